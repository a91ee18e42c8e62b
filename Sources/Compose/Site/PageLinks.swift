import BriefingModel
import Compare

/// Links from one page to others. All are relative and name files, so that the folder opens anywhere.
struct PageLinks: Sendable {
  private let names: any EditionNames
  /// The way from the page to the site's root: empty, or "../".
  let root: String

  init(names: any EditionNames, from path: String) {
    self.names = names
    root = String(repeating: "../", count: path.count { $0 == "/" })
  }

  /// - Parameter place: an address from the site's first folder; the issue's first page where there is none.
  func issue(_ id: Issue.ID, at place: String? = nil, label: Markdown? = nil) -> Markdown {
    .link(label ?? "\(names.issueName(id))", to: root + (place ?? "issues/\(id).html"))
  }

  func actor(_ id: Actor.ID) -> Markdown {
    .link("\(names.actorName(id))", to: "\(root)actors/\(id).html")
  }

  func briefing(_ article: IndexedArticle, label: Markdown? = nil) -> Markdown {
    .link(label ?? "\(article.headline)", to: "\(root)briefings/\(article.slug).html")
  }

  func page(_ path: String, anchor: String? = nil, label: Markdown) -> Markdown {
    .link(label, to: "\(root)\(path).html\(anchor.map { "#" + $0 } ?? "")")
  }

  func file(_ path: String) -> Markdown {
    .link(.code(path), to: root + path)
  }

  /// "Article 1, paragraph 8", linked to the place in the briefing, and to the sentence at its publisher's.
  func source(_ article: IndexedArticle, _ sentence: TextSpan) -> Markdown {
    let place = SourcePlace(article: article, sentence: sentence)
    let publisher = place.publisherURL.map { " (\(Markdown.external("at the publisher’s", to: $0)))" as Markdown }
    return .link("\(place.label)", to: root + place.path) + (publisher ?? "")
  }

  /// A sentence in quotation, its decisive words marked.
  func quoted(_ sentence: EvidenceSentence, in article: IndexedArticle) -> Markdown {
    let marks = sentence.items.flatMap(\.evidence.words)
    return Markdown(escaped: MarkdownEscape.sentence(sentence.sentence, marks: marks, in: article.article.text))
  }

  /// The same within its paragraph, the whole sentence marked, where more of the paragraph may be shown.
  /// - Parameter cited: the sentences of the article that may be shown where the full text may not.
  func quotedInContext(
    _ sentence: EvidenceSentence, in article: IndexedArticle, cited: Set<TextSpan>
  ) -> Markdown {
    guard let paragraph = article.reading.paragraph(of: sentence.sentence) else { return quoted(sentence, in: article) }
    let excerpt = ParagraphExcerpt(
      article: article, paragraph: paragraph, cited: cited,
      marks: [sentence.sentence: sentence.items.flatMap(\.evidence.words)])
    return excerpt.hasContext ? excerpt.markdown : quoted(sentence, in: article)
  }

  /// A footnote's text: the sentence, whose words it is, and where it stands.
  func note(_ sentence: EvidenceSentence, in article: IndexedArticle) -> Markdown {
    let voices = sentence.items.map { Wording.voice($0.evidence) }
      .reduce(into: [String]()) { voices, voice in if !voices.contains(voice) { voices.append(voice) } }
    return """
      \(quoted(sentence, in: article)) — \(voices.joined(separator: "; ")) · \(source(article, sentence.sentence))
      """
  }
}
