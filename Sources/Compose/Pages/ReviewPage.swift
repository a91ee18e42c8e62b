import BriefingModel

/// What no editor has looked at yet, the most doubtful first, each with the line that decides it.
struct ReviewPage {
  private let site: SiteIndex

  init(site: SiteIndex) {
    self.site = site
  }

  func page() -> Page {
    let waiting = site.positions.filter { $0.review == .machine }.map { (points: Doubt(of: $0).points, position: $0) }
      .sorted { left, right in
        (-left.points, left.position.document, left.position.id)
          < (-right.points, right.position.document, right.position.id)
      }
      .map(\.position)
    let links = PageLinks(names: site, from: "review")
    var writer = MarkdownWriter()
    writer.heading(1, "What waits for review")
    guard !waiting.isEmpty else {
      writer.paragraph("Nothing: an editor has reviewed every position of this edition.")
      return page(writer)
    }
    writer.paragraph(
      """
      \(waiting.count == 1 ? "One position was" : "\(English.grouped(waiting.count)) positions were") read by machine \
      and not reviewed by an editor. They stand here in the order of doubt. To decide one, write its id \
      behind \(Markdown.code("confirm:")), \(Markdown.code("reject:")) or \(Markdown.code("edit:")) in the file beside \
      its article.
      """)
    if waiting.count > Self.most {
      writer.paragraph("The first \(English.grouped(Self.most)) are shown; deciding them brings up the next.")
    }
    for document in documents(of: Array(waiting.prefix(Self.most))) { write(document, links, to: &writer) }
    return page(writer)
  }

  /// Nobody reviews more at one sitting, and a page must stay readable.
  private static let most = 200

  private func page(_ writer: MarkdownWriter) -> Page {
    Page(
      path: "review", kind: .method, title: "What waits for review",
      description: "The positions that no editor has reviewed yet, the most doubtful first.",
      markdown: writer.finished())
  }

  /// In runs of the same article, so that a reader sees whose file to open without losing the order of doubt.
  private func documents(of positions: [Position]) -> [[Position]] {
    positions.reduce(into: []) { runs, position in
      if runs.last?.last?.document == position.document {
        runs[runs.count - 1].append(position)
      } else {
        runs.append([position])
      }
    }
  }

  private func write(_ positions: [Position], _ links: PageLinks, to writer: inout MarkdownWriter) {
    guard let document = positions.first?.document, let article = site.article(document) else { return }
    let file = article.article.path.split(separator: "/").last.map(String.init) ?? article.article.id
    writer.paragraph("**\(links.briefing(article))**, \(Markdown.code(file))")
    writer.list(positions.map { item($0, of: article, links) })
  }

  private func item(_ position: Position, of article: IndexedArticle, _ links: PageLinks) -> Markdown {
    let issue = links.issue(position.issue, at: site.places.place(of: position))
    let doubts = Doubt(of: position).reasons
    let why: Markdown = doubts.isEmpty ? "" : " Doubtful: \(English.list(doubts.map(Markdown.init(text:))))."
    let cue: Markdown = position.cue.isEmpty ? "" : " on “\(position.cue)”"
    let first = EvidenceSentence.sentences(of: EvidenceItem.items(of: [position])).first
    let quotation = first.map { links.quoted($0, in: article) } ?? ""
    return """
      \(links.actor(position.actor)) \(Self.words(position.stance)) \(issue), by the rule \(Markdown.code(position.rule))\(cue): \(quotation)\(why) \(Markdown.code(position.id))
      """
  }

  private static func words(_ stance: Stance) -> Markdown {
    switch stance {
    case .supports, .opposes: "\(Wording.words(stance))"
    case .mixed: "is mixed on"
    case .noProposal: "has put nothing forward on"
    }
  }
}
