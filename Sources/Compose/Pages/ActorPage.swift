import BriefingModel
import Compare

/// One actor: role, group, positions issue by issue with their evidence, and whom it agrees with.
struct ActorPage {
  private static let partnerLimit = 15
  /// Of an actor with more, a part is shown, side by side: all of it stands on the issues' pages.
  static let sentenceLimit = 150

  private let site: SiteIndex
  private let actor: ComparedActor
  private let links: PageLinks

  init(site: SiteIndex, actor: ComparedActor) {
    self.site = site
    self.actor = actor
    links = PageLinks(names: site, from: "actors/\(actor.id)")
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "\(actor.actor.name)")
    writeProfile(to: &writer)
    writeOverview(to: &writer)
    writeEvidence(to: &writer)
    writePartners(to: &writer)
    return Page(
      path: "actors/\(actor.id)", kind: .actor, title: actor.actor.name,
      description: "The positions of \(actor.actor.name), issue by issue, with the sentences that show them.",
      markdown: writer.finished())
  }

  private func writeProfile(to writer: inout MarkdownWriter) {
    let roles = actor.actor.roles.map(Markdown.init(text:))
    let group = site.group(actor.actor.group)
    let articles = English.list(actor.documents, limit: 12) { document in
      site.article(document).map { links.briefing($0, label: "\($0.label)") } ?? "\(document)"
    }
    writer.list([
      "**Role:** \(roles.isEmpty ? "not stated" : roles.joined(separator: "; "))",
      "**Group:** \(Markdown.link("\(group.name)", to: links.root + site.actorList.place(of: group.id)))",
      "**In:** \(articles)",
      "**Review:** \(Wording.reviewCounts(actor.standings.flatMap(\.positions)))",
    ])
  }

  private func writeOverview(to writer: inout MarkdownWriter) {
    writer.heading(2, "Positions", id: "positions")
    writer.table(
      "Positions of \(actor.actor.name), by issue", header: ["Issue", "Position", "Sentences", "Articles"],
      rows: actor.standings.map { standing in
        let sentences = EvidenceSentence.sentences(of: EvidenceItem.items(of: standing.positions))
        let label: Markdown = "\(standing.state.sign) \(standing.state.words)"
        return [
          .link("\(site.issueName(standing.issue))", to: "#\(standing.issue)"),
          "\(links.issue(standing.issue, at: place(of: standing), label: label))\(by(standing))",
          "\(sentences.count)", "\(Set(sentences.map(\.document)).count)",
        ]
      })
  }

  private func place(of standing: Standing) -> String {
    site.places.place(ofCell: standing.issue, actor.actor.group)
  }

  private func by(_ standing: Standing) -> Markdown {
    let names = standing.isFirsthand ? [] : standing.attributedBy.map(Markdown.init(text:))
    return names.isEmpty ? "" : ", by \(English.list(names))"
  }

  private func writeEvidence(to writer: inout MarkdownWriter) {
    let all = actor.standings.map { (standing: $0, sides: sides(of: $0)) }
    let limit = EvidenceLimit(Self.sentenceLimit, sides: all.flatMap(\.sides).map(\.sentences.count))
    for (standing, sides) in all { write(standing, sides, limit, to: &writer) }
  }

  private typealias Side = (stance: Stance, sentences: [EvidenceSentence])

  private func sides(of standing: Standing) -> [Side] {
    let items = EvidenceItem.items(of: standing.positions)
    return Stance.allCases.map { stance in
      (stance, EvidenceSentence.sentences(of: items.filter { $0.evidence.stance == stance }))
    }
    .filter { !$0.sentences.isEmpty }
  }

  private func write(
    _ standing: Standing, _ sides: [Side], _ limit: EvidenceLimit, to writer: inout MarkdownWriter
  ) {
    writer.heading(
      3,
      """
      \(site.issueName(standing.issue)): \(standing.state.sign) \(standing.state.words)\(by(standing)) · \
      \(strength(of: standing))
      """, id: standing.issue)
    let blocks = EvidenceBlocks(site: site, links: links, subject: .issue, isAnchored: false)
    for (stance, sentences) in sides {
      if sides.count > 1 {
        writer.heading(4, "\(Wording.sign(stance)) \(English.capitalized(Wording.words(stance)))")
      }
      blocks.write(sentences.prefix(limit.perSide), to: &writer)
      let more = sentences.count - limit.perSide
      if more > 0 {
        let rest = links.issue(standing.issue, at: place(of: standing), label: "on the issue’s page")
        writer.paragraph("And \(English.count(more, "more sentence")), \(rest).")
      }
    }
  }

  private func strength(of standing: Standing) -> String {
    let sentences = EvidenceSentence.sentences(of: EvidenceItem.items(of: standing.decisive))
    return Wording.strength(
      sentences: sentences.count, articles: Set(sentences.map(\.document)).count,
      isOneSide: [.supports, .opposes].contains(standing.state))
  }

  private func writePartners(to writer: inout MarkdownWriter) {
    let partners = site.comparison.partners(of: actor.id)
    guard !partners.isEmpty else { return }
    writer.heading(2, "Agrees and differs", id: "agreement")
    writer.paragraph("Actors who take a side on at least two of the same issues.")
    write("Same side, most issues first", partners, \.sameCount, \.same, to: &writer)
    write("Opposite sides, most issues first", partners, \.oppositeCount, \.opposite, to: &writer)
  }

  private func write(
    _ caption: Markdown, _ partners: [Partner], _ count: (Partner) -> Int,
    _ issues: (Agreement<Actor.ID>) -> [Issue.ID], to writer: inout MarkdownWriter
  ) {
    let ranked = partners.filter { count($0) > 0 }.sorted { left, right in
      (-count(left), left.sharedCount, left.actor) < (-count(right), right.sharedCount, right.actor)
    }
    writer.table(
      caption, header: ["Actor", "Group", "Of the issues in common", "Which"],
      rows: ranked.prefix(Self.partnerLimit).map { partner in
        let group = site.comparison.actor(partner.actor)?.actor.group ?? Group.other.id
        let shared = site.comparison.agreement(ofActor: actor.id, with: partner.actor).map(issues) ?? []
        return [
          links.actor(partner.actor), "\(site.group(group).shortName)", "\(count(partner)) of \(partner.sharedCount)",
          shared.map { .link("\(site.issueName($0))", to: "#\($0)") }.joined(separator: ", "),
        ]
      })
    if ranked.count > Self.partnerLimit {
      writer.paragraph("And \(English.count(ranked.count - Self.partnerLimit, "more actor")).")
    }
  }
}
