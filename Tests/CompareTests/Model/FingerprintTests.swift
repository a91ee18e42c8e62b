import BriefingModel
import Testing

@Suite struct FingerprintTests {
  /// Published values of FNV-1a in 64 bits.
  @Test(arguments: [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)])
  func theHashIsFNV1a(text: String, hash: UInt64) {
    #expect(Fingerprint.hash(text.utf8) == hash)
  }

  @Test(arguments: [
    ("assets/site.css", "assets/site.71f73967e8.css"), ("a.b/c", "a.b/c.71f73967e8"), ("x", "x.71f73967e8"),
    ("a/x.tar.gz", "a/x.tar.71f73967e8.gz"),
  ])
  func theDigitsStandBeforeTheExtension(path: String, expected: String) {
    #expect(Fingerprint.path(path, of: "foobar".utf8) == expected)
  }
}
