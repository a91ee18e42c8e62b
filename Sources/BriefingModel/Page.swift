/// A page as composed: complete in Markdown, still without its frame.
package struct Page: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case home, matrix, issue, actor, briefing, agreement, timeline, glossary, figures, changes, method, data, notFound
  }

  /// Relative to the output folder, without extension: "issues/currency".
  package var path: String
  package var kind: Kind
  /// Plain text.
  package var title: String
  /// One or two sentences of plain text, for search results and link previews.
  package var description: String
  /// GFM. Its first heading is the page's only one of level 1.
  package var markdown: String
  /// JSON-LD: what the page says, for machines. Empty when it says nothing of the kind.
  package var structuredData: String

  package init(
    path: String, kind: Kind, title: String, description: String, markdown: String, structuredData: String = ""
  ) {
    self.path = path
    self.kind = kind
    self.title = title
    self.description = description
    self.markdown = markdown
    self.structuredData = structuredData
  }
}
