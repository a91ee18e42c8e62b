import Testing

@testable import Compose

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\r\nb", "\"a\r\nb\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\t=1"), ("=A1,\"", "\"'=A1,\"\"\""),
    ("a=b", "a=b"), ("126-330", "126-330"), ("'=1", "'=1"),
  ])
  func cellsAreQuotedAndNeverRun(value: String, cell: String) {
    var bytes: [UInt8] = []
    CSVText.append(columns: 2, to: &bytes) { ["h", value][$0] }
    #expect(String(decoding: bytes, as: UTF8.self) == "h,\(cell)\r\n")
  }
}
