import BriefingModel

/// Makes positions and pieces of evidence out of what an editor gives.
struct PositionBuilder {
  /// The rule's name in evidence that an editor, not the machine, has found.
  static let rule = CodingRule.editor.rawValue

  var document: String
  var stance: Stance
  var voice: Voice
  var attributedBy: String
  var text: SourceText

  func position(actor: Actor.ID, issue: Issue.ID, matches: [QuoteLookup.Match]) -> Position {
    let evidence = self.evidence(of: matches)
    return Position(
      document: document, actor: actor, issue: issue, stance: stance, voice: voice, attributedBy: attributedBy,
      evidence: evidence, evidenceIDs: evidence.map { text.evidenceID(actor: actor, issue: issue, of: $0) },
      review: .added)
  }

  /// One piece of evidence for each sentence, its words being those that were quoted.
  func evidence(of matches: [QuoteLookup.Match]) -> [Evidence] {
    Dictionary(grouping: matches, by: \.sentence)
      .map { sentence, matches in
        Evidence(
          sentence: sentence, words: Self.disjoint(matches.map(\.words)), stance: stance, voice: voice,
          attributedBy: attributedBy, cue: "", rule: Self.rule)
      }
      .sorted { $0.sentence < $1.sentence }
  }

  /// Overlapping spans made one, in ascending order.
  private static func disjoint(_ spans: [TextSpan]) -> [TextSpan] {
    spans.sorted().reduce(into: []) { result, span in
      if let last = result.last, span.start <= last.end {
        result[result.count - 1].end = max(last.end, span.end)
      } else {
        result.append(span)
      }
    }
  }
}

extension SourceText {
  func evidenceID(actor: Actor.ID, issue: Issue.ID, of evidence: Evidence) -> String {
    Position.evidenceID(actor: actor, issue: issue, sentence: slice(evidence.sentence))
  }
}
