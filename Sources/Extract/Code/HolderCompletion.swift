import BriefingModel

/// Gives predicates the holders that only the coding of positions needs: "U.S. threats to", "farmers opposing".
struct HolderCompletion {
  let lexicon: Lexicon
  let names: NameIndex
  let words: ConstructionWords
  private(set) var article: ParsedArticle

  static func complete(
    _ article: ParsedArticle, lexicon: Lexicon, names: NameIndex, words: ConstructionWords
  ) -> ParsedArticle {
    var completion = HolderCompletion(lexicon: lexicon, names: names, words: words, article: article)
    for index in article.phrases.indices {
      completion.nameGovernment(index)
      completion.nameOfficeHolder(index)
    }
    for index in article.predicates.indices { completion.fill(index) }
    return completion.article
  }

  /// "his government" is that of the country in his title.
  private mutating func nameGovernment(_ index: Int) {
    let phrase = article.phrases[index]
    guard article.tokens[phrase.head].is(.government), let owner = phrase.possessor,
      let person = article.phrases[owner].entity, article.entities[person].kind == .person
    else { return }
    let roles = article.entities[person].roles.map { Array($0.utf8) }
    let countries = Self.countries.filter { country in
      country.words.contains { name in roles.contains { Self.holds($0, name) } }
    }
    guard countries.count == 1, let country = countries.first else { return }
    let entity = government(named: country.name)
    article.phrases[index].entity = entity
    article.entities[entity].mentions.append(index)
  }

  private mutating func government(named name: String) -> Int {
    if let known = article.entities.firstIndex(where: { $0.kind == .government && $0.name == name }) { return known }
    article.entities.append(Entity(name: name, kind: .government, isPlural: false, words: []))
    return article.entities.count - 1
  }

  /// What countries are called, and their people.
  private static let countries = Country.all.map { country in
    (name: country.name, words: (country.names + country.adjectives).map { Array($0.utf8) })
  }

  private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return false }
    return text.indices.contains { text[$0] == first && text[$0...].starts(with: part) }
  }

  /// "Bank of Norway Governor Ann Lee", "Trade and Industry Minister Bob Roy": the first noun phrase is part of a title.
  private mutating func nameOfficeHolder(_ index: Int) {
    let phrase = article.phrases[index]
    let link = phrase.tokens.upperBound
    guard article.tokens[phrase.head].tag == .proper || article.tokens[phrase.head].isCapitalized,
      phrase.entity.map({ article.entities[$0].known == nil }) ?? true,
      let next = article.phrase(at: link + 1), article.phrases[next].tokens.lowerBound == link + 1,
      let person = article.phrases[next].entity, article.entities[person].kind == .person,
      hasTitleInside(article.phrases[next].tokens)
    else { return }
    let isPerson = phrase.entity.map { article.entities[$0].kind == .person } ?? false
    let isOffice =
      article.tokens[link].isAny(.of, .to) && !isPerson
      || article.tokens[link].is(.and) && words.portfolios.contains(article.tokens[phrase.head].lemma)
    guard isOffice else { return }
    article.phrases[index].entity = person
  }

  /// A title behind a word of its own and before a name: "Norway Governor Ann Lee".
  private func hasTitleInside(_ range: Range<Int>) -> Bool {
    range.dropFirst().dropLast().contains { at in
      lexicon.info(article.tokens[at].word).map { !$0.traits.isDisjoint(with: [.title, .person]) } ?? false
    }
  }

  private mutating func fill(_ index: Int) {
    let predicate = article.predicates[index]
    if predicate.form == .infinitive { announce(index) }
    guard predicate.cue.attitude != 0, !predicate.ownsSubject else { return }
    switch predicate.form {
    case .noun:
      nameOwner(of: index)
      takeHeadline(index)
    case .gerund: attach(index)
    default: return
    }
  }

  /// "the U.S. threat", "EC plans": a party's name before a noun of wanting says whose it is.
  private mutating func nameOwner(of index: Int) {
    let head = article.predicates[index].head
    guard let phrase = article.phrase(at: head), article.phrases[phrase].head == head,
      article.phrases[phrase].entity == nil, let entity = party(before: head, in: article.phrases[phrase].tokens)
    else { return }
    article.phrases[phrase].entity = entity
    if article.entities[entity].mentions.isEmpty { article.entities[entity].mentions.append(phrase) }
    article.predicates[index].subjects = [phrase]
    article.predicates[index].ownsSubject = true
  }

  private mutating func party(before head: Int, in range: Range<Int>) -> Int? {
    for start in range.lowerBound..<head where article.tokens[start].tag == .proper {
      for end in (start + 1...head).reversed() {
        let name = NameKey(article.tokens[start..<end].lazy.map(\.identity))
        guard let referent = names.referent(name) else { continue }
        switch referent {
        case .country(let country), .adjective(let country), .capital(let country):
          let name = Country.all[country].name
          return article.entities.firstIndex { $0.name == name } ?? government(named: name)
        case .actor(let actor): return article.entities.firstIndex { $0.known == actor }
        case .topic: continue
        }
      }
    }
    return nil
  }

  /// "JAPAN IN EFFORT TO …": without a verb the name that opens the sentence is whose it is.
  private mutating func takeHeadline(_ index: Int) {
    let predicate = article.predicates[index]
    let first = article.segmentation.sentences[predicate.sentence].tokens.lowerBound
    guard predicate.subjects.isEmpty, predicate.parent == nil, let phrase = article.phrase(at: predicate.head),
      article.phrases[phrase].tokens.lowerBound > first, let opening = article.phrase(at: first),
      article.phrases[opening].tokens.upperBound == article.phrases[phrase].tokens.lowerBound - 1,
      article.tokens[article.phrases[opening].tokens.upperBound].is(.in)
    else { return }
    article.predicates[index].subjects = [opening]
    article.predicates[index].ownsSubject = true
  }

  /// "EC TO IMPOSE DUTIES": in a headline the infinitive right behind the name that opens it is what will be done.
  private mutating func announce(_ index: Int) {
    let predicate = article.predicates[index]
    let sentence = article.segmentation.sentences[predicate.sentence]
    guard article.segmentation.paragraphs[sentence.paragraph].kind == .headline, predicate.parent == nil,
      let opening = article.phrase(at: sentence.tokens.lowerBound), isActor(opening),
      article.phrases[opening].tokens.upperBound == predicate.tokens.lowerBound
    else { return }
    article.predicates[index].form = .finite
    article.predicates[index].modal = .will
    article.predicates[index].subjects = [opening]
  }

  private func isActor(_ phrase: Int) -> Bool {
    article.phrases[phrase].entity.map { article.entities[$0].isActor } ?? false
  }

  /// "thousands of farmers opposing the pact": a gerund of wanting behind somebody's name is his.
  private mutating func attach(_ index: Int) {
    let start = article.predicates[index].tokens.lowerBound
    guard start > 0, article.sentenceAt[start - 1] == article.sentenceAt[start],
      let found = article.phrase(at: start - 1), article.phrases[found].kind != .pronoun
    else { return }
    // "his speeches attacking the pact" are his.
    let phrase = isActor(found) ? found : article.phrases[found].possessor ?? found
    guard isActor(phrase) else { return }
    article.predicates[index].subjects = [phrase]
    article.predicates[index].ownsSubject = true
    article.predicates[index].parent = nil
    article.predicates[index].link = .root
  }
}
