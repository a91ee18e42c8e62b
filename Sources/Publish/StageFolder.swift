import BriefingModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder beside the output in which a site is put together: `.public.build-site-PID`.
///
/// Beside it, because only on one file system can two folders be exchanged in one step.
struct StageFolder: Sendable {
  let path: String
  /// Open, and locked, as long as the run lives: a killed run's lock is free.
  private let descriptor: Int32

  /// Makes an empty stage for the output at `location`, and removes those that killed runs left.
  init(for location: OutputLocation) throws(SystemError) {
    let prefix = ".\(location.name).build-site-"
    for (name, _) in try FileSystem.entries(in: location.parent) where name.hasPrefix(prefix) {
      Self.removeIfAbandoned("\(location.parent)/\(name)", process: pid_t(name.dropFirst(prefix.count)))
    }
    path = "\(location.parent)/\(prefix)\(getpid())"
    try FileSystem.makeFolder(path)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SystemError(code: errno, path: path) }
  }

  /// Removes the stage with all it holds: the new site when it was not published, else the one it replaced.
  /// What cannot be removed now, the next run removes.
  func remove() {
    try? FileSystem.removeTree(path)
    close(descriptor)
  }

  /// Writes a new file, and the folders that it stands in. May be called from many tasks at once.
  func write(_ file: SiteFile) throws(SystemError) -> FileStamp {
    let path = "\(path)/\(file.path)"
    do throws(SystemError) {
      return try FileSystem.writeFile(file.bytes, to: path)
    } catch {
      guard error.isBecauseMissing else { throw error }
      try makeFolders(holding: file.path)
      return try FileSystem.writeFile(file.bytes, to: path)
    }
  }

  /// Makes a file of another folder this stage's too, under the same path. May be called from many tasks at once.
  func link(_ source: String, at path: String) throws(SystemError) {
    let newPath = "\(self.path)/\(path)"
    do throws(SystemError) {
      try FileSystem.hardLink(source, at: newPath)
    } catch {
      guard error.isBecauseMissing else { throw error }
      try makeFolders(holding: path)
      try FileSystem.hardLink(source, at: newPath)
    }
  }

  private func makeFolders(holding path: String) throws(SystemError) {
    for folder in PublishedPaths.folders(holding: path) {
      do throws(SystemError) {
        try FileSystem.makeFolder("\(self.path)/\(folder)")
      } catch {
        // Another task may have made it meanwhile.
        guard error.isBecausePresent else { throw error }
      }
    }
  }

  /// A stage is abandoned when its process is gone and nobody holds its lock: the number alone could be that of
  /// a process in another container, and the lock is not yet held in the moment after the folder is made.
  private static func removeIfAbandoned(_ path: String, process: pid_t?) {
    guard let process, process == getpid() || (kill(process, 0) != 0 && errno == ESRCH) else { return }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return }
    try? FileSystem.removeTree(path)
  }
}
