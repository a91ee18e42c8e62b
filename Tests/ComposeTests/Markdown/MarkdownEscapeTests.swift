import BriefingModel
import DebateFixtures
import Testing

@testable import Compose

@Suite struct MarkdownEscapeTests {
  /// Where text can stand on a page, and what kinds of nodes a reader may then find there.
  enum Place: String, CaseIterable, CustomTestStringConvertible {
    case paragraph, quotation, heading, listItem, tableCell, footnote, details

    var testDescription: String { rawValue }

    func markdown(_ text: String) -> String {
      let text: Markdown = "\(text)"
      var writer = MarkdownWriter()
      switch self {
      case .paragraph: writer.paragraph(text)
      case .quotation: writer.quote(text)
      case .heading: writer.heading(2, text)
      case .listItem: writer.list([text])
      case .tableCell: writer.table("c", header: ["h", "h"], rows: [[text, text]])
      case .footnote: writer.paragraph(writer.footnote("key", text))
      case .details: writer.list([text])
      }
      return writer.finished()
    }

    func expected(_ text: String) -> String {
      switch self {
      case .tableCell: "Table: c\nh\nh\n\(text)\n\(text)\n"
      case .footnote: "1\(text)\n"
      default: "\(text)\n"
      }
    }

    var kinds: Set<String> {
      switch self {
      case .paragraph: ["paragraph"]
      case .quotation: ["block_quote", "paragraph"]
      case .heading: ["heading"]
      case .listItem, .details: ["list", "item", "paragraph"]
      case .tableCell: ["paragraph", "table", "table_header", "table_row", "table_cell"]
      // cmark has no name for footnotes and their marks.
      case .footnote: ["paragraph", "<unknown>"]
      }
    }
  }

  @Test(arguments: Place.allCases)
  func textComesOutOfAReaderAsItWentIn(place: Place) {
    for text in Hostile.samples + Hostile.random(3_000, seed: 7) {
      let folded = Hostile.folded(text)
      guard !folded.isEmpty else { continue }
      let markdown = place.markdown(text)
      let tree = MarkdownTree(markdown)
      let kinds = tree.kinds.subtracting(place.kinds).subtracting(["document", "text"])
      let shown = place == .footnote ? tree.text.replacing("\n", with: "", maxReplacements: 1) : tree.text
      #expect(kinds.isEmpty, "\(text.debugDescription) makes \(kinds) of \(markdown)")
      #expect(shown == place.expected(folded), "\(text.debugDescription) as \(markdown)")
    }
  }

  @Test func markedWordsChangeNoCharacter() {
    var generator = SeededGenerator(seed: 11)
    for text in Hostile.samples + Hostile.random(2_000, seed: 13) {
      let source = SourceText("x" + text + "x")
      let bounds = source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 }
      let cuts = (0..<4).map { _ in bounds[Int.random(in: 0..<bounds.count, using: &generator)] }.sorted()
      let marks = [TextSpan(start: cuts[0], end: cuts[1]), TextSpan(start: cuts[2], end: cuts[3])]
      let markdown = MarkdownEscape.sentence(source.span, marks: marks, in: source)
      let tree = MarkdownTree("> " + markdown)
      #expect(tree.text == Hostile.folded("x" + text + "x") + "\n", "\(text.debugDescription) as \(markdown)")
      #expect(tree.kinds.isSubset(of: ["document", "block_quote", "paragraph", "text", "strong"]))
    }
  }

  @Test(arguments: [
    ("we want to end it now", ["want to end"], "we **want to end** it now"),
    ("we want it", [" want ", "“no”"], "we **want** it"),
    ("say “end it,” he", ["“end it,”"], "say “**end it**,” he"),
    ("one two three", ["one", "two"], "**one** **two** three"),
    ("onetwo", ["one", "two"], "**onetwo**"),
    ("a -- b", ["--"], "a -- b"),
  ])
  func marksBeginAndEndWithAWord(text: String, marked: [String], markdown: String) {
    let draft = Draft("a", text)
    let marks = marked.compactMap { draft.span(of: $0) }
    #expect(MarkdownEscape.sentence(draft.article.text.span, marks: marks, in: draft.article.text) == markdown)
  }

  @Test(arguments: [
    ("https://a.example/b?c=1&d=2", "<https://a.example/b?c=1&amp;d=2>"),
    ("https://a.example/(b)", "<https://a.example/%28b%29>"),
    ("https://a.example/<x> y", "<https://a.example/%3Cx%3E%20y>"),
    ("https://a.example/|é\n", "<https://a.example/%7C%C3%A9%0A>"),
  ])
  func addressesKeepToTheirBrackets(address: String, destination: String) {
    #expect(MarkdownEscape.destination(address) == destination)
  }
}
