package import BriefingModel

extension Comparison {
  /// Issues with a position of any kind, in the vocabulary's order.
  package var issuesWithPositions: [Issue] {
    vocabulary.issues.filter { issue in cells(issue: issue.id).contains { $0.state != .notFound } }
  }

  /// Issues that an article mentions, with a position or without, in the vocabulary's order.
  package var mentionedIssues: [Issue] {
    vocabulary.issues.filter { issueMentions[$0.id] ?? 0 > 0 }
  }

  /// Issues on which no article shows a position of anybody, in the vocabulary's order.
  package var silentIssues: [Issue] {
    vocabulary.issues.filter { issue in cells(issue: issue.id).allSatisfy { $0.state == .notFound } }
  }

  /// Groups with a position of any kind, in the matrix's order.
  package var groupsWithPositions: [Group] {
    groups.filter { group in cells(group: group.id).contains { $0.state != .notFound } }
  }

  /// Groups that are mentioned without a position of any kind, in the matrix's order.
  package var silentGroups: [Group] {
    blocs.filter { group in cells(group: group.id).allSatisfy { $0.state == .notFound } }
  }

  /// The groups without `Group.other`, which is whoever no rule knows and speaks with no one voice.
  package var blocs: [Group] { groups.filter { $0.id != Group.other.id } }

  /// Issues on which exactly one group takes a side, and nobody outside the groups does, with that group,
  /// in the vocabulary's order.
  package var issuesOfOneGroup: [(issue: Issue, group: Group)] {
    vocabulary.issues.compactMap { issue in
      let groups = groups.filter { cell(issue: issue.id, group: $0.id).hasStance }
      return groups.count == 1 && groups[0].id != Group.other.id ? (issue, groups[0]) : nil
    }
  }
}
