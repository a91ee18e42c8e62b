/// Small rules of English that the pages' own sentences need.
enum English {
  /// "A", "A and B", "A, B and C".
  static func list(_ items: [Markdown], conjunction: Markdown = "and") -> Markdown {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The first `limit` items, and how many more there are: "A, B and 3 more".
  static func list(_ items: [Markdown], limit: Int) -> Markdown {
    list(items, limit: limit) { $0 }
  }

  /// - Parameter markdown: is asked for the items that are shown.
  static func list<Item>(_ items: [Item], limit: Int, _ markdown: (Item) -> Markdown) -> Markdown {
    guard items.count > limit + 1 else { return list(items.map(markdown)) }
    return list(items.prefix(limit).map(markdown) + ["\(items.count - limit) more"])
  }

  /// "1 actor", "3 actors", "1,204 positions".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// With a comma between groups of three digits.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    return String(
      digits.reversed().enumerated().flatMap { $0 > 0 && $0 % 3 == 0 ? [",", $1] : [$1] }.reversed())
  }

  /// In words up to ten, as prose has it.
  static func words(_ number: Int) -> String {
    let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return names.indices.contains(number) ? names[number] : grouped(number)
  }

  /// A sentence made fit to stand inside another: without its capital and its full stop.
  static func inside(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + (sentence.hasSuffix(".") ? sentence.dropFirst().dropLast() : sentence.dropFirst())
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
