import BriefingModel

/// Names that state an aim: a campaign whose name says what it wants holds it, and so does who supports the campaign.
extension PositionFinder {
  /// A campaign whose name says what it wants: the verb must stand in the name.
  mutating func findAims(_ matcher: PhraseMatcher) {
    for (index, entity) in article.entities.enumerated() where entity.isActor && entity.kind != .person {
      guard let mention = entity.mentions.first(where: { article.phrases[$0].tokens.count > 1 }) else { continue }
      let range = article.phrases[mention].tokens
      guard range.contains(where: { tokens[$0].tag == .proper }) else { continue }
      let found = directed(matcher.matches(in: range, of: tokens)).filter { holdsVerb($0.match) }
      if !found.isEmpty { aims[index] = found }
    }
  }

  func holdsVerb(_ match: PhraseMatch) -> Bool {
    guard match.length > 1, let info = lexicon.info(tokens[match.start].word),
      match.start == 0 || tokens[match.start - 1].tag != .proper
    else { return false }
    return info.tags.contains(.verbBase) && !info.traits.contains(.nounFirst)
  }

  /// A part of somebody's name is no subject of debate; a name that is one all by itself may be.
  func isInActorName(_ match: PhraseMatch) -> Bool {
    guard let phrase = article.phrase(at: match.start), let entity = article.phrases[phrase].entity else {
      return false
    }
    let name = article.phrases[phrase].tokens
    let isWhole =
      match.end == name.upperBound && tokens[match.start].tag == .proper && !holdsVerb(match)
      && name.dropFirst(match.start - name.lowerBound).allSatisfy(match.holds)
    return article.entities[entity].isActor && name.contains(match.end - 1) && !isWhole
      && article.phrases[phrase].kind != .pronoun
  }

  /// Who acts under such a name holds its aim, and so does who supports him.
  mutating func supportersOfAims(sentence: Int) {
    guard !aims.isEmpty else { return }
    for predicate in article.predicates[article.predicates(inSentences: sentence...sentence)]
    where predicate.form == .finite {
      for phrase in predicate.actors where !predicate.isNegated {
        guard let entity = article.phrases[phrase].entity, let own = aims[entity],
          namesRead.insert(entity).inserted
        else { continue }
        for aim in own { emitAim(aim, [phrase], sign: aim.sign, sentence, predicate) }
      }
      guard predicate.cue.attitude != 0 else { continue }
      for object in predicate.isPassive ? predicate.subjects : predicate.objects {
        guard let entity = article.phrases[object].entity, let theirs = aims[entity] else { continue }
        let sign = predicate.cue.attitude * (predicate.isNegated ? -1 : 1)
        for aim in theirs { emitAim(aim, predicate.actors, sign: aim.sign * sign, sentence, predicate) }
      }
    }
  }

  mutating func emitAim(
    _ aim: DirectedMatch, _ holders: PhraseList, sign: Int, _ sentence: Int, _ predicate: Predicate
  ) {
    var match = aim.match
    match.parts = [predicate.tokens]
    match.core = match.parts
    emit(holders, Claim(match: match, sign: sign, sentence: sentence, cue: predicate.tokens, rule: .name))
  }
}
