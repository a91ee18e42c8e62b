/// Pairs single quotation marks, as British newspapers and headlines use them, in a paragraph without double ones.
struct SingleQuotationMatcher {
  /// How far a better closing mark is looked for behind a plural's apostrophe. In tokens.
  private static let reach = 60
  /// What an apostrophe shortens at its start: "'em", "rock 'n' roll".
  private static let elisions = ["em", "til", "tis", "twas", "cause", "bout", "n", "round", "neath", "cos"]

  private let range: Range<Int>

  static func match(in range: Range<Int>, of segmentation: inout Segmentation) {
    let matcher = SingleQuotationMatcher(range: range)
    var index = range.lowerBound
    while let start = range[index...].first(where: { matcher.opens($0, segmentation) }),
      let end = matcher.closer(after: start, segmentation)
    {
      segmentation.tokens[end].kind = .closeQuote
      segmentation.tokens[end].flags.remove(.possessive)
      segmentation.quote(start..<(end + 1), single: true)
      index = end + 1
    }
  }

  private func opens(_ index: Int, _ segmentation: Segmentation) -> Bool {
    let token = segmentation.tokens[index]
    guard token.kind == .openQuote, token.flags.contains(.single), index + 1 < range.upperBound else { return false }
    let next = segmentation.tokens[index + 1]
    guard !next.flags.contains(.spaced), index == range.lowerBound || token.flags.contains(.spaced) else {
      return false
    }
    return next.end - next.start > 5 || !Self.elisions.contains(segmentation.text(ofToken: index + 1).lowercased())
  }

  private func closer(after start: Int, _ segmentation: Segmentation) -> Int? {
    let marks = range[(start + 2)...].lazy.filter { closes($0, segmentation) }
    guard let first = marks.first else { return nil }
    guard segmentation.tokens[first].flags.contains(.possessive) else { return first }
    // "the workers' pay is low,'": the mark behind a plural closes only where none behind a comma or stop does.
    let later = range[(first + 1)...].prefix(Self.reach)
      .prefix { !opens($0, segmentation) }
      .first { closes($0, segmentation) && !segmentation.tokens[$0].flags.contains(.possessive) }
    return later ?? first
  }

  private func closes(_ index: Int, _ segmentation: Segmentation) -> Bool {
    let token = segmentation.tokens[index]
    guard token.kind == .apostrophe, token.flags.contains(.single), !token.flags.contains(.spaced) else { return false }
    guard index + 1 < range.upperBound else { return true }
    let next = segmentation.tokens[index + 1]
    return next.flags.contains(.spaced) || !next.isWord && next.kind != .number
  }
}
