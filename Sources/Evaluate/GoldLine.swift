import BriefingModel

/// A line of a gold file, as it stands there. Other keys are left aside: coders add notes of their own.
struct GoldLine: Decodable {
  let position: CodedPosition

  private enum Key: String, CodingKey {
    case document, actor, issue, stance, evidence, contested
    case attributedBy = "attributed_by"
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    let name = try line.decode(String.self, forKey: .stance)
    guard let stance = Stance(rawValue: name) else {
      let known = Stance.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: .stance, in: line, debugDescription: "there is no stance \"\(name)\"; there are \(known)")
    }
    let evidence = try (line.decodeIfPresent([[Int]].self, forKey: .evidence) ?? []).map { pair in
      guard pair.count == 2, 0 <= pair[0], pair[0] < pair[1] else {
        throw DecodingError.dataCorruptedError(
          forKey: .evidence, in: line, debugDescription: "each sentence is [start, end] with 0 <= start < end")
      }
      return pair[0]..<pair[1]
    }
    position = CodedPosition(
      document: try line.decode(String.self, forKey: .document), actor: try line.decode(String.self, forKey: .actor),
      issue: try line.decode(String.self, forKey: .issue), stance: stance,
      attributedBy: try line.decodeIfPresent(String.self, forKey: .attributedBy) ?? "", evidence: evidence,
      contested: try line.decodeIfPresent(Bool.self, forKey: .contested) ?? false)
  }
}
