import CCmarkGFM

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A site that was built, and what others would take for parts of the work.
struct PublishedSite {
  let path: String
  /// The files' paths below it.
  let files: [String]

  init(path: String) throws {
    self.path = path
    var files: [String] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() {
      var isFolder = false
      if FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), !isFolder {
        files.append(name)
      }
    }
    self.files = files
  }

  var pages: [String] { files.filter { $0.hasSuffix(".md") } }

  func bytes(of file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\(file)")))
  }

  /// Seconds that cmark-gfm takes for the pages' Markdown, with tables and footnotes, on one thread; reading the files
  /// is not counted.
  func secondsOfMarkdown() throws -> Double {
    cmark_gfm_core_extensions_ensure_registered()
    let table = cmark_find_syntax_extension("table")
    return try sum(over: pages) { text, _ in
      let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES)
      defer { cmark_parser_free(parser) }
      cmark_parser_attach_syntax_extension(parser, table)
      text.withUnsafeBytes { cmark_parser_feed(parser, $0.assumingMemoryBound(to: CChar.self).baseAddress, $0.count) }
      let document = cmark_parser_finish(parser)
      defer { cmark_node_free(document) }
      let html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser))
      cmark_get_default_mem_allocator().pointee.free(html)
    }
  }

  /// Seconds that it takes to write the same bytes into files of the same names, without waiting for the disk; reading
  /// them is not counted.
  func secondsOfWriting(to folder: String) throws -> Double {
    for parent in Set(files.map { file in file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "" }) {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(parent)", withIntermediateDirectories: true)
    }
    return try sum(over: files) { bytes, name in
      let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_EXCL, 0o644)
      defer { close(file) }
      guard file >= 0, bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count else {
        throw Subprocess.Failure(description: "\(folder)/\(name) cannot be written")
      }
    }
  }

  private func sum(over files: [String], _ work: ([UInt8], String) throws -> Void) throws -> Double {
    var total = Duration.zero
    for file in files {
      let bytes = try bytes(of: file)
      total += try ContinuousClock().measure { try work(bytes, file) }
    }
    return total / .seconds(1)
  }
}
