import BriefingModel

/// The classes of words that phrases name as `<class>`, with the classes inside them filled in.
struct PhraseClasses {
  /// What stands for a class: one run of words for each of its phrases.
  struct Content {
    var runs: [[Phrase.Element]] = []
    /// The number of words in all runs.
    var size = 0
  }

  private let written: [String: [YAMLText]]
  private var contents: [String: Content] = [:]
  /// The problems of the classes' own phrases.
  private(set) var problems: [Diagnostic] = []

  /// - Parameter written: the phrases of each class, in the order of the file.
  init(_ written: [(name: String, phrases: [YAMLText])] = []) {
    self.written = Dictionary(written.map { ($0.name, $0.phrases) }) { first, _ in first }
    for (name, _) in written {
      // Of the problems here none is lost: each is kept with the phrase that has it.
      try? fill(name, within: [])
    }
  }

  /// What stands for `<name>`; a phrase of the class that has a problem of its own is left out.
  func content(of name: String) throws(PhraseProblem) -> Content {
    if let known = contents[name] { return known }
    throw unknownClass(name)
  }

  private mutating func fill(_ name: String, within outer: [String]) throws(PhraseProblem) {
    if contents[name] != nil { return }
    guard let phrases = written[name] else { throw unknownClass(name) }
    let path = outer + [name]
    if outer.contains(name) {
      let circle = path.drop { $0 != name }.map { "<\($0)>" }.joined(separator: " → ")
      throw PhraseProblem(identifier: "class-cycle", message: "the class contains itself: \(circle)")
    }
    if path.count > Self.deepest {
      throw PhraseProblem(
        identifier: "class-cycle", message: "classes stand within classes more than \(Self.deepest) deep")
    }
    var content = Content()
    for phrase in phrases {
      do throws(PhraseProblem) {
        let items = try items(phrase.string, within: path)
        let parser = PhraseParser(classes: self)
        content.runs.append(try parser.elements(items))
        content.size += try parser.size(of: items)
      } catch {
        problems.append(Diagnostic(.error, error.identifier, error.message, at: phrase.location))
      }
    }
    contents[name] = content
  }

  /// The steps of a phrase, once the classes that it names are filled.
  private mutating func items(_ text: String, within path: [String]) throws(PhraseProblem) -> [PhraseItem] {
    let parts = try PhraseNotation.parse(text)
    guard parts.count == 1 else { throw .syntax("& cannot stand in a phrase of a class") }
    for name in parts[0].classNames { try fill(name, within: path) }
    return parts[0]
  }

  private func unknownClass(_ name: String) -> PhraseProblem {
    let known = written.keys.sorted(by: ScalarOrder.precedes).map { "<\($0)>" }
    let hint = known.isEmpty ? "there are none under `classes`" : "the classes are \(WordList.and(known))"
    return PhraseProblem(identifier: "unknown-class", message: "there is no class <\(name)>; \(hint)")
  }

  private static let deepest = 20
}

extension [PhraseItem] {
  fileprivate var classNames: [String] {
    flatMap { item -> [String] in
      guard case .choice(let options) = item else { return [] }
      return options.compactMap { if case .wordClass(let name) = $0 { name } else { nil } }
    }
  }
}
