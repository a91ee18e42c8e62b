/// A verb, noun or adjective that says something of a source and of what depends on it.
struct Predicate: Sendable {
  enum Form: Sendable {
    case finite, infinitive, gerund, participle, noun, adjective
  }

  /// How a predicate hangs on its parent.
  enum Link: Sendable {
    /// It stands by itself.
    case root
    /// An infinitive, gerund or noun that the parent governs: one chain of meaning.
    case complement
    /// A clause of its own that the parent reports.
    case clause
    /// A condition: "if", "unless", "whether".
    case condition
  }

  var head: Int
  /// Auxiliaries, negation, head and particles.
  var tokens: Range<Int>
  var form: Form
  var cue: Cue
  var isNegated: Bool
  var isPassive: Bool
  var modal: KeyWord?
  /// Noun phrases; several where they are coordinated.
  var subjects: PhraseList = []
  /// The subject is its own ("X's demand", "a demand from X"), not taken over from the verb above.
  var ownsSubject = false
  /// Where the first of the subjects begins, with all that stands between it and the verb.
  var subjectStart: Int
  /// Behind "by", in the passive; the one who acts.
  var agents: PhraseList = []
  /// Noun phrases right behind the verb.
  var objects: PhraseList = []
  var parent: Int?
  var link: Link
  var sentence: Int

  /// Who acts: the subject, or the agent of a passive.
  var actors: PhraseList { isPassive ? agents : subjects }
}
