/// The output folder's place: the folder that holds it, and its name there.
struct OutputLocation: Sendable, Hashable {
  let parent: String
  let name: String

  /// As the user gave it, but for needless slashes.
  var path: String { parent == "." ? name : "\(parent)/\(name)" }

  /// - Throws: `PublishError` for a path that names no folder which could be exchanged, or whose parent is missing.
  init(path: String) throws(PublishError) {
    let parts = path.split(separator: "/")
    guard let last = parts.last, last != ".", last != ".." else {
      throw PublishError("output-name", "name the output folder itself, such as \"public\"", at: path)
    }
    let above = parts.dropLast().joined(separator: "/")
    name = String(last)
    parent = path.hasPrefix("/") ? "/" + above : (above.isEmpty ? "." : above)
    try Self.check(parent: parent, of: path)
  }

  private static func check(parent: String, of path: String) throws(PublishError) {
    do throws(SystemError) {
      // With "/." a link to a folder counts as the folder.
      if try FileSystem.kind(of: "\(parent)/.") == .folder { return }
    } catch {
      throw PublishError("output-parent", "cannot look into \"\(parent)\": \(error.reason)", at: path)
    }
    throw PublishError("output-parent", "there is no folder \"\(parent)\" to put it in: make it first", at: path)
  }
}
