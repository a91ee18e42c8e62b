#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies at a path, found without reading it.
struct FileOnDisk {
  enum Kind: Equatable {
    case file(bytes: Int)
    case folder
    /// A pipe, a device or a socket: reading it might never end.
    case special
    case missing
  }

  let path: String
  let kind: Kind
  let isSymbolicLink: Bool

  /// An archive has many files, so the system is asked itself: Foundation's attributes take ten times as long.
  init(path: String) {
    var status = stat()
    let exists = lstat(path, &status) == 0
    isSymbolicLink = exists && status.st_mode & S_IFMT == S_IFLNK
    self.path = path
    if isSymbolicLink {
      kind = stat(path, &status) == 0 ? Kind(status) : .missing
    } else {
      kind = exists ? Kind(status) : .missing
    }
  }

  /// Whether the path, with all links followed, lies in this folder.
  func lies(within folder: String) -> Bool {
    let folder = Self.resolved(folder.isEmpty ? "." : folder)
    return Self.resolved(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }
}

extension FileOnDisk.Kind {
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file(bytes: Int(status.st_size))
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }
}
