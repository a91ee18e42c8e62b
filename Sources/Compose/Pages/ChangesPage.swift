import BriefingModel
import Compare

/// What this edition says that the last one did not, and what the editor has corrected.
struct ChangesPage {
  /// So many rows fit into a table; the file has all.
  static let limit = 500

  private let site: SiteIndex
  private let links: PageLinks
  private let positions: [PublishedPosition.Key: Position]

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "changes")
    positions = site.positionsByKey
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "What changed")
    writer.paragraph("\(Self.summary(of: site.changes, in: site.settings))")
    if let changes = site.changes {
      writeNew(changes.new, to: &writer)
      writeChanged(changes.changed, to: &writer)
      writeWithdrawn(changes.withdrawn, to: &writer)
      if !changes.isEmpty { writer.paragraph("As a file: \(links.file(ChangeTable.table.path)).") }
    }
    CorrectionTable(site: site, links: links).write(to: &writer)
    return Page(
      path: "changes", kind: .changes, title: "What changed",
      description: Self.summary(of: site.changes, in: site.settings), markdown: writer.finished())
  }

  /// "Since the edition of March 1, 2031: 2 new positions, none changed, 1 withdrawn."
  static func summary(of changes: EditionChanges?, in settings: SiteSettings) -> String {
    guard settings.edition != nil else { return "This edition has no date, so it is compared with none before it." }
    guard let changes else { return "This is the first edition: there is none before it to compare it with." }
    let since = "Since the edition of \(Wording.date(changes.since))"
    guard !changes.isEmpty else { return "\(since) no position has changed." }
    func number(_ count: Int) -> String { count == 0 ? "none" : English.grouped(count) }
    let new = changes.new.isEmpty ? "no new position" : English.count(changes.new.count, "new position")
    return "\(since): \(new), \(number(changes.changed.count)) changed, \(number(changes.withdrawn.count)) withdrawn."
  }

  private func writeNew(_ new: [PublishedPosition], to writer: inout MarkdownWriter) {
    guard !new.isEmpty else { return }
    writer.heading(2, "New", id: "new")
    writer.table(
      "Positions that the last edition did not have", header: ["Actor", "Issue", "Position", "Article"],
      rows: new.prefix(Self.limit).map { [actor($0), issue($0), said($0), article($0)] })
    writeRest(of: new.count, to: &writer)
  }

  private func writeChanged(_ changed: [EditionChanges.Change], to writer: inout MarkdownWriter) {
    guard !changed.isEmpty else { return }
    writer.heading(2, "Changed", id: "changed")
    writer.table(
      "Positions that the last edition had otherwise", header: ["Actor", "Issue", "Before", "Now", "Article"],
      rows: changed.prefix(Self.limit).map { change in
        let showsSentences = change.aspects.contains(.evidence)
        return [
          actor(change.now), issue(change.now), said(change.before, withSentences: showsSentences),
          said(change.now, withSentences: showsSentences), article(change.now),
        ]
      })
    writeRest(of: changed.count, to: &writer)
  }

  private func writeWithdrawn(_ withdrawn: [PublishedPosition], to writer: inout MarkdownWriter) {
    guard !withdrawn.isEmpty else { return }
    writer.heading(2, "Withdrawn", id: "withdrawn")
    writer.table(
      "Positions that only the last edition had", header: ["Actor", "Issue", "It said", "Article"],
      rows: withdrawn.prefix(Self.limit).map { [actor($0), issue($0), said($0), article($0)] })
    writeRest(of: withdrawn.count, to: &writer)
  }

  private func writeRest(of count: Int, to writer: inout MarkdownWriter) {
    guard count > Self.limit else { return }
    writer.paragraph("And \(English.count(count - Self.limit, "more")), in the file.")
  }

  private func actor(_ position: PublishedPosition) -> Markdown {
    guard let known = site.comparison.actor(position.actor), !known.standings.isEmpty else {
      return "\(position.actorName)"
    }
    return links.actor(position.actor)
  }

  /// To the place of the position, where it still has one.
  private func issue(_ position: PublishedPosition) -> Markdown {
    guard site.issues[position.issue] != nil else { return "\(position.issue)" }
    return links.issue(position.issue, at: positions[position.key].map(site.places.place))
  }

  private func article(_ position: PublishedPosition) -> Markdown {
    guard let article = site.article(position.document) else { return "\(position.document), no longer here" }
    return links.briefing(article, label: "\(article.label)")
  }

  private func said(_ position: PublishedPosition, withSentences: Bool = false) -> Markdown {
    let by: Markdown = position.attributedBy.isEmpty ? "" : " by \(position.attributedBy)"
    let count: Markdown = withSentences ? "; \(English.count(position.evidenceIDs.count, "sentence"))" : ""
    let stance: Markdown = "\(Wording.sign(position.stance)) \(Wording.words(position.stance))"
    return "\(stance) (\(position.voice.rawValue)\(by)\(count))"
  }
}
