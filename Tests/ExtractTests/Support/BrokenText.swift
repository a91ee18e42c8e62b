import TestSupport

/// Texts that no newspaper prints, the same on every run.
struct BrokenText {
  private static let words = [
    "the", "fleet", "Vik", "said", "that", "council", "wants", "to", "ban", "nets", "\"", "“", "”", "'", "‘", "’", "''",
    "(", ")", "[", ".", ",", "...", "--", "—", ":", ";", "?", "!", "U.S.", "Mr.", "J.", "according", "to", "he", "they",
    "Nord", "Fish", "Inc.", "$", "4.5", "million", "pct", "n't", "'s", "-", "/", "•", "*", "<", ">", "{", "}", "\n",
    "\n\n",
    "\r\n", "    ", "\t", "\u{A0}", "\u{FEFF}", "\u{FFFD}", "\u{200B}", "\u{2028}", "é", "日本", "🐟", "e\u{301}", "\u{0}",
    "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "of", "and", "who", "by", "not", "would", "BAN", "NETS", "said", "\"",
  ]

  static func text(seed: UInt64, words count: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    var result = ""
    for _ in 0..<count {
      result += words.randomElement(using: &generator) ?? ""
      if Int.random(in: 0..<3, using: &generator) > 0 { result += " " }
    }
    return result
  }

  /// Bytes that are no UTF-8: ingest lets none through, but nothing may crash on them.
  static func bytes(seed: UInt64, count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: .min ... .max, using: &generator)
        : [0x22, 0x27, 0x2E, 0x20, 0x41, 0x61, 0xE2, 0x80, 0x9C, 0x0A, 0xC2, 0xF0].randomElement(using: &generator) ?? 0
    }
  }
}
