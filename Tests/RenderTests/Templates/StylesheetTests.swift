import Foundation
import Testing

struct StylesheetTests {
  private let css: String

  init() throws {
    css = try ShippedTemplates.text("assets/site.css")
  }

  @Test func itIsSmallAndLoadsNothing() {
    #expect(css.utf8.count < 26_000)
    #expect(!css.contains("url("))
    #expect(!css.contains("@import"))
  }

  /// WCAG 2.2, 1.4.3: text needs a contrast of 4.5 against what it stands on.
  @Test(
    arguments: ["light", "dark"],
    [
      ("ink", "paper"), ("muted", "paper"), ("link", "paper"), ("visited", "paper"), ("supports", "paper"),
      ("opposes", "paper"),
      ("split", "paper"), ("open", "paper"), ("ink", "mark"), ("ink", "target"), ("muted", "target"),
      ("link", "target"), ("ink", "soft"),
      ("supports", "supports-tint"), ("opposes", "opposes-tint"), ("split", "split-tint"), ("open", "open-tint"),
    ])
  func textCanBeRead(scheme: String, pair: (text: String, ground: String)) throws {
    let colors = try colors(scheme)
    let paper = try #require(colors["paper"])
    let ground = try #require(colors[pair.ground]).over(paper)
    let text = try #require(colors[pair.text])
    #expect(text.contrast(to: ground) >= 4.5)
  }

  @Test(arguments: ["light", "dark"])
  func theFocusCanBeSeen(scheme: String) throws {
    let colors = try colors(scheme)
    let focus = try #require(colors["focus"])
    #expect(focus.contrast(to: try #require(colors["paper"])) >= 3)
  }

  private func colors(_ scheme: String) throws -> [String: Color] {
    let parts = css.split(separator: "@media (prefers-color-scheme: dark)")
    let text = scheme == "light" ? parts[0] : parts[1]
    let block = try #require(text.split(separator: ":root {").first { $0.contains("--paper") })
    var colors: [String: Color] = [:]
    for line in block.prefix(while: { $0 != "}" }).split(separator: "\n") {
      guard let match = line.firstMatch(of: #/--([a-z-]+): #([0-9a-f]+);/#) else { continue }
      colors[String(match.output.1)] = Color(hex: match.output.2)
    }
    return colors
  }
}

private struct Color {
  var channels: [Double]
  var alpha: Double

  init(channels: [Double], alpha: Double) {
    self.channels = channels
    self.alpha = alpha
  }

  init?(hex: Substring) {
    guard let value = UInt32(hex.count == 6 ? hex + "ff" : hex, radix: 16), hex.count == 6 || hex.count == 8 else {
      return nil
    }
    let bytes = [24, 16, 8, 0].map { Double((value >> UInt32($0)) & 255) / 255 }
    self.init(channels: Array(bytes.prefix(3)), alpha: bytes[3])
  }

  func over(_ ground: Color) -> Color {
    Color(channels: zip(channels, ground.channels).map { $0 * alpha + $1 * (1 - alpha) }, alpha: 1)
  }

  func contrast(to other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
