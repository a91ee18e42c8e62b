package import BriefingModel
import Mustache

/// A designer's folder: `*.mustache`, `partials/` and `assets/`, checked.
package struct SiteTemplates: Sendable {
  /// `page.mustache`, for every kind of page without a template of its own.
  private let defaultFrame: MustacheTemplate
  private let frames: [Page.Kind: MustacheTemplate]
  private let library: MustacheLibrary
  private let assets: [SiteFile]
  private let outlines = FrameOutlines()

  /// Reads and checks the folder. There is no value when a template cannot be used.
  package static func load(from folder: String) -> Outcome<SiteTemplates> {
    let read = TemplateFolder.read(folder)
    guard let contents = read.value else { return Outcome(value: nil, diagnostics: read.diagnostics) }
    var assets = FingerprintedAssets(contents.assets, folder: folder)
    let parsed = ParsedTemplates(contents, assets: &assets)
    let assetProblems = AssetCheck.problems(in: contents.assets, folder: folder) + assets.problems
    let problems = (read.diagnostics + parsed.problems + assetProblems).sorted()
    guard let frame = parsed.frames["page"], !problems.contains(where: { $0.severity == .error }) else {
      return Outcome(value: nil, diagnostics: problems)
    }
    var frames: [Page.Kind: MustacheTemplate] = [:]
    for kind in Page.Kind.allCases { frames[kind] = parsed.frames[kind.rawValue] }
    let templates = SiteTemplates(
      defaultFrame: frame, frames: frames, library: MustacheLibrary(templates: parsed.partials), assets: assets.files
    )
    return Outcome(value: templates, diagnostics: problems)
  }

  /// The page as HTML and as Markdown. May be called from many tasks at once.
  package func render(_ page: Page, in frame: SiteFrame) -> [SiteFile] {
    let address = PageAddress(page: page, baseURL: frame.settings.baseURL)
    let document = MarkdownDocument(markdown: page.markdown)
    let body = HTMLWriter.html(of: document, linkPrefix: address.linkPrefix)
    let context = PageContext(page: page, frame: frame, address: address, body: body)
    let outline = outlines.outline(for: context) { (frames[page.kind] ?? defaultFrame).render($0, library: library) }
    let contents = [outline.filled(with: context.ownTexts), Array(MarkdownTwin.text(of: page.markdown).utf8)]
    return zip(Self.paths(ofPage: page.path), contents).map { SiteFile(path: $0, bytes: $1) }
  }

  /// Of what `render` gives for a page.
  package static func paths(ofPage path: String) -> [String] {
    ["\(path).html", "\(path).md"]
  }

  /// The stylesheet, scripts and icons, each under a name with its fingerprint.
  package func assetFiles() -> [SiteFile] { assets }
}
