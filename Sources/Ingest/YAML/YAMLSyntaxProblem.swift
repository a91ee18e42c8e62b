import BriefingModel
import Yams

/// Words for what the YAML parser cannot read, with the way out where the text shows it.
struct YAMLSyntaxProblem {
  let path: String
  let text: String

  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let within = context.map { " (\($0.text) that begins on line \($0.mark.line))" } ?? ""
      return syntax("\(problem)\(within)\(hint(problem, mark))", mark)
    case .composer(_, let problem, let mark, _) where problem.contains("alias"):
      return YAMLPrecheck.anchorProblem(at: location(mark))
    case .composer(_, _, let mark, _):
      return syntax("a second document begins here; remove the line `---` or `...`", mark)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = WordList.and(duplicates.map { "`\($0)`" })
      return Diagnostic(
        .error, "duplicate-key", "\(keys) stands more than once in this mapping; keep one", at: location(context.mark))
    default:
      return Diagnostic(.error, "yaml-syntax", "this is not valid YAML", at: SourceLocation(path: path))
    }
  }

  private func syntax(_ message: String, _ mark: Mark) -> Diagnostic {
    Diagnostic(.error, "yaml-syntax", "this is not valid YAML: \(message)", at: location(mark))
  }

  private func location(_ mark: Mark) -> SourceLocation {
    SourceLocation(path: path, line: mark.line, column: mark.column)
  }

  private func hint(_ problem: String, _ mark: Mark) -> String {
    if problem.contains("mapping values are not allowed") {
      return "; put text that holds a colon in quotation marks"
    }
    guard problem.contains("cannot start any token"), let scalar = scalar(at: mark) else { return "" }
    if scalar == "\t" { return "; indent with spaces, not tabs" }
    return "; put text that begins with \(scalar) in quotation marks"
  }

  private func scalar(at mark: Mark) -> Unicode.Scalar? {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    return lines[mark.line - 1].dropFirst(mark.column - 1).first
  }
}
