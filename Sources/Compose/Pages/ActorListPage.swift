import BriefingModel
import Compare

/// A page of the list of everyone with a position, group by group, and of who is mentioned without one.
struct ActorListPage {
  /// So many names of a group stand behind its table; the file has all.
  static let othersLimit = 100

  private let site: SiteIndex
  private let number: Int
  private let links: PageLinks

  /// - Parameter number: one-based.
  init(site: SiteIndex, number: Int) {
    self.site = site
    self.number = number
    links = PageLinks(names: site, from: "actors")
  }

  func page() -> Page {
    let pagination = site.actorList.pagination
    var writer = MarkdownWriter()
    writer.heading(1, "Actors")
    let count = site.actorsWithPositions.count
    let has = count == 1 ? "has" : "have"
    writer.paragraph(
      "\(English.capitalized(English.count(count, "actor"))) \(has) a position in these articles, by group.")
    pagination.write(page: number, links, to: &writer)
    for part in site.actorList.pages[number - 1] { write(part, to: &writer) }
    pagination.write(page: number, links, to: &writer)
    return Page(
      path: Pagination.path(pagination.path, page: number), kind: .actor,
      title: pagination.title("Actors", page: number),
      description: "Who is on record in these articles, group by group.", markdown: writer.finished())
  }

  private func write(_ part: ActorListLayout.Part, to writer: inout MarkdownWriter) {
    let group = part.group
    writer.heading(2, part.beginsGroup ? "\(group.name)" : "\(group.name) (continued)", id: group.id)
    writer.table(
      "\(group.name): actors with a position", header: ["Actor", "Role", "Issues", "Articles"],
      rows: part.actors.map { actor in
        [
          links.actor(actor.id), actor.actor.roles.first.map(Markdown.init(text:)) ?? "not stated",
          "\(actor.standings.count)", "\(Set(actor.standings.flatMap(\.positions).map(\.document)).count)",
        ]
      })
    if part.endsGroup { writeOthers(of: group, to: &writer) }
  }

  private func writeOthers(of group: Group, to writer: inout MarkdownWriter) {
    let others = site.actorList.others(of: group.id)
    guard !others.isEmpty else { return }
    let names = others.prefix(Self.othersLimit).map(Markdown.init(text:))
    guard others.count > names.count else {
      writer.paragraph("Mentioned, without a position: \(English.list(names)).")
      return
    }
    let rest = English.grouped(others.count - names.count)
    writer.paragraph(
      """
      Mentioned, without a position: \(names.joined(separator: ", ")) and \(rest) more, all in \
      \(links.file(SubjectTables.mentionedPath)).
      """)
  }
}
