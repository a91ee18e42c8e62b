extension HTMLWriter {
  mutating func writeFigure(_ quotation: [Block], caption: [Block], identifier: String?) {
    html += "<figure class=\"evidence\">\n"
    write(.quotation(blocks: quotation, identifier: identifier))
    html += "<figcaption>\n"
    write(caption)
    html += "</figcaption>\n</figure>"
  }

  mutating func writeSides(_ sides: [[Block]]) {
    html += "<div class=\"sides\">\n"
    for side in sides {
      html += "<div class=\"side\">\n"
      write(side)
      html += "</div>\n"
    }
    html += "</div>"
  }
}
