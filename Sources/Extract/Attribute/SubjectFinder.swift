/// Finds the subjects, agents and objects of verbs.
struct SubjectFinder {
  let lexicon: Lexicon
  var article: ParsedArticle

  private init(lexicon: Lexicon, article: ParsedArticle) {
    self.lexicon = lexicon
    self.article = article
  }

  /// Gives the predicates of an article their subjects, agents and objects.
  static func fill(_ article: consuming ParsedArticle, lexicon: Lexicon) -> ParsedArticle {
    var finder = SubjectFinder(lexicon: lexicon, article: article)
    for index in finder.article.predicates.indices { finder.fill(index) }
    for index in finder.article.predicates.indices { finder.share(index) }
    return (consume finder).article
  }

  var tokens: [Token] { article.tokens }

  private mutating func fill(_ index: Int) {
    let predicate = article.predicates[index]
    let range = article.segmentation.sentences[predicate.sentence].tokens
    article.predicates[index].objects = objects(after: predicate.tokens.upperBound, in: range)
    if predicate.isPassive { article.predicates[index].agents = agents(of: predicate, in: range) }
    switch predicate.form {
    case .finite: finite(index, in: range)
    case .participle: participle(index, in: range)
    case .noun: nominal(index, in: range)
    case .adjective, .infinitive, .gerund: break
    }
  }

  // MARK: Right of the verb

  private func objects(after start: Int, in range: Range<Int>) -> PhraseList {
    var at = start
    while at < range.upperBound, tokens[at].tag == .adverb { at += 1 }
    guard at < range.upperBound, let phrase = article.phrase(at: at),
      article.phrases[phrase].tokens.lowerBound == at
    else { return [] }
    return Coordination.right(from: owned(phrase), in: article)
  }

  func owned(_ phrase: Int) -> Int {
    var phrase = phrase
    while article.phrases[phrase].isPossessive,
      let next = article.phrases.indices[phrase...].dropFirst().prefix(3)
        .first(where: { article.phrases[$0].possessor == phrase })
    { phrase = next }
    return phrase
  }

  private func agents(of predicate: Predicate, in range: Range<Int>) -> PhraseList {
    var at = predicate.tokens.upperBound
    let limit = min(range.upperBound, at + 10)
    while at < limit {
      if tokens[at].is(.by) || tokens[at].is(.in) && isDocument(at + 1) {
        guard let phrase = article.phrase(at: at + 1) else { return [] }
        return Coordination.right(from: owned(phrase), in: article)
      }
      if tokens[at].tag.isVerb || tokens[at].kind == .comma || tokens[at].tag == .relative { return [] }
      at += 1
    }
    return []
  }

  /// "is called for in the letter": the text is the one who calls.
  private func isDocument(_ index: Int) -> Bool {
    guard let phrase = article.phrase(at: index), let entity = article.phrases[owned(phrase)].entity else {
      return false
    }
    return article.entities[entity].kind == .document
  }

  // MARK: Left of the verb

  private mutating func finite(_ index: Int, in range: Range<Int>) {
    let start = article.predicates[index].tokens.lowerBound
    if let relative = relativePronoun(before: start, in: range) {
      article.predicates[index].subjectStart = relative
      if let antecedent = antecedent(ofRelative: relative, in: range) {
        article.predicates[index].subjects = Coordination.left(from: antecedent, in: article)
      }
      return
    }
    if let speaker = describedSpeaker(before: index, in: range) {
      article.predicates[index].subjects = [speaker]
      article.predicates[index].subjectStart = article.phrases[speaker].tokens.lowerBound
      return
    }
    if let phrase = subject(before: start, in: range) {
      let list = Coordination.left(from: phrase, in: article)
      article.predicates[index].subjects = list
      article.predicates[index].subjectStart = Coordination.startWithOwner(list.first ?? phrase, in: article)
      negate(index, by: list)
      return
    }
    if let inverted = invertedSubject(index, in: range) {
      article.predicates[index].subjects = inverted
      return
    }
    coordinate(index, in: range)
  }

