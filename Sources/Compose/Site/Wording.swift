import BriefingModel
import Compare

/// How the pages word what the values mean.
enum Wording {
  static func words(_ stance: Stance) -> String {
    switch stance {
    case .supports: "supports"
    case .opposes: "opposes"
    case .mixed: "mixed"
    case .noProposal: "no proposal"
    }
  }

  static func sign(_ stance: Stance) -> String {
    switch stance {
    case .supports: CellState.supports.sign
    case .opposes: CellState.opposes.sign
    case .mixed: CellState.mixed.sign
    case .noProposal: CellState.noProposal.sign
    }
  }

  /// "March 18, 2031"
  static func date(_ date: CalendarDate) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(months[date.month - 1]) \(date.day), \(date.year)"
  }

  /// Whose words the evidence is, as said beside it.
  static func voice(_ evidence: Evidence) -> String {
    switch evidence.voice {
    case .quoted: "quoted"
    case .reported: "reported in the reporter’s words"
    case .described: "described by the reporter"
    case .thirdParty:
      "\(evidence.attributedBy.isEmpty ? "another" : evidence.attributedBy) says \(claim(evidence.stance))"
    }
  }

  /// What one actor says of another's stance.
  private static func claim(_ stance: Stance) -> String {
    switch stance {
    case .supports: "that they support it"
    case .opposes: "that they oppose it"
    case .mixed: "that they go both ways"
    case .noProposal: "that they have put nothing forward"
    }
  }

  static func review(_ state: ReviewState) -> String {
    switch state {
    case .machine: "read by machine, not reviewed"
    case .confirmed: "confirmed by the editor"
    case .edited: "corrected by the editor"
    case .added: "added by the editor"
    }
  }

  /// What a state says, with who says it.
  static func state(_ state: CellState, attributedBy: [String]) -> Markdown {
    guard !attributedBy.isEmpty, [.saidToSupport, .saidToOppose, .saidNoProposal].contains(state) else {
      return "\(state.words)"
    }
    return "\(state.words), by \(English.list(attributedBy.map(Markdown.init(text:))))"
  }

  /// "2 actors, 5 sentences in 2 articles", or "1 actor, one sentence only".
  static func weight(of cell: Cell) -> String {
    let isOneSide = [.supports, .opposes].contains(cell.state)
    return English.count(cell.actorCount, "actor") + ", "
      + strength(sentences: cell.sentenceCount, articles: cell.articleCount, isOneSide: isOneSide)
  }

  /// On how much a statement rests. Only what several articles show, and none contradicts, is consistent.
  static func strength(sentences: Int, articles: Int, isOneSide: Bool) -> String {
    if sentences == 1 { return "one sentence only" }
    let amount = "\(English.count(sentences, "sentence")) in \(English.count(articles, "article"))"
    return isOneSide && articles >= consistentFrom ? "consistently, \(amount)" : amount
  }

  /// How many articles it takes to speak of consistency.
  private static let consistentFrom = 3

  /// "none in 3 articles; 2 mention this issue, 1 mentions this group".
  static func denominator(_ denominator: Cell.Denominator) -> String {
    func mention(_ number: Int, _ what: String) -> String {
      switch number {
      case 0: "none mentions \(what)"
      case 1: "1 mentions \(what)"
      default: "\(English.grouped(number)) mention \(what)"
      }
    }
    return "none in \(English.count(denominator.articles, "article")); "
      + mention(denominator.mentioningIssue, "this issue") + ", "
      + mention(denominator.mentioningGroup, "this group")
  }

  /// "confirmed by the editor: 3; …" of some positions, as one sentence without its period.
  static func reviewCounts(_ positions: [Position]) -> String {
    let reviewed = positions.count { $0.review != .machine }
    switch (reviewed, positions.count) {
    case (_, 0): return "no position"
    case (0, 1): return "the position was read by machine and not reviewed by an editor"
    case (0, let all): return "all \(English.grouped(all)) positions were read by machine; no editor has reviewed them"
    case (1, 1): return "an editor has reviewed the position"
    case (let some, let all) where some == all:
      return "an editor has reviewed all \(English.grouped(all)) positions"
    case (let some, let all):
      return
        "an editor has reviewed \(English.grouped(some)) of the \(English.grouped(all)) positions; "
        + "the rest were read by machine alone"
    }
  }
}
