import BriefingModel
import Extract

/// The time that some articles took to read.
struct ReadingMeasure {
  private let name: String
  private var articles = 0
  private var words = 0
  private var bytes = 0
  private var attributions = 0
  private var positions = 0
  private var seconds = 0.0

  init(_ name: String) {
    self.name = name
  }

  mutating func read(_ text: [UInt8], with reader: ArticleReader) {
    let article = Article(id: "a", path: "a.txt", text: SourceText(bytes: text))
    let start = ProcessUsage.seconds
    let reading = reader.read(article)
    seconds += ProcessUsage.seconds - start
    articles += 1
    words += Self.words(in: text)
    bytes += text.count
    attributions += reading.attributions.count
    positions += reading.positions.count
  }

  /// Runs of anything but ASCII white space, as `wc -w` counts them.
  private static func words(in text: [UInt8]) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      let isSpace = byte == 0x20 || (9...13).contains(byte)
      if !isSpace, !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }

  static let header = line([
    "", "words", "seconds", "words/s", "articles/s", "MB/s", "attributions", "positions", "peak MiB",
  ])

  var row: String {
    Self.line([
      name, "\(words)", Self.decimals(seconds), "\(rate(words))", "\(rate(articles))",
      Self.decimals(Double(bytes) / 1e6 / max(seconds, 1e-9)), "\(attributions)", "\(positions)",
      "\(ProcessUsage.peakMebibytes)",
    ])
  }

  private func rate(_ count: Int) -> Int { Int(Double(count) / max(seconds, 1e-9)) }

  private static func decimals(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func line(_ cells: [String]) -> String {
    let name = cells[0] + String(repeating: " ", count: max(0, 24 - cells[0].count))
    return name + cells.dropFirst().map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
  }
}
