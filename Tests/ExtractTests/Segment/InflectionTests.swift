import Testing

@testable import Extract

@Suite("Inflection")
struct InflectionTests {
  @Test(
    "makes plurals",
    arguments: [
      ("boat", "boats"), ("box", "boxes"), ("ally", "allies"), ("key", "keys"), ("catch", "catches"), ("bus", "buses"),
      ("dish", "dishes"), ("y", "ys"),
    ])
  func plurals(noun: String, plural: String) { #expect(Inflection.plural(of: noun) == plural) }

  @Test(
    "makes pasts, with both spellings where a consonant may double",
    arguments: [
      ("land", ["landed"]), ("vote", ["voted"]), ("try", ["tried"]), ("stay", ["stayed"]),
      ("plan", ["planed", "planned"]), ("show", ["showed"]), ("do", ["doed"]),
    ])
  func pasts(verb: String, pasts: [String]) { #expect(Inflection.pasts(of: verb) == pasts) }

  @Test(
    "makes gerunds",
    arguments: [
      ("vote", ["voting"]), ("lie", ["lying"]), ("see", ["seeing"]), ("be", ["being"]), ("hoe", ["hoeing"]),
      ("cut", ["cuting", "cutting"]),
    ])
  func gerunds(verb: String, gerunds: [String]) { #expect(Inflection.gerunds(of: verb) == gerunds) }

  @Test(
    "knows British spellings",
    arguments: [
      ("organized", ["organised"]), ("labor", ["labour"]), ("favored", ["favoured"]), ("zone", []), ("lab", []),
    ])
  func variants(american: String, british: [String]) { #expect(Inflection.variants(of: american) == british) }
}
