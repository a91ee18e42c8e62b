import BriefingModel
import Compare

/// Who wants what in one article: a row for each actor, a footnote for each sentence.
struct PositionTable {
  let article: IndexedArticle
  let inputs: BriefingInputs
  let links: PageLinks

  func write(to writer: inout MarkdownWriter) {
    writer.heading(2, "Who wants what", id: "positions")
    let positions = article.reading.positions
    guard !positions.isEmpty else {
      writer.paragraph("No position was found in this article.")
      return
    }
    let order = Dictionary(
      inputs.issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let byActor = Dictionary(grouping: positions, by: \.actor)
    var seen: Set<Actor.ID> = []
    let actors = positions.map(\.actor).filter { seen.insert($0).inserted }
    let sentences = EvidenceSentence.sentences(of: EvidenceItem.items(of: positions))
    let notes = Dictionary(sentences.map { ($0.sentence, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[Markdown]] = []
    for actor in actors {
      let own = (byActor[actor] ?? []).sorted { order[$0.issue] ?? 0 < order[$1.issue] ?? 0 }
      rows.append([
        links.actor(actor), "\(inputs.actor(actor)?.group ?? Group.other.shortName)",
        issues(own.filter { $0.stance == .supports }, notes, &writer),
        issues(own.filter { $0.stance == .opposes }, notes, &writer),
        issues(own.filter { $0.stance == .mixed || $0.stance == .noProposal }, notes, &writer),
      ])
    }
    writer.table(
      "Who wants what in this article",
      header: ["Actor", "Group", "Supports", "Opposes", "Mixed or no proposal"], rows: rows)
  }

  /// - Parameter sentences: all that show a position, each with all that it shows, so that a note marks all of it.
  private func issues(
    _ positions: [Position], _ sentences: [TextSpan: EvidenceSentence], _ writer: inout MarkdownWriter
  ) -> Markdown {
    let items = positions.map { position -> Markdown in
      let stance: Markdown =
        switch position.stance {
        case .mixed: " (mixed)"
        case .noProposal: " (no proposal)"
        case .supports, .opposes: ""
        }
      let by: Markdown = position.attributedBy.isEmpty ? "" : " (said by \(position.attributedBy))"
      let issue = links.issue(position.issue, at: inputs.place(of: position))
      return "\(issue)\(stance)\(by)\(notes(of: position, sentences, &writer))"
    }
    return items.isEmpty ? "–" : items.joined(separator: ", ")
  }

  private func notes(
    of position: Position, _ sentences: [TextSpan: EvidenceSentence], _ writer: inout MarkdownWriter
  ) -> Markdown {
    position.evidence.compactMap { sentences[$0.sentence] }
      .map { sentence in writer.footnote("\(sentence.sentence.start)", links.note(sentence, in: article)) }
      .joined(separator: "")
  }
}
