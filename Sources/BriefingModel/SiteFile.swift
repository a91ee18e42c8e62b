/// One file of the published site.
package struct SiteFile: Sendable, Hashable {
  /// Relative to the output folder, with `/` between its parts: "issues/currency.html".
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
