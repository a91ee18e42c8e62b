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

  /// Does the work while Ctrl-C and the request to end are answered: from before it begins, the first of them is what the
  /// work gets, and the next one ends the process at once.
  static func answering<Result>(_ work: (AsyncStream<Int32>) async -> Result) async -> Result {
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
    return await work(numbers)
  }

  /// Writing to a pipe that nobody reads then fails with an error instead of ending the process.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
