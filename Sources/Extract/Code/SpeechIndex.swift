import BriefingModel

/// Who says what stands at a token: of the attributions that report speech, the smallest around it.
struct SpeechIndex: Sendable {
  private let attributions: [FoundAttribution]
  private let describer: ActorDescriber
  /// The country of the dateline, which a minister's title leaves out there: "TOKYO, May 3 - Finance Minister …".
  private let home: String?
  /// For each token an attribution, or -1.
  private let contentAt: [Int32]

  init(
    _ attributions: [FoundAttribution], in article: ParsedArticle, words: ConstructionWords, describer: ActorDescriber
  ) {
    self.attributions = attributions
    self.describer = describer
    home = Self.home(of: article.segmentation)
    var contentAt = Array(repeating: Int32(-1), count: article.tokens.count)
    let spoken = attributions.indices.filter { Self.isSpeech(attributions[$0], article, words) }
    for index in spoken.sorted(by: { attributions[$0].length > attributions[$1].length }) {
      for token in attributions[index].contents.joined() { contentAt[token] = Int32(index) }
    }
    self.contentAt = contentAt
  }

  private static func home(of segmentation: Segmentation) -> String? {
    guard let paragraph = segmentation.paragraphs.first(where: { $0.kind == .body }),
      let sentence = paragraph.sentences.first
    else { return nil }
    let tokens = Range(from: paragraph.tokens.lowerBound, upTo: segmentation.sentences[sentence].tokens.lowerBound)
    guard !tokens.isEmpty else { return nil }
    let dateline = WordText(segmentation.text(ofTokens: tokens))
    return countries.first { country in (country.words + country.capitals).contains { dateline.holds($0) } }?.name
  }

