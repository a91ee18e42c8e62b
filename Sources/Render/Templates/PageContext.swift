import BriefingModel

/// What a template may show. Each property is a key of its name; `templates/README.md` says what each is for.
///
/// All text but `body` is escaped here and not by swift-mustache 2.1.1, which escapes `Character`s: a quotation mark
/// with a combining accent would end an attribute. What is nil or false hides a section.
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
  let markdownPath: String
  let canonicalURL: String?
  let isHome: Bool
  let isNotFound: Bool
  let contentSecurityPolicy: String
  /// HTML.
  let body: String

  init(page: Page, settings: SiteSettings, address: PageAddress, body: String) {
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
    navigation = NavigationItem.items(from: address)
    markdownPath = HTMLText.escape(address.markdownPath)
    canonicalURL = address.canonicalURL.map(HTMLText.escape)
    isHome = page.kind == .home
    isNotFound = page.kind == .notFound
    contentSecurityPolicy = HTMLText.escape(ContentSecurityPolicy.value)
    self.body = body
  }

  /// A page with something in every key, to learn the keys from.
  static var sample: PageContext {
    let page = Page(path: "sample", kind: .home, title: "", description: "", markdown: "")
    let address = PageAddress(page: page, baseURL: nil)
    return PageContext(page: page, settings: SiteSettings(title: ""), address: address, body: "")
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
