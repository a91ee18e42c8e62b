import BriefingModel

/// Ids stand in paths, anchors and reviews, so only what a slug may hold is let through.
enum VocabularyID {
  static func check(_ id: YAMLText, _ problems: inout [Diagnostic]) -> Bool {
    let slug = Slug.make(from: id.string)
    guard slug != id.string else { return true }
    problems.append(
      Diagnostic(
        .error, "bad-id",
        "an id has only lowercase letters, digits and single hyphens, such as “\(slug)”, "
          + "not “\(id.string)”", at: id.location))
    return false
  }
}
