import BriefingModel

/// Someone or something that an article names or describes, all mentions taken together.
struct Entity: Sendable {
  enum Kind: Sendable {
    case person, organization, government, legislature, group
    /// A text that speaks for those who signed it.
    case document
    /// A name of something that holds no views: an agreement, a place, a day.
    case thing
  }

  enum Gender: Sendable {
    case male, female, unknown
  }

  var name: String
  var kind: Kind
  var gender: Gender = .unknown
  /// The vocabulary names it as a subject of debate: it holds no view whatever verb it has.
  var isTopic = false
  var isPlural: Bool
  /// Lowercase hashes of the words of its fullest name.
  var words: [UInt32]
  /// What the article calls it besides its name.
  var roles: [String] = []
  /// Hashes of the words of its roles, lemmas where known; each once.
  private(set) var roleWords: [UInt32] = []
  var party: String?
  /// For a document: the entities it speaks for.
  var signatories: [Int] = []
  /// The id that the vocabulary gives it.
  var known: Int?
  /// Noun phrases that stand for it, in the order of the text.
  var mentions: [Int] = []
  /// One of them is a name.
  var isNamed = false

  mutating func addRoleWord(_ word: UInt32) {
    if !roleWords.contains(word) { roleWords.append(word) }
  }

  /// Whether it can hold a view.
  var isActor: Bool {
    switch kind {
    case .person, .organization, .government, .legislature, .group: true
    case .document, .thing: false
    }
  }
}
