import BriefingModel

/// Composes the briefings of an edition, each from its article and its inputs alone.
struct BriefingComposer: Sendable {
  let site: SiteIndex

  var tasks: [PageTask] {
    // Two closures for all, since there may be very many.
    let (inputs, page) = (fingerprint, page)
    return site.articles.indices.map { place in
      let article = site.articles[place]
      return PageTask(
        path: BriefingPage.path(of: article), document: article.article.id,
        .briefing(place, inputs: inputs, page: page))
    }
  }

  @Sendable private func fingerprint(ofArticleAt place: Int) -> UInt64 {
    BriefingInputs(site: site, article: site.articles[place]).fingerprint
  }

  @Sendable private func page(ofArticleAt place: Int) -> Page {
    let article = site.articles[place]
    let inputs = BriefingInputs(site: site, article: article)
    var page = BriefingPage(article: article, inputs: inputs).page()
    page.structuredData = LinkedData(settings: inputs.settings).briefing(article, page)
    return page
  }
}
