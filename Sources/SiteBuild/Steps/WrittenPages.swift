import Publish

/// The pages of a new site that stand in its folder.
struct WrittenPages: Sendable {
  /// In the order of the site.
  var summaries: [PageSummary] = []
  /// What the next build may take from this one.
  var record = PageCache()
  var reusedFiles = 0
  /// Of all files, in bytes.
  var size = 0

  mutating func add(_ page: SiteWriter.WrittenPage) {
    summaries.append(page.entry.summary)
    record.pages[page.entry.summary.path] = page.entry
    for file in page.files { add(file) }
  }

  mutating func add(_ file: SiteWriter.WrittenFile) {
    record.files[file.path] = file.file
    size += Int(clamping: file.file.stamp.size)
    if file.isReused { reusedFiles += 1 }
  }
}
