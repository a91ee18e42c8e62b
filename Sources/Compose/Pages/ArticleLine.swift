import BriefingModel

/// An article in a list: its headline, what is stated of it, and how many positions it holds.
struct ArticleLine {
  let article: IndexedArticle
  let links: PageLinks

  var markdown: Markdown {
    "\(links.briefing(article)) · \(Self.origin(of: article)) · \(English.count(article.reading.positions.count, "position"))"
  }

  /// Outlet, author and date, each "not stated" where the editor has not given it.
  static func origin(of article: IndexedArticle) -> Markdown {
    let metadata = article.article.metadata
    let stated: [(name: String, value: String?)] = [
      ("outlet", metadata.outlet), ("author", metadata.author), ("date", metadata.date.map(Wording.date)),
    ]
    let missing = stated.filter { $0.value == nil }.map { Markdown(text: $0.name) }
    let given = stated.compactMap { $0.value.map(Markdown.init(text:)) }
    let rest: [Markdown] = missing.isEmpty ? [] : ["\(English.list(missing)) not stated"]
    return (given + rest).joined(separator: ", ")
  }
}
