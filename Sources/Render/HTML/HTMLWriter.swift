import BriefingModel

/// Writes a document as HTML. Whatever it writes as a tag is written here, so no text can become markup.
struct HTMLWriter {
  /// Where a footnote is referred to.
  struct Reference {
    var identifier: String
    /// The heading above it.
    var section: String
  }

  /// Put before links to other pages of the site.
  let linkPrefix: String
  let footnotes: [MarkdownDocument.Footnote]

  var html = HTMLBuffer()
  var identifiers: IdentifierRegister
  var footnoteIdentifiers: [String] = []
  /// For each footnote, in the order of the page.
  var references: [[Reference]]
  var section = ""
  var tableCount = 0
  var quotationDepth = 0
  /// Within a marked sentence, what is emphasized are the words that decide.
  var isInMarkedSentence = false
  /// Set until the sign that the next text starts with is written.
  var pendingMark: StanceMark?

  private init(_ document: MarkdownDocument, linkPrefix: String) {
    self.linkPrefix = linkPrefix
    footnotes = document.footnotes
    references = Array(repeating: [], count: document.footnotes.count)
    identifiers = IdentifierRegister(
      reserving: document.blocks.fixedIdentifiers + document.footnotes.flatMap(\.blocks.fixedIdentifiers))
    for (index, footnote) in document.footnotes.enumerated() {
      let label = footnote.label.isEmpty ? String(index + 1) : footnote.label
      footnoteIdentifiers.append(identifiers.claim(computed: "fn-\(Slug.make(from: label))"))
    }
  }

  /// The body of a page, without its frame, in UTF-8.
  static func html(of document: MarkdownDocument, linkPrefix: String = "") -> [UInt8] {
    var writer = HTMLWriter(document, linkPrefix: linkPrefix)
    writer.write(document.blocks.arranged)
    writer.writeFootnotes()
    return writer.html.bytes
  }

  // MARK: Tags

  mutating func open(_ name: String, _ attributes: (name: String, value: String?)...) {
    html += "<"
    html += name
    for (name, value) in attributes {
      if let value { writeAttribute(name, value) }
    }
    html += ">"
  }

  mutating func writeAttribute(_ name: String, _ value: String) {
    html += " "
    html += name
    html += "=\""
    html.append(escaping: value)
    html += "\""
  }

  mutating func close(_ name: String) {
    html += "</"
    html += name
    html += ">"
  }

  mutating func fixed(_ identifier: String?) -> String? {
    identifier.map { identifiers.claim(fixed: $0) }
  }

  // MARK: Blocks

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  mutating func write(_ block: Block) {
    html.startLine()
    switch block {
    case .heading(let level, let content, let identifier):
      writeHeading(level: level, content: content, identifier: identifier)
    case .paragraph(let content, let identifier):
      open("p", ("id", fixed(identifier)))
      write(content)
      close("p")
    case .quotation(let blocks, let identifier): writeQuotation(blocks, identifier: identifier)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .code(let text, let info): writeCode(text, info: info)
    case .details(let summary, let blocks): writeDetails(summary, blocks)
    case .rule: open("hr")
    case .figure(let quotation, let caption, let identifier):
      writeFigure(quotation, caption: caption, identifier: identifier)
    case .sides(let sides): writeSides(sides)
    }
    html += "\n"
  }

  private mutating func writeHeading(level: Int, content: [Inline], identifier: String?) {
    section = content.plainText
    let mark = quotationDepth == 0 ? StanceMark(startOf: content.leadingText) : nil
    let id = fixed(identifier) ?? identifiers.claim(computed: Slug.make(from: section))
    open("h\(level)", ("id", id), ("class", mark?.classes))
    pendingMark = mark
    write(content)
    pendingMark = nil
    close("h\(level)")
  }

  private mutating func writeQuotation(_ blocks: [Block], identifier: String?) {
    open("blockquote", ("id", fixed(identifier)), ("class", blocks.holdMarkedSentence ? "context" : nil))
    html += "\n"
    quotationDepth += 1
    write(blocks)
    quotationDepth -= 1
    close("blockquote")
  }

  private mutating func write(_ list: ListBlock) {
    let tag: String
    switch list.marker {
    case .bullet:
      tag = "ul"
      open(tag)
    case .number(let start):
      tag = "ol"
      open(tag, ("start", start == 1 ? nil : String(start)))
    }
    html += "\n"
    for item in list.items { write(item, isTight: list.isTight) }
    close(tag)
  }

  private mutating func write(_ item: ListBlock.Item, isTight: Bool) {
    var mark: StanceMark?
    if quotationDepth == 0, case .paragraph(let content, _)? = item.blocks.first {
      mark = StanceMark(startOf: content.leadingText)
    }
    open("li", ("id", fixed(item.identifier)), ("class", mark?.classes))
    pendingMark = mark
    for block in item.blocks {
      if isTight, case .paragraph(let content, nil) = block {
        write(content)
      } else {
        write(block)
      }
      pendingMark = nil
    }
    close("li")
    html += "\n"
  }

  private mutating func writeCode(_ text: String, info: String) {
    let language = info.split(separator: " ").first.map { "language-\($0)" }
    html += "<pre>"
    open("code", ("class", language))
    html.append(escaping: text)
    html += "</code></pre>"
  }

  private mutating func writeDetails(_ summary: String, _ blocks: [Block]) {
    html += "<details>\n<summary>"
    html.append(escaping: summary)
    html += "</summary>\n"
    write(blocks)
    html.startLine()
    html += "</details>"
  }
}
