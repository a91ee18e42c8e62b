/// JSON with its members in a given order, so that a line reads as the contract writes it; `JSONEncoder` keeps none.
enum JSONText {
  enum Value: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case array([Value])
    case object([(name: String, value: Value)])
  }

  static func text(of value: Value) -> String {
    String(decoding: bytes(of: value), as: UTF8.self)
  }

  static func bytes(of value: Value) -> [UInt8] {
    var result: [UInt8] = []
    append(value, to: &result)
    return result
  }

  static func append(_ value: Value, to result: inout [UInt8]) {
    switch value {
    case .null: result += "null".utf8
    case .boolean(let flag): result += (flag ? "true" : "false").utf8
    case .integer(let number): result += String(number).utf8
    case .string(let text): append(text, to: &result)
    case .array(let values):
      result.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        append(value, to: &result)
      }
      result.append(UInt8(ascii: "]"))
    case .object(let members):
      result.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        append(member.name, to: &result)
        result.append(UInt8(ascii: ":"))
        append(member.value, to: &result)
      }
      result.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ text: String, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var plain = 0
      var at = 0
      while at < bytes.count {
        let length = escapedLength(at: at, in: bytes)
        if length > 0 {
          result += bytes[plain..<at]
          result += escape(bytes[at..<(at + length)]).utf8
          plain = at + length
        }
        at += max(1, length)
      }
      result += bytes[plain...]
    }
    result.append(UInt8(ascii: "\""))
  }

  /// How many bytes stand here of a character that cannot stand in a string as it is; nothing for any other.
  private static func escapedLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0...0x1F, 0x7F: 1
    // The line separators too, which some readers of JSON Lines take for the end of a line.
    case 0xC2: bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2: bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]) ? 3 : 0
    default: 0
    }
  }

  private static func escape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension JSONText.Value {
  /// `[start, end]`
  init(_ range: Range<Int>) {
    self = .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }
}
