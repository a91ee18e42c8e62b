import BriefingModel

/// When: the dates that the articles state, each with its sentence.
struct TimelinePage {
  /// So many entries fit on a page; the file has all.
  static let limit = 750

  private let site: SiteIndex
  private let links: PageLinks

  /// Where a date stands: there are very many, and few of them are shown.
  private struct Place: Comparable {
    let period: CalendarPeriod
    let article: Int
    let date: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.period, left.article, left.date) < (right.period, right.article, right.date)
    }
  }

  init(site: SiteIndex) {
    self.site = site
    links = PageLinks(names: site, from: "timeline")
  }

  func page() -> Page {
    var count = 0
    var dated: [Place] = []
    for (article, dates) in site.articles.lazy.map(\.reading.dates).enumerated() {
      count += dates.count
      for date in dates.indices {
        if let period = dates[date].period { dated.append(Place(period: period, article: article, date: date)) }
      }
    }
    dated.sort()
    var writer = MarkdownWriter()
    writer.heading(1, "Timeline")
    guard count > 0 else {
      writer.paragraph("No article states a date.")
      return page(writer)
    }
    writer.paragraph(
      """
      The dates that the articles state, each with the sentence that states it. A day of the week, or “last year”, is \
      worked out from the article’s own date where that is stated, and otherwise stands as the article words it.
      """)
    writeYears(
      dated.prefix(Self.limit).map { StatedDate.all(in: site.articles[$0.article])[$0.date] }, to: &writer)
    writeOpen(open(max(0, Self.limit - dated.count)), to: &writer)
    if count > Self.limit {
      writer.paragraph("And \(English.count(count - Self.limit, "more date")), in the file below.")
    }
    writer.paragraph("As a file: \(links.file("data/timeline.csv")).")
    return page(writer)
  }

  /// The first dates that nobody can tell from the article alone.
  private func open(_ count: Int) -> [StatedDate] {
    var open: [StatedDate] = []
    for article in site.articles where open.count < count {
      open += StatedDate.all(in: article).filter { $0.mention.period == nil }
    }
    return Array(open.prefix(count))
  }

  private func page(_ writer: MarkdownWriter) -> Page {
    Page(
      path: "timeline", kind: .timeline, title: "Timeline",
      description: "Dated events, rounds of talks and deadlines that the articles state, with the sentences.",
      markdown: writer.finished())
  }

  private func writeYears(_ dated: [StatedDate], to writer: inout MarkdownWriter) {
    var rest = dated[...]
    while let year = rest.first?.mention.period?.year {
      let ofYear = rest.prefix { $0.mention.period?.year == year }
      rest = rest.dropFirst(ofYear.count)
      writer.heading(2, "\(year)", id: "year-\(year)")
      writer.list(
        ofYear.map { date in
          "\(lead(of: date))\(links.stated(date.statement, marks: [date.statement.span]))"
        })
    }
  }

  /// Sentence by sentence, in the order of the articles.
  private func writeOpen(_ open: [StatedDate], to writer: inout MarkdownWriter) {
    guard !open.isEmpty else { return }
    writer.heading(2, "As the articles word it", id: "undated")
    writer.paragraph("When this was cannot be told from the article alone: its own date is not stated, or not enough.")
    writer.list(
      Statement.bySentence(open.map(\.statement)).map { links.stated($0.sentence, marks: $0.marks) })
  }

  /// "**June 22**, by or until then: "; nothing for a year, which the heading says.
  private func lead(of date: StatedDate) -> Markdown {
    let day = date.mention.period.flatMap(Wording.dayOfYear).map { "**\($0)**" as Markdown }
    let kind: Markdown? =
      switch date.mention.kind {
      case .event: nil
      case .round: "round of talks"
      case .deadline: "by or until then"
      }
    let parts = [day, kind].compactMap { $0 }
    return parts.isEmpty ? "" : "\(parts.joined(separator: ", ")): "
  }
}
