package import BriefingModel

/// The published folder.
package struct OutputFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// Puts exactly these files in place of those of the last publication, in one step; whatever else lies there stays.
  ///
  /// The new site is put together in a folder beside the output and then exchanged with it, so that whoever looks,
  /// and whenever the program is killed, finds the old site or the new one, whole. When the task is canceled before
  /// that, nothing changes.
  /// - Parameter files: their paths must be relative, without `..`, and distinct even when case is ignored.
  /// - Throws: `PublishError`; the last site is then as it was.
  package func publish(_ files: [SiteFile]) throws(PublishError) {
    let plan = try PublicationPlan(files)
    let location = try OutputLocation(path: path)
    let lastSite = try LastSite(at: location)
    try lastSite?.checkOwnership(plan)
    let stage = try makeStage(for: location)
    defer { stage.remove() }
    try fill(stage, with: plan, and: lastSite)
    if Task.isCancelled { throw .interrupted(path) }
    try exchange(stage, with: location, replacing: lastSite)
  }

  private func makeStage(for location: OutputLocation) throws(PublishError) -> StageFolder {
    do throws(SystemError) {
      return try StageFolder(for: location)
    } catch {
      throw PublishError(staging: error)
    }
  }

  private func fill(_ stage: StageFolder, with plan: PublicationPlan, and lastSite: LastSite?) throws(PublishError) {
    do throws(SystemError) {
      try stage.write(plan)
      if let lastSite {
        try CarryOver(source: lastSite.path, destination: stage.path).carry(lastSite.foreign)
      }
      if !Task.isCancelled { try FileSystem.synchronize(stage.path) }
    } catch {
      throw PublishError(staging: error)
    }
  }

  private func exchange(
    _ stage: StageFolder, with location: OutputLocation, replacing lastSite: LastSite?
  ) throws(PublishError) {
    do throws(SystemError) {
      if lastSite == nil {
        try FileSystem.move(stage.path, to: location.path)
      } else {
        try FileSystem.exchange(stage.path, location.path)
        try keepLateArrivals(in: stage, for: location)
      }
    } catch {
      throw PublishError(exchanging: error)
    }
  }

  /// What somebody put into the old folder while the stage was filled is in the stage's place now, and stays too;
  /// when that cannot be had, the old folder goes back.
  private func keepLateArrivals(in stage: StageFolder, for location: OutputLocation) throws(SystemError) {
    do throws(SystemError) {
      let manifest = try Manifest(folder: stage.path) ?? Manifest(paths: [])
      let foreign = try FolderContents(of: stage.path).foreign(to: manifest)
      try CarryOver(source: stage.path, destination: location.path).carry(foreign)
    } catch {
      try FileSystem.exchange(stage.path, location.path)
      throw error
    }
  }
}
