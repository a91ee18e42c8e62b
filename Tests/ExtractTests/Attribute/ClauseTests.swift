import BriefingModel
import Testing

@Suite("Attributions of clauses")
struct ClauseTests {
  @Test(
    "A clause behind a verb that reports is its content",
    arguments: [
      "<<Ann Lee>> [[said]] {{that the quota would go}}.",
      "<<Ann Lee>> [[said]] {{the quota would go}}.",
      "<<Ann Lee>> [[said]] Thursday {{that the quota would go}}.",
      "<<Ann Lee>> [[said]] in a letter on Monday {{that the quota would go}}.",
      "<<Ann Lee>> [[told]] reporters {{that the quota would go}}.",
      "<<Ann Lee>> [[told]] reporters {{the quota would go}}.",
      "<<Ann Lee>> [[argues]] {{that the quota hurts small boats}}.",
      "<<The minister>> [[warned]] {{that the stock could collapse}}.",
      "<<The union>> [[believes]] {{the quota is unfair}}.",
      "<<She>> [[has said]] {{that the quota is unfair}}.",
      "<<They>> [[do not think]] {{the quota is fair}}.",
      "<<Ann Lee>> [[asked]] {{whether the quota would go}}.",
      "<<Ann Lee>> [[wondered]] {{why the quota was so low}}.",
      "<<Ann Lee>> [[explained]] {{how the quota works}}.",
      "<<Aides>> [[said]] {{more than 1 million boats made the trip}}.",
      "<<The panel>> [[found]] {{that none of the boats was safe}}.",
      "<<Ann Lee>> [[said]] {{none of the boats was safe}}.",
      "<<Ann Lee>>, a fisher, [[said]] {{that the quota would go}}.",
      "<<Ann Lee>>, one of the owners, [[told]] a crowd in the port {{that the quota was bad}}.",
      "<<Sen. Ann Lee>> (D-Mass.) [[said]] {{the quota was a failure}}.",
    ])
  func clause(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test(
    "A clause ends where the reporter goes on in his own words",
    arguments: [
      "<<Ann Lee>> [[said]] {{the quota would go}}, adding that the fleet would grow.",
      "<<Ann Lee>> [[said]] {{the quota would go}} and accused the ministry of neglect.",
      "<<Ann Lee>> [[said]] {{the quota would go}}, but Bob Ray said it would stay.",
      "<<Ann Lee>> [[said]] {{the quota would go}}, but lamented that the talks were slow.",
      "<<Ann Lee>> [[said]] {{the quota was fair}}, while others disliked it.",
      "<<Six voters>> [[said]] {{they like the quota}}, compared with 64 percent who do not.",
      "While <<only two>> [[said]] {{they were sure}}, the owners were not.",
    ])
  func end(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test(
    "A clause goes on over what belongs to it",
    arguments: [
      "<<Ann Lee>> [[said]] {{the quota is unfair and the fleet must grow}}.",
      "<<Ann Lee>> [[said]] {{that the quota is unfair, and that the fleet must grow}}.",
      "<<Ann Lee>> [[said]] {{that when the quota was low, the port was full}}.",
      "<<Ann Lee>> [[said]] {{the quota, which began in May, would go}}.",
      "<<Ann Lee>> [[said]] {{she and Bob Ray differ on the quota, the fleet and the port}}.",
      "<<Ann Lee>> [[said]] {{the quota would go because it was absurd}}.",
    ])
  func extent(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test(
    "A cue behind its clause takes the clause before the comma",
    arguments: [
      "{{The quota would go}}, <<Ann Lee>> [[said]].",
      "{{The quota would go}}, [[said]] <<Ann Lee>>.",
      "{{The quota would go}}, <<officials>> [[said]] on Monday.",
      "{{The quota}}, <<Ann Lee>> [[said]], {{would go}}.",
      "{{By cutting the fleet}}, <<Ms. Lee>> [[said]], {{the ministry is able to save the stock}}.",
      "{{The catch is down}}, <<a port official>> [[told]] The Daily Post.",
      "{{If the quota goes, the stock will fall}}, <<the union>> [[says]].",
    ])
  func trailing(_ marked: String) throws {
    try check(marked, pattern: "trailing cue")
  }

  @Test(
    "A passive without agent has no source",
    arguments: [
      "When [[asked]] {{whether the quota would go}}, Ann Lee smiled.",
      "It [[was said]] {{that the quota would go}}.",
    ])
  func sourceless(_ marked: String) throws {
    try check(marked, pattern: "clause")
  }

  @Test(
    "Nothing is attributed where nothing is reported",
    arguments: [
      "The boats left the port on Monday.",
      "Ann Lee continued to fish.",
      "The ministry needs more boats.",
      "Ann Lee tried to sell the boat.",
      "After the storm, the boats were lost.",
    ])
  func nothing(_ text: String) {
    #expect(MarkedAttribution.attributions(in: text) == [])
  }
}
