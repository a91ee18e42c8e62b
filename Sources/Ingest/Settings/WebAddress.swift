/// An http or https address that is safe to link to.
package enum WebAddress {
  /// Nil for another scheme, no host, a user name, or a character that an address cannot hold.
  package static func checked(_ text: String) -> String? {
    let lowercased = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard isHost(authority), text.unicodeScalars.allSatisfy(isAllowed) else { return nil }
    return scheme + rest
  }

  /// The address of a folder, with its final slash; nil also when there is a query or a fragment.
  package static func folder(_ text: String) -> String? {
    guard let address = checked(text), !address.contains(where: { "?#".contains($0) }) else { return nil }
    return address.hasSuffix("/") ? address : address + "/"
  }

  /// A name or an address of numbers, with a port if need be. No user name: it serves to deceive.
  private static func isHost(_ authority: Substring) -> Bool {
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, !host.hasPrefix("."), parts.count <= 2 else { return false }
    if parts.count == 2 {
      guard let port = UInt16(parts[1]), port > 0, parts[1].utf8.first != UInt8(ascii: "+") else { return false }
    }
    return host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      false
    default: !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }
  }
}
