import Testing

@testable import Ingest

struct FilePathTests {
  static let joined: [(folder: String, path: String)] = [
    ("seeds", "seeds/a"), ("seeds/", "seeds/a"), ("seeds//", "seeds/a"), (".", "./a"), ("./", "./a"), ("/", "/a"),
    ("", "a"),
  ]

  @Test(arguments: joined)
  func joinsAsTheUserWroteIt(_ example: (folder: String, path: String)) {
    #expect(FilePath.join(example.folder, "a") == example.path)
  }

  static let folders: [(path: String, folder: String, last: String)] = [
    ("a.txt", "", "a.txt"), ("x/a.txt", "x", "a.txt"), ("/a.txt", "/", "a.txt"), ("../x/a", "../x", "a"),
  ]

  @Test(arguments: folders)
  func cutsAPathAtItsLastSlash(_ example: (path: String, folder: String, last: String)) {
    #expect(FilePath.folder(of: example.path) == example.folder)
    #expect(FilePath.lastPart(of: example.path) == example.last)
  }

  static let names: [(file: String, name: String, fileExtension: String)] = [
    ("a.txt", "a", "txt"), ("a.b.md", "a.b", "md"), ("a", "a", ""), (".hidden", ".hidden", ""), ("a.", "a", ""),
  ]

  @Test(arguments: names)
  func cutsANameAtItsLastDot(_ example: (file: String, name: String, fileExtension: String)) {
    let (name, fileExtension) = FilePath.nameAndExtension(of: example.file)
    #expect(name == example.name)
    #expect(fileExtension == example.fileExtension)
  }
}
