import BriefingModel

/// From noun phrases to the entities that hold a position, with the voice in which the article says so.
extension PositionFinder {
  mutating func emit(_ phrases: PhraseList, _ claim: Claim) {
    for phrase in phrases {
      let isOwn = isFirstPerson(phrase)
      guard let found = isOwn ? speech.speaker(at: article.phrases[phrase].head) : phrase else { continue }
      let source = whole(found)
      let members = article.members(ofPhrase: source)
      let entities = members.isEmpty ? [article.phrases[source].entity].compactMap { $0 } : members
      for entity in entities { add(entity, isOwn: isOwn, claim) }
    }
  }

  /// "a group of lawmakers": the lawmakers.
  private func whole(_ phrase: Int) -> Int {
    let value = article.phrases[phrase]
    guard let lemma = lexicon.info(tokens[value.head].word)?.lemma, constructions.partitive.contains(lemma),
      let of = tokens[safe: value.tokens.upperBound], of.is(.of),
      let first = article.phrase(at: value.tokens.upperBound + 1)
    else { return phrase }
    // "a group of Asian and African states": the name ends with the list.
    return Coordination.right(from: first, in: article).first(where: areActors) ?? phrase
  }

  private func areActors(_ phrase: Int) -> Bool {
    guard let entity = article.phrases[phrase].entity else { return false }
    return article.phrases[phrase].isPlural && article.entities[entity].isActor
  }

  mutating func add(_ entity: Int, isOwn: Bool = false, _ claim: Claim) {
    let speaker = speech.speaker(of: entity, at: claim.match.start, in: article)
    let voice = speech.voice(of: entity, at: claim.match.start, speaker: speaker, isOwn: isOwn, in: article)
    let minister =
      speaker.flatMap { speech.isMinister($0, of: entity, in: article) ? $0 : nil }
      ?? speech.minister(of: entity, at: claim.match.start, in: article)
    guard !isKin(entity), !isUnnamed(entity) else { return }
    guard isPolicy(claim, of: entity, voice, hasMinister: minister != nil) else { return }
    let reading = Reading(
      entity: entity, issue: claim.match.issue, stance: claim.stance, voice: voice,
      attributedBy: voice == .thirdParty ? speaker : nil, sentence: claim.sentence, words: claim.match.parts,
      cue: claim.cue, rule: claim.rule)
    for holder in holders(of: entity) {
      var own = reading
      own.entity = holder
      own.rule = holder == entity ? claim.rule : .jointDocument
      readings.append(own)
    }
    guard voice == .reported || voice == .thirdParty, let minister else { return }
    var his = reading
    his.entity = minister
    his.voice = .reported
    his.attributedBy = nil
    readings.append(his)
  }

  /// "her husband": somebody's, and without a name.
  private func isKin(_ entity: Int) -> Bool {
    let value = article.entities[entity]
    return value.kind == .person && value.known == nil && !value.mentions.isEmpty
      && value.mentions.allSatisfy { mention in
        let phrase = article.phrases[mention]
        return phrase.kind == .noun
          && phrase.possessor.flatMap { article.phrases[$0].entity }.map { article.entities[$0].kind == .person }
            ?? false
      }
  }

  private func isUnnamed(_ entity: Int) -> Bool {
    let value = article.entities[entity]
    guard value.known == nil else { return false }
    let words = value.isPlural ? constructions.unnamedPlurals : constructions.unnamed
    return words.contains(lexicon.lemma(value.name))
  }

  /// "countries that refuse": a bare plural in another's words is nobody.
  func isAnonymous(_ entity: Int) -> Bool {
    let value = article.entities[entity]
    return value.isPlural && value.known == nil && !value.name.contains(" ")
      && !(value.name.first?.isUppercase ?? false)
  }

  /// A deed is a policy if it is a government's or a formal one, and not what others tell of it or foresee.
  private func isPolicy(_ claim: Claim, of entity: Int, _ voice: Voice, hasMinister: Bool) -> Bool {
    if voice == .thirdParty, isAnonymous(entity) { return false }
    if voice == .thirdParty, claim.isFuture, !hasMinister { return false }
    guard claim.rule == .act else { return true }
    if voice == .thirdParty, !hasMinister, !claim.isVote { return false }
    switch article.entities[entity].kind {
    case .organization, .group: return claim.isDecision
    default: return true
    }
  }

  /// An actor himself, or those for whom a document speaks.
  func holders(of entity: Int) -> [Int] {
    let value = article.entities[entity]
    if value.isActor { return [entity] }
    return value.kind == .document ? value.signatories.filter { article.entities[$0].isActor } : []
  }
}
