#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the program takes from its environment and machine: nothing else is read from there.
struct Surroundings: Sendable {
  private let environment = ProcessInfo.processInfo.environment

  let cores = ProcessInfo.processInfo.activeProcessorCount

  /// Another number for every program that was ever built: of the place, the size and the time of its file. Nil where
  /// the system does not tell.
  let program = ExecutableFile.fingerprint

  /// See <https://no-color.org>.
  var allowsColor: Bool { (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb" }

  /// See <https://reproducible-builds.org/specs/source-date-epoch/>.
  var sourceDateEpoch: String? { environment["SOURCE_DATE_EPOCH"].flatMap { $0.isEmpty ? nil : $0 } }
}
