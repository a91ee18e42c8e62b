import ArgumentParser

/// What `analyze` and `evaluate` share.
struct ReadingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Articles, and folders of articles.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The folder with the vocabulary.", valueName: "folder"))
  var vocabulary = "seeds/vocabulary"

  @Flag(name: .customLong("no-review"), help: "Leave the editor's review aside: the machine's reading alone.")
  var noReview = false
}
