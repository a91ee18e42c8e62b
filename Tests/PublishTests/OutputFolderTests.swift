import BriefingModel
import Foundation
import Publish
import TestSupport
import Testing

/// The files of an invented site; `edition` tells one publication from another.
private func site(_ edition: String, _ paths: [String] = ["index.html", "issues/quotas.html"]) -> [SiteFile] {
  paths.map { SiteFile(path: $0, text: "\(edition): \($0)\n") }
}

struct OutputFolderTests {
  let folder: TemporaryFolder
  let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder("public"))
  }

  @Test func writesEveryFileWithItsFoldersAndAManifest() throws {
    try output.publish(site("first"))
    #expect(try folder.text(of: "public/index.html") == "first: index.html\n")
    #expect(try folder.text(of: "public/issues/quotas.html") == "first: issues/quotas.html\n")
    #expect(
      try folder.text(of: "public/.build-site-manifest") == ".build-site-manifest\nindex.html\nissues/quotas.html\n")
    #expect(try folder.names() == ["public"])
  }

  @Test func removesWhatTheLastPublicationWroteAndThisOneDoesNot() throws {
    try output.publish(site("first", ["index.html", "issues/quotas.html", "old/page.html"]))
    try output.publish(site("second", ["index.html", "new.html"]))
    #expect(try folder.snapshot("public").keys.sorted() == [".build-site-manifest", "index.html", "new.html"])
    #expect(try folder.names(in: "public") == [".build-site-manifest", "index.html", "new.html"])
    #expect(try folder.names() == ["public"])
  }

  @Test func readsBackWhatItWroteAndNothingElse() throws {
    #expect(try lastFile("index.html") == nil)
    try output.publish(site("first"))
    try folder.write("fish.example\n", to: "public/CNAME")
    #expect(try lastFile("index.html") == Array("first: index.html\n".utf8))
    #expect(try lastFile("CNAME") == nil)
    try FileManager.default.removeItem(atPath: folder("public/index.html"))
    #expect(try lastFile("index.html") == nil)
  }

  private func lastFile(_ path: String) throws -> [UInt8]? {
    let publication = try output.begin()
    defer { publication.remove() }
    return publication.lastFile(path)
  }

  @Test func keepsFilesLinksAndFoldersThatSomebodyElsePutThere() throws {
    try output.publish(site("first"))
    try folder.write("fish.example\n", to: "public/CNAME")
    try folder.write("notes\n", to: "public/issues/notes/mine.txt")
    try FileManager.default.createDirectory(atPath: folder("public/empty"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder("public/latest"), withDestinationPath: "nowhere/at all")
    try output.publish(site("second", ["index.html"]))
    let after = try folder.snapshot("public")
    #expect(after["CNAME"] == Data("fish.example\n".utf8))
    #expect(after["issues/notes/mine.txt"] == Data("notes\n".utf8))
    #expect(after["latest"] == Data("-> nowhere/at all".utf8))
    #expect(after["issues/quotas.html"] == nil)
    #expect(try folder.names(in: "public").contains("empty"))
  }

  @Test func publishesTwiceTheSameBytes() throws {
    try output.publish(site("first"))
    let before = try folder.snapshot("public")
    try output.publish(site("first"))
    #expect(try folder.snapshot("public") == before)
  }

  @Test func takesFilesOfTheLastSiteAsTheyLie() throws {
    let first = try output.begin()
    let stamps = try site("first").map { ($0.path, try first.write($0)) }
    try first.finish(stamps.map(\.0))
    first.remove()
    let before = try folder.snapshot("public")

    let second = try output.begin()
    #expect(second.reuse(stamps.map { (path: $0.0, stamp: $0.1) }))
    try second.finish(stamps.map(\.0))
    second.remove()
    #expect(try folder.snapshot("public") == before)
    #expect(try folder.names() == ["public"])
  }

  @Test func takesNoFileThatSomebodyHasWrittenTo() throws {
    let first = try output.begin()
    let stamps = try site("first").map { (path: $0.path, stamp: try first.write($0)) }
    try first.finish(stamps.map(\.path))
    first.remove()
    try folder.write("first: issues/quotas.htm!\n", to: "public/issues/quotas.html")
    try folder.write("mine\n", to: "public/mine.html")

    let second = try output.begin()
    defer { second.remove() }
    #expect(!second.reuse(stamps), "all or none")
    #expect(!second.reuse([(path: "mine.html", stamp: stamps[0].stamp)]))
    #expect(!second.reuse([(path: "missing.html", stamp: stamps[0].stamp)]))
    #expect(second.reuse([stamps[0]]))
    try second.write(SiteFile(path: "issues/quotas.html", text: "second\n"))
    try second.finish(stamps.map(\.path))
    #expect(try folder.text(of: "public/issues/quotas.html") == "second\n")
    #expect(try folder.text(of: "public/mine.html") == "mine\n")
  }

  @Test func keepsTheFilesWhoseBytesStayTheSame() throws {
    try output.publish(site("first", ["a.html", "b.html", "c.html"]))
    let before = try ["a.html", "b.html", "c.html"].map(inode)
    try folder.write("first: c.htm!\n", to: "public/c.html")
    try output.publish(site("first", ["a.html"]) + site("other", ["b.html"]) + site("first", ["c.html"]))
    #expect(try inode(of: "a.html") == before[0])
    #expect(try inode(of: "b.html") != before[1])
    #expect(try inode(of: "c.html") != before[2], "somebody has written to it")
    #expect(try folder.text(of: "public/b.html") == "other: b.html\n")
    #expect(try folder.text(of: "public/c.html") == "first: c.html\n")
    #expect(try folder.names() == ["public"])
  }

  @Test func writesAnewWhatItWouldNotHaveWrittenSo() throws {
    try output.publish(site("first", ["a.html", "b.html"]))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder("public/a.html"))
    try FileManager.default.moveItem(atPath: folder("public/b.html"), toPath: folder("moved.html"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("public/b.html"), withDestinationPath: folder("moved.html"))
    try output.publish(site("first", ["a.html", "b.html"]))
    #expect(try mode(of: "public/a.html") == 0o644)
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder("public/b.html"))[.type] as? FileAttributeType
        == .typeRegular)
  }

  @Test func takesNoPathTwice() throws {
    try output.publish(site("first"))
    let publication = try output.begin()
    defer { publication.remove() }
    try publication.write(site("first")[0])
    #expect(throws: PublishError.self) { try publication.write(site("first")[0]) }
  }

  private func inode(of path: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("public/\(path)"))
    return try #require(attributes[.systemFileNumber] as? UInt64)
  }

  @Test func setsModesWhateverTheUmask() throws {
    let previous = umask(0o077)
    defer { umask(previous) }
    try output.publish(site("first"))
    #expect(try mode(of: "public") == 0o755)
    #expect(try mode(of: "public/issues") == 0o755)
    #expect(try mode(of: "public/index.html") == 0o644)
  }

  @Test func keepsTheModesOfWhatItCarriesOver() throws {
    try output.publish(site("first"))
    try folder.write("#!/bin/sh\n", to: "public/tools/check")
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder("public/tools"))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder("public/tools/check"))
    try output.publish(site("second"))
    #expect(try mode(of: "public/tools") == 0o750)
    #expect(try mode(of: "public/tools/check") == 0o700)
  }

  @Test func acceptsAFinalSlashAndAnEmptyFolder() throws {
    try FileManager.default.createDirectory(atPath: folder("public"), withIntermediateDirectories: false)
    try OutputFolder(path: folder("public/")).publish(site("first"))
    #expect(try folder.names(in: "public") == [".build-site-manifest", "index.html", "issues"])
  }

  @Test func publishesBesideForeignFilesOnceAnEmptyManifestAllowsIt() throws {
    try folder.write("mine", to: "public/CNAME")
    try folder.write("", to: "public/.build-site-manifest")
    try output.publish(site("first"))
    #expect(
      try folder.snapshot("public").keys.sorted()
        == [".build-site-manifest", "CNAME", "index.html", "issues/quotas.html"])
  }

  @Test func removesTheStageOfARunThatIsGone() throws {
    // No process has this number: it is above Linux's highest, 2^22.
    try folder.write("half", to: ".public.build-site-99999999/index.html")
    try folder.write("mine", to: ".public.build-site-notes/keep.txt")
    try output.publish(site("first"))
    #expect(try folder.names() == [".public.build-site-notes", "public"])
  }

  @Test func leavesTheStageOfARunThatLives() throws {
    try folder.write("half", to: ".public.build-site-1/index.html")
    try output.publish(site("first"))
    #expect(try folder.names() == [".public.build-site-1", "public"])
  }

  @Test func changesNothingWhenTheTaskIsCanceled() async throws {
    try output.publish(site("first"))
    let before = try folder.snapshot("public")
    let task = Task { [output] in
      withUnsafeCurrentTask { $0?.cancel() }
      try output.publish(site("second"))
    }
    let error = await #expect(throws: PublishError.self) { try await task.value }
    #expect(error?.diagnostic.identifier == "interrupted")
    #expect(try folder.snapshot("public") == before)
    #expect(try folder.names() == ["public"])
  }

  private func mode(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder(path))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
