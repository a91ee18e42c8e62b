struct ListBlock: Sendable, Hashable {
  struct Item: Sendable, Hashable {
    var blocks: [Block]
    var identifier: String?
  }

  enum Marker: Sendable, Hashable {
    case bullet
    case number(start: Int)
  }

  var marker: Marker
  /// No blank line between the items: their paragraphs are written without paragraph tags.
  var isTight: Bool
  var items: [Item]
}
