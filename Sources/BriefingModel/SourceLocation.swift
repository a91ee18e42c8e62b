/// A place in a file, for people.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// The path as the user gave it, or relative to what the user gave.
  package var path: String
  /// One-based; nil when the whole file is meant.
  package var line: Int?
  /// One-based, in Unicode scalars; nil when the whole line is meant.
  package var column: Int?

  package init(path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.path, left.line ?? 0, left.column ?? 0) < (right.path, right.line ?? 0, right.column ?? 0)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `path`, `path:line` or `path:line:column`.
  package var description: String {
    ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
