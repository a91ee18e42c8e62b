import BriefingModel

/// How many articles mention each issue and each group.
struct Mentions {
  private(set) var ofIssues: [Issue.ID: Int] = [:]
  let ofGroups: [Group.ID: Int]

  init(readings: [ArticleReading], ofGroups: [Group.ID: Int]) {
    self.ofGroups = ofGroups
    // By place, since a copy of a reading would count all its parts.
    for place in readings.indices where !readings[place].mentions.isEmpty || !readings[place].positions.isEmpty {
      let mentioned = readings[place].mentions.filter { !$0.value.isEmpty }.map(\.key)
      for issue in Set(mentioned + readings[place].positions.map(\.issue)) { ofIssues[issue, default: 0] += 1 }
    }
  }
}
