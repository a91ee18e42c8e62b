import BriefingModel

/// `data/positions.json`: every position with its evidence's text and its place on the site.
struct PositionsFile {
  static let path = "data/positions.json"

  let site: SiteIndex

  func file(_ records: [PositionRecord]) -> SiteFile {
    let lines = records.map { record in
      let members: [(name: String, value: JSONText.Value)] =
        [("document", .string(record.position.document))] + record.members + [
          ("evidenceText", .array(record.evidenceText.map { .string($0) })),
          ("link", .string(site.anchors.link(to: record.position))),
        ]
      return JSONText.text(of: .object(members))
    }
    let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    return SiteFile(path: Self.path, text: "{\"positions\":[" + body + "]}\n")
  }

  static let legend = DataLegend(
    path: path, summary: "One object, {\"positions\": […]}, with one object for each position.",
    columns: [
      ("document", "The article’s id."),
      ("id", "The position’s id; it does not change while its first sentence does not."),
      ("actor, actorName, group", "The actor’s id and full name, and the id of its group."),
      ("issue", "The issue’s id."),
      ("stance", "supports, opposes, mixed or no-proposal."),
      ("voice", "quoted, reported, described or third-party."),
      ("attributedBy", "Who alone says so, when that is another actor; otherwise empty."),
      ("evidence", "[start, end) of each sentence, in Unicode scalars of the article’s file."),
      ("evidenceText", "The sentences, exactly as they stand there."),
      ("cue, rule", "The words that report or show the stance, and the rule that read them."),
      ("review", "machine, confirmed, edited or added."),
      ("link", "Its place on the site."),
    ])
}
