/// Something that a reader can find.
struct SearchEntry: Sendable, Hashable {
  enum Kind: String, Sendable {
    case issue = "Issue"
    case actor = "Actor"
    case article = "Article"
    case position = "Position"
    case quotation = "Quotation"
  }

  var kind: Kind
  var title: String
  /// Shown below the title.
  var text: String
  /// From the site's first folder.
  var link: String
  /// Further words that find it and are not shown.
  var hiddenText = ""
}
