import BriefingModel

/// Reads `actors.yml`.
struct ActorsFile {
  let path: String
  /// Nil when they could not be read: then no actor's group is called unknown.
  let groups: [Group]?

  private enum RootKey: String, CaseIterable { case actors }
  private enum ActorKey: String, CaseIterable { case name, id, aliases, kind, group, role }

  /// The actors that can be read. Where there are errors, others may be missing.
  func read(_ problems: inout [Diagnostic]) -> [ActorEntry] {
    guard let root = YAMLMapping<RootKey>(file: path, &problems) else { return [] }
    var ids = UniqueNames(of: "actor", identifier: "duplicate-id")
    var names = UniqueNames(of: "actor", identifier: "duplicate-alias")
    return root.items(.actors, &problems).compactMap { actor($0, &ids, &names, &problems) }
  }

  private func actor(
    _ value: YAMLValue, _ ids: inout UniqueNames, _ names: inout UniqueNames, _ problems: inout [Diagnostic]
  ) -> ActorEntry? {
    guard let entry = YAMLMapping<ActorKey>(value, "an actor", &problems) else { return nil }
    let name = entry.requiredText(.name, of: "an actor", &problems)
    let aliases = entry.texts(.aliases, &problems)
    let kind: Actor.Kind? = entry.choice(.kind, &problems)
    let group = entry.text(.group, &problems)
    let role = entry.text(.role, &problems)
    let givenID = entry.text(.id, &problems)
    if let group { check(group, &problems) }
    for text in [name].compactMap({ $0 }) + aliases {
      // The articles write capitals as they like.
      _ = names.claim(text, as: text.string.lowercased(), &problems)
    }
    guard let name, let id = id(givenID, name, &ids, &problems) else { return nil }
    return ActorEntry(
      id: id, name: name.string, aliases: aliases.map(\.string), kind: kind, group: group?.string, role: role?.string,
      location: entry.location)
  }

  private func id(
    _ given: YAMLText?, _ name: YAMLText, _ ids: inout UniqueNames, _ problems: inout [Diagnostic]
  ) -> String? {
    if let given, !VocabularyID.check(given, &problems) { return nil }
    let id = given ?? YAMLText(string: Slug.make(from: name.string), location: name.location)
    return ids.claim(id, &problems) ? id.string : nil
  }

  private func check(_ group: YAMLText, _ problems: inout [Diagnostic]) {
    guard let groups else { return }
    let known = groups.map(\.id) + [Group.other.id]
    guard !known.contains(group.string) else { return }
    problems.append(
      Diagnostic(
        .error, "unknown-group",
        "there is no group “\(group.string)”; the groups are "
          + WordList.and(known.map { "“\($0)”" }), at: group.location))
  }
}
