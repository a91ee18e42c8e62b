import BriefingModel
import Compare

/// The pictures of the agreement page: a heat map and a network of the groups.
struct AgreementDrawings: Sendable {
  static let heatMapPath = "images/agreement-heat-map.svg"
  static let networkPath = "images/agreement-network.svg"

  private let groups: [Group]
  private let pairs: [Pair]

  private struct Pair: Sendable {
    let first: Int
    let second: Int
    let agreement: Agreement<Group.ID>

    var tone: SVGDrawing.Tone {
      let (same, opposite) = (agreement.same.count, agreement.opposite.count)
      if same == opposite { return .even }
      if opposite == 0 { return agreement.unclear.isEmpty ? .same : .mostlySame }
      if same == 0 { return agreement.unclear.isEmpty ? .opposite : .mostlyOpposite }
      return same > opposite ? .mostlySame : .mostlyOpposite
    }
  }

  init(site: SiteIndex) {
    let agreements = site.comparison.comparableGroups
    let named = Set(agreements.flatMap { [$0.first, $0.second] })
    let groups = site.comparison.blocs.filter { named.contains($0.id) }
    let places = Dictionary(groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.groups = groups
    pairs = agreements.compactMap { agreement in
      guard let first = places[agreement.first], let second = places[agreement.second] else { return nil }
      return Pair(first: first, second: second, agreement: agreement)
    }
  }

  /// How many groups there are to draw; without any there are no pictures.
  var groupCount: Int { groups.count }

  func files() -> [SiteFile] {
    guard !groups.isEmpty else { return [] }
    return [SiteFile(path: Self.heatMapPath, text: heatMap), SiteFile(path: Self.networkPath, text: network)]
  }

  // MARK: Heat map

  private var heatMap: String {
    let (cell, left, top) = (44, 236, 36)
    let side = cell * groups.count
    let legend = [
      (SVGDrawing.Tone.same, "only the same side"), (.mostlySame, "mostly the same"), (.even, "as often as not"),
      (.mostlyOpposite, "mostly opposite"), (.opposite, "only opposite"),
    ]
    let legendTop = top + side + 24
    var drawing = SVGDrawing(
      width: max(left + side + 8, 420), height: legendTop + legend.count * 24 + 8,
      title: "How often \(English.count(groups.count, "group")) take the same side, pair by pair")
    for (index, group) in groups.enumerated() {
      let middle = top + index * cell + cell / 2 + 5
      drawing.text("\(index + 1)", x: left + index * cell + cell / 2, y: top - 10, size: 15, .middle, isStrong: true)
      drawing.text("\(Self.cut(group.shortName, to: 25)) \(index + 1)", x: left - 10, y: middle, size: 15, .end)
      drawing.rectangle(
        x: left + index * cell + cell / 2 - 3, y: top + index * cell + cell / 2 - 3, width: 6, height: 6, .faint)
    }
    for pair in pairs {
      let agreement = pair.agreement
      for (row, column) in [(pair.first, pair.second), (pair.second, pair.first)] {
        let (x, y) = (left + column * cell, top + row * cell)
        drawing.rectangle(x: x + 1, y: y + 1, width: cell - 2, height: cell - 2, pair.tone)
        drawing.text(
          "\(agreement.same.count)/\(agreement.sharedCount)", x: x + cell / 2, y: y + cell / 2 + 5, size: 15, .middle)
      }
    }
    for (index, (tone, words)) in legend.enumerated() {
      drawing.rectangle(x: 16, y: legendTop + index * 24, width: 28, height: 18, tone)
      drawing.text(words, x: 54, y: legendTop + index * 24 + 14, size: 15)
    }
    return drawing.source
  }

  // MARK: Network

  private var network: String {
    let (width, height, radius) = (760, 560, 190)
    let center = (x: width / 2, y: 240)
    let places = CircleLayout.places(groups.count).map { place in
      (
        x: center.x + Int((place.right * Double(radius)).rounded()),
        y: center.y + Int((place.below * Double(radius)).rounded()), right: place.right
      )
    }
    var drawing = SVGDrawing(
      width: width, height: height,
      title: "Which of \(English.count(groups.count, "group")) mostly take the same side, and which opposite ones")
    // The faint ones first, so that the others lie on top.
    for pair in pairs.sorted(by: { Self.order($0) < Self.order($1) }) {
      let (first, second) = (places[pair.first], places[pair.second])
      drawing.line(
        from: (first.x, first.y), to: (second.x, second.y),
        width: 2 + min(8, abs(pair.agreement.same.count - pair.agreement.opposite.count)), Self.lineTone(pair.tone),
        isDashed: [.opposite, .mostlyOpposite].contains(pair.tone))
    }
    for (place, group) in zip(places, groups) {
      drawing.circle(x: place.x, y: place.y, radius: 8, .text)
      let name = Self.cut(group.shortName, to: 24)
      switch place.right {
      case 0.2...: drawing.text(name, x: place.x + 14, y: place.y + 6, size: 17)
      case ...(-0.2): drawing.text(name, x: place.x - 14, y: place.y + 6, size: 17, .end)
      default: drawing.text(name, x: place.x, y: place.y + (place.y < center.y ? -18 : 32), size: 17, .middle)
      }
    }
    let legend = [
      (SVGDrawing.Tone.same, false, "mostly or only the same side"), (.opposite, true, "mostly or only opposite sides"),
      (.faint, false, "as often the same as opposite"),
    ]
    for (index, (tone, isDashed, words)) in legend.enumerated() {
      let y = 490 + index * 26
      drawing.line(from: (24, y), to: (74, y), width: 5, tone, isDashed: isDashed)
      drawing.text(words, x: 86, y: y + 6, size: 17)
    }
    return drawing.source
  }

  private static func lineTone(_ tone: SVGDrawing.Tone) -> SVGDrawing.Tone {
    switch tone {
    case .same, .mostlySame: .same
    case .opposite, .mostlyOpposite: .opposite
    default: .faint
    }
  }

  private static func order(_ pair: Pair) -> (Int, Int, Int) {
    (abs(pair.agreement.same.count - pair.agreement.opposite.count), pair.first, pair.second)
  }

  private static func cut(_ name: String, to length: Int) -> String {
    name.count <= length ? name : name.prefix(length - 1) + "…"
  }
}
