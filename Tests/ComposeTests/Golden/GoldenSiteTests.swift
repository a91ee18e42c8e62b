import BriefingModel
import DebateFixtures
import Foundation
import Testing

@testable import Compose

/// The whole invented edition, page by page and file by file, as recorded in `Golden/`.
/// `RECORD_GOLDEN=1 swift test --filter GoldenSiteTests` records anew, and fails so that nobody takes it for a test.
@Suite struct GoldenSiteTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "site")

  private static var files: [SiteFile] {
    let composer = TestSite.composer(FishEdition.drafts)
    return composer.pages().map { SiteFile(path: $0.path + ".md", text: $0.markdown) } + composer.dataFiles()
      + composer.imageFiles() + [composer.feedFile()].compactMap { $0 }
  }

  @Test func theEditionIsAsRecorded() throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Self.record()
      Issue.record("recorded; run again without RECORD_GOLDEN")
      return
    }
    for file in Self.files {
      let recorded = try? Data(contentsOf: Self.folder.appending(path: file.path))
      #expect(recorded.map { String(decoding: $0, as: UTF8.self) } == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func nothingElseIsRecorded() throws {
    let recorded = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.contains(".") }
    #expect(Set(recorded) == Set(Self.files.map(\.path)))
  }

  private static func record() throws {
    try? FileManager.default.removeItem(at: folder)
    for file in files {
      let place = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }
}
