import Publish

/// What stands of a new site in its folder.
struct WrittenSite: Sendable {
  /// Of the pages, in the order of the site.
  var summaries: [PageSummary] = []
  /// What the next build may take from this one.
  var record = PageCache()
  var reusedFiles = 0
  /// Of all files, in bytes.
  var size = 0

  mutating func reserveCapacity(pages: Int) {
    summaries.reserveCapacity(pages)
    record.pages.reserveCapacity(pages)
  }

  mutating func add(_ page: SiteWriter.WrittenPage) {
    summaries.append(page.entry.summary)
    record.pages[page.entry.summary.path] = page.entry
    for file in page.entry.files { size += Int(clamping: file.stamp.size) }
    reusedFiles += page.reusedFiles
  }

  var fileCount: Int { record.pages.values.reduce(record.files.count) { $0 + $1.files.count } }

  /// Of all files.
  var paths: [String] { record.allPaths }

  mutating func add(_ group: SiteWriter.WrittenGroup) {
    record.groups[group.name] = group.entry
    for file in group.files { add(file) }
  }

  mutating func add(_ file: SiteWriter.WrittenFile) {
    record.files[file.path] = file.file
    size += Int(clamping: file.file.stamp.size)
    if file.isReused { reusedFiles += 1 }
  }
}
