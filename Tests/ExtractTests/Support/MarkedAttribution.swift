import BriefingModel
import Extract

/// A sentence of a test with its attribution marked: `<<Ann Lee>> [[said]] {{that the quota would go}}.`
struct MarkedAttribution {
  let text: String
  let source: String?
  let cue: String
  let contents: [String]

  /// - Parameter marked: any number of `{{…}}`, one `[[…]]`, and one `<<…>>` unless nobody is named.
  init(_ marked: String) {
    var text = ""
    var pieces: [Character: [String]] = [:]
    var open: [(mark: Character, start: String.Index)] = []
    let pairs: [Character: Character] = [">": "<", "]": "[", "}": "{"]
    var index = marked.startIndex
    while index < marked.endIndex {
      let character = marked[index]
      let next = marked.index(after: index)
      let isDouble = next < marked.endIndex && marked[next] == character
      if isDouble, "<[{".contains(character) {
        open.append((character, text.endIndex))
        index = marked.index(after: next)
      } else if isDouble, let opening = pairs[character], let last = open.popLast(), last.mark == opening {
        pieces[opening, default: []].append(String(text.suffix(text.distance(from: last.start, to: text.endIndex))))
        index = marked.index(after: next)
      } else {
        text.append(character)
        index = next
      }
    }
    self.text = text
    source = pieces["<"]?.first
    cue = pieces["["]?.first ?? ""
    contents = pieces["{"] ?? []
  }

  /// What the reader finds in the text.
  func attributions() -> [Attribution] { Self.attributions(in: text) }

  private static let reader = ArticleReader(vocabulary: Vocabulary(issues: [], groups: []))

  static func attributions(in text: String) -> [Attribution] {
    reader.read(Article(id: "test", path: "test.txt", text: SourceText(text))).attributions
  }

  /// The attribution whose cue is the marked one.
  func found() -> Attribution? {
    let folded = Self.words(cue)
    return attributions().first { Self.words($0.cue) == folded }
  }

  /// A span of the text without the marks at its edges, which carry no words.
  func words(of spans: [TextSpan]) -> [String] {
    let source = SourceText(text)
    return spans.map { Self.words(source.slice($0)) }
  }

  static func words(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.joined(separator: " ")
      .trimmingSuffix { $0 == "'" || $0 == "’" }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isEdge: (Character) -> Bool) -> String {
    var result = self[...]
    while let last = result.last, isEdge(last) { result = result.dropLast() }
    while let first = result.first, isEdge(first) { result = result.dropFirst() }
    return String(result)
  }
}
