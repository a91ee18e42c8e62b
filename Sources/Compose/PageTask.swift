package import BriefingModel

/// A page that is yet to be composed, so that nobody needs to hold all of them at once.
package struct PageTask: Sendable {
  /// What the page is composed from.
  enum Work: Sendable {
    /// This part of the whole edition.
    case edition(EditionPart, @Sendable () -> Page)
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
  /// every run. Nil for every other page, of which only composing it tells that it has not changed where its part has.
  package var inputs: UInt64? {
    switch work {
    case .edition: nil
    case .briefing(let place, let inputs, _): inputs(place)
    }
  }

  /// Where this part of the edition is as it was, and so is a briefing's own article, so is the page.
  package var part: EditionPart {
    switch work {
    case .edition(let part, _): part
    // Its inputs are of the subjects.
    case .briefing: .subjects
    }
  }

  /// May be called from many tasks at once.
  package func page() -> Page {
    switch work {
    case .edition(_, let compose): compose()
    case .briefing(let place, _, let page): page(place)
    }
  }
}
