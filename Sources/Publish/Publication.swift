package import BriefingModel

/// A new site that is being put together beside the one that stands.
///
/// Its files are written one by one, by many tasks at once, and `finish` exchanges it with the last site in one step:
/// whoever looks, and whenever the program is killed, finds the old site or the new one, whole.
package struct Publication: Sendable {
  private let location: OutputLocation
  private let lastSite: LastSite?
  private let stage: StageFolder
  private let spare: SpareSite?

  /// - Parameter spare: where the replaced site is kept; nil where it is removed.
  init(location: OutputLocation, lastSite: LastSite?, stage: StageFolder, spare: SpareSite?) {
    self.location = location
    self.lastSite = lastSite
    self.stage = stage
    self.spare = spare
  }

  /// The bytes of a file of the last site; nil when the program did not write one of this path, or it is gone.
  package func lastFile(_ path: String) -> [UInt8]? {
    guard let lastSite, lastSite.manifest.paths.contains(path) else { return nil }
    return try? FileSystem.readFile("\(lastSite.path)/\(path)")
  }

  /// The same, where it is as it was written; nil where somebody has written to it since.
  package func lastFile(_ path: String, _ stamp: FileStamp) -> [UInt8]? {
    guard let lastSite, lastSite.holds(path, stamp), let bytes = lastFile(path), bytes.count == Int(stamp.size),
      lastSite.holds(path, stamp)
    else { return nil }
    return bytes
  }

  /// Whether the last site consists of just these files of the program's, and nobody has written to one since.
  package func stands(_ files: some Sequence<(path: String, stamp: FileStamp)>) -> Bool {
    guard let lastSite else { return false }
    var count = 0
    for file in files {
      count += 1
      guard lastSite.holds(file.path, file.stamp) else { return false }
    }
    // The manifest is the program's too.
    return count + 1 == lastSite.manifest.paths.count
  }

  /// Writes a file of the new site; where the program's file of the last site has the same bytes, it is that file. To
  /// make a file anew and to remove the old one may each take longer than to compose and to render what it holds.
  /// - Returns: what tells later whether the file is as it was written.
  /// - Throws: `PublishError`, also for a path that is not relative and safe, or that was written before.
  @discardableResult
  package func write(_ file: SiteFile) throws(PublishError) -> FileStamp {
    try PublishedPaths.check(file.path)
    if file.path == Manifest.name { throw .collision(file.path, file.path) }
    if let stamp = takeLast(file) { return stamp }
    do throws(SystemError) {
      return try stage.write(file)
    } catch {
      if error.isBecausePresent || error.isBecauseNoFolder { throw .collision(file.path, file.path) }
      throw PublishError(staging: error)
    }
  }

  /// Nil unless the last site's file could be made the new one's.
  private func takeLast(_ file: SiteFile) -> FileStamp? {
    guard let lastSite, let last = lastSite.stamp(of: file.path), last.size == file.bytes.count,
      (try? stage.link("\(lastSite.path)/\(file.path)", at: file.path, last)) != nil
    else { return nil }
    // Whatever happened to the last site meanwhile, this is the file that will be published.
    if let stamp = stage.stamp(of: file) { return stamp }
    stage.takeBack(file.path)
    return nil
  }

  /// Takes files of the last site into the new one as they are, without reading or writing them: all, or none.
  /// - Returns: false where the last site lacks one of the program's, somebody has written to one since, or the file
  ///   system has no hard links.
  package func reuse(_ files: [(path: String, stamp: FileStamp)]) -> Bool {
    guard let lastSite else { return false }
    guard files.allSatisfy({ lastSite.holds($0.path, $0.stamp) }) else { return false }
    var linked: [String] = []
    do throws(SystemError) {
      for file in files {
        try stage.link("\(lastSite.path)/\(file.path)", at: file.path, file.stamp)
        linked.append(file.path)
      }
      return true
    } catch {
      for path in linked { stage.takeBack(path) }
      return false
    }
  }

  /// Removes files again that were written or reused.
  package func takeBack(_ paths: [String]) {
    for path in paths { stage.takeBack(path) }
  }

  /// Puts the new site in the place of the last one; whatever somebody else put there stays. When the task is canceled
  /// before that, nothing changes.
  /// - Parameter paths: of all files that were written or reused: distinct even when case is ignored.
  /// - Throws: `PublishError`; the last site is then as it was.
  package func finish(_ paths: [String]) throws(PublishError) {
    let manifest: Manifest
    if let last = lastSite?.manifest, last.lists(paths) {
      manifest = last
    } else {
      manifest = Manifest(paths: paths)
      try PublishedPaths.checkCollisions(of: manifest)
    }
    try lastSite?.checkOwnership(of: manifest)
    try complete(with: manifest)
    if Task.isCancelled { throw .interrupted(location.path) }
    try exchange()
  }

  /// Leaves the replaced site for the next publication to begin with; where none was replaced, one made of hard links.
  /// To be called after `finish`.
  /// - Parameter paths: gives those of all files that were written or reused.
  package func leaveSpare(_ paths: @autoclosure () -> [String]) {
    guard let spare else { return }
    do throws(SystemError) {
      if lastSite == nil { try stage.fill(from: location.path, paths()) }
      try spare.keep(stage.path)
    } catch {
      // What there is of it is removed.
    }
  }

  /// Removes the new site when it was not finished, else the one that it replaced. To be called last in any case.
  package func remove() {
    if let spare, stage.isRefilled { try? spare.keep(stage.path) }
    stage.remove()
  }

  private func complete(with manifest: Manifest) throws(PublishError) {
    do throws(SystemError) {
      let file = SiteFile(path: Manifest.name, bytes: manifest.bytes)
      if takeLast(file) == nil { _ = try stage.write(file) }
      if let lastSite {
        if lastSite.manifest.paths != manifest.paths {
          try stage.removeFiles(of: lastSite.manifest, butThoseOf: manifest)
        }
        try CarryOver(source: lastSite.path, destination: stage.path).carry(lastSite.foreign)
      }
      if !Task.isCancelled { try FileSystem.synchronize(stage.path) }
    } catch {
      throw PublishError(staging: error)
    }
  }

  private func exchange() throws(PublishError) {
    do throws(SystemError) {
      if let lastSite {
        try FileSystem.exchange(stage.path, location.path)
        try keepLateArrivals(beside: lastSite)
      } else {
        try FileSystem.move(stage.path, to: location.path)
      }
    } catch {
      throw PublishError(exchanging: error)
    }
  }

  /// What somebody put into the old folder while the stage was filled is in the stage's place now, and stays too;
  /// when that cannot be had, the old folder goes back.
  private func keepLateArrivals(beside lastSite: LastSite) throws(SystemError) {
    do throws(SystemError) {
      let manifest = try lastSite.manifest(in: stage.path)
      let foreign = try FolderContents(of: stage.path, after: manifest).foreign
      try CarryOver(source: stage.path, destination: location.path).carry(foreign)
      // A kept site must not hold on to what somebody else removes.
      if spare != nil { for entry in foreign { try? FileSystem.removeTree("\(stage.path)/\(entry.path)") } }
    } catch {
      try FileSystem.exchange(stage.path, location.path)
      throw error
    }
  }
}
