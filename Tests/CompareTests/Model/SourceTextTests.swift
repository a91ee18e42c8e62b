import BriefingModel
import DebateFixtures
import Testing

@Suite("A text of which only pieces were kept")
struct SourceTextTests {
  /// A text of letters of one to four bytes and line breaks, with pieces of it on boundaries of scalars.
  private struct Sample {
    let whole: SourceText
    let pieces: [TextSpan]

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let letters: [Unicode.Scalar] = ["a", "b", "\n", "é", "—", "𝒳", " "]
      let scalars = (0..<120).map { _ in letters[Int.random(in: letters.indices, using: &random)] }
      whole = SourceText(String(String.UnicodeScalarView(scalars)))
      var bounds: [Int] = [0]
      for scalar in scalars { bounds.append(bounds[bounds.count - 1] + UTF8.width(scalar)) }
      let cuts = (0..<8).map { _ in bounds[Int.random(in: bounds.indices, using: &random)] }.sorted()
      pieces = stride(from: 0, to: 8, by: 2).map { TextSpan(start: cuts[$0], end: cuts[$0 + 1]) }
        .filter { $0.length > 0 }
    }
  }

  @Test("says of them what the whole text says", arguments: 1...300)
  func piecesAgree(seed: UInt64) {
    let sample = Sample(seed: seed)
    let kept = sample.whole.keeping(sample.pieces)
    #expect(kept.bytes.count == sample.pieces.reduce(0) { $0 + $1.length })
    for piece in sample.pieces {
      #expect(kept.slice(piece) == sample.whole.slice(piece))
      let bounds = [piece.start, piece.end]
      #expect(kept.scalarOffsets(ofSorted: bounds) == sample.whole.scalarOffsets(ofSorted: bounds))
      #expect(kept.lineAndColumn(ofByte: piece.start) == sample.whole.lineAndColumn(ofByte: piece.start))
      let scalars = sample.whole.scalarOffsets(ofSorted: bounds)
      #expect(kept.byteOffsets(ofSortedScalars: scalars).last == piece.end)
      #expect(sample.whole.byteOffsets(ofSortedScalars: scalars) == bounds)
    }
    let bounds = sample.pieces.flatMap { [$0.start, $0.end] }
    #expect(kept.scalarOffsets(ofSorted: bounds) == sample.whole.scalarOffsets(ofSorted: bounds))
  }

  @Test("may be cut down again", arguments: 1...50)
  func keptTwice(seed: UInt64) {
    let sample = Sample(seed: seed)
    let fewer = Array(sample.pieces.dropFirst())
    #expect(sample.whole.keeping(sample.pieces).keeping(fewer) == sample.whole.keeping(fewer))
  }

  @Test("has nothing where nothing was kept")
  func outside() {
    let kept = SourceText("Cod, haddock and saithe.").keeping([TextSpan(start: 5, end: 12)])
    #expect(kept.slice(TextSpan(start: 0, end: 3)).isEmpty)
    #expect(kept.slice(TextSpan(start: 5, end: 15)).isEmpty)
    #expect(kept.slice(TextSpan(start: 7, end: 10)) == "ddo")
    #expect(kept.byteOffsets(ofSortedScalars: [3, 5, 20]) == [nil, 5, nil])
    #expect(SourceText("Cod").keeping([]).slice(TextSpan(start: 0, end: 3)).isEmpty)
  }
}
