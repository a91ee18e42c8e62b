import BriefingModel

/// Reads `cues.yml`.
struct CuesFile {
  let path: String

  private enum RootKey: String, CaseIterable { case cues }
  private enum CueKey: String, CaseIterable { case verb, direction }

  /// The cues that can be read. Where there are errors, others may be missing.
  func read(_ problems: inout [Diagnostic]) -> [CueEntry] {
    guard let root = YAMLMapping<RootKey>(file: path, &problems) else { return [] }
    var verbs = UniqueNames(of: "cue", identifier: "duplicate-cue")
    return root.items(.cues, &problems).compactMap { cue($0, &verbs, &problems) }
  }

  private func cue(_ value: YAMLValue, _ verbs: inout UniqueNames, _ problems: inout [Diagnostic]) -> CueEntry? {
    guard let entry = YAMLMapping<CueKey>(value, "a cue", &problems) else { return nil }
    let verb = entry.requiredText(.verb, of: "a cue", &problems)
    if entry[.direction] == nil { problems.append(entry.missing(.direction, of: "a cue")) }
    let direction: CueEntry.Direction? = entry.choice(.direction, &problems)
    guard let verb, verbs.claim(verb, &problems), let direction else { return nil }
    return CueEntry(verb: verb.string, direction: direction, location: entry.location)
  }
}
