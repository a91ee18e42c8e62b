import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

/// What holds of every page of every edition.
@Suite struct SiteInvariantsTests {
  private static let editions: [[Draft]] = {
    let fish = FishEdition.drafts
    return [
      fish, [], [fish[0]], [fish[1]], [fish[2]], [Draft("empty", "")], [Draft("plain", "Nobody wants a thing.")],
      LargeEdition.drafts,
    ]
  }()

  @Test(arguments: editions.indices)
  func everyLinkLeadsToAPageAndAPlaceOnIt(edition: Int) {
    let composer = TestSite.composer(Self.editions[edition])
    let pages = composer.pages()
    let files = composer.dataFiles() + composer.imageFiles() + [composer.feedFile()].compactMap { $0 }
    // `llms.txt` is the host's file.
    let data = Set(files.map(\.path) + ["llms.txt"])
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ("\($0.path).html", Self.anchors(of: $0)) })
    for page in pages {
      for link in Self.links(of: page) where !data.contains(link.path) {
        let found = anchors[link.path]
        #expect(found != nil, "\(page.path) links to \(link.path)")
        if let anchor = link.anchor {
          #expect(found?.contains(anchor) == true, "\(page.path) to \(link.path)#\(anchor)")
        }
      }
    }
  }

  @Test(arguments: editions.indices)
  func noPageHasAnAnchorTwiceNorTwoHeadingsOfTheFirstLevel(edition: Int) {
    for page in TestSite.composer(Self.editions[edition]).pages() {
      let all = page.markdown.matches(of: /\{#([A-Za-z0-9.-]+)\}\n/).map { String($0.1) }
      #expect(Set(all).count == all.count, "\(page.path)")
      #expect(page.markdown.split(separator: "\n").count { $0.hasPrefix("# ") } == 1, "\(page.path)")
      #expect(page.markdown.hasPrefix("# "))
    }
  }

  @Test(arguments: editions.indices)
  func everyFootnoteIsDefinedAndUsed(edition: Int) {
    for page in TestSite.composer(Self.editions[edition]).pages() {
      let used = Set(page.markdown.matches(of: /\[\^(e\d+)\](?!:)/).map { String($0.1) })
      let defined = page.markdown.matches(of: /\n\[\^(e\d+)\]:/).map { String($0.1) }
      #expect(used == Set(defined), "\(page.path)")
      #expect(Set(defined).count == defined.count)
    }
  }

  @Test func everyQuotedSentenceStandsInAnArticle() throws {
    let texts = FishEdition.drafts.map { FoldedText($0.article.text) }
    var count = 0
    for page in TestSite.composer(FishEdition.drafts).pages() {
      for line in page.markdown.split(separator: "\n") where line.hasPrefix("> ") {
        let shown = MarkdownTree(String(line.replacing(#/\ \{#[^}]*\}$/#, with: ""))).text
        let pieces = shown.split(separator: "[…]").map { Hostile.folded(String($0)) }
        for piece in pieces where !piece.isEmpty {
          count += 1
          #expect(texts.contains { !$0.spans(of: piece).isEmpty }, "\(page.path): \(piece)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test func theOrderOfArticlesAndReadingsChangesNothing() {
    let drafts = FishEdition.drafts
    let (pages, files) = (TestSite.composer(drafts).pages(), TestSite.composer(drafts).dataFiles())
    for order in [[2, 1, 0], [1, 2, 0], [2, 0, 1]] {
      let other = TestSite.composer(order.map { drafts[$0] })
      #expect(other.pages() == pages)
      #expect(other.dataFiles() == files)
    }
  }

  @Test func theSameSentenceInTwoArticlesHasTwoAnchors() throws {
    let drafts = ["a", "b"].map { name in
      var draft = Draft(name, "Bo Rask wants the catch cut.")
      draft.add(Debate.bo, .supports, "cod-quota", "wants the catch cut")
      return draft
    }
    let page = try #require(TestSite.page("issues/cod-quota", of: drafts))
    let id = drafts[0].reading.positions[0].id
    #expect(Self.anchors(of: page).isSuperset(of: [id, id + ".2"]))
  }

  @Test(arguments: Hostile.samples)
  func hostileNamesAndTitlesMakeNoMarkup(text: String) throws {
    var draft = Draft("h", text + "\n")
    guard !draft.reading.sentences.isEmpty else { return }
    let actor = Actor(id: "h", name: text, kind: .group, group: "fleet", roles: [text])
    draft.add(actor, .supports, "cod-quota", draft.article.text.slice(draft.reading.sentences[0]), by: text)
    draft.say(text, draft.article.text.slice(draft.reading.sentences[0]))
    let kinds = TestSite.composer([draft]).pages().map { MarkdownTree($0.markdown).kinds }
    #expect(kinds.allSatisfy { $0.isDisjoint(with: ["html_block", "html_inline", "image", "thematic_break"]) })
  }

  private static func anchors(of page: Page) -> Set<String> {
    Set(page.markdown.matches(of: /\{#([A-Za-z0-9.-]+)\}\n/).map { String($0.1) })
  }

  /// Where the page's relative links lead, from the site's root.
  private static func links(of page: Page) -> [(path: String, anchor: String?)] {
    page.markdown.matches(of: /\]\(<?([^)>]+)>?\)/).map { String($0.1) }.filter { !$0.contains("://") }.map { link in
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
      var path = parts[0].isEmpty ? "\(page.path).html" : parts[0]
      if !parts[0].isEmpty && !folder.isEmpty {
        path = path.hasPrefix("../") ? String(path.dropFirst(3)) : "\(folder)/\(path)"
      }
      return (path, parts.count > 1 ? parts[1] : nil)
    }
  }
}
