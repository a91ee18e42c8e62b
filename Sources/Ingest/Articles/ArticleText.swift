import BriefingModel

/// Makes a text of an article's bytes, or says why they hold none.
struct ArticleText {
  let path: String
  let format: ArticleFormat
  /// Where what is known of the article belongs.
  let metadataName: String

  /// Nil, with an error, for bytes that are no text.
  func read(_ bytes: [UInt8], _ problems: inout [Diagnostic]) -> SourceText? {
    if let problem = problem(in: bytes) {
      problems.append(problem)
      return nil
    }
    let text = SourceText(bytes: format == .html ? HTMLMask.mask(bytes) : bytes)
    if Self.isBlank(text) {
      problems.append(error("empty-article", "the file holds no text outside its markup; give it some or remove it"))
      return nil
    }
    return text
  }

  private func problem(in bytes: [UInt8]) -> Diagnostic? {
    if bytes.isEmpty { return error("empty-article", "the file is empty; give it a text or remove it") }
    let controls = Self.controls(in: bytes)
    if TextEncoding.hasWideMark(bytes) || (controls.nuls > 0 && TextEncoding.utf16(bytes) != nil) {
      return EncodingProblem(path: path).diagnostic(for: bytes)
    }
    // Newswire holds a stray control byte here and there; binary data many, or NULs.
    if controls.nuls > 0 || (controls.others > 2 && controls.others * 50 > bytes.count) {
      return error("binary-article", "the file is not a text but binary data; remove it or save it as plain text")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return EncodingProblem(path: path).diagnostic(for: bytes)
    }
    if Self.isBlank(SourceText(bytes: bytes)) {
      return error("empty-article", "the file holds only white space; give it a text or remove it")
    }
    return format == .markdown && Self.hasFrontMatter(bytes)
      ? Diagnostic(
        .error, "front-matter", "front matter is not read from an article; move it to \(metadataName)",
        at: SourceLocation(path: path, line: 1))
      : nil
  }

  private func error(_ identifier: String, _ message: String) -> Diagnostic {
    Diagnostic(.error, identifier, message, at: SourceLocation(path: path))
  }

  private static func controls(in bytes: [UInt8]) -> (nuls: Int, others: Int) {
    var nuls = 0
    var others = 0
    for byte in bytes where byte < 0x20 && (byte < 0x09 || byte > 0x0D) {
      if byte == 0 { nuls += 1 } else { others += 1 }
    }
    return (nuls, others)
  }

  private static func isBlank(_ text: SourceText) -> Bool {
    // Nearly every text shows an ASCII letter at once; only others are decoded.
    for byte in text.bytes where byte > 0x20 && byte < 0x7F { return false }
    return text.slice(text.span).unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  }

  /// A line `---` at the very top, then keys, then a line that closes them.
  private static func hasFrontMatter(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: Array("---".utf8)) else { return false }
    let lines = String(decoding: bytes[start...].prefix(65_536), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    func closes(_ line: Substring, _ marks: [String]) -> Bool {
      marks.contains(line.split(separator: " ").joined(separator: " "))
    }
    guard lines.count > 1, closes(lines[0], ["---"]), lines[1].contains(":") else { return false }
    return lines.dropFirst(2).contains { closes($0, ["---", "..."]) }
  }
}
