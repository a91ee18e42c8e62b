import ArgumentParser
import BriefingModel
import Extract
import Ingest

/// How fast articles are read, who said what and who wants what, on one thread.
///
/// First who said what alone, then with who wants what. Each size is read anew from the disk, one article after the other, none kept; only the reading is timed.
struct ReadingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reading",
    abstract: "Reads a folder's articles on one thread, and prints words, articles and megabytes a second.",
    discussion: """
      Then one article made of all of them, of --size megabytes, and the same without a full stop. Seconds are \
      processor time. Run it under taskset -c 0 to keep it on one core.
      """)

  @Argument(help: ArgumentHelp("A folder of .txt articles.", valueName: "folder"))
  var folder: String

  @Option(help: ArgumentHelp("The folder with the vocabulary.", valueName: "folder"))
  var vocabulary = "seeds/vocabulary"

  @Option(help: ArgumentHelp("Megabytes of the one long article.", valueName: "number"))
  var size = 5

  func run() throws {
    let loaded = VocabularyFolder(path: vocabulary).load()
    guard let vocabulary = loaded.value else {
      throw ValidationError(loaded.diagnostics.map { "\($0)" }.joined(separator: "\n"))
    }
    let files = TextFiles(folder: folder)
    guard !files.paths.isEmpty else { throw ValidationError("\(folder) holds no .txt file") }
    let reader = ArticleReader(vocabulary: vocabulary)
    for part in ReadingMeasure.Part.allCases { try measure(part, files, reader) }
  }

  private func measure(_ part: ReadingMeasure.Part, _ files: TextFiles, _ reader: ArticleReader) throws {
    print(ReadingMeasure.header(part))
    for count in sizes(upTo: files.paths.count) {
      var measure = ReadingMeasure("\(count) articles")
      for path in files.paths.prefix(count) { measure.read(try files.bytes(of: path), with: reader, part) }
      print(measure.row)
    }
    // One text after the other, so that the peak of memory is that of reading.
    var text = try files.joined(upTo: size * 1_000_000)
    measure("one article", text, reader, part)
    for index in text.indices where Self.stops.contains(text[index]) { text[index] = UInt8(ascii: " ") }
    measure("one without a full stop", text, reader, part)
  }

  private func measure(_ name: String, _ text: [UInt8], _ reader: ArticleReader, _ part: ReadingMeasure.Part) {
    var measure = ReadingMeasure(name)
    measure.read(text, with: reader, part)
    print(measure.row)
  }

  private static let stops = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]

  /// Growing sizes, so that a time which grows faster than they do shows.
  private func sizes(upTo count: Int) -> [Int] {
    [1_000, 5_000].filter { $0 < count } + [count]
  }
}
