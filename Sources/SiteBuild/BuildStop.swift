/// The build cannot go on; the log holds the reasons.
struct BuildStop: Error {
}
