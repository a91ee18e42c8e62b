import BriefingModel
import Compare

/// The pictures of the agreement page: a heat map and a network of the groups that can be compared.
struct AgreementDrawings: Sendable {
  static let heatMapPath = "images/agreement-heat-map.svg"
  static let networkPath = "images/agreement-network.svg"

  struct Pair: Sendable {
    /// The places of the two among the groups.
    let first: Int
    let second: Int
    let agreement: Agreement<Group.ID>

    /// Of all issues in common, the unclear ones too: one of three is not "mostly".
    var tone: SVGDrawing.Tone {
      let (same, opposite, shared) = (agreement.same.count, agreement.opposite.count, agreement.sharedCount)
      if same == shared { return .same }
      if opposite == shared { return .opposite }
      return same * 2 > shared ? .mostlySame : opposite * 2 > shared ? .mostlyOpposite : .even
    }
  }

  /// In the order of the matrix. Empty when no two can be compared; then there are no pictures.
  let groups: [Group]
  let pairs: [Pair]

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

  func files() -> [SiteFile] {
    guard !groups.isEmpty else { return [] }
    return [
      SiteFile(path: Self.heatMapPath, text: AgreementHeatMap(drawings: self).source),
      SiteFile(path: Self.networkPath, text: AgreementNetwork(drawings: self).source),
    ]
  }

  static func cut(_ name: String, to length: Int) -> String {
    name.count <= length ? name : name.prefix(length - 1) + "…"
  }
}
