import BriefingModel

/// Reads the review of an article: what an editor decided, entry by entry. Whether the ids, the issues and the
/// quotations exist is for Compare to say, who knows the positions.
enum ReviewReader {
  typealias Entry = YAMLMapping<ReviewKey>

  static func read(_ values: [YAMLValue], _ problems: inout [Diagnostic]) -> [ReviewEntry] {
    var ids = UniqueNames(of: "position reviewed", identifier: "duplicate-review")
    var entries: [ReviewEntry] = []
    for value in values {
      guard let entry = Entry(value, "a review entry", &problems) else { continue }
      let date = entry.date(.date, &problems)
      for var read in read(entry, &problems) {
        read.date = date
        if let id = read.positionID {
          guard ids.claim(YAMLText(string: id, location: read.location), &problems) else { continue }
        }
        entries.append(read)
      }
    }
    return entries
  }

  private static func read(_ entry: Entry, _ problems: inout [Diagnostic]) -> [ReviewEntry] {
    let decisions = ReviewKey.decisions.filter { entry[$0] != nil }
    guard let decision = decisions.first, decisions.count == 1 else {
      problems.append(
        Diagnostic(
          .error, "review-decision",
          "a review entry must have exactly one of "
            + WordList.and(ReviewKey.decisions.map { "`\($0.rawValue)`" }), at: entry.location))
      return []
    }
    let because = entry.text(.because, &problems)?.string
    if decision != .edit { refuseCorrections(in: entry, beside: decision, &problems) }
    switch decision {
    case .confirm:
      let stance: Stance? = entry.choice(.stance, &problems)
      return entry.texts(.confirm, &problems).map {
        ReviewEntry(decision: .confirm(id: $0.string, stance: stance), because: because, location: $0.location)
      }
    case .reject:
      return entry.texts(.reject, &problems).map {
        ReviewEntry(decision: .reject(id: $0.string), because: because, location: $0.location)
      }
    case .edit: return [edit(entry, because, &problems)].compactMap { $0 }
    default: return [addition(entry, because, &problems)].compactMap { $0 }
    }
  }

  private static func refuseCorrections(in entry: Entry, beside decision: ReviewKey, _ problems: inout [Diagnostic]) {
    for key in ReviewKey.corrections where entry[key] != nil && !(decision == .confirm && key == .stance) {
      let hint = decision == .add ? "it belongs inside `add`" : "only `edit` changes a position"
      problems.append(
        Diagnostic(
          .error, "misplaced-key", "`\(key.rawValue)` cannot stand beside `\(decision.rawValue)`; \(hint)",
          at: entry.location(of: key)))
    }
  }

  private static func edit(_ entry: Entry, _ because: String?, _ problems: inout [Diagnostic]) -> ReviewEntry? {
    let before = problems.count
    let id = entry.text(.edit, &problems)
    let correction = ReviewEntry.Correction(
      actor: entry.text(.actor, &problems)?.string, issue: entry.text(.issue, &problems)?.string,
      stance: entry.choice(.stance, &problems), voice: entry.choice(.voice, &problems),
      attributedBy: attributedBy(entry[.attributedBy], &problems),
      quotes: QuoteReader.read(entry, one: .quote, several: .quotes, &problems))
    guard let id, problems.count == before else { return nil }
    if correction == ReviewEntry.Correction() {
      problems.append(
        Diagnostic(
          .error, "empty-edit",
          "this edit changes nothing; give one of "
            + WordList.or(ReviewKey.corrections.map { "`\($0.rawValue)`" }), at: id.location))
      return nil
    }
    return ReviewEntry(decision: .edit(id: id.string, correction), because: because, location: id.location)
  }

  private static func addition(_ entry: Entry, _ because: String?, _ problems: inout [Diagnostic]) -> ReviewEntry? {
    let before = problems.count
    guard let value = entry[.add], let fields = YAMLMapping<AdditionKey>(value, "`add`", &problems) else { return nil }
    let actor = fields.requiredText(.actor, of: "`add`", &problems)
    let issue = fields.requiredText(.issue, of: "`add`", &problems)
    if fields[.stance] == nil { problems.append(fields.missing(.stance, of: "`add`")) }
    let stance: Stance? = fields.choice(.stance, &problems)
    let voice: Voice? = fields.choice(.voice, &problems)
    let attributedBy = attributedBy(fields[.attributedBy], &problems)
    let beforeQuotes = problems.count
    let quotes = QuoteReader.read(fields, one: .quote, several: .quotes, &problems)
    if quotes.isEmpty, problems.count == beforeQuotes { problems.append(fields.missing(.quote, of: "`add`")) }
    guard let actor, let issue, let stance, problems.count == before else { return nil }
    let addition = ReviewEntry.Addition(
      actor: actor.string, issue: issue.string, stance: stance, voice: voice, attributedBy: attributedBy,
      quotes: quotes)
    return ReviewEntry(decision: .add(addition), because: because, location: entry.location)
  }

  /// Unlike other texts it may be empty, which clears it.
  private static func attributedBy(_ value: YAMLValue?, _ problems: inout [Diagnostic]) -> String? {
    value?.rawText("`attributed-by`", &problems).map { WhiteSpace.collapsed($0.string) }
  }
}

extension ReviewEntry {
  fileprivate var positionID: String? {
    switch decision {
    case .confirm(let id, _), .reject(let id), .edit(let id, _): id
    case .add: nil
    }
  }
}
