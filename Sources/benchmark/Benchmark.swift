import ArgumentParser

@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Measures how fast the program is. Build it for release; times of different runs do not compare.",
    subcommands: [ReadingBenchmark.self, SiteBenchmark.self])
}
