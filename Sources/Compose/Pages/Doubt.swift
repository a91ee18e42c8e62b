import BriefingModel

/// How much a position that a machine read wants an editor's eye, and why.
struct Doubt {
  let points: Int
  let reasons: [String]

  init(of position: Position) {
    var found: [(points: Int, reason: String)] = []
    if position.stance == .mixed { found.append((4, "its sentences show both sides")) }
    if position.voice == .thirdParty { found.append((3, "only another actor says it")) }
    switch CodingRule(rawValue: position.rule) {
    case .condition, .reason: found.append((3, "it is concluded from a condition or a reason"))
    case .jointDocument: found.append((3, "it is passed on from a text to those behind it"))
    case .judgment: found.append((2, "a judgment is read as a stance"))
    case .act: found.append((2, "a deed is read as a stance"))
    case .absence: found.append((2, "silence is read from a denial"))
    case .should, .name, .agreement: found.append((1, "what ought to be is read as a stance"))
    case .attitude, .assessment, .editor, nil: break
    }
    if position.stance == .opposes { found.append((1, "a direction may have been turned round once too often")) }
    if position.evidence.count == 1 { found.append((1, "one sentence alone shows it")) }
    points = found.reduce(0) { $0 + $1.points }
    reasons = found.filter { $0.points > 1 }.map(\.reason)
  }
}
