/// What a data file holds: for the data page, and for `datapackage.json`.
struct DataResource: Sendable {
  enum Kind: String, Sendable {
    case string, integer, boolean, date
  }

  struct Column: Sendable {
    let name: String
    let meaning: String
    var kind: Kind = .string
    /// Whether no cell of it is empty.
    var isRequired = false
    /// All values that there can be; empty for any.
    var values: [String] = []

    init(_ name: String, _ meaning: String, _ kind: Kind = .string, isRequired: Bool = false, values: [String] = []) {
      self.name = name
      self.meaning = meaning
      self.kind = kind
      self.isRequired = isRequired
      self.values = values
    }
  }

  struct ForeignKey: Sendable {
    let fields: [String]
    let resource: String
    let references: [String]

    init(_ fields: [String], to resource: String, _ references: [String]) {
      self.fields = fields
      self.resource = resource
      self.references = references
    }
  }

  let path: String
  /// What one row or object is.
  let summary: String
  let columns: [Column]
  var primaryKey: [String] = []
  var foreignKeys: [ForeignKey] = []

  /// "positions" of "data/positions.csv".
  var name: String {
    let file = path.split(separator: "/").last ?? ""
    return file.hasSuffix(".csv") ? String(file.dropLast(4)) : file.split(separator: ".").joined(separator: "-")
  }
}
