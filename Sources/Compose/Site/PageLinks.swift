import BriefingModel
import Compare

/// Links from one page to others. All are relative and name files, so that the folder opens anywhere.
struct PageLinks: Sendable {
  private let site: SiteIndex
  /// The way from the page to the site's root: empty, or "../".
  let root: String

  init(site: SiteIndex, from path: String) {
    self.site = site
    root = String(repeating: "../", count: path.count { $0 == "/" })
  }

  func issue(_ id: Issue.ID, anchor: String? = nil, label: Markdown? = nil) -> Markdown {
    .link(label ?? "\(site.issueName(id))", to: "\(root)issues/\(id).html\(anchor.map { "#" + $0 } ?? "")")
  }

  func actor(_ id: Actor.ID) -> Markdown {
    .link("\(site.actorName(id))", to: "\(root)actors/\(id).html")
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
  func source(_ document: String, _ sentence: TextSpan) -> Markdown {
    guard let article = site.article(document) else { return "\(document)" }
    let place = SourcePlace(article: article, sentence: sentence)
    let publisher = place.publisherURL.map { " (\(Markdown.external("at the publisher’s", to: $0)))" as Markdown }
    return .link("\(place.label)", to: root + place.path) + (publisher ?? "")
  }

  /// A sentence in quotation, its decisive words marked.
  func quoted(_ sentence: EvidenceSentence) -> Markdown {
    guard let article = site.article(sentence.document)?.article else { return "" }
    let marks = sentence.items.flatMap(\.evidence.words)
    return Markdown(escaped: MarkdownEscape.sentence(sentence.sentence, marks: marks, in: article.text))
  }

  /// The same within its paragraph, the whole sentence marked, where more of the paragraph may be shown.
  func quotedInContext(_ sentence: EvidenceSentence) -> Markdown {
    guard let article = site.article(sentence.document), let paragraph = article.paragraph(of: sentence.sentence) else {
      return quoted(sentence)
    }
    let excerpt = ParagraphExcerpt(
      article: article, paragraph: paragraph, cited: site.citedSentences(of: article),
      marks: [sentence.sentence: sentence.items.flatMap(\.evidence.words)])
    return excerpt.hasContext ? excerpt.markdown : quoted(sentence)
  }

  /// A footnote's text: the sentence, whose words it is, and where it stands.
  func note(_ sentence: EvidenceSentence) -> Markdown {
    let voices = sentence.items.map { Wording.voice($0.evidence) }
      .reduce(into: [String]()) { voices, voice in if !voices.contains(voice) { voices.append(voice) } }
    return "\(quoted(sentence)) — \(voices.joined(separator: "; ")) · \(source(sentence.document, sentence.sentence))"
  }
}
