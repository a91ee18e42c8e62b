import BriefingModel
import Testing

@Suite("Attributions of infinitives, objects and nouns")
struct PhraseTests {
  @Test(
    "An infinitive behind a verb of will is its content",
    arguments: [
      "<<Ann Lee>> [[vowed]] {{to end the quota}}.",
      "<<Ann Lee>> [[wants]] {{to end the quota}}.",
      "<<Ann Lee>> [[plans]] {{to end the quota}}.",
      "<<Ann Lee>> [[promised]] {{to end the quota}}, which began in May.",
      "<<The ministry>> [[declined]] {{to comment on the quota}}.",
      "<<The ministry>> [[refused]] {{to end the quota}} and the boats were sold.",
      "<<Ann Lee>> [[urged]] {{the ministry to end the quota}}.",
      "<<Ann Lee>> [[asked]] {{the ministry to end the quota}}.",
      "<<Ann Lee>> [[called on]] {{the ministry to end the quota}}.",
      "<<Ann Lee>> [[accused]] {{the ministry of hiding the figures}}.",
      "<<The owners>> [[agreed]] {{to cut the catch}}.",
      "<<The owners>> [[have threatened]] {{to leave the port}}.",
      "<<Ann Lee>> [[proposed]] {{to double the quota}}.",
    ])
  func infinitive(_ marked: String) throws {
    try check(marked, pattern: "infinitive")
  }

  @Test(
    "What seems or is expected has no source, and its subject is part of it",
    arguments: [
      "{{The quota}} [[seems]] {{to work}}.",
      "{{The catch}} [[is expected]] {{to fall this year}}.",
      "{{Ann Lee}} [[appears]] {{to be the favorite}}.",
    ])
  func seeming(_ marked: String) throws {
    try check(marked, pattern: "infinitive")
  }

  @Test(
    "The object of a verb of judgment or demand is its content",
    arguments: [
      "<<Ann Lee>> [[called for]] {{an end to the quota}}.",
      "<<Ann Lee>> [[opposes]] {{the quota}}.",
      "<<Ann Lee>> [[criticized]] {{the quota}}.",
      "<<The union>> [[praised]] {{the minister's plan}}.",
      "<<The union>> [[cited]] {{the fall of the catch}}.",
      "<<The union>> [[denounced]] {{the quota}}, and the boats were sold.",
      "<<The union>> [[rejected]] {{the offer}} after the talks were over.",
      "<<Ann Lee>> [[announced]] {{a new quota}}.",
      "<<Ann Lee>> [[blamed]] {{the ministry for the fall of the catch}}.",
      "<<Ann Lee>> [[defended]] {{the quota}}.",
      "<<Ann Lee>> [[questioned]] {{the figures}}.",
      #"<<Lee>> [[described]] {{the plan as "a sobering reminder."}}"#,
      #"<<Ann Lee>> [[cited]] {{the "unique magic" of the port}}."#,
    ])
  func object(_ marked: String) throws {
    try check(marked, pattern: "object")
  }

  @Test(
    "What a noun of speech or will governs is its content",
    arguments: [
      "<<Ann Lee>>'s [[claim]] {{that the quota hurts small boats}} was read aloud.",
      "<<Lee>>'s [[plan]] {{to end the quota}} was read aloud.",
      "The port knew <<Lee>>'s [[opposition]] to {{the quota}}.",
      "<<The union>>'s [[demand]] for {{a new quota}} was read aloud.",
    ])
  func noun(_ marked: String) throws {
    try check(marked, pattern: "noun")
  }

  @Test(
    "According to somebody",
    arguments: [
      "{{The catch is down}}, [[according to]] <<Ann Lee>>.",
      "[[According to]] <<Ann Lee>>, {{the catch is down}}.",
      "{{The catch}}, [[according to]] <<the ministry's figures>>, {{has fallen}}.",
      "{{The catch is down}}, [[according to]] <<a report>> by the ministry.",
    ])
  func accordingTo(_ marked: String) throws {
    try check(marked, pattern: "according to")
  }

  @Test(
    "A name before a colon speaks",
    arguments: [
      "<<Ann Lee>>[[:]] {{The quota must go}}\n\nThe boats left on Monday, and Ann Lee was there.",
      #"<<Ann Lee>>[[:]] {{"The quota must go."}}"#,
      "<<Q>>[[:]] {{Will the quota go?}}\n\nThe boats left.",
    ])
  func label(_ marked: String) throws {
    try check(marked, pattern: "speaker label")
  }
}
