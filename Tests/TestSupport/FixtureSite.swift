package import Foundation

/// A site of `Tests/Fixtures/sites`, copied into a folder of its own, where the program runs.
package struct FixtureSite: Sendable {
  package let folder: TemporaryFolder
  private let program: Program

  /// - Parameter overlay: a folder of `Tests/Fixtures/sites` whose files are put over the good site's.
  ///   Its file `removed`, if any, names the files to leave out.
  package init(overlay: String? = nil) throws {
    folder = try TemporaryFolder()
    program = try Program()
    try copy(Self.sites.appending(path: "good"))
    // The designer's folder is the real one.
    try FileManager.default.copyItem(
      at: Self.repository.appending(path: "templates"), to: URL(filePath: folder("templates")))
    guard let overlay else { return }
    try copy(Self.sites.appending(path: overlay))
    for path in (try? folder.text(of: "removed"))?.split(separator: "\n") ?? [] {
      try FileManager.default.removeItem(atPath: folder(String(path)))
    }
  }

  package static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  package static let sites = repository.appending(path: "Tests/Fixtures/sites")

  package func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
    try program.run(arguments, in: folder.path, environment: environment)
  }

  package func start(_ arguments: String...) throws -> Program.Run {
    try program.start(arguments, in: folder.path)
  }

  private func copy(_ source: URL) throws {
    for case let path as String in FileManager.default.enumerator(atPath: source.path) ?? .init() {
      let from = source.appending(path: path)
      guard try from.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == false else { continue }
      let target = URL(filePath: folder(path))
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: from, to: target)
    }
  }
}
