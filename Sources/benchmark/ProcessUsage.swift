#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the system says this process has used.
enum ProcessUsage {
  /// Processor time of all threads, in seconds.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that was resident at any time so far.
  static var peakMebibytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return mebibytes(usage)
  }

  /// The most memory, which one system counts in bytes and the other in kibibytes.
  static func mebibytes(_ usage: rusage) -> Int {
    #if canImport(Darwin)
      usage.ru_maxrss / 1_048_576
    #else
      usage.ru_maxrss / 1024
    #endif
  }
}
