import BriefingModel
import Testing

@testable import Extract

/// The plainest sentences first: articles alone would leave many of them unseen.
@Suite struct EverydayWordingTests {
  @Test(arguments: EverydayWordings.support.split(separator: "\n").map(String.init))
  func readsSupport(_ text: String) {
    #expect(Self.stances(in: text) == ["quotas supports"])
  }

  @Test(arguments: EverydayWordings.opposition.split(separator: "\n").map(String.init))
  func readsOpposition(_ text: String) {
    #expect(Self.stances(in: text) == ["quotas opposes"])
  }

  @Test(arguments: EverydayWordings.silence.split(separator: "\n").map(String.init))
  func readsSilence(_ text: String) {
    #expect(Self.stances(in: text) == [])
  }

  /// What one holds by another's words is shown by both sentences.
  @Test(arguments: ["Bob Roy opposes quotas. Ann Lee disagrees.", "Bob Roy opposes quotas. Ann Lee does not."])
  func showsWhatSomebodyDisagreesWith(_ text: String) throws {
    let article = Article(id: "a", path: "a.txt", text: SourceText(text))
    let position = try #require(
      FisheryVocabulary.reader.read(article).positions.first { $0.actor == "ann-lee" && $0.stance == .supports })
    #expect(position.evidence.map { article.text.slice($0.sentence) } == text.split(separator: ". ").map(Self.whole))
  }

  private static func whole(_ sentence: Substring) -> String {
    sentence.hasSuffix(".") ? "\(sentence)" : "\(sentence)."
  }

  /// Headlines and broken articles end without a stop, anywhere.
  @Test(arguments: [EverydayWordings.support, EverydayWordings.opposition, EverydayWordings.silence])
  func endsWhereverTheTextDoes(_ sentences: String) {
    for sentence in sentences.split(separator: "\n") {
      let words = sentence.split(separator: " ")
      for count in 1...words.count {
        let text = words.prefix(count).joined(separator: " ").filter { $0 != "." }
        #expect(Self.stances(in: text).count <= 1)
      }
    }
  }

  /// What Ann Lee or the union wants.
  private static func stances(in text: String) -> Set<String> {
    Set(
      FisheryVocabulary.positions(in: text).compactMap { line in
        ["Ann Lee ", "union "].first(where: line.hasPrefix).map { String(line.dropFirst($0.count)) }
      })
  }
}
