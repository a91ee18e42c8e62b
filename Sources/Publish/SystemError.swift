#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system refused, and where.
struct SystemError: Error, Hashable {
  /// A value of `errno`.
  var code: Int32
  var path: String

  /// The system's own words, in English whatever the locale: the program never calls `setlocale`.
  var reason: String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  var isForWantOfSpace: Bool { [ENOSPC, EDQUOT].contains(code) }
  var isForWantOfPermission: Bool { [EACCES, EPERM, EROFS].contains(code) }
  /// The file system has no exchange, or not for these two folders.
  var isForWantOfExchange: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV].contains(code) }
  var isBecauseMounted: Bool { code == EBUSY }
  var isBecausePresent: Bool { code == EEXIST }
  /// A file stands where the path has a folder.
  var isBecauseNoFolder: Bool { code == ENOTDIR }
  var isBecauseMissing: Bool { code == ENOENT }
  /// Hard links are not to be had here, or not one more.
  var isForWantOfHardLinks: Bool { [EPERM, EXDEV, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) }
}
