import Testing

@testable import Render

struct HostileTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "Text <script>alert(1)</script> text", "<!-- <script>x</script> -->",
    "# <img src=x onerror=alert(1)>", "| <b onclick=x> | b |\n| - | - |\n| <script>x</script> | y |",
    "Table: <script>x</script>\n\n| a | b |\n| - | - |\n| c | d |",
    "```details <script>x</script>\n<script>y</script>\n```",
    "```<script>\"onload=\nx\n```", "[a](b \"\\\"><script>x</script>\")", "[^1]\n\n[^1]: <script>x</script>",
    "> **<script>x</script>**", "<div>\n*not* emphasis\n</div>", "![<script>](https://x.example/a.png)",
    "<![CDATA[x]]>",
    "[<script>x</script>](a.html)", "a\u{0}<script\u{0}>", "<svg/onload=alert(1)>", "&lt;script&gt;",
    "<a href=\"x\">y</a>",
  ])
  func noMarkupOfATextPasses(markdown: String) {
    let written = html(markdown)
    let known =
      #/<\/?(p|h[1-6]|em|strong|mark|a|ul|ol|li|table|caption|span|thead|tbody|tr|td|th|div|pre|code|blockquote|details|summary|sup|section|br|hr)( (href|id|class|role|tabindex|scope|start|title|rel|aria-label|aria-labelledby|aria-hidden)="[^"<>]*")*>/#
    let rest = written.replacing(known, with: "")
    #expect(!rest.contains("<"))
    #expect(!written.contains("\0"))
  }

  @Test func rawHTMLIsShownAsText() {
    #expect(html("A <b>bold</b> claim") == "<p>A &lt;b&gt;bold&lt;/b&gt; claim</p>\n")
    #expect(html("<div>\nA\n</div>") == "<p>&lt;div&gt;\nA\n&lt;/div&gt;</p>\n")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (">", ""), ("> ", ""), ("- ", ""), ("1. ", ""), ("[", "]"), ("[", ""), ("![", "](x)"), ("*a ", ""), ("**a *", ""),
      ("_a__ ", ""),
      ("**x ", "**"), ("`a``", ""), ("<", ""), ("<!-- ", ""), ("[a](", ""), ("[^", "]"), ("|a", ""), ("{#", "}"),
      ("&a", ""),
      ("# ", ""), ("[^a]: x\n\n", ""), ("- x\n", ""), ("```details x\n", ""), ("[a](b.html)", ""),
      ("✓ supports **", ""),
    ])
  func deepNestingNeitherCrashesNorHangs(opening: String, closing: String) {
    let markdown = String(repeating: opening, count: 10_000) + "cod" + String(repeating: closing, count: 10_000)
    let clock = ContinuousClock()
    let duration = clock.measure {
      #expect(html(markdown).contains("cod") || opening == "[^a]: x\n\n" || opening == "<!-- ")
      #expect(twin(of: markdown).contains("cod"))
    }
    #expect(duration < .seconds(15))
  }

  @Test func unclosedFencesEndWithThePage() {
    #expect(html("```\nlet cod = 1\n# not a heading") == "<pre><code>let cod = 1\n# not a heading\n</code></pre>\n")
    #expect(html("```details More\n# A heading").contains("<summary>More</summary>\n<h1 id=\"a-heading\">"))
  }

  @Test func badBytesAndOddLineEndsAreRead() {
    let markdown = String(decoding: [0x61, 0xFF, 0x62, 0x0D, 0x0A, 0x0D, 0x63], as: UTF8.self)
    #expect(html(markdown) == "<p>a\u{FFFD}b</p>\n<p>c</p>\n")
  }

  @Test func quotationMarksOfEvidenceStayAsTheyAre() {
    #expect(html("“Curly” 'single' \"straight\" -- ...") == "<p>“Curly” 'single' &quot;straight&quot; -- ...</p>\n")
  }
}
