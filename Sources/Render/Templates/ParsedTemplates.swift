import BriefingModel
import Mustache

/// The templates of a folder, parsed, with what is wrong with them.
struct ParsedTemplates {
  private(set) var frames: [String: MustacheTemplate] = [:]
  private(set) var partials: [String: MustacheTemplate] = [:]
  private(set) var problems: [Diagnostic] = []

  /// Of all the texts, in which the names of the assets tell of their contents.
  var fingerprint: UInt64 {
    let texts = [("frame", frames), ("partial", partials)].flatMap { kind, templates in
      templates.sorted { $0.key < $1.key }.map { "\(kind) \($0.key)\0\($0.value.description)\0" }
    }
    return Fingerprint.hash(texts.joined().utf8)
  }

  init(_ folder: TemplateFolder, assets: inout FingerprintedAssets) {
    for partial in folder.partials { partials[partial.name] = parse(assets.withPublishedNames(partial)) }
    for frame in folder.frames { frames[frame.name] = parse(assets.withPublishedNames(frame)) }
    if !folder.frames.contains(where: { $0.name == "page" }) {
      problems.append(
        Diagnostic(
          .error, "template-missing", "there is no page.mustache; every page needs it",
          at: SourceLocation(path: folder.path)))
    }
    check(folder)
  }

  private mutating func parse(_ source: TemplateSource) -> MustacheTemplate? {
    switch TemplateParsing.parse(source) {
    case .success(let template): return template
    case .failure(let problem):
      problems.append(problem.diagnostic)
      return nil
    }
  }

  /// What parses is checked further, also when something else does not parse.
  private mutating func check(_ folder: TemplateFolder) {
    let names = Set(Page.Kind.allCases.map(\.rawValue) + ["page"])
    var check = TemplateCheck(partials: folder.partials)
    for frame in folder.frames where frames[frame.name] != nil {
      check.check(frame: frame)
      if !names.contains(frame.name) {
        problems.append(
          Diagnostic(
            .warning, "template-unused",
            "no page uses this template; the names in use are \(names.sorted().joined(separator: ", "))",
            at: SourceLocation(path: frame.path)))
      }
    }
    problems += check.problems
    for partial in folder.partials where !check.usedPartials.contains(partial.name) {
      problems.append(
        Diagnostic(
          .warning, "template-unused", "no template uses this partial; it is not checked",
          at: SourceLocation(path: partial.path)))
    }
  }
}
