import Ingest

/// Where a site stands: an http or https address with a final slash.
package struct BaseURL: Sendable, Hashable {
  package let text: String

  /// Nil unless the text is an absolute http or https address without query, fragment or user.
  package init?(_ text: String) {
    guard let address = WebAddress.folder(text) else { return nil }
    self.text = address
  }
}
