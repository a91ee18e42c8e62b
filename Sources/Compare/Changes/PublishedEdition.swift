package import BriefingModel

/// An edition that was published: its day and its positions.
package struct PublishedEdition: Sendable, Hashable {
  package var date: CalendarDate
  package var positions: [PublishedPosition]

  package init(date: CalendarDate, positions: [PublishedPosition]) {
    self.date = date
    self.positions = positions
  }
}
