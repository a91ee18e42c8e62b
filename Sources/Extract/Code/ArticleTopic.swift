/// The one thing that an article is about, as far as it has been read, if there is one.
struct ArticleTopic: Sendable {
  /// How often an issue must have been named, and in what share of all that was named.
  private static let least = (count: 2, share: 0.6)

  private var counts: [Int: (all: Int, sum: Int, last: DirectedMatch)] = [:]
  private var total = 0

  mutating func note(_ named: [DirectedMatch]) {
    for directed in named where !directed.isReference {
      let old = counts[directed.match.issue]
      counts[directed.match.issue] = ((old?.all ?? 0) + 1, (old?.sum ?? 0) + directed.sign, directed)
      total += 1
    }
  }

  /// Nil where several things are spoken of, or the one now as something wanted and now as something not.
  var match: DirectedMatch? {
    guard let first = counts.max(by: { ($0.value.all, -$0.key) < ($1.value.all, -$1.key) })?.value,
      first.all >= Self.least.count, Double(first.all) >= Self.least.share * Double(total),
      abs(first.sum) * 2 >= first.all
    else { return nil }
    var topic = first.last
    topic.sign = first.sum > 0 ? 1 : -1
    return topic
  }
}
