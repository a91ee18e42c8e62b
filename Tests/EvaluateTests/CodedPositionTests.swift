import BriefingModel
import Evaluate
import Testing

struct CodedPositionTests {
  @Test func countsScalarsAndGivesTheActorsName() {
    let text = SourceText("Ærlig — fisk. Flere kvoter! 🐟 Nei.")
    let sentences = ["Flere kvoter!", "Nei."].map { span(of: $0, in: text) }
    let evidence = sentences.map {
      Evidence(sentence: $0, words: [], stance: .supports, voice: .reported, cue: "", rule: "")
    }
    let reading = ArticleReading(
      document: "a",
      positions: [
        Position(
          document: "a", actor: "jane", issue: "quotas", stance: .supports, voice: .reported, attributedBy: "Ola",
          evidence: evidence, evidenceIDs: ["x", "y"])
      ],
      actors: [Actor(id: "jane", name: "Jane Fisher", kind: .person, group: "other")])
    #expect(
      CodedPosition.all(of: reading, in: text) == [
        CodedPosition(
          document: "a", actor: "Jane Fisher", issue: "quotas", stance: .supports, attributedBy: "Ola",
          evidence: [14..<27, 30..<34])
      ])
  }

  private func span(of part: String, in text: SourceText) -> TextSpan {
    let bytes = Array(part.utf8)
    let start = text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) } ?? 0
    return TextSpan(start: start, end: start + bytes.count)
  }
}
