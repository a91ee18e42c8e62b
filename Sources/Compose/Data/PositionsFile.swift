import BriefingModel

/// `data/positions.json`: every position with its evidence's text and its place on the site.
package struct PositionsFile {
  package static let path = "data/positions.json"

  let site: SiteIndex

  func file(_ records: [PositionRecord]) -> SiteFile {
    var bytes = Array("{\"positions\":[".utf8)
    for (index, record) in records.enumerated() {
      let members: [(name: String, value: JSONText.Value)] =
        [("document", .string(record.position.document))] + record.members + [
          ("evidenceText", .array(record.evidenceText.map { .string($0) })),
          ("link", .string(site.places.place(of: record.position))),
        ]
      bytes += (index == 0 ? "\n" : ",\n").utf8
      JSONText.append(.object(members), to: &bytes)
    }
    bytes += (records.isEmpty ? "]}\n" : "\n]}\n").utf8
    return SiteFile(path: Self.path, bytes: bytes)
  }

  static let resource = DataResource(
    path: path, summary: "One object, {\"positions\": […]}, with one object for each position.",
    columns: [
      .init("document", "The article’s id."),
      .init("id", "The position’s id; it does not change while its first sentence does not."),
      .init("actor, actorName, group", "The actor’s id and full name, and the id of its group."),
      .init("issue", "The issue’s id."),
      .init("stance", "supports, opposes, mixed or no-proposal."),
      .init("voice", "quoted, reported, described or third-party."),
      .init("attributedBy", "Who alone says so, when that is another actor; otherwise empty."),
      .init("evidence", "[start, end) of each sentence, in Unicode scalars of the article’s file."),
      .init("evidenceText", "The sentences, exactly as they stand there."),
      .init("cue, rule", "The words that report or show the stance, and the rule that read them."),
      .init("review", "machine, confirmed, edited or added."),
      .init("link", "Its place on the site."),
    ])
}
