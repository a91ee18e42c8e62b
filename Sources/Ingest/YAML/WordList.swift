/// Words put together for a message.
enum WordList {
  static func and(_ words: [String]) -> String { join(words, "and") }
  static func or(_ words: [String]) -> String { join(words, "or") }

  private static func join(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
