import BriefingModel
import Compare

/// `feed.xml`: what is new in this edition, in Atom (RFC 4287).
struct AtomFeed {
  static let path = "feed.xml"
  /// So many entries beside that of the edition.
  private static let limit = 200

  private struct Entry {
    let id: String
    let title: String
    let link: String
    let summary: String
  }

  let site: SiteIndex

  /// Nil without an edition's day: a feed must say when it was updated.
  var file: SiteFile? {
    guard let edition = site.settings.edition else { return nil }
    let settings = site.settings
    let updated = "\(edition)T00:00:00Z"
    let links =
      settings.baseURL.map { base in
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(XMLText.escape(base + Self.path))\"/>\n"
          + "<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLText.escape(base))\"/>\n"
      } ?? "<link rel=\"alternate\" type=\"text/html\" href=\"index.html\"/>\n"
    let author = settings.publisher.isEmpty ? settings.title : settings.publisher
    let subtitle =
      settings.subtitle.isEmpty ? "" : "<subtitle>\(XMLText.escape(settings.subtitle))</subtitle>\n"
    return SiteFile(
      path: Self.path,
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escape(settings.language))">
        <id>\(identifier("feed"))</id>
        <title>\(XMLText.escape(settings.title))</title>
        \(subtitle)<updated>\(updated)</updated>
        <author><name>\(XMLText.escape(author))</name></author>
        \(links)\(entries(of: edition).map { text(of: $0, updated: updated) }.joined())</feed>

        """)
  }

  private func entries(of edition: CalendarDate) -> [Entry] {
    let own = Entry(
      id: "edition \(edition)", title: "Edition of \(Wording.date(edition))", link: "changes.html",
      summary: "\(EditionCounts(site: site).sentence) \(ChangesPage.summary(of: site.changes, in: site.settings))")
    guard let changes = site.changes else { return [own] + site.articles.prefix(Self.limit).map(entry) }
    let positions = site.positionsByKey
    return [own]
      + ChangeTable.Row.rows(of: changes).prefix(Self.limit).compactMap { row in
        row.position.map { entry(row, $0, at: positions[$0.key], in: edition) }
      }
  }

  private func entry(_ article: IndexedArticle) -> Entry {
    let count = English.count(article.reading.positions.count, "position")
    return Entry(
      id: "briefing \(article.article.id)", title: "New briefing: \(article.headline)",
      link: "briefings/\(article.slug).html", summary: "\(count) in \(article.label).")
  }

  private func entry(
    _ row: ChangeTable.Row, _ position: PublishedPosition, at place: Position?, in edition: CalendarDate
  ) -> Entry {
    let stances = [row.before, row.now].compactMap { $0.map { Wording.words($0.stance) } }
    let what =
      switch row.kind {
      case .new: "New: \(stances.joined())"
      case .changed: Set(stances).count > 1 ? "Changed: from \(stances.joined(separator: " to "))" : "Changed evidence"
      case .withdrawn: "Withdrawn: \(stances.joined())"
      }
    let article = site.article(position.document)?.label ?? position.document
    return Entry(
      id: "\(row.kind.rawValue) \(edition) \(position.document) \(position.actor) \(position.issue)",
      title: "\(position.actorName) on \(site.issueName(position.issue))",
      link: place.map(site.places.place) ?? "changes.html", summary: "\(what), in \(article).")
  }

  private func text(of entry: Entry, updated: String) -> String {
    """
    <entry>
    <id>\(identifier(entry.id))</id>
    <title>\(XMLText.escape(entry.title))</title>
    <updated>\(updated)</updated>
    <link rel="alternate" type="text/html" href="\(XMLText.escape((site.settings.baseURL ?? "") + entry.link))"/>
    <summary>\(XMLText.escape(entry.summary))</summary>
    </entry>

    """
  }

  /// The same for the same thing in every edition, and another one on every site: a UUID of version 8 (RFC 9562).
  private func identifier(_ name: String) -> String {
    let text = "\(site.settings.baseURL ?? site.settings.title) \(name)"
    let digits = Array(
      EditionFile.digest(of: Array(text.utf8)) + EditionFile.digest(of: Array("\(text) again".utf8)))
    let parts = [digits[0..<8], digits[8..<12], ["8"] + digits[13..<16], ["a"] + digits[17..<20], digits[20..<32]]
    return "urn:uuid:" + parts.map { String($0) }.joined(separator: "-")
  }
}
