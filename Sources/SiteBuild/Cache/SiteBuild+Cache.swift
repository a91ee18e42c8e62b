import BriefingModel
import Publish
import Render

/// What a build takes from the one before it, and leaves for the next.
extension SiteBuild {
  var cacheFolder: CacheFolder? { cache.map { CacheFolder(path: $0.folder) } }

  private var readingsNames: (all: String, later: String) { ReadingCache.fileNames(forSeeds: seeds) }

  var pagesName: String { PageCache.fileName(forOutput: output) }

  /// Where the site that is replaced is kept; one for each output folder.
  var sparePath: String? {
    cacheFolder.map { "\($0.path)/site-\(Fingerprint.digits(of: output.utf8))" }
  }

  /// What every reading and page depends on: the program and the vocabulary.
  func context(_ vocabulary: UInt64) -> UInt64 {
    Fingerprint.hash(of: [cache?.program ?? 0, vocabulary])
  }

  var hasKnownReadings: Bool { cacheFolder?.has(readingsNames.all) ?? false }

  func knownReadings() -> ReadingCache {
    ReadingCache(all: cacheFolder?.read(readingsNames.all) ?? [], later: cacheFolder?.read(readingsNames.later) ?? [])
  }

  func knownPages() -> PageCache {
    cacheFolder?.read(pagesName).map { PageCache(bytes: $0) } ?? PageCache()
  }

  /// Of all that the site is made from, but the last edition, which lies in the output.
  func key(of read: ReadEdition, with templates: SiteTemplates) -> UInt64 {
    let settings = read.edition.settings
    let texts =
      [settings.title, settings.subtitle, settings.publisher, settings.language, settings.baseURL ?? ""]
      + [settings.edition?.description ?? ""]
    var hashes = [context(read.vocabularyFingerprint), templates.fingerprint(in: SiteFrame(settings: settings))]
    hashes += texts.map { Fingerprint.hash($0.utf8) }
    // By place, since a copy of an article would count all its parts.
    let articles = read.edition.articles
    hashes.reserveCapacity(hashes.count + articles.count)
    for place in articles.indices {
      hashes.append(Fingerprint.hash(articles[place].path.utf8, after: read.fingerprints[articles[place].id] ?? 0))
    }
    return Fingerprint.hash(of: hashes)
  }

  /// Whether the site that would be built stands already, to the last file.
  func isStanding(_ known: PageCache, in publication: Publication, _ key: UInt64) -> Bool {
    cacheFolder != nil && known.site == key
      && publication.stands(known.allFiles.lazy.map { (path: $0.path, stamp: $0.file.stamp) })
  }

  /// - Returns: a warning where nothing can be kept.
  func keep(_ read: ReadEdition, after known: ReadingCache) -> Diagnostic? {
    guard let cacheFolder, let update = known.update(to: read.cacheEntries, new: read.newArticles) else { return nil }
    // In this order: what is later by mistake is known by its key to be of no use.
    return update.all.flatMap { cacheFolder.write($0, to: readingsNames.all) }
      ?? cacheFolder.write(update.later, to: readingsNames.later)
  }

  /// What the next build can take from the written site, as bytes.
  func record(of site: WrittenSite, _ key: UInt64) -> [UInt8] {
    var record = site.record
    record.site = key
    return cacheFolder == nil ? [] : record.bytes
  }

  /// - Returns: a warning where nothing can be kept.
  func keep(_ record: [UInt8]) -> Diagnostic? {
    cacheFolder?.write(record, to: pagesName)
  }
}
