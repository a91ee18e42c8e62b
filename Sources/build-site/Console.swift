import BriefingModel
import SiteBuild

/// The person, or the log, at the standard error.
struct Console: Sendable {
  let style: TextStyle
  let isTerminal: Bool

  init(_ surroundings: Surroundings) {
    isTerminal = StandardStream.error.isTerminal
    style = TextStyle(hasColor: isTerminal && surroundings.allowsColor)
  }

  func printError(_ line: String) {
    StandardStream.error.write(line + "\n")
  }

  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { printError(style.line(for: diagnostic)) }
  }
}
