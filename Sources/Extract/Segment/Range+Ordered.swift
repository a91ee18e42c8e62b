extension Range<Int> {
  /// From `lower` up to `upper`, or empty at `lower` where `upper` lies before it.
  init(from lower: Int, upTo upper: Int) {
    self = lower..<Swift.max(lower, upper)
  }
}
