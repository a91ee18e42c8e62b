/// Where a link may lead: to the web, to a mail program, or to a place on this site.
struct LinkDestination: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case web, mail
    /// Relative to the page.
    case page
    /// A place on the same page.
    case fragment
  }

  let kind: Kind
  private let written: String

  /// Nil for every other scheme, for another host without scheme, and for a path from the root of the host.
  init?(_ written: String) {
    guard let kind = Self.kind(of: written) else { return nil }
    self.kind = kind
    self.written = written
  }

  /// For an attribute in double quotation marks: what a URL cannot hold is percent-encoded, the rest escaped.
  /// - Parameter prefix: put before a link to another page of this site.
  func attribute(prefix: String = "") -> String {
    var result: [UInt8] = []
    for byte in ((kind == .page ? prefix : "") + written).utf8 {
      switch byte {
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): result.append(contentsOf: "&#x27;".utf8)
      case _ where Self.isAllowed(byte): result.append(byte)
      default: result.append(contentsOf: "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func kind(of written: String) -> Kind? {
    guard let first = written.utf8.first else { return nil }
    if first == UInt8(ascii: "#") { return .fragment }
    let firstPart = written.utf8.prefix { !"/?#".utf8.contains($0) }
    if let colon = firstPart.firstIndex(of: UInt8(ascii: ":")) {
      let scheme = String(Substring(firstPart[..<colon])).lowercased()
      let rest = Substring(written.utf8[colon...].dropFirst())
      switch scheme {
      case "http", "https": return rest.hasPrefix("//") && rest.utf8.count > 2 ? .web : nil
      case "mailto": return rest.isEmpty ? nil : .mail
      default: return nil
      }
    }
    let isRooted = first == UInt8(ascii: "/") || first == UInt8(ascii: "\\")
    let holdsControls = written.utf8.contains { $0 < 0x21 || $0 == UInt8(ascii: "\\") }
    return isRooted || holdsControls ? nil : .page
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
  }
}
