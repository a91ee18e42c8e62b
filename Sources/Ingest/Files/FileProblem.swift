import BriefingModel

/// Words for a file that cannot be read.
struct FileProblem {
  let path: String
  let byteLimit: Int
  /// Where the limit comes from, if the user can change it.
  var limitSource = ""

  func diagnostic(for failure: FileContents.Failure) -> Diagnostic {
    let location = SourceLocation(path: path)
    return switch failure {
    case .missing: Diagnostic(.error, "missing-file", "there is no such file", at: location)
    case .folder: Diagnostic(.error, "unreadable-file", "this is a folder, not a file", at: location)
    case .notAFile: Diagnostic(.error, "unreadable-file", "this is a device or a pipe, not a file", at: location)
    case .tooLarge(let bytes):
      Diagnostic(
        .error, "file-too-large", "the file has \(bytes) bytes, more than the limit of \(byteLimit)\(limitSource)",
        at: location)
    case .unreadable:
      Diagnostic(.error, "unreadable-file", "the file cannot be read; check its permissions", at: location)
    }
  }
}
