import BriefingModel

/// Turns phrases as written into phrases as matched.
struct PhraseParser {
  let classes: PhraseClasses

  init(classes: PhraseClasses = PhraseClasses()) {
    self.classes = classes
  }

  func phrase(_ text: YAMLText) throws(PhraseProblem) -> Phrase {
    var parts: [[Phrase.Element]] = []
    for part in try PhraseNotation.parse(text.string) {
      parts.append(try elements(part))
    }
    return Phrase(text: text.string, parts: parts, location: text.location)
  }

  /// The phrases that can be used; the problems of the others are added.
  func phrases(_ texts: [YAMLText], _ problems: inout [Diagnostic]) -> [Phrase] {
    texts.compactMap { text in
      do throws(PhraseProblem) {
        return try phrase(text)
      } catch {
        problems.append(Diagnostic(.error, error.identifier, error.message, at: text.location))
        return nil
      }
    }
  }

  func elements(_ items: [PhraseItem]) throws(PhraseProblem) -> [Phrase.Element] {
    let size = try size(of: items)
    if size > Self.largest {
      throw PhraseProblem(
        identifier: "phrase-too-large",
        message: "with its classes the phrase has \(size) words, more than \(Self.largest)")
    }
    var elements: [Phrase.Element] = []
    for item in items {
      switch item {
      case .word(let word): elements.append(.word(word))
      case .gap: elements.append(.gap)
      case .choice(let options): elements.append(.choice(try runs(options)))
      }
    }
    return elements
  }

  /// The number of words, those of all classes counted each time.
  func size(of items: [PhraseItem]) throws(PhraseProblem) -> Int {
    var size = 0
    for item in items {
      guard case .choice(let options) = item else {
        size += 1
        continue
      }
      for option in options {
        switch option {
        case .words(let words): size += words.count
        case .wordClass(let name): size += try classes.content(of: name).size
        }
      }
    }
    return size
  }

  private func runs(_ options: [PhraseItem.Option]) throws(PhraseProblem) -> [[Phrase.Element]] {
    var runs: [[Phrase.Element]] = []
    for option in options {
      switch option {
      case .words(let words): runs.append(words.map { .word($0) })
      case .wordClass(let name): runs += try classes.content(of: name).runs
      }
    }
    return runs
  }

  /// Classes within classes can multiply; what is made of a phrase must stay small.
  private static let largest = 20_000
}
