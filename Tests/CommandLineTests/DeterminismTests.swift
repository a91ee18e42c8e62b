import Foundation
import TestSupport
import Testing

struct DeterminismTests {
  @Test func buildsTheSameBytesInEveryFolderTimeZoneAndLocale() throws {
    let reference = try FixtureSite()
    #expect(try reference.run("--jobs", "1", environment: ["TZ": "UTC", "LC_ALL": "C"]).status == 0)
    let expected = try reference.folder.snapshot("public")
    for (zone, locale, jobs) in [("Pacific/Kiritimati", "tr_TR.UTF-8", "3"), ("America/St_Johns", "de_DE.UTF-8", "8")] {
      let site = try FixtureSite()
      // The random seed of Swift's hashing differs in every process anyway.
      let result = try site.run("--jobs", jobs, environment: ["TZ": zone, "LC_ALL": locale, "HOME": "/nowhere"])
      #expect(result.status == 0)
      #expect(try site.folder.snapshot("public") == expected)
    }
  }

  @Test func buildsTheSameBytesFromPathsGivenOtherwise() throws {
    let site = try FixtureSite()
    #expect(try site.run().status == 0)
    let result = try site.run(
      "--seeds", site.folder("seeds"), "--templates", "./templates/", "--output", site.folder("other"))
    #expect(result.status == 0)
    #expect(try site.folder.snapshot("other") == site.folder.snapshot("public"))
  }

  @Test func takesTheDayOfTheEditionFromTheEnvironmentWhereTheSettingsGiveNone() throws {
    let site = try FixtureSite()
    let settings = try site.folder.text(of: "seeds/site.yml")
    let dated = try site.run(environment: ["SOURCE_DATE_EPOCH": "0"])
    #expect(dated.status == 0)
    #expect(try !site.folder.text(of: "public/index.html").contains("1970"))
    try site.folder.write(
      settings.split(separator: "\n").filter { !$0.hasPrefix("edition") }.joined(separator: "\n"), to: "seeds/site.yml")
    #expect(try site.run(environment: ["SOURCE_DATE_EPOCH": "0"]).status == 0)
    #expect(try site.folder.text(of: "public/index.html").contains("1970"))
  }
}
