import TestSupport
import Testing

/// Another debate, with a vocabulary of its own, builds without a word of Swift.
struct SecondEditionTests {
  @Test func buildsTheMatrixThatItsArticlesGive() throws {
    let site = try FixtureSite(overlay: "privacy")
    let result = try site.run("--strict")
    #expect(result.status == 0)
    let expected = try site.folder.text(of: "matrix.csv").split(whereSeparator: \.isNewline)
    let matrix = try site.folder.text(of: "public/data/matrix.csv").split(whereSeparator: \.isNewline)
    #expect(matrix == expected)
  }

  /// An editor may take an issue away or call it something else.
  @Test func renamesAnIssueWithItsVocabularyAlone() throws {
    let site = try FixtureSite(overlay: "privacy")
    let issues = try site.folder.text(of: "seeds/vocabulary/issues.yml")
    try site.folder.write(
      issues.replacing("- id: consent", with: "- id: permission"), to: "seeds/vocabulary/issues.yml")
    #expect(try site.run("--strict").status == 0)
    let expected = try site.folder.text(of: "matrix.csv").replacing("consent,Consent", with: "permission,Consent")
    #expect(
      try site.folder.text(of: "public/data/matrix.csv").split(whereSeparator: \.isNewline)
        == expected.split(whereSeparator: \.isNewline))
  }
}
