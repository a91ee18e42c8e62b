import BriefingModel

/// A file of comma-separated values: its columns with what each means, and how each is got from a row.
struct DataTable<Row: Sendable>: Sendable {
  struct Column: Sendable {
    let description: DataResource.Column
    let value: @Sendable (Row) -> String

    init(
      _ name: String, _ meaning: String, _ kind: DataResource.Kind = .string, isRequired: Bool = false,
      values: [String] = [], _ value: @escaping @Sendable (Row) -> String
    ) {
      description = DataResource.Column(name, meaning, kind, isRequired: isRequired, values: values)
      self.value = value
    }
  }

  let path: String
  /// What one row is.
  let summary: String
  var primaryKey: [String] = []
  var foreignKeys: [DataResource.ForeignKey] = []
  let columns: [Column]

  func file(_ rows: some Sequence<Row>) -> SiteFile {
    SiteFile(path: path, bytes: head + bytes(of: rows))
  }

  /// The names of the columns.
  var head: [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(columns: columns.count, to: &bytes) { columns[$0].description.name }
    return bytes
  }

  func bytes(of rows: some Sequence<Row>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows { CSVText.append(columns: columns.count, to: &bytes) { columns[$0].value(row) } }
    return bytes
  }

  var resource: DataResource {
    DataResource(
      path: path, summary: summary, columns: columns.map(\.description), primaryKey: primaryKey,
      foreignKeys: foreignKeys)
  }
}
