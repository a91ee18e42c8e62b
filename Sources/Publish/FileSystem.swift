import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls of the operating system that publishing needs, as Swift functions with typed errors.
///
/// Foundation's `FileManager` hides what matters here: whether a link is followed, which error it was,
/// and names that are not UTF-8.
enum FileSystem {
  enum Kind: Sendable, Hashable {
    case folder
    case symbolicLink
    /// A file, or anything else that is not a folder: a socket, a device.
    case file
  }

  /// What stands at the path itself, not where it points to; nil when nothing does.
  static func kind(of path: String) throws(SystemError) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      let error = SystemError(code: errno, path: path)
      if error.isBecauseMissing { return nil }
      throw error
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .file
    }
  }

  /// Makes a folder with mode 0755, whatever the umask.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, folderMode) == 0 else { throw SystemError(code: errno, path: path) }
    try setFolderMode(path)
  }

  /// Gives a folder the mode of a new one.
  static func setFolderMode(_ path: String) throws(SystemError) {
    guard chmod(path, folderMode) == 0 else { throw SystemError(code: errno, path: path) }
  }

  private static let folderMode: mode_t = 0o755
  private static let fileMode: mode_t = 0o644

  /// Writes a new file with mode 0644, whatever the umask.
  @discardableResult
  static func writeFile(_ bytes: [UInt8], to path: String) throws(SystemError) -> FileStamp {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode)
    guard descriptor >= 0 else { throw SystemError(code: errno, path: path) }
    var code: Int32 = fchmod(descriptor, fileMode) == 0 ? 0 : errno
    var written = 0
    while code == 0, written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(descriptor, $0 + written, buffer.count - written) } ?? 0
      }
      if count >= 0 { written += count } else if errno != EINTR { code = errno }
    }
    var status = stat()
    if code == 0, fstat(descriptor, &status) != 0 { code = errno }
    // Some file systems report only here that the bytes did not fit.
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw SystemError(code: code, path: path) }
    return FileStamp(status)
  }

  /// Of the file at the path itself; nil when nothing or something else stands there.
  static func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return FileStamp(status)
  }

  /// Of a file with these bytes that could be one that `writeFile` wrote; nil for any other.
  static func stamp(ofFile path: String, holding bytes: [UInt8]) -> FileStamp? {
    guard let file = try? contents(of: path), file.status.st_mode == S_IFREG | fileMode,
      file.status.st_uid == geteuid(), file.bytes == bytes
    else { return nil }
    return FileStamp(file.status)
  }

  static func readFile(_ path: String) throws(SystemError) -> [UInt8] {
    try contents(of: path).bytes
  }

  private static func contents(of path: String) throws(SystemError) -> (status: stat, bytes: [UInt8]) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno, path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno, path: path) }
    let size = Int(status.st_size)
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let part = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if part > 0 {
          count += part
        } else if part == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw SystemError(code: code, path: path) }
    return (status, bytes)
  }

  static func hardLink(_ path: String, at newPath: String) throws(SystemError) {
    guard link(path, newPath) == 0 else { throw SystemError(code: errno, path: newPath) }
  }

  static func copySymbolicLink(_ path: String, to newPath: String) throws(SystemError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlink(path, &target, target.count - 1) >= 0 else { throw SystemError(code: errno, path: path) }
    guard symlink(target, newPath) == 0 else { throw SystemError(code: errno, path: newPath) }
  }

  static func copyMode(of path: String, to newPath: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0, chmod(newPath, status.st_mode & 0o7777) == 0 else {
      throw SystemError(code: errno, path: newPath)
    }
  }

  /// Removes whatever stands at the path, without following links.
  static func removeTree(_ path: String) throws(SystemError) {
    guard let kind = try kind(of: path) else { return }
    try remove(path, kind)
  }

  /// Removes a file or link, if there is one. A folder is an error.
  static func removeFile(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw SystemError(code: errno, path: path) }
  }

  private static func remove(_ path: String, _ kind: Kind) throws(SystemError) {
    if kind == .folder {
      for entry in try entries(in: path) { try remove("\(path)/\(entry.name)", entry.kind) }
      guard rmdir(path) == 0 else { throw SystemError(code: errno, path: path) }
    } else {
      guard unlink(path) == 0 else { throw SystemError(code: errno, path: path) }
    }
  }

  static func move(_ path: String, to newPath: String) throws(SystemError) {
    guard rename(path, newPath) == 0 else { throw SystemError(code: errno, path: newPath) }
  }

  /// Exchanges two folders in one step.
  static func exchange(_ first: String, _ second: String) throws(SystemError) {
    let code = exchange_paths(first, second)
    guard code == 0 else { throw SystemError(code: code, path: second) }
  }

  /// Waits until all that was written to this folder's file system is on the disk.
  static func synchronize(_ folder: String) throws(SystemError) {
    let code = synchronize_file_system(folder)
    guard code == 0 else { throw SystemError(code: code, path: folder) }
  }
}
