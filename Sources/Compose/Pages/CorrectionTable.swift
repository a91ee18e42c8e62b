import BriefingModel

/// What the editor has rejected or corrected of what the program read, with the day and the reason.
struct CorrectionTable {
  /// So many rows fit into the table; the reviews beside the articles have all.
  static let limit = 500

  let site: SiteIndex
  let links: PageLinks

  private struct Correction {
    let article: IndexedArticle
    let entry: ReviewEntry
    let id: String
    let what: String
  }

  func write(to writer: inout MarkdownWriter) {
    let corrections = corrections.enumerated().sorted { left, right in
      // The latest first, those without a day last, and then as the reviews have them.
      let (first, second) = (left.element.entry.date, right.element.entry.date)
      guard first != second else { return left.offset < right.offset }
      guard let first, let second else { return first != nil }
      return first > second
    }.map(\.element)
    guard !corrections.isEmpty else { return }
    writer.heading(2, "Corrections by the editor", id: "corrections")
    writer.paragraph("What the program had read otherwise. Each reason is the editor’s.")
    let hasDays = corrections.contains { $0.entry.date != nil }
    writer.table(
      hasDays
        ? "Positions rejected or corrected, the latest first" : "Positions rejected or corrected; no day is stated",
      header: (hasDays ? ["Day"] : []) + ["Position", "Correction", "Reason", "Article"],
      rows: corrections.prefix(Self.limit).map { correction in
        let day: [Markdown] = hasDays ? ["\(correction.entry.date.map(Wording.date) ?? "not stated")"] : []
        return day + [
          name(of: correction.id), "\(correction.what)", "\(correction.entry.because ?? "not stated")",
          links.briefing(correction.article, label: "\(correction.article.label)"),
        ]
      })
    let more = corrections.count - Self.limit
    if more > 0 {
      writer.paragraph("And \(English.count(more, "more correction")), in the reviews beside the articles.")
    }
  }

  private var corrections: [Correction] {
    site.articles.flatMap { article in
      article.article.review.compactMap { entry in
        switch entry.decision {
        case .confirm, .add: nil
        case .reject(let id): Correction(article: article, entry: entry, id: id, what: "rejected")
        case .edit(let id, let correction):
          Correction(article: article, entry: entry, id: id, what: "corrected: " + Self.words(correction))
        }
      }
    }
  }

  /// "stance “mixed”, said by Cleo Marsh"
  private static func words(_ correction: ReviewEntry.Correction) -> String {
    var parts: [String] = []
    if let actor = correction.actor { parts.append("the actor is \(actor)") }
    if let issue = correction.issue { parts.append("the issue is \(issue)") }
    if let stance = correction.stance { parts.append("stance “\(Wording.words(stance))”") }
    if let voice = correction.voice { parts.append("voice “\(voice.rawValue)”") }
    if let by = correction.attributedBy { parts.append(by.isEmpty ? "not another’s word" : "said by \(by)") }
    if !correction.quotes.isEmpty { parts.append("other sentences") }
    return parts.joined(separator: ", ")
  }

  /// "Ada Finn on Cod quota", from the id that the review names.
  private func name(of id: String) -> Markdown {
    let parts = id.split(separator: ".").map(String.init)
    guard parts.count == 3 else { return .code(id) }
    return "\(site.actorName(parts[0])) on \(site.issueName(parts[1]))"
  }
}
