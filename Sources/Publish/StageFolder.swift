import BriefingModel
import Dispatch

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
  /// Paths that the new site has taken already, where the stage is a spare site, whose files are no sign of that; nil
  /// where it was empty.
  private let taken: TakenPaths?
  /// Open, and locked, as long as the run lives: a killed run's lock is free.
  private let descriptor: Int32

  /// Makes an empty stage for the output at `location`, and removes those that killed runs left.
  /// - Parameters:
  ///   - spare: makes the stage, with all its files, where there is one and a site stands that they may be of.
  ///   - manifest: of that site.
  init(for location: OutputLocation, taking spare: SpareSite?, after manifest: Manifest?) throws(SystemError) {
    let prefix = ".\(location.name).build-site-"
    for name in try FileSystem.entries(in: location.parent).map(\.name) where name.hasPrefix(prefix) {
      Self.removeIfAbandoned("\(location.parent)/\(name)", process: pid_t(name.dropFirst(prefix.count)))
    }
    path = "\(location.parent)/\(prefix)\(getpid())"
    if let spare, let manifest, let inodes = try spare.take(to: path, after: manifest) {
      taken = TakenPaths(known: manifest.paths, inodes: inodes)
    } else {
      taken = nil
      try FileSystem.makeFolder(path)
    }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SystemError(code: errno, path: path) }
  }

  /// Whether it was a spare site, whose files are still there.
  var isRefilled: Bool { taken != nil }

  /// Removes the stage with all it holds: the new site when it was not published, else the one it replaced.
  /// What cannot be removed now, the next run removes.
  func remove() {
    // On some disks it takes longer to free a file than to write it.
    let folders = (try? FileSystem.entries(in: path))?.filter { $0.kind == .folder } ?? []
    DispatchQueue.concurrentPerform(iterations: folders.count) {
      try? FileSystem.removeTree("\(path)/\(folders[$0].name)")
    }
    try? FileSystem.removeTree(path)
    // Not by closing alone: a process that is just being started may hold the descriptor for a moment yet.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Makes the stage anew, of hard links to files of another folder. When the task is canceled, it gives up.
  func fill(from folder: String, _ paths: some Sequence<String>) throws(SystemError) {
    try FileSystem.makeFolder(path)
    for path in paths {
      if Task.isCancelled { throw SystemError(code: ECANCELED, path: path) }
      try put(path) { (newPath) throws(SystemError) in try FileSystem.hardLink("\(folder)/\(path)", at: newPath) }
    }
  }

  /// Writes a new file, and the folders that it stands in. May be called from many tasks at once.
  func write(_ file: SiteFile) throws(SystemError) -> FileStamp {
    try put(file.path) { (path) throws(SystemError) in try FileSystem.writeFile(file.bytes, to: path) }
  }

  /// Makes a file of another folder this stage's too, under the same path. May be called from many tasks at once.
  /// - Parameter stamp: the file's.
  func link(_ source: @autoclosure () -> String, at path: String, _ stamp: FileStamp) throws(SystemError) {
    // In a spare site it mostly is, being the same file.
    if let taken {
      switch taken.takeWhatLies(at: path, inode: stamp.inode) {
      case .taken: return
      case .takenBefore: throw SystemError(code: EEXIST, path: path)
      case .otherFile: break
      }
    }
    try put(path) { (path) throws(SystemError) in try FileSystem.hardLink(source(), at: path) }
  }

  /// Of the file at this path, where it is what `write` would make of it; else nil.
  func stamp(of file: SiteFile) -> FileStamp? {
    FileSystem.stamp(ofFile: "\(path)/\(file.path)", holding: file.bytes)
  }

  /// Removes a file of the new site again.
  func takeBack(_ path: String) {
    try? FileSystem.removeFile("\(self.path)/\(path)")
    taken?.giveBack(path)
  }

  /// Removes what a spare site has and the new one does not.
  func removeFiles(of last: Manifest, butThoseOf new: Manifest) throws(SystemError) {
    guard isRefilled else { return }
    // Somebody may have written into the manifest.
    let isSafe = { (path: String) in (try? PublishedPaths.check(path)) != nil }
    for path in last.paths.paths where !new.paths.contains(path) && !new.folders.contains(path) && isSafe(path) {
      do throws(SystemError) {
        try FileSystem.removeFile("\(self.path)/\(path)")
      } catch {
        // A file of the new site stands where the last one had a folder.
        guard error.isBecauseNoFolder else { throw error }
      }
    }
    for path in last.folders.subtracting(new.folders) where !new.paths.contains(path) && isSafe(path) {
      try FileSystem.removeTree("\(self.path)/\(path)")
    }
  }

  /// Makes the file where nothing stands yet, by `make`, which must fail where something does.
  private func put<Value>(
    _ path: String, _ make: (String) throws(SystemError) -> Value
  ) throws(SystemError) -> Value {
    let newPath = "\(self.path)/\(path)"
    if let taken {
      guard taken.take(path) else { throw SystemError(code: EEXIST, path: newPath) }
      try makeRoom(for: path)
    }
    do throws(SystemError) {
      return try make(newPath)
    } catch {
      guard error.isBecauseMissing else { throw error }
      try makeFolders(holding: path)
      return try make(newPath)
    }
  }

  /// Removes what the spare site has at the path, and files of it where the path has folders.
  private func makeRoom(for path: String) throws(SystemError) {
    do throws(SystemError) {
      try FileSystem.removeFile("\(self.path)/\(path)")
    } catch {
      for folder in PublishedPaths.folders(holding: path) where taken?.holds(folder) == false {
        if try FileSystem.kind(of: "\(self.path)/\(folder)") == .file {
          try FileSystem.removeFile("\(self.path)/\(folder)")
        }
      }
      try FileSystem.removeTree("\(self.path)/\(path)")
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
