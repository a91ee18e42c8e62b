/// A text as its words in lowercase with a space before and behind each, so that whole words can be looked up: "Oman"
/// does not stand in "spokeswoman". Periods do not count, so that "U.S." equals "US".
struct WordText: Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    let space = UInt8(ascii: " ")
    var bytes = [space]
    for byte in text.utf8 where byte != UInt8(ascii: ".") {
      let lowered = Lexicon.lowercase(byte)
      let isWord = lowered >= 0x80 || Tokenizer.isLetter(lowered) || Tokenizer.isDigit(lowered)
      if isWord || bytes.last != space { bytes.append(isWord ? lowered : space) }
    }
    if bytes.last != space { bytes.append(space) }
    self.bytes = bytes
  }

  /// Whether the words stand in it, whole.
  func holds(_ words: WordText) -> Bool { holds(words.bytes[...]) }

  /// Whether one of its words begins so: "official" finds "officials".
  func holdsWord(beginning stem: WordText) -> Bool { holds(stem.bytes.dropLast()) }

  private func holds(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.count <= bytes.count else { return false }
    return (0...(bytes.count - part.count)).contains { bytes[$0...].starts(with: part) }
  }
}
