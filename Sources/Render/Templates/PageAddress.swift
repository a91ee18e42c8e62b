import BriefingModel

/// Where a page stands, and what follows from it for its links.
struct PageAddress: Sendable, Hashable {
  /// Relative to the output folder, without extension: "issues/currency".
  let path: String
  /// The way from the page to the output folder: "" or "../".
  ///
  /// The page for what was not found is served at any depth, so its way starts at the host when the base URL is known.
  let root: String
  /// Nil when the base URL is not known, and for the page for what was not found.
  let canonicalURL: String?
  /// Put before the links in the page's own text, which are relative to its folder.
  let linkPrefix: String

  init(page: Page, baseURL: String?) {
    path = page.path
    if page.kind == .notFound {
      root = baseURL.map(Self.path(ofURL:)) ?? ""
      linkPrefix = root
      canonicalURL = nil
    } else {
      root = String(repeating: "../", count: page.path.utf8.count { $0 == UInt8(ascii: "/") })
      linkPrefix = ""
      canonicalURL = baseURL.map { base in
        Self.withFinalSlash(base) + (page.path == "index" ? "" : "\(page.path).html")
      }
    }
  }

  /// The link to the page's Markdown.
  var markdownPath: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return "\(linkPrefix)\(name).md"
  }

  /// The path of a URL, from slash to slash: "/" or "/briefing/".
  private static func path(ofURL url: String) -> String {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count == 4 ? withFinalSlash("/\(parts[3])") : "/"
  }

  private static func withFinalSlash(_ text: String) -> String {
    text.hasSuffix("/") ? text : text + "/"
  }
}
