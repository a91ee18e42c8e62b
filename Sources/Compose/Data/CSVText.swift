/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
enum CSVText {
  static func text(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
  private static func cell(_ value: String) -> String {
    let isFormula = value.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + value : value
    let needsQuotes = safe.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }
    guard needsQuotes else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
