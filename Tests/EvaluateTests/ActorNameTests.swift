import Testing

@testable import Evaluate

struct ActorNameTests {
  @Test(arguments: [
    ("Sen. Jane Fisher (D-Maine)", ["jane", "fisher"]),
    ("the Norwegian government", ["norwegian"]),
    ("The Group", ["the", "group"]),
    ("U.S. officials", ["unitedstate"]),
    ("Japanese anglers", ["japan", "angler"]),
    ("Fishers’s Union", ["fisher", "union"]),
    ("cod (and hake", ["cod", "hake"]),
    ("A&B Fish-Traders", ["a&b", "fish-trader"]),
    ("cods", ["cods"]),
    ("—", []),
  ])
  func readsTheTellingWords(_ name: String, _ words: [String]) {
    #expect(ActorName(name).words == words)
  }

  @Test(arguments: [
    ("Jane Fisher", "Ms. Fisher"), ("Tokyo", "the Japanese government"),
    ("Union of Cod Anglers", "Cod Anglers of Hull"), ("Hull", "Hull Cod Company"),
  ])
  func findsOneParty(_ one: String, _ other: String) {
    #expect(ActorName(one).namesSameParty(as: ActorName(other)))
    #expect(ActorName(other).namesSameParty(as: ActorName(one)))
  }

  @Test(arguments: [("Jane Fisher", "Jane Angler"), ("Jane Fisher", ""), ("—", "—"), ("Cod Union", "Hake Council")])
  func tellsPartiesApart(_ one: String, _ other: String) {
    #expect(!ActorName(one).namesSameParty(as: ActorName(other)))
  }
}
