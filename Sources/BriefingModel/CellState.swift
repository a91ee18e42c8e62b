/// What the positions of one group on one issue add up to. Positions are never netted.
package enum CellState: String, Sendable, CaseIterable {
  case supports
  case opposes
  /// One actor both ways.
  case mixed
  /// Members differ.
  case divided
  /// An article says that the group has put nothing forward.
  case noProposal = "no-proposal"
  /// Only another actor says that the group supports it.
  case saidToSupport = "said-to-support"
  /// Only another actor says that the group opposes it.
  case saidToOppose = "said-to-oppose"
  /// Only another actor says that the group has put nothing forward.
  case saidNoProposal = "said-no-proposal"
  /// Only other actors say where the group stands, and they say different things.
  case accountsDiffer = "accounts-differ"
  case notFound = "not-found"

  /// Shown beside the word, so that a state is never told by color alone.
  package var sign: String {
    switch self {
    case .supports: "✓"
    case .opposes: "✗"
    case .mixed: "◐"
    case .divided: "◑"
    case .noProposal: "○"
    case .saidToSupport: "“✓”"
    case .saidToOppose: "“✗”"
    case .saidNoProposal: "“○”"
    case .accountsDiffer: "“◐”"
    case .notFound: "–"
    }
  }

  package var words: String {
    switch self {
    case .supports: "supports"
    case .opposes: "opposes"
    case .mixed: "mixed"
    case .divided: "divided"
    case .noProposal: "no proposal"
    case .saidToSupport: "said to support"
    case .saidToOppose: "said to oppose"
    case .saidNoProposal: "said to have no proposal"
    case .accountsDiffer: "accounts differ"
    case .notFound: "none found"
    }
  }
}
