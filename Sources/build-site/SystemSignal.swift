import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that the program answers.
enum SystemSignal {
  static let interrupt = SIGINT

  private static let stops = [SIGINT, SIGTERM]

  /// Waits for Ctrl-C or the request to end; the next one then ends the process at once.
  /// - Returns: nil when the task is canceled first.
  static func stop() async -> Int32? {
    let (numbers, continuation) = AsyncStream.makeStream(of: Int32.self)
    let sources = stops.map { number in
      // The source does not see a signal whose default action ends the process first.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        for number in stops { signal(number, SIG_DFL) }
        continuation.yield(number)
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    return await numbers.first { _ in true }
  }

  /// Writing to a pipe that nobody reads then fails with an error instead of ending the process.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
