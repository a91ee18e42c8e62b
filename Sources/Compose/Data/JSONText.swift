/// JSON with its members in a given order, so that a line reads as the contract writes it; `JSONEncoder` keeps none.
enum JSONText {
  indirect enum Value: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case array([Value])
    case object([(name: String, value: Value)])
  }

  static func text(of value: Value) -> String {
    var result = ""
    append(value, to: &result)
    return result
  }

  private static func append(_ value: Value, to result: inout String) {
    switch value {
    case .null: result += "null"
    case .boolean(let flag): result += flag ? "true" : "false"
    case .integer(let number): result += String(number)
    case .string(let text): append(text, to: &result)
    case .array(let values):
      result += "["
      for (index, value) in values.enumerated() {
        if index > 0 { result += "," }
        append(value, to: &result)
      }
      result += "]"
    case .object(let members):
      result += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { result += "," }
        append(member.name, to: &result)
        result += ":"
        append(member.value, to: &result)
      }
      result += "}"
    }
  }

  private static func append(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // The line separators too, which some readers of JSON Lines take for the end of a line.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}

extension JSONText.Value {
  /// `[start, end]`
  init(_ range: Range<Int>) {
    self = .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }
}
