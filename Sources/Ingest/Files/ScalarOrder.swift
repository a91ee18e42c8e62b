/// The order of ids and names: by Unicode scalars, the same in every locale.
enum ScalarOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    // The order of UTF-8 bytes is that of the scalars. Bytes in one piece are compared without a call for each.
    left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { left.lexicographicallyPrecedes($0) }
    }
    .flatMap { $0 } ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
