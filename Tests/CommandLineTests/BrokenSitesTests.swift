import Foundation
import TestSupport
import Testing

/// One broken site for each diagnostic: what the program prints for it stands in its `expected.txt`.
///
/// With RECORD_SNAPSHOTS set, the files are written anew, and the tests fail so that nobody forgets to look at them.
struct BrokenSitesTests {
  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  private static let folder = FixtureSite.sites.appending(path: "broken")

  @Test func areThere() {
    #expect(Self.names.count >= 20)
  }

  @Test(arguments: names)
  func printsItsDiagnosticsAndKeepsTheLastSite(_ name: String) throws {
    let site = try FixtureSite(overlay: "broken/\(name)")
    try site.folder.write("last\n", to: "public/index.html")
    try site.folder.write("index.html\n", to: "public/.build-site-manifest")
    let before = try site.folder.snapshot("public")
    let result = try site.run("--strict")
    let expected = Self.folder.appending(path: "\(name)/expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(result.errors.utf8).write(to: expected)
      Issue.record("recorded \(expected.path)")
    }
    #expect(result.errors == String(decoding: try Data(contentsOf: expected), as: UTF8.self))
    #expect(result.errors.contains("[\(name)]"))
    #expect(result.status == 1)
    #expect(try site.folder.snapshot("public") == before)
    #expect(try !site.folder.names().contains { $0.hasPrefix(".public") })
  }
}
