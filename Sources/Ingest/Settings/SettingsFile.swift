import BriefingModel

/// Reads `site.yml`.
struct SettingsFile {
  let path: String
  /// The environment's SOURCE_DATE_EPOCH, for when the file gives no edition.
  let sourceDateEpoch: String?

  private enum Key: String, CaseIterable {
    case title, subtitle, publisher, edition, language
    case baseURL = "base-url"
    case limits
  }
  private enum LimitKey: String, CaseIterable { case articleBytes = "article-bytes" }

  /// Nil when there is an error.
  func read(_ problems: inout [Diagnostic]) -> SiteSettings? {
    var found: [Diagnostic] = []
    defer { problems += found }
    guard let root = YAMLMapping<Key>(file: path, &found) else { return nil }
    let settings = SiteSettings(
      title: root.requiredText(.title, of: "`site.yml`", &found)?.string ?? "",
      subtitle: root.text(.subtitle, &found)?.string ?? "",
      publisher: root.text(.publisher, &found)?.string ?? "",
      edition: root[.edition] == nil ? dateOfSource(&found) : root.date(.edition, &found),
      language: root.language(.language, &found) ?? "en",
      baseURL: root.folderAddress(.baseURL, &found),
      limits: limits(root[.limits], &found))
    return found.contains { $0.severity == .error } ? nil : settings
  }

  private func limits(_ value: YAMLValue?, _ problems: inout [Diagnostic]) -> SiteSettings.Limits {
    var limits = SiteSettings.Limits()
    if let value, let entry = YAMLMapping<LimitKey>(value, "`limits`", &problems),
      let bytes = entry.positiveNumber(.articleBytes, &problems)
    {
      limits.articleBytes = bytes
    }
    return limits
  }

  private func dateOfSource(_ problems: inout [Diagnostic]) -> CalendarDate? {
    guard let sourceDateEpoch else { return nil }
    if sourceDateEpoch.utf8.allSatisfy({ (48...57).contains($0) }), let seconds = Int(sourceDateEpoch),
      let date = CalendarDate(secondsSince1970: seconds)
    {
      return date
    }
    problems.append(
      Diagnostic(
        .error, "bad-source-date-epoch",
        "SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “\(sourceDateEpoch)”"))
    return nil
  }
}
