/// A small good seeds folder on an invented debate, to be broken in one place.
enum Seeds {
  static let site = """
    title: The herring quarrel
    edition: 2026-03-01
    """

  static let issues = """
    issues:
      - id: quotas
        name: Catch quotas
        proposal: Lower the quotas
    """

  static let groups = """
    groups:
      - id: fleets
        name: Fleets
        rules:
          - kind: organization
    """

  static let files = [
    "site.yml": site,
    "vocabulary/issues.yml": issues,
    "vocabulary/groups.yml": groups,
    "articles/harbor.txt": "The harbor master wants lower quotas.\n",
  ]

  static func with(_ path: String, _ text: String?) -> [String: String] {
    var files = files
    files[path] = text
    return files
  }
}
