import BriefingModel
import Compose

/// Puts a table together from rows of the last build and rows that are composed anew.
struct TableJoin {
  /// Where the rows of each article stand in a table that was written.
  struct Record: Sendable, Hashable {
    struct Part: Sendable, Hashable {
      var document: Article.ID
      /// Of the article's contents.
      var fingerprint: UInt64
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
    let known = last.flatMap { rows(of: $0, lastFile) } ?? Known()
    var bytes = table.head
    var parts: [Record.Part] = []
    bytes.reserveCapacity(known.bytes.count)
    parts.reserveCapacity(table.documents.count)
    for (place, document) in table.documents.enumerated() {
      let fingerprint = fingerprints[document] ?? 0
      let start = bytes.count
      if let part = known.parts[document], part.fingerprint == fingerprint {
        bytes += known.bytes[part.range]
      } else {
        bytes += table.rows(place)
      }
      parts.append(Record.Part(document: document, fingerprint: fingerprint, length: bytes.count - start))
    }
    let record = Record(program: program, headLength: table.head.count, parts: parts)
    return (SiteFile(path: table.path, bytes: bytes), record)
  }

  /// The rows of the last build.
  private struct Known {
    var bytes: [UInt8] = []
    var parts: [Article.ID: (fingerprint: UInt64, range: Range<Int>)] = [:]
  }

  /// Nil unless the record fits the bytes.
  private func rows(of last: Record, _ lastFile: () -> [UInt8]?) -> Known? {
    guard last.program == program, let bytes = lastFile() else { return nil }
    var known = Known(bytes: bytes)
    known.parts.reserveCapacity(last.parts.count)
    var start = last.headLength
    for part in last.parts {
      guard part.length <= bytes.count - start else { return nil }
      known.parts[part.document] = (part.fingerprint, start..<start + part.length)
      start += part.length
    }
    return start == bytes.count ? known : nil
  }
}
