import BriefingModel
import Extract

/// The time that some articles took to read.
struct ReadingMeasure {
  /// How far the reading goes.
  enum Part: String, CaseIterable {
    /// Who said what.
    case attributions
    /// Who said what, and who wants what.
    case positions
  }

  private let name: String
  private var articles = 0
  private var words = 0
  private var bytes = 0
  private var found = 0
  private var seconds = 0.0

  init(_ name: String) {
    self.name = name
  }

  mutating func read(_ text: [UInt8], with reader: ArticleReader, _ part: Part) {
    let article = Article(id: "a", path: "a.txt", text: SourceText(bytes: text))
    let start = ProcessUsage.seconds
    switch part {
    case .attributions: found += reader.attributions(in: article).count
    case .positions: found += reader.read(article).positions.count
    }
    seconds += ProcessUsage.seconds - start
    articles += 1
    words += WordCount.words(in: text)
    bytes += text.count
  }

  static func header(_ part: Part) -> String {
    line(["", "words", "seconds", "words/s", "articles/s", "MB/s", part.rawValue, "peak MiB"])
  }

  var row: String {
    Self.line([
      name, "\(words)", Decimals.text(seconds), "\(rate(words))", "\(rate(articles))",
      Decimals.text(Double(bytes) / 1e6 / max(seconds, 1e-9)), "\(found)", "\(ProcessUsage.peakMebibytes)",
    ])
  }

  private func rate(_ count: Int) -> Int { Int(Double(count) / max(seconds, 1e-9)) }

  private static func line(_ cells: [String]) -> String {
    let name = cells[0] + String(repeating: " ", count: max(0, 24 - cells[0].count))
    return name + cells.dropFirst().map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
  }
}
