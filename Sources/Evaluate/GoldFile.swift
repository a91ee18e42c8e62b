package import BriefingModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A coding by hand in JSON Lines: one position a line.
package struct GoldFile: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// The positions in the order of the file; no value when the file or any of its lines cannot be used.
  package func load() -> Outcome<[CodedPosition]> {
    guard let data = FileManager.default.contents(atPath: path) else {
      return Outcome(
        value: nil,
        diagnostics: [
          Diagnostic(.error, "gold-unreadable", "cannot read this file", at: SourceLocation(path: path))
        ])
    }
    var positions: [CodedPosition] = []
    var diagnostics: [Diagnostic] = []
    for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
      do {
        positions.append(try JSONDecoder().decode(GoldLine.self, from: line).position)
      } catch {
        diagnostics.append(
          Diagnostic(
            .error, "gold-line", Self.message(for: error), at: SourceLocation(path: path, line: index + 1)))
      }
    }
    return Outcome(value: diagnostics.isEmpty ? positions : nil, diagnostics: diagnostics)
  }

  private static func message(for error: any Error) -> String {
    guard let error = error as? DecodingError else { return "this line cannot be read" }
    func place(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\"\(place(context))\" has a value of the wrong type"
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      return "this line is not one JSON object"
    case .dataCorrupted(let context):
      return "\"\(place(context))\": \(context.debugDescription)"
    @unknown default: return "this line cannot be read"
    }
  }
}
