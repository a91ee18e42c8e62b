import BriefingModel

/// One article's review at work: the positions as they stand after the entries so far.
struct ReviewApplication {
  private let article: Article
  private let machine: ArticleReading
  private let issues: Set<Issue.ID>
  private let actors: ActorResolver
  private let quotes: QuoteLookup
  /// For each id of the machine's evidence, the index of its position.
  private let positionOfID: [String: Int]
  /// The machine's positions, by index, with what was decided; nil when rejected.
  private var positions: [Position?]
  private var decided: [Int: ReviewEntry] = [:]
  private var added: [Position] = []
  private var newActors: [Actor] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(reading: ArticleReading, article: Article, vocabulary: Vocabulary) {
    self.article = article
    machine = reading
    issues = Set(vocabulary.issues.map(\.id))
    actors = ActorResolver(vocabulary: vocabulary, reading: reading)
    quotes = QuoteLookup(article: article, reading: reading)
    positions = reading.positions
    var positionOfID: [String: Int] = [:]
    for (index, position) in reading.positions.enumerated() {
      for id in position.evidenceIDs where positionOfID[id] == nil { positionOfID[id] = index }
    }
    self.positionOfID = positionOfID
  }

  /// Confirms, rejects or edits; an addition waits for `addition(of:)`.
  mutating func decide(_ entry: ReviewEntry) {
    switch entry.decision {
    case .confirm(let id, let stance): confirm(id, stance, entry)
    case .reject(let id):
      if let index = index(of: id, for: entry) { positions[index] = nil }
    case .edit(let id, let correction):
      if let index = index(of: id, for: entry) { edit(index, by: correction, of: entry) }
    case .add: break
    }
  }

  private mutating func confirm(_ id: String, _ stance: Stance?, _ entry: ReviewEntry) {
    if positionOfID[id] == nil, let stance, let kept = keep(id, stance) {
      added.append(kept)
      diagnostics.append(
        Diagnostic(
          .warning, "review-position-kept",
          "the machine no longer reads `\(id)`: it stands because it was confirmed", at: entry.location))
      return
    }
    guard let index = index(of: id, for: entry) else { return }
    positions[index]?.review = .confirmed
    guard let stance, let read = positions[index]?.stance, read != stance else { return }
    positions[index]?.stance = stance
    positions[index]?.review = .edited
    diagnostics.append(
      Diagnostic(
        .warning, "review-stance-kept",
        "the machine now reads `\(id)` as \(read.rawValue): it stands as it was confirmed", at: entry.location))
  }

  /// A confirmed position of which the sentence, the actor and the issue are still there.
  private mutating func keep(_ id: String, _ stance: Stance) -> Position? {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, issues.contains(parts[1]), let actor = actors.actor(named: parts[0]),
      let sentence = machine.sentences.first(where: {
        Position.evidenceID(actor: parts[0], issue: parts[1], sentence: article.text.slice($0)) == id
      })
    else { return nil }
    newActors.append(actor)
    let builder = PositionBuilder(
      document: machine.document, stance: stance, voice: .described, attributedBy: "", text: article.text)
    var position = builder.position(
      actor: actor.id, issue: parts[1], matches: [QuoteLookup.Match(sentence: sentence, words: sentence)])
    position.review = .confirmed
    return position
  }

  mutating func addition(of entry: ReviewEntry) {
    guard case .add(let addition) = entry.decision else { return }
    let actor = actor(named: addition.actor, at: entry, mayBeNew: true)
    let issue = knownIssue(addition.issue, at: entry)
    let matches = addition.quotes.flatMap { quotes.matches($0, diagnostics: &diagnostics) }
    guard let actor, let issue, !matches.isEmpty else { return }
    let attributedBy = addition.attributedBy ?? ""
    let reference = PositionBuilder(
      document: machine.document, stance: addition.stance,
      voice: addition.voice ?? (attributedBy.isEmpty ? .described : .thirdParty), attributedBy: attributedBy,
      text: article.text)
    merge(reference.position(actor: actor.id, issue: issue, matches: matches), at: entry)
  }

  /// The reading with all that was decided, in the order that a reading has.
  func reviewed() -> ArticleReading {
    var reading = machine
    reading.positions = PositionMerge.united(positions.compactMap { $0 } + added)
    var known = Set(reading.actors.map(\.id))
    reading.actors += newActors.filter { known.insert($0.id).inserted }
    return reading
  }

