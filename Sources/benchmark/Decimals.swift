/// Numbers that are not negative, with a fixed number of decimals.
enum Decimals {
  static func text(_ number: Double, places: Int = 2) -> String {
    let unit = (0..<places).reduce(1) { unit, _ in unit * 10 }
    let scaled = Int((number * Double(unit)).rounded())
    guard places > 0 else { return "\(scaled)" }
    let decimals = String(scaled % unit)
    return "\(scaled / unit).\(String(repeating: "0", count: places - decimals.count))\(decimals)"
  }
}
