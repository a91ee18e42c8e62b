import BriefingModel
import Compare

/// What a reader must know beside a cell's state, in sentences.
struct CellNotes {
  /// So many names are written out; everyone stands below with the sentences.
  private static let limit = 50

  let site: SiteIndex
  let links: PageLinks
  let cell: Cell

  var notes: [Markdown] {
    [who, withoutProposal, toldByOthers].compactMap { $0 }
  }

  /// Who stands on which side, where there is more than one actor.
  private var who: Markdown? {
    guard cell.standings.count > 1 else { return nil }
    let parts: [Markdown] = CellState.allCases.compactMap { state in
      let names = cell.standings.filter { $0.state == state }.map { links.actor($0.actor) }
      return names.isEmpty ? nil : "**\(English.capitalized(state.words)):** \(English.list(names, limit: Self.limit))."
    }
    return parts.joined(separator: " ")
  }

  private var withoutProposal: Markdown? {
    let names = cell.withoutProposal.map { name($0.actor) }
    guard !names.isEmpty else { return nil }
    let has = names.count == 1 ? "has" : "have"
    return "An article also says that \(English.list(names, limit: Self.limit)) \(has) put nothing forward on this."
  }

  private var toldByOthers: Markdown? {
    let names = cell.toldByOthers.map { name($0.actor) }
    guard !names.isEmpty else { return nil }
    return "Known from others alone, and not counted: \(English.list(names, limit: Self.limit))."
  }

  private func name(_ id: Actor.ID) -> Markdown { "\(site.actorName(id))" }
}
