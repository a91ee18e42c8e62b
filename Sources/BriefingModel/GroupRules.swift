/// The groups' rules of a vocabulary, made ready to say which group an actor belongs to.
///
/// The first group, in the vocabulary's order, with a rule that holds is the actor's; `Group.other` when none does.
/// Phrases are looked up in whole words, case aside; periods within a word do not count ("U.S." equals "US"),
/// and a hyphen or an apostrophe separates words.
package struct GroupRules: Sendable {
  /// What a rule asks for besides a kind.
  private struct Conditions: OptionSet, Sendable {
    let rawValue: UInt8
    static let name = Conditions(rawValue: 1 << 0)
    static let role = Conditions(rawValue: 1 << 1)
    static let party = Conditions(rawValue: 1 << 2)
    static let country = Conditions(rawValue: 1 << 3)
  }

  private struct Rule: Sendable {
    let group: Group.ID
    let kinds: [Actor.Kind]
  }

  /// A phrase of one rule: where it stands, the condition is met.
  private struct Entry: Sendable {
    let words: [Int32]
    let rule: Int
    let condition: Conditions
    let isPast: Bool
  }

  private var rules: [Rule] = []
  /// For each rule.
  private var needed: [Conditions] = []
  /// By the hash of a word.
  private var words: [UInt64: Int32] = [:]
  /// Whether `words` may hold a hash with these last bits: most words need no more to be passed over.
  private var filter = [Bool](repeating: false, count: 8192)
  /// The entries by their first word.
  private var entries: [[Entry]] = []
  private var pasts: Set<Int32> = []

  /// Who held an office once does not hold it: behind these words only a phrase with one of them stands.
  private static let pastWords = "former ex onetime retired"

  package init(groups: [Group]) {
    for word in WordHashes(Self.pastWords) { pasts.insert(enter(word)) }
    for group in groups {
      for rule in group.rules { enter(rule, of: group.id) }
    }
  }

  /// A rule without any condition would take every actor; it takes none.
  private mutating func enter(_ rule: Group.Rule, of group: Group.ID) {
    let conditions: [(Conditions, [String])] = [
      (.name, rule.names), (.role, rule.roles), (.party, rule.parties), (.country, rule.countries),
    ]
    guard !rule.kinds.isEmpty || conditions.contains(where: { !$0.1.isEmpty }) else { return }
    var needed: Conditions = []
    for (condition, phrases) in conditions where !phrases.isEmpty {
      needed.formUnion(condition)
      for phrase in phrases { enter(phrase, condition) }
    }
    rules.append(Rule(group: group, kinds: rule.kinds))
    self.needed.append(needed)
  }

  private mutating func enter(_ phrase: String, _ condition: Conditions) {
    let ids = WordHashes(phrase).map { enter($0) }
    guard let first = ids.first else { return }
    entries[Int(first)].append(
      Entry(words: ids, rule: rules.count, condition: condition, isPast: ids.contains(where: pasts.contains)))
  }

  private mutating func enter(_ word: UInt64) -> Int32 {
    if let known = words[word] { return known }
    let id = Int32(entries.count)
    words[word] = id
    filter[Int(word % 8192)] = true
    entries.append([])
    return id
  }

  // MARK: Looking up

  /// - Parameters:
  ///   - roles: what the articles or the vocabulary call the actor.
  ///   - parties: letters or names, where the text states them: "D", "Democrat".
  package func group(name: String, kind: Actor.Kind, roles: [String] = [], parties: [String] = []) -> Group.ID {
    // For each rule; empty while none is met.
    var met: [Conditions] = []
    note(name, [.name, .country], in: &met)
    for role in roles { note(role, [.role, .country], in: &met) }
    for party in parties { note(party, .party, in: &met) }
    for index in needed.indices where (met.isEmpty ? [] : met[index]).isSuperset(of: needed[index]) {
      if rules[index].kinds.isEmpty || rules[index].kinds.contains(kind) { return rules[index].group }
    }
    return Group.other.id
  }

  /// Marks the conditions that a text meets.
  private func note(_ text: String, _ asked: Conditions, in met: inout [Conditions]) {
    let ids = ids(of: text)
    var isBehindPast = false
    for at in ids.indices where ids[at] >= 0 {
      for entry in entries[Int(ids[at])] {
        guard asked.contains(entry.condition), !isBehindPast || entry.isPast, ids[at...].starts(with: entry.words)
        else { continue }
        if met.isEmpty { met = Array(repeating: [], count: rules.count) }
        met[entry.rule].formUnion(entry.condition)
      }
      if pasts.contains(ids[at]) { isBehindPast = true }
    }
  }

  /// The words of a text, from the first that a rule names; -1 for those that none names.
  private func ids(of text: String) -> [Int32] {
    var ids: [Int32] = []
    for hash in WordHashes(text) {
      let id = filter[Int(hash % 8192)] ? words[hash] ?? -1 : -1
      if id >= 0 || !ids.isEmpty { ids.append(id) }
    }
    return ids
  }
}
