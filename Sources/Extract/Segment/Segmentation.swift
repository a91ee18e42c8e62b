import BriefingModel

/// An article cut into paragraphs, sentences and tokens.
struct Segmentation: Sendable {
  /// A run of tokens.
  struct Sentence: Sendable {
    var tokens: Range<Int>
    var span: TextSpan
    var paragraph: Int
  }

  struct ParagraphRange: Sendable {
    var tokens: Range<Int>
    var sentences: Range<Int>
    var kind: Paragraph.Kind
  }

  /// A quotation: the tokens of its marks and what stands between them.
  struct Quotation: Sendable {
    /// From the opening mark through the closing one; through the paragraph or sentence where none closes it.
    var tokens: Range<Int>
    /// The paragraph ends without a closing mark and the next one opens anew.
    var continues: Bool
    /// Its marks are single ones.
    var single: Bool
  }

  var bytes: [UInt8]
  var tokens: [Token]
  var sentences: [Sentence]
  var paragraphs: [ParagraphRange]
  var quotations: [Quotation]
  /// The tokens of the dateline, empty without one.
  var dateline: Range<Int> = 0..<0

  /// Enters a quotation and marks its tokens.
  mutating func quote(_ range: Range<Int>, continues: Bool = false, single: Bool = false) {
    quotations.append(Quotation(tokens: range, continues: continues, single: single))
    for index in range { tokens[index].flags.formUnion(.quoted) }
  }

  func text(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
  }

  func text(ofTokens range: Range<Int>) -> String {
    range.isEmpty ? "" : text(span(range))
  }

  /// The text of some tokens, with one space wherever white space stands.
  func foldedText(ofTokens range: Range<Int>) -> String {
    var result: [UInt8] = []
    var end = range.first.map { Int(tokens[$0].start) } ?? 0
    for index in range {
      let token = tokens[index]
      if token.flags.contains(.spaced), index > range.lowerBound {
        result.append(UInt8(ascii: " "))
        end = Int(token.start)
      }
      // From the last token's end, for the hyphen between two words is no token.
      result += bytes[end..<Int(token.end)]
      end = Int(token.end)
    }
    return String(decoding: result, as: UTF8.self)
  }

  func text(ofToken index: Int) -> String {
    text(TextSpan(start: Int(tokens[index].start), end: Int(tokens[index].end)))
  }
}
