import BriefingModel
import Compare
import Compose
import Ingest

/// What a step found, in a few words each, for the report.
enum Facts {
  static func of(_ seeds: Seeds) -> [String] {
    [
      count(seeds.articles.count, "article"), count(seeds.vocabulary.issues.count, "issue"),
      count(seeds.vocabulary.groups.count, "group"),
    ]
  }

  static func of(_ read: ReadEdition) -> [String] {
    let readings = read.readings
    var (attributions, positions, reviewed) = (0, 0, 0)
    // By place, since a copy of a reading would count all its parts.
    for place in readings.indices {
      attributions += readings[place].attributionCount
      positions += readings[place].positions.count
      reviewed += readings[place].positions.count { $0.review != .machine }
    }
    return [
      count(attributions, "attribution"), count(positions, "position"), "\(reviewed) reviewed",
    ]
  }

  static func of(_ edition: PublishedEdition?) -> [String] {
    guard let edition else { return ["none"] }
    return [edition.date.description, count(edition.positions.count, "position")]
  }

  static func of(_ site: WrittenSite) -> [String] {
    let files = site.fileCount
    let reused = site.reusedFiles > 0 ? ["\(site.reusedFiles) unchanged"] : []
    return [count(files, "file"), size(site.size)] + reused
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// In decimal units: "820 bytes", "31 kB", "1.4 MB".
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: count(bytes, "byte")
    case ..<1_000_000: "\((bytes + 500) / 1000) kB"
    default: "\(Decimals.text(Double(bytes) / 1_000_000, places: 1)) MB"
    }
  }
}
