/// The keys that a template may name, learned from the values that it is given.
struct TemplateKeys: Sendable, Hashable {
  /// The page's text.
  static let body = "body"
  /// Written as they are, with three braces; every other key is written with two.
  static let raw: Set<String> = [body, "structuredData"]

  private let page: Set<String>
  /// For each key that holds a list, the keys of its items.
  private let items: [String: Set<String>]

  init() {
    let values = Mirror(reflecting: PageContext.sample).children
    page = Set(values.compactMap(\.label))
    var items: [String: Set<String>] = [:]
    for (label, value) in values {
      guard let label, let list = value as? [NavigationItem], let item = list.first else { continue }
      items[label] = Set(Mirror(reflecting: item).children.compactMap(\.label))
    }
    self.items = items
  }

  /// The keys that are known inside these sections.
  func known(inside sections: [String]) -> Set<String> {
    sections.reduce(into: page) { keys, section in keys.formUnion(items[section] ?? []) }
  }
}
