import BriefingModel
import Compare

/// `positions.csv` and `evidence.csv`: what was read, and each sentence that shows it.
struct PositionTables: Sendable {
  let site: SiteIndex

  var positions: DataTable<PositionRecord> {
    let site = site
    return DataTable(
      path: "data/positions.csv", summary: "A position: one actor on one issue in one article.",
      primaryKey: ["document", "id"],
      foreignKeys: [
        .init(["document"], to: "articles", ["id"]), .init(["actor"], to: "actors", ["id"]),
        .init(["group"], to: "groups", ["id"]), .init(["issue"], to: "issues", ["id"]),
      ],
      columns: [
        .init("id", "The position’s id; it does not change while its first sentence does not.", isRequired: true) {
          $0.position.id
        },
        .init("document", "The article’s id.", isRequired: true) { $0.position.document },
        .init("actor", "The actor’s id.", isRequired: true) { $0.position.actor },
        .init("actor_name", "The actor’s full name.") { $0.actorName },
        .init("group", "The id of the actor’s group.", isRequired: true) { $0.group },
        .init("issue", "The issue’s id.", isRequired: true) { $0.position.issue },
        .init("stance", Self.stances, isRequired: true, values: Stance.allCases.map(\.rawValue)) {
          $0.position.stance.rawValue
        },
        .init("voice", Self.voices, isRequired: true, values: Voice.allCases.map(\.rawValue)) {
          $0.position.voice.rawValue
        },
        .init("attributed_by", "Who alone says so, when that is another actor.") { $0.position.attributedBy },
        .init("evidence", "Where each sentence stands: start-end in Unicode scalars of the article’s file.") {
          $0.evidence.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";")
        },
        .init("evidence_text", "The sentences, with a blank line between.") {
          $0.evidenceText.joined(separator: "\n\n")
        },
        .init("cue", "The words that report or show the stance.") { $0.position.cue },
        .init("rule", "The rule that read it.") { $0.position.rule },
        .init(
          "review", "machine, confirmed, edited or added.", isRequired: true,
          values: ["machine", "confirmed", "edited", "added"]
        ) { $0.position.review.rawValue },
        .init("link", "Its place on the site; with the address of the site before it, its permanent link.") {
          site.places.place(of: $0.position)
        },
        .init("citation", "How to cite it, by its first sentence.") { record in
          EvidenceItem.items(of: [record.position]).first.map(Citation(site: site).text) ?? ""
        },
      ])
  }

  var evidence: DataTable<EvidenceRecord> {
    let site = site
    return DataTable(
      path: "data/evidence.csv", summary: "A sentence that shows a position, and the matrix’s cell that rests on it.",
      primaryKey: ["id"],
      foreignKeys: [
        .init(["issue", "group"], to: "matrix", ["issue", "group"]), .init(["document"], to: "articles", ["id"]),
        .init(["document", "position"], to: "positions", ["document", "id"]),
      ],
      columns: [
        .init("id", "Its id and its anchor on the issue’s page.", isRequired: true) { $0.anchor },
        .init("position", "The position’s id.", isRequired: true) { $0.record.position.id },
        .init("document", "The article’s id.", isRequired: true) { $0.record.position.document },
        .init("issue", "The issue’s id.", isRequired: true) { $0.record.position.issue },
        .init("group", "The id of the group in whose cell it counts.", isRequired: true) {
          site.comparison.actor($0.record.position.actor)?.actor.group ?? $0.record.group
        },
        .init("start", "Its first place, in Unicode scalars of the article’s file.", .integer, isRequired: true) {
          String($0.range.lowerBound)
        },
        .init("end", "The place after its last.", .integer, isRequired: true) { String($0.range.upperBound) },
        .init("paragraph", "The number of its paragraph.", .integer) { $0.paragraph.map(String.init) ?? "" },
        .init("text", "The sentence, exactly as it stands there.", isRequired: true) { $0.text },
        .init("stance", Self.stances, isRequired: true, values: Stance.allCases.map(\.rawValue)) {
          $0.evidence.stance.rawValue
        },
        .init("voice", Self.voices, isRequired: true, values: Voice.allCases.map(\.rawValue)) {
          $0.evidence.voice.rawValue
        },
        .init("attributed_by", "Who says so, when that is another actor.") { $0.evidence.attributedBy },
        .init("cue", "The words that report or show the stance.") { $0.evidence.cue },
        .init("rule", "The rule that read it.") { $0.evidence.rule },
        .init("link", "Its place on the site.") { $0.place },
      ])
  }

  private static let stances = "supports, opposes, mixed or no-proposal."
  private static let voices = "quoted, reported, described or third-party."
}
