import BriefingModel

/// How many articles mention each issue and each group.
struct Mentions {
  private(set) var ofIssues: [Issue.ID: Int] = [:]
  let ofGroups: [Group.ID: Int]

  init(readings: [ArticleReading], ofGroups: [Group.ID: Int]) {
    self.ofGroups = ofGroups
    for reading in readings {
      let mentioned = reading.mentions.filter { !$0.value.isEmpty }.map(\.key)
      for issue in Set(mentioned + reading.positions.map(\.issue)) { ofIssues[issue, default: 0] += 1 }
    }
  }
}
