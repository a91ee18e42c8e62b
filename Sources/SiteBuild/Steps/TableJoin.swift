import BriefingModel
import Compose

/// Puts a table together from rows of the last build and rows that are composed anew.
struct TableJoin {
  /// Where the rows of each article stand in a table that was written.
  struct Record: Sendable, Hashable {
    struct Part: Sendable, Hashable {
      /// Of the article's id and contents.
      var key: UInt64
      /// Of its rows, in bytes.
      var length: Int
    }

    /// Of the program and the vocabulary.
    var program: UInt64
    /// Of what stands before all rows, in bytes.
    var headLength: Int
    /// In the order of the rows.
    var parts: [Part]
  }

  let table: ArticleTable
  /// Of the program and the vocabulary.
  let program: UInt64
  /// Of each article's contents.
  let fingerprints: [Article.ID: UInt64]

  /// - Parameters:
  ///   - last: of the table that the last build wrote.
  ///   - lastFile: the bytes of that table.
  func join(_ last: Record?, _ lastFile: () -> [UInt8]?) -> (file: SiteFile, record: Record) {
    var known = last.flatMap { rows(of: $0, lastFile) } ?? Known()
    var bytes = table.head
    var parts: [Record.Part] = []
    bytes.reserveCapacity(known.bytes.count)
    parts.reserveCapacity(table.documents.count)
    for (place, document) in table.documents.enumerated() {
      let key = Fingerprint.hash(document.utf8, after: fingerprints[document] ?? 0)
      let start = bytes.count
      if let range = known.range(ofRowsWith: key) {
        bytes += known.bytes[range]
      } else {
        bytes += table.rows(place)
      }
      parts.append(Record.Part(key: key, length: bytes.count - start))
    }
    let record = Record(program: program, headLength: table.head.count, parts: parts)
    return (SiteFile(path: table.path, bytes: bytes), record)
  }

  /// The rows of the last build.
  private struct Known {
    var bytes: [UInt8] = []
    /// In the order of the rows.
    var parts: [(key: UInt64, range: Range<Int>)] = []
    /// Where the next part is looked for first: mostly the order is as it was.
    var next = 0
    var places: [UInt64: Int]?

    mutating func range(ofRowsWith key: UInt64) -> Range<Int>? {
      if next < parts.count, parts[next].key != key { next = place(of: key) ?? next }
      guard next < parts.count, parts[next].key == key else { return nil }
      defer { next += 1 }
      return parts[next].range
    }

    private mutating func place(of key: UInt64) -> Int? {
      // What was changed stands where it stood.
      if next + 1 < parts.count, parts[next + 1].key == key { return next + 1 }
      let known = places ?? Dictionary(parts.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
      places = known
      return known[key]
    }
  }

  /// Nil unless the record fits the bytes.
  private func rows(of last: Record, _ lastFile: () -> [UInt8]?) -> Known? {
    guard last.program == program, let bytes = lastFile() else { return nil }
    var known = Known(bytes: bytes)
    known.parts.reserveCapacity(last.parts.count)
    var start = last.headLength
    for part in last.parts {
      guard part.length <= bytes.count - start else { return nil }
      known.parts.append((part.key, start..<start + part.length))
      start += part.length
    }
    return start == bytes.count ? known : nil
  }
}
