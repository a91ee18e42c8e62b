import Testing

@testable import Publish

struct PathTableTests {
  /// As many as make its hashes collide, with names that begin and end alike.
  private static let paths = Set((0..<3000).map { "briefings/wire-\($0 * 7 % 3000).html" } + ["a", "a/b", "é", "a-b"])

  @Test func findsEachPathAtItsPlaceAndNoOther() {
    let table = PathTable(Self.paths)
    #expect(table.count == Self.paths.count)
    #expect(Array(table.paths) == Self.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for place in 0..<table.count { #expect(table.place(of: table[place]) == place) }
    for path in ["", "b", "a/", "briefings", "briefings/wire-3000.html", "briefings/wire-1.htm", "e\u{301}"] {
      #expect(!table.contains(path), "\(path)")
    }
  }

  @Test func comesBackFromItsLines() throws {
    let table = PathTable(Self.paths)
    #expect(try #require(PathTable(lines: table.lines)) == table)
    #expect(PathTable([]).count == 0)
  }

  @Test(arguments: ["", "\n", "a", "a\n\n", "\na\n", "b\na\n", "a\na\n", "a\nab\naa\n"])
  func takesNothingButLinesInTheirOrder(_ lines: String) {
    #expect(PathTable(lines: Array(lines.utf8)) == nil)
  }

  @Test func takesNoBytesThatAreNoText() {
    #expect(PathTable(lines: [0x61, 0xFF, 0x0A]) == nil)
  }

  @Test func knowsTheFoldersOfItsPaths() {
    let table = PathTable(["a", "b/c", "b/d", "b-e/f", "b/g/h/i", "b/g.h"])
    #expect(PublishedPaths.folders(holdingAnyOf: table) == ["b", "b-e", "b/g", "b/g/h"])
  }
}
