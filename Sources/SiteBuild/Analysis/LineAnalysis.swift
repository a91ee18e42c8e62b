package import BriefingModel
import Compose
import Ingest
import Records

/// Reads articles that come as lines of JSON, and gives a line for each: what was read, and all that a site needs of
/// it. No line depends on another, so that any number of machines can share the work.
package struct LineAnalysis: Sendable {
  private let reader: ReviewedArticleReader
  private let line: ArticleLine
  private let vocabularyFingerprint: UInt64

  /// A longer line is an error: it cannot hold an article.
  package static let byteLimit = 6 * SiteSettings.Limits().articleBytes

  /// No value when the vocabulary has an error.
  package static func make(vocabulary path: String) -> Outcome<LineAnalysis> {
    let folder = VocabularyFolder(path: path)
    let loaded = folder.load()
    let analysis = loaded.value.map { vocabulary in
      LineAnalysis(
        reader: ReviewedArticleReader(vocabulary: vocabulary, appliesReview: false),
        line: ArticleLine(byteLimit: SiteSettings.Limits().articleBytes), vocabularyFingerprint: folder.fingerprint())
    }
    return Outcome(value: analysis, diagnostics: loaded.diagnostics)
  }

  /// - Returns: a line of JSON without its line break. One that holds no article gives a line with its error, so that
  ///   every line has its answer.
  package func result(of text: some Sequence<UInt8>, number: Int) -> String {
    let loaded = line.read(text, at: SourceLocation(path: "line", line: number))
    guard let article = loaded.value?.article else {
      return AnalyzedArticle.errorLine(loaded.diagnostics.map { "\($0.message) [\($0.identifier)]" })
    }
    let reading = reader.read(article).reading
    var kept = article
    kept.text = article.text.keeping(SiteComposer.citedSpans(of: article, reading: reading))
    let record = ArticleRecord(article: kept, reading: reading, vocabulary: vocabularyFingerprint)
    return AnalyzedArticle(article, reading: reading, record: record.bytes).jsonLine
  }
}
