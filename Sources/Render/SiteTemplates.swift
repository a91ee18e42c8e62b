package import BriefingModel

/// A designer's folder: `*.mustache`, `partials/` and `assets/`, checked.
package struct SiteTemplates: Sendable {
  /// Reads and checks the folder. There is no value when a template cannot be used.
  package static func load(from folder: String) -> Outcome<SiteTemplates> {
    Outcome(value: nil)
  }

  /// The page as HTML and as Markdown.
  package func render(_ page: Page, settings: SiteSettings) -> [SiteFile] { [] }

  /// The stylesheet, scripts and icons.
  package func assetFiles() -> [SiteFile] { [] }
}
