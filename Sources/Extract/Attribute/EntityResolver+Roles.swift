/// What an article calls someone besides his name.
extension EntityResolver {
  /// By the hashes of what stands before the full stop.
  private static let abbreviatedTitles: [UInt32: String] = {
    let titles = [
      "sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative", "gov": "governor",
      "govs": "governor", "pres": "president", "prof": "professor", "amb": "ambassador",
    ]
    return titles.reduce(into: [:]) { $0[WordHash($1.key).short] = $1.value }
  }()

  mutating func addRole(_ range: Range<Int>, to entity: Int) {
    let text = segmentation.foldedText(ofTokens: range)
    guard !text.isEmpty else { return }
    if !entities[entity].roles.contains(text) { entities[entity].roles.append(text) }
    for token in range where tokens[token].isWord {
      entities[entity].addRoleWord(lemmaIdentity(token))
      if tokens[token].flags.contains(.abbreviated), let full = Self.abbreviatedTitles[tokens[token].hash] {
        entities[entity].addRoleWord(UInt32(bitPattern: lexicon.lemma(full)))
      }
    }
  }
}
