/// What was measured for one number of articles.
struct SiteMeasure {
  var seeds: TrialSeeds
  var pages: Int
  var files: Int
  var bytes: Int
  var build: Subprocess
  var markdownSeconds: Double
  var writingSeconds: Double
  /// Nil where Hugo is not installed.
  var hugo: Subprocess?
  /// After one article has changed.
  var rebuild: Subprocess

  /// - Parameter first: the measure for the first size, to tell whether the time grows with the articles.
  func text(comparedWith first: SiteMeasure?) -> String {
    let lines = [
      "\(seeds.articles) articles, \(seeds.words) words, \(megabytes(seeds.bytes)): \(pages) pages, \(files) files, "
        + megabytes(bytes),
      row("build", build.seconds, rates),
      row("", build.processorSeconds, "processor time; peak of memory \(build.peakMebibytes) MiB"),
      row("", build.seconds / Double(seeds.articles), "an article" + growth(since: first), places: 5),
      "    " + StageTimes(report: build.errors).shares,
      row("cmark-gfm", markdownSeconds, "the build takes \(times(markdownSeconds))"),
      row("writing", writingSeconds, "the build takes \(times(writingSeconds))"),
      hugo.map { hugo in
        row(
          "Hugo", hugo.seconds,
          "the build takes \(times(hugo.seconds)); processor time \(Decimals.text(hugo.processorSeconds)) s, "
            + "peak of memory \(hugo.peakMebibytes) MiB")
      } ?? "  Hugo is not installed",
      row("one changed", rebuild.seconds, "\(percent(rebuild.seconds, build.seconds)) of the build"),
      row("", rebuild.processorSeconds, "processor time, \(percent(rebuild.processorSeconds, build.processorSeconds))"),
      "    " + StageTimes(report: rebuild.errors).shares,
    ]
    return lines.joined(separator: "\n")
  }

  private var rates: String {
    let (words, articles) = (Double(seeds.words) / build.seconds, Double(seeds.articles) / build.seconds)
    return
      "\(Int(words)) words/s, \(Int(articles)) articles/s, \(megabytes(Int(Double(seeds.bytes) / build.seconds)))/s"
  }

  private func growth(since first: SiteMeasure?) -> String {
    guard let first else { return "" }
    let before = first.build.seconds / Double(first.seeds.articles)
    let percent = (build.seconds / Double(seeds.articles) / before - 1) * 100
    return
      ", \(Decimals.text(abs(percent), places: 0)) % \(percent < 0 ? "less" : "more") than at \(first.seeds.articles)"
  }

  private func percent(_ part: Double, _ whole: Double) -> String { "\(Decimals.text(part * 100 / whole)) %" }

  private func times(_ seconds: Double) -> String {
    "\(Decimals.text(build.seconds / max(seconds, 1e-9))) times as long"
  }

  private func megabytes(_ bytes: Int) -> String { "\(Decimals.text(Double(bytes) / 1e6)) MB" }

  private func row(_ name: String, _ seconds: Double, _ words: String, places: Int = 2) -> String {
    let time = Decimals.text(seconds, places: places)
    return "  " + name + String(repeating: " ", count: max(1, 20 - name.count - time.count)) + "\(time) s  \(words)"
  }
}
