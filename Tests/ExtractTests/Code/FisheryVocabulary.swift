import BriefingModel

@testable import Extract

/// A vocabulary of an invented debate, in the notation of `issues.yml`.
enum FisheryVocabulary {
  static let reader = ArticleReader(vocabulary: vocabulary)

  static let vocabulary = Vocabulary(
    issues: [
      issue("quotas", toward: ["catch quota", "quota"], not: ["milk quota"]),
      issue("fuel-aid", toward: ["fuel subsidy", "fuel aid"]),
      issue("closures", toward: ["closed season"], against: ["winter fishing"]),
      issue("pact", toward: ["Coastal Pact", "rewrite|renegotiate & Harbor Accord"]),
      issue("overfishing", against: ["overfishing"]),
      issue("stock-harm", kind: .assessment, toward: ["hurt & fisherman|village"]),
    ],
    groups: [
      Group(id: "ministries", name: "Ministries", shortName: "Ministries", rules: [Group.Rule(roles: ["minister"])])
    ],
    actors: [
      ActorEntry(
        id: "ministry", name: "Ministry of Fisheries", aliases: ["Fisheries Ministry"], kind: .government,
        location: SourceLocation(path: "actors.yml"))
    ])

  private static func issue(
    _ id: String, kind: BriefingModel.Issue.Kind = .proposal, toward: [String] = [], against: [String] = [],
    not: [String] = []
  ) -> BriefingModel.Issue {
    BriefingModel.Issue(
      id: id, name: id, proposal: id, kind: kind, towardPhrases: toward.map(phrase),
      againstPhrases: against.map(phrase), notPhrases: not.map(phrase))
  }

  private static func phrase(_ text: String) -> Phrase {
    Phrase(
      text: text,
      parts: text.split(separator: "&").map { part in
        part.split(separator: " ").map { word in
          let choices = word.split(separator: "|").map { [Phrase.Element.word(String($0))] }
          return word == "..." ? .gap : choices.count == 1 ? choices[0][0] : .choice(choices)
        }
      }, location: SourceLocation(path: "issues.yml"))
  }

  /// What is read in a text: `actor issue stance`, with `by` and the speaker where only another actor says it.
  static func positions(in text: String) -> [String] {
    let reading = reader.read(Article(id: "a", path: "a.txt", text: SourceText(text)))
    let names = Dictionary(reading.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return reading.positions.map { position in
      let actor = names[position.actor] ?? position.actor
      let by = position.attributedBy.isEmpty ? "" : " by \(position.attributedBy)"
      return "\(actor) \(position.issue) \(position.stance.rawValue)\(by)"
    }
    .sorted()
  }
}
