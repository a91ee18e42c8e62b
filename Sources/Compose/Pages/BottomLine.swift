import BriefingModel
import Compare

/// The matrix in five sentences: the widest view of who agrees, who parts, who is silent, who stands alone,
/// and what nobody mentions. Each is true of any edition, or says that there is nothing of its kind.
struct BottomLine {
  private let site: SiteIndex
  private let links: PageLinks
  private let comparison: Comparison
  /// The two groups with the most positions among those that take a side.
  private let leading: [Group]

  init(site: SiteIndex, links: PageLinks) {
    self.site = site
    self.links = links
    comparison = site.comparison
    let sided = MainGroups(site: site).byWeight.filter { group in
      site.comparison.cells(group: group.id).contains(where: \.hasStance)
    }
    leading = Array(sided.prefix(2))
  }

  func write(to writer: inout MarkdownWriter) {
    writer.list([agreement(), parting(&writer), withoutProposal(&writer), alone(), silence()])
  }

  private func agreement() -> Markdown {
    guard let first = leading.first else { return "**No group takes a side** on any issue in these articles." }
    guard leading.count == 2, let agreement = comparison.agreement(first.id, leading[1].id) else {
      return "**Only \(subject(first)) \(isOrAre([first])) on record** with a side of \(its(first)) own."
    }
    let names = English.list(leading.map(subject))
    let (same, shared) = (agreement.same.count, agreement.sharedCount)
    if shared == 0 {
      return "**\(capitalized(names)), the two groups with the most positions,** take sides on no issue in common."
    }
    let onBoth: Markdown = "on which both take a side"
    if same == 0 {
      let which: Markdown = shared == 1 ? "the one issue" : "any of the \(English.words(shared)) issues"
      return "**\(capitalized(names)), the two groups with the most positions, do not agree** on \(which) \(onBoth)."
    }
    let count: Markdown =
      switch (same, shared) {
      case (1, 1): "the one issue"
      case (let some, let all) where some == all: all == 2 ? "both issues" : "all \(English.words(all)) issues"
      default: "\(English.words(same)) of the \(English.words(shared)) issues"
      }
    let issues = English.list(agreement.same.map { links.issue($0) }, limit: 6)
    return """
      **\(capitalized(names)), the two groups with the most positions, take the same side on \(count) \(onBoth):** \
      \(issues).
      """
  }

  private func parting(_ writer: inout MarkdownWriter) -> Markdown {
    let opposite = leading.count == 2 ? comparison.agreement(leading[0].id, leading[1].id)?.opposite ?? [] : []
    let elsewhere = comparison.vocabulary.issues.filter { !opposite.contains($0.id) && isContested($0.id) }
    let others = English.list(elsewhere.map { links.issue($0.id) }, limit: 4)
    if opposite.isEmpty {
      if elsewhere.isEmpty { return "**No two groups are on opposite sides** of an issue, and each is of one mind." }
      return "**Groups differ, or are not of one mind, on** \(others)."
    }
    let parts = opposite.prefix(3).map { issue in
      let clauses = leading.map { side(of: $0, on: issue, &writer) }
      return "\(links.issue(issue)) (\(English.list(clauses)))" as Markdown
    }
    let rest: Markdown =
      elsewhere.isEmpty ? "" : "; groups also differ, or are not of one mind, on \(others)"
    return "**They part on** \(English.list(parts, limit: 3))\(rest)."
  }

  private func withoutProposal(_ writer: inout MarkdownWriter) -> Markdown {
    let cells = comparison.blocs.flatMap { comparison.cells(group: $0.id) }.filter { $0.state == .noProposal }
    guard let first = cells.first else {
      return "**No article says** of a group that it has put nothing forward on an issue."
    }
    let byGroup: [Markdown] = comparison.blocs.compactMap { group in
      let own = cells.filter { $0.group == group.id }
      let issues = own.map { cell in
        links.issue(cell.issue, at: site.places.place(ofCell: cell.issue, cell.group)) + note(cell, &writer)
      }
      let has = NounPhrase.verb("have", "has", for: [NounPhrase(group.name)])
      return own.isEmpty ? nil : "\(subject(group)) \(has) put nothing forward on \(English.list(issues, limit: 4))"
    }
    let supporters = cells.count == 1 ? self.supporters(of: first.issue) : []
    let support = NounPhrase.verb("support", "supports", for: supporters)
    let contrast: Markdown =
      supporters.isEmpty ? "" : ", which \(English.list(supporters.map { "\($0.subject)" })) \(support)"
    return "**As the articles say,** \(byGroup.joined(separator: "; "))\(contrast)."
  }

