import Foundation

/// The program under test, run as a process of its own.
package struct Program: Sendable {
  package struct Missing: Error, CustomStringConvertible {
    package var description: String { "build-site stands neither beside the test runner nor above it" }
  }

  package struct Result: Sendable {
    package var status: Int32
    /// Whether a signal ended it, whose number is then `status`.
    package var wasKilled: Bool
    package var output: String
    package var errors: String

    package var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  private let path: String

  /// Finds the program beside the test runner, wherever the build folder is.
  package init() throws {
    let starts = [CommandLine.arguments[0], Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)
    let folders = starts.flatMap { start in
      sequence(first: URL(filePath: start).standardizedFileURL) { url in
        url.pathComponents.count > 1 ? url.deletingLastPathComponent() : nil
      }
    }
    let candidates = folders.map { $0.appending(path: "build-site").path }
    var isFolder: ObjCBool = false
    let found = candidates.first { candidate in
      FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder) && !isFolder.boolValue
    }
    guard let found else { throw Missing() }
    path = found
  }

  /// Runs the program to its end.
  package func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Result {
    try start(arguments, in: folder, environment: environment).wait()
  }

  package func start(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Run {
    try Run(path: path, arguments: arguments, folder: folder, environment: environment)
  }

  /// The program's path, for a command of the shell.
  package var shellWord: String { "'\(path)'" }

  /// Runs a command of bash to its end.
  package static func shell(
    _ command: String, in folder: String, environment: [String: String] = [:]
  ) throws -> Result {
    try Run(path: "/bin/bash", arguments: ["-c", command], folder: folder, environment: environment).wait()
  }

  /// A run that has not ended.
  package final class Run {
    private let process = Process()
    private let scratch: TemporaryFolder

    fileprivate init(path: String, arguments: [String], folder: String, environment: [String: String]) throws {
      scratch = try TemporaryFolder()
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
      process.currentDirectoryURL = URL(filePath: folder)
      process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, new in new }
      process.standardInput = FileHandle.nullDevice
      // Files rather than pipes: they are never full.
      for name in ["output", "errors"] { try scratch.write("", to: name) }
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: scratch("output")))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: scratch("errors")))
      try process.run()
    }

    package var isRunning: Bool { process.isRunning }

    package func send(_ signal: Int32) {
      kill(process.processIdentifier, signal)
    }

    package func wait() throws -> Result {
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
        output: try scratch.text(of: "output"), errors: try scratch.text(of: "errors"))
    }
  }
}
