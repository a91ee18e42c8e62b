#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells, without reading a file, that nobody has written to it since: its size, its time of change and its
/// place on the disk. Git looks at the same to find changed files.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package var size: UInt64
  /// Of the last change of the contents, in nanoseconds since 1970.
  package var modified: UInt64
  /// The number of the file on its disk.
  package var inode: UInt64

  package init(size: UInt64, modified: UInt64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      size: UInt64(clamping: status.st_size),
      modified: UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec),
      inode: UInt64(status.st_ino))
  }
}
