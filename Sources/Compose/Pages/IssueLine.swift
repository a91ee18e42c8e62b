import BriefingModel
import Compare

/// Where everyone stands on one issue, in one sentence.
struct IssueLine {
  private let site: SiteIndex
  /// Of the groups that are blocs.
  private let cells: [Cell]
  /// Of whoever belongs to no group.
  private let others: Cell?

  init(site: SiteIndex, cells: [Cell]) {
    self.site = site
    self.cells = cells.filter { $0.group != Group.other.id }
    others = cells.first { $0.group == Group.other.id }
  }

  var markdown: Markdown {
    let sides = cells.filter(\.hasStance)
    let states = Set(sides.map(\.state))
    if sides.count > 1, states.count == 1, let state = states.first, state == .supports || state == .opposes {
      let all: Markdown = sides.count == 2 ? "Both groups" : "All \(English.words(sides.count)) groups"
      let verb = state == .supports ? "support" : "oppose"
      return ["\(all) with a stance \(verb) it: \(names(sides))."].joined(with: rest)
    }
    let clauses = [supporters, opponents, mixed, divided].compactMap { $0 }
    let first: [Markdown] = clauses.isEmpty ? [] : ["\(capitalized(clauses.joined(separator: "; ")))."]
    return clauses.isEmpty && rest.isEmpty ? nothing : first.joined(with: rest)
  }

  private var nothing: Markdown {
    "No article shows a position of anybody on this issue."
  }

  private var supporters: Markdown? { clause(.supports, "support it", "supports it") }
  private var opponents: Markdown? { clause(.opposes, "oppose it", "opposes it") }
  private var mixed: Markdown? { clause(.mixed, "go both ways", "goes both ways") }
  private var divided: Markdown? { clause(.divided, "are divided", "is divided") }

  /// What is not a stance of a group's own, as further sentences.
  private var rest: [Markdown] {
    let by = { (cell: Cell) -> Markdown in English.list(cell.attributedBy.map(Markdown.init(text:))) }
    let silent = clause(
      .noProposal, "have put nothing forward, as the articles say",
      "has put nothing forward, as the articles say")
    let told: [Markdown] = cells.compactMap { cell in
      let phrase = NounPhrase(site.group(cell.group).name)
      let isOrAre = phrase.isPlural ? "are" : "is"
      let source: Markdown = cell.attributedBy.isEmpty ? "others" : by(cell)
      switch cell.state {
      case .saidToSupport: return "\(phrase.subject) \(isOrAre) said by \(source) to support it"
      case .saidToOppose: return "\(phrase.subject) \(isOrAre) said by \(source) to oppose it"
      case .saidNoProposal: return "\(phrase.subject) \(isOrAre) said by \(source) to have put nothing forward"
      case .accountsDiffer: return "others differ on where \(phrase.subject) \(phrase.isPlural ? "stand" : "stands")"
      default: return nil
      }
    }
    return ([silent].compactMap { $0 } + told + [outsiders].compactMap { $0 }).map { capitalized($0) + "." }
  }

  /// How many actors of no group stand where.
  private var outsiders: Markdown? {
    let wordings: [(CellState, String, String)] = [
      (.supports, "supports it", "support it"), (.opposes, "opposes it", "oppose it"),
      (.mixed, "goes both ways", "go both ways"),
      (.noProposal, "has put nothing forward", "have put nothing forward"),
    ]
    let parts: [Markdown] = wordings.compactMap { state, singular, plural in
      let count = others?.standings.count { $0.state == state } ?? 0
      return count == 0 ? nil : "\(English.words(count)) \(count == 1 ? "actor " + singular : "actors " + plural)"
    }
    return parts.isEmpty ? nil : "outside the groups, \(English.list(parts))"
  }

  private func clause(_ state: CellState, _ plural: String, _ singular: String) -> Markdown? {
    let found = cells.filter { $0.state == state }
    guard !found.isEmpty else { return nil }
    let phrases = found.map { NounPhrase(site.group($0.group).name) }
    return "\(names(found)) \(NounPhrase.verb(plural, singular, for: phrases))"
  }

  private func names(_ cells: [Cell]) -> Markdown {
    English.list(cells.map { "\(NounPhrase(site.group($0.group).name).subject)" })
  }

  private func capitalized(_ text: Markdown) -> Markdown {
    Markdown(escaped: English.capitalized(text.source))
  }
}

extension [Markdown] {
  fileprivate func joined(with more: [Markdown]) -> Markdown { (self + more).joined(separator: " ") }
}
