import Foundation
import TestSupport
import Testing

@testable import benchmark

struct TrialSeedsTests {
  @Test func filesAreTakenAgainWhereTheyDoNotSuffice() throws {
    let folder = try TemporaryFolder()
    try folder.write("Cod is a fish.\n", to: "texts/a.txt")
    try folder.write("Ling too.\n", to: "texts/b.txt")
    try folder.write("issues: []\n", to: "vocabulary/issues.yml")
    let seeds = try TrialSeeds(
      at: folder("seeds"), articles: 3, from: TextFiles(folder: folder("texts")), vocabulary: folder("vocabulary"))
    #expect(try folder.text(of: "seeds/articles/article-000001.txt") == "Cod is a fish.\n")
    #expect(try folder.text(of: "seeds/articles/article-000002.txt") == "Ling too.\n")
    #expect(try folder.text(of: "seeds/articles/article-000003.txt") == "Cod is a fish.\n")
    #expect(seeds.words == 10)
    #expect(seeds.bytes == 40)
  }

  /// The articles are links to files that belong to somebody else.
  @Test func aChangeLeavesTheFilesAsTheyAre() throws {
    let folder = try TemporaryFolder()
    try folder.write("Cod is a fish.\n", to: "texts/a.txt")
    try folder.write("issues: []\n", to: "vocabulary/issues.yml")
    let seeds = try TrialSeeds(
      at: folder("seeds"), articles: 1, from: TextFiles(folder: folder("texts")), vocabulary: folder("vocabulary"))
    try seeds.changeOneArticle()
    #expect(try folder.text(of: "seeds/articles/article-000001.txt").hasPrefix("Cod is a fish.\n\nNothing more"))
    #expect(try folder.text(of: "texts/a.txt") == "Cod is a fish.\n")
  }
}
