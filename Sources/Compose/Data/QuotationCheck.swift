package import BriefingModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Proves of a composed site that each published quotation is what stands at its offsets.
///
/// It reads the composed data file, as a reader would, and looks each quotation up in the article's own scalars:
/// nothing of the way from reading to page is taken on trust.
package struct QuotationCheck: Sendable {
  private struct File: Decodable {
    let positions: [Quoted]
  }

  private struct Quoted: Decodable {
    let document: String
    let id: String
    let evidence: [[Int]]
    let evidenceText: [String]
  }

  private let articles: [Article]

  package init(articles: [Article]) {
    self.articles = articles
  }

  /// - Parameter files: those of `SiteComposer.dataFiles()`.
  /// - Returns: an error for each quotation that differs from its article, and for a file that cannot be read.
  package func problems(in files: [SiteFile]) -> [Diagnostic] {
    guard let file = files.first(where: { $0.path == PositionsFile.path }) else {
      return [Diagnostic(.error, "quotations-missing", "the site has no \(PositionsFile.path) to check quotations in")]
    }
    let decoded: File
    do {
      decoded = try JSONDecoder().decode(File.self, from: Data(file.bytes))
    } catch {
      return [Diagnostic(.error, "quotations-unreadable", "\(PositionsFile.path) cannot be read: \(error)")]
    }
    let byDocument = Dictionary(grouping: decoded.positions, by: \.document)
    let known = Set(articles.map(\.id))
    let strays = byDocument.keys.filter { !known.contains($0) }.sorted().map {
      Diagnostic(.error, "quotation-without-article", "positions are published of `\($0)`, which is no article here")
    }
    return strays + articles.flatMap { problems(of: byDocument[$0.id] ?? [], in: $0) }
  }

  private func problems(of positions: [Quoted], in article: Article) -> [Diagnostic] {
    guard !positions.isEmpty else { return [] }
    let bounds = Set(positions.flatMap { $0.evidence.joined() }).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: zip(bounds, article.text.byteOffsets(ofSortedScalars: bounds)))
    return positions.flatMap { position -> [Diagnostic] in
      guard !position.evidence.isEmpty, position.evidence.count == position.evidenceText.count else {
        return [
          Diagnostic(
            .error, "quotation-count", "position `\(position.id)` is published without a quotation for each place",
            at: SourceLocation(path: article.path))
        ]
      }
      return zip(position.evidence, position.evidenceText).compactMap { evidence, text in
        let offsets = evidence.compactMap { places[$0] ?? nil }
        guard evidence.count == 2, offsets.count == 2, offsets[0] < offsets[1],
          article.text.slice(TextSpan(start: offsets[0], end: offsets[1])).unicodeScalars
            .elementsEqual(text.unicodeScalars)
        else { return differs(position.id, at: offsets.first ?? 0, in: article) }
        return nil
      }
    }
  }

  private func differs(_ id: String, at offset: Int, in article: Article) -> Diagnostic {
    let place = article.text.lineAndColumn(ofByte: offset)
    return Diagnostic(
      .error, "quotation-differs",
      "the quotation of `\(id)` is not what stands here; this is a defect of the program, please report it",
      at: SourceLocation(path: article.path, line: place.line, column: place.column))
  }
}
