extension String {
  /// Whether one of its letters is a capital.
  var hasCapital: Bool {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.contains { $0 &- 65 < 26 } : contains(where: \.isUppercase)
  }
}
