/// Where a coding and the predictions differ.
package enum Mismatch: Sendable, Hashable {
  /// The coding has it and nothing was predicted for this actor and issue.
  case missed(CodedPosition)
  /// It was predicted and the coding has nothing for this actor and issue.
  case unfounded(CodedPosition)
  /// Both have the actor and the issue, with different stances.
  case stanceDiffers(gold: CodedPosition, predicted: CodedPosition)

  /// Where to look: the coding's evidence, or the prediction's where the coding has none.
  package var position: CodedPosition {
    switch self {
    case .missed(let position), .unfounded(let position), .stanceDiffers(gold: let position, predicted: _): position
    }
  }
}