  private mutating func edit(_ index: Int, by correction: ReviewEntry.Correction, of entry: ReviewEntry) {
    guard let original = positions[index] else { return }
    var actorID = original.actor
    var issueID = original.issue
    let countBefore = diagnostics.count
    if let name = correction.actor, let actor = actor(named: name, at: entry, mayBeNew: false) { actorID = actor.id }
    if let name = correction.issue, let issue = knownIssue(name, at: entry) { issueID = issue }
    let matches = correction.quotes.flatMap { quotes.matches($0, diagnostics: &diagnostics) }
    guard !diagnostics[countBefore...].contains(where: { $0.severity == .error }) else { return }
    let edited = PositionCorrection(correction, text: article.text)
      .applied(to: original, actor: actorID, issue: issueID, matches: matches)
    guard edited != original else {
      diagnostics.append(
        Diagnostic(
          .error, "review-edit-changes-nothing",
          "the position is as this edit wants it: write `confirm: \(original.id)` or say what is to change",
          at: entry.location))
      return
    }
    positions[index] = edited
    positions[index]?.review = .edited
  }

  /// Puts an addition into the position of the same actor and issue, if there is one.
  private mutating func merge(_ addition: Position, at entry: ReviewEntry) {
    let isSame = { (position: Position) in position.actor == addition.actor && position.issue == addition.issue }
    if let index = positions.firstIndex(where: { $0.map(isSame) ?? false }), let position = positions[index] {
      var merged = PositionMerge.united(position, addition)
      let adds = merged.evidenceIDs != position.evidenceIDs || merged.stance != position.stance
      if !adds {
        diagnostics.append(
          Diagnostic(
            .warning, "review-adds-nothing",
            "the machine reads this position in these sentences: write `confirm: \(position.id)` instead",
            at: entry.location))
      }
      merged.review = adds || position.review == .edited ? .edited : .confirmed
      positions[index] = merged
    } else if let index = added.firstIndex(where: isSame) {
      added[index] = PositionMerge.united(added[index], addition)
    } else {
      added.append(addition)
    }
  }

  /// The position that an entry names; an unknown id or a second decision adds an error.
  private mutating func index(of id: String, for entry: ReviewEntry) -> Int? {
    guard let index = positionOfID[id] else {
      diagnostics.append(unknownID(id, at: entry))
      return nil
    }
    if let first = decided[index] {
      diagnostics.append(
        Diagnostic(
          .error, "review-decided-twice",
          "`\(id)` names a position that was decided at \(first.location): remove one of the two", at: entry.location))
      return nil
    }
    decided[index] = entry
    return index
  }

  private func unknownID(_ id: String, at entry: ReviewEntry) -> Diagnostic {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    let known = positionOfID.keys.sorted()
    let sameActorAndIssue = known.filter { $0.hasPrefix(parts.prefix(2).joined(separator: ".") + ".") }
    let sameActor = known.filter { $0.hasPrefix((parts.first ?? "") + ".") }
    let near = (sameActorAndIssue.isEmpty ? sameActor : sameActorAndIssue).prefix(3).map { "`\($0)`" }
    let hint =
      near.isEmpty
      ? "`build-site analyze --no-review \(article.path)` prints the ids" : "near are \(near.joined(separator: ", "))"
    return Diagnostic(
      .error, "review-unknown-id", "no position of this article has the id `\(id)`: \(hint)", at: entry.location)
  }

  private mutating func knownIssue(_ id: String, at entry: ReviewEntry) -> Issue.ID? {
    if issues.contains(id) { return id }
    diagnostics.append(
      Diagnostic(
        .error, "review-unknown-issue",
        "the vocabulary has no issue `\(id)`: use an id of issues.yml\(nearest(to: id))", at: entry.location))
    return nil
  }

  private func nearest(to id: String) -> String {
    let words = Set(id.split(separator: "-"))
    let near = issues.filter { !words.isDisjoint(with: $0.split(separator: "-")) }.sorted()
    return near.isEmpty ? "" : ", such as " + near.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
  }

  private mutating func actor(named name: String, at entry: ReviewEntry, mayBeNew: Bool) -> Actor? {
    if let actor = actors.actor(named: name) {
      newActors.append(actor)
      return actor
    }
    if mayBeNew, !quotes.text.spans(of: name, limit: 1).isEmpty {
      let actor = actors.newActor(named: name)
      newActors.append(actor)
      return actor
    }
    let wayOut =
      mayBeNew ? "write the name as the article does, or add it to actors.yml" : "add it to actors.yml"
    diagnostics.append(
      Diagnostic(
        .error, "review-unknown-actor",
        "neither the vocabulary nor the article knows the actor “\(name)”: \(wayOut)", at: entry.location))
    return nil
  }
}
