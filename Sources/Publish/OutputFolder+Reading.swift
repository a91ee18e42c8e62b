extension OutputFolder {
  /// The bytes of a file of the last publication; nil when the program did not write one of this path, or it is gone.
  package func publishedFile(_ path: String) -> [UInt8]? {
    do throws(SystemError) {
      guard let manifest = try Manifest(folder: self.path), manifest.paths.contains(path) else { return nil }
      return try FileSystem.readFile("\(self.path)/\(path)")
    } catch {
      return nil
    }
  }
}
