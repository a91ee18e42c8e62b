/// A drawing for an `<img>`: text and shapes with classes, in colors for light and for dark.
///
/// It has no ground of its own but the page's. The light colors are attributes as well, with a light ground: where a
/// policy forbids the drawing its style, it is legible all the same.
struct SVGDrawing: Sendable {
  enum Tone: String, Sendable, CaseIterable {
    case ground, text, faint
    /// From all opposite to all the same.
    case opposite, mostlyOpposite, even, mostlySame, same

    var light: String {
      switch self {
      case .ground: "#ffffff"
      case .text: "#1c2430"
      case .faint: "#d5dae1"
      case .opposite: "#f3b391"
      case .mostlyOpposite: "#f9ddcb"
      case .even: "#e6e8ec"
      case .mostlySame: "#cbe6e0"
      case .same: "#8ccabd"
      }
    }

    var dark: String {
      switch self {
      case .ground: "none"
      case .text: "#e8ebf0"
      case .faint: "#3b4452"
      case .opposite: "#8a3d17"
      case .mostlyOpposite: "#5c3320"
      case .even: "#3a404b"
      case .mostlySame: "#24504a"
      case .same: "#1d7265"
      }
    }
  }

  /// For lines, which are thin and need more contrast than what text stands on.
  enum Stroke: String, Sendable, CaseIterable {
    case same, opposite, neither

    var light: String {
      switch self {
      case .same: "#1d7d6c"
      case .opposite: "#b4501c"
      case .neither: "#8d96a3"
      }
    }

    var dark: String {
      switch self {
      case .same: "#5fc4b1"
      case .opposite: "#f09a6b"
      case .neither: "#78818f"
      }
    }
  }

  enum Anchor: String, Sendable {
    case start, middle, end
  }

  private let width: Int
  private let height: Int
  private let title: String
  private var elements: [String] = []

  init(width: Int, height: Int, title: String) {
    self.width = width
    self.height = height
    self.title = title
  }

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, _ tone: Tone) {
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" \(Self.fill(tone))/>")
  }

  mutating func circle(x: Int, y: Int, radius: Int, _ tone: Tone) {
    elements.append("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" \(Self.fill(tone))/>")
  }

  /// - Parameter isDashed: so that what the color says is not said by color alone.
  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), width: Int, _ stroke: Stroke, isDashed: Bool = false
  ) {
    let dashes = isDashed ? " stroke-dasharray=\"\(width + 3) \(width + 2)\"" : ""
    elements.append(
      "<line x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\" class=\"line-\(stroke.rawValue)\" "
        + "stroke=\"\(stroke.light)\" stroke-width=\"\(width)\"\(dashes)/>")
  }

  mutating func text(_ text: String, x: Int, y: Int, size: Int, _ anchor: Anchor = .start, isStrong: Bool = false) {
    let weight = isStrong ? " font-weight=\"600\"" : ""
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\"\(weight) "
        + "\(Self.fill(.text))>\(XMLText.escape(text))</text>")
  }

  /// The drawing as a file.
  var source: String {
    let fills = Tone.allCases.filter { $0 != .ground }.map { ".fill-\($0.rawValue){fill:\($0.dark)}" }
    let lines = Stroke.allCases.map { ".line-\($0.rawValue){stroke:\($0.dark)}" }
    // Opened alone, the drawing stands on the browser's ground, which is to be dark as well.
    let style =
      "svg{color-scheme:light dark}.fill-ground{fill:none}"
      + "@media (prefers-color-scheme: dark){\((fills + lines).joined())}"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
      role="img" font-family="system-ui, sans-serif">
      <title>\(XMLText.escape(title))</title>
      <style>\(style)</style>
      <rect width="\(width)" height="\(height)" \(Self.fill(.ground))/>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  private static func fill(_ tone: Tone) -> String {
    "class=\"fill-\(tone.rawValue)\" fill=\"\(tone.light)\""
  }
}
