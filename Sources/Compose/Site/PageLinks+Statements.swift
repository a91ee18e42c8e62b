import BriefingModel

extension PageLinks {
  /// The sentence with some of its words marked, and where it stands.
  func stated(_ statement: Statement, marks: [TextSpan]) -> Markdown {
    let sentence = MarkdownEscape.sentence(statement.sentence, marks: marks, in: statement.article.article.text)
    return "\(Markdown(escaped: sentence)) (\(source(statement.article, statement.sentence)))"
  }
}
