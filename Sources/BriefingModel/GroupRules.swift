/// The groups' rules of a vocabulary, made ready to say which group an actor belongs to.
///
/// The first group, in the vocabulary's order, with a rule that holds is the actor's; `Group.other` when none does.
/// Phrases are looked up in whole words, case aside; periods within a word do not count ("U.S." equals "US"),
/// and a hyphen or an apostrophe separates words.
package struct GroupRules: Sendable {
  private struct Rule: Sendable {
    let kinds: [Actor.Kind]
    let names: [[String]]
    let roles: [[String]]
    let parties: [[String]]
    let countries: [[String]]
  }

  private let rules: [(group: Group.ID, rule: Rule)]

  package init(groups: [Group]) {
    rules = groups.flatMap { group in
      group.rules.compactMap { rule in
        let hasCondition =
          !(rule.kinds.isEmpty && rule.names.isEmpty && rule.roles.isEmpty && rule.parties.isEmpty
          && rule.countries.isEmpty)
        // A rule without any condition would take every actor; it takes none.
        guard hasCondition else { return nil }
        let ready = Rule(
          kinds: rule.kinds, names: rule.names.map(Self.words), roles: rule.roles.map(Self.words),
          parties: rule.parties.map(Self.words), countries: rule.countries.map(Self.words))
        return (group.id, ready)
      }
    }
  }

  /// - Parameters:
  ///   - roles: what the articles or the vocabulary call the actor.
  ///   - parties: letters or names, where the text states them: "D", "Democrat".
  package func group(name: String, kind: Actor.Kind, roles: [String] = [], parties: [String] = []) -> Group.ID {
    let names = [Self.words(name)]
    let roleWords = roles.map(Self.words)
    let partyWords = parties.map(Self.words)
    func holds(_ rule: Rule) -> Bool {
      (rule.kinds.isEmpty || rule.kinds.contains(kind))
        && Self.anyPhrase(of: rule.names, standsIn: names)
        && Self.anyPhrase(of: rule.roles, standsIn: roleWords)
        && Self.anyPhrase(of: rule.parties, standsIn: partyWords)
        && Self.anyPhrase(of: rule.countries, standsIn: names + roleWords)
    }
    return rules.first { holds($0.rule) }?.group ?? Group.other.id
  }

  /// True when there is nothing to look for.
  private static func anyPhrase(of phrases: [[String]], standsIn texts: [[String]]) -> Bool {
    phrases.isEmpty || phrases.contains { phrase in texts.contains { stands(phrase, in: $0) } }
  }

  private static func stands(_ phrase: [String], in text: [String]) -> Bool {
    guard !phrase.isEmpty, phrase.count <= text.count else { return false }
    return (0...(text.count - phrase.count)).contains { at in
      text[at...].starts(with: phrase)
        && !(text[..<at].contains(where: pasts.contains) && !phrase.contains(where: pasts.contains))
    }
  }

  /// Who held an office once does not hold it: behind these words only a phrase with one of them stands.
  private static let pasts: Set<String> = ["former", "ex", "onetime", "retired"]

  private static func words(_ text: String) -> [String] {
    text.lowercased().filter { $0 != "." }.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
