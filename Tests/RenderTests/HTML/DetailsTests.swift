import Testing

struct DetailsTests {
  @Test func aFenceOfDetailsFoldsMarkdown() {
    let written = html("```details Why this label\nThe *rule* and a [link](a.html).\n\n- item\n```\n\nAfter")
    #expect(
      written == """
        <details>
        <summary>Why this label</summary>
        <p>The <em>rule</em> and a <a href="a.html">link</a>.</p>
        <ul>
        <li>item</li>
        </ul>
        </details>
        <p>After</p>

        """)
  }

  @Test func idsInsideAreUniqueOnThePage() {
    let written = html("# Cod\n\n```details More\n# Cod\n```")
    #expect(written.contains("<h1 id=\"cod-2\">"))
  }

  @Test func detailsMayHoldDetails() {
    #expect(html("````details A\n```details B\nx\n```\n````").contains("<summary>B</summary>\n<p>x</p>"))
  }

  @Test func otherFencesStayCode() {
    #expect(html("```detailsx\n*x*\n```") == "<pre><code class=\"language-detailsx\">*x*\n</code></pre>\n")
  }
}
