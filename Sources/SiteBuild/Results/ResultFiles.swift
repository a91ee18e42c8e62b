import BriefingModel
import Compose
import Records

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of what `analyze --stdin` printed, on whatever machines, in whatever order.
struct ResultFiles: Sendable {
  let paths: [String]
  /// The fingerprint of the vocabulary that the site is built with.
  let vocabulary: UInt64

  private struct Line: Decodable {
    let error: String?
    let record: String?
  }

  /// A record with its fingerprint and place.
  private struct Item {
    let record: ArticleRecord
    let fingerprint: UInt64
    let location: SourceLocation
  }

  /// The articles by id. A line with an error is left out.
  func read(_ settings: SiteSettings, _ vocabulary: Vocabulary, _ progress: inout StepProgress) -> Outcome<ReadEdition>
  {
    var problems: [Diagnostic] = []
    var items: [Item] = []
    let check = RecordCheck(vocabulary: vocabulary)
    for path in paths {
      guard let data = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
        problems.append(
          Diagnostic(
            .error, "unreadable-file", "there is no such file, or it cannot be read", at: SourceLocation(path: path)))
        continue
      }
      for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() where !Task.isCancelled {
        progress.advance()
        if let item = item(line, check, at: SourceLocation(path: path, line: index + 1), &problems) {
          items.append(item)
        }
      }
    }
    var edition = ReadEdition(settings: settings, vocabulary: vocabulary, vocabularyFingerprint: self.vocabulary)
    for item in distinct(items, &problems) {
      let (article, reading) = (item.record.article, item.record.reading)
      let digest = ArticleDigest(of: article, reading: reading, fingerprint: item.fingerprint)
      edition.add(article, reading, digest, fingerprint: item.fingerprint)
    }
    if edition.readings.isEmpty, problems.isEmpty {
      problems.append(Diagnostic(.error, "no-articles", "there is no article in these files"))
    }
    return Outcome(value: edition.readings.isEmpty ? nil : edition, diagnostics: problems)
  }

  private func item(_ line: Data, _ check: RecordCheck, at location: SourceLocation, _ problems: inout [Diagnostic])
    -> Item?
  {
    func refuse(_ identifier: String, _ message: String) -> Item? {
      problems.append(Diagnostic(.error, identifier, message, at: location))
      return nil
    }
    guard let decoded = try? JSONDecoder().decode(Line.self, from: line) else {
      return refuse("bad-line", "the line is not an object of JSON, as `analyze --stdin` prints it")
    }
    if let error = decoded.error { return refuse("article-error", error) }
    guard let text = decoded.record, let data = Data(base64Encoded: text),
      let record = try? ArticleRecord(bytes: Array(data)), check.allows(record) || record.vocabulary != vocabulary
    else {
      return refuse(
        "bad-record", "the line has no whole `record`; make it anew with `analyze --stdin` of this program")
    }
    guard record.vocabulary == vocabulary else {
      return refuse("other-vocabulary", "the article was read with another vocabulary; read it again with this one")
    }
    return Item(record: record, fingerprint: Fingerprint.hash(Array(data)), location: location)
  }

  /// By id. An engine that does a part of its work again may give an article twice; what differs is an error.
  private func distinct(_ items: [Item], _ problems: inout [Diagnostic]) -> [Item] {
    var first: [String: Item] = [:]
    let sorted = items.sorted { ($0.record.article.id, $0.location) < ($1.record.article.id, $1.location) }
    return sorted.filter { item in
      let slug = Slug.make(from: item.record.article.id)
      guard let earlier = first[slug] else {
        first[slug] = item
        return true
      }
      if earlier.fingerprint != item.fingerprint {
        problems.append(
          Diagnostic(
            .error, "article-collision",
            "its pages and those of \(earlier.location) would both be named “\(slug)”; keep one of the two",
            at: item.location))
      }
      return false
    }
  }
}
