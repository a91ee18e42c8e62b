import BriefingModel

/// The words in force: what recognizes each issue, and what puts an actor into a group.
struct MethodVocabulary {
  let vocabulary: Vocabulary

  func write(to writer: inout MarkdownWriter) {
    writeIssues(to: &writer)
    writeGroups(to: &writer)
  }

  private func writeIssues(to writer: inout MarkdownWriter) {
    guard !vocabulary.issues.isEmpty else { return }
    writer.heading(2, "Words that recognize an issue", id: "vocabulary")
    writer.paragraph("As the editor wrote them; each word stands for all its forms and spellings.")
    for issue in vocabulary.issues {
      let lists: [(String, [Phrase])] = [
        ("Wanting more of these supports the proposal", issue.towardPhrases),
        ("Wanting more of these opposes the proposal", issue.againstPhrases),
        ("The subject, with a word that says which side", issue.aboutPhrases),
        ("Words toward the proposal", issue.towards), ("Words away from it", issue.away),
        ("Near misses, which are not this issue", issue.notPhrases),
      ]
      let items = lists.filter { !$0.1.isEmpty }.map { title, phrases in
        "\(title): \(phrases.map { "“\($0.text)”" as Markdown }.joined(separator: ", "))" as Markdown
      }
      if !items.isEmpty { writer.details(issue.name, items: items) }
    }
  }

  private func writeGroups(to writer: inout MarkdownWriter) {
    guard !vocabulary.groups.isEmpty else { return }
    writer.heading(2, "Who belongs to which group", id: "groups")
    writer.paragraph(
      "An actor belongs to the first group with a rule that holds; whom no rule knows is among the others.")
    for group in vocabulary.groups {
      let lines = group.rules.map { rule in
        let conditions: [(String, [String])] = [
          ("kind", rule.kinds.map(\.rawValue)), ("name", rule.names), ("role", rule.roles), ("party", rule.parties),
          ("country", rule.countries),
        ]
        return conditions.filter { !$0.1.isEmpty }
          .map { "\($0.0): \($0.1.joined(separator: " or "))" }
          .joined(separator: "; and ")
      }
      let members = vocabulary.actors.filter { $0.group == group.id }.map(\.name)
      let named = members.isEmpty ? [] : ["by name: \(members.joined(separator: ", "))"]
      let all = (lines + named).map { Markdown(text: English.capitalized($0)) }
      writer.details(group.name, items: all.isEmpty ? ["No rule"] : all)
    }
  }
}
