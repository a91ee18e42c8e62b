#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The same pages as a site for Hugo: the program's Markdown in a frame with the same navigation.
struct HugoSite {
  static let program = "hugo"

  let path: String

  /// Makes Hugo's folder; the pages are links to the published ones.
  init(at path: String, pagesOf site: PublishedSite) throws {
    self.path = path
    let manager = FileManager.default
    let pages = Set(site.pages)
    let folders = Set(pages.compactMap { page in page.lastIndex(of: "/").map { String(page[..<$0]) } })
    for folder in folders.union([""]) {
      try manager.createDirectory(atPath: "\(path)/content/\(folder)", withIntermediateDirectories: true)
    }
    for page in pages {
      try manager.linkItem(
        atPath: "\(site.path)/\(page)", toPath: "\(path)/content/\(Self.name(page, folders: folders))")
    }
    let sections = pages.filter { !$0.contains("/") && $0 != "404.md" }.sorted()
    try write(Self.settings(sections: sections.map { String($0.dropLast(3)) }), to: "hugo.yaml")
    for kind in ["home", "list", "single"] { try write(Self.layout, to: "layouts/_default/\(kind).html") }
  }

  func build(errorFile: String) throws -> Subprocess {
    try? FileManager.default.removeItem(atPath: "\(path)/public")
    return try Subprocess.run(
      Self.program, ["--source", path, "--destination", "\(path)/public", "--quiet"], errorFile: errorFile)
  }

  /// Hugo calls the page of a folder `_index.md` and has it in the folder.
  private static func name(_ page: String, folders: Set<String>) -> String {
    let stem = String(page.dropLast(3))
    if stem == "index" { return "_index.md" }
    return folders.contains(stem) ? "\(stem)/_index.md" : page
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      atPath: file.deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static func settings(sections: [String]) -> String {
    """
    baseURL: https://example.org/
    title: An archive
    disableKinds: [taxonomy, term, RSS, sitemap]
    menus:
      main:

    """ + sections.map { "    - name: \($0)\n      pageRef: /\($0 == "index" ? "" : $0)\n" }.joined()
  }

  private static let layout = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{ .Title }} · {{ site.Title }}</title>
    <link rel="canonical" href="{{ .Permalink }}">
    </head>
    <body>
    <header><p>{{ site.Title }}</p>
    <nav><ul>{{ range site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}</ul></nav>
    </header>
    <main>{{ .Content }}</main>
    <footer><ul>{{ range site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}</ul></footer>
    </body>
    </html>

    """
}
