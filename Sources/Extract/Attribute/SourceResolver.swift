/// What the verbs tell of the names: who says or wants something is somebody, and "they" may be a list of them.
enum SourceResolver {
  /// How many sentences back "they" may reach for a list.
  private static let reach = 2

  static func resolve(_ article: inout ParsedArticle) {
    for predicate in article.predicates where predicate.cue.isAttributive && predicate.form != .noun {
      for phrase in predicate.actors { raise(phrase, in: &article) }
    }
    for index in article.predicates.indices {
      for phrase in article.predicates[index].subjects where article.tokens[article.phrases[phrase].head].is(.they) {
        article.phrases[phrase].members = list(before: index, in: article)
      }
    }
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

  /// The entities of the nearest subject before that is a list.
  private static func list(before index: Int, in article: ParsedArticle) -> [Int] {
    let sentence = article.predicates[index].sentence
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let predicate = article.predicates[earlier]
      guard predicate.sentence >= sentence - reach else { return [] }
      guard predicate.form == .finite else { continue }
      let entities = predicate.subjects.compactMap { article.phrases[$0].entity }
        .filter { article.entities[$0].isActor }
      if entities.count > 1 { return entities }
      if entities.contains(where: { article.entities[$0].isPlural }) { return [] }
      if let first = predicate.subjects.first, !article.phrases[first].members.isEmpty {
        return article.phrases[first].members
      }
    }
    return []
  }
}
