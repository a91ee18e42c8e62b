/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
enum CSVText {
  /// Adds a row with its line break.
  static func append(_ cells: some Sequence<String>, to result: inout [UInt8]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { result.append(UInt8(ascii: ",")) }
      isFirst = false
      append(cell: cell, to: &result)
    }
    result += "\r\n".utf8
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
  private static func append(cell: String, to result: inout [UInt8]) {
    var cell = cell
    cell.withUTF8 { bytes in
      let isFormula = bytes.first.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
      let needsQuotes = bytes.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
      }
      if needsQuotes { result.append(UInt8(ascii: "\"")) }
      if isFormula { result.append(UInt8(ascii: "'")) }
      if needsQuotes {
        for byte in bytes {
          if byte == UInt8(ascii: "\"") { result.append(byte) }
          result.append(byte)
        }
        result.append(UInt8(ascii: "\""))
      } else {
        result += bytes
      }
    }
  }
}
