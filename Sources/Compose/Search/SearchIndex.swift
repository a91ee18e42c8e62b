import BriefingModel

/// The index of the search, in files small enough to load while a reader types, however many articles there are.
///
/// - `search/index.js`, the directory, says which words and which entries stand in which file. It keeps its name,
///   so that pages stay as they are when only the index changes.
/// - `assets/search/words-N.*.js` hold words in their order, each with the entries that contain it: twice the number of
///   the entry, and one more where its title lacks the word; the first, then the steps to the next ones.
/// - `assets/search/entries-N.*.js` hold the entries themselves.
struct SearchIndex: Sendable {
  static let directoryPath = "search/index.js"

  /// In the order of the results, but that those whose titles match come first.
  let entries: [SearchEntry]
  /// A file ends with the item that takes it to this many bytes.
  var fileBytes = 64_000

  func files() -> [SiteFile] {
    let words = shards(ofWords: postings(), named: "search/words")
    let texts = shards(of: entries.enumerated().map { (.integer($0), Self.value(of: $1)) }, named: "search/entries")
    let directory: JSONText.Value = .object([
      ("words", .array(words.map(\.place))), ("entries", .array(texts.map(\.place))),
    ])
    let index = SiteFile(path: Self.directoryPath, text: DataScript.text(name: "search", value: directory))
    return [index] + words.map(\.file) + texts.map(\.file)
  }

  private typealias Item = (key: JSONText.Value, value: JSONText.Value)
  /// A file with its entry in the directory: the key of its first item, its name and its path.
  private typealias Shard = (place: JSONText.Value, file: SiteFile)

  private func shards(of items: [Item], named name: String) -> [Shard] {
    var shards: [Shard] = []
    var values: [JSONText.Value] = []
    var first: JSONText.Value?
    var bytes = 0
    func close() {
      guard let key = first else { return }
      let name = "\(name)-\(shards.count + 1)"
      let file = DataScript.file(name: name, value: .array(values))
      shards.append((.array([key, .string(name), .string(file.path)]), file))
      (values, first, bytes) = ([], nil, 0)
    }
    for item in items {
      first = first ?? item.key
      values.append(item.value)
      bytes += JSONText.text(of: item.value).utf8.count
      if bytes >= fileBytes { close() }
    }
    close()
    return shards
  }

  private func shards(ofWords postings: [(word: String, places: [Int])], named name: String) -> [Shard] {
    shards(
      of: postings.map { word, places in
        let steps = zip(places, [0] + places).map { .integer($0 - $1) } as [JSONText.Value]
        return (.string(word), .array([.string(word), .array(steps)]))
      }, named: name)
  }

  /// In the order of UTF-16, which is a browser's.
  private func postings() -> [(word: String, places: [Int])] {
    var postings: [String: [Int]] = [:]
    for (number, entry) in entries.enumerated() {
      let title = SearchWords.words(of: entry.title)
      for word in title.union(SearchWords.words(of: "\(entry.text)\n\(entry.hiddenText)")) {
        postings[word, default: []].append(2 * number + (title.contains(word) ? 0 : 1))
      }
    }
    return postings.map { ($0, $1) }.sorted { $0.word.utf16.lexicographicallyPrecedes($1.word.utf16) }
  }

  private static func value(of entry: SearchEntry) -> JSONText.Value {
    .array([entry.kind.rawValue, entry.title, entry.text, entry.link].map { .string($0) })
  }
}
