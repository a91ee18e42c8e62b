/// Text made safe for HTML. All escaping of the site happens here.
enum HTMLText {
  /// For content and for attributes in double quotation marks.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    append(text.utf8, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Works on bytes: a combining character after a quotation mark does not hide it, as it would among `Character`s.
  static func append(_ text: some Collection<UInt8>, to result: inout [UInt8]) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append($0, to: &result) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { append($0, to: &result) } }
  }

  /// What needs no escaping is copied in runs.
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      guard let escaped = escaped(byte) else { continue }
      result.append(contentsOf: bytes[start..<index])
      result.append(contentsOf: escaped.utf8)
      start = index + 1
    }
    result.append(contentsOf: bytes[start...])
  }

  private static func escaped(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0: "\u{FFFD}"
    default: nil
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool { escaped(byte) != nil }
}
