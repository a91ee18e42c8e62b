import BriefingModel
import Evaluate
import Testing

struct StanceConfusionTests {
  @Test func countsPairs() {
    let confusion = StanceConfusion([(.supports, .supports), (.supports, .opposes), (.supports, .opposes)])
    #expect(confusion[gold: .supports, predicted: .opposes] == 2)
    #expect(confusion[gold: .opposes, predicted: .supports] == 0)
    #expect(confusion.total == 3)
  }

  /// 20 and 15 of 50 agree; by chance 0.5 would: (0.7 - 0.5) / (1 - 0.5).
  @Test func worksOutCohensKappa() throws {
    let pairs: [(Stance, Stance)] =
      Array(repeating: (.supports, .supports), count: 20) + Array(repeating: (.supports, .opposes), count: 5)
      + Array(repeating: (.opposes, .supports), count: 10) + Array(repeating: (.opposes, .opposes), count: 15)
    let kappa = try #require(StanceConfusion(pairs.map { (gold: $0.0, predicted: $0.1) }).kappa)
    #expect(abs(kappa - 0.4) < 1e-12)
  }

  @Test func hasNoKappaWhereOneStanceIsAllThereIs() {
    #expect(StanceConfusion([(.supports, .supports)]).kappa == nil)
  }
}
