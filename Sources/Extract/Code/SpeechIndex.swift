import BriefingModel

/// Who says what stands at a token: of the attributions that report speech, the smallest around it.
struct SpeechIndex: Sendable {
  private let attributions: [FoundAttribution]
  /// For each token an attribution, or -1.
  private let contentAt: [Int32]

  init(_ attributions: [FoundAttribution], in article: ParsedArticle) {
    self.attributions = attributions
    var contentAt = Array(repeating: Int32(-1), count: article.tokens.count)
    let spoken = attributions.indices.filter { Self.isSpeech(attributions[$0], article) }
    for index in spoken.sorted(by: { attributions[$0].length > attributions[$1].length }) {
      for token in attributions[index].contents.joined() { contentAt[token] = Int32(index) }
    }
    self.contentAt = contentAt
  }

  private static func isSpeech(_ attribution: FoundAttribution, _ article: ParsedArticle) -> Bool {
    switch attribution.pattern {
    case .infinitive, .object, .noun: return false
    case .quotationBeforeCue, .quotationAfterCue, .continuedQuotation, .accordingTo, .speakerLabel,
      .signature:
      return true
    case .clause, .trailingCue:
      return attribution.predicate.map { article.predicates[$0].cue.contains(.report) } ?? false
    }
  }

  func attribution(at token: Int) -> FoundAttribution? {
    contentAt[token] < 0 ? nil : attributions[Int(contentAt[token])]
  }

  /// The noun phrase of whoever says it.
  func speaker(at token: Int) -> Int? { attribution(at: token)?.source }

  /// Who says it: the entity itself if it is among several speakers; nil where a text or nobody does.
  func speaker(of entity: Int, at token: Int, in article: ParsedArticle) -> Int? {
    guard let phrase = speaker(at: token) else { return nil }
    if article.phrases[phrase].members.contains(entity) { return entity }
    guard let speaker = article.phrases[phrase].entity, article.entities[speaker].isActor else { return nil }
    return speaker
  }

  func voice(of entity: Int, at token: Int, speaker: Int?, isOwn: Bool, in article: ParsedArticle) -> Voice {
    guard let speaker else { return .described }
    if isOwn || speaker == entity {
      return article.tokens[token].flags.contains(.quoted) ? .quoted : .reported
    }
    return speaksFor(speaker, entity, in: article) ? .reported : .thirdParty
  }

  private static let ministries: [String] = [
    "minister", "secretary", "ambassador", "premier", "president", "representative", "negotiator",
  ]

  /// A named minister who says what his government does or wants holds it himself too.
  func isMinister(_ speaker: Int, of entity: Int, in article: ParsedArticle) -> Bool {
    let person = article.entities[speaker]
    guard speaker != entity, person.kind == .person, article.entities[entity].kind == .government,
      person.mentions.contains(where: { article.phrases[$0].kind == .proper })
    else { return false }
    let roles = person.roles.joined(separator: " ")
    guard let country = Country.all.first(where: { $0.name == article.entities[entity].name }) else { return false }
    let isOfCountry = (country.names + country.adjectives).contains { roles.contains($0) }
    let lowered = roles.lowercased()
    return isOfCountry && Self.ministries.contains { lowered.contains($0) }
  }

  private static let offices: [String] = [
    "spokesman", "spokeswoman", "spokesperson", "official", "aide", "source",
  ]

  /// A spokesman or official without a view of his own speaks for the body.
  private func speaksFor(_ speaker: Int, _ entity: Int, in article: ParsedArticle) -> Bool {
    let value = article.entities[entity]
    guard value.kind == .government || value.kind == .organization || value.kind == .legislature,
      article.entities[speaker].kind == .person || article.entities[speaker].kind == .group
    else { return false }
    let name = (article.entities[speaker].roles + [article.entities[speaker].name]).joined(separator: " ").lowercased()
    return Self.offices.contains { name.contains($0) }
  }
}
