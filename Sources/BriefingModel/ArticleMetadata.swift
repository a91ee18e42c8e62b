/// What the `.yml` beside an article states of it. Nil means "not stated", and the site says so.
package struct ArticleMetadata: Sendable, Hashable {
  package enum Publication: String, Sendable, CaseIterable {
    /// Only the sentences that show a position, the briefing's own and the quotations.
    case excerpts
    /// The whole text.
    case full
  }

  package var title: String?
  package var outlet: String?
  package var author: String?
  package var date: CalendarDate?
  /// An http or https address; Ingest lets nothing else through.
  package var url: String?
  /// A BCP 47 tag such as `en` or `en-GB`.
  package var language: String?
  package var publish: Publication

  package init(
    title: String? = nil, outlet: String? = nil, author: String? = nil, date: CalendarDate? = nil,
    url: String? = nil, language: String? = nil, publish: Publication = .excerpts
  ) {
    self.title = title
    self.outlet = outlet
    self.author = author
    self.date = date
    self.url = url
    self.language = language
    self.publish = publish
  }
}
