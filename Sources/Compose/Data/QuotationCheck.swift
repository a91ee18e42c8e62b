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
    let scalars = Array(String(decoding: article.text.bytes, as: UTF8.self).unicodeScalars)
    return positions.flatMap { position -> [Diagnostic] in
      guard !position.evidence.isEmpty, position.evidence.count == position.evidenceText.count else {
        return [
          Diagnostic(
            .error, "quotation-count", "position `\(position.id)` is published without a quotation for each place",
            at: SourceLocation(path: article.path))
        ]
      }
      return zip(position.evidence, position.evidenceText).compactMap { span, text in
        let isHeld =
          span.count == 2 && span[0] >= 0 && span[0] < span[1] && span[1] <= scalars.count
          && scalars[span[0]..<span[1]].elementsEqual(text.unicodeScalars)
        return isHeld ? nil : differs(position.id, at: span.first ?? 0, in: article)
      }
    }
  }

  private func differs(_ id: String, at scalar: Int, in article: Article) -> Diagnostic {
    let place = article.text.lineAndColumn(ofByte: article.text.byteOffset(ofScalar: scalar))
    return Diagnostic(
      .error, "quotation-differs",
      "the quotation of `\(id)` is not what stands here; this is a defect of the program, please report it",
      at: SourceLocation(path: article.path, line: place.line, column: place.column))
  }
}
