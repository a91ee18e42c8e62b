/// A country or union of states, with the words for it.
struct Country: Sendable {
  var names: [String]
  var adjectives: [String]
  var capitals: [String]

  var name: String { names.first ?? "" }

  static let all: [Country] = Gazetteer.countries.split(separator: "\n").map { line in
    let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { column in
      column.split(separator: ",").map { String(trimming($0)) }.filter { !$0.isEmpty }
    }
    return Country(
      names: columns.first ?? [], adjectives: columns.count > 1 ? columns[1] : [],
      capitals: columns.count > 2 ? columns[2] : [])
  }

  private static func trimming(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
