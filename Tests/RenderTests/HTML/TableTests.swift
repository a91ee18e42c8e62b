import Testing

struct TableTests {
  private let table = "| Issue | Fleets |\n| --- | ---: |\n| Quota | ✓ supports |\n|  | 7 |"

  @Test func aTableHasHeadersOfColumnsAndRows() {
    let written = html(table)
    #expect(written.contains("<th scope=\"col\">Issue</th>"))
    #expect(written.contains("<th scope=\"col\" class=\"right\">Fleets</th>"))
    #expect(written.contains("<th scope=\"row\">Quota</th>"))
    #expect(written.contains("<td></td>\n<td class=\"right\">7</td>"))
  }

  @Test func aParagraphDirectlyBeforeNamesTheTable() {
    let written = html("Table: Who *wants* what\n\n\(table)")
    #expect(written.contains("role=\"region\" tabindex=\"0\" aria-labelledby=\"table-1\""))
    #expect(written.contains("<caption id=\"table-1\"><span>Who <em>wants</em> what</span></caption>"))
    #expect(!written.contains("Table:"))
  }

  @Test func theCaptionMayFixItsID() {
    let written = html("Table: Quotas {#quotas}\n\n\(table)")
    #expect(written.contains("aria-labelledby=\"quotas\""))
    #expect(written.contains("<caption id=\"quotas\"><span>Quotas</span></caption>"))
  }

  @Test func aTableWithoutCaptionIsStillNamed() {
    #expect(html("Table: apart\n\nText\n\n\(table)").contains("tabindex=\"0\" aria-label=\"Table\">"))
  }

  @Test func captionsOfOnePageDiffer() {
    let ids = html("Table: A\n\n\(table)\n\nTable: B\n\n\(table)").matches(of: #/caption id="([^"]*)"/#)
    #expect(ids.map { String($0.output.1) } == ["table-1", "table-2"])
  }

  @Test(arguments: [(4, false), (5, true)])
  func moreThanFourColumnsAreWide(columns: Int, isWide: Bool) {
    let row = String(repeating: "| a ", count: columns) + "|\n"
    let written = html(row + String(repeating: "| - ", count: columns) + "|\n" + row)
    #expect(written.contains("class=\"table-scroll wide\"") == isWide)
  }

  @Test func anEscapedPipeStaysInItsCell() {
    #expect(html("| a | b |\n| - | - |\n| x \\| y | z |").contains("<th scope=\"row\">x | y</th>\n<td>z</td>"))
  }
}
