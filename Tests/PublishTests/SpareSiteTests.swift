import BriefingModel
import Foundation
import Publish
import TestSupport
import Testing

/// A site put together in the folder of the one before the last is the same as one put together in an empty folder.
struct SpareSiteTests {
  private static let first = ["index.html": "index", "issues/quotas.html": "quotas", "old/page.html": "old"]
  private static let second = ["index.html": "new index", "issues/quotas.html": "quotas", "actors/lee.html": "lee"]

  let folder: TemporaryFolder
  let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(path: folder("public"), spare: folder("cache/site"))
    try folder.write("", to: "cache/mark")
  }

  /// Publishes these files, and takes those of the last site that are the same.
  /// - Returns: what tells that they are as they were written.
  @discardableResult
  private func publish(
    _ files: [String: String], known: [String: FileStamp] = [:]
  ) throws(PublishError) -> [String: FileStamp] {
    let publication = try output.begin()
    defer { publication.remove() }
    var stamps: [String: FileStamp] = [:]
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where !Task.isCancelled {
      if let stamp = known[path], publication.lastFile(path) == Array(text.utf8),
        publication.reuse([(path: path, stamp: stamp)])
      {
        stamps[path] = stamp
      } else {
        stamps[path] = try publication.write(SiteFile(path: path, text: text))
      }
    }
    try publication.finish(Array(files.keys))
    publication.leaveSpare(Array(files.keys))
    return stamps
  }

  /// The program's files as they lie there.
  private func site(in path: String = "public") throws -> [String: String] {
    try folder.snapshot(path).mapValues { String(decoding: $0, as: UTF8.self) }
      .filter { $0.key != ".build-site-manifest" }
  }

  private func inode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder(path))[.systemFileNumber] as? Int
  }

  @Test func putsTheNextSiteTogetherInTheOneBefore() throws {
    let stamps = try publish(Self.first)
    #expect(try site(in: "cache/site") == Self.first)
    let (standing, spare) = (try inode("public"), try inode("cache/site"))
    let page = try inode("public/issues/quotas.html")
    try publish(Self.second, known: stamps)
    #expect(try site() == Self.second)
    #expect(try site(in: "cache/site") == Self.first)
    #expect(try inode("public") == spare)
    #expect(try inode("cache/site") == standing)
    #expect(try inode("public/issues/quotas.html") == page)
    #expect(try folder.names(in: "public") == [".build-site-manifest", "actors", "index.html", "issues"])
    #expect(try folder.names() == ["cache", "public"])
  }

  @Test func goesBackAndForthBetweenFilesAndFoldersOfOneName() throws {
    let editions = [["a": "file", "b/c": "deep", "d/e/f": "deeper"], ["a/x": "inside", "b": "file", "d/e": "less"]]
    var stamps: [String: FileStamp] = [:]
    for round in 0..<5 {
      stamps = try publish(editions[round % 2], known: stamps)
      #expect(try site() == editions[round % 2], "round \(round)")
    }
  }

  /// What may have become of the spare site.
  enum Damage: String, CaseIterable {
    case otherBytes, linkedFile, linkedFolder, folderForFile, fileForFolder, strayFile, strayFolder, pipe, closedFolder
    case gone, aFile, aLink, empty
  }

  @Test(arguments: Damage.allCases)
  func believesNothingOfTheSpareSite(_ damage: Damage) throws {
    var stamps = try publish(Self.first)
    stamps = try publish(Self.second, known: stamps)
    let before = try site()
    try folder.write("outside", to: "outside/quotas.html")
    try spoil(damage)
    stamps = try publish(Self.second, known: stamps)
    #expect(try site() == before)
    #expect(try folder.text(of: "outside/quotas.html") == "outside")
    for path in ["public", "public/issues"] {
      #expect(try FileManager.default.attributesOfItem(atPath: folder(path))[.posixPermissions] as? Int == 0o755)
    }
    try publish(Self.first, known: stamps)
    #expect(try site() == Self.first)
    #expect(try folder.text(of: "outside/quotas.html") == "outside")
  }

  private func spoil(_ damage: Damage) throws {
    let manager = FileManager.default
    let page = folder("cache/site/issues/quotas.html")
    func replace(_ path: String, byLinkTo target: String) throws {
      try manager.removeItem(atPath: path)
      try manager.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
    switch damage {
    case .otherBytes:
      try manager.removeItem(atPath: page)
      try folder.write("Quotas", to: "cache/site/issues/quotas.html")
    case .linkedFile: try replace(page, byLinkTo: folder("outside/quotas.html"))
    case .linkedFolder: try replace(folder("cache/site/issues"), byLinkTo: folder("outside"))
    case .folderForFile:
      try manager.removeItem(atPath: page)
      try folder.write("x", to: "cache/site/issues/quotas.html/x")
    case .fileForFolder:
      try manager.removeItem(atPath: folder("cache/site/issues"))
      try folder.write("x", to: "cache/site/issues")
    case .strayFile: try folder.write("x", to: "cache/site/issues/stray.html")
    case .strayFolder: try folder.write("x", to: "cache/site/stray/deep/x")
    case .pipe:
      try manager.removeItem(atPath: page)
      #expect(mkfifo(page, 0o644) == 0)
    case .closedFolder:
      for path in ["cache/site", "cache/site/issues"] {
        try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder(path))
      }
    case .gone: try manager.removeItem(atPath: folder("cache/site"))
    case .aFile:
      try manager.removeItem(atPath: folder("cache/site"))
      try folder.write("x", to: "cache/site")
    case .aLink: try replace(folder("cache/site"), byLinkTo: folder("outside"))
    case .empty:
      try manager.removeItem(atPath: folder("cache/site"))
      try manager.createDirectory(atPath: folder("cache/site"), withIntermediateDirectories: false)
    }
  }

  @Test func takesAFileAgainThatWasTakenBack() throws {
    var stamps = try publish(Self.first)
    stamps = try publish(Self.second, known: stamps)
    let files = stamps.sorted { $0.key < $1.key }.map { (path: $0.key, stamp: $0.value) }
    for first in [true, false] {
      let publication = try output.begin()
      defer { publication.remove() }
      #expect(publication.reuse(files))
      publication.takeBack(files.map(\.path))
      if first {
        #expect(publication.reuse(files))
      } else {
        for file in files {
          try publication.write(SiteFile(path: file.path, text: Self.second[file.path] ?? ""))
        }
      }
      try publication.finish(files.map(\.path))
      publication.leaveSpare(files.map(\.path))
      #expect(try site() == Self.second)
    }
  }

  @Test func noticesWhatSomebodyWroteIntoThePublishedSite() throws {
    var stamps = try publish(Self.first)
    stamps = try publish(Self.second, known: stamps)
    // In place: the spare site's file is the same one.
    try Data("QUOTAS".utf8).write(to: URL(filePath: folder("public/issues/quotas.html")))
    stamps = try publish(Self.second, known: stamps)
    #expect(try site() == Self.second)
  }

  @Test func carriesOverWhatIsSomebodyElsesAndKeepsNoHoldOfIt() throws {
    var stamps = try publish(Self.first)
    try folder.write("mine", to: "public/issues/mine.txt")
    stamps = try publish(Self.second, known: stamps)
    #expect(try folder.text(of: "public/issues/mine.txt") == "mine")
    #expect(try site(in: "cache/site") == Self.first)
    try folder.write("mine, again", to: "public/issues/mine.txt")
    stamps = try publish(Self.first, known: stamps)
    #expect(try folder.text(of: "public/issues/mine.txt") == "mine, again")
    try FileManager.default.removeItem(atPath: folder("public/issues/mine.txt"))
    try publish(Self.second, known: stamps)
    #expect(try site() == Self.second)
  }

  @Test func touchesNothingOutsideWhateverTheManifestNames() throws {
    let stamps = try publish(Self.first)
    try folder.write("mine", to: "mine/file.txt")
    let manifest = try folder.text(of: "public/.build-site-manifest")
    try folder.write(manifest + "../mine/file.txt\n../mine/sub/x\n", to: "public/.build-site-manifest")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder("mine"))
    try publish(Self.second, known: stamps)
    #expect(try site() == Self.second)
    #expect(try folder.text(of: "mine/file.txt") == "mine")
    #expect(try FileManager.default.attributesOfItem(atPath: folder("mine"))[.posixPermissions] as? Int == 0o700)
  }

  @Test func refusesTwoFilesOfOnePath() throws {
    try publish(Self.first)
    for paths in [["index.html", "index.html"], ["issues", "issues/quotas.html"], ["issues/quotas.html", "issues"]] {
      let publication = try output.begin()
      defer { publication.remove() }
      let error = #expect(throws: PublishError.self) {
        for path in paths { try publication.write(SiteFile(path: path, text: "x")) }
        try publication.finish(paths)
      }
      #expect(error?.diagnostic.identifier == "path-collision", "\(paths)")
      #expect(try site() == Self.first)
    }
    try publish(Self.second)
    #expect(try site() == Self.second)
  }

  @Test func isStillThereWhenTheTaskWasCanceled() async throws {
    try publish(Self.first)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try publish(Self.second)
    }
    await #expect(throws: PublishError.self) { try await task.value }
    #expect(try site() == Self.first)
    #expect(try folder.names() == ["cache", "public"])
    #expect(try folder.names(in: "cache") == ["mark", "site"])
    try publish(Self.second)
    #expect(try site() == Self.second)
  }

  @Test func beginsAnewWhereTheSiteIsGone() throws {
    let stamps = try publish(Self.first)
    try FileManager.default.removeItem(atPath: folder("public"))
    try publish(Self.second, known: stamps)
    #expect(try site() == Self.second)
    #expect(try site(in: "cache/site") == Self.second)
  }
}
