import BriefingModel

/// From noun phrases to the entities that hold a position, with the voice in which the article says so.
extension PositionFinder {
  mutating func emit(
    _ phrases: [Int], _ match: PhraseMatch, sign: Int, _ sentence: Int, cue: Range<Int>?, rule: CodingRule
  ) {
    for phrase in phrases {
      let isOwn = isFirstPerson(phrase)
      guard let source = isOwn ? speech.speaker(at: article.phrases[phrase].head) : phrase else { continue }
      let members = article.phrases[source].members
      let entities = members.isEmpty ? [article.phrases[source].entity].compactMap { $0 } : members
      for entity in entities { add(entity, isOwn: isOwn, match, sign: sign, sentence, cue: cue, rule: rule) }
    }
  }

  mutating func add(
    _ entity: Int, isOwn: Bool = false, _ match: PhraseMatch, sign: Int, _ sentence: Int, cue: Range<Int>?,
    rule: CodingRule
  ) {
    let speaker = speech.speaker(of: entity, at: match.start, in: article)
    let voice = speech.voice(of: entity, at: match.start, speaker: speaker, isOwn: isOwn, in: article)
    let reading = Reading(
      entity: entity, issue: match.issue, stance: sign == 0 ? .noProposal : sign > 0 ? .supports : .opposes,
      voice: voice, attributedBy: voice == .thirdParty ? speaker : nil, sentence: sentence, words: match.parts,
      cue: cue, rule: rule)
    for holder in holders(of: entity) {
      var own = reading
      own.entity = holder
      own.rule = holder == entity ? rule : .jointDocument
      readings.append(own)
    }
    guard voice == .reported || voice == .thirdParty, let speaker, speech.isMinister(speaker, of: entity, in: article)
    else { return }
    var minister = reading
    minister.entity = speaker
    minister.voice = .reported
    minister.attributedBy = nil
    readings.append(minister)
  }

  /// An actor himself, or those for whom a document speaks.
  func holders(of entity: Int) -> [Int] {
    let value = article.entities[entity]
    if value.isActor { return [entity] }
    return value.kind == .document ? value.signatories.filter { article.entities[$0].isActor } : []
  }
}
