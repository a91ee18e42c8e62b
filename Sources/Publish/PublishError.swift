package import BriefingModel

/// Why a site could not be published. The last good site is untouched.
package struct PublishError: Error, Sendable, Hashable {
  package var diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
