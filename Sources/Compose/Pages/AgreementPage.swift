import BriefingModel
import Compare

/// Who sides with whom: every pair of groups that takes a side on at least two of the same issues.
struct AgreementPage {
  private let site: SiteIndex
  private let links: PageLinks

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "agreement")
  }

  func page() -> Page {
    var writer = MarkdownWriter()
    writer.heading(1, "Who sides with whom")
    writer.paragraph(
      """
      Two groups are compared on the issues on which both take a side themselves. Where one of them is mixed or \
      divided, the issue counts as unclear. What only others say of a group does not count, and neither does silence. \
      Nothing is netted: the table names the issues.
      """)
    let pairs = site.comparison.comparableGroups
    if pairs.isEmpty {
      writer.paragraph("No two groups take a side on two of the same issues, so there is nothing to count.")
    } else {
      writeLine(pairs, to: &writer)
      writePictures(to: &writer)
      writePairs(pairs, to: &writer)
    }
    writeSingles(to: &writer)
    writer.paragraph(
      """
      Single actors: each actor’s page says with whom the actor agrees and differs; see \
      \(links.page("actors", label: "all actors")). As files: \(links.file("data/agreement.csv")) and, for programs \
      that draw networks, \(links.file(GraphMLFile.path)).
      """)
    return Page(
      path: "agreement", kind: .agreement, title: "Who sides with whom",
      description: "On how many issues each two groups take the same side, and on which they are on opposite sides.",
      markdown: writer.finished())
  }

  /// Who is closest, and who is furthest apart.
  private func writeLine(_ pairs: [Agreement<Group.ID>], to writer: inout MarkdownWriter) {
    func extremes(_ count: (Agreement<Group.ID>) -> Int) -> (number: Int, pairs: [Markdown]) {
      let most = pairs.map(count).max() ?? 0
      return (
        most,
        most == 0 ? [] : pairs.filter { count($0) == most }.map { "\(names(of: $0)) (\(most) of \($0.sharedCount))" }
      )
    }
    let (same, opposite) = (extremes(\.same.count), extremes(\.opposite.count))
    var items: [Markdown] = []
    if !same.pairs.isEmpty {
      items.append("**Most often on the same side:** \(Self.list(same.pairs))")
    }
    if !opposite.pairs.isEmpty {
      let furthest = pairs.filter { $0.opposite.count == opposite.number }
      let isMostlySame = furthest.allSatisfy { $0.same.count > $0.opposite.count }
      let label = isMostlySame ? "On opposite sides, though more often on the same" : "Most often on opposite sides"
      items.append("**\(label):** \(Self.list(opposite.pairs))")
    } else {
      items.append("**Opposite sides:** none among these pairs")
    }
    writer.list(items)
  }

  /// A pair has an "and" of its own.
  private static func list(_ pairs: [Markdown]) -> Markdown {
    let shown = pairs.prefix(4)
    let rest = pairs.count - shown.count
    return (shown + (rest > 0 ? ["\(English.count(rest, "more pair"))"] : [])).joined(separator: "; ")
  }

  private func writePictures(to writer: inout MarkdownWriter) {
    let count = AgreementDrawings(site: site).groups.count
    let groups = English.count(count, "group")
    writer.heading(2, "At a glance", id: "pictures")
    writer.paragraph(
      .image(
        "Heat map of \(groups): for each two, on how many of their common issues they take the same side. "
          + "The table below has the same numbers in words.", at: AgreementDrawings.heatMapPath))
    writer.paragraph(
      """
      *Same side / issues in common.* A dot is a group itself; an empty cell is a pair with fewer than two issues in \
      common. \(Markdown.link("The heat map alone", to: AgreementDrawings.heatMapPath))
      """)
    writer.paragraph(
      .image(
        "Network of \(groups): a full line joins two that are mostly on the same side, a dashed line two that are "
          + "mostly on opposite sides. The table below has the same numbers in words.",
        at: AgreementDrawings.networkPath))
    writer.paragraph(
      """
      *The thicker a line, the further apart the two counts are.* \
      \(Markdown.link("The network alone", to: AgreementDrawings.networkPath))
      """)
  }

  private func writePairs(_ pairs: [Agreement<Group.ID>], to writer: inout MarkdownWriter) {
    let ranked = pairs.enumerated().sorted { left, right in
      (-left.element.sharedCount, -left.element.same.count, left.offset)
        < (-right.element.sharedCount, -right.element.same.count, right.offset)
    }.map(\.element)
    writer.heading(2, "Pair by pair", id: "pairs")
    writer.table(
      "Pairs of groups, most issues in common first",
      header: ["Groups", "Agreement", "Same side", "Opposite sides", "Unclear"],
      rows: ranked.map { pair in
        [
          names(of: pair), "\(pair.same.count) of \(pair.sharedCount)", issues(pair.same, of: pair),
          issues(pair.opposite, of: pair), issues(pair.unclear, of: pair),
        ]
      })
  }

  private func writeSingles(to writer: inout MarkdownWriter) {
    let singles = site.comparison.groupAgreements.filter { $0.sharedCount == 1 }
    guard !singles.isEmpty else { return }
    writer.heading(2, "One issue in common", id: "one-issue")
    writer.paragraph("Too little for a number.")
    writer.list(
      singles.map { pair in
        let how =
          !pair.same.isEmpty ? "the same side" : !pair.opposite.isEmpty ? "opposite sides" : "unclear"
        return "\(names(of: pair)): \(issues(pair.same + pair.opposite + pair.unclear, of: pair)) (\(how))"
      })
  }

  private func names(of pair: Agreement<Group.ID>) -> Markdown {
    "\(site.group(pair.first).name) and \(site.group(pair.second).name)"
  }

  private func issues(_ ids: [Issue.ID], of pair: Agreement<Group.ID>) -> Markdown {
    guard !ids.isEmpty else { return "–" }
    return ids.map { links.issue($0, at: site.places.place(ofCell: $0, pair.first)) }.joined(separator: ", ")
  }
}
