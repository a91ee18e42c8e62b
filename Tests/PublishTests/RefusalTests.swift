import BriefingModel
import Foundation
import Publish
import TestSupport
import Testing

/// What `publish` refuses: each time with its own identifier, and with nothing changed.
struct RefusalTests {
  let folder: TemporaryFolder
  let files = [SiteFile(path: "index.html", text: "new\n"), SiteFile(path: "issues/quotas.html", text: "new\n")]

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func refusesAFolderThatItDidNotMake() throws {
    try folder.write("thesis", to: "public/thesis.txt")
    try expectRefusal("foreign-output", at: "public")
  }

  @Test(arguments: ["issues/quotas.html", "issues"])
  func refusesToOverwriteSomebodyElsesFile(_ path: String) throws {
    try OutputFolder(path: folder("public")).publish([SiteFile(path: "other.html", text: "old\n")])
    try folder.write("mine", to: "public/\(path)")
    try expectRefusal("foreign-file", at: "public/\(path)")
  }

  @Test func refusesAFileInAFoldersPlace() throws {
    try folder.write("mine", to: "public/index.html/deep.txt")
    try folder.write("", to: "public/.build-site-manifest")
    try expectRefusal("foreign-file", at: "public/index.html")
  }

  @Test func refusesAFileInThePlaceOfAFolderOfItsOwnWithSomebodyElsesFile() throws {
    try OutputFolder(path: folder("public")).publish([SiteFile(path: "index.html/old.html", text: "old\n")])
    try folder.write("mine", to: "public/index.html/mine.txt")
    try expectRefusal("foreign-file", at: "public/index.html/mine.txt")
  }

  @Test func refusesToWriteThroughSomebodyElsesLink() throws {
    try folder.write("", to: "public/.build-site-manifest")
    try folder.write("precious", to: "elsewhere/quotas.html")
    try FileManager.default.createSymbolicLink(atPath: folder("public/issues"), withDestinationPath: "../elsewhere")
    try expectRefusal("foreign-file", at: "public/issues")
    #expect(try folder.text(of: "elsewhere/quotas.html") == "precious")
  }

  @Test func refusesAFileAsOutput() throws {
    try folder.write("mine", to: "public")
    try expectRefusal("output-not-folder", at: "public")
  }

  @Test func refusesALinkAsOutput() throws {
    try FileManager.default.createDirectory(atPath: folder("real"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder("public"), withDestinationPath: "real")
    try expectRefusal("output-not-folder", at: "public")
  }

  @Test func refusesAMissingParent() throws {
    try expectRefusal("output-parent", output: "missing/public", at: "missing/public")
  }

  @Test func refusesAParentThatIsAFile() throws {
    try folder.write("mine", to: "file")
    try expectRefusal("output-parent", output: "file/public", at: "file/public")
  }

  @Test(arguments: ["", "/", ".", "..", "a/.."])
  func refusesAPathThatDoesNotNameAFolder(_ path: String) throws {
    let error = #expect(throws: PublishError.self) { try OutputFolder(path: path).publish(files) }
    #expect(error?.diagnostic.identifier == "output-name")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel")))
  func refusesAPlaceThatCannotBeWritten() throws {
    // Not even root may make a folder here.
    let error = #expect(throws: PublishError.self) { try OutputFolder(path: "/sys/public").publish(files) }
    #expect(error?.diagnostic.identifier == "output-not-writable")
  }

  @Test(arguments: [
    "/etc/passwd", "../index.html", "a/../b.html", "a//b.html", "./a.html", "", "a/", "a\nb.html", "a\\b.html",
    "c:/a.html", String(repeating: "a", count: 256),
  ])
  func refusesAnUnsafePath(_ path: String) throws {
    let error = #expect(throws: PublishError.self) {
      try OutputFolder(path: folder("public")).publish([SiteFile(path: path, text: "")])
    }
    #expect(error?.diagnostic.identifier == "unsafe-path")
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    ["a.html", "a.html"], ["a.html", "A.html"], ["Élan.html", "élan.html"], ["a", "a/b.html"],
    ["X/a.html", "x/b.html"], [".build-site-manifest"],
  ])
  func refusesPathsThatCollide(_ paths: [String]) throws {
    let error = #expect(throws: PublishError.self) {
      try OutputFolder(path: folder("public")).publish(paths.map { SiteFile(path: $0, text: "") })
    }
    #expect(error?.diagnostic.identifier == "path-collision")
    #expect(try folder.names().isEmpty)
  }

  private func expectRefusal(_ identifier: String, output: String = "public", at path: String) throws {
    let before = try folder.snapshot(".")
    let names = try folder.names()
    let error = #expect(throws: PublishError.self) { try OutputFolder(path: folder(output)).publish(files) }
    #expect(error?.diagnostic.identifier == identifier)
    #expect(error?.diagnostic.location?.path == folder(path))
    #expect(try folder.snapshot(".") == before)
    #expect(try folder.names() == names)
  }
}
