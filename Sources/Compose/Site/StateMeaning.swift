import BriefingModel

/// What each state of a cell means, for readers. The rules themselves stand in `Compare`.
enum StateMeaning {
  static func text(of state: CellState) -> String {
    switch state {
    case .supports: "whoever in the group takes a side supports the issue’s proposal"
    case .opposes: "whoever in the group takes a side opposes it"
    case .mixed: "at least one actor goes both ways, or sets a condition, and no two members are on opposite sides"
    case .divided: "one member supports it and another opposes it"
    case .noProposal: "nobody in the group takes a side, and an article says that it has put nothing forward"
    case .saidToSupport: "only another actor says that the group supports it; this is not the group’s own word"
    case .saidToOppose: "only another actor says that the group opposes it; this is not the group’s own word"
    case .saidNoProposal: "only another actor says that the group has put nothing forward"
    case .accountsDiffer: "only other actors say where the group stands, and they do not say the same"
    case .notFound: "no article shows a position of the group"
    }
  }
}
