/// What lay in the output folder when it was looked at.
package struct StandingSite: Sendable {
  let location: OutputLocation
  /// Nil when nothing stood there.
  let lastSite: LastSite?
}
