import BriefingModel

/// A list that stands on several pages. The first has the list's own address, the second adds `.2` to it, which no
/// other page's address can end with: ids hold no dot.
struct Pagination: Sendable, Hashable {
  /// That of the first page: "briefings".
  let path: String
  /// At least one.
  let pageCount: Int

  /// The places of a list's items, page by page; one empty page where there is none.
  static func ranges(of itemCount: Int, perPage: Int) -> [Range<Int>] {
    guard itemCount > 0 else { return [0..<0] }
    return stride(from: 0, to: itemCount, by: perPage).map { $0..<min($0 + perPage, itemCount) }
  }

  /// - Parameter page: one-based.
  static func path(_ path: String, page: Int) -> String {
    page == 1 ? path : "\(path).\(page)"
  }

  var paths: [String] { (1...pageCount).map { Self.path(path, page: $0) } }

  /// "Briefings", "Briefings, page 2 of 3"
  func title(_ title: String, page: Int) -> String {
    page == 1 ? title : "\(title), page \(page) of \(pageCount)"
  }

  /// Where the reader is, and the ways on; nothing where there is one page only.
  func write(page: Int, _ links: PageLinks, to writer: inout MarkdownWriter) {
    guard pageCount > 1 else { return }
    var parts: [Markdown] = ["Page \(page) of \(pageCount)"]
    if page > 1 { parts.append(link(page - 1, "Previous", links)) }
    var last = 0
    for number in [1, page - 2, page - 1, page, page + 1, page + 2, pageCount] where number > last {
      guard number <= pageCount else { continue }
      if number > last + 1 { parts.append("…") }
      parts.append(number == page ? "**\(number)**" : link(number, "\(number)", links))
      last = number
    }
    if page < pageCount { parts.append(link(page + 1, "Next", links)) }
    writer.paragraph(parts.joined(separator: " · "))
  }

  private func link(_ page: Int, _ label: Markdown, _ links: PageLinks) -> Markdown {
    links.page(Self.path(path, page: page), label: label)
  }
}
