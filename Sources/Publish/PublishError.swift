package import BriefingModel

/// Why a site could not be published. The last good site is untouched.
package struct PublishError: Error, Sendable, Hashable {
  package var diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  init(_ identifier: String, _ message: String, at path: String) {
    self.init(Diagnostic(.error, identifier, message, at: SourceLocation(path: path)))
  }
}

extension PublishError {
  /// An error of the operating system while the stage was made or filled.
  init(staging error: SystemError) {
    if error.isForWantOfSpace {
      self.init("disk-full", "no space is left for the new site: free some and build again", at: error.path)
    } else if error.isForWantOfPermission {
      self.init(
        "output-not-writable",
        "cannot write here (\(error.reason)): make the folder writable or name another one with --output",
        at: error.path)
    } else {
      self.init("output-failed", "cannot write the new site: \(error.reason)", at: error.path)
    }
  }

  /// An error of the operating system while the finished stage took the place of the last site.
  init(exchanging error: SystemError) {
    if error.isBecauseMounted {
      self.init(
        "output-mounted", "a mounted folder cannot be exchanged: name a folder inside it with --output", at: error.path)
    } else if error.isForWantOfExchange {
      self.init(
        "exchange-unsupported",
        "this file system cannot exchange two folders in one step (\(error.reason)): "
          + "name a folder on ext4, XFS, Btrfs, tmpfs or APFS with --output, or remove this one first",
        at: error.path)
    } else {
      self.init(staging: error)
    }
  }

  static func collision(_ other: String, _ path: String) -> PublishError {
    PublishError(
      "path-collision", "\"\(other)\" and \"\(path)\" are one path on some disks: rename one of their sources",
      at: path)
  }

  static func interrupted(_ path: String) -> PublishError {
    PublishError("interrupted", "stopped before the new site was in place; the last one is unchanged", at: path)
  }
}