  /// What somebody only hopes he does not say.
  private static func isSpeech(
    _ attribution: FoundAttribution, _ article: ParsedArticle, _ words: ConstructionWords
  ) -> Bool {
    switch attribution.pattern {
    case .infinitive, .object, .noun: return false
    case .quotationBeforeCue, .quotationAfterCue, .continuedQuotation, .accordingTo, .speakerLabel,
      .signature:
      return true
    case .clause, .trailingCue:
      return attribution.predicate.map { article.predicates[$0] }.map { predicate in
        predicate.cue.contains(.report) && !words.hoping.contains(article.tokens[predicate.head].lemma)
      } ?? false
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
    if article.members(ofPhrase: phrase).contains(entity) { return entity }
    // "Norway and Spain agree that": each of them.
    if article.entities[entity].isActor, let predicate = attribution(at: token)?.predicate,
      article.predicates[predicate].actors.contains(where: { article.phrases[$0].entity == entity })
    {
      return entity
    }
    guard let speaker = article.phrases[phrase].entity, article.entities[speaker].isActor else { return nil }
    return speaker
  }

  /// The minister who says what his government says, wants or shows in turn: "Norway will propose that …, Ann said".
  func minister(of entity: Int, at token: Int, in article: ParsedArticle) -> Int? {
    guard let inner = attribution(at: token), inner.source.flatMap({ article.phrases[$0].entity }) == entity else {
      return nil
    }
    let outer = attributions.filter { other in
      other.length > inner.length && other.contents.contains { $0.contains(token) }
    }
    return outer.min { $0.length < $1.length }.flatMap(\.speaker).flatMap {
      isMinister($0, of: entity, in: article) ? $0 : nil
    }
  }

  func voice(of entity: Int, at token: Int, speaker: Int?, isOwn: Bool, in article: ParsedArticle) -> Voice {
    guard let speaker else { return .described }
    if isOwn || speaker == entity {
      return article.tokens[token].flags.contains(.quoted) ? .quoted : .reported
    }
    return speaksFor(speaker, entity, in: article) ? .reported : .thirdParty
  }

  private static let ministries = [
    "minister", "secretary", "undersecretary", "ambassador", "commissioner", "premier", "president", "representative",
    "negotiator", "chancellor",
    "ministry", "central bank", "foreign affairs",
  ].map { WordText($0) }
  private static let administration = WordText("administration")
  private static let companies = WordText("vice president of")

  /// What countries are called, and their people.
  private static let countries = Country.all.map { country in
    (
      name: country.name, words: (country.names + country.adjectives).map { WordText($0) },
      capitals: country.capitals.map { WordText($0) }
    )
  }

  /// A named minister who says what his government does or wants holds it himself too.
  ///
  /// His government is that of the country in his title or, without one there, of the group that he belongs to, or
  /// plainly "the government".
  func isMinister(_ speaker: Int, of entity: Int, in article: ParsedArticle) -> Bool {
    let person = article.entities[speaker]
    let government = article.entities[entity]
    let isGovernment =
      government.kind == .government
      || government.kind == .organization && WordText(government.name).holdsWord(beginning: Self.administration)
    guard speaker != entity, person.kind == .person, isGovernment,
      person.mentions.contains(where: { article.phrases[$0].kind == .proper })
    else { return false }
    let actor = describer.actor(person)
    let titles = offices(of: actor)
    guard !titles.isEmpty else { return false }
    let ownCountries = Self.countries.filter { country in
      country.words.contains { name in titles.contains { $0.holds(name) } }
    }
    if ownCountries.contains(where: { $0.name == government.name }) { return true }
    // "Reagan administration": no country's name.
    if actor.group != Group.other.id { return actor.group == describer.actor(government).group }
    guard ownCountries.isEmpty else { return false }
    return home == government.name
      || government.mentions.contains { phrase in
        article.phrases[phrase].tokens.count == 2 && article.tokens[article.phrases[phrase].head].is(.government)
      }
  }

  /// Whether somebody's titles make him a minister.
  func isMinister(_ speaker: Entity) -> Bool {
    speaker.kind == .person && !offices(of: describer.actor(speaker)).isEmpty
  }

  private static let official = WordText("official")

  /// "U.S. officials", "a government official"
  func isOfficial(_ speaker: Entity) -> Bool {
    let name = WordText(speaker.name)
    return (speaker.kind == .person || speaker.kind == .group) && name.holdsWord(beginning: Self.official)
      && speaker.name.contains(" ")
  }

  private func offices(of actor: Actor) -> [WordText] {
    actor.roles.map { WordText($0) }.filter { role in
      Self.ministries.contains { role.holdsWord(beginning: $0) } && !role.holds(Self.companies)
    }
  }

  private static let offices = [
    "spokesman", "spokeswoman", "spokesperson", "official", "aide", "source",
  ].map { WordText($0) }
  private static let bodies = ["ministry", "department", "cabinet", "embassy", "agency"].map { WordText($0) }

  /// A spokesman or official without a view of his own speaks for the body, a ministry for its government.
  private func speaksFor(_ speaker: Int, _ entity: Int, in article: ParsedArticle) -> Bool {
    let value = article.entities[entity]
    guard value.kind == .government || value.kind == .organization || value.kind == .legislature,
      article.entities[speaker].kind == .person || article.entities[speaker].kind == .group
        || isMinistry(speaker, of: value, in: article)
    else { return false }
    let names = (article.entities[speaker].roles + [article.entities[speaker].name]).map { WordText($0) }
    // "the minister said the government would": without a name he is no more than his office.
    let isNamed = article.entities[speaker].mentions.contains { article.phrases[$0].kind == .proper }
    let offices = Self.offices + Self.bodies + (isNamed ? [] : Self.ministries)
    let isOffice = names.contains { name in offices.contains { name.holdsWord(beginning: $0) } }
    guard isOffice else { return false }
    return !Self.countries.contains { country in
      country.name != value.name && country.words.contains { words in names.contains { $0.holds(words) } }
    }
  }

  private func isMinistry(_ speaker: Int, of government: Entity, in article: ParsedArticle) -> Bool {
    guard government.kind == .government, [.government, .organization].contains(article.entities[speaker].kind) else {
      return false
    }
    let name = WordText(article.entities[speaker].name)
    return Self.bodies.contains { name.holdsWord(beginning: $0) }
  }
}
