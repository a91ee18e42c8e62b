import BriefingModel
import Ingest
import Testing

struct VocabularyFolderTests {
  static let issues = """
    # Words of the quarrel.
    classes:
      fish: [cod, herring]
    issues:
      - id: quotas
        name: Catch quotas
        proposal: Lower the quotas
        kind: assessment
        supports: Wants fewer fish caught.
        opposes: Wants more fish caught.
        for: [lower quota]
        against:
          - catch more <fish>
          - overfishing
        about: quota
        towards: [lower]
        away: [raise]
        not: [quota of seats]
        glossary:
          - {term: Quota, definition: What may be caught.}
      - {id: nets, name: Nets, proposal: Ban drift nets}
    """

  static let groups = """
    groups:
      - id: fleets
        name: Fishing fleets
        short: Fleets
        rules:
          - kind: [organization, group]
            role: fisher
          - name: [Harbor Union, Pier Council]
            party: [G]
            country: Norway
      - {id: parties, name: Parties}
    """

  private func load(_ files: [String: String]) throws -> (value: Vocabulary?, lines: [String]) {
    let all = ["issues.yml": Self.issues, "groups.yml": Self.groups].merging(files) { $1 }
    return try withFolder(all) { folder in
      let outcome = VocabularyFolder(path: folder.path).load()
      return (outcome.value, printed(outcome.diagnostics, in: folder))
    }
  }

