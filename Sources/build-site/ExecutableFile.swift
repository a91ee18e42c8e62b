import BriefingModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file of this program.
enum ExecutableFile {
  /// Of its place on the disk, its size and the time of its last change; nil where it cannot be found.
  static var fingerprint: UInt64? {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Fingerprint.hash(of: [
      UInt64(status.st_dev), UInt64(status.st_ino), UInt64(clamping: status.st_size), UInt64(clamping: time.tv_sec),
      UInt64(clamping: time.tv_nsec),
    ])
  }

  private static var path: String? {
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
      return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      return "/proc/self/exe"
    #endif
  }
}
