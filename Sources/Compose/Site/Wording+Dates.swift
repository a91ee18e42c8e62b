import BriefingModel

extension Wording {
  /// "March 18", "March"; nil for a year.
  static func dayOfYear(_ period: CalendarPeriod) -> String? {
    guard let month = period.month, let date = CalendarDate(year: period.year, month: month, day: period.day ?? 1)
    else { return nil }
    let words = self.date(date)
    return String(words.prefix { $0 != (period.day == nil ? " " : ",") })
  }
}
