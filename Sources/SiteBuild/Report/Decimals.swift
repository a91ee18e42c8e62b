/// Numbers with a fixed count of decimals, alike in every locale.
enum Decimals {
  static func text(_ number: Double, places: Int) -> String {
    let unit = (0..<places).reduce(1) { result, _ in result * 10 }
    let scaled = Int((abs(number) * Double(unit)).rounded(.toNearestOrEven))
    let fraction = String(scaled % unit)
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    return "\(sign)\(scaled / unit).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }

  /// "740 ms", "3.2 s".
  static func text(_ duration: Duration) -> String {
    let milliseconds = Double(duration / .milliseconds(1))
    return milliseconds < 1000 ? "\(text(milliseconds, places: 0)) ms" : "\(text(milliseconds / 1000, places: 1)) s"
  }
}
