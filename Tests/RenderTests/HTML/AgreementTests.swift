import Testing

/// Where this program adds nothing of its own, it writes what cmark-gfm writes.
struct AgreementTests {
  @Test(arguments: [
    "One line.",
    "Two lines\nof one paragraph, with a \"quotation\" & an angle > 3.",
    "A hard break  \nand another\\\nend.",
    "*Emphasis*, **strong**, ***both***, `code <b>`, ``a ` b``.",
    "[A link](https://fish.example/a?b=1&c='d' \"A \\\"title\\\"\") and <https://fish.example/é>.",
    "[A page](issues/herring.html#quota), [a place](#here), [a mail](mailto:a@b.example), <a@b.example>.",
    "[Reference][herring]\n\n[herring]: ../issues/herring.html 'Herring'",
    "- one\n- two\n  - three\n\n    more\n- four",
    "- loose\n\n- list\n\n  with two paragraphs",
    "3. three\n4. four",
    "1. - nested\n   - tight\n2. > quoted",
    "> quoted\n> text\n>\n> > deeper",
    "```\ncode <x>\n```\n\n    indented & code\n",
    "~~~swift extra\nlet a = \"b\"\n~~~",
    "Above\n\n---\n\nBelow",
    "- item\n\n  ```\n  code\n  ```\n- ---",
    "Escapes: \\*not emphasis\\*, \\[not a link\\], &amp; &copy; &#x41;.",
    "Snake_case_word and 2*3*4 and **bold**text.",
    "Line one\r\nLine two\rLine three",
    "Ünïcödé — “curly” ‘quotes’ … 漁業",
    "*a `b* c` d*",
  ])
  func writesWhatTheReferenceWrites(markdown: String) {
    let expected = ReferenceRenderer.html(markdown)
      .replacing("<br />", with: "<br>").replacing("<hr />", with: "<hr>")
    let written = html(markdown).replacing(" rel=\"noopener noreferrer\"", with: "")
    #expect(written == expected)
  }

  @Test(arguments: ["# One", "###### Six *levels* ######", "Underlined\n===", "Second\n---"])
  func headingsDifferOnlyByTheirIDs(markdown: String) {
    #expect(html(markdown).replacing(#/ id="[^"]*"/#, with: "") == ReferenceRenderer.html(markdown))
  }

  @Test(arguments: [
    "| a | b |\n| --- | --- |\n| c | d |",
    "| a | b | c |\n| :-- | :-: | --: |\n| `x \\| y` | **z** | 1 |\n| short |",
    "a | b\n--|--\nonly one row | [link](x.html)",
  ])
  func tablesHoldTheSameCells(markdown: String) {
    #expect(cells(html(markdown)) == cells(ReferenceRenderer.html(markdown)))
  }

  private func cells(_ html: String) -> [String] {
    html.matches(of: #/<t[hd][^>]*>(.*?)<\/t[hd]>/#).map { String($0.output.1) }
  }
}
