import BriefingModel
import Compare

/// Groups by groups: on how many of their common issues each two take the same side.
struct AgreementHeatMap {
  private static let cell = 44
  private static let left = 176
  private static let top = 36

  private static let legend: [(tone: SVGDrawing.Tone, words: String)] = [
    (.same, "only the same side"), (.mostlySame, "mostly the same"), (.even, "neither mostly"),
    (.mostlyOpposite, "mostly opposite"), (.opposite, "only opposite"),
  ]

  let drawings: AgreementDrawings

  var source: String {
    let side = Self.cell * drawings.groups.count
    let legendTop = Self.top + side + 24
    var drawing = SVGDrawing(
      width: max(Self.left + side + 8, 420), height: legendTop + Self.legend.count * 24 + 8,
      title: "How often \(English.count(drawings.groups.count, "group")) take the same side, pair by pair")
    drawHeads(in: &drawing)
    for pair in drawings.pairs {
      draw(pair, row: pair.first, column: pair.second, in: &drawing)
      draw(pair, row: pair.second, column: pair.first, in: &drawing)
    }
    for (index, entry) in Self.legend.enumerated() {
      drawing.rectangle(x: 16, y: legendTop + index * 24, width: 28, height: 18, entry.tone)
      drawing.text(entry.words, x: 54, y: legendTop + index * 24 + 14, size: 15)
    }
    return drawing.source
  }

  /// The numbers stand for the names, which would not fit above the columns; a dot is a group and itself.
  private func drawHeads(in drawing: inout SVGDrawing) {
    for (index, group) in drawings.groups.enumerated() {
      let offset = index * Self.cell + Self.cell / 2
      drawing.text("\(index + 1)", x: Self.left + offset, y: Self.top - 10, size: 15, .middle, isStrong: true)
      drawing.text(
        "\(AgreementDrawings.cut(group.shortName, to: 17)) \(index + 1)", x: Self.left - 10, y: Self.top + offset + 5,
        size: 15, .end)
      drawing.rectangle(x: Self.left + offset - 3, y: Self.top + offset - 3, width: 6, height: 6, .faint)
    }
  }

  private func draw(_ pair: AgreementDrawings.Pair, row: Int, column: Int, in drawing: inout SVGDrawing) {
    let (x, y) = (Self.left + column * Self.cell, Self.top + row * Self.cell)
    drawing.rectangle(x: x + 1, y: y + 1, width: Self.cell - 2, height: Self.cell - 2, pair.tone)
    drawing.text(
      "\(pair.agreement.same.count)/\(pair.agreement.sharedCount)", x: x + Self.cell / 2, y: y + Self.cell / 2 + 5,
      size: 15, .middle)
  }
}
