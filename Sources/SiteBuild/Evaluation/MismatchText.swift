import BriefingModel
import Evaluate

/// A difference between the coding and what was read in an article, in words: where it stands, what made the machine
/// read it, and, where it read nothing, whether the vocabulary knows the sentence's subject.
struct MismatchText: Sendable {
  let article: Article
  let reading: ArticleReading

  func lines(for mismatch: Mismatch) -> [String] {
    switch mismatch {
    case .missed(let position):
      return [head("missed: \(words(of: position))", at: spans(of: position))]
        + spans(of: position).flatMap { [sentence($0), known($0, position.issue)] }
    case .unfounded(let position):
      return [head("not in the coding: \(words(of: position))", at: spans(of: position))] + read(position)
    case .stanceDiffers(let gold, let predicted):
      let title = "stance: \(words(of: gold)), read \(predicted.stance.rawValue)"
      let own = Set(evidence(of: predicted).map(\.sentence.start))
      return [head(title, at: spans(of: gold))]
        + spans(of: gold).filter { !own.contains($0.start) }.map(sentence) + read(predicted)
    }
  }

  private func words(of position: CodedPosition) -> String {
    "\(position.actor) \(position.stance.rawValue) \(position.issue)"
  }

  private func head(_ title: String, at spans: [TextSpan]) -> String {
    let (line, column) = article.text.lineAndColumn(ofByte: spans.first?.start ?? 0)
    return "\(SourceLocation(path: article.path, line: line, column: column)): \(title)"
  }

  private func spans(of position: CodedPosition) -> [TextSpan] {
    position.evidence.map { range in
      TextSpan(
        start: article.text.byteOffset(ofScalar: range.lowerBound),
        end: article.text.byteOffset(ofScalar: range.upperBound))
    }
  }

  private func sentence(_ span: TextSpan) -> String { "    " + text(span) }

  private func text(_ span: TextSpan) -> String {
    article.text.slice(span).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// What the machine read of a position, sentence by sentence: the rule and the words that made it.
  private func read(_ position: CodedPosition) -> [String] {
    evidence(of: position).flatMap { piece in
      let words = piece.words.map { "\"\(text($0))\"" }.joined(separator: " … ")
      let by = piece.attributedBy.isEmpty ? "" : " by \(piece.attributedBy)"
      return [
        sentence(piece.sentence),
        "      \(piece.stance.rawValue), \(piece.rule), \(piece.voice.rawValue)\(by): \(words)",
      ]
    }
  }

  private func evidence(of position: CodedPosition) -> [Evidence] {
    let actors = Set(reading.actors.filter { $0.name == position.actor }.map(\.id))
    return reading.positions.first { $0.issue == position.issue && actors.contains($0.actor) }?.evidence ?? []
  }

  private func known(_ span: TextSpan, _ issue: Issue.ID) -> String {
    let isKnown = reading.mentions[issue, default: []].contains { $0.start < span.end && span.start < $0.end }
    return isKnown ? "      names \(issue), but not as this actor's" : "      no words of \(issue)"
  }
}
