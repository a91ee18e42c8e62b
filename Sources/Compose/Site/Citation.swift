import BriefingModel

/// How to cite a position by one sentence that shows it: who, what, where it stands, and where it can be looked up.
struct Citation: Sendable {
  let site: SiteIndex

  /// One line of plain text: "Ada Finn: supports “Cod quota” (quoted). In: The Pier, March 18, 2031, …".
  func text(of item: EvidenceItem) -> String {
    let by = item.evidence.attributedBy.isEmpty ? "" : ", according to \(item.evidence.attributedBy)"
    let claim =
      "\(site.actorName(item.position.actor)): \(Wording.words(item.evidence.stance)) "
      + "“\(site.issueName(item.position.issue))” (\(item.evidence.voice.rawValue)\(by))."
    return [claim, source(of: item), publication(of: item)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Its address; from the site's first folder while it is not known where the site will stand.
  func permanentLink(to item: EvidenceItem) -> String {
    (site.settings.baseURL ?? "")
      + site.places.place(of: item.id, in: item.position.document, on: item.position.issue)
  }

  private func source(of item: EvidenceItem) -> String {
    guard let article = site.article(item.position.document) else { return "" }
    let metadata = article.article.metadata
    let title = article.isHeadlineStated ? "“\(article.headline)”" : "article “\(article.article.id)”"
    let paragraph = article.reading.paragraphNumber(of: item.evidence.sentence)
    let parts = [
      metadata.author, title, metadata.outlet, metadata.date.map(Wording.date), paragraph.map { "paragraph \($0)" },
    ]
    return "In: " + parts.compactMap { $0 }.joined(separator: ", ") + "."
  }

  private func publication(of item: EvidenceItem) -> String {
    let settings = site.settings
    let edition = settings.edition.map { "edition of \(Wording.date($0))" }
    let parts = [settings.title, settings.publisher.isEmpty ? nil : settings.publisher, edition]
    return "Cited from: " + parts.compactMap { $0 }.joined(separator: ", ") + ", " + permanentLink(to: item) + "."
  }
}
