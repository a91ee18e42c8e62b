/// A headline cut out of an article's first sentence: its own words, in order, from the first on.
enum HeadlineCut {
  /// Words that begin a new part of the sentence; a cut before one reads as a whole.
  private static let openers: Set<String> = [
    "after", "against", "amid", "and", "as", "at", "because", "before", "but", "by", "during", "for", "from", "hoping",
    "if", "in", "into", "on", "over", "since", "so", "through", "to", "under", "unless", "until", "when", "where",
    "which", "while", "with", "without",
  ]
  /// Words that leave the reader waiting; a headline does not end with one.
  private static let dangling: Set<String> = [
    "a", "an", "the", "their", "its", "his", "her", "our", "of", "that", "who", "is", "are", "was", "were", "be",
    "been", "being", "has", "have", "had", "will", "would", "not", "or", "more", "most", "very",
  ]
  private static let shortest = 6
  private static let longest = 12
  private static let limit = 16

  /// The whole sentence without its final period when it is short, else its first words with "…".
  static func headline(from sentence: String) -> String {
    let words = firstWords(of: sentence)
    guard words.count > longest else {
      let whole = words.joined(separator: " ")
      return whole.hasSuffix(".") ? String(whole.dropLast()) : whole
    }
    let cut = place(in: words)
    let text = words.prefix(cut).joined(separator: " ")
    let end = text.lastIndex { !" ,;:—–-".contains($0) } ?? text.startIndex
    return text[...end] + " …"
  }

  /// As many as a cut looks at; what is left over is one more.
  private static func firstWords(of sentence: String) -> [String] {
    guard sentence.utf8.allSatisfy({ $0 < 0x80 }) else {
      return sentence.split(maxSplits: limit + 1, whereSeparator: \.isWhitespace).map(String.init)
    }
    return sentence.utf8.split(maxSplits: limit + 1) { $0 == 0x20 || (0x09...0x0D).contains($0) }
      .map { String(Substring($0)) }
  }

  private static func place(in words: [String]) -> Int {
    let isEnd = { isBoundary(after: $0, in: words) }
    let more = (longest...min(limit, words.count - 1)).dropFirst()
    if let best = (shortest...longest).last(where: isEnd) ?? more.first(where: isEnd) { return best }
    var place = longest
    while place > shortest, isWeak(words[place - 1]) { place -= 1 }
    return place
  }

  private static func isBoundary(after count: Int, in words: [String]) -> Bool {
    let last = words[count - 1]
    if let mark = last.last, ",;:".contains(mark) { return true }
    let next = words[count]
    if ["—", "–", "--", "-"].contains(next) { return true }
    return openers.contains(next.lowercased()) && !isWeak(last)
  }

  private static func isWeak(_ word: String) -> Bool {
    openers.contains(word.lowercased()) || dangling.contains(word.lowercased())
  }
}
