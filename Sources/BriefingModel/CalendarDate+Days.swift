extension CalendarDate {
  /// The number of days since January 1, 1970; negative before it.
  /// Method: civil-to-days, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// From Monday, 1, to Sunday, 7.
  package var weekday: Int {
    // January 1, 1970 was a Thursday.
    let shifted = (daysSince1970 + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// Nil beyond the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    CalendarDate(secondsSince1970: (daysSince1970 + days) * 86_400)
  }
}
