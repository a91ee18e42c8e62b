import BriefingModel

/// Follows a frame through its partials and finds what swift-mustache would pass over in silence: keys that do not
/// exist, missing partials, partials within themselves, text written without escaping.
struct TemplateCheck {
  private let partials: [String: TemplateSource]
  private(set) var problems: Set<Diagnostic> = []
  private(set) var usedPartials: Set<String> = []
  /// How often the frame now checked shows the page's text.
  private var bodies = 0

  init(partials: [TemplateSource]) {
    self.partials = Dictionary(partials.map { ($0.name, $0) }) { first, _ in first }
  }

  mutating func check(frame: TemplateSource) {
    bodies = 0
    check(frame, inside: [], chain: [])
    if bodies != 1 {
      problems.insert(
        Diagnostic(
          .error, "template-body",
          "the template shows the page's text \(bodies == 0 ? "nowhere" : "\(bodies) times"); write {{{body}}} once",
          at: SourceLocation(path: frame.path)))
    }
  }

  private mutating func check(_ template: TemplateSource, inside outer: [String], chain: [String]) {
    var sections = outer
    for tag in TemplateTag.all(in: Array(template.text.utf8)) {
      switch tag.kind {
      case .escaped, .raw: checkValue(tag, in: template, inside: sections)
      case .section:
        checkKey(tag, in: template, inside: sections)
        sections.append(tag.name)
      case .inverted:
        checkKey(tag, in: template, inside: sections)
        // What an inverted section holds has no items, but it must end like the others.
        sections.append("")
      case .end: _ = sections.popLast()
      case .partial: checkPartial(tag, in: template, inside: sections, chain: chain)
      case .unsupported:
        report(
          tag, in: template, "template-tag", "tags with '=', '<', '$' and '%' are not in use here; use plain partials")
      }
    }
  }

  private mutating func checkValue(_ tag: TemplateTag, in template: TemplateSource, inside sections: [String]) {
    guard checkKey(tag, in: template, inside: sections) else { return }
    if tag.name == TemplateKeys.body { bodies += 1 }
    let isHTML = TemplateKeys.raw.contains(tag.name)
    if isHTML, tag.kind != .raw {
      report(tag, in: template, "template-escaping", "this is HTML already; write {{{\(tag.name)}}}")
    } else if !isHTML, tag.kind == .raw {
      report(tag, in: template, "template-escaping", "this is text, not HTML; write {{\(tag.name)}} with two braces")
    }
  }

  @discardableResult
  private mutating func checkKey(_ tag: TemplateTag, in template: TemplateSource, inside sections: [String]) -> Bool {
    let known = TemplateKeys.known(inside: sections)
    guard !known.contains(tag.name) else { return true }
    report(
      tag, in: template, "template-key",
      "there is no key '\(tag.name)' here; known keys are \(known.sorted().joined(separator: ", "))")
    return false
  }

  private mutating func checkPartial(
    _ tag: TemplateTag, in template: TemplateSource, inside sections: [String], chain: [String]
  ) {
    guard let partial = partials[tag.name] else {
      return report(
        tag, in: template, "template-partial",
        "there is no partial '\(tag.name)'; make partials/\(tag.name).mustache, or mend the name")
    }
    usedPartials.insert(tag.name)
    guard !chain.contains(tag.name) else {
      return report(
        tag, in: template, "template-partial-cycle", "the partial '\(tag.name)' contains itself; take this tag out")
    }
    check(partial, inside: sections, chain: chain + [tag.name])
  }

  private mutating func report(
    _ tag: TemplateTag, in template: TemplateSource, _ identifier: String, _ message: String
  ) {
    problems.insert(Diagnostic(.error, identifier, message, at: template.location(ofByte: tag.offset)))
  }
}
