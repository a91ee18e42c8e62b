import Testing

@testable import Ingest

struct HTMLMaskTests {
  private func mask(_ html: String) -> String {
    String(decoding: HTMLMask.mask(Array(html.utf8)), as: UTF8.self)
  }

  /// The text with its white space made visible and short: paragraphs apart by `¶`, lines by `/`.
  private func reading(_ html: String) -> String {
    mask(html)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
      .reduce(into: [""]) { paragraphs, line in
        if line.isEmpty {
          paragraphs.append("")
        } else {
          paragraphs[paragraphs.count - 1] += (paragraphs[paragraphs.count - 1].isEmpty ? "" : "/") + line
        }
      }
      .filter { !$0.isEmpty }
      .joined(separator: "¶")
  }

  @Test func leavesEachScalarInItsPlace() {
    #expect(mask("<p>Cod &amp; <b>é</b></p>") == "\n\n Cod &        é    \n\n  ")
  }

  static let pages: [(html: String, text: String)] = [
    ("Plain text", "Plain text"),
    ("<p>One<p>Two", "One¶Two"),
    ("<p>One</p>\n<p>Two</p>", "One¶Two"),
    ("One<br>Two", "One/Two"),
    ("One<br><br/>Two", "One¶Two"),
    ("<p>One\nline\r\n here</p>", "One line here"),
    ("<pre>One\nTwo</pre>", "One/Two"),
    ("<p>a <i>b</i> c", "a b c"),
    ("<P CLASS=x>One</P>", "One"),
    ("a<!-- <p> -- > -->b", "ab"),
    ("a<!-- never closed", "a"),
    ("<!DOCTYPE html><?xml version='1'?>a", "a"),
    ("<a title='1 > 0' href=\"x>y\">b</a>", "b"),
    ("<a title=x'y>b</a>", "b"),
    ("a < b and c<3", "a < b and c<3"),
    ("<script>if (a < b) { x('<p>') }</script>c", "c"),
    ("<SCRIPT>x</scriptx></SCRIPT >c", "c"),
    ("<style>p { }</style>c", "c"),
    ("<head><title>T</title><meta name=x></head><body>c", "c"),
    ("<head><title>T</title><link><body>c</body>", "c"),
    ("<title>T</title>c", "c"),
    ("<nav><ul><li>Home</ul></nav>c<footer>f</footer>", "c"),
    ("a<aside>b<aside>c</aside>d</aside>e", "a¶e"),
    ("a<nav>b<aside>c</nav>d</aside>e", "a¶e"),
    ("a<aside>never closed", "a¶never closed"),
    ("</nav>a", "a"),
    ("<header>h</header><article><p>a</article>", "a"),
    ("<svg/>a<svg><text>b</text></svg>c", "ac"),
    ("a<p", "a"),
    ("", ""),
  ]

  @Test(arguments: pages)
  func reads(_ example: (html: String, text: String)) {
    #expect(reading(example.html) == example.text)
  }

  static let references: [(html: String, text: String)] = [
    ("&lt;p&gt;", "<p>      "),
    ("&rsquo;", "\u{2019}      "),
    ("&#8217;", "\u{2019}      "),
    ("&#x2019;", "\u{2019}       "),
    ("&#X2019;", "\u{2019}       "),
    ("&#146;", "\u{2019}     "),
    ("&#0;", "\u{FFFD}   "),
    ("&#xD800;", "\u{FFFD}       "),
    ("&#10;", "     "),
    ("&nbsp;", "\u{A0}     "),
    ("&eacute;&yuml;", "éÿ            "),
    ("&nonsense;", "&nonsense;"),
    ("AT&T; &", "AT&T; &"),
    ("&;&#;&#x;&#-1;", "&;&#;&#x;&#-1;"),
    ("&amp;lt;", "&lt;    "),
    ("&#99999999999;", "&#99999999999;"),
    ("&am<b>p;", "&amp;   "),
  ]

  @Test(arguments: references)
  func writesCharacterReferencesOut(_ example: (html: String, text: String)) {
    #expect(mask(example.html) == example.text)
  }

  static let words: [(html: String, text: String)] = [
    ("don&rsquo;t go", "don\u{2019}t       go"),
    ("<b>cod</b>, he", "   cod,     he"),
    ("the <i>cod</i>s", "the    cods    "),
    ("&ldquo;No.&rdquo; He", "\u{201C}No.\u{201D}             He"),
    ("a&nbsp;b", "a\u{A0}     b"),
    ("a&#8217;s\u{A0}b", "a\u{2019}s      \u{A0}b"),
    ("a&amp;b<br>c", "a&b    \n   c"),
    ("a<b>b</b></p>c", "ab       \n\n  c"),
  ]

  @Test(arguments: words)
  func keepsWordsWhole(_ example: (html: String, text: String)) {
    #expect(mask(example.html) == example.text)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func beginsEachWordAtItsPlace(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let glue = ["<b>", "</b>", "<p>", "</p>", "<br>", "&rsquo;", "&amp;", "<!-- x -->", "é", ".", "&nbsp;", " ", "\n"]
    let html = (0..<300)
      .map { number in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in glue.randomElement(using: &random) ?? "" }.joined()
          + " word\(number)x"
      }
      .joined()
    let (original, masked) = (Array(html.unicodeScalars), Array(mask(html).unicodeScalars))
    try #require(original.count == masked.count)
    for place in original.indices where original[place...].starts(with: "word".unicodeScalars) {
      let end = original[place...].firstIndex(of: "x") ?? place
      #expect(original[place...end] == masked[place...end])
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func neverChangesTheNumberOfScalars(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<p>", "</p>", "<br/>", "<", ">", "&", ";", "&amp;", "&#8217;", "&rsquo", "<nav>", "</nav>", "<script>",
      "</script>", "<!--", "-->", "<a href='", "'", "\"", "=", "é", "漢", "🐟", "\n", "\r\n", " ", "cod", "<pre>",
      "</pre>", "<head>", "<body>", "</", "<!", "<?", "/>", "\u{FEFF}", "&#x1F41F;", "<svg/>", "<svg>", "<p/", "#",
    ]
    for _ in 0..<200 {
      let html = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let masked = HTMLMask.mask(Array(html.utf8))
      let text = String(validating: masked, as: UTF8.self)
      #expect(text?.unicodeScalars.count == html.unicodeScalars.count, "\(html)")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["<nav>", "<!--", "<a '", "&", "<script>", "</nav", "<"])
  func takesTimeInProportionToThePage(_ piece: String) {
    let html = String(repeating: piece, count: 100_000)
    #expect(HTMLMask.mask(Array(html.utf8)).count == html.utf8.count)
  }

  @Test func cutsAPageIntoPiecesWithoutGaps() {
    let html = Array("a<p>b<script>c</script><!-- d -->e</p>".utf8)
    let tokens = HTMLTokenizer.tokens(of: html)
    #expect(tokens.first?.range.lowerBound == 0)
    #expect(tokens.last?.range.upperBound == html.count)
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
    #expect(
      tokens.map(\.kind) == [
        .text, .startTag(name: "p", closesItself: false), .text, .startTag(name: "script", closesItself: false),
        .skipped, .endTag(name: "script"), .skipped, .text, .endTag(name: "p"),
      ])
  }
}
