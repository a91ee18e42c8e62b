/// Places on a circle, clockwise from the top.
///
/// Worked out by a series of products and sums, which gives the same bits on every machine; a library's sine need not.
enum CircleLayout {
  /// For each of `count` places, how far it is to the right of the center and below it, in radii.
  static func places(_ count: Int) -> [(right: Double, below: Double)] {
    (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(max(1, count))
      return (sine(angle), -sine(angle + Double.pi / 2))
    }
  }

  static func sine(_ angle: Double) -> Double {
    let turn = 2 * Double.pi
    let reduced = angle - (angle / turn).rounded() * turn
    var term = reduced
    var sum = reduced
    for step in 1...14 {
      term *= -reduced * reduced / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }
}
