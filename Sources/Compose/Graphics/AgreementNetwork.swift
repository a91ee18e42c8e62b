import BriefingModel
import Compare

/// Groups on a circle, with a line between each two that can be compared.
struct AgreementNetwork {
  private typealias Place = (x: Int, y: Int, right: Double)

  private static let size = (width: 600, height: 500)
  private static let center = (x: 300, y: 200)
  private static let radius = 150.0

  private static let legend: [(stroke: SVGDrawing.Stroke, words: String)] = [
    (.same, "mostly or only the same side"), (.opposite, "mostly or only opposite sides"), (.neither, "neither mostly"),
  ]

  let drawings: AgreementDrawings

  var source: String {
    let places: [Place] = CircleLayout.places(drawings.groups.count).map { place in
      (
        Self.center.x + Int((place.right * Self.radius).rounded()),
        Self.center.y + Int((place.below * Self.radius).rounded()), place.right
      )
    }
    var drawing = SVGDrawing(
      width: Self.size.width, height: Self.size.height,
      title: "Which of \(English.count(drawings.groups.count, "group")) mostly take the same side, and which do not")
    // The thin ones first, so that the others lie on top.
    for pair in drawings.pairs.sorted(by: { Self.order($0) < Self.order($1) }) {
      let (first, second) = (places[pair.first], places[pair.second])
      let stroke = Self.stroke(pair.tone)
      drawing.line(
        from: (first.x, first.y), to: (second.x, second.y), width: 2 + min(8, Self.margin(pair)), stroke,
        isDashed: stroke == .opposite)
    }
    for (place, group) in zip(places, drawings.groups) {
      drawing.circle(x: place.x, y: place.y, radius: 8, .text)
      draw(AgreementDrawings.cut(group.shortName, to: 17), at: place, in: &drawing)
    }
    for (index, entry) in Self.legend.enumerated() {
      let y = 426 + index * 26
      drawing.line(from: (16, y), to: (66, y), width: 5, entry.stroke, isDashed: entry.stroke == .opposite)
      drawing.text(entry.words, x: 78, y: y + 6, size: 17)
    }
    return drawing.source
  }

  /// Outside the circle.
  private func draw(_ name: String, at place: Place, in drawing: inout SVGDrawing) {
    switch place.right {
    case 0.2...: drawing.text(name, x: place.x + 14, y: place.y + 6, size: 17)
    case ...(-0.2): drawing.text(name, x: place.x - 14, y: place.y + 6, size: 17, .end)
    default:
      drawing.text(name, x: place.x, y: place.y + (place.y < Self.center.y ? -18 : 32), size: 17, .middle)
    }
  }

  private static func stroke(_ tone: SVGDrawing.Tone) -> SVGDrawing.Stroke {
    switch tone {
    case .same, .mostlySame: .same
    case .opposite, .mostlyOpposite: .opposite
    default: .neither
    }
  }

  /// By how many issues one count is ahead of the other.
  private static func margin(_ pair: AgreementDrawings.Pair) -> Int {
    abs(pair.agreement.same.count - pair.agreement.opposite.count)
  }

  private static func order(_ pair: AgreementDrawings.Pair) -> (Int, Int, Int) {
    (margin(pair), pair.first, pair.second)
  }
}
