/// Finds the inline links and link definitions of one line of Markdown.
struct PageLinks {
  private let line: ArraySlice<UInt8>
  private var at: Int
  private var output: [UInt8] = []

  private init(_ line: ArraySlice<UInt8>) {
    self.line = line
    at = line.startIndex
  }

  /// The line with each link to a page of this site leading to the page's Markdown.
  static func leadingToMarkdown(in line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.contains(UInt8(ascii: "]")) else { return Array(line) }
    var links = PageLinks(line)
    links.rewrite()
    return links.output
  }

  private mutating func rewrite() {
    let startsDefinition = line.first == UInt8(ascii: "[") && !line.dropFirst().starts(with: "^".utf8)
    var isFirstLabel = true
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: "\\"): copy(2)
      case UInt8(ascii: "`"): copyCode()
      case UInt8(ascii: "]"):
        copy(1)
        guard at < line.endIndex else { return }
        if line[at] == UInt8(ascii: "(") {
          copyDestination()
        } else if line[at] == UInt8(ascii: ":"), startsDefinition, isFirstLabel {
          copyDestination()
        }
        isFirstLabel = false
      default: copy(1)
      }
    }
  }

  private mutating func copy(_ count: Int) {
    let end = min(at + count, line.endIndex)
    output.append(contentsOf: line[at..<end])
    at = end
  }

  /// A code span that ends on its line; otherwise the backticks are text.
  private mutating func copyCode() {
    let length = line[at...].prefix { $0 == UInt8(ascii: "`") }.count
    var end = at + length
    while end < line.endIndex {
      let run = line[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { return copy(end + run - at) }
      end += max(run, 1)
    }
    copy(length)
  }

  private mutating func copyDestination() {
    copy(1)
    while at < line.endIndex, line[at] == UInt8(ascii: " ") { copy(1) }
    let end: Int
    if at < line.endIndex, line[at] == UInt8(ascii: "<") {
      copy(1)
      end = line[at...].firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
    } else {
      end = endOfBareDestination()
    }
    output.append(contentsOf: Self.markdownDestination(of: line[at..<end]))
    at = end
  }

  private func endOfBareDestination() -> Int {
    var depth = 0
    for place in at..<line.endIndex {
      switch line[place] {
      case 0...UInt8(ascii: " "): return place
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return place }
        depth -= 1
      default: continue
      }
    }
    return line.endIndex
  }

  private static func markdownDestination(of destination: ArraySlice<UInt8>) -> [UInt8] {
    let path = destination.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let ending = ".html"
    guard path.count > ending.utf8.count, path.suffix(ending.utf8.count).elementsEqual(ending.utf8),
      LinkDestination(String(decoding: destination, as: UTF8.self))?.kind == .page
    else { return Array(destination) }
    return path.dropLast(ending.utf8.count) + ".md".utf8 + destination[path.endIndex...]
  }
}
