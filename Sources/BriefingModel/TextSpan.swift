/// A half-open range `[start, end)` of UTF-8 bytes in an article's text.
package struct TextSpan: Hashable, Sendable, Comparable {
  package var start: Int
  package var end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  package var range: Range<Int> { start..<end }
  package var length: Int { end - start }

  package func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  package func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
