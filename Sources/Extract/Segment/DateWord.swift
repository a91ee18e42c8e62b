/// A word that tells when, or says how to read one that does.
enum DateWord: Sendable, Equatable {
  enum Unit: Sendable { case year, month, week }
  enum Relation: Sendable { case last, this, next }

  /// From January, 1.
  case month(Int)
  /// From Monday, 1.
  case weekday(Int)
  /// Days after the day of writing: "yesterday", "tomorrow".
  case day(Int)
  case unit(Unit)
  case relation(Relation)

  /// The token as a word of this kind; months and days of the week have a capital.
  init?(_ token: Token) {
    guard Self.mayHold(token), let word = Self.table[token.hash] else { return nil }
    switch word {
    case .month, .weekday:
      guard token.isCapitalized else { return nil }
    case .day, .unit, .relation: break
    }
    self = word
  }

  /// Whether a token may be such a word: most need no more than this to be passed over.
  static func mayHold(_ token: Token) -> Bool { token.isWord && filter[Int(token.hash % 1024)] }

  /// Whether the table may hold a hash with these last ten bits.
  private static let filter: [Bool] = {
    var result = [Bool](repeating: false, count: 1024)
    for hash in table.keys { result[Int(hash % 1024)] = true }
    return result
  }()

  /// By the hash of the form, which the tokens carry; a full stop behind it does not count.
  private static let table: [UInt32: DateWord] = {
    var table: [UInt32: DateWord] = [:]
    func enter(_ forms: String, _ word: (Int) -> DateWord) {
      for (index, form) in forms.split(separator: " ").enumerated() { table[WordHash(form).short] = word(index) }
    }
    enter("january february march april may june july august september october november december") { .month($0 + 1) }
    enter("jan feb mar apr may jun jul aug sep oct nov dec") { .month($0 + 1) }
    enter("sept") { _ in .month(9) }
    enter("monday tuesday wednesday thursday friday saturday sunday") { .weekday($0 + 1) }
    enter("yesterday today tomorrow") { .day($0 - 1) }
    enter("year month week") { .unit([.year, .month, .week][$0]) }
    enter("last this next") { .relation([.last, .this, .next][$0]) }
    return table
  }()
}
