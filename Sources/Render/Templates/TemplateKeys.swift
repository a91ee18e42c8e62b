/// The keys that a template may name.
enum TemplateKeys {
  /// The page's text.
  static let body = PageContext.Key.body.rawValue
  /// Written as they are, with three braces; every other key is written with two.
  static let raw: Set<String> = [body, PageContext.Key.structuredData.rawValue]

  private static let page = Set(PageContext.Key.allCases.map(\.rawValue))
  /// The keys of a list's items, which are known beside the page's in a section of the list.
  private static let items = Set(NavigationItem.Key.allCases.map(\.rawValue))
  private static let lists: Set<String> = [
    PageContext.Key.navigation.rawValue, PageContext.Key.reference.rawValue,
  ]

  /// The keys that are known inside these sections.
  static func known(inside sections: [String]) -> Set<String> {
    lists.isDisjoint(with: sections) ? page : page.union(items)
  }
}
