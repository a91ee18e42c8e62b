import Testing

struct ConcurrencyTests {
  /// Without the lock, cmark-gfm's shared tables would make some of these come out wrong.
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
