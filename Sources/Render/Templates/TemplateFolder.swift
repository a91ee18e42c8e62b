import BriefingModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a designer's folder, read but not yet checked.
struct TemplateFolder: Sendable {
  var path: String
  /// `*.mustache` at the top, by name.
  var frames: [TemplateSource] = []
  /// `partials/*.mustache`, by name.
  var partials: [TemplateSource] = []
  /// `assets/`, by path, under the same path.
  var assets: [SiteFile] = []

  /// Reads the folder. Hidden files and documents (`*.md`) are left aside.
  static func read(_ path: String) -> Outcome<TemplateFolder> {
    let manager = FileManager.default
    guard let names = try? manager.subpathsOfDirectory(atPath: path) else {
      let problem = Diagnostic(
        .error, "templates-unreadable",
        "the folder of templates cannot be read; check that it exists, is a folder and may be read",
        at: SourceLocation(path: path))
      return Outcome(value: nil, diagnostics: [problem])
    }
    var outcome = Outcome(value: TemplateFolder(path: path))
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !isHidden(name) {
      let file = "\(path)/\(name)"
      guard let type = try? manager.attributesOfItem(atPath: file)[.type] as? FileAttributeType,
        type != .typeDirectory
      else { continue }
      outcome.diagnostics += outcome.value?.add(name, at: file) ?? []
    }
    return outcome
  }

  /// Takes up one file; what it gives are the problems met.
  private mutating func add(_ name: String, at file: String) -> [Diagnostic] {
    let isAsset = name.hasPrefix("assets/")
    let isTemplate = !isAsset && name.hasSuffix(Self.templateExtension)
    guard isAsset || isTemplate else {
      if name.hasSuffix(".md") { return [] }
      return [
        problem(
          .warning, "template-unused", "the file is not used; name a template NAME.mustache, put others in assets/",
          file)
      ]
    }
    guard let data = try? Data(contentsOf: URL(filePath: file)) else {
      return [problem(.error, "template-unreadable", "the file cannot be read; check its permissions", file)]
    }
    if isAsset {
      assets.append(SiteFile(path: name, bytes: Array(data)))
      return []
    }
    guard let text = String(validating: data, as: UTF8.self), !text.utf8.contains(0) else {
      return [problem(.error, "template-encoding", "the template is not a text in UTF-8; save it as one", file)]
    }
    let stem = String(name.dropLast(Self.templateExtension.count))
    let partials = "partials/"
    if stem.hasPrefix(partials) {
      self.partials.append(TemplateSource(name: String(stem.dropFirst(partials.count)), path: file, text: text))
    } else {
      frames.append(TemplateSource(name: stem, path: file, text: text))
    }
    return []
  }

  private static let templateExtension = ".mustache"

  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private func problem(
    _ severity: Diagnostic.Severity, _ identifier: String, _ message: String, _ file: String
  ) -> Diagnostic {
    Diagnostic(severity, identifier, message, at: SourceLocation(path: file))
  }
}
