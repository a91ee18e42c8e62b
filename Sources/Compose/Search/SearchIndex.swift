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
    let words = shards(of: postings().lazy.map(Self.item), named: "search/words")
    let texts = shards(
      of: entries.lazy.enumerated().map { (.integer($0), Self.json(of: $1)) }, named: "search/entries")
    let directory: JSONText.Value = .object([
      ("words", .array(words.map(\.place))), ("entries", .array(texts.map(\.place))),
    ])
    let index = SiteFile(
      path: Self.directoryPath, bytes: DataScript.bytes(name: "search", json: JSONText.bytes(of: directory)))
    return [index] + words.map(\.file) + texts.map(\.file)
  }

  /// What finds it, and its JSON.
  private typealias Item = (key: JSONText.Value, json: [UInt8])
  /// A file with its entry in the directory: the key of its first item, its name and its path.
  private typealias Shard = (place: JSONText.Value, file: SiteFile)

  private func shards(of items: some Sequence<Item>, named name: String) -> [Shard] {
    var shards: [Shard] = []
    var json: [UInt8] = []
    var first: JSONText.Value?
    var bytes = 0
    func close() {
      guard let key = first else { return }
      let name = "\(name)-\(shards.count + 1)"
      let file = DataScript.file(name: name, json: json + [UInt8(ascii: "]")])
      shards.append((.array([key, .string(name), .string(file.path)]), file))
      (json, first, bytes) = ([], nil, 0)
    }
    for item in items {
      json.append(UInt8(ascii: first == nil ? "[" : ","))
      first = first ?? item.key
      json += item.json
      bytes += item.json.count
      if bytes >= fileBytes { close() }
    }
    close()
    return shards
  }

  private typealias Posting = (word: String, places: [Int])

  private static func item(of posting: Posting) -> Item {
    var json: [UInt8] = [UInt8(ascii: "[")]
    JSONText.append(.string(posting.word), to: &json)
    var last = 0
    for (index, place) in posting.places.enumerated() {
      json += (index == 0 ? ",[" : ",").utf8
      json += String(place - last).utf8
      last = place
    }
    json += "]]".utf8
    return (.string(posting.word), json)
  }

  /// In the order of UTF-16, which is a browser's.
  private func postings() -> [Posting] {
    var numbers: [String: Int] = [:]
    var postings: [Posting] = []
    func add(_ place: Int, to words: [String]) {
      for word in words {
        if let number = numbers[word] {
          // An entry counts once, by its title before its text.
          if let last = postings[number].places.last, last / 2 == place / 2 { continue }
          postings[number].places.append(place)
        } else {
          numbers[word] = postings.count
          postings.append((word, [place]))
        }
      }
    }
    for (number, entry) in entries.enumerated() {
      add(2 * number, to: SearchWords.words(of: entry.title))
      add(2 * number + 1, to: SearchWords.words(of: entry.text))
      add(2 * number + 1, to: SearchWords.words(of: entry.hiddenText))
    }
    return UTF16Order.sorted(postings.map(\.word)).map { postings[$0] }
  }

  private static func json(of entry: SearchEntry) -> [UInt8] {
    JSONText.bytes(of: .array([entry.kind.rawValue, entry.title, entry.text, entry.link].map { .string($0) }))
  }
}
