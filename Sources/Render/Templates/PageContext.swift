import BriefingModel

/// What a template may show. Each property is a `Key` of its name; `templates/README.md` says what each is for.
///
/// All text but the two that are HTML is escaped here and not by swift-mustache 2.1.1, which escapes `Character`s: a
/// quotation mark with a combining accent would end an attribute. What is nil or false hides a section.
struct PageContext: Sendable {
  let kind: String
  let title: String
  let windowTitle: String
  let description: String?
  let siteTitle: String
  let subtitle: String?
  let publisher: String?
  let language: String
  let edition: String?
  let editionDate: String?
  let root: String
  let navigation: [NavigationItem]
  let reference: [NavigationItem]
  let markdownPath: String
  let canonicalURL: String?
  let feedPath: String?
  let openGraphType: String
  let searchPath: String?
  let dataScript: String?
  let isHome: Bool
  let isMatrix: Bool
  let isNotFound: Bool
  let contentSecurityPolicy: String
  /// HTML: a block of data, or nil.
  let structuredData: String?
  /// HTML.
  let body: String

  init(page: Page, frame: SiteFrame, address: PageAddress, body: String) {
    let settings = frame.settings
    kind = page.kind == .notFound ? "not-found" : page.kind.rawValue
    title = HTMLText.escape(page.title)
    siteTitle = HTMLText.escape(settings.title)
    windowTitle =
      page.title == settings.title ? siteTitle : HTMLText.escape("\(page.title) · \(settings.title)")
    description = Self.escapedUnlessEmpty(page.description)
    subtitle = Self.escapedUnlessEmpty(settings.subtitle)
    publisher = Self.escapedUnlessEmpty(settings.publisher)
    language = HTMLText.escape(settings.language)
    edition = settings.edition?.description
    editionDate = settings.edition.map(Self.words)
    root = HTMLText.escape(address.root)
    navigation = NavigationItem.main(from: address, among: frame.paths)
    reference = NavigationItem.reference(from: address, among: frame.paths)
    markdownPath = HTMLText.escape(address.markdownPath)
    canonicalURL = address.canonicalURL.map(HTMLText.escape)
    feedPath = frame.feedPath.map { HTMLText.escape(address.root + $0) }
    searchPath = frame.searchPath.map(HTMLText.escape)
    dataScript = page.dataScript.map { HTMLText.escape(address.root + $0) }
    openGraphType = page.kind == .home ? "website" : "article"
    isHome = page.kind == .home
    isMatrix = page.kind == .matrix
    isNotFound = page.kind == .notFound
    contentSecurityPolicy = HTMLText.escape(ContentSecurityPolicy.value)
    structuredData = StructuredData.element(page.structuredData)
    self.body = body
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
