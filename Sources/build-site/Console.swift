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

  /// Without an end of the line.
  func write(_ text: String) {
    StandardStream.error.write(text)
  }

  /// Empties the line that the cursor is in.
  func eraseLine() {
    StandardStream.error.write("\r\u{1B}[2K")
  }

  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { printError(style.line(for: diagnostic)) }
  }
}
