/// Where a site stands: an http or https address with a final slash.
package struct BaseURL: Sendable, Hashable {
  package let text: String

  /// Nil unless the text is an absolute http or https address without query, fragment or user.
  package init?(_ text: String) {
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard let scheme else { return nil }
    let rest = text.dropFirst(scheme.count)
    let isPlain = rest.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value != 0x7F && !"?#@\"'<>\\^`{|}".unicodeScalars.contains(scalar)
    }
    guard isPlain, let first = rest.first, first != "/", first != ":" else { return nil }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }
}
