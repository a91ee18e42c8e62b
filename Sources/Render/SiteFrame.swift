package import BriefingModel

/// What all pages of a site share beside the templates.
package struct SiteFrame: Sendable, Hashable {
  package var settings: SiteSettings
  /// The paths of all pages: the navigation shows the sections that are among them.
  package var paths: Set<String>
  /// The Atom feed's path from the site's first folder; nil when there is none.
  package var feedPath: String?

  package init(settings: SiteSettings, paths: Set<String> = [], feedPath: String? = nil) {
    self.settings = settings
    self.paths = paths
    self.feedPath = feedPath
  }
}
