import BriefingModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the program takes from its environment and machine: nothing else does, and nothing else varies a site.
struct Surroundings: Sendable {
  struct InvalidSourceDate: Error {
  }

  private let environment = ProcessInfo.processInfo.environment

  let cores = ProcessInfo.processInfo.activeProcessorCount

  /// See <https://no-color.org>.
  var allowsColor: Bool { (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb" }

  /// The day that `SOURCE_DATE_EPOCH` names; nil when it is not set.
  func sourceDate() throws(InvalidSourceDate) -> CalendarDate? {
    guard let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty else { return nil }
    guard let seconds = Int(text), let date = CalendarDate(secondsSince1970: seconds) else { throw InvalidSourceDate() }
    return date
  }
}
