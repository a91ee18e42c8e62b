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
    let sections = zip(Self.sections, pagesOfSections).compactMap { section, pages -> String? in
      guard !pages.isEmpty else { return nil }
      let rest = pages.count - Self.linesOfSection
      let more = rest > 0 ? ["- and \(rest) more; [the data](\(settings.baseURL ?? "")data.md) name them all"] : []
      let lines = pages.prefix(Self.linesOfSection).map { line(self.pages[$0]) }
      return "## \(section.title)\n\n" + (lines + more).joined(separator: "\n")
    }
    let head = ["# \(Self.plain(settings.title))", summary.isEmpty ? nil : "> \(Self.plain(summary))"]
    let rule = "Every statement is a sentence of an article, or is computed from such sentences; each is linked to it."
    return SiteFile(
      path: Self.path, text: (head.compactMap { $0 } + [rule] + sections).joined(separator: "\n\n") + "\n")
  }

  /// The places of each section's pages.
  private var pagesOfSections: [[Int]] {
    var result = Self.sections.map { _ in [Int]() }
    for place in pages.indices {
      let kind = pages[place].kind
      if let section = Self.sections.firstIndex(where: { $0.kinds.contains(kind) }) {
        result[section].append(place)
      }
    }
    return result
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
