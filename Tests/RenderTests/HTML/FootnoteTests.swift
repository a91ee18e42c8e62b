import Testing

struct FootnoteTests {
  private let page = """
    # Cod

    First[^b] and again.[^b]

    ## Herring

    Second[^a].

    [^a]: About **a**.
    [^b]: > Quoted **words**.
    """

  @Test func referencesAndNotesNameEachOther() {
    let written = html(page)
    #expect(written.contains("First<sup class=\"footnote-ref\"><a href=\"#fn-b\" id=\"fnref-b\""))
    #expect(written.contains("again.<sup class=\"footnote-ref\"><a href=\"#fn-b\" id=\"fnref-b-2\""))
    #expect(written.contains("Second<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a\""))
    #expect(written.contains("<li id=\"fn-b\">\n<blockquote>\n<p>Quoted <mark>words</mark>.</p>\n</blockquote>"))
  }

  @Test func backLinksSayWhatTheyGoBackTo() {
    let written = html(page)
    #expect(
      written.contains(
        "href=\"#fnref-b\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Back to reference 1, in Cod\"")
    )
    #expect(written.contains("href=\"#fnref-b-2\""))
    #expect(written.contains("aria-label=\"Back to reference 1-2, in Cod\">↩<sup>2</sup></a>"))
    #expect(written.contains("aria-label=\"Back to reference 2, in Herring\""))
  }

  @Test func notesAreInTheOrderOfTheirFirstReference() throws {
    let written = html(page)
    let first = try #require(written.firstRange(of: "<li id=\"fn-b\">"))
    let second = try #require(written.firstRange(of: "<li id=\"fn-a\">"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(written.contains("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Evidence\">"))
  }

  @Test func everyFragmentHasItsPlace() {
    let written = html(page)
    let ids = written.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for link in written.matches(of: #/href="#([^"]*)"/#) {
      #expect(ids.contains(String(link.output.1)))
    }
  }

  @Test func aReferenceWithoutNoteStaysText() {
    #expect(html("Nothing.[^x]") == "<p>Nothing.[^x]</p>\n")
  }

  @Test func aLabelCannotBreakItsID() {
    let written = html("A.[^\"><script>]\n\n[^\"><script>]: Note.")
    #expect(!written.contains("<script"))
    #expect(written.contains("id=\"fn-script\""))
  }
}
