import BriefingModel

/// What follows from the other readings of a sentence: the reason of a deed, and a verb that leaves out what was said.
extension PositionFinder {
  /// "imposed duties because X broke the pact", "in retaliation": who does something against another for a breach acts
  /// against the breach.
  mutating func reasons(
    of found: [(match: PhraseMatch, sign: Int, path: [Int])], from first: Int, sentence: Int
  ) {
    for item in found {
      guard let start = reasonStart(of: item) else { continue }
      let owners = item.path.first.map { entities(of: article.predicates[$0].subjects) } ?? []
      let isRetaliation = item.sign > 0
      let spoken = Set(readings[first...].filter { $0.issue == item.match.issue }.map(\.entity))
      let deeds = readings[first...].filter { reading in
        reading.stance == .supports && !owners.contains(reading.entity) && !spoken.contains(reading.entity)
          && reading.issue != item.match.issue
          && [.act, .attitude].contains(reading.rule)
          && (isRetaliation || reading.words.last.map { $0.upperBound <= start } ?? false)
      }
      var seen: Set<Int> = []
      for deed in deeds where seen.insert(deed.entity).inserted {
        var own = deed
        own.issue = item.match.issue
        own.words = item.match.parts
        own.rule = .reason
        readings.append(own)
      }
    }
  }

  /// "rejected the pact because it would raise duties", "back it because it lowers them": who is against something for
  /// what it does is against that, and who is for it is for that.
  mutating func motive(_ match: PhraseMatch, _ stop: ChainWalker.Stop, _ sentence: Int) {
    let reason = article.predicates[stop.predicate]
    let because = reason.subjectStart - 1
    let range = article.segmentation.sentences[sentence].tokens
    guard because > range.lowerBound, tokens[because].is(.because), reason.form == .finite,
      let subject = reason.subjects.first, !holds([subject]) || tokens[article.phrases[subject].head].is(.it),
      let main = article.predicates(inSentences: sentence...sentence).last(where: {
        article.predicates[$0].form == .finite && article.predicates[$0].head < because
      }), let side = side(of: main)
    else { return }
    let lacks = walker.lemma(reason).map(constructions.lacking.contains) ?? false
    emit(
      article.predicates[main].actors,
      Claim(
        match: match, sign: (lacks ? -stop.sign : stop.sign) * side, sentence: sentence,
        cue: article.predicates[main].tokens, rule: .reason))
  }

  /// Whether a verb says that its subject is for or against its object; nil where it says neither.
  private func side(of index: Int) -> Int? {
    let predicate = article.predicates[index]
    guard predicate.cue.attitude != 0, !predicate.isPassive, !predicate.cue.contains(.infinitive) else { return nil }
    return (predicate.cue.attitude > 0 ? 1 : -1) * (predicate.isNegated ? -1 : 1)
  }

  /// Where the words begin that give a breach, or retaliation, as the reason.
  private func reasonStart(of item: (match: PhraseMatch, sign: Int, path: [Int])) -> Int? {
    let match = item.match
    guard item.sign < 0 || item.path.first.map({ walker.isFailure(article.predicates[$0]) }) ?? false else {
      let isPlain = match.start > 0 && tokens[match.start - 1].is(.in)
      return isPlain && constructions.reprisal.contains(tokens[match.start].lemma) ? match.start - 1 : nil
    }
    guard let index = item.path.first, let lemma = walker.lemma(article.predicates[index]),
      constructions.breaking.contains(lemma) || constructions.failing.contains(lemma)
    else { return nil }
    let predicate = article.predicates[index]
    let opening =
      predicate.form == .noun
      ? article.phrase(at: predicate.head).map { Coordination.startWithOwner($0, in: article) } ?? predicate.head
      : predicate.subjectStart
    guard opening > 1 else { return nil }
    let before = tokens[opening - 1]
    let isReason =
      before.isAny(.for, .over, .because, .after, .since) || before.is(.of) && tokens[opening - 2].is(.because)
    return isReason ? opening - 1 : nil
  }

