import BriefingModel

/// Words of an article with the sentence that holds them.
struct Statement: Sendable {
  let article: IndexedArticle
  let span: TextSpan
  let sentence: TextSpan

  var words: String { article.article.text.slice(span) }
  var sentenceText: String { article.article.text.slice(sentence) }
  var paragraphNumber: String { article.reading.paragraphNumber(of: sentence).map(String.init) ?? "" }

  /// The statements with those of one sentence made one, in the order of each sentence's first.
  static func bySentence(_ statements: [Statement]) -> [(sentence: Statement, marks: [TextSpan])] {
    struct Key: Hashable {
      let document: String
      let sentence: TextSpan
    }
    var result: [(sentence: Statement, marks: [TextSpan])] = []
    var places: [Key: Int] = [:]
    for statement in statements {
      let key = Key(document: statement.article.article.id, sentence: statement.sentence)
      if let place = places[key] {
        result[place].marks.append(statement.span)
      } else {
        places[key] = result.count
        result.append((statement, [statement.span]))
      }
    }
    return result.map { ($0.sentence, $0.marks.sorted()) }
  }
}
