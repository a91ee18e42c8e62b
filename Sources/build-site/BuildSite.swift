import ArgumentParser

@main
struct BuildSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-site",
    abstract: "Turns articles on trade policy into a briefing site: issue by issue, who wants what, and which sentence "
      + "shows it.",
    discussion: """
      Exit status: 0 when all went well; 1 when anything had an error, even if a site was built without the articles \
      that have one (the last line says which); 64 for wrong usage; 130 or 143 when stopped by Ctrl-C or a termination \
      signal. Unless a new site is complete, the last one stays as it was.
      """,
    version: "0.1.0",
    subcommands: [BuildCommand.self, AnalyzeCommand.self, EvaluateCommand.self],
    defaultSubcommand: BuildCommand.self)
}
