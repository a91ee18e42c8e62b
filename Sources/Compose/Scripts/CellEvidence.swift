import BriefingModel
import Compare

/// The evidence behind the cells of one issue, as plain text in JSON. Links start at the site's first folder.
struct CellEvidence {
  /// The evidence of an issue with more sentences is cut, side by side: a reader who opens a cell should not wait.
  static let limit = 300

  let site: SiteIndex

  /// One object for each cell: its group, on how much it rests, and its sides with their sentences.
  func value(of layout: IssueLayout) -> JSONText.Value {
    let limit = EvidenceLimit(Self.limit, sides: layout.sections.flatMap(\.sides).map(\.sentences.count))
    return .array(
      layout.sections.map { section in
        let cell = section.cell
        let weight =
          cell.state == .notFound ? Wording.denominator(cell.denominator) : Wording.weight(of: cell)
        return .object([
          ("group", .string(cell.group)), ("name", .string(site.group(cell.group).name)), ("weight", .string(weight)),
          ("sides", .array(section.sides.map { value(of: $0, limit) })),
        ])
      })
  }

  private func value(of side: IssueLayout.Side, _ limit: EvidenceLimit) -> JSONText.Value {
    let sentences = side.sentences.prefix(limit.perSide)
    let more = side.sentences.count - sentences.count
    return .object(
      [("title", .string(side.title)), ("sentences", .array(sentences.compactMap(value)))]
        + (more > 0 ? [("more", .integer(more))] : []))
  }

  private func value(of sentence: EvidenceSentence) -> JSONText.Value? {
    guard let place = site.place(of: sentence.document) else { return nil }
    let article = site.articles[place]
    let text = article.article.text
    let marked = MarkedSentence(sentence.sentence, marks: sentence.items.flatMap(\.evidence.words), in: text)
    let source = SourcePlace(article: article, sentence: sentence.sentence)
    return .object([
      ("article", .integer(place)),
      ("pieces", .array(marked.pieces.map { .array([.string(text.slice($0.span)), .integer($0.isMarked ? 1 : 0)]) })),
      ("source", .string(source.label)), ("link", .string(source.path)),
      ("publisher", source.publisherURL.map { .string($0) } ?? .null),
      ("holders", .array(sentence.items.map(value))),
    ])
  }

  private func value(of item: EvidenceItem) -> JSONText.Value {
    let actor = site.comparison.actor(item.position.actor)?.actor
    return .object([
      ("actor", .string(actor?.name ?? item.position.actor)), ("link", .string("actors/\(item.position.actor).html")),
      ("role", .string(actor?.roles.first ?? "")), ("voice", .string(Wording.voice(item.evidence))),
      ("review", .string(Wording.review(item.position.review))),
    ])
  }
}
