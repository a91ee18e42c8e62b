import BriefingModel
import Compare
import Extract
import TestSupport
import Testing

/// From generated articles to the matrix.
struct GeneratedDebateTests {
  private static let names = ["Ann Lee", "Bob Roy", "Cleo Marsh"]

  private static let vocabulary = Vocabulary(
    issues: ["quota", "levy"].map { word in
      Issue(
        id: word, name: word, proposal: word,
        towardPhrases: [
          Phrase(text: word, parts: [[.word(word)]], location: SourceLocation(path: "issues.yml"))
        ])
    },
    groups: [
      Group(id: "all", name: "All", shortName: "All", rules: [Group.Rule(kinds: [.person])])
    ])

  private static func articles(_ seed: UInt64, sentence: (inout SeededGenerator) -> String) -> [Article] {
    var random = SeededGenerator(seed: seed)
    return (0..<5).map { number in
      let text = (0..<4).map { _ in sentence(&random) }.joined(separator: "\n\n")
      return Article(id: "a\(number)", path: "a\(number).txt", text: SourceText(text + "\n"))
    }
  }

  private static func comparison(of articles: [Article]) -> Comparison {
    let reader = ArticleReader(vocabulary: vocabulary)
    return Comparison(vocabulary: vocabulary, articles: articles, readings: articles.map { reader.read($0) })
  }

  private static func states(_ comparison: Comparison) -> [CellState] {
    vocabulary.issues.flatMap { comparison.cells(issue: $0.id).map(\.state) }
  }

  @Test(arguments: 0..<UInt64(5))
  func theOrderOfArticlesChangesNothing(_ seed: UInt64) {
    let articles = Self.articles(seed) { random in
      let name = Self.names.randomElement(using: &random) ?? ""
      let verb = ["supports", "opposes", "wants to end"].randomElement(using: &random) ?? ""
      return "\(name) \(verb) the \(["quota", "levy"].randomElement(using: &random) ?? "")."
    }
    var random = SeededGenerator(seed: seed + 100)
    let states = Self.states(Self.comparison(of: articles))
    #expect(states.contains { $0 != .notFound })
    #expect(Self.states(Self.comparison(of: articles.shuffled(using: &random))) == states)
  }

  @Test(arguments: 0..<UInt64(5))
  func whatOthersSayAloneNeverFillsACell(_ seed: UInt64) {
    let articles = Self.articles(seed) { random in
      let verb = ["supports", "opposes"].randomElement(using: &random) ?? ""
      return "Cleo Marsh said Bob Roy \(verb) the \(["quota", "levy"].randomElement(using: &random) ?? "")."
    }
    let states = Self.states(Self.comparison(of: articles))
    #expect(states.contains { $0 != .notFound })
    #expect(!states.contains { [.supports, .opposes, .mixed, .divided, .noProposal].contains($0) })
  }
}
