import BriefingModel
import Compare
import DebateFixtures
import Testing

@testable import Compose

/// Where the digest of a part of an edition is the same, so is all that is composed from that part.
struct EditionDigestTests {
  private struct Edition {
    var articles: [Article]
    var readings: [ArticleReading]

    var digest: EditionDigest {
      let digests = zip(articles, readings).map { article, reading in
        ArticleDigest(of: article, reading: reading, fingerprint: Fingerprint.hash("\(article) \(reading)".utf8))
      }
      return EditionDigest(articles: digests, settings: FishEdition.settings, vocabulary: 1, lastEdition: nil)
    }

    /// All but the briefings, by part and path.
    var texts: [EditionPart: [String: String]] {
      var edition = FishEdition.edition
      edition.articles = articles
      let composer = SiteComposer(
        edition: edition, readings: readings,
        comparison: Comparison(vocabulary: edition.vocabulary, articles: articles, readings: readings))
      var texts: [EditionPart: [String: String]] = [:]
      for task in composer.pageTasks() where task.document == nil {
        let page = task.page()
        texts[task.part, default: [:]][task.path] = page.markdown + page.structuredData + page.description
      }
      for task in composer.fileTasks() {
        let files =
          switch task.work {
          case .files(let compose): compose()
          case .table(let table): [table.file]
          }
        for file in files {
          texts[task.part, default: [:]][file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
      }
      return texts
    }
  }

  private static let edition: Edition = {
    var silent = Draft(
      "d-silent",
      "The harbor is quiet.\n\nDan Ives sold 400 boats on Friday. \"The port is empty,\" he said.\n\nNobody came.")
    silent.mention(Debate.dan)
    silent.mention(issue: "quota", "The harbor is quiet")
    silent.say("Dan Ives", "The port is empty,")
    silent.figure("400 boats", .count)
    silent.date("Friday")
    silent.term("port", "empty")
    let drafts = FishEdition.drafts + [silent]
    var edition = Edition(articles: drafts.map(\.article), readings: drafts.map(\.reading))
    // Of an article with a review, everything counts.
    for place in edition.articles.indices { edition.articles[place].review = [] }
    return edition
  }()

  private static let texts = edition.texts

  /// Of the parts, those whose digest is the same, after it was checked that nothing else of them changed either.
  private static func unchangedParts(_ edited: Edition, _ what: String) -> Set<EditionPart> {
    let (old, new, digest) = (texts, edited.texts, edited.digest)
    let same = EditionPart.allCases.filter { edition.digest[$0] == digest[$0] }
    for part in same {
      let paths = Set(old[part, default: [:]].keys).union(new[part, default: [:]].keys)
      let different = paths.filter { old[part]?[$0] != new[part]?[$0] }.sorted()
      #expect(different.isEmpty, "\(part) after \(what)")
    }
    return Set(same)
  }

  @Test(arguments: 0..<4)
  func coversEveryLetterThatIsShown(_ place: Int) {
    var kept: Set<EditionPart> = []
    for offset in Self.edition.articles[place].text.bytes.indices where offset.isMultiple(of: 5) {
      var edited = Self.edition
      var bytes = edited.articles[place].text.bytes
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[offset]) else { continue }
      bytes[offset] = bytes[offset] == UInt8(ascii: "q") ? UInt8(ascii: "k") : UInt8(ascii: "q")
      edited.articles[place].text = SourceText(bytes: bytes)
      kept.formUnion(Self.unchangedParts(edited, "letter \(offset) of article \(place)"))
    }
    // Where there is no position, the text is shown by the briefing alone.
    if place == 3 { #expect(kept.contains(.subjects)) }
  }

  @Test(arguments: 0..<4)
  func coversEverythingThatIsRead(_ place: Int) {
    let reading = Self.edition.readings[place]
    func check(_ what: String, _ count: Int, _ remove: (inout ArticleReading, Int) -> Void) {
      for index in 0..<count {
        var edited = Self.edition
        remove(&edited.readings[place], index)
        _ = Self.unchangedParts(edited, "\(what) \(index) of article \(place)")
      }
    }
    check("figure", reading.figures.count) { $0.figures.remove(at: $1) }
    check("date", reading.dates.count) { $0.dates.remove(at: $1) }
    check("term", reading.terms.count) { $0.terms.remove(at: $1) }
    check("position", reading.positions.count) { $0.positions.remove(at: $1) }
    check("attribution", reading.attributions.count) { $0.attributions.remove(at: $1) }
    check("actor", reading.actors.count) { $0.actors.remove(at: $1) }
    check("paragraph", reading.paragraphs.count) { $0.paragraphs.remove(at: $1) }
    check("role", reading.actors.count) { $0.actors[$1].roles.append("captain") }
    check("stance", reading.positions.count) { $0.positions[$1].stance = .mixed }
    check("review", reading.positions.count) { $0.positions[$1].review = .confirmed }
    check("rule", reading.positions.count) { $0.positions[$1].evidence[0].rule += "x" }
    check("words", reading.positions.count) { $0.positions[$1].evidence[0].words = [] }
    for issue in reading.mentions.keys.sorted() {
      var edited = Self.edition
      edited.readings[place].mentions[issue] = nil
      _ = Self.unchangedParts(edited, "mention of \(issue) in article \(place)")
    }
  }

  @Test(arguments: 0..<4)
  func coversWhatIsStatedOfAnArticle(_ place: Int) {
    let edits: [(inout ArticleMetadata) -> Void] = [
      { $0.title = "Other" }, { $0.outlet = "Other" }, { $0.author = "Other" }, { $0.url = "https://other.example/" },
      { $0.language = "da" }, { $0.date = CalendarDate(iso8601: "2030-01-02") }, { $0.publish = .full },
    ]
    for (number, edit) in edits.enumerated() {
      var edited = Self.edition
      edit(&edited.articles[place].metadata)
      _ = Self.unchangedParts(edited, "metadata \(number) of article \(place)")
    }
  }

  @Test func keepsPartsApart() throws {
    // The last article has no position.
    var figures = Self.edition
    figures.readings[3].figures = []
    figures.readings[3].dates = []
    figures.readings[3].terms = []
    #expect(Self.unchangedParts(figures, "statements") == [.subjects, .quotations])
    var quotations = Self.edition
    quotations.readings[3].attributions = []
    #expect(Self.unchangedParts(quotations, "quotations") == [.subjects])
    var settings = FishEdition.settings
    settings.title = "Other"
    let other = EditionDigest(articles: [], settings: settings, vocabulary: 1, lastEdition: nil)
    let digest = EditionDigest(articles: [], settings: FishEdition.settings, vocabulary: 1, lastEdition: nil)
    let last = PublishedEdition(
      date: try #require(CalendarDate(year: 2030, month: 1, day: 2)), positions: [])
    let since = EditionDigest(articles: [], settings: FishEdition.settings, vocabulary: 1, lastEdition: last)
    for part in EditionPart.allCases {
      #expect(other[part] != digest[part])
      #expect(since[part] != digest[part])
    }
  }
}
