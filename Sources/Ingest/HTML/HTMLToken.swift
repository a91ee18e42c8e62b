/// A piece of an HTML file. The pieces follow each other without gaps.
struct HTMLToken: Equatable {
  enum Kind: Equatable {
    case text
    /// A comment, a declaration, or the content of a script, a style and the like: nothing to read.
    case skipped
    case startTag(name: String, closesItself: Bool)
    case endTag(name: String)
  }

  var kind: Kind
  /// In UTF-8 bytes.
  var range: Range<Int>
}
