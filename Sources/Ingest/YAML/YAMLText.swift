import BriefingModel

/// A text of a YAML file, with its place.
struct YAMLText {
  var string: String
  var location: SourceLocation
}
