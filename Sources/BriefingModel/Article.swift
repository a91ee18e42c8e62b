/// One source text, with what is known of it and what an editor has said of its positions.
package struct Article: Sendable, Hashable, Identifiable {
  /// The file name without its extension: the document's name everywhere.
  package var id: String
  /// The path of the text, as diagnostics print it.
  package var path: String
  private var heldText: Deferred<SourceText>
  package var metadata: ArticleMetadata
  /// In the order of the file.
  package var review: [ReviewEntry]

  package init(
    id: String, path: String, text: SourceText, metadata: ArticleMetadata = ArticleMetadata(),
    review: [ReviewEntry] = []
  ) {
    self.id = id
    self.path = path
    heldText = .known(text)
    self.metadata = metadata
    self.review = review
  }

  /// An article whose text is worked out when it is wanted.
  package init(
    id: String, path: String, text: OnDemand<SourceText>, metadata: ArticleMetadata, review: [ReviewEntry]
  ) {
    self.id = id
    self.path = path
    heldText = .later(text)
    self.metadata = metadata
    self.review = review
  }

  package var text: SourceText {
    get { heldText.value }
    set { heldText = .known(newValue) }
  }
}