  @Test func readsIssues() throws {
    let (value, lines) = try load([:])
    #expect(lines == [])
    let issue = try #require(value?.issues.first)
    #expect(value?.issues.map(\.id) == ["quotas", "nets"])
    #expect(issue.name == "Catch quotas")
    #expect(issue.proposal == "Lower the quotas")
    #expect(issue.kind == .assessment)
    #expect(issue.supportsMeaning == "Wants fewer fish caught.")
    #expect(issue.opposesMeaning == "Wants more fish caught.")
    #expect(issue.towardPhrases.map(\.text) == ["lower quota"])
    #expect(issue.againstPhrases.map(\.text) == ["catch more <fish>", "overfishing"])
    #expect(issue.aboutPhrases.map(\.text) == ["quota"])
    #expect(issue.towards.map(\.text) == ["lower"])
    #expect(issue.away.map(\.text) == ["raise"])
    #expect(issue.notPhrases.map(\.text) == ["quota of seats"])
    #expect(issue.glossary == [GlossaryEntry(term: "Quota", definition: "What may be caught.")])
    #expect(
      issue.againstPhrases.first?.parts == [
        [.word("catch"), .word("more"), .choice([[.word("cod")], [.word("herring")]])]
      ])
    let place = try #require(issue.againstPhrases.first?.location)
    #expect((place.line, place.column) == (13, 9))
    #expect(value?.issues.last?.kind == .proposal)
  }

  @Test func readsGroups() throws {
    let groups = try #require(try load([:]).value?.groups)
    #expect(
      groups == [
        Group(
          id: "fleets", name: "Fishing fleets", shortName: "Fleets",
          rules: [
            Group.Rule(kinds: [.organization, .group], roles: ["fisher"]),
            Group.Rule(names: ["Harbor Union", "Pier Council"], parties: ["G"], countries: ["Norway"]),
          ]),
        Group(id: "parties", name: "Parties", shortName: "Parties"),
      ])
  }

  @Test func readsActorsAndCues() throws {
    let (value, lines) = try load([
      "actors.yml": """
      actors:
        - name: Ólafur Hansen
          aliases: [Hansen, the skipper]
          kind: person
          group: fleets
          role: skipper
        - {name: Nobody, id: no-one, group: other}
      """,
      "cues.yml": "cues:\n  - {verb: water down, direction: reverse}\n  - {verb: opine, direction: neutral}\n",
    ])
    #expect(lines == [])
    let actors = try #require(value?.actors)
    #expect(actors.map(\.id) == ["olafur-hansen", "no-one"])
    #expect(actors.first?.aliases == ["Hansen", "the skipper"])
    #expect(actors.first?.kind == .person)
    #expect(actors.first?.group == "fleets")
    #expect(actors.first?.role == "skipper")
    #expect(actors.map(\.location.line) == [2, 7])
    #expect(value?.cues.map(\.verb) == ["water down", "opine"])
    #expect(value?.cues.map(\.direction) == [.reverse, .neutral])
  }

  @Test(arguments: ["actors.yml", "cues.yml"])
  func takesAnEmptyOptionalFileForNone(_ name: String) throws {
    let (value, lines) = try load([name: "# nothing yet\n"])
    #expect(lines == [])
    #expect(value != nil)
  }

  @Test func warnsOfAFileThatIsNotRead() throws {
    let (value, lines) = try load(["words.yml": "a: b", "notes.txt": "", ".hidden.yml": "x: ["])
    #expect(value != nil)
    #expect(
      lines == [
        "words.yml: warning: this file is not read; the files of a vocabulary are `issues.yml`, `groups.yml`, "
          + "`actors.yml` and `cues.yml` [unknown-file]"
      ])
  }

  static let broken: [(file: String, text: String, lines: [String])] = [
    ("issues.yml", "", ["issues.yml: error: `issues.yml` needs `issues` [missing-key]"]),
    ("issues.yml", "issues: []", ["issues.yml:1:9: error: `issues` is empty; give at least one entry [empty-value]"]),
    (
      "issues.yml", "issues:\n  - id: a",
      [
        "issues.yml:2:5: error: an issue needs `name` [missing-key]",
        "issues.yml:2:5: error: an issue needs `proposal` [missing-key]",
      ]
    ),
    (
      "issues.yml", "issues:\n  - {id: A b, name: n, proposal: p}",
      [
        "issues.yml:2:10: error: an id has only lowercase letters, digits and single hyphens, such as “a-b”, not “A b” "
          + "[bad-id]"
      ]
    ),
    (
      "issues.yml", "issues:\n  - {id: a, name: n, proposal: p}\n  - {id: a, name: n, proposal: p}",
      ["issues.yml:3:10: error: “a” already names the issue on line 2 [duplicate-id]"]
    ),
    (
      "issues.yml", "issues:\n  - {id: a, name: n, proposal: p, kind: idea, colour: red}",
      [
        "issues.yml:2:41: error: `kind` must be `proposal` or `assessment`, not “idea” [unknown-value]",
        "issues.yml:2:47: error: `colour` is not a key of an issue; the keys are `id`, `name`, `proposal`, `kind`, "
          + "`supports`, `opposes`, `for`, `against`, `about`, `towards`, `away`, `not` and `glossary` [unknown-key]",
      ]
    ),
    (
      "issues.yml", "issues:\n  - id: a\n    name: n\n    proposal: p\n    for: [x ..., '<y>', {z: 1}]",
      [
        "issues.yml:5:11: error: words must stand on both sides of ... [phrase-syntax]",
        "issues.yml:5:18: error: there is no class <y>; there are none under `classes` [unknown-class]",
        "issues.yml:5:25: error: each entry of `for` must be text, not a mapping [wrong-type]",
      ]
    ),
    (
      "issues.yml", "classes: [x]\nissues:\n  - {id: a, name: n, proposal: p, glossary: [{term: t}]}",
      [
        "issues.yml:1:10: error: `classes` must be a mapping from names to lists of phrases, not a list [wrong-type]",
        "issues.yml:3:46: error: a glossary entry needs `definition` [missing-key]",
      ]
    ),
    (
      "issues.yml", "classes: {a: [<a>]}\nissues:\n  - {id: a, name: n, proposal: p}",
      ["issues.yml:1:15: error: the class contains itself: <a> → <a> [class-cycle]"]
    ),
    (
      "groups.yml", "groups:\n  - {id: other, name: n}",
      [
        "groups.yml:2:10: error: “other” is the group of those whom no rule knows; choose another id [reserved-id]"
      ]
    ),
    (
      "groups.yml", "groups:\n  - {id: a, name: n, rules: [{}]}",
      [
        "groups.yml:2:30: error: a rule without a condition would hold for everybody; give at least one of `kind`, "
          + "`name`, `role`, `party` and `country` [empty-rule]"
      ]
    ),
    (
      "groups.yml", "groups:\n  - {id: a, name: n, rules: [{kind: boat}]}",
      [
        "groups.yml:2:37: error: `kind` must be `person`, `organization`, `government`, `legislature` or `group`, not "
          + "“boat” [unknown-value]"
      ]
    ),
    (
      "groups.yml", "groups:\n  - {id: a, name: n}\n  - {id: a, name: m}",
      ["groups.yml:3:10: error: “a” already names the group on line 2 [duplicate-id]"]
    ),
    (
      "actors.yml", "actors:\n  - {name: A, group: boats}",
      [
        "actors.yml:2:22: error: there is no group “boats”; the groups are “fleets”, “parties” and “other” "
          + "[unknown-group]"
      ]
    ),
    (
      "actors.yml", "actors:\n  - {name: A B}\n  - {name: A-B}",
      ["actors.yml:3:12: error: “a-b” already names the actor on line 2 [duplicate-id]"]
    ),
    (
      "actors.yml", "actors:\n  - {name: A, aliases: [The Boss]}\n  - {name: B, aliases: the boss}",
      ["actors.yml:3:24: error: “the boss” already names the actor on line 2 [duplicate-alias]"]
    ),
    ("actors.yml", "actors:\n  - {id: a}", ["actors.yml:2:5: error: an actor needs `name` [missing-key]"]),
    (
      "cues.yml", "cues:\n  - {verb: say}\n  - {verb: say, direction: up}",
      [
        "cues.yml:2:5: error: a cue needs `direction` [missing-key]",
        "cues.yml:3:12: error: “say” already names the cue on line 2 [duplicate-cue]",
        "cues.yml:3:28: error: `direction` must be `forward`, `reverse` or `neutral`, not “up” [unknown-value]",
      ]
    ),
  ]

  @Test(arguments: broken)
  func refuses(_ example: (file: String, text: String, lines: [String])) throws {
    let (value, lines) = try load([example.file: example.text])
    #expect(value == nil)
    #expect(lines == example.lines)
  }

  @Test func doesNotCallAGroupUnknownWhenTheGroupsHaveErrors() throws {
    let (_, lines) = try load([
      "groups.yml": "groups:\n  - {id: boats}", "actors.yml": "actors: [{name: A, group: boats}]",
    ])
    #expect(lines == ["groups.yml:2:5: error: a group needs `name` [missing-key]"])
  }

  @Test func namesTheFolderThatIsNotThere() {
    let outcome = VocabularyFolder(path: "no/such/words").load()
    #expect(outcome.value == nil)
    #expect(
      outcome.diagnostics.map(\.description) == [
        "no/such/words: error: there is no folder of this name that can be read; it should hold `issues.yml` and "
          + "`groups.yml` [missing-folder]"
      ])
  }
}
