import BriefingModel

/// Names that are known before an article is read: countries with their adjectives and capitals, and the actors of the
/// vocabulary with their aliases.
struct NameIndex: Sendable {
  enum Referent: Sendable {
    /// An index into `Country.all`.
    case country(Int)
    /// The adjective of a country: "Canadian".
    case adjective(Int)
    /// Its seat of government.
    case capital(Int)
    /// An index into the vocabulary's actors.
    case actor(Int)
    /// A name in the vocabulary's phrases that is no actor's: an agreement.
    case topic
  }

  /// What the names stand for, and where the keys of the names find it.
  private var referents: [Referent] = []
  private var names = NumberTable(minimumCapacity: 1_024)
  /// The words with which a name ends: most noun phrases end with none of them.
  private var lastWords = NumberTable(minimumCapacity: 1_024)
  /// The words of each country's name and of each actor's.
  private(set) var countries: [[UInt32]] = []
  private(set) var actors: [[UInt32]] = []
  /// The most words that a name has.
  private(set) var longest = 1

  init(vocabulary: Vocabulary, lexicon: Lexicon) {
    for issue in vocabulary.issues {
      for phrase in issue.towardPhrases + issue.againstPhrases + issue.aboutPhrases where phrase.parts.count == 1 {
        for element in phrase.parts[0] { enterTopics(element, alone: phrase.parts[0].count == 1, lexicon) }
      }
    }
    countries = Country.all.map { Self.words(of: $0.name, lexicon) }
    actors = vocabulary.actors.map { Self.words(of: $0.name, lexicon) }
    for (index, country) in Country.all.enumerated() {
      for name in country.capitals { enter(name, .capital(index), lexicon) }
      for name in country.adjectives { enter(name, .adjective(index), lexicon) }
      for name in country.names { enter(name, .country(index), lexicon) }
    }
    for (index, actor) in vocabulary.actors.enumerated() {
      for name in [actor.name] + actor.aliases { enter(name, .actor(index), lexicon) }
      if actor.kind == .person, let surname = actor.name.split(separator: " ").last,
        referent(NameKey(Self.words(of: String(surname), lexicon))) == nil
      {
        enter(String(surname), .actor(index), lexicon)
      }
    }
  }

  func referent(_ words: NameKey) -> Referent? {
    names[words.value].map { referents[$0] }
  }

  /// Whether a name may end with a word.
  func ends(with word: UInt32) -> Bool { lastWords[UInt64(word)] != nil }

  private mutating func enter(_ name: String, _ referent: Referent, _ lexicon: Lexicon) {
    let words = Self.words(of: name, lexicon)
    guard let last = words.last else { return }
    longest = max(longest, words.count)
    lastWords.set(0, for: UInt64(last))
    names.set(referents.count, for: NameKey(words).value)
    referents.append(referent)
  }

  private mutating func enterTopics(_ element: Phrase.Element, alone: Bool, _ lexicon: Lexicon) {
    switch element {
    case .word(let word):
      if alone, word.hasCapital { enter(word, .topic, lexicon) }
    case .choice(let choices):
      for choice in choices where choice.count == 1 { enterTopics(choice[0], alone: true, lexicon) }
    case .gap: break
    }
  }

  /// The identities of a name's words, as `WordIdentity` gives them for tokens.
  static func words(of name: String, _ lexicon: Lexicon) -> [UInt32] {
    let tokens = Tokenizer.tokens(of: Array(name.utf8), lexicon: lexicon)
    return tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.identity)
  }
}

extension Token {
  /// The same for each form of the word in this spelling, case aside.
  var identity: UInt32 { hash }
}
