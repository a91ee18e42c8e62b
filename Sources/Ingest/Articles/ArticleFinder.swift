import BriefingModel

/// Finds the articles among the files and folders that the user names.
struct ArticleFinder {
  private(set) var candidates: [ArticleCandidate] = []
  private(set) var problems: [Diagnostic] = []
  /// The files found so far, with links followed: naming a file twice is no collision.
  private var seen: Set<String> = []
  /// Whether a file can be found twice; not in one folder without links.
  private var canRepeat = true

  init(paths: [String]) {
    for path in paths {
      switch FileOnDisk(path: path).kind {
      case .folder: addFolder(path, isOnly: paths.count == 1)
      case .missing:
        problems.append(
          Diagnostic(.error, "missing-file", "there is no such file or folder", at: SourceLocation(path: path)))
      case .file, .special: addFile(path)
      }
    }
    // Mostly the order of the names is that of the ids.
    let isSorted = candidates.indices.dropFirst().allSatisfy { !Self.precedes(candidates[$0], candidates[$0 - 1]) }
    if !isSorted { candidates.sort(by: Self.precedes) }
  }

  private static func precedes(_ left: ArticleCandidate, _ right: ArticleCandidate) -> Bool {
    if ScalarOrder.precedes(left.id, right.id) { return true }
    return !ScalarOrder.precedes(right.id, left.id) && ScalarOrder.precedes(left.path, right.path)
  }

  private mutating func addFile(_ path: String) {
    let (id, fileExtension) = FilePath.nameAndExtension(of: FilePath.lastPart(of: path))
    guard let format = ArticleFormat(fileExtension: fileExtension) else {
      problems.append(
        Diagnostic(.error, "unknown-file", "this is not an article; \(Self.formats)", at: SourceLocation(path: path)))
      return
    }
    let metadata = FilePath.join(FilePath.folder(of: path), "\(id).yml")
    let hasMetadata = FileOnDisk(path: metadata).kind != .missing
    let candidate = ArticleCandidate(id: id, path: path, format: format, metadataPath: hasMetadata ? metadata : nil)
    add(candidate, realPath: FileOnDisk.resolved(path))
  }

  private mutating func addFolder(_ folder: String, isOnly: Bool) {
    guard let entries = FolderContents.entries(of: folder) else {
      problems.append(
        Diagnostic(
          .error, "unreadable-file", "the folder cannot be read; check its permissions",
          at: SourceLocation(path: folder)))
      return
    }
    let realFolder = FileOnDisk.resolved(folder)
    let links = Set(entries.filter(\.isSymbolicLink).map(\.name))
    canRepeat = !isOnly || !links.isEmpty
    let names = entries.filter { !$0.isSymbolicLink || isInside($0.name, folder) }.map(\.name)
    let metadata = Set(names.filter { $0.hasSuffix(".yml") })
    var ids: Set<String> = []
    candidates.reserveCapacity(candidates.count + names.count)
    for name in names where metadata.isEmpty || !metadata.contains(name) {
      let path = FilePath.join(folder, name)
      let (id, fileExtension) = FilePath.nameAndExtension(of: name)
      guard let format = ArticleFormat(fileExtension: fileExtension) else {
        problems.append(
          Diagnostic(.warning, "unknown-file", "this is not read; \(Self.formats)", at: SourceLocation(path: path)))
        continue
      }
      var candidate = ArticleCandidate(id: id, path: path, format: format, metadataPath: nil)
      if !metadata.isEmpty {
        ids.insert(id)
        if metadata.contains("\(id).yml") { candidate.metadataPath = FilePath.join(folder, "\(id).yml") }
      }
      guard canRepeat else {
        candidates.append(candidate)
        continue
      }
      // Only a link can lead to a file that was found before under another name in this folder.
      add(candidate, realPath: links.contains(name) ? FileOnDisk.resolved(path) : FilePath.join(realFolder, name))
    }
    for name in names where metadata.contains(name) && !ids.contains(FilePath.nameAndExtension(of: name).name) {
      problems.append(MetadataFile(path: FilePath.join(folder, name)).orphanProblem())
    }
  }

  private mutating func isInside(_ link: String, _ folder: String) -> Bool {
    let file = FileOnDisk(path: FilePath.join(folder, link))
    if file.lies(within: folder) { return true }
    problems.append(
      Diagnostic(
        .warning, "outside-link", "this link leads out of its folder and is not followed; put the file itself here",
        at: SourceLocation(path: file.path)))
    return false
  }

  private mutating func add(_ candidate: ArticleCandidate, realPath: String) {
    if seen.insert(realPath).inserted { candidates.append(candidate) }
  }

  private static let formats =
    "an article ends in " + WordList.or(ArticleFormat.allCases.map { ".\($0.rawValue)" })
    + ", and what is known of it in .yml"
}
