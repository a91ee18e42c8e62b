/// What happens in a build, for whoever watches it.
package enum BuildEvent: Sendable, Hashable {
  case progress(BuildProgress)
  case ended(BuildReport.Step)
}
