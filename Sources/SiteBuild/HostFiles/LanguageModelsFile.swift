import BriefingModel

/// `llms.txt`: what the site is, and its pages in Markdown, for language models (llmstxt.org).
struct LanguageModelsFile {
  static let path = "llms.txt"

  private static let sections: [(title: String, kinds: [Page.Kind])] = [
    ("Overview", [.home, .matrix, .agreement, .timeline, .changes]), ("Issues", [.issue]), ("Actors", [.actor]),
    ("Briefings", [.briefing]), ("Reference", [.figures, .glossary, .method, .data]),
  ]

  /// Models read the whole file, so it must not grow with the archive.
  private static let linesOfSection = 200

  var pages: [PageSummary]
  var settings: SiteSettings

  var file: SiteFile {
    let summary = pages.first { $0.kind == .home }?.description ?? settings.subtitle
    let sections = Self.sections.compactMap { title, kinds -> String? in
      let count = pages.count { kinds.contains($0.kind) }
      guard count > 0 else { return nil }
      let first = pages.lazy.filter { kinds.contains($0.kind) }.prefix(Self.linesOfSection)
      let rest = count - Self.linesOfSection
      let more = rest > 0 ? ["- and \(rest) more; [the data](\(settings.baseURL ?? "")data.md) name them all"] : []
      return "## \(title)\n\n" + (first.map(line) + more).joined(separator: "\n")
    }
    let head = ["# \(Self.plain(settings.title))", summary.isEmpty ? nil : "> \(Self.plain(summary))"]
    let rule = "Every statement is a sentence of an article, or is computed from such sentences; each is linked to it."
    return SiteFile(
      path: Self.path, text: (head.compactMap { $0 } + [rule] + sections).joined(separator: "\n\n") + "\n")
  }

  private func line(_ page: PageSummary) -> String {
    let description = page.description.isEmpty ? "" : ": \(Self.plain(page.description))"
    return "- [\(Self.plain(page.title))](\(settings.baseURL ?? "")\(page.path).md)\(description)"
  }

  /// On one line, and with no brackets of its own, which would end a link's text.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars {
      switch scalar {
      case "\\", "[", "]": result += "\\"
      case "<":
        result += "&lt;"
        continue
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
