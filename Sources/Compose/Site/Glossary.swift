import BriefingModel

/// The terms that the vocabulary or an article explains, with every meaning that is given.
struct Glossary: Sendable {
  struct Meaning: Sendable {
    /// As the editor or the article words it.
    let text: String
    /// What an article says, and where; nil for the editor's.
    let statement: Statement?
    let kind: TermMention.Kind
    /// How many articles say so.
    var articleCount: Int
    /// The issues whose editor's note it is.
    var issues: [Issue.ID]
  }

  struct Term: Sendable {
    let name: String
    /// Its anchor on the glossary page.
    let id: String
    /// The editor's first, then the articles' in their order.
    let meanings: [Meaning]
  }

  /// By name, case aside.
  let terms: [Term]

  init(issues: [Issue], articles: [IndexedArticle]) {
    var names: [String: String] = [:]
    var meanings: [String: [Meaning]] = [:]
    func add(_ meaning: Meaning, to term: String) {
      let key = term.lowercased()
      names[key] = names[key] ?? term
      let isSame = { (other: Meaning) in
        other.text.lowercased() == meaning.text.lowercased() && (other.statement == nil) == (meaning.statement == nil)
      }
      guard let index = meanings[key]?.firstIndex(where: isSame) else {
        meanings[key, default: []].append(meaning)
        return
      }
      meanings[key]?[index].issues += meaning.issues
      if meanings[key]?[index].statement?.article.article.id != meaning.statement?.article.article.id {
        meanings[key]?[index].articleCount += meaning.articleCount
      }
    }
    for issue in issues {
      for entry in issue.glossary {
        let text = WhiteSpace.collapsed(entry.definition)
        add(
          Meaning(text: text, statement: nil, kind: .definition, articleCount: 0, issues: [issue.id]), to: entry.term)
      }
    }
    for article in articles where !article.reading.terms.isEmpty {
      for mention in article.reading.terms {
        let statement = Statement(article: article, span: mention.meaning, sentence: mention.sentence)
        let text = WhiteSpace.collapsed(statement.words)
        add(
          Meaning(text: text, statement: statement, kind: mention.kind, articleCount: 1, issues: []), to: mention.term)
      }
    }
    var ids: Set<String> = []
    terms = names.sorted { $0.key < $1.key }.map { key, name in
      let slug = "term-\(Slug.make(from: name))"
      var id = slug
      var number = 1
      while !ids.insert(id).inserted {
        number += 1
        id = "\(slug)-\(number)"
      }
      return Term(name: name, id: id, meanings: meanings[key] ?? [])
    }
  }

  var rows: [GlossaryRow] {
    terms.flatMap { term in
      term.meanings.enumerated().map { index, meaning in
        GlossaryRow(
          id: "\(term.id).\(index + 1)", term: term.name, meaning: meaning.text,
          document: meaning.statement?.article.article.id ?? "", articleCount: meaning.articleCount,
          issues: meaning.issues)
      }
    }
  }
}
