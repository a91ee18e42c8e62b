/// A link of the site's navigation. Its properties are keys of the templates; all text is escaped.
struct NavigationItem: Sendable, Hashable {
  let title: String
  let href: String
  /// The value of `aria-current`: "page" on the page itself, "true" on the pages below it.
  let current: String?

  /// The sections of the site, seen from a page.
  static func items(from address: PageAddress) -> [NavigationItem] {
    sections.map { section in
      let current: String? =
        if address.path == section.path {
          "page"
        } else if address.path.hasPrefix(section.path + "/") {
          "true"
        } else {
          nil
        }
      return NavigationItem(
        title: section.title, href: HTMLText.escape("\(address.root)\(section.path).html"), current: current)
    }
  }

  private static let sections = [
    (path: "index", title: "Home"),
    (path: "matrix", title: "Matrix"),
    (path: "issues", title: "Issues"),
    (path: "actors", title: "Actors"),
    (path: "briefings", title: "Briefings"),
    (path: "method", title: "Method"),
    (path: "data", title: "Data"),
  ]
}
