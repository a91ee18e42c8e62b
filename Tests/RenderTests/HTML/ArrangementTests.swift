import Testing

struct ArrangementTests {
  @Test func aQuotationAndWhatIsSaidOfItAreAFigure() {
    let written = html("> Words. {#w}\n\nBo Rask\n\n- and\n\n```details Why\n- so\n```\n\nAfter")
    #expect(
      written == """
        <figure class="evidence">
        <blockquote id="w">
        <p>Words.</p>
        </blockquote>
        <figcaption>
        <p>Bo Rask</p>
        <ul>
        <li>and</li>
        </ul>
        <details>
        <summary>Why</summary>
        <ul>
        <li>so</li>
        </ul>
        </details>
        </figcaption>
        </figure>
        <p>After</p>

        """)
  }

  @Test func aQuotationAloneIsNone() {
    #expect(!html("> Words.\n\n- item").contains("<figure"))
    #expect(!html("Before\n\n> Words.").contains("<figure"))
  }

  @Test func aMarkedSentenceStandsOutFromItsParagraph() {
    #expect(
      html("> Before. **Bo *wants* it.** After.") == """
        <blockquote class="context">
        <p>Before. <mark class="sentence">Bo <strong>wants</strong> it.</mark> After.</p>
        </blockquote>

        """)
    #expect(html("> Bo **wants** it, *he* says.").contains("<p>Bo <mark>wants</mark> it, <em>he</em> says.</p>"))
  }

  @Test func opposingSidesStandTogether() {
    let written = html("## Fleet\n\n### ✓ Supports\n\nA\n\n#### Deeper\n\n### ✗ Opposes\n\nB\n\n## Next\n\n### Plain")
    let sides = written.split(separator: "<div class=\"side\">\n")
    #expect(sides.count == 3)
    #expect(sides[0].hasSuffix("<div class=\"sides\">\n"))
    #expect(sides[1].contains("<p>A</p>\n<h4 id=\"deeper\">Deeper</h4>\n</div>"))
    #expect(sides[2].contains("<p>B</p>\n</div>\n</div>\n<h2"))
  }

  @Test(arguments: ["### ✓ Supports\n\nA\n\n## Next\n\n### ✗ Opposes", "### Supports\n\n### Opposes", "✓ supports"])
  func whatIsNotOpposedStandsAlone(markdown: String) {
    #expect(!html(markdown).contains("<div"))
  }
}
