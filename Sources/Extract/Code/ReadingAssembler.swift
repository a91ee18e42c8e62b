import BriefingModel

/// Puts what was found in an article into the values that leave this stage.
struct ReadingAssembler {
  let article: ParsedArticle
  let document: String
  let vocabulary: Vocabulary
  let describer: ActorDescriber

  func assemble(
    _ attributions: [FoundAttribution], _ readings: [Reading], mentions: [Int: [Int]]
  ) -> ArticleReading {
    let ids = article.entities.map { $0.isActor ? describer.id(of: $0) : "" }
    return ArticleReading(
      document: document, paragraphs: paragraphs(), attributions: self.attributions(attributions),
      positions: positions(readings, ids), actors: actors(ids), mentions: issueMentions(mentions),
      figures: FigureFinder.figures(in: article.segmentation))
  }

  private var segmentation: Segmentation { article.segmentation }

  // MARK: Text

  private func paragraphs() -> [Paragraph] {
    segmentation.paragraphs.map { paragraph in
      Paragraph(
        span: segmentation.span(paragraph.tokens), kind: paragraph.kind,
        sentences: segmentation.sentences[paragraph.sentences].map(\.span))
    }
  }

  private func issueMentions(_ mentions: [Int: [Int]]) -> [Issue.ID: [TextSpan]] {
    mentions.reduce(into: [:]) { result, mention in
      result[vocabulary.issues[mention.key].id] = mention.value.map { segmentation.sentences[$0].span }
    }
  }

  // MARK: Actors

  private func actors(_ ids: [Actor.ID]) -> [Actor] {
    var actors: [Actor] = []
    var places: [Actor.ID: Int] = [:]
    let used = article.entities.indices.compactMap { index in
      article.entities[index].isActor ? article.entities[index].mentions.first.map { (mention: $0, index: index) } : nil
    }
    actors.reserveCapacity(used.count)
    places.reserveCapacity(used.count)
    for (_, index) in used.sorted(by: { $0.mention < $1.mention }) {
      let actor = describer.actor(article.entities[index], id: ids[index])
      if let place = places[actor.id] {
        actors[place].roles += actor.roles.filter { !actors[place].roles.contains($0) }
      } else {
        places[actor.id] = actors.count
        actors.append(actor)
      }
    }
    return actors
  }

  // MARK: Attributions

  func attributions(_ found: [FoundAttribution]) -> [Attribution] {
    found.filter { !$0.isNested }.map(attribution)
  }

  private func attribution(_ found: FoundAttribution) -> Attribution {
    let quoted = found.contents.joined().count { segmentation.tokens[$0].flags.contains(.quoted) }
    return Attribution(
      speaker: found.speaker.map { describer.name(of: article.entities[$0]) } ?? found.source.map(sourceText),
      speakerSpan: found.sourceTokens.map(segmentation.span),
      cue: found.cue.map(segmentation.text(ofTokens:)) ?? "", cueSpan: found.cue.map(segmentation.span),
      contentSpans: found.contents.map(segmentation.span),
      quotation: quoted == 0 ? .indirect : quoted >= found.length ? .direct : .mixed,
      pattern: found.pattern.rawValue)
  }

  private func sourceText(_ phrase: Int) -> String {
    segmentation.text(ofTokens: article.phrases[phrase].tokens)
  }

  // MARK: Positions

  private struct Key: Hashable {
    var actor: Actor.ID
    var issue: Int
  }

  private func positions(_ readings: [Reading], _ ids: [Actor.ID]) -> [Position] {
    var order: [Key] = []
    var byKey: [Key: [Reading]] = [:]
    for reading in readings {
      let key = Key(actor: ids[reading.entity], issue: reading.issue)
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(reading)
    }
    return order.compactMap { key in byKey[key].flatMap { position(key, $0, ids) } }
      .sorted { left, right in
        let first = (left.evidence.first?.sentence.start ?? 0, left.actor, left.issue)
        return first < (right.evidence.first?.sentence.start ?? 0, right.actor, right.issue)
      }
  }

  private func position(_ key: Key, _ readings: [Reading], _ ids: [Actor.ID]) -> Position? {
    let own = readings.filter { $0.voice != .thirdParty }
    let counted = own.isEmpty ? readings : own
    guard let first = counted.first else { return nil }
    let stance = Self.stance(counted.map(\.stance))
    let issue = vocabulary.issues[key.issue].id
    let evidence = evidence(readings)
    let attributedBy = own.isEmpty ? first.attributedBy.map { article.entities[$0].name } ?? "" : ""
    return Position(
      document: document, actor: key.actor, issue: issue, stance: stance,
      voice: counted.map(\.voice).min { Self.strength($0) < Self.strength($1) } ?? first.voice,
      attributedBy: attributedBy, evidence: evidence,
      evidenceIDs: evidence.map {
        Position.evidenceID(actor: key.actor, issue: issue, sentence: segmentation.text($0.sentence))
      })
  }

  /// What several sentences add up to: both ways is mixed, unless one is alone against three; what is taken a side on
  /// outweighs what is offered under a condition, and something put forward that nothing was.
  private static func stance(_ stances: [Stance]) -> Stance {
    let kinds = Set(stances)
    if kinds.isSuperset(of: [.supports, .opposes]) {
      let (pro, contra) = (stances.count { $0 == .supports }, stances.count { $0 == .opposes })
      return pro >= 3 * contra ? .supports : contra >= 3 * pro ? .opposes : .mixed
    }
    return [Stance.supports, .opposes, .mixed].first(where: kinds.contains) ?? .noProposal
  }

  private static func strength(_ voice: Voice) -> Int { Voice.allCases.firstIndex(of: voice) ?? 0 }

  /// One piece for each sentence, its words those of all readings of it.
  private func evidence(_ readings: [Reading]) -> [Evidence] {
    var bySentence: [Int: [Reading]] = [:]
    for reading in readings { bySentence[reading.sentence, default: []].append(reading) }
    return bySentence.keys.sorted().compactMap { sentence in
      guard let group = bySentence[sentence], let first = group.first else { return nil }
      let words = Self.union(group.flatMap { $0.words + ($0.cue.map { [$0] } ?? []) })
      return Evidence(
        sentence: segmentation.sentences[sentence].span, words: words.map(segmentation.span),
        stance: Self.stance(group.map(\.stance)), voice: first.voice,
        attributedBy: first.attributedBy.map { article.entities[$0].name } ?? "",
        cue: first.cue.map { segmentation.foldedText(ofTokens: $0) } ?? "", rule: first.rule.rawValue)
    }
  }

  private static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, range in
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
  }
}
