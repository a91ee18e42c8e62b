package import BriefingModel

/// What all pages of a site share beside the templates.
package struct SiteFrame: Sendable, Hashable {
  package var settings: SiteSettings
  /// Of the pages in the site's first folder: the navigation shows the sections that are among them.
  package var paths: Set<String>
  /// The Atom feed's path from the site's first folder; nil when there is none.
  package var feedPath: String?
  /// The path of the script that the search begins with; nil when there is none.
  package var searchPath: String?

  package init(settings: SiteSettings, paths: Set<String> = [], feedPath: String? = nil, searchPath: String? = nil) {
    self.settings = settings
    self.paths = paths
    self.feedPath = feedPath
    self.searchPath = searchPath
  }
}
