import Testing

struct ConcurrencyTests {
  /// cmark-gfm's tables are shared by the whole process: two parses at once that attach strikethrough or autolink spoil
  /// a quarter of the pages, without a crash. The texts hold what those extensions look for.
  @Test func manyTasksAtOnceWriteWhatOneWrites() async {
    let pages = (0..<4_000).map { number in
      "# Page \(number)\n\n*Cod* ~quota~ **\(number)**[^\(number)] www.fish.example\n\n| a | b |\n| - | - |\n| ✓ supports | \(number) |\n\n"
        + "[^\(number)]: Note `\(number)`."
    }
    let expected = pages.map { html($0) }
    let written = await withTaskGroup(of: (Int, String).self) { group in
      for (number, page) in pages.enumerated() { group.addTask { (number, html(page)) } }
      var result = Array(repeating: "", count: pages.count)
      for await (number, text) in group { result[number] = text }
      return result
    }
    #expect(written == expected)
  }
}
