/// What a stage that reads files gives: a value where there can be one, and all the problems it met.
package struct Outcome<Value: Sendable>: Sendable {
  /// Nil when the problems leave nothing to go on with.
  package var value: Value?
  package var diagnostics: [Diagnostic]

  package init(value: Value?, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
