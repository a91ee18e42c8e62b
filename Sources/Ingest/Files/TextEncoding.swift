/// The encodings, other than UTF-8, that texts from the web and from offices come in. The raw value is iconv's name.
enum TextEncoding: String {
  case windows1252 = "WINDOWS-1252"
  case latin1 = "ISO-8859-1"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  var name: String {
    switch self {
    case .windows1252: "Windows-1252"
    case .latin1: "Latin-1 (ISO 8859-1)"
    case .utf16LittleEndian: "UTF-16 (little-endian)"
    case .utf16BigEndian: "UTF-16 (big-endian)"
    }
  }

  /// Two bytes a character: a place counted in characters would mean nothing.
  var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  static func guess(_ bytes: [UInt8]) -> TextEncoding {
    if let wide = utf16(bytes) { return wide }
    // Latin-1 has control characters where Windows-1252 has curly quotation marks and dashes.
    return bytes.contains { (0x80...0x9F).contains($0) } ? .windows1252 : .latin1
  }

  static func hasWideMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// By the byte-order mark, or because every other byte of Western text is then NUL.
  static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(4096)
    guard sample.count >= 2 else { return nil }
    var nuls = (even: 0, odd: 0)
    for (at, byte) in sample.enumerated() where byte == 0 {
      if at.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
    }
    let pairs = sample.count / 2
    if nuls.odd * 2 > pairs, nuls.even * 10 < pairs { return .utf16LittleEndian }
    if nuls.even * 2 > pairs, nuls.odd * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  /// How many bytes at the start are well-formed UTF-8.
  static func validPrefix(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { length += scalar.count }
    return length
  }
}
