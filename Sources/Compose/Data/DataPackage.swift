import BriefingModel

/// `data/datapackage.json`: the tables with their types and keys, after Data Package 2.0.
struct DataPackage {
  static let path = "data/datapackage.json"

  static let resource = DataResource(
    path: path, summary: "The tables described for programs (Data Package 2.0): types, primary and foreign keys.",
    columns: [
      .init("resources", "For each table its path, its fields with their types, and its keys."),
      .init("sources", "The articles with a known address."),
    ])

  let site: SiteIndex
  let resources: [DataResource]

  var file: SiteFile {
    let settings = site.settings
    var members: [(name: String, value: JSONText.Value)] = [
      ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      ("name", .string(Slug.make(from: settings.title))), ("title", .string(settings.title)),
      ("description", .string(EditionCounts(site: site).sentence)),
    ]
    if let edition = settings.edition { members.append(("version", .string(edition.description))) }
    if let base = settings.baseURL { members.append(("homepage", .string(base))) }
    if !settings.publisher.isEmpty {
      members.append(
        (
          "contributors",
          .array([.object([("title", .string(settings.publisher)), ("roles", .array([.string("publisher")]))])])
        ))
    }
    let sources = site.articles.compactMap { article in
      article.article.metadata.url.map {
        JSONText.Value.object([("title", .string(article.headline)), ("path", .string($0))])
      }
    }
    if !sources.isEmpty { members.append(("sources", .array(sources))) }
    members.append(("resources", .array(resources.map(Self.value))))
    return SiteFile(path: Self.path, bytes: JSONText.bytes(of: .object(members)) + [UInt8(ascii: "\n")])
  }

  private static func value(of resource: DataResource) -> JSONText.Value {
    var schema: [(name: String, value: JSONText.Value)] = [("fields", .array(resource.columns.map(value)))]
    schema.append(("primaryKey", .array(resource.primaryKey.map { .string($0) })))
    if !resource.foreignKeys.isEmpty { schema.append(("foreignKeys", .array(resource.foreignKeys.map(value)))) }
    let file = resource.path.split(separator: "/").last.map(String.init) ?? resource.path
    return .object([
      ("name", .string(resource.name)), ("path", .string(file)), ("type", .string("table")),
      ("description", .string(resource.summary)), ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")), ("schema", .object(schema)),
    ])
  }

  private static func value(of column: DataResource.Column) -> JSONText.Value {
    var members: [(name: String, value: JSONText.Value)] = [
      ("name", .string(column.name)), ("type", .string(column.kind.rawValue)), ("description", .string(column.meaning)),
    ]
    if column.kind == .boolean {
      members += [("trueValues", .array([.string("yes")])), ("falseValues", .array([.string("no")]))]
    }
    var constraints: [(name: String, value: JSONText.Value)] = []
    if column.isRequired { constraints.append(("required", .boolean(true))) }
    if !column.values.isEmpty { constraints.append(("enum", .array(column.values.map { .string($0) }))) }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private static func value(of key: DataResource.ForeignKey) -> JSONText.Value {
    let reference: JSONText.Value = .object([
      ("resource", .string(key.resource)), ("fields", .array(key.references.map { .string($0) })),
    ])
    return .object([("fields", .array(key.fields.map { .string($0) })), ("reference", reference)])
  }
}
