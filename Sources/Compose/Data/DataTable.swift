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
    var bytes: [UInt8] = []
    CSVText.append(columns: columns.count, to: &bytes) { columns[$0].description.name }
    let values = columns.map(\.value)
    for row in rows { CSVText.append(columns: values.count, to: &bytes) { values[$0](row) } }
    return SiteFile(path: path, bytes: bytes)
  }

  var resource: DataResource {
    DataResource(
      path: path, summary: summary, columns: columns.map(\.description), primaryKey: primaryKey,
      foreignKeys: foreignKeys)
  }
}