  /// "Farmers love the pact, and so do unions", "… as do unions": the verb behind its subject repeats what was said.
  mutating func echoes(from first: Int, sentence: Int) {
    for index in article.predicates(inSentences: sentence...sentence) {
      let predicate = article.predicates[index]
      let start = predicate.tokens.lowerBound
      guard predicate.form == .finite, tokens[predicate.head].isAny(.does, .did, .do), start > 0,
        tokens[start - 1].isAny(.so, .as, .nor), let subject = article.phrase(at: predicate.tokens.upperBound),
        holds([subject]), let before = said(before: start, from: first, sentence)
      else { continue }
      for entity in entities(of: Coordination.right(from: subject, in: article)) where entity != before.entity {
        repeats(before, entity, isSame: true, predicate)
      }
    }
  }

  /// "Ann disagrees.": with what the sentence before says of somebody.
  mutating func assent(sentence: Int) {
    let range = article.segmentation.sentences[sentence].tokens
    guard
      let index = article.predicates(inSentences: sentence...sentence).first(where: {
        article.predicates[$0].form == .finite
      })
    else { return }
    let predicate = article.predicates[index]
    let lemma = tokens[predicate.head].lemma
    guard lemma == KeyWord.agree.rawValue || lemma == KeyWord.disagree.rawValue,
      Range(from: predicate.tokens.upperBound, upTo: range.upperBound).allSatisfy({ !tokens[$0].isWord }),
      let before = readings.last, before.sentence == sentence - 1, before.rule == .attitude
    else { return }
    let isSame = (lemma == KeyWord.agree.rawValue) != predicate.isNegated
    for entity in entities(of: predicate.subjects) where entity != before.entity {
      repeats(before, entity, isSame: isSame, predicate)
    }
  }

  /// Somebody holds what another holds, or the opposite: both sentences show it.
  private mutating func repeats(_ before: Reading, _ entity: Int, isSame: Bool, _ predicate: Predicate) {
    guard [.supports, .opposes].contains(before.stance) else { return }
    var own = before
    own.entity = entity
    own.cue = predicate.tokens
    if !isSame { own.stance = before.stance == .supports ? .opposes : .supports }
    readings.append(own)
    guard predicate.sentence != before.sentence else { return }
    own.sentence = predicate.sentence
    own.words = [predicate.tokens]
    readings.append(own)
  }

  /// The last attitude that a sentence, or the one before it, tells of before a token.
  private func said(before token: Int, from first: Int, _ sentence: Int) -> Reading? {
    let before =
      readings[first...].last { ($0.words.last?.upperBound ?? 0) <= token }
      ?? readings[..<first].last { $0.sentence == sentence - 1 }
    guard let before, [.supports, .opposes].contains(before.stance), before.rule == .attitude else { return nil }
    return before
  }

  /// "Farmers love the pact; unions do not", "Farmers love it. Unions do not.": a verb that leaves out what was said
  /// denies it.
  mutating func ellipses(from first: Int, sentence: Int) {
    let range = article.segmentation.sentences[sentence].tokens
    for index in article.predicates(inSentences: sentence...sentence) {
      let predicate = article.predicates[index]
      let end = predicate.tokens.lowerBound + 2
      guard predicate.form == .finite, tokens[predicate.head].isAny(.does, .did, .do), end <= range.upperBound,
        tokens[end - 1].tag == .negator, end == range.upperBound || !tokens[end].isWord,
        predicate.subjectStart < predicate.tokens.lowerBound, holds(predicate.subjects)
      else { continue }
      guard let before = said(before: predicate.subjectStart, from: first, sentence) else { continue }
      for entity in entities(of: predicate.subjects) where entity != before.entity {
        repeats(before, entity, isSame: false, predicate)
      }
    }
  }
}
