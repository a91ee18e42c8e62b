import BriefingModel

/// Reads `groups.yml`.
struct GroupsFile {
  let path: String

  private enum RootKey: String, CaseIterable { case groups }
  private enum GroupKey: String, CaseIterable { case id, name, short, rules }
  private enum RuleKey: String, CaseIterable { case kind, name, role, party, country }

  /// The groups that can be read. Where there are errors, others may be missing.
  func read(_ problems: inout [Diagnostic]) -> [Group] {
    guard let root = YAMLMapping<RootKey>(file: path, &problems) else { return [] }
    var ids = UniqueNames(of: "group", identifier: "duplicate-id")
    return root.requiredItems(.groups, of: "`groups.yml`", &problems).compactMap { group($0, &ids, &problems) }
  }

  private func group(_ value: YAMLValue, _ ids: inout UniqueNames, _ problems: inout [Diagnostic]) -> Group? {
    guard let entry = YAMLMapping<GroupKey>(value, "a group", &problems) else { return nil }
    let id = entry.requiredText(.id, of: "a group", &problems)
    let name = entry.requiredText(.name, of: "a group", &problems)
    let short = entry.text(.short, &problems)
    let rules = entry.items(.rules, &problems).compactMap { rule($0, &problems) }
    guard let id, VocabularyID.check(id, &problems), ids.claim(id, &problems) else { return nil }
    if id.string == Group.other.id {
      problems.append(
        Diagnostic(
          .error, "reserved-id", "“\(id.string)” is the group of those whom no rule knows; choose another id",
          at: id.location))
      return nil
    }
    return name.map { Group(id: id.string, name: $0.string, shortName: short?.string ?? $0.string, rules: rules) }
  }

  private func rule(_ value: YAMLValue, _ problems: inout [Diagnostic]) -> Group.Rule? {
    guard let entry = YAMLMapping<RuleKey>(value, "a rule", &problems) else { return nil }
    if RuleKey.allCases.allSatisfy({ entry[$0]?.items?.isEmpty ?? (entry[$0] == nil) }) {
      problems.append(
        Diagnostic(
          .error, "empty-rule",
          "a rule without a condition would hold for everybody; "
            + "give at least one of \(YAMLMapping<RuleKey>.knownKeys)", at: entry.location))
      return nil
    }
    func strings(_ key: RuleKey, _ problems: inout [Diagnostic]) -> [String] {
      entry.texts(key, &problems).map(\.string)
    }
    let kinds: [Actor.Kind] = entry.texts(.kind, &problems).compactMap {
      YAMLMapping<RuleKey>.choice($0, .kind, &problems)
    }
    return Group.Rule(
      kinds: kinds, names: strings(.name, &problems), roles: strings(.role, &problems),
      parties: strings(.party, &problems), countries: strings(.country, &problems))
  }
}
