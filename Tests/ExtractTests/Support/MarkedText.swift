@testable import Extract

/// A text with marks in it that stand for what is found there, so that no test counts offsets.
struct MarkedText: Sendable {
  /// The text without marks.
  let text: String
  /// For each "/tag": the UTF-8 offset of its word, the word and the tag.
  private(set) var tagged: [(offset: Int, word: String, tag: String)] = []

  /// - Parameter marked: a text whose words may bear a slash and the name of a tag: "they plan/verbBase it".
  init(tags marked: String) {
    var text = ""
    var rest = marked[...]
    while let slash = rest.firstIndex(of: "/") {
      let before = rest[..<slash]
      text += before
      let word = before.reversed().prefix { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "." }.reversed()
      let tag = rest[rest.index(after: slash)...].prefix(while: \.isLetter)
      tagged.append((text.utf8.count - String(word).utf8.count, String(word), String(tag)))
      rest = rest[tag.endIndex...]
    }
    self.text = text + rest
  }

  /// - Parameter marked: a text with some of these marks in it.
  init(_ marked: String, without marks: Set<Character>) {
    text = marked.filter { !marks.contains($0) }
  }

  /// A text with marks put in before UTF-8 offsets, in the order given.
  static func marking(_ bytes: [UInt8], with marks: [(offset: Int, mark: Character)]) -> String {
    var result = ""
    var at = 0
    for (offset, mark) in marks {
      result += String(decoding: bytes[at..<offset], as: UTF8.self)
      result.append(mark)
      at = offset
    }
    return result + String(decoding: bytes[at...], as: UTF8.self)
  }
}
