import BriefingModel

/// Spans of one article in Unicode scalars, converted in one pass over its text.
struct ScalarOffsets: Sendable {
  private let scalars: [Int: Int]

  init(of spans: [TextSpan], in text: SourceText) {
    let bytes = Set(spans.flatMap { [$0.start, $0.end] }).sorted()
    scalars = Dictionary(
      zip(bytes, text.scalarOffsets(ofSorted: bytes)).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter span: one of those that were given.
  func span(_ span: TextSpan) -> TextSpan {
    TextSpan(start: scalars[span.start] ?? 0, end: scalars[span.end] ?? 0)
  }
}

extension JSONText.Value {
  /// `[start, end]`
  init(_ span: TextSpan) {
    self = .array([.integer(span.start), .integer(span.end)])
  }
}
