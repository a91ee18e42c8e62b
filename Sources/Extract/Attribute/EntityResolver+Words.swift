/// What is asked of words and phrases again and again.
extension EntityResolver {
  var tokens: [Token] { segmentation.tokens }

  func hasTrait(_ token: Int, _ traits: WordInfo.Traits) -> Bool {
    guard let info = lexicon.info(tokens[token].word) else { return false }
    return !info.traits.isDisjoint(with: traits)
  }

  func sentence(ofPhrase phrase: Int) -> Int { Int(sentenceOf[phrases[phrase].head]) }

  /// The identity of a word's lemma, so that "senators" finds "senator".
  func lemmaIdentity(_ token: Int) -> UInt32 {
    guard let info = lexicon.info(tokens[token].word) else { return tokens[token].identity }
    return UInt32(bitPattern: info.lemma)
  }
}
