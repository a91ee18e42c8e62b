import BriefingModel
import Compare

/// Everyone with a position, group by group, and who is mentioned without one.
struct ActorListPage {
  let site: SiteIndex

  func page() -> Page {
    let links = PageLinks(names: site, from: "actors")
    let byGroup = Dictionary(grouping: site.comparison.actors, by: \.actor.group)
    var writer = MarkdownWriter()
    writer.heading(1, "Actors")
    let count = site.actorsWithPositions.count
    let has = count == 1 ? "has" : "have"
    writer.paragraph(
      "\(English.capitalized(English.count(count, "actor"))) \(has) a position in these articles, by group.")
    for group in site.comparison.groups {
      writer.heading(2, "\(group.name)", id: group.id)
      let actors = (byGroup[group.id] ?? []).sorted { ($0.actor.name, $0.id) < ($1.actor.name, $1.id) }
      let sided = actors.filter { !$0.standings.isEmpty }
      writer.table(
        "\(group.name): actors with a position", header: ["Actor", "Role", "Issues", "Articles"],
        rows: sided.map { actor in
          [
            links.actor(actor.id), actor.actor.roles.first.map(Markdown.init(text:)) ?? "not stated",
            "\(actor.standings.count)", "\(Set(actor.standings.flatMap(\.positions).map(\.document)).count)",
          ]
        })
      let others = actors.filter(\.standings.isEmpty).map { Markdown(text: $0.actor.name) }
      if !others.isEmpty { writer.paragraph("Mentioned, without a position: \(English.list(others)).") }
    }
    return Page(
      path: "actors", kind: .actor, title: "Actors",
      description: "Who is on record in these articles, group by group.", markdown: writer.finished())
  }
}
