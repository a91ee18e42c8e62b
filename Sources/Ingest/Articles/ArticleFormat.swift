/// The kinds of files that articles come in, by extension.
enum ArticleFormat: String, CaseIterable {
  case text = "txt"
  /// Read as plain text.
  case markdown = "md"
  case html

  init?(fileExtension: String) {
    self.init(rawValue: fileExtension.lowercased())
  }
}
