import BriefingModel

/// Files for whatever serves the folder, rather than for readers.
enum HostFiles {
  static func all(pages: [PageSummary], settings: SiteSettings) -> [SiteFile] {
    // GitHub Pages would otherwise leave out files whose names begin with an underscore.
    let files = [
      SiteFile(path: ".nojekyll", bytes: []), HeadersFile.file, RobotsFile(settings: settings).file,
      LanguageModelsFile(pages: pages, settings: settings).file,
    ]
    return files + (Sitemap(pages: pages, settings: settings).map { [$0.file] } ?? [])
  }
}
