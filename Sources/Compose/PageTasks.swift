import BriefingModel
import Compare

/// The pages of a site as tasks, in the order of the site.
struct PageTasks {
  let site: SiteIndex
  /// With the evidence behind the matrix.
  let matrixScripts: OnDemand<MatrixScripts>

  var all: [PageTask] {
    overview + subjectLists + reference + site.vocabulary.issues.flatMap(pages(of:))
      + site.actorsWithPositions.map { actor in
        page("actors/\(actor.id)") { ActorPage(site: $0, actor: actor).page() }
      } + BriefingComposer(site: site).tasks
  }

  private var overview: [PageTask] {
    let scripts = matrixScripts
    return [
      page("index") { site in
        Self.described(HomePage(site: site).page(), LinkedData(settings: site.settings).article)
      },
      page("matrix") { MatrixPage(site: $0, dataScript: scripts.value.index.path).page() },
      page("agreement") { AgreementPage(site: $0).page() },
      page("timeline", of: .statements) { TimelinePage(site: $0).page() },
    ]
  }

  private var subjectLists: [PageTask] {
    [page("issues") { IssueListPage(site: $0).page() }]
      + pages(site.actorList.pagination) { ActorListPage(site: $0, number: $1).page() }
      + pages(BriefingListPage.pagination(of: site)) { BriefingListPage(site: $0, number: $1).page() }
  }

  private var reference: [PageTask] {
    let first = [
      page("changes") { ChangesPage(site: $0).page() },
      page("figures", of: .statements) { FiguresPage(site: $0).page() },
    ]
    let last = [
      page("method") { MethodPage(site: $0).page() }, page("review") { ReviewPage(site: $0).page() },
      page("data") { site in
        Self.described(DataPage(site: site).page()) {
          LinkedData(settings: site.settings).dataset($0, in: site, resources: DataFiles(site: site).resources)
        }
      },
      page("404") { NotFoundPage(site: $0).page() },
    ]
    let glossary = pages(GlossaryPage.pagination(of: site), of: .statements) {
      GlossaryPage(site: $0, number: $1).page()
    }
    return first + glossary + last
  }

  private func pages(of issue: Issue) -> [PageTask] {
    pages(site.layout(of: issue.id).pagination) { site, number in
      // The sentences once for all the pages.
      let positions = number == 1 ? site.positionsByIssue[issue.id] ?? [] : []
      return Self.described(IssuePage(site: site, issue: issue, number: number).page()) {
        LinkedData(settings: site.settings).issue(issue, $0, quoting: positions, in: site)
      }
    }
  }

  private func page(
    _ path: String, of part: EditionPart = .subjects, _ compose: @escaping @Sendable (SiteIndex) -> Page
  ) -> PageTask {
    PageTask(path: path, .edition(part) { [site] in compose(site) })
  }

  private func pages(
    _ pagination: Pagination, of part: EditionPart = .subjects,
    _ compose: @escaping @Sendable (SiteIndex, Int) -> Page
  ) -> [PageTask] {
    pagination.paths.enumerated().map { index, path in page(path, of: part) { compose($0, index + 1) } }
  }

  /// The page with what it says for machines.
  private static func described(_ page: Page, _ text: (Page) -> String) -> Page {
    var page = page
    page.structuredData = text(page)
    return page
  }
}
