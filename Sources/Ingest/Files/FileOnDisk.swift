#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What lies at a path, found without reading it.
struct FileOnDisk {
  enum Kind: Equatable {
    case file(bytes: Int)
    case folder
    /// A pipe, a device or a socket: reading it might never end.
    case special
    case missing
  }

  let path: String
  let kind: Kind
  let isSymbolicLink: Bool

  init(path: String) {
    let first = Self.attributes(path)
    isSymbolicLink = first?[.type] as? FileAttributeType == .typeSymbolicLink
    self.path = path
    kind = Self.kind(of: isSymbolicLink ? Self.attributes(Self.resolved(path)) : first)
  }

  /// Whether the path, with all links followed, lies in this folder.
  func lies(within folder: String) -> Bool {
    let folder = Self.resolved(folder.isEmpty ? "." : folder)
    return Self.resolved(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  private static func attributes(_ path: String) -> [FileAttributeKey: Any]? {
    try? FileManager.default.attributesOfItem(atPath: path)
  }

  private static func kind(of attributes: [FileAttributeKey: Any]?) -> Kind {
    switch attributes?[.type] as? FileAttributeType {
    case nil: .missing
    case .typeRegular?: .file(bytes: (attributes?[.size] as? Int) ?? 0)
    case .typeDirectory?: .folder
    default: .special
    }
  }
}
