/// A problem found in what the user gave, with the way out in its message.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    /// Something cannot be used: with an error, what it concerns is left out or nothing is built.
    case error
    /// Something is used, but probably not as meant.
    case warning

    package static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  package var severity: Severity
  /// A stable name in kebab case, for tests and for looking it up.
  package var identifier: String
  /// One sentence on what is wrong and how to mend it, without a period.
  package var message: String
  package var location: SourceLocation?

  package init(_ severity: Severity, _ identifier: String, _ message: String, at location: SourceLocation? = nil) {
    self.severity = severity
    self.identifier = identifier
    self.message = message
    self.location = location
  }
}

extension Diagnostic: Comparable {
  /// By place, then severity; those without a place come last.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: (left.severity, left.identifier, left.message) < (right.severity, right.identifier, right.message)
    }
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:col: error: message [identifier]`
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(identifier)]"
  }
}
