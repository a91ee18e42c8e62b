import DebateFixtures

/// Strings that an article could hold to break a page.
enum Hostile {
  static let samples = [
    "a | b", "a \\| b", "\\", "\\\\|", "<script>alert(1)</script>", "<b>", "&lt;b&gt;", "&amp;", "[a](javascript:x)",
    "![a](b)", "[^1]", "[^e1]: x", "`code`", "``` details x", "~~~", "# heading", "#", "> quote", "- item", "+ item",
    "* item", "1. one", "12) two", "---", "===", "***bold***", "__x__", "{#p8}", "text {#p8}", "text \\{#p8}",
    "http://a.example/?b=1&c=2", "www.a.example", "a@b.example", "Table: x", "| --- |", ":---", "a\nb", "a\n\n# b",
    "\u{A0}a\u{2028}b\u{85}", "a\r\n- b", "“curly”", "e\u{301}", " \u{301}x", "a\u{FEFF}x", "\u{202E}x", "<!-- x -->",
    "<?php ?>", "]]>", "</details>", "a  \nb", "a\\\nb", "$x$", "~~x~~", "^", "'=1'", "=1+1", "%5B", "\t- x",
  ]

  private static let pieces: [String] =
    "\\`*_{}[]()#+-.!|<>&:^~\"'=$@/;?%".map(String.init) + [
      " ", "  ", "\n", "\n\n", "\u{A0}", "a", "1", "1.", "[^", "]:", "```", "{#x}", "&amp;", "http://", "é", "👩‍🚒",
      "\u{301}", "www.", "x",
    ]

  static func random(_ count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
    }
  }

  /// As a page shows it: runs of white space as one space, and none at the ends.
  static func folded(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
