/// Positions measured against a coding by hand.
package struct Scores: Sendable, Hashable {
}
