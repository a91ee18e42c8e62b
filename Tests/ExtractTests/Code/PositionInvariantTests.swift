import BriefingModel
import TestSupport
import Testing

@testable import Extract

/// What must hold of whatever is read, in articles made by chance.
@Suite struct PositionInvariantTests {
  private static let names = ["Ann Lee", "Bob Roy", "Cleo Marsh", "Dan Ives", "The Fisheries Ministry"]
  private static let demands = [
    "wants to raise", "demanded", "called for", "supports", "backs", "wants to end", "opposes",
  ]
  private static let objects = ["the quota", "the fuel subsidy", "the closed season"]

  static func sentence(_ random: inout SeededGenerator) -> String {
    let subject = names.randomElement(using: &random) ?? ""
    let demand = demands.randomElement(using: &random) ?? ""
    let object = objects.randomElement(using: &random) ?? ""
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: "\(subject) said \(names.randomElement(using: &random) ?? "") \(demand) \(object)."
    case 1: "\(subject) said \(object) was unfair. That measure should be lifted, \(subject) said."
    case 2: "\(subject) \(demand) \(object), but \(names.randomElement(using: &random) ?? "") rejects it."
    default: "\(subject) \(demand) \(object)."
    }
  }

  static func article(_ seed: UInt64) -> SourceText {
    var random = SeededGenerator(seed: seed)
    return SourceText((0..<8).map { _ in sentence(&random) }.joined(separator: "\n\n") + "\n")
  }

  static func read(_ text: SourceText, _ vocabulary: Vocabulary = FisheryVocabulary.vocabulary) -> [Position] {
    ArticleReader(vocabulary: vocabulary).read(Article(id: "a", path: "a.txt", text: text)).positions
  }

  private static let references: Set<String> = ["it", "that", "measure"]

  @Test(arguments: 0..<UInt64(12))
  func everyPieceOfEvidenceHoldsAWordOfItsIssueOrAReference(_ seed: UInt64) throws {
    let text = Self.article(seed)
    let positions = Self.read(text)
    #expect(!positions.isEmpty)
    for position in positions {
      let issue = try #require(FisheryVocabulary.vocabulary.issues.first { $0.id == position.issue })
      let phrases = (issue.towardPhrases + issue.againstPhrases).map(\.text).joined(separator: " ")
      for evidence in position.evidence {
        let words = evidence.words.flatMap { text.slice($0).lowercased().split(separator: " ") }
        #expect(words.contains { Self.references.contains(String($0)) || phrases.contains(String($0)) })
        #expect(evidence.words.allSatisfy { evidence.sentence.start <= $0.start && $0.end <= evidence.sentence.end })
      }
    }
  }

  @Test(arguments: 0..<UInt64(6))
  func aReaderMadeOnTwoCoresReadsTheSame(_ seed: UInt64) async {
    let vocabulary = FisheryVocabulary.vocabulary
    let ofBothHalves = """
      Ann Lee wants to renegotiate the Harbor Accord and backs the Coastal Pact, not a milk quota. Overfishing hurt \
      every village, Bob Roy said; the winter fishing must end.
      """
    let text = SourceText(bytes: Self.article(seed).bytes + Array(ofBothHalves.utf8))
    let reader = await ArticleReader.atOnce(vocabulary: vocabulary, english: EnglishWords())
    let reading = reader.read(Article(id: "a", path: "a.txt", text: text))
    #expect(reading == FisheryVocabulary.reader.read(Article(id: "a", path: "a.txt", text: text)))
    #expect(Set(reading.positions.map(\.issue)).isSuperset(of: ["closures", "pact"]))
  }

  @Test(arguments: ["support", "back", "want", "demand", "accept", "propose"], objects)
  func notTurnsOrRemovesTheStanceOfADemand(_ verb: String, _ object: String) {
    let plain = Self.read(SourceText("Boat owners \(verb) \(object).\n"))
    let denied = Self.read(SourceText("Boat owners do not \(verb) \(object).\n"))
    #expect(plain.map(\.stance) == [.supports])
    #expect(denied.allSatisfy { $0.stance == .opposes || $0.stance == .noProposal })
  }

  @Test(arguments: 0..<UInt64(6))
  func anIssueIsKnownByItsVocabularyAlone(_ seed: UInt64) {
    let text = Self.article(seed)
    var renamed = FisheryVocabulary.vocabulary
    for index in renamed.issues.indices where renamed.issues[index].id == "quotas" {
      renamed.issues[index].id = "limits"
    }
    // What refers to the issue's words goes with them; plain sentences stand alone.
    let plain = SourceText(
      text.slice(TextSpan(start: 0, end: text.bytes.count)).split(separator: "\n\n")
        .filter { !$0.contains("it.") && !$0.contains("That measure") }.joined(separator: "\n\n") + "\n")
    var without = FisheryVocabulary.vocabulary
    without.issues.removeAll { $0.id == "quotas" }
    func lines(_ positions: [Position]) -> [String] {
      positions.map { "\($0.actor) \($0.issue) \($0.stance) \($0.evidence.map(\.sentence))" }.sorted()
    }
    let all = Self.read(text)
    #expect(
      lines(Self.read(text, renamed))
        == lines(
          all.map { position in
            var position = position
            if position.issue == "quotas" { position.issue = "limits" }
            return position
          }))
    #expect(lines(Self.read(plain, without)) == lines(Self.read(plain).filter { $0.issue != "quotas" }))
  }

  @Test(arguments: 0..<UInt64(6))
  func idsStayWhileTheirSentencesDo(_ seed: UInt64) {
    let text = Self.article(seed)
    let before = Set(Self.read(text).flatMap(\.evidenceIDs))
    let framed = SourceText(
      "The sea was calm.\n\n" + text.slice(TextSpan(start: 0, end: text.bytes.count)) + "\nIt rained.\n")
    var wider = FisheryVocabulary.vocabulary
    wider.issues.reverse()
    wider.actors.append(
      ActorEntry(id: "zoe", name: "Zoe Quill", kind: .person, location: SourceLocation(path: "actors.yml")))
    #expect(Set(Self.read(framed).flatMap(\.evidenceIDs)) == before)
    #expect(Set(Self.read(text, wider).flatMap(\.evidenceIDs)) == before)
  }
}
