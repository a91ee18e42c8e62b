import BriefingModel

/// What a text that starts with a sign and the words of a state shows: "✓ supports".
struct StanceMark: Sendable, Hashable {
  var state: CellState

  /// Nil unless the text starts with a state's sign, a space, and the state's words, with a capital or without.
  init?(startOf text: String?) {
    // No sign is of ASCII, as most texts' first letters are.
    guard let text, let first = text.utf8.first, first >= 0x80,
      let state = CellState.allCases.first(where: { Self.starts(text, with: $0) })
    else { return nil }
    self.state = state
  }

  /// The class names with which the stylesheet colors it.
  var classes: String { "state state-\(state.rawValue)" }

  private static func starts(_ text: String, with state: CellState) -> Bool {
    guard text.hasPrefix(state.sign) else { return false }
    let rest = text.dropFirst(state.sign.count)
    guard let space = rest.first, space == " " || space == "\u{A0}" else { return false }
    let words = rest.dropFirst()
    guard words.prefix(state.words.count).lowercased() == state.words else { return false }
    return words.dropFirst(state.words.count).first.map { !$0.isLetter } ?? true
  }
}
