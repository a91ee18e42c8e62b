/// The time of each step, from what `build-site --verbose` prints: `  ✓ Read the seeds    3 articles    210 ms`.
struct StageTimes {
  struct Stage {
    var name: String
    var seconds: Double
  }

  private(set) var stages: [Stage] = []

  init(report: String) {
    for line in report.split(separator: "\n") where line.hasPrefix("  ✓ ") {
      let words = line.split(separator: " ")
      guard let unit = words.last, let number = words.dropLast().last.flatMap({ Double($0) }) else { continue }
      guard unit == "s" || unit == "ms" else { continue }
      // The name ends where the column of facts begins.
      let name = line.dropFirst(4).firstRange(of: "  ").map { line.dropFirst(4)[..<$0.lowerBound] }
      stages.append(Stage(name: String(name ?? ""), seconds: unit == "s" ? number : number / 1000))
    }
  }

  /// Each step's part of the whole, from the longest: "Read the articles 41 %".
  var shares: String {
    let total = stages.reduce(0) { $0 + $1.seconds }
    guard total > 0 else { return "no steps reported" }
    return stages.sorted { $0.seconds > $1.seconds }.filter { $0.seconds * 100 >= total }
      .map { "\($0.name) \(Int(($0.seconds * 100 / total).rounded())) %" }.joined(separator: ", ")
  }
}
