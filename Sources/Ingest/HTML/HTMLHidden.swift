/// Which pieces of an HTML file lie in elements that are no part of the article.
enum HTMLHidden {
  /// One value for each token. An element without its end tag hides nothing but its tag, so that a slip
  /// in a page does not swallow the article.
  static func flags(for tokens: [HTMLToken]) -> [Bool] {
    var open: [String: [Int]] = [:]
    // +1 where a hidden element begins, -1 at its end tag: they may overlap.
    var steps = [Int](repeating: 0, count: tokens.count + 1)
    func close(_ name: String, at index: Int) {
      guard let start = open[name]?.popLast() else { return }
      steps[start] += 1
      steps[index] -= 1
    }
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .startTag("body", _):
        // A head needs no end tag.
        close("head", at: index)
      case .startTag(let name, closesItself: false) where HTMLElements.hidden.contains(name):
        open[name, default: []].append(index)
      case .endTag(let name): close(name, at: index)
      default: continue
      }
    }
    var depth = 0
    return steps.dropLast().map { step in
      depth += step
      return depth > 0
    }
  }
}
