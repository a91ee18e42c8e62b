import BriefingModel

/// Works out the day, month or year that words of an article mean, from the day of writing where it takes that.
///
/// Nil is always "not known", never a guess.
struct DateResolver: Sendable {
  /// The day of writing; nil when not stated.
  let written: CalendarDate?

  /// "Monday": in the past unless the sentence looks ahead.
  func weekday(_ weekday: Int, _ relation: DateWord.Relation?, looksAhead: Bool) -> CalendarPeriod? {
    guard let written else { return nil }
    let back = (written.weekday - weekday + 7) % 7
    switch relation {
    case .last: return day(written, -(back == 0 ? 7 : back))
    case .next: return day(written, 7 - back)
    case .this, nil: return day(written, looksAhead ? (7 - back) % 7 : -back)
    }
  }

  func day(_ offset: Int) -> CalendarPeriod? {
    written.flatMap { day($0, offset) }
  }

  /// "this year", "last month"; a week has no name of its own.
  func unit(_ unit: DateWord.Unit, _ relation: DateWord.Relation) -> CalendarPeriod? {
    guard let written else { return nil }
    let step = Self.step(relation)
    switch unit {
    case .week: return nil
    case .year: return CalendarPeriod(year: written.year + step)
    case .month: return Self.month(counted: written.year * 12 + written.month - 1 + step)
    }
  }

  /// "June": of the year stated, or the nearest one, or the last or the next one.
  func month(_ month: Int, year: Int?, _ relation: DateWord.Relation? = nil) -> CalendarPeriod? {
    if let year { return CalendarPeriod(year: year, month: month) }
    guard let written else { return nil }
    let ahead = (month - written.month + 12) % 12
    let steps =
      switch relation {
      case .last: ahead - 12
      case .next: ahead == 0 ? 12 : ahead
      case .this, nil: ahead > 6 ? ahead - 12 : ahead
      }
    return Self.month(counted: written.year * 12 + written.month - 1 + steps)
  }

  /// "June 22": of the year stated, or the nearest one.
  func day(_ day: Int, month: Int, year: Int?) -> CalendarPeriod? {
    if let year { return CalendarDate(year: year, month: month, day: day).map(CalendarPeriod.init) }
    guard let written else { return nil }
    return (-1...1).compactMap { CalendarDate(year: written.year + $0, month: month, day: day) }
      .min { abs($0.daysSince1970 - written.daysSince1970) < abs($1.daysSince1970 - written.daysSince1970) }
      .map(CalendarPeriod.init)
  }

  private func day(_ date: CalendarDate, _ offset: Int) -> CalendarPeriod? {
    date.adding(days: offset).map(CalendarPeriod.init)
  }

  private static func step(_ relation: DateWord.Relation) -> Int {
    switch relation {
    case .last: -1
    case .this: 0
    case .next: 1
    }
  }

  private static func month(counted months: Int) -> CalendarPeriod? {
    CalendarPeriod(year: months / 12, month: months % 12 + 1)
  }
}
