package import BriefingModel
import Mustache

/// A designer's folder: `*.mustache`, `partials/` and `assets/`, checked.
package struct SiteTemplates: Sendable {
  /// `page.mustache`, for every kind of page without a template of its own.
  private let defaultFrame: MustacheTemplate
  private let frames: [Page.Kind: MustacheTemplate]
  private let library: MustacheLibrary
  private let assets: [SiteFile]
  private let fingerprint: UInt64
  private let outlines = FrameOutlines()

  /// Raised whenever the same page comes out as other bytes than before.
  static let revision = 1

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
      defaultFrame: frame, frames: frames, library: MustacheLibrary(templates: parsed.partials), assets: assets.files,
      fingerprint: parsed.fingerprint)
    return Outcome(value: templates, diagnostics: problems)
  }

  /// The page as HTML and as Markdown. May be called from many tasks at once.
  package func render(_ page: Page, in frame: SiteFrame) -> [SiteFile] {
    let address = PageAddress(page: page, baseURL: frame.settings.baseURL)
    let document = MarkdownDocument(markdown: page.markdown)
    let body = HTMLWriter.html(of: document, linkPrefix: address.linkPrefix)
    let context = PageContext(page: page, frame: frame, address: address, body: body)
    let outline = outlines.outline(for: context) { (frames[page.kind] ?? defaultFrame).render($0, library: library) }
    let contents = [outline.filled(with: context.ownTexts), MarkdownTwin.bytes(of: page.markdown)]
    return zip(Self.paths(ofPage: page.path), contents).map { SiteFile(path: $0, bytes: $1) }
  }

  /// Of what `render` gives for a page.
  package static func paths(ofPage path: String) -> [String] {
    ["\(path).html", "\(path).md"]
  }

  /// A number for all that the bytes of a page depend on beside the page: where it is the same, the same page is written
  /// the same. It keeps its value from one run to the next.
  package func fingerprint(in frame: SiteFrame) -> UInt64 {
    // What a frame shows is seen from one page of each kind of address, so that no setting can be forgotten here.
    let samples = [("index", Page.Kind.home), ("404", .notFound), ("a/b", .issue)].map { path, kind in
      let page = Page(path: path, kind: kind, title: "", description: "", markdown: "")
      let address = PageAddress(page: page, baseURL: frame.settings.baseURL)
      return PageContext(page: page, frame: frame, address: address, body: []).description
    }
    return Fingerprint.hash("\(Self.revision)\0\(fingerprint)\0\(samples.joined(separator: "\0"))".utf8)
  }

  /// The stylesheet, scripts and icons, each under a name with its fingerprint.
  package func assetFiles() -> [SiteFile] { assets }
}
