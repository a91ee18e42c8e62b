import Testing

@testable import Compose

@Suite struct MarkdownWriterTests {
  @Test func blocksAreSeparatedAndFootnotesComeLast() {
    var writer = MarkdownWriter()
    let first = writer.footnote("a", "one")
    let again = writer.footnote("a", "never read")
    let second = writer.footnote("b", "two")
    writer.heading(2, "H", id: "h")
    writer.paragraph("\(first)\(again)\(second)")
    writer.table("C", header: ["A", "B"], rows: [["1", "2"]])
    writer.table("Nothing", header: ["A"], rows: [])
    writer.list([("x", "id"), ("y", nil)])
    #expect(
      writer.finished() == """
        ## H {#h}

        [^e1][^e1][^e2]

        Table: C

        | A | B |
        | --- | --- |
        | 1 | 2 |

        - x {#id}
        - y

        [^e1]: one

        [^e2]: two

        """)
  }

  @Test(arguments: [
    ("plain", "```details Why\n- plain\n```\n"),
    ("a ``` b", "```details Why\n- a \\`\\`\\` b\n```\n"),
  ])
  func detailsHoldTheirItems(item: String, markdown: String) {
    var writer = MarkdownWriter()
    writer.details("Why", items: ["\(item)"])
    #expect(writer.finished() == markdown)
  }

  @Test func theFenceOfDetailsIsLongerThanAnyInIt() {
    var writer = MarkdownWriter()
    writer.details("Why `x`", items: [Markdown(escaped: "````")])
    #expect(writer.finished() == "`````details Why x\n- ````\n`````\n")
  }

  @Test(arguments: [("a.b", "`a.b`"), ("a|b", "a\\|b"), ("a`b", "a\\`b"), ("", "")])
  func codeThatACodeSpanCannotHoldIsText(text: String, markdown: String) {
    #expect(Markdown.code(text).source == markdown)
  }
}
