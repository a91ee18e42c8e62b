package import BriefingModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of JSON Lines that holds an article: `{"id": …, "text": …}`, and what a `.yml` could state of it.
package struct ArticleLine: Sendable {
  private enum Key: String, CaseIterable {
    case id, text, title, outlet, author, date, url, language, publish
  }

  /// A text with more UTF-8 bytes is refused.
  package var byteLimit: Int

  package init(byteLimit: Int) {
    self.byteLimit = byteLimit
  }

  /// - Parameter location: of the line, for its problems.
  /// - Returns: the article; no value when the line has an error.
  package func read(_ line: some Sequence<UInt8>, at location: SourceLocation) -> Outcome<ArticleFile.Contents> {
    var problems: [Diagnostic] = []
    let contents = read(Array(line), location, &problems)
    return Outcome(value: problems.isEmpty ? contents : nil, diagnostics: problems)
  }

  private func read(
    _ line: [UInt8], _ location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> ArticleFile.Contents? {
    guard let members = try? JSONDecoder().decode([String: Member].self, from: Data(line)) else {
      problems.append(
        Diagnostic(.error, "bad-line", "the line is not an object of JSON; give each article a line", at: location))
      return nil
    }
    let values = values(members, location, &problems)
    guard problems.isEmpty else { return nil }
    guard let id = values[.id], Self.isName(id) else {
      problems.append(
        Diagnostic(.error, "missing-id", "an article needs an `id`: a text without a slash or line break", at: location)
      )
      return nil
    }
    guard let text = values[.text] else {
      problems.append(Diagnostic(.error, "missing-text", "article “\(id)” has no `text`", at: location))
      return nil
    }
    let article = self.text(text, of: id, location, &problems).map {
      // Named as the file would be that an editor looks for.
      Article(
        id: id, path: "\(id).\(ArticleFormat.text.rawValue)", text: $0, metadata: metadata(values, location, &problems))
    }
    return article.map { ArticleFile.Contents(article: $0, fingerprint: Fingerprint.hash(line)) }
  }

  private func values(
    _ members: [String: Member], _ location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> [Key: String] {
    var values: [Key: String] = [:]
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      guard let key = Key(rawValue: name) else {
        let keys = WordList.and(Key.allCases.map { "`\($0.rawValue)`" })
        problems.append(
          Diagnostic(.error, "unknown-key", "`\(name)` is not a key of an article; the keys are \(keys)", at: location))
        continue
      }
      switch member {
      case .text(let text): values[key] = text
      case .nothing: continue
      case .other:
        problems.append(Diagnostic(.error, "wrong-type", "`\(name)` must be text", at: location))
      }
    }
    return values
  }

  private func text(
    _ text: String, of id: String, _ location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> SourceText? {
    guard text.utf8.count <= byteLimit else {
      problems.append(
        Diagnostic(
          .error, "file-too-large", "the text has \(text.utf8.count) bytes, more than the limit of \(byteLimit)",
          at: location))
      return nil
    }
    var found: [Diagnostic] = []
    let read = ArticleText(path: location.path, format: .text, metadataName: id).read(Array(text.utf8), &found)
    problems += found.map { Diagnostic($0.severity, $0.identifier, $0.message, at: location) }
    return read
  }

  private func metadata(
    _ values: [Key: String], _ location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> ArticleMetadata {
    func checked<Value>(
      _ key: Key, _ identifier: String, _ expected: String, _ read: (String) -> Value?
    ) -> Value? {
      guard let text = values[key] else { return nil }
      if let value = read(text) { return value }
      problems.append(
        Diagnostic(.error, identifier, "`\(key.rawValue)` must be \(expected), not “\(text)”", at: location))
      return nil
    }
    func words(_ key: Key) -> String? {
      values[key].map(WhiteSpace.collapsed).flatMap { $0.isEmpty ? nil : $0 }
    }
    let choices = WordList.or(ArticleMetadata.Publication.allCases.map { "`\($0.rawValue)`" })
    return ArticleMetadata(
      title: words(.title), outlet: words(.outlet), author: words(.author),
      date: checked(.date, "bad-date", "a day that exists, written as YYYY-MM-DD") { CalendarDate(iso8601: $0) },
      url: checked(.url, "bad-url", "an address that begins with https:// or http://", WebAddress.checked),
      language: checked(.language, "bad-language", "a language tag such as en or en-GB") {
        LanguageTag.isWellFormed($0) ? $0 : nil
      },
      publish: checked(.publish, "bad-value", choices) { ArticleMetadata.Publication(rawValue: $0) } ?? .excerpts)
  }

  /// As a file's name could be.
  private static func isName(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 200 && !id.contains("/") && id.unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }
}

extension ArticleLine {
  /// A value of JSON, as far as an article has any.
  private enum Member: Decodable {
    case text(String)
    case nothing
    case other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .nothing
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else {
        self = .other
      }
    }
  }
}
