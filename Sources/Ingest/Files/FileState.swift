import BriefingModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells, without reading a file, that it is as it was: its place on the disk, its size and the times of the last
/// change of its contents and of anything about it. Git looks at the same to find changed files.
struct FileState: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: UInt64
  /// In nanoseconds since 1970.
  private let modified: UInt64
  /// In nanoseconds since 1970; no program can set it.
  private let changed: UInt64

  /// Of the file that the path leads to; nil where there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = UInt64(clamping: status.st_size)
    self.modified = Self.nanoseconds(modified)
    self.changed = Self.nanoseconds(changed)
  }

  var hash: UInt64 { Fingerprint.hash(of: [device, inode, size, modified, changed]) }

  /// Whether the last change is so long ago that another one would show, however coarsely this disk keeps time: it is
  /// then safe to read the file and to know it by its state from now on.
  var isSettled: Bool {
    var now = timespec()
    guard clock_gettime(CLOCK_REALTIME, &now) == 0 else { return false }
    let last = max(modified, changed)
    // A time of whole milliseconds is one of a disk that keeps no finer ones; the coarsest keep every other second.
    let isFine = !last.isMultiple(of: 1_000_000)
    let (due, isLate) = last.addingReportingOverflow(isFine ? 100_000_000 : 3_000_000_000)
    return !isLate && due < Self.nanoseconds(now)
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
  }
}
