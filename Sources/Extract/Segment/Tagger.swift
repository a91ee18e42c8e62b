/// Gives each word of a sentence its part of speech: the lexicon says what it can be, its neighbors what it is.
///
/// Left to right, in one pass, by rules for each kind of word before; the idea is that of Brill's tagger
/// (Brill, "A simple rule-based part of speech tagger", 1992) with rules written by hand.
struct Tagger {
  let lexicon: Lexicon
  var tokens: [Token]
  var clauseHasFiniteVerb = false
  var sentenceHasFiniteVerb = false
  var lastVerb: Tag = .unknown

  static func tag(_ segmentation: inout Segmentation, lexicon: Lexicon) {
    var tagger = Tagger(lexicon: lexicon, tokens: [])
    swap(&tagger.tokens, &segmentation.tokens)
    for sentence in segmentation.sentences { tagger.tag(sentence.tokens) }
    swap(&tagger.tokens, &segmentation.tokens)
  }

  private init(lexicon: Lexicon, tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
  }

  private mutating func tag(_ range: Range<Int>) {
    clauseHasFiniteVerb = false
    sentenceHasFiniteVerb = false
    lastVerb = .unknown
    for index in range {
      let tag = self.tag(at: index, in: range)
      tokens[index].tag = tag
      note(tag, at: index)
    }
  }

  private mutating func note(_ tag: Tag, at index: Int) {
    if [.modal, .auxiliary, .verbThird, .verbPast].contains(tag) { sentenceHasFiniteVerb = true }
    switch tag {
    case .subordinator, .relative: clauseHasFiniteVerb = false
    case .coordinator: break
    case .determiner: if tokens[index].is(.what) { clauseHasFiniteVerb = false }
    case .mark:
      switch tokens[index].kind {
      case .semicolon, .colon, .dash, .openQuote, .closeQuote, .comma, .openParenthesis: clauseHasFiniteVerb = false
      default: break
      }
    case .modal: clauseHasFiniteVerb = true
    case .auxiliary: clauseHasFiniteVerb = true
    case .verbThird, .verbPast:
      // What a verb of saying reports may follow without a conjunction.
      clauseHasFiniteVerb = !isReport(index)
      lastVerb = tag
    case .verbBase, .verbGerund:
      lastVerb = tag
      // "to say Ann wants it", "as saying Ann wants it"
      if tokens[index].lemma == KeyWord.say.rawValue { clauseHasFiniteVerb = false }
    case .verbParticiple: lastVerb = tag
    default: break
    }
  }

  private mutating func tag(at index: Int, in range: Range<Int>) -> Tag {
    let token = tokens[index]
    if token.kind == .number { return .number }
    guard token.kind == .word else {
      return token.flags.contains(.possessive) && token.kind == .apostrophe ? .possessive : .mark
    }
    let info = lexicon.info(token.word)
    if token.flags.contains(.possessive) { return possessiveOrIs(index, in: range) }
    if isWeekday(index, info, in: range) { return .adverb }
    if isProper(index, info, in: range) { return .proper }
    guard let info else { return open(index, token.ending.tags, nil, in: range) }
    if let tag = closed(index, info, in: range) { return tag }
    let tags = info.tags.isDisjoint(with: Self.openClass) ? token.ending.tags : info.tags
    return open(index, tags, info, in: range)
  }

  static let openClass: TagSet = [
    .noun, .pluralNoun, .adjective, .adverb, .verbBase, .verbThird, .verbPast, .verbParticiple, .verbGerund,
  ]
  static let functionClass: TagSet = [
    .determiner, .possessive, .quantifier, .preposition, .pronoun, .coordinator, .subordinator, .relative, .modal,
    .be, .have, .does, .negator,
  ]
}
