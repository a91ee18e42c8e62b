import BriefingModel

@testable import Extract

/// Texts cut and tagged with the program's own words and no vocabulary.
enum Segmented {
  static let lexicon = LexiconBuilder.build(with: Vocabulary(issues: [], groups: []))

  static func segmentation(_ text: String) -> Segmentation {
    Segmenter.segment(Array(text.utf8), lexicon: lexicon)
  }

  static func tagged(_ text: String) -> Segmentation {
    var result = segmentation(text)
    Tagger.tag(&result, lexicon: lexicon)
    return result
  }

  static func tokens(_ text: String) -> [String] {
    let result = segmentation(text)
    return result.tokens.indices.map(result.text(ofToken:))
  }
}
