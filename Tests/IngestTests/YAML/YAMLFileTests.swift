import BriefingModel
import Foundation
import Testing

@testable import Ingest

struct YAMLFileTests {
  private func problems(_ bytes: [UInt8]) throws -> [String] {
    try withFolder([:]) { folder in
      try folder.write(bytes, to: "x.yml")
      var problems: [Diagnostic] = []
      let root = YAMLFile(path: folder("x.yml")).root(&problems)
      #expect(root == nil)
      return printed(problems, in: folder)
    }
  }

  static let broken: [(text: String, line: String)] = [
    (
      "a: b: c",
      "x.yml:1:5: error: this is not valid YAML: mapping values are not allowed in this context; put text that holds "
        + "a colon in quotation marks [yaml-syntax]"
    ),
    (
      "a:\n\t- b",
      "x.yml:2:1: error: this is not valid YAML: found character that cannot start any token (while scanning for the "
        + "next token that begins on line 2); indent with spaces, not tabs [yaml-syntax]"
    ),
    (
      "a: @b",
      "x.yml:1:4: error: this is not valid YAML: found character that cannot start any token (while scanning for the "
        + "next token that begins on line 1); put text that begins with @ in quotation marks [yaml-syntax]"
    ),
    (
      "a: [b,\n c",
      "x.yml:3:1: error: this is not valid YAML: did not find expected ',' or ']' (while parsing a flow sequence that "
        + "begins on line 1) [yaml-syntax]"
    ),
    (
      "a: 1\n---\nb: 2",
      "x.yml:2:1: error: this is not valid YAML: a second document begins here; remove the line `---` or `...` "
        + "[yaml-syntax]"
    ),
    (
      "a:\n  b: 1\n  c: 2\n  b: 3",
      "x.yml:2:3: error: `b` stands more than once in this mapping; keep one [duplicate-key]"
    ),
    ("a: x\u{7}y", "x.yml:1:5: error: a control character stands here; remove it [control-character]"),
    ("a: 1\nb: \u{FEFF}x", "x.yml:2:4: error: a control character stands here; remove it [control-character]"),
    (
      "a: 1\nb: &x 2",
      "x.yml:2:4: error: anchors (&name) and aliases (*name) are not read; write the value out, or put text that "
        + "begins with & or * in quotation marks [yaml-anchor]"
    ),
    (
      "a: *x",
      "x.yml:1:4: error: anchors (&name) and aliases (*name) are not read; write the value out, or put text that "
        + "begins with & or * in quotation marks [yaml-anchor]"
    ),
  ]

  @Test(arguments: broken)
  func refuses(_ example: (text: String, line: String)) throws {
    #expect(try problems(Array(example.text.utf8)) == [example.line])
  }

  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func refusesABombOfAliasesAtOnce(_ asKeys: Bool) throws {
    var text = "a0: &a0 [x, y]\n"
    for level in 1...60 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n"
    }
    if asKeys { text += "? *a60\n: boom\n" }
    let lines = try problems(Array(text.utf8))
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("x.yml:2:10: error: anchors") == true)
  }

  @Test func refusesAFileTooLargeForPeople() throws {
    let lines = try problems([UInt8](repeating: 0x23, count: YAMLFile.byteLimit + 1))
    #expect(lines == ["x.yml: error: the file has 4000001 bytes, more than the limit of 4000000 [file-too-large]"])
  }

  @Test func namesTheEncodingThatAFileSeemsToHave() throws {
    let lines = try problems(Array("a: caf".utf8) + [0xE9])
    #expect(
      lines == [
        "x.yml:1:7: error: the file is not UTF-8 but seems to be Latin-1 (ISO 8859-1); save it as UTF-8 "
          + "(iconv -f ISO-8859-1 -t UTF-8) [not-utf-8]"
      ])
  }

  @Test func refusesAFolderInPlaceOfAFile() throws {
    let lines = try withFolder(["x.yml/": ""]) { folder in
      var problems: [Diagnostic] = []
      #expect(YAMLFile(path: folder("x.yml")).root(&problems) == nil)
      return printed(problems, in: folder)
    }
    #expect(lines == ["x.yml: error: this is a folder, not a file [unreadable-file]"])
  }

  @Test func leavesTextWithStarsAndAmpersandsAlone() throws {
    let text = "a: 'R&D *is* &good'\n" + (0..<20).map { "k\($0): x *word* & *word*\n" }.joined()
    let last = try withFolder(["x.yml": text]) { folder in
      var problems: [Diagnostic] = []
      let root = YAMLFile(path: folder("x.yml")).root(&problems)
      #expect(problems == [])
      return root?.value(of: "k19")?.rawText("`k19`", &problems)?.string
    }
    #expect(last == "x *word* & *word*")
  }

  @Test func survivesDeepNesting() throws {
    for text in [String(repeating: "[", count: 900), String(repeating: "- ", count: 100_000)] {
      #expect(try problems(Array(text.utf8)).count == 1)
    }
  }
}
