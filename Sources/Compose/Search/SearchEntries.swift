import BriefingModel
import Compare

/// All that the search finds, the broadest first: issues, actors, articles, positions, quotations.
struct SearchEntries {
  let site: SiteIndex

  var all: [SearchEntry] { issues + actors + articles + positions + quotations }

  private var issues: [SearchEntry] {
    site.vocabulary.issues.map { issue in
      SearchEntry(
        kind: .issue, title: issue.name, text: issue.proposal, link: "issues/\(issue.id).html",
        hiddenText: issue.glossary.map(\.term).joined(separator: "\n"))
    }
  }

  private var actors: [SearchEntry] {
    site.actorsWithPositions.map { actor in
      let role = actor.actor.roles.first.map { [$0] } ?? []
      return SearchEntry(
        kind: .actor, title: actor.actor.name,
        text: (role + [site.group(actor.actor.group).name]).joined(separator: " · "),
        link: "actors/\(actor.id).html", hiddenText: actor.actor.roles.joined(separator: "\n"))
    }
  }

  private var articles: [SearchEntry] {
    site.articles.map { article in
      let metadata = article.article.metadata
      return SearchEntry(
        kind: .article, title: article.headline, text: article.label, link: "briefings/\(article.slug).html",
        hiddenText: [metadata.author, metadata.outlet].compactMap { $0 }.joined(separator: "\n"))
    }
  }

  private var positions: [SearchEntry] {
    site.articles.flatMap { article in
      article.reading.positions.map { position in
        let by = position.attributedBy.isEmpty ? "" : " (said by \(position.attributedBy))"
        let sentences = position.evidence.map { WhiteSpace.collapsed(article.article.text.slice($0.sentence)) }
        return SearchEntry(
          kind: .position,
          title: "\(site.actorName(position.actor)) · \(Wording.sign(position.stance)) "
            + "\(Wording.words(position.stance)) · \(site.issueName(position.issue))\(by)",
          text: sentences.joined(separator: " […] "), link: site.places.place(of: position))
      }
    }
  }

  private var quotations: [SearchEntry] { site.articles.flatMap(Self.quotations) }

  static func quotations(of article: IndexedArticle) -> [SearchEntry] {
    DirectQuotations(reading: article.reading).all.map { quotation in
      let number = quotation.contentSpans.first.flatMap(article.reading.paragraphNumber)
      let pieces = quotation.contentSpans.map { WhiteSpace.collapsed(article.article.text.slice($0)) }
      return SearchEntry(
        kind: .quotation, title: quotation.speaker ?? "", text: pieces.joined(separator: " […] "),
        link: "briefings/\(article.slug).html#\(number.map { "p\($0)" } ?? "quotations")")
    }
  }
}
