import BriefingModel
import Compare

/// What a page says, for machines: JSON-LD in the words of schema.org.
struct LinkedData {
  private typealias Member = (name: String, value: JSONText.Value)

  /// So many quotations of a page are described.
  private static let limit = 100

  let settings: SiteSettings

  func article(_ page: Page) -> String {
    text(of: articleMembers(page))
  }

  /// A page of the issue, with sentences that show its positions.
  func issue(_ issue: Issue, _ page: Page, quoting positions: [Position], in site: SiteIndex) -> String {
    let quotations = EvidenceItem.items(of: positions).prefix(Self.limit)
      .compactMap { quotation($0, about: issue, in: site) }
    let parts: [Member] = quotations.isEmpty ? [] : [("hasPart", .array(quotations))]
    return text(of: articleMembers(page) + [("about", Self.named("Thing", issue.name))] + parts)
  }

  /// A briefing, which rests on one article.
  func briefing(_ article: IndexedArticle, _ page: Page) -> String {
    text(of: articleMembers(page) + [("isBasedOn", source(article))])
  }

  func dataset(_ page: Page, in site: SiteIndex, resources: [DataResource]) -> String {
    let types = ["csv": "text/csv", "json": "application/json", "graphml": "application/xml"]
    let files: [JSONText.Value] = resources.map { resource in
      let type = types[resource.path.split(separator: ".").last.map(String.init) ?? ""] ?? "text/plain"
      return .object([
        ("@type", .string("DataDownload")), ("name", .string(resource.path)),
        ("description", .string(resource.summary)), ("encodingFormat", .string(type)),
        ("contentUrl", .string(address(resource.path))),
      ])
    }
    return text(
      of: head("Dataset", page) + [
        ("name", .string(settings.title)), ("description", .string(EditionCounts(site: site).sentence)),
        ("distribution", .array(files)),
      ] + published)
  }

  /// - Parameter path: of the page of the glossary that has them.
  func terms(_ terms: some Sequence<Glossary.Term>, at path: String) -> String {
    let members: [JSONText.Value] = terms.map { term in
      .object([
        ("@type", .string("DefinedTerm")), ("name", .string(term.name)),
        ("description", .string(term.meanings.map(\.text).joined(separator: " "))),
        ("url", .string(address("\(path).html#\(term.id)"))),
      ])
    }
    return text(
      of: [
        ("@context", .string("https://schema.org")), ("@type", .string("DefinedTermSet")),
        ("name", .string("Glossary: \(settings.title)")), ("url", .string(address("\(path).html"))),
        ("inLanguage", .string(settings.language)), ("hasDefinedTerm", .array(members)),
      ])
  }

  // MARK: Parts

  private func articleMembers(_ page: Page) -> [Member] {
    head("Article", page) + [("headline", .string(page.title)), ("description", .string(page.description))] + published
  }

  private func head(_ type: String, _ page: Page) -> [Member] {
    [
      ("@context", .string("https://schema.org")), ("@type", .string(type)),
      ("url", .string(address(page.kind == .home ? "" : "\(page.path).html"))),
      ("inLanguage", .string(settings.language)),
    ]
  }

  private var published: [Member] {
    let name = settings.publisher.isEmpty ? settings.title : settings.publisher
    let publisher = Self.named("Organization", name)
    let date: [Member] = settings.edition.map { [("datePublished", .string($0.description))] } ?? []
    return date + [("author", publisher), ("publisher", publisher)]
  }

  /// A sentence of an article. Only what stands in quotation marks is said to be the actor's own.
  private func quotation(_ item: EvidenceItem, about issue: Issue, in site: SiteIndex) -> JSONText.Value? {
    guard let article = site.article(item.position.document) else { return nil }
    let place = site.places.place(of: item.id, in: item.position.document, on: issue.id)
    var members: [Member] = [
      ("@type", .string("Quotation")), ("text", .string(article.article.text.slice(item.evidence.sentence))),
      ("url", .string(address(place))), ("isPartOf", source(article)),
    ]
    if item.evidence.voice == .quoted, let actor = site.comparison.actor(item.position.actor)?.actor {
      members.append(
        ("spokenByCharacter", Self.named(actor.kind == .person ? "Person" : "Organization", actor.name)))
    }
    return .object(members)
  }

  /// The article itself, as far as its editor has stated what it is.
  private func source(_ article: IndexedArticle) -> JSONText.Value {
    let metadata = article.article.metadata
    var members: [Member] = [("@type", .string("NewsArticle")), ("headline", .string(article.headline))]
    if let author = metadata.author { members.append(("author", Self.named("Person", author))) }
    if let outlet = metadata.outlet { members.append(("publisher", Self.named("Organization", outlet))) }
    if let date = metadata.date { members.append(("datePublished", .string(date.description))) }
    if let url = metadata.url { members.append(("url", .string(url))) }
    return .object(members)
  }

  /// Relative to the site's first folder while it is not known where the site will stand.
  private func address(_ path: String) -> String {
    guard let base = settings.baseURL else { return path.isEmpty ? "index.html" : path }
    return base + path
  }

  private static func named(_ type: String, _ name: String) -> JSONText.Value {
    .object([("@type", .string(type)), ("name", .string(name))])
  }

  private func text(of members: [Member]) -> String {
    JSONText.text(of: .object(members))
  }
}
