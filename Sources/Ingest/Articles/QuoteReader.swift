import BriefingModel

/// Reads the quotations of a review entry: `quote`, or `quotes` where there are several.
enum QuoteReader {
  static func read<Key>(
    _ entry: YAMLMapping<Key>, one: Key, several: Key, _ problems: inout [Diagnostic]
  ) -> [ReviewEntry.Quote] {
    if entry[one] != nil, entry[several] != nil {
      problems.append(
        Diagnostic(
          .error, "misplaced-key", "give `\(one.rawValue)` or `\(several.rawValue)`, not both",
          at: entry.location(of: several)))
    }
    let values = [one, several].flatMap { key in entry[key].map { $0.items ?? [$0] } ?? [] }
    return values.compactMap { quote($0, "a quotation", &problems) }
  }

  /// The quotation as written: the article decides what its white space is.
  private static func quote(_ value: YAMLValue, _ what: String, _ problems: inout [Diagnostic]) -> ReviewEntry.Quote? {
    guard let text = value.rawText(what, &problems) else { return nil }
    guard text.string.contains(where: { !$0.isWhitespace }) else {
      problems.append(
        Diagnostic(.error, "empty-value", "\(what) is empty; write something or remove it", at: text.location))
      return nil
    }
    return ReviewEntry.Quote(text: text.string, location: text.location)
  }
}
