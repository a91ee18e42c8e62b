import BriefingModel
import Mustache

/// A link of the site's navigation. Each property is a `Key` of its name; all text is escaped.
struct NavigationItem: Sendable, Hashable {
  let title: String
  let href: String
  /// The value of `aria-current`: "page" on the page itself, "true" on the pages below it and on the further pages of a list.
  let current: String?

  /// The sections that a reader goes through, seen from a page.
  static func main(from address: PageAddress, among paths: Set<String>) -> [NavigationItem] {
    items(mainSections, from: address, among: paths)
  }

  /// The sections that a reader looks something up in.
  static func reference(from address: PageAddress, among paths: Set<String>) -> [NavigationItem] {
    items(referenceSections, from: address, among: paths)
  }

  private typealias Section = (path: String, title: String)

  private static func items(
    _ sections: [Section], from address: PageAddress, among paths: Set<String>
  ) -> [NavigationItem] {
    sections.filter { paths.contains($0.path) }.map { section in
      let current: String? =
        if address.path == section.path {
          "page"
        } else if address.path.hasPrefix(section.path + "/") || address.path.hasPrefix(section.path + ".") {
          "true"
        } else {
          nil
        }
      return NavigationItem(
        title: section.title, href: HTMLText.escape("\(address.root)\(section.path).html"), current: current)
    }
  }

  private static let mainSections: [Section] = [
    ("index", "Home"), ("matrix", "Matrix"), ("issues", "Issues"), ("actors", "Actors"), ("agreement", "Agreement"),
    ("timeline", "Timeline"), ("briefings", "Briefings"),
  ]

  private static let referenceSections: [Section] = [
    ("changes", "What changed"), ("figures", "Figures"), ("glossary", "Glossary"),
    ("method", "How a position is read"), ("data", "The data"),
  ]
}

extension NavigationItem: MustacheParent {
  enum Key: String, CaseIterable {
    case title, href, current
  }

  func child(named name: String) -> Any? { Key(rawValue: name).flatMap(value) }

  private func value(of key: Key) -> Any? {
    switch key {
    case .title: title
    case .href: href
    case .current: current
    }
  }
}
