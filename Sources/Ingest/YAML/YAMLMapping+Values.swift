import BriefingModel

/// Values that site and articles have in common.
extension YAMLMapping {
  func date(_ key: Key, _ problems: inout [Diagnostic]) -> CalendarDate? {
    checked(key, "bad-date", "a day that exists, written as YYYY-MM-DD", &problems) { CalendarDate(iso8601: $0) }
  }

  func language(_ key: Key, _ problems: inout [Diagnostic]) -> String? {
    checked(key, "bad-language", "a language tag such as en or en-GB", &problems) {
      LanguageTag.isWellFormed($0) ? $0 : nil
    }
  }

  func webAddress(_ key: Key, _ problems: inout [Diagnostic]) -> String? {
    checked(key, "bad-url", "an address that begins with https:// or http://", &problems, WebAddress.checked)
  }

  func folderAddress(_ key: Key, _ problems: inout [Diagnostic]) -> String? {
    checked(
      key, "bad-url", "an address that begins with https:// or http:// and has neither ? nor #", &problems,
      WebAddress.folder)
  }

  func positiveNumber(_ key: Key, _ problems: inout [Diagnostic]) -> Int? {
    checked(key, "bad-number", "a whole number above 0", &problems) { text in
      guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: "_") }) else { return nil }
      return Int(text.filter { $0 != "_" }).flatMap { $0 > 0 ? $0 : nil }
    }
  }

  private func checked<Value>(
    _ key: Key, _ identifier: String, _ expected: String, _ problems: inout [Diagnostic],
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(key, &problems) else { return nil }
    if let value = read(text.string) { return value }
    problems.append(
      Diagnostic(
        .error, identifier, "`\(key.rawValue)` must be \(expected), not “\(text.string)”", at: text.location))
    return nil
  }
}
