/// Where a build keeps what the next one need not work out again, and for which program.
package struct BuildCache: Sendable, Hashable {
  package var folder: String
  /// Another one for every program: nothing that another program found is believed.
  package var program: UInt64

  package init(folder: String, program: UInt64) {
    self.folder = folder
    self.program = program
  }
}
