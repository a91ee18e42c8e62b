/// What the verbs tell of the names: who says or wants something is somebody, and "they", "the two sides" or
/// "the senators" may be a list of them.
enum SourceResolver {
  /// How many sentences back "they" may reach for a list.
  private static let reach = 2

  static func resolve(_ article: inout ParsedArticle, lexicon: Lexicon) {
    for predicate in article.predicates where predicate.cue.isAttributive && predicate.form != .noun {
      for phrase in predicate.actors { raise(phrase, in: &article) }
    }
    shareTitles(in: &article)
    article.pairs = PartyPairs(article)
    for index in article.phrases.indices {
      let head = article.tokens[article.phrases[index].head]
      if head.isAny(.they, .their) {
        let members = list(before: index, in: article)
        article.setMembers(members, ofPhrase: index)
        if let first = members.first { article.phrases[index].entity = first }
      } else if head.is(.sides), article.phrases[index].isDefinite {
        article.setMembers(article.pairs.last(before: article.phrases[index].head) ?? [], ofPhrase: index)
      }
    }
    EntityResolver.resolveDocuments(in: &article, lexicon: lexicon)
    let signatories = article.entities.filter { $0.kind == .document }.flatMap(\.signatories)
    guard !signatories.isEmpty else { return }
    for index in article.phrases.indices { gather(index, signatories, in: &article, lexicon) }
  }

  /// A name of unknown kind that speaks or wants is a person; in capitals only, a body.
  private static func raise(_ phrase: Int, in article: inout ParsedArticle) {
    guard let entity = article.phrases[phrase].entity, article.entities[entity].kind == .thing,
      !article.entities[entity].isTopic, article.phrases[phrase].kind == .proper
    else { return }
    let head = article.tokens[article.phrases[phrase].head]
    let isAcronym = head.flags.contains(.allCaps) && !head.flags.contains(.caseless)
    article.entities[entity].kind = isAcronym ? .organization : .person
  }

  private static let titles = ["senators", "representatives", "governors"].map { WordHash($0).short }
  /// What stands before their full stop.
  private static let abbreviatedTitles = ["sens", "reps", "govs"].map { WordHash($0).short }

  /// "Sens. A, B and C": the title is everyone's.
  private static func shareTitles(in article: inout ParsedArticle) {
    for index in article.phrases.indices where article.phrases[index].kind == .proper {
      let first = article.tokens[article.phrases[index].tokens.lowerBound]
      let shared = first.flags.contains(.abbreviated) ? abbreviatedTitles : titles
      guard shared.contains(first.hash), let owner = article.phrases[index].entity else { continue }
      for phrase in Coordination.right(from: index, in: article).dropFirst() {
        guard let entity = article.phrases[phrase].entity else { continue }
        for word in article.entities[owner].roleWords { article.entities[entity].addRoleWord(word) }
        if article.entities[entity].kind == .thing { article.entities[entity].kind = .person }
      }
    }
  }

  /// The entities of the nearest subject before that is a list.
  private static func list(before index: Int, in article: ParsedArticle) -> [Int] {
    let head = article.phrases[index].head
    let sentence = Int(article.sentenceAt[head])
    let near = article.predicates(inSentences: max(0, sentence - reach)...max(0, sentence))
    for predicate in article.predicates[near].reversed() where predicate.head < head && predicate.form == .finite {
      let subjects = predicate.subjects.filter { article.phrases[$0].head < head }
      let entities = subjects.compactMap { article.phrases[$0].entity }.filter { article.entities[$0].isActor }
      if entities.count > 1 { return entities }
      if entities.contains(where: { article.entities[$0].isPlural }) { return [] }
      if let first = subjects.first, article.phrases[first].memberList != nil {
        return article.members(ofPhrase: first)
      }
    }
    return []
  }

  /// "the senators" of a letter are the group and each of its signatories who is one.
  private static func gather(_ index: Int, _ signatories: [Int], in article: inout ParsedArticle, _ lexicon: Lexicon) {
    let phrase = article.phrases[index]
    guard phrase.isPlural, phrase.isDefinite, phrase.memberList == nil, phrase.kind == .noun, let group = phrase.entity,
      article.entities[group].kind == .group, article.entities[group].mentions.count > 1,
      let info = lexicon.info(article.tokens[phrase.head].word)
    else { return }
    let role = UInt32(bitPattern: info.lemma)
    let named = signatories.filter { entity in
      article.entities[entity].kind == .person
        && (article.entities[entity].roleWords.contains(role) || article.entities[entity].party != nil)
    }
    guard signatories.contains(group), named.contains(where: { article.entities[$0].roleWords.contains(role) }) else {
      return
    }
    var seen: Set<Int> = []
    article.setMembers(([group] + named).filter { seen.insert($0).inserted }, ofPhrase: index)
  }
}
