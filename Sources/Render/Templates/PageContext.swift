import BriefingModel

/// What a template may show. Each property is a `Key` of its name; `templates/README.md` says what each is for.
///
/// All text but the two that are HTML is escaped here and not by swift-mustache 2.1.1, which escapes `Character`s: a
/// quotation mark with a combining accent would end an attribute. What is nil or false hides a section.
struct PageContext: Sendable, Hashable {
  let kind: String
  let siteTitle: String
  let subtitle: String?
  let publisher: String?
  let language: String
  let edition: String?
  let editionDate: String?
  let root: String
  let navigation: [NavigationItem]
  let reference: [NavigationItem]
  let feedPath: String?
  let openGraphType: String
  let searchPath: String?
  let dataScript: String?
  let isHome: Bool
  let isMatrix: Bool
  let isNotFound: Bool
  let contentSecurityPolicy: String
  /// What no other page has: its title, its text and the like. A key that is not here has nothing to show.
  var ownTexts: [Key: String] = [:]

  init(page: Page, frame: SiteFrame, address: PageAddress, body: [UInt8]) {
    let settings = frame.settings
    kind = page.kind == .notFound ? "not-found" : page.kind.rawValue
    siteTitle = HTMLText.escape(settings.title)
    subtitle = Self.escapedUnlessEmpty(settings.subtitle)
    publisher = Self.escapedUnlessEmpty(settings.publisher)
    language = HTMLText.escape(settings.language)
    edition = settings.edition?.description
    editionDate = settings.edition.map(Self.words)
    root = HTMLText.escape(address.root)
    navigation = NavigationItem.main(from: address, among: frame.paths)
    reference = NavigationItem.reference(from: address, among: frame.paths)
    feedPath = frame.feedPath.map { HTMLText.escape(address.root + $0) }
    searchPath = frame.searchPath.map(HTMLText.escape)
    dataScript = page.dataScript.map { HTMLText.escape(address.root + $0) }
    openGraphType = page.kind == .home ? "website" : "article"
    isHome = page.kind == .home
    isMatrix = page.kind == .matrix
    isNotFound = page.kind == .notFound
    contentSecurityPolicy = HTMLText.escape(ContentSecurityPolicy.value)
    ownTexts[.title] = HTMLText.escape(page.title)
    ownTexts[.windowTitle] =
      page.title == settings.title ? siteTitle : HTMLText.escape("\(page.title) · \(settings.title)")
    ownTexts[.description] = Self.escapedUnlessEmpty(page.description)
    ownTexts[.markdownPath] = HTMLText.escape(address.markdownPath)
    ownTexts[.canonicalURL] = address.canonicalURL.map(HTMLText.escape)
    ownTexts[.structuredData] = StructuredData.element(page.structuredData)
    ownTexts[.body] = String(decoding: body, as: UTF8.self)
  }

  private static func escapedUnlessEmpty(_ text: String) -> String? {
    text.isEmpty ? nil : HTMLText.escape(text)
  }

  /// "November 21, 2026"
  private static func words(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(months[date.month - 1]) \(date.day), \(date.year)"
  }
}
