import BriefingModel
import Evaluate
import TestSupport
import Testing

struct GoldFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func readsOnePositionALine() throws {
    try folder.write(
      """
      {"document":"a","actor":"Jane Fisher","issue":"quotas","stance":"no-proposal","attributed_by":"Ola Nordmann",\
      "evidence":[[3,9],[20,31]],"contested":true,"note":"checked twice"}

      {"document":"a","actor":"Ola Nordmann","issue":"quotas","stance":"supports"}

      """, to: "gold.jsonl")
    let outcome = GoldFile(path: folder("gold.jsonl")).load()
    #expect(outcome.diagnostics.isEmpty)
    #expect(
      outcome.value == [
        CodedPosition(
          document: "a", actor: "Jane Fisher", issue: "quotas", stance: .noProposal, attributedBy: "Ola Nordmann",
          evidence: [3..<9, 20..<31], contested: true),
        CodedPosition(document: "a", actor: "Ola Nordmann", issue: "quotas", stance: .supports),
      ])
  }

  @Test(arguments: [
    (#"{"actor":"A","issue":"i","stance":"supports"}"#, #""document" is missing"#),
    (#"{"document":"a","actor":7,"issue":"i","stance":"supports"}"#, #""actor" has a value of the wrong type"#),
    (
      #"{"document":"a","actor":"A","issue":"i","stance":"likes"}"#,
      #""stance": there is no stance "likes"; there are supports, opposes, mixed, no-proposal"#
    ),
    (
      #"{"document":"a","actor":"A","issue":"i","stance":"mixed","evidence":[[9,3]]}"#,
      #""evidence": each sentence is [start, end] with 0 <= start < end"#
    ),
    ("nonsense", "this line is not one JSON object"),
  ])
  func saysWhichLineIsWrongAndHow(_ line: String, _ message: String) throws {
    try folder.write("\n\(line)\n", to: "gold.jsonl")
    let outcome = GoldFile(path: folder("gold.jsonl")).load()
    #expect(outcome.value == nil)
    #expect(
      outcome.diagnostics == [
        Diagnostic(.error, "gold-line", message, at: SourceLocation(path: folder("gold.jsonl"), line: 2))
      ])
  }

  @Test func saysThatAFileIsMissing() {
    let outcome = GoldFile(path: folder("none.jsonl")).load()
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.map(\.identifier) == ["gold-unreadable"])
  }
}
