import BriefingModel
import Yams

/// One YAML file, read into nodes with their places.
struct YAMLFile {
  let path: String
  /// Nothing that people write by hand is longer.
  static let byteLimit = 4_000_000

  /// The root of the file; nil when it is empty, or has problems, which are then added.
  func root(_ problems: inout [Diagnostic]) -> YAMLValue? {
    guard let text = text(&problems) else { return nil }
    let check = YAMLPrecheck(path: path).problem(in: text)
    if let check {
      problems.append(check)
      return nil
    }
    do {
      // Aliases are only known while the parser lives; the basic resolver leaves every scalar a text.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      let node = try parser.singleRoot()
      let anchors = withExtendedLifetime(parser) { node.map(anchored) ?? [] }
      problems += anchors.map { YAMLPrecheck.anchorProblem(at: $0.location) }
      return anchors.isEmpty ? node.map { YAMLValue(node: $0, path: path) } : nil
    } catch let error as YamlError {
      problems.append(YAMLSyntaxProblem(path: path, text: text).diagnostic(for: error))
    } catch {
      problems.append(Diagnostic(.error, "yaml-syntax", "this is not valid YAML", at: SourceLocation(path: path)))
    }
    return nil
  }

  private func text(_ problems: inout [Diagnostic]) -> String? {
    do {
      var bytes = try FileContents.read(path, byteLimit: Self.byteLimit)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      problems.append(EncodingProblem(path: path).diagnostic(for: bytes))
    } catch {
      problems.append(FileProblem(path: path, byteLimit: Self.byteLimit).diagnostic(for: error))
    }
    return nil
  }

  /// The nodes with an anchor. What stands below one is not looked at: aliases make that a graph, not a tree.
  private func anchored(_ node: Node) -> [YAMLValue] {
    if node.anchor != nil { return [YAMLValue(node: node, path: path)] }
    return switch node {
    case .scalar, .alias: []
    case .sequence(let sequence): sequence.flatMap(anchored)
    case .mapping(let mapping): mapping.flatMap { anchored($0.key) + anchored($0.value) }
    }
  }
}
