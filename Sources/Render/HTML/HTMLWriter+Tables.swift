extension HTMLWriter {
  /// A table in a region that scrolls and that the keyboard can reach.
  mutating func write(_ table: TableBlock) {
    let caption = table.caption.map { (content: $0, id: captionIdentifier(of: table)) }
    open(
      "div", ("class", classes(of: table)), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", caption?.id),
      ("aria-label", caption == nil ? "Table" : nil))
    html += "\n"
    html += "<table>\n"
    if let caption {
      open("caption", ("id", caption.id))
      html += "<span>"
      write(caption.content)
      html += "</span></caption>\n"
    }
    writeHeader(table)
    writeRows(table)
    html += "</table>\n</div>"
  }

  private mutating func captionIdentifier(of table: TableBlock) -> String {
    tableCount += 1
    return fixed(table.captionIdentifier) ?? identifiers.claim(computed: "table-\(tableCount)")
  }

  /// "wide" asks for a first row and column that stay in sight, "states" for the look of the matrix.
  private func classes(of table: TableBlock) -> String {
    let holdsStates = table.rows.contains { row in
      row.dropFirst().contains { StanceMark(startOf: $0.leadingText) != nil }
    }
    return "table-scroll" + (table.header.count > 4 ? " wide" : "") + (holdsStates ? " states" : "")
  }

  private mutating func writeHeader(_ table: TableBlock) {
    html += "<thead>\n<tr>\n"
    for (column, cell) in table.header.enumerated() {
      let alignment = alignmentClass(column, in: table)
      if cell.isEmpty {
        open("td", ("class", alignment))
        close("td")
      } else {
        open("th", ("scope", "col"), ("class", alignment))
        write(cell)
        close("th")
      }
      html += "\n"
    }
    html += "</tr>\n</thead>\n"
  }

  private mutating func writeRows(_ table: TableBlock) {
    guard !table.rows.isEmpty else { return }
    html += "<tbody>\n"
    for row in table.rows {
      html += "<tr>\n"
      for (column, cell) in row.enumerated() {
        write(cell, isRowHeader: column == 0 && !cell.isEmpty, alignment: alignmentClass(column, in: table))
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n"
  }

  private mutating func write(_ cell: TableBlock.Cell, isRowHeader: Bool, alignment: String?) {
    let mark = StanceMark(startOf: cell.leadingText)
    let classes = [alignment, mark?.classes].compactMap(\.self).joined(separator: " ")
    let tag = isRowHeader ? "th" : "td"
    open(tag, ("scope", isRowHeader ? "row" : nil), ("class", classes.isEmpty ? nil : classes))
    pendingMark = mark
    write(cell)
    pendingMark = nil
    close(tag)
    html += "\n"
  }

  private func alignmentClass(_ column: Int, in table: TableBlock) -> String? {
    guard table.alignments.indices.contains(column) else { return nil }
    switch table.alignments[column] {
    case .unstated, .left: return nil
    case .center: return "center"
    case .right: return "right"
    }
  }
}
