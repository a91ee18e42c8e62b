import BriefingModel

/// Puts blocks together that belong together, so that a stylesheet can lay them out as one.
extension [Block] {
  /// The page's blocks with its quotations and its opposing sides joined.
  var arranged: [Block] { joiningQuotations().joiningSides() }

  /// A quotation with the paragraph directly after it, and the list and details after that.
  private func joiningQuotations() -> [Block] {
    var result: [Block] = []
    var rest = self[...]
    while let block = rest.popFirst() {
      guard case .quotation(let quotation, let identifier) = block, case .paragraph? = rest.first else {
        result.append(block)
        continue
      }
      var caption = [rest.removeFirst()]
      if case .list? = rest.first { caption.append(rest.removeFirst()) }
      while case .details? = rest.first { caption.append(rest.removeFirst()) }
      result.append(.figure(quotation: quotation, caption: caption, identifier: identifier))
    }
    return result
  }

  /// The sections of one level from one that is headed by a stance, where there are several.
  private func joiningSides() -> [Block] {
    var result: [Block] = []
    var rest = self[...]
    while let block = rest.first {
      guard let level = block.stanceHeadingLevel else {
        result.append(rest.removeFirst())
        continue
      }
      var sides: [[Block]] = []
      while let next = rest.first, !next.isHeading(above: level) {
        if next.isHeading(above: level + 1) { sides.append([]) }
        sides[sides.count - 1].append(rest.removeFirst())
      }
      result += sides.count > 1 ? [.sides(sides)] : sides.flatMap(\.self)
    }
    return result
  }
}

extension [Block] {
  /// Whether one of the paragraphs has a sentence marked within it.
  var holdMarkedSentence: Bool {
    contains { block in
      if case .paragraph(let content, _) = block { content.contains(where: \.isMarkedSentence) } else { false }
    }
  }
}

extension Block {
  /// The level of a heading that begins with the sign and words of a stance.
  fileprivate var stanceHeadingLevel: Int? {
    guard case .heading(let level, let content, _) = self, StanceMark(startOf: content.leadingText) != nil else {
      return nil
    }
    return level
  }

  fileprivate func isHeading(above limit: Int) -> Bool {
    if case .heading(let level, _, _) = self { level < limit } else { false }
  }
}
