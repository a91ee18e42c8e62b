/// What an article calls someone besides his name.
extension EntityResolver {
  private static let abbreviatedTitles = [
    "sen.": "senator", "sens.": "senator", "rep.": "representative", "reps.": "representative", "gov.": "governor",
    "govs.": "governor", "pres.": "president", "prof.": "professor", "amb.": "ambassador",
  ]

  mutating func addRole(_ range: Range<Int>, to entity: Int) {
    let text = segmentation.foldedText(ofTokens: range)
    guard !text.isEmpty else { return }
    if !entities[entity].roles.contains(text) { entities[entity].roles.append(text) }
    for token in range where tokens[token].isWord {
      entities[entity].roleWords.insert(lemmaIdentity(token))
      if let full = Self.abbreviatedTitles[segmentation.text(ofToken: token).lowercased()] {
        entities[entity].roleWords.insert(UInt32(bitPattern: lexicon.lemma(full)))
      }
    }
  }
}
