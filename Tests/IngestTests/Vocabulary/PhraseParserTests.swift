import BriefingModel
import Testing

@testable import Ingest

struct PhraseParserTests {
  private let place = SourceLocation(path: "issues.yml", line: 7, column: 9)

  private func classes(_ written: [(String, [String])]) -> PhraseClasses {
    PhraseClasses(
      written.map { name, phrases in (name, phrases.map { YAMLText(string: $0, location: place) }) })
  }

  private func parts(_ text: String, _ classes: PhraseClasses = PhraseClasses()) throws -> [[Phrase.Element]] {
    try PhraseParser(classes: classes).phrase(YAMLText(string: text, location: place)).parts
  }

  static let good: [(text: String, parts: [[Phrase.Element]])] = [
    ("catch quota", [[.word("catch"), .word("quota")]]),
    ("fish-market", [[.word("fish"), .word("market")]]),
    ("non\u{2011}catch", [[.word("non"), .word("catch")]]),
    ("EU", [[.word("EU")]]),
    ("Buy local", [[.word("Buy"), .word("local")]]),
    ("U.S. fleet", [[.word("U.S."), .word("fleet")]]),
    ("fishers\u{2019} rights", [[.word("fishers'"), .word("rights")]]),
    ("R&D", [[.word("R&D")]]),
    ("élan", [[.word("élan")]]),
    ("cod|herring net", [[.choice([[.word("cod")], [.word("herring")]]), .word("net")]]),
    ("deep-sea|coastal", [[.choice([[.word("deep"), .word("sea")], [.word("coastal")]])]]),
    ("cut ... quota", [[.word("cut"), .gap, .word("quota")]]),
    ("cut … quota", [[.word("cut"), .gap, .word("quota")]]),
    ("quota & lower", [[.word("quota")], [.word("lower")]]),
    ("a & b & c", [[.word("a")], [.word("b")], [.word("c")]]),
    ("39 percent", [[.word("39"), .word("percent")]]),
  ]

  @Test(arguments: good)
  func reads(_ example: (text: String, parts: [[Phrase.Element]])) throws {
    #expect(try parts(example.text) == example.parts)
  }

  @Test func keepsTheTextAsWrittenAndItsPlace() throws {
    let phrase = try PhraseParser().phrase(YAMLText(string: "cod|herring net", location: place))
    #expect(phrase.text == "cod|herring net")
    #expect(phrase.location == place)
  }

  static let bad: [(text: String, message: String)] = [
    ("", "the phrase is empty"),
    ("& quota", "words must stand on both sides of &"),
    ("quota &", "words must stand on both sides of &"),
    ("a & & b", "words must stand on both sides of &"),
    ("... quota", "words must stand on both sides of ..."),
    ("quota ...", "words must stand on both sides of ..."),
    ("a & ... b", "words must stand on both sides of ..."),
    ("a ... ... b", "two gaps stand side by side; one ... is up to six words"),
    ("a...b", "put spaces around the ... in “a...b”"),
    ("a…b", "put spaces around the ... in “a…b”"),
    ("a|", "a choice in “a|” is empty; write a|b, without spaces"),
    ("a | b", "a choice in “|” is empty; write a|b, without spaces"),
    ("<>", "“<>” is neither a word nor a class; write a class as <name>, with spaces around it"),
    ("non<gear>", "“non<gear>” is neither a word nor a class; write a class as <name>, with spaces around it"),
    ("cod, herring", "“,” cannot stand in a phrase"),
    ("(cod)", "“(” cannot stand in a phrase"),
    ("-", "“-” has no letter or digit"),
    ("a $", "“$” has no letter or digit"),
  ]

  @Test(arguments: bad)
  func refuses(_ example: (text: String, message: String)) {
    #expect(throws: PhraseProblem.syntax(example.message)) { try parts(example.text) }
  }

  @Test func fillsInClassesWithinClasses() throws {
    let classes = classes([("gear", ["net", "<line> hook"]), ("line", ["long line"])])
    #expect(classes.problems == [])
    #expect(
      try parts("ban <gear>|trap", classes) == [
        [
          .word("ban"),
          .choice([
            [.word("net")], [.choice([[.word("long"), .word("line")]]), .word("hook")], [.word("trap")],
          ]),
        ]
      ])
  }

  @Test func namesTheClassesThatThereAre() {
    let known = classes([("net", ["seine"]), ("gear", ["hook"])])
    #expect(
      throws: PhraseProblem(
        identifier: "unknown-class", message: "there is no class <boat>; the classes are <gear> and <net>")
    ) { try parts("<boat>", known) }
    #expect(
      throws: PhraseProblem(
        identifier: "unknown-class", message: "there is no class <boat>; there are none under `classes`")
    ) { try parts("<boat>") }
  }

  static let badClasses: [(classes: [(String, [String])], problem: String)] = [
    ([("a", ["<a>"])], "the class contains itself: <a> → <a> [class-cycle]"),
    ([("a", ["<b>"]), ("b", ["x <c>"]), ("c", ["<b>|y"])], "the class contains itself: <b> → <c> → <b> [class-cycle]"),
    ([("a", ["x & y"])], "& cannot stand in a phrase of a class [phrase-syntax]"),
    ([("a", ["x", "<b>"])], "there is no class <b>; the classes are <a> [unknown-class]"),
    ([("a", ["x ..."])], "words must stand on both sides of ... [phrase-syntax]"),
  ]

  @Test(arguments: badClasses)
  func reportsABadClassOnceAtItsPhrase(_ example: (classes: [(String, [String])], problem: String)) {
    #expect(
      classes(example.classes).problems.map(\.description) == ["issues.yml:7:9: error: \(example.problem)"])
  }

  @Test func refusesClassesThatMultiply() {
    let nested = (0..<18).map { level in
      ("c\(level)", level == 0 ? ["x y"] : ["<c\(level - 1)> <c\(level - 1)>", "z"])
    }
    #expect(
      classes(nested).problems.map(\.message).first
        == "with its classes the phrase has 24574 words, more than 20000")
  }

  @Test func refusesClassesThatAreNestedTooDeep() {
    let chain = (0..<5000).map { ("c\($0)", ["<c\($0 + 1)>"]) } + [("c5000", ["x"])]
    #expect(classes(chain).problems.map(\.identifier).contains("class-cycle"))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func neverMakesAnEmptyPartOrADanglingGap(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["cod", "U.S.", "a|b", "<gear>", "...", "&", "-", "|", "<", ">", "é", "x-y", "’s", ",", "", "…", "<>"]
    let gear = classes([("gear", ["net", "long line"])])
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...6, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard let parts = try? parts(text, gear) else { continue }
      #expect(!parts.isEmpty, "\(text)")
      for part in parts {
        #expect(part.first != .gap && part.last != .gap && !part.isEmpty, "\(text)")
        #expect(
          Self.words(part).allSatisfy { !$0.isEmpty && !$0.contains(where: { " -|<>,".contains($0) }) }, "\(text)")
      }
    }
  }

  private static func words(_ elements: [Phrase.Element]) -> [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .word(let word): [word]
      case .gap: []
      case .choice(let runs): runs.flatMap { words($0) }
      }
    }
  }
}
