import Testing

struct MarkdownTwinTests {
  @Test(arguments: [
    ("[a](b.html)", "[a](b.md)"),
    ("[a](../issues/b.html#c \"T\")", "[a](../issues/b.md#c \"T\")"),
    ("[a](<b.html>)", "[a](<b.md>)"),
    ("[a](b(1).html)", "[a](b(1).md)"),
    ("[a]: b.html", "[a]: b.md"),
    ("| [a](b.html) | [✓ supports](c.html#d) ³ |", "| [a](b.md) | [✓ supports](c.md#d) ³ |"),
    ("[![x](y.png)](b.html)", "[![x](y.png)](b.md)"),
    ("```details More\n[a](b.html)\n```\n[c](d.html)", "```details More\n[a](b.md)\n```\n[c](d.md)"),
    ("> [a](b.html)\r\n", "> [a](b.md)\r\n"),
  ])
  func linksBetweenPagesLeadToMarkdown(markdown: String, expected: String) {
    #expect(twin(of: markdown) == expected)
  }

  @Test(arguments: [
    "[a](https://fish.example/b.html)", "[a](b.csv)", "[a](#b.html)", "[a](b?c.html)", "`[a](b.html)`",
    "\\[a\\](b.html)",
    "```\n[a](b.html)\n```", "~~~ html\n[a](b.html)\n```\n~~~", "b.html", "[^1]: b.html", "[a](.html)",
    "[a](//x.example/b.html)",
    "Text [a]: b.html",
  ])
  func nothingElseChanges(markdown: String) {
    #expect(twin(of: markdown) == markdown)
  }

  /// The parser's view of the twin: the same page, with the same links but for their ending.
  @Test func theTwinIsTheSamePageToTheParser() {
    let markdown = """
      # Cod {#cod}

      Text [a](b.html "T") `[x](y.html)` and [c][d].[^1]

      - [e](<f g.html>)
      - > [h](../i.html#j)

      [d]: k.html
      [^1]: See [l](m.html).
      """
    let read = html(twin(of: markdown)).replacing(".md", with: ".html")
    #expect(read == html(markdown))
    #expect(twin(of: markdown).contains("](../i.md#j)"))
  }
}
