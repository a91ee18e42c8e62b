import BriefingModel
import DebateFixtures
import Foundation
import Testing

@testable import Compose

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct DrawingTests {
  /// Whether a reader of XML takes it.
  static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }

  @Test func theSineIsTheSine() {
    for step in -100...100 {
      let angle = Double(step) / 7
      #expect(abs(CircleLayout.sine(angle) - sin(angle)) < 1e-12, "\(angle)")
    }
  }

  @Test func placesGoClockwiseFromTheTop() {
    let rounded = CircleLayout.places(4).map { [Int(($0.right * 100).rounded()), Int(($0.below * 100).rounded())] }
    #expect(rounded == [[0, -100], [100, 0], [0, 100], [-100, 0]])
    #expect(CircleLayout.places(0).isEmpty)
  }

  @Test(arguments: Hostile.samples + ["\u{0}\u{8}\u{FFFE}"])
  func hostileNamesStayText(text: String) {
    var drawing = SVGDrawing(width: 10, height: 10, title: text)
    drawing.text(text, x: 0, y: 0, size: 9)
    #expect(Self.isWellFormed(drawing.source))
    #expect(!drawing.source.contains("<script"))
  }

  @Test func aDrawingHasNoScriptNoAddressAndItsColorsForDarkPages() throws {
    let files = TestSite.composer(FishEdition.drafts).imageFiles()
    #expect(files.count == 2)
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(Self.isWellFormed(text))
      #expect(text.contains("color-scheme:light dark") && text.contains("prefers-color-scheme: dark"))
      #expect(!text.contains("href") && !text.contains("<script") && !text.contains("style=\""))
    }
  }

  @Test func withoutTwoComparableGroupsThereIsNoPicture() throws {
    #expect(TestSite.composer([FishEdition.drafts[2]]).imageFiles().isEmpty)
    let page = try #require(TestSite.page("agreement", of: [FishEdition.drafts[2]]))
    #expect(page.markdown.contains("there is nothing to count"))
    #expect(!page.markdown.contains("!["))
  }
}
