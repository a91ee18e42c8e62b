import BriefingModel
import Evaluate

/// An attribution as `analyze` writes it.
struct AttributionLine: Encodable {
  /// Absent, like its span, where the text names none.
  var speaker: String?
  var speakerStart: Int?
  var speakerEnd: Int?
  var cue: String
  var contentSpans: [[Int]]
  var quotation: String

  init(_ attribution: Attribution, offsets: ScalarOffsets) {
    let speakerRange = attribution.speakerSpan.map(offsets.range)
    speaker = attribution.speaker
    speakerStart = speakerRange?.lowerBound
    speakerEnd = speakerRange?.upperBound
    cue = attribution.cue
    contentSpans = attribution.contentSpans.map(offsets.range).map { [$0.lowerBound, $0.upperBound] }
    quotation = attribution.quotation.rawValue
  }
}