  /// A verb without a subject of its own, behind "and" or a comma, takes that of the nearest verb before in its tense;
  /// failing that, of the nearest.
  private mutating func coordinate(_ index: Int, in range: Range<Int>) {
    let verb = article.predicates[index]
    guard verb.tokens.lowerBound > range.lowerBound else { return }
    if verb.cue.contains(.report), let speaker = speaker(before: index) {
      article.predicates[index].subjects = speaker
      return
    }
    var nearest: Int?
    for earlier in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence == verb.sentence else { break }
      guard predicate.form == .finite, !predicate.subjects.isEmpty,
        tokens[verb.head].flags.contains(.quoted) || !tokens[predicate.head].flags.contains(.quoted)
      else { continue }
      if nearest == nil { nearest = earlier }
      if isPast(predicate) == isPast(verb), isPast(verb) || tokens[predicate.head].tag == tokens[verb.head].tag,
        predicate.modal == verb.modal,
        predicate.isPassive == verb.isPassive
      {
        nearest = earlier
        break
      }
    }
    if let nearest { article.predicates[index].subjects = article.predicates[nearest].subjects }
  }

  /// "Ann rejected the idea that prices fell and said …": one who speaks is the subject of a main clause.
  private func speaker(before index: Int) -> PhraseList? {
    let verb = article.predicates[index]
    for earlier in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      let other = article.predicates[earlier]
      guard other.sentence == verb.sentence else { return nil }
      guard other.form == .finite, let subject = other.subjects.first, isPast(other) == isPast(verb),
        tokens[verb.head].flags.contains(.quoted) || !tokens[other.head].flags.contains(.quoted),
        other.subjectStart < other.tokens.lowerBound, !article.isInClause(other)
      else { continue }
      if article.phrases[subject].entity.map({ article.entities[$0].isActor }) ?? false { return other.subjects }
    }
    return nil
  }

  private func isPast(_ predicate: Predicate) -> Bool {
    let tag = tokens[predicate.head].tag
    // "announced it and has praised it": the perfect goes with the past.
    if predicate.tokens.count > 1, !predicate.isPassive, tag == .verbParticiple,
      tokens[predicate.tokens.lowerBound].isAny(.has, .have, .had)
    {
      return true
    }
    return tag == .verbPast || tag == .verbParticiple && predicate.tokens.count == 1 && !predicate.isPassive
  }

  private func relativePronoun(before start: Int, in range: Range<Int>) -> Int? {
    var at = start - 1
    while at >= range.lowerBound, tokens[at].tag == .adverb { at -= 1 }
    // "who last year backed it"
    if at > range.lowerBound, let time = article.phrase(at: at), isTemporal(time) {
      at = article.phrases[time].tokens.lowerBound - 1
    }
    return at >= range.lowerBound && tokens[at].tag == .relative ? at : nil
  }

  private func antecedent(ofRelative index: Int, in range: Range<Int>) -> Int? {
    var at = index - 1
    if at >= range.lowerBound, tokens[at].kind == .comma { at -= 1 }
    if at >= range.lowerBound, tokens[at].kind == .closeParenthesis {
      while at > range.lowerBound, tokens[at].kind != .openParenthesis { at -= 1 }
      at -= 1
    }
    guard at >= range.lowerBound, var phrase = article.phrase(at: at) else { return nil }
    if isAge(phrase, at: article.phrases[phrase].tokens.lowerBound, in: range),
      let person = article.phrase(at: article.phrases[phrase].tokens.lowerBound - 2)
    {
      phrase = person
    }
    // "a professor at a school who …": "who" is a person.
    while tokens[index].is(.who), !isPersonal(phrase) {
      let begin = Coordination.startWithOwner(phrase, in: article)
      guard begin - 2 >= range.lowerBound, tokens[begin - 1].tag == .preposition,
        let before = article.phrase(at: begin - 2)
      else { break }
      phrase = before
    }
    // "a bill before the house that …": a text or plan does what is said, not the place it lies.
    let begin = Coordination.startWithOwner(phrase, in: article)
    if !tokens[index].is(.who), begin - 2 >= range.lowerBound, tokens[begin - 1].tag == .preposition,
      let before = article.phrase(at: begin - 2), isPlan(before), !isPlan(phrase)
    {
      return before
    }
    return phrase
  }

  private func isPlan(_ phrase: Int) -> Bool {
    guard let info = lexicon.info(tokens[article.phrases[phrase].head].word) else { return false }
    return info.traits.contains(.document) || info.nounCue.contains(.propose)
  }

  private func isPersonal(_ phrase: Int) -> Bool {
    let traits = lexicon.info(tokens[article.phrases[phrase].head].word)?.traits ?? []
    if traits.contains(.person) { return true }
    return article.phrases[phrase].entity.map { article.entities[$0].kind == .person } ?? false
  }

  /// "…," said X; "said X, an economist": only verbs that report turn round.
  private func invertedSubject(_ index: Int, in range: Range<Int>) -> PhraseList? {
    let predicate = article.predicates[index]
    guard predicate.cue.contains(.report), let first = predicate.objects.first else { return nil }
    // "as Ann put it"
    if tokens[article.phrases[first].head].isAny(.it, .them, .him, .her, .me, .us) { return nil }
    let start = predicate.tokens.lowerBound
    let isBehindContent =
      start == range.lowerBound
      || [.comma, .closeQuote, .dash, .question, .exclamation].contains(tokens[start - 1].kind)
    guard isBehindContent else { return nil }
    // "Ann, a doctor, told him": who hears it is no subject.
    if predicate.cue.contains(.hearer), start == range.lowerBound || tokens[start - 1].kind != .closeQuote {
      return nil
    }
    return Coordination.right(from: first, in: article).filter { phrase in
      phrase == first || article.phrases[phrase].entity != article.phrases[first].entity
    }
  }

  private mutating func participle(_ index: Int, in range: Range<Int>) {
    let predicate = article.predicates[index]
    var at = predicate.tokens.lowerBound - 1
    while at > range.lowerBound, tokens[at].tag == .adverb { at -= 1 }
    if at >= range.lowerBound, tokens[at].kind == .comma || tokens[at].kind == .dash { at -= 1 }
    // "a plan this month aimed at": the time is no subject.
    if at > range.lowerBound, let time = article.phrase(at: at), isTemporal(time) {
      at = article.phrases[time].tokens.lowerBound - 1
    }
    guard at >= range.lowerBound, let phrase = article.phrase(at: at) else { return }
    article.predicates[index].subjects = [phrase]
    // "Norway, also opposed to the tax, …": a state of the subject.
    if !(lexicon.info(tokens[predicate.head].word)?.adjectiveCue.isEmpty ?? true), predicate.agents.isEmpty {
      article.predicates[index].isPassive = false
    }
  }

  /// "No talks will help", "Neither side wants it": the subject denies, unless it is a noun that is denied itself.
  private mutating func negate(_ index: Int, by subjects: PhraseList) {
    let start = article.predicates[index].subjectStart
    let first = start > 0 && tokens[start - 1].is(.neither) ? tokens[start - 1] : tokens[start]
    let isNoun = subjects.contains { article.predicate(at: article.phrases[$0].head) != nil }
    if first.isAny(.no, .neither, .none, .nobody), !isNoun { article.predicates[index].isNegated.toggle() }
  }
}
