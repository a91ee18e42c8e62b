/// What `site.yml` states of the edition.
package struct SiteSettings: Sendable, Hashable {
  package var title: String
  /// One sentence under the title.
  package var subtitle: String
  package var publisher: String
  /// The day of this edition; nil until `SOURCE_DATE_EPOCH` or the editor gives one.
  package var edition: CalendarDate?
  package var language: String
  /// Where the site will stand, with its final slash; nil when not known.
  package var baseURL: String?
  package var limits: Limits

  package struct Limits: Sendable, Hashable {
    /// An article with more UTF-8 bytes is refused.
    package var articleBytes: Int

    package init(articleBytes: Int = 16_000_000) {
      self.articleBytes = articleBytes
    }
  }

  package init(
    title: String, subtitle: String = "", publisher: String = "", edition: CalendarDate? = nil,
    language: String = "en", baseURL: String? = nil, limits: Limits = Limits()
  ) {
    self.title = title
    self.subtitle = subtitle
    self.publisher = publisher
    self.edition = edition
    self.language = language
    self.baseURL = baseURL
    self.limits = limits
  }
}
