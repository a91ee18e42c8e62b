import Testing

@testable import benchmark

struct StageTimesTests {
  @Test func theStepsAreReadFromTheReport() {
    let report = """
        ✓ Read the seeds         3 articles, 26 issues, 22 groups            50 ms
        ✓ Read the last edition  none                                        0 ms
      Write the pages: 915 of 1098, 91/s, 2 s left
        ✓ Write the pages        2196 files, 12.3 MB, 12 unchanged           1.5 s
        ✗ Publish                                                            2.0 s
      seeds/articles/a.txt: warning: took 3 s [x]
      Built /tmp/site in 1.6 s.
      """
    let times = StageTimes(report: report)
    #expect(times.stages.map(\.name) == ["Read the seeds", "Read the last edition", "Write the pages"])
    #expect(times.stages.map(\.seconds) == [0.05, 0, 1.5])
    #expect(times.shares == "Write the pages 97 %, Read the seeds 3 %")
  }

  @Test func aReportWithoutStepsSaysSo() {
    #expect(StageTimes(report: "Built x in 1.6 s.").shares == "no steps reported")
  }
}
