import BriefingModel
import Compare

/// The evidence behind the cells of one issue, as plain text in JSON. Links start at the site's first folder.
struct CellEvidence {
  let site: SiteIndex

  /// One object for each cell: its group, on how much it rests, and its sides with their sentences.
  func value(of cells: [Cell]) -> JSONText.Value {
    .array(
      cells.map { cell in
        let weight =
          cell.state == .notFound ? Wording.denominator(cell.denominator) : Wording.weight(of: cell)
        return .object([
          ("group", .string(cell.group)), ("name", .string(site.group(cell.group).name)), ("weight", .string(weight)),
          ("sides", .array(IssuePage.sides(of: cell).map(value))),
        ])
      })
  }

  private func value(of side: IssuePage.Side) -> JSONText.Value {
    .object([
      ("title", .string(side.title)),
      ("sentences", .array(EvidenceSentence.sentences(of: side.items).compactMap(value))),
    ])
  }

  private func value(of sentence: EvidenceSentence) -> JSONText.Value? {
    guard let place = site.place(of: sentence.document) else { return nil }
    let article = site.articles[place]
    let marked = MarkedSentence(
      sentence.sentence, marks: sentence.items.flatMap(\.evidence.words), in: article.article.text)
    let source = SourcePlace(article: article, sentence: sentence.sentence)
    return .object([
      ("article", .integer(place)),
      ("pieces", .array(marked.pieces.map { .array([.string($0.text), .integer($0.isMarked ? 1 : 0)]) })),
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
