package import BriefingModel

/// A page that is yet to be composed, so that nobody needs to hold all of them at once.
package struct PageTask: Sendable {
  /// What the page is composed from.
  enum Work: Sendable {
    /// The whole edition.
    case edition(@Sendable () -> Page)
    /// The article at this place among the edition's, and little else.
    case briefing(Int, inputs: @Sendable (Int) -> UInt64, page: @Sendable (Int) -> Page)
  }

  /// That of the page.
  package let path: String
  /// The id of the article that the page is a briefing on; nil for every other page.
  package let document: String?
  private let work: Work

  init(path: String, document: String? = nil, _ work: Work) {
    self.path = path
    self.document = document
    self.work = work
  }

  /// A hash of all that a briefing is composed from beside its own article and that article's reading; the same in
  /// every run. Nil where only composing the page tells whether it has changed.
  package var inputs: UInt64? {
    switch work {
    case .edition: nil
    case .briefing(let place, let inputs, _): inputs(place)
    }
  }

  /// May be called from many tasks at once.
  package func page() -> Page {
    switch work {
    case .edition(let compose): compose()
    case .briefing(let place, _, let page): page(place)
    }
  }
}
