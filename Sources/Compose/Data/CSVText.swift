/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
enum CSVText {
  private static let quote = UInt8(ascii: "\"")

  /// Adds a row with its line break.
  /// - Parameter cell: gives the text of the cell of a column.
  static func append(columns: Int, to result: inout [UInt8], cell: (Int) -> String) {
    for column in 0..<columns {
      if column > 0 { result.append(UInt8(ascii: ",")) }
      append(cell(column), to: &result)
    }
    result += "\r\n".utf8
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == quote || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
  private static func append(_ cell: String, to result: inout [UInt8]) {
    var cell = cell
    cell.withUTF8 { bytes in
      let isFormula = bytes.first.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
      guard bytes.contains(where: needsQuotes) else {
        if isFormula { result.append(UInt8(ascii: "'")) }
        result += bytes
        return
      }
      result.append(quote)
      if isFormula { result.append(UInt8(ascii: "'")) }
      var start = 0
      for index in bytes.indices where bytes[index] == quote {
        // Up to the quotation mark and with it, which then begins the next piece.
        result += bytes[start...index]
        start = index
      }
      result += bytes[start...]
      result.append(quote)
    }
  }
}
