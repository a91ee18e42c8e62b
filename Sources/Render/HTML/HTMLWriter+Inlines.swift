import BriefingModel

extension HTMLWriter {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): writeText(text)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br>\n"
    case .code(let text):
      open("code")
      html.append(escaping: text)
      close("code")
    case .emphasis(let content):
      let tag = isInMarkedSentence ? "strong" : "em"
      open(tag)
      write(content)
      close(tag)
    case .strong(let content): writeStrong(content, isSentence: inline.isMarkedSentence)
    case .link(let destination, let title, let content):
      writeLink(LinkDestination(destination), title: title, content: content)
    case .image(let source, let description): writeImage(LinkDestination(source), description)
    case .footnoteReference(let number): writeReference(to: number)
    }
  }

  /// The sign says to the eye what the words after it say to everybody. Its space goes with it, or a link's underline
  /// would begin with a gap.
  private mutating func writeText(_ text: String) {
    guard let mark = pendingMark, text.hasPrefix(mark.state.sign) else {
      html.append(escaping: text)
      return
    }
    pendingMark = nil
    open("span", ("class", "sign"), ("aria-hidden", "true"))
    html += mark.state.sign
    html += " "
    close("span")
    html.append(escaping: text.dropFirst(mark.state.sign.count + 1))
  }

  /// In a quotation, what is strong is the part that the statement rests on: words, or a sentence in which the
  /// deciding words are emphasized.
  private mutating func writeStrong(_ content: [Inline], isSentence: Bool) {
    if quotationDepth > 0 {
      isInMarkedSentence = isSentence
      open("mark", ("class", isSentence ? "sentence" : nil))
      write(content)
      close("mark")
      isInMarkedSentence = false
      return
    }
    let mark = pendingMark == nil ? StanceMark(startOf: content.leadingText) : nil
    if let mark { pendingMark = mark }
    open("strong", ("class", mark?.classes))
    write(content)
    close("strong")
  }

  /// Only this site's own pictures: another host's would be asked for, and tell who reads what.
  private mutating func writeImage(_ source: LinkDestination?, _ description: String) {
    guard let source, source.kind == .page else {
      html.append(escaping: description)
      return
    }
    html += "<img src=\"\(source.attribute(prefix: linkPrefix))\""
    writeAttribute("alt", description)
    html += ">"
  }

  private mutating func writeLink(_ destination: LinkDestination?, title: String, content: [Inline]) {
    guard let destination else { return write(content) }
    html += "<a href=\""
    html += destination.attribute(prefix: linkPrefix)
    html += "\""
    if !title.isEmpty { writeAttribute("title", title) }
    if destination.kind == .web { html += " rel=\"noopener noreferrer\"" }
    html += ">"
    write(content)
    html += "</a>"
  }
}
