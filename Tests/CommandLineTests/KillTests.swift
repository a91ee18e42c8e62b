import Foundation
import TestSupport
import Testing

/// Whenever the program is killed, `public/` is wholly the old or wholly the new edition.
struct KillTests {
  private let site: FixtureSite
  private let editions: [String]
  /// `public/` for each edition.
  private let wholes: [[String: Data]]
  private let buildTime: Duration

  init() throws {
    let site = try FixtureSite()
    let settings = try site.folder.text(of: "seeds/site.yml")
    editions = ["cod", "hake"].map { settings.replacing("title: The cod talks", with: "title: The \($0) talks") }
    let start = ContinuousClock.now
    wholes = try editions.map { edition in
      try site.folder.write(edition, to: "seeds/site.yml")
      try #require(try site.run().status == 0)
      return try site.folder.snapshot("public")
    }
    buildTime = (ContinuousClock.now - start) / editions.count
    self.site = site
    try #require(wholes[0] != wholes[1])
  }

  @Test(.timeLimit(.minutes(3)))
  func leavesAWholeSiteWhenKilledAtAnyMoment() async throws {
    var random = SeededGenerator(seed: 2021)
    var killed = 0
    for round in 0..<60 {
      try site.folder.write(editions[round % 2], to: "seeds/site.yml")
      let run = try site.start()
      if round.isMultiple(of: 3) {
        try await Task.sleep(for: buildTime * Double.random(in: 0...1.1, using: &random))
      } else {
        // Most of a build is reading and rendering, so most kills wait for the stage to be there.
        while run.isRunning, try !hasStage() { try await Task.sleep(for: .microseconds(200)) }
        try await Task.sleep(for: .milliseconds(20) * Double.random(in: 0...1, using: &random))
      }
      run.send(SIGKILL)
      killed += try run.wait().wasKilled ? 1 : 0
      let isWhole = wholes.contains(try site.folder.snapshot("public"))
      #expect(isWhole, "round \(round)")
    }
    #expect(killed >= 20)
    #expect(try site.run().status == 0)
    #expect(try !hasStage(), "what killed runs left is removed by the next")
    #expect(try site.folder.snapshot("public") == wholes[1])
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func stopsCleanlyWhenAskedTo(_ signal: Int32, _ status: Int32) async throws {
    var random = SeededGenerator(seed: 7)
    var stopped = 0
    for round in 0..<20 {
      try site.folder.write(editions[round % 2], to: "seeds/site.yml")
      let before = try site.folder.snapshot("public")
      let run = try site.start()
      try await Task.sleep(for: buildTime * Double.random(in: 0.1...0.9, using: &random))
      run.send(signal)
      let result = try run.wait()
      let after = try site.folder.snapshot("public")
      let (isUnchanged, isWhole) = (after == before, wholes.contains(after))
      #expect(try !hasStage(), "round \(round)")
      if result.status == status && !result.wasKilled {
        stopped += 1
        #expect(isUnchanged, "round \(round)")
        #expect(result.errorLines.last == "Stopped. public is as it was.")
      } else {
        // Too late, or too early for the program to have begun.
        #expect(result.status == 0 || result.wasKilled, "round \(round): \(result.errors)")
        #expect(isWhole, "round \(round)")
      }
    }
    #expect(stopped > 0)
  }

  private func hasStage() throws -> Bool {
    try site.folder.names().contains { $0.hasPrefix(".public.build-site-") }
  }
}
