import BriefingModel

/// The text of one template file.
struct TemplateSource: Sendable, Hashable {
  /// As other templates call it: "page", or "header" for `partials/header.mustache`.
  var name: String
  /// As the user gave the folder, with the file's path below it.
  var path: String
  var text: String

  /// The place of a byte, for people.
  func location(ofByte offset: Int) -> SourceLocation {
    let (line, column) = SourceText(text).lineAndColumn(ofByte: offset)
    return SourceLocation(path: path, line: line, column: column)
  }
}
