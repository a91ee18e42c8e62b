import BriefingModel

extension VocabularyFolder {
  /// Of the files' contents; another one for every change of the vocabulary.
  package func fingerprint() -> UInt64 {
    var bytes: [UInt8] = []
    for name in Self.knownFiles {
      bytes += Array(name.utf8) + [0]
      bytes += (try? FileContents.read(FilePath.join(path, name), byteLimit: .max)) ?? []
    }
    return Fingerprint.hash(bytes)
  }
}
