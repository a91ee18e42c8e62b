#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a program took that was run to its end.
struct Subprocess {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// From start to end.
  let seconds: Double
  /// Processor time of all its threads.
  let processorSeconds: Double
  /// The most memory that was resident at any time.
  let peakMebibytes: Int
  /// What it wrote to standard error.
  let errors: String

  /// Runs a program; what it writes to standard output is dropped.
  /// - Parameter program: a path, or a name to look for in `PATH`.
  /// - Throws: `Failure` when it cannot be started or does not end well.
  static func run(_ program: String, _ arguments: [String], errorFile: String) throws -> Subprocess {
    let start = ContinuousClock.now
    let process = try spawn([program] + arguments, errorFile: errorFile)
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { throw Failure(description: "\(program) was lost") }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let errors = String(decoding: (try? Data(contentsOf: URL(filePath: errorFile))) ?? Data(), as: UTF8.self)
    guard status == 0 else {
      throw Failure(description: "\(program) \(arguments.joined(separator: " ")) failed:\n\(errors)")
    }
    return Subprocess(
      seconds: seconds, processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peakMebibytes: ProcessUsage.mebibytes(usage), errors: errors)
  }

  /// Whether a program is in `PATH`.
  static func isInstalled(_ program: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  private static func spawn(_ command: [String], errorFile: String) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let (arguments, variables) = (command.map { strdup($0) } + [nil], environment.map { strdup($0) } + [nil])
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let problem = posix_spawnp(&process, command[0], &actions, nil, arguments, variables)
    guard problem == 0 else {
      throw Failure(description: "\(command[0]) cannot be started: \(String(cString: strerror(problem)))")
    }
    return process
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
