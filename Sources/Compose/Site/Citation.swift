import BriefingModel

/// How to cite a position: who, what, on which evidence, and where it can be looked up.
struct Citation: Sendable {
  let site: SiteIndex

  /// One line of plain text: "Ada Finn supports “Cod quota” (quoted). In: The Pier, March 18, 2031, …".
  func text(of position: Position) -> String {
    let actor = site.actorName(position.actor)
    let by = position.attributedBy.isEmpty ? "" : ", according to \(position.attributedBy)"
    let claim =
      "\(actor): \(Wording.words(position.stance)) “\(site.issueName(position.issue))” "
      + "(\(position.voice.rawValue)\(by))."
    return [claim, source(of: position), publication(of: position)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Its address; from the site's first folder while it is not known where the site will stand.
  func permanentLink(to position: Position) -> String {
    (site.settings.baseURL ?? "") + site.anchors.link(to: position)
  }

  private func source(of position: Position) -> String {
    guard let article = site.article(position.document) else { return "" }
    let metadata = article.article.metadata
    let title = article.isHeadlineStated ? "“\(article.headline)”" : "article “\(article.article.id)”"
    let paragraph = position.evidence.first.flatMap { article.paragraphNumber(of: $0.sentence) }
    let parts = [
      metadata.author, title, metadata.outlet, metadata.date.map(Wording.date), paragraph.map { "paragraph \($0)" },
    ]
    return "In: " + parts.compactMap { $0 }.joined(separator: ", ") + "."
  }

  private func publication(of position: Position) -> String {
    let settings = site.settings
    let edition = settings.edition.map { "edition of \(Wording.date($0))" }
    let parts = [settings.title, settings.publisher.isEmpty ? nil : settings.publisher, edition]
    return "Cited from: " + parts.compactMap { $0 }.joined(separator: ", ") + ", " + permanentLink(to: position) + "."
  }
}
