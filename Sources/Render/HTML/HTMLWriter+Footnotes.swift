extension HTMLWriter {
  mutating func writeReference(to number: Int) {
    guard footnotes.indices.contains(number - 1) else { return }
    let footnote = footnoteIdentifiers[number - 1]
    let identifier = identifiers.claim(computed: "fnref-\(footnote.dropFirst("fn-".count))")
    references[number - 1].append(Reference(identifier: identifier, section: section))
    html += "<sup class=\"footnote-ref\">"
    open(
      "a", ("href", "#\(footnote)"), ("id", identifier), ("role", "doc-noteref"), ("aria-label", "Evidence \(number)"))
    html += "\(number)</a></sup>"
  }

  mutating func writeFootnotes() {
    guard !footnotes.isEmpty else { return }
    html.startLine()
    html += "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Evidence\">\n<ol>\n"
    for index in footnotes.indices { writeFootnote(index) }
    html += "</ol>\n</section>\n"
  }

  private mutating func writeFootnote(_ index: Int) {
    open("li", ("id", footnoteIdentifiers[index]))
    html += "\n"
    let blocks = footnotes[index].blocks
    write(Array(blocks.dropLast()))
    html.startLine()
    if case .paragraph(let content, let identifier)? = blocks.last {
      open("p", ("id", fixed(identifier)))
      write(content)
      writeBackLinks(index)
      close("p")
    } else {
      if let last = blocks.last { write(last) }
      html += "<p>"
      writeBackLinks(index)
      close("p")
    }
    html += "\n</li>\n"
  }

  /// One link for each reference; its name says which one, and under which heading it stands.
  private mutating func writeBackLinks(_ index: Int) {
    for (count, reference) in references[index].enumerated() {
      let number = count == 0 ? "\(index + 1)" : "\(index + 1)-\(count + 1)"
      let place = reference.section.isEmpty ? "" : ", in \(reference.section)"
      html += " "
      open(
        "a", ("href", "#\(reference.identifier)"), ("class", "footnote-backref"), ("role", "doc-backlink"),
        ("aria-label", "Back to reference \(number)\(place)"))
      html += count == 0 ? "↩" : "↩<sup>\(count + 1)</sup>"
      close("a")
    }
  }
}
