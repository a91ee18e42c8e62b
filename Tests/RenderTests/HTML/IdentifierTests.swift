import Testing

struct IdentifierTests {
  @Test(arguments: [
    ("# Herring & Cod", "herring-cod"),
    ("## “Wer” fängt *was*?", "wer-fangt-was"),
    ("## The plan {#plan}", "plan"),
    ("## The plan {#plan} ##", "plan"),
    ("The plan {#plan}\n---", "plan"),
    ("# ???", "x"),
  ])
  func headingsGetAnID(markdown: String, identifier: String) {
    let id = html(markdown).firstMatch(of: #/<h\d id="([^"]*)"/#)?.output.1
    #expect(id.map(String.init) == identifier)
  }

  @Test func theSecondOfANameGetsANumber() {
    let ids = html("# Cod\n\n# Cod\n\n# Cod 2\n\n# Cod").matches(of: #/id="([^"]*)"/#).map { String($0.output.1) }
    #expect(ids == ["cod", "cod-2", "cod-2-2", "cod-3"])
  }

  @Test func aFixedIDIsNeverTakenByAnEarlierHeading() {
    let ids = html("# Cod\n\nText {#cod}").matches(of: #/id="([^"]*)"/#).map { String($0.output.1) }
    #expect(ids == ["cod-2", "cod"])
  }

  @Test func noIDOfTheFrameIsTaken() {
    #expect(html("# Content").contains("id=\"content-2\""))
    #expect(html("# Top").contains("id=\"top-2\""))
  }

  @Test(arguments: [
    ("Nets are mended. {#p8}", "<p id=\"p8\">Nets are mended.</p>\n"),
    ("Nets are **mended** {#p8}", "<p id=\"p8\">Nets are <strong>mended</strong></p>\n"),
    ("Nets are mended.\n{#p8}", "<p id=\"p8\">Nets are mended.</p>\n"),
    ("- Nets {#a}\n- Boats", "<ul>\n<li id=\"a\">Nets</li>\n<li>Boats</li>\n</ul>\n"),
    ("> Nets are mended. {#q}", "<blockquote id=\"q\">\n<p>Nets are mended.</p>\n</blockquote>\n"),
    ("> Nets.\n>\n> {#q}", "<blockquote id=\"q\">\n<p>Nets.</p>\n</blockquote>\n"),
  ])
  func anAttributeAtTheEndIsTheID(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(arguments: [
    "Nets \\{#p8}", "Nets &#123;#p8}", "Nets {#}", "Nets {#a b}", "Nets {#\"x}", "Nets{#p8}", "{#p8} nets",
    "Nets `{#p8}`", "Nets {.p8}",
  ])
  func whatOnlyLooksLikeAnAttributeStaysText(markdown: String) {
    let written = html(markdown)
    #expect(written.hasPrefix("<p>"))
    #expect(written.contains("{"))
  }
}
