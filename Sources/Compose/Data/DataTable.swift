import BriefingModel

/// A file of comma-separated values: its columns with what each means, which the data page prints as well.
struct DataTable<Row: Sendable>: Sendable {
  struct Column: Sendable {
    let name: String
    let meaning: String
    let value: @Sendable (Row) -> String

    init(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Row) -> String) {
      self.name = name
      self.meaning = meaning
      self.value = value
    }
  }

  let path: String
  /// What one row is.
  let summary: String
  let columns: [Column]

  func file(_ rows: [Row]) -> SiteFile {
    SiteFile(
      path: path,
      text: CSVText.text(header: columns.map(\.name), rows: rows.map { row in columns.map { $0.value(row) } }))
  }

  var legend: DataLegend {
    DataLegend(path: path, summary: summary, columns: columns.map { ($0.name, $0.meaning) })
  }
}

/// What a data file holds, for readers.
struct DataLegend: Sendable {
  let path: String
  let summary: String
  let columns: [(name: String, meaning: String)]
}
