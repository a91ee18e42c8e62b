import BriefingModel

/// How many articles mention each issue and each group.
struct Mentions {
  private(set) var ofIssues: [Issue.ID: Int] = [:]
  private(set) var ofGroups: [Group.ID: Int] = [:]

  init(readings: [ArticleReading], actors: [ComparedActor]) {
    for reading in readings {
      let mentioned = reading.mentions.filter { !$0.value.isEmpty }.map(\.key)
      for issue in Set(mentioned + reading.positions.map(\.issue)) { ofIssues[issue, default: 0] += 1 }
    }
    let groups = Dictionary(actors.map { ($0.id, $0.actor.group) }, uniquingKeysWith: { first, _ in first })
    for reading in readings {
      let mentioned = reading.actors.map(\.id) + reading.positions.map(\.actor)
      for group in Set(mentioned.compactMap { groups[$0] }) { ofGroups[group, default: 0] += 1 }
    }
  }
}
