/// A day, a month or a year of the Gregorian calendar: as exact as a text is about it.
package struct CalendarPeriod: Sendable, Hashable {
  package let year: Int
  package let month: Int?
  /// Nil where the month is.
  package let day: Int?

  package init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Nil unless the year and the month exist.
  package init?(year: Int, month: Int? = nil) {
    guard CalendarDate(year: year, month: month ?? 1, day: 1) != nil else { return nil }
    self.year = year
    self.month = month
    day = nil
  }
}

extension CalendarPeriod: Comparable {
  /// By first day; a year stands before its months, and a month before its days.
  package static func < (left: CalendarPeriod, right: CalendarPeriod) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CalendarPeriod: CustomStringConvertible {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
  package var description: String {
    [(year, 4), (month, 2), (day, 2)]
      .compactMap { number, width in
        number.map { number in
          let digits = String(number)
          return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
      }
      .joined(separator: "-")
  }
}
