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

  /// "Article 1, paragraph 8", linked to the place in the briefing.
  func source(_ document: String, _ sentence: TextSpan) -> Markdown {
    guard let article = site.article(document) else { return "\(document)" }
    guard let number = article.paragraphNumber(of: sentence) else {
      return briefing(article, label: "\(article.label)")
    }
    return .link(
      "\(article.label), paragraph \(number)", to: "\(root)briefings/\(article.slug).html#p\(number)")
  }

  /// A sentence in quotation, its decisive words marked.
  func quoted(_ sentence: EvidenceSentence) -> Markdown {
    guard let article = site.article(sentence.document)?.article else { return "" }
    let marks = sentence.items.flatMap(\.evidence.words)
    return Markdown(escaped: MarkdownEscape.sentence(sentence.sentence, marks: marks, in: article.text))
  }

  /// A footnote's text: the sentence and where it stands.
  func note(_ sentence: EvidenceSentence) -> Markdown {
    "\(quoted(sentence)) — \(source(sentence.document, sentence.sentence))"
  }
}
