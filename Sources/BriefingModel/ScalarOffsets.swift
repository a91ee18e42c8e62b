/// The offsets in Unicode scalars of spans that count bytes, worked out in one pass over the text.
package struct ScalarOffsets: Sendable {
  private var scalars: [Int: Int]

  package init(of spans: [TextSpan], in text: SourceText) {
    let bytes = Set(spans.flatMap { [$0.start, $0.end] }).sorted()
    scalars = Dictionary(uniqueKeysWithValues: zip(bytes, text.scalarOffsets(ofSorted: bytes)))
  }

  /// - Parameter span: one of those given at the start.
  package func range(of span: TextSpan) -> Range<Int> {
    let start = scalars[span.start, default: 0]
    return start..<max(start, scalars[span.end, default: start])
  }
}