  private func supporters(of issue: Issue.ID) -> [NounPhrase] {
    comparison.blocs.filter { comparison.cell(issue: issue, group: $0.id).state == .supports }
      .map { NounPhrase($0.name) }
  }

  private func alone() -> Markdown {
    let single = comparison.issuesOfOneGroup
    guard !single.isEmpty else { return "**No group stands alone:** no issue has a single group taking a side." }
    let byGroup = comparison.blocs.compactMap { group in
      let issues = single.filter { $0.group.id == group.id }.map { links.issue($0.issue.id) }
      return issues.isEmpty ? nil : "\(subject(group)) on \(English.list(issues, limit: 4))" as Markdown
    }
    let issues = single.count == 1 ? "one issue" : "\(English.words(single.count)) issues"
    return "**One group alone takes a side on \(issues):** \(byGroup.joined(separator: "; "))."
  }

  private func silence() -> Markdown {
    let issues = comparison.silentIssues
    let articles =
      comparison.articleCount == 1 ? "the one article" : "the \(English.count(comparison.articleCount, "article"))"
    let first: Markdown =
      issues.isEmpty
      ? "**Every issue** of this briefing has a position in \(articles)."
      : "**Nobody is on record on** \(English.list(silent(issues))): no position was found in \(articles)."
    let groups = comparison.silentGroups
    guard !groups.isEmpty else { return first }
    let isOrAre = isOrAre(groups)
    let theirs = groups.count == 1 && !NounPhrase(groups[0].name).isPlural ? "its" : "their"
    let names = English.capitalized(English.list(groups.map(subject), limit: 4).source)
    return "\(first) \(Markdown(escaped: names)) \(isOrAre) mentioned, without a position of \(theirs) own."
  }

  /// The first five, and a link to the rest.
  private func silent(_ issues: [Issue]) -> [Markdown] {
    let shown = issues.count > 6 ? 5 : issues.count
    let rest = issues.count - shown
    return issues.prefix(shown).map { links.issue($0.id) }
      + (rest == 0 ? [] : [links.page("matrix", anchor: "silent-issues", label: "\(English.words(rest)) more issues")])
  }

  /// True when one group supports and another opposes, or a group is divided or goes both ways.
  private func isContested(_ issue: Issue.ID) -> Bool {
    let states = Set(comparison.blocs.map { comparison.cell(issue: issue, group: $0.id).state })
    return states.isSuperset(of: [.supports, .opposes]) || !states.isDisjoint(with: [.mixed, .divided])
  }

  private func side(of group: Group, on issue: Issue.ID, _ writer: inout MarkdownWriter) -> Markdown {
    let cell = comparison.cell(issue: issue, group: group.id)
    let phrase = [NounPhrase(group.name)]
    let verb =
      cell.state == .supports
      ? NounPhrase.verb("support", "supports", for: phrase) : NounPhrase.verb("oppose", "opposes", for: phrase)
    return "\(subject(group)) \(verb) it\(note(cell, &writer))"
  }

  /// A footnote with the sentence behind the cell that shows the fewest other issues, the first of several.
  private func note(_ cell: Cell, _ writer: inout MarkdownWriter) -> Markdown {
    let decisive = cell.standings.filter { $0.state == cell.state }.flatMap(\.decisive)
    let items = EvidenceItem.items(of: decisive).filter { $0.evidence.voice != .thirdParty }
    let ranked = EvidenceSentence.sentences(of: items).map { ($0, site.issueCount(of: $0)) }
    guard let sentence = ranked.min(by: { $0.1 < $1.1 })?.0, let article = site.article(sentence.document) else {
      return ""
    }
    return writer.footnote("\(sentence.document):\(sentence.sentence.start)", links.note(sentence, in: article))
  }

  private func subject(_ group: Group) -> Markdown { "\(NounPhrase(group.name).subject)" }

  private func isOrAre(_ groups: [Group]) -> String {
    NounPhrase.verb("are", "is", for: groups.map { NounPhrase($0.name) })
  }

  private func its(_ group: Group) -> String { NounPhrase(group.name).isPlural ? "their" : "its" }

  private func capitalized(_ text: Markdown) -> Markdown { Markdown(escaped: English.capitalized(text.source)) }
}
