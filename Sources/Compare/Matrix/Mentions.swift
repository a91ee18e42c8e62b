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
    var documents: [Group.ID: Set<String>] = [:]
    for actor in actors { documents[actor.actor.group, default: []].formUnion(actor.documents) }
    ofGroups = documents.mapValues(\.count)
  }
}
