import Foundation
import TestSupport
import Testing

struct ExitStatusTests {
  let site: FixtureSite

  init() throws {
    site = try FixtureSite()
  }

  @Test func isZeroForASiteWithoutErrors() throws {
    let result = try site.run()
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("Built public in "))
    #expect(try site.folder.names(in: "public").contains("index.html"))
  }

  @Test func isOneForASiteWithoutTheArticleThatHasAnError() throws {
    try site.folder.write("", to: "seeds/articles/third.txt")
    let result = try site.run()
    #expect(result.status == 1)
    #expect(result.errorLines.last?.contains("without the articles that have errors: 1 error") == true)
    #expect(try site.folder.names(in: "public").contains("index.html"))
  }

  @Test func isOneAndNothingIsBuiltWhenStrict() throws {
    try site.folder.write("", to: "seeds/articles/third.txt")
    let result = try site.run("--strict")
    #expect(result.status == 1)
    #expect(result.errorLines.last == "Not built: 1 error. public is as it was.")
    #expect(try !site.folder.names().contains("public"))
  }

  @Test func isOneAndNothingIsBuiltForAnErrorInAReview() throws {
    try site.folder.write("review:\n  - confirm: nobody.catch-quotas.000000\n", to: "seeds/articles/second.yml")
    let result = try site.run()
    #expect(result.status == 1)
    #expect(result.errorLines.first?.hasPrefix("seeds/articles/second.yml:2:14: error: ") == true)
    #expect(try !site.folder.names().contains("public"))
  }

  @Test func isOneForAnOutputFolderOfSomebodyElse() throws {
    try site.folder.write("mine", to: "public/thesis.txt")
    let result = try site.run()
    #expect(result.status == 1)
    #expect(result.errorLines.first?.hasSuffix("[foreign-output]") == true)
    #expect(try site.folder.names(in: "public") == ["thesis.txt"])
  }

  @Test(arguments: [
    ["--no-such-option"], ["--jobs", "0"], ["--jobs", "many"], ["--base-url", "ftp://cod.example"], ["--seeds", ""],
    ["--quiet", "--verbose"], ["analyze"], ["evaluate", "seeds/articles"], ["no-such-command"],
  ])
  func is64ForWrongUsage(_ arguments: [String]) throws {
    let result = try Program().run(arguments, in: site.folder.path)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(try !site.folder.names().contains("public"))
  }

  @Test(arguments: [["--version"], ["--help"], ["build", "--help"], ["analyze", "--help"], ["evaluate", "--help"]])
  func isZeroForHelp(_ arguments: [String]) throws {
    let result = try Program().run(arguments, in: site.folder.path)
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
    #expect(try !site.folder.names().contains("public"))
  }
}
