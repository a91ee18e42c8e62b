/// Two parties that an article sets side by side: "between A's demands and those of B", "A and B split".
struct PartyPairs: Sendable {
  struct Pair: Sendable {
    /// Where the pair is named.
    var token: Int
    var parties: [Int]
    /// "overlap between …", "agreement between …": what follows is wanted by both.
    var agrees: Bool
  }

  private(set) var pairs: [Pair] = []

  init() {}

  init(_ article: ParsedArticle) {
    for index in article.tokens.indices where article.tokens[index].is(.between) {
      guard let first = Self.party(at: index + 1, in: article), first.end < article.tokens.count,
        article.tokens[first.end].is(.and), let second = Self.party(at: first.end + 1, in: article)
      else { continue }
      let range = article.sentence(ofToken: index).tokens
      let agrees = Range(from: max(range.lowerBound, index - 4), upTo: index).contains { at in
        article.tokens[at].isAny(.overlap, .agreement, .consensus, .harmony, .accord, .ground)
      }
      guard Self.isNamed(first.entity, in: article), Self.isNamed(second.entity, in: article) else { continue }
      pairs.append(Pair(token: index, parties: [first.entity, second.entity], agrees: agrees))
    }
    for predicate in article.predicates where predicate.form == .finite && predicate.subjects.count > 1 {
      let entities = predicate.subjects.compactMap { article.phrases[$0].entity }.filter {
        article.entities[$0].isActor
      }
      if entities.count == 2 { pairs.append(Pair(token: predicate.head, parties: entities, agrees: false)) }
    }
    pairs.sort { $0.token < $1.token }
  }

  /// A party of the debate has a name, or is spoken of again.
  private static func isNamed(_ entity: Int, in article: ParsedArticle) -> Bool {
    let mentions = article.entities[entity].mentions
    return mentions.count > 1 || mentions.contains { article.phrases[$0].kind == .proper }
  }

  /// The party that a noun phrase names or that owns it, and the index behind the phrase.
  private static func party(at index: Int, in article: ParsedArticle) -> (entity: Int, end: Int)? {
    guard var phrase = article.phrase(at: index) else { return nil }
    var entity = article.phrases[phrase].entity
    while article.phrases[phrase].isPossessive,
      let next = article.phrases.indices[phrase...].dropFirst().prefix(3)
        .first(where: { article.phrases[$0].possessor == phrase })
    {
      entity = article.phrases[phrase].entity ?? entity
      phrase = next
    }
    var end = article.phrases[phrase].tokens.upperBound
    if article.tokens[article.phrases[phrase].head].isAny(.those, .that), end + 1 < article.tokens.count,
      article.tokens[end].is(.of), let other = article.phrase(at: end + 1)
    {
      entity = article.phrases[other].entity
      end = article.phrases[other].tokens.upperBound
    }
    guard let entity, article.entities[entity].isActor else { return nil }
    return (entity, end)
  }

  /// The last pair that is named before a token.
  func last(before token: Int) -> [Int]? {
    pairs.last { $0.token < token }?.parties
  }

  /// The parties that a sentence says agree, if it says so before a token.
  func agreeing(before token: Int, in article: ParsedArticle) -> (parties: [Int], token: Int)? {
    let range = article.sentence(ofToken: token).tokens
    let pair = pairs.last { $0.agrees && range.contains($0.token) && $0.token < token }
    return pair.map { ($0.parties, $0.token) }
  }
}
