/// How much evidence is shown in a place that only repeats it, where there is very much.
struct EvidenceLimit: Sendable {
  /// Of each side; at least one.
  let perSide: Int

  /// - Parameters:
  ///   - most: how many sentences there may be in all. Up to that many, all are shown.
  ///   - sides: how many each side has.
  init(_ most: Int, sides: [Int]) {
    let total = sides.reduce(0, +)
    perSide = total <= most ? max(1, total) : max(1, most / sides.count)
  }
}
