import ArgumentParser

@main
struct BuildSite: ParsableCommand {
}
