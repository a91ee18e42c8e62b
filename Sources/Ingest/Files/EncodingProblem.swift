import BriefingModel

/// Words for bytes that are not UTF-8, with the encoding that they seem to have.
struct EncodingProblem {
  let path: String

  func diagnostic(for bytes: [UInt8]) -> Diagnostic {
    let guess = TextEncoding.guess(bytes)
    let location: SourceLocation
    if guess.isWide {
      location = SourceLocation(path: path)
    } else {
      let (line, column) = SourceText(bytes: bytes).lineAndColumn(ofByte: TextEncoding.validPrefix(of: bytes))
      location = SourceLocation(path: path, line: line, column: column)
    }
    return Diagnostic(
      .error, "not-utf-8",
      "the file is not UTF-8 but seems to be \(guess.name); save it as UTF-8 "
        + "(iconv -f \(guess.rawValue) -t UTF-8)", at: location)
  }
}
