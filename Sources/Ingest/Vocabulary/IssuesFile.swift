import BriefingModel
import Yams

/// Reads `issues.yml`.
struct IssuesFile {
  let path: String

  private enum RootKey: String, CaseIterable { case classes, issues }
  private enum IssueKey: String, CaseIterable {
    case id, name, proposal, kind, supports, opposes
    case toward = "for"
    case against, about, towards, away, not, glossary
  }
  private enum GlossaryKey: String, CaseIterable { case term, definition }

  /// The issues that can be read. Where there are errors, others may be missing.
  func read(_ problems: inout [Diagnostic]) -> [Issue] {
    guard let root = YAMLMapping<RootKey>(file: path, &problems) else { return [] }
    let classes = PhraseClasses(classes(root[.classes], &problems))
    problems += classes.problems
    let parser = PhraseParser(classes: classes)
    var ids = UniqueNames(of: "issue", identifier: "duplicate-id")
    return root.requiredItems(.issues, of: "`issues.yml`", &problems).compactMap { issue($0, parser, &ids, &problems) }
  }

  private func classes(
    _ value: YAMLValue?, _ problems: inout [Diagnostic]
  ) -> [(name: String, phrases: [YAMLText])] {
    guard let value else { return [] }
    guard case .mapping(let mapping) = value.node else {
      problems.append(value.wrongType("`classes`", expected: "a mapping from names to lists of phrases"))
      return []
    }
    return mapping.compactMap { key, phrases in
      guard let name = YAMLValue(node: key, path: path).text("the name of a class", &problems) else { return nil }
      guard VocabularyID.check(name, &problems) else { return nil }
      return (name.string, YAMLValue(node: phrases, path: path).texts("the class `\(name.string)`", &problems))
    }
  }

  private func issue(
    _ value: YAMLValue, _ parser: PhraseParser, _ ids: inout UniqueNames, _ problems: inout [Diagnostic]
  ) -> Issue? {
    guard let entry = YAMLMapping<IssueKey>(value, "an issue", &problems) else { return nil }
    func phrases(_ key: IssueKey, _ problems: inout [Diagnostic]) -> [Phrase] {
      parser.phrases(entry.texts(key, &problems), &problems)
    }
    let id = entry.requiredText(.id, of: "an issue", &problems)
    let name = entry.requiredText(.name, of: "an issue", &problems)
    let proposal = entry.requiredText(.proposal, of: "an issue", &problems)
    let issue = Issue(
      id: id?.string ?? "", name: name?.string ?? "", proposal: proposal?.string ?? "",
      kind: entry.choice(.kind, &problems) ?? .proposal,
      supportsMeaning: entry.text(.supports, &problems)?.string ?? "",
      opposesMeaning: entry.text(.opposes, &problems)?.string ?? "",
      towardPhrases: phrases(.toward, &problems), againstPhrases: phrases(.against, &problems),
      aboutPhrases: phrases(.about, &problems), towards: phrases(.towards, &problems),
      away: phrases(.away, &problems), notPhrases: phrases(.not, &problems),
      glossary: entry.items(.glossary, &problems).compactMap { glossaryEntry($0, &problems) })
    guard let id, VocabularyID.check(id, &problems), ids.claim(id, &problems) else { return nil }
    return name == nil || proposal == nil ? nil : issue
  }

  private func glossaryEntry(_ value: YAMLValue, _ problems: inout [Diagnostic]) -> GlossaryEntry? {
    guard let entry = YAMLMapping<GlossaryKey>(value, "a glossary entry", &problems) else { return nil }
    let term = entry.requiredText(.term, of: "a glossary entry", &problems)
    let definition = entry.requiredText(.definition, of: "a glossary entry", &problems)
    guard let term, let definition else { return nil }
    return GlossaryEntry(term: term.string, definition: definition.string)
  }
}
