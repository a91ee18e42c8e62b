/// The order of ids and names: by Unicode scalars, the same in every locale.
enum ScalarOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    // The order of UTF-8 bytes is that of the scalars.
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
