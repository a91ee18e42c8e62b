import BriefingModel
import Testing

/// Expects the attribution that the text marks, with its pattern.
func check(_ marked: String, pattern: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
  let expected = MarkedAttribution(marked)
  let found = try #require(
    expected.found(), "no attribution with the cue in: \(expected.attributions())", sourceLocation: sourceLocation)
  #expect(found.pattern == pattern, sourceLocation: sourceLocation)
  #expect(
    expected.words(of: found.contentSpans) == expected.contents.map(MarkedAttribution.words),
    sourceLocation: sourceLocation)
  #expect(
    found.speakerSpan.map { expected.words(of: [$0])[0] } == expected.source.map(MarkedAttribution.words),
    sourceLocation: sourceLocation)
}
