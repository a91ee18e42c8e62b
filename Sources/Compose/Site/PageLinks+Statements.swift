import BriefingModel

extension PageLinks {
  /// The sentence with some of its words marked, and where it stands.
  func stated(_ statement: Statement, marks: [TextSpan]) -> Markdown {
    let sentence = MarkdownEscape.sentence(statement.sentence, marks: marks, in: statement.article.article.text)
    return "\(Markdown(escaped: sentence)) (\(source(statement.article.article.id, statement.sentence)))"
  }
}

extension Wording {
  /// "March 18", "March"; nil for a year.
  static func dayOfYear(_ period: CalendarPeriod) -> String? {
    guard let month = period.month, let date = CalendarDate(year: period.year, month: month, day: period.day ?? 1)
    else { return nil }
    let words = self.date(date)
    return String(words.prefix { $0 != (period.day == nil ? " " : ",") })
  }
}
