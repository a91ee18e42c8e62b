import BriefingModel

/// What a build takes from the one before it, and leaves for the next.
extension SiteBuild {
  var cacheFolder: CacheFolder? { cache.map { CacheFolder(path: $0.folder) } }

  var readingsName: String { ReadingCache.fileName(forSeeds: seeds) }

  var pagesName: String { PageCache.fileName(forOutput: output) }

  /// What every reading and page depends on: the program and the vocabulary.
  func context(_ vocabulary: UInt64) -> UInt64 {
    Fingerprint.hash(of: [cache?.program ?? 0, vocabulary])
  }

  /// - Returns: a warning where nothing can be kept.
  func keep(_ site: WrittenSite, _ read: ReadEdition) -> [Diagnostic] {
    guard let cacheFolder else { return [] }
    var problem: Diagnostic?
    if read.hasNews { problem = cacheFolder.write(ReadingCache.bytes(of: read.cacheEntries), to: readingsName) }
    return [problem ?? cacheFolder.write(site.record.bytes, to: pagesName)].compactMap { $0 }
  }
}
