import BriefingModel
import Compare

/// Writes evidence: each sentence once, in quotation, with everyone whose position it shows, the place it stands at,
/// and why it was read so.
struct EvidenceBlocks {
  /// What a piece of evidence is named by on this page, beside the sentence.
  enum Subject {
    case actor
    case issue
  }

  let site: SiteIndex
  let links: PageLinks
  let subject: Subject
  /// Whether the evidence's ids become this page's anchors.
  let isAnchored: Bool

  func write(_ sentences: some Sequence<EvidenceSentence>, to writer: inout MarkdownWriter) {
    for sentence in sentences { write(sentence, to: &writer) }
  }

  private func write(_ sentence: EvidenceSentence, to writer: inout MarkdownWriter) {
    guard let article = site.article(sentence.document) else { return }
    let items = sentence.items
    let cited = article.citedSentences
    writer.quote(links.quotedInContext(sentence, in: article, cited: cited), id: items.first.flatMap(anchor))
    let source = links.source(article, sentence.sentence)
    if let only = items.first, items.count == 1 {
      writer.paragraph([name(only), status(only), source].filter { !$0.isEmpty }.joined(separator: " · "))
    } else {
      let statuses = Set(items.map(status))
      let common = statuses.count == 1 ? statuses.map { $0 } : []
      writer.paragraph((common + ["\(source) · shows the position of:"]).joined(separator: " · "))
      writer.list(
        items.enumerated().map { index, item in
          let own = common.isEmpty ? [name(item), status(item)] : [name(item)]
          return (own.joined(separator: " · "), index == 0 ? nil : anchor(item))
        })
    }
    writer.details("Why this label, and how to cite it", items: reasons(items) + citations(items))
  }

  /// A sentence to copy for each position, and its permanent link.
  private func citations(_ items: [EvidenceItem]) -> [Markdown] {
    let citation = Citation(site: site)
    return items.map { item in
      let place = site.places.place(of: item.id, in: item.position.document, on: item.position.issue)
      return "Cite: \(citation.text(of: item)) \(Markdown.link("Permanent link", to: links.root + place))"
    }
  }

  private func anchor(_ item: EvidenceItem) -> String? {
    isAnchored ? site.places.anchor(of: item.id, in: item.position.document) : nil
  }

  private func name(_ item: EvidenceItem) -> Markdown {
    switch subject {
    case .issue: return ""
    case .actor:
      let role = site.comparison.actor(item.position.actor)?.actor.roles.first
      let suffix: Markdown = role.map { ", \($0)" } ?? ""
      return "**\(links.actor(item.position.actor))**" + suffix
    }
  }

  private func status(_ item: EvidenceItem) -> Markdown {
    "*\(Wording.voice(item.evidence))* · \(Wording.review(item.position.review))"
  }

  /// One line for each rule and cue, with the ids that a review can name.
  private func reasons(_ items: [EvidenceItem]) -> [Markdown] {
    var ids: [String: [Markdown]] = [:]
    for item in items {
      let evidence = item.evidence
      let cue = evidence.cue.isEmpty ? "" : ", on the words “\(evidence.cue)”"
      let meaning = CodingRule(rawValue: evidence.rule).map { " (\(English.inside($0.meaning)))" } ?? ""
      let stance = English.capitalized(Wording.words(evidence.stance))
      let reason = "\(stance): rule “\(evidence.rule)”\(meaning)\(cue)"
      ids[reason, default: []].append(.code(item.id))
    }
    return ids.keys.sorted().map { "\($0). Id: \((ids[$0] ?? []).joined(separator: ", "))" }
  }
}
