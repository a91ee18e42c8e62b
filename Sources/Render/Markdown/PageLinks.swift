/// Finds the inline links and link definitions in one line of Markdown that lead to pages of this site.
struct PageLinks {
  static let pageExtension = ".html"

  /// Where the extension of each such link begins.
  private(set) var extensions: [Int] = []
  private let line: ArraySlice<UInt8>
  private var at: Int

  init(in line: ArraySlice<UInt8>) {
    self.line = line
    at = line.startIndex
    if line.contains(UInt8(ascii: "]")) { find() }
  }

  private mutating func find() {
    let startsDefinition = line.first == UInt8(ascii: "[") && !line.dropFirst().starts(with: "^".utf8)
    var isFirstLabel = true
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "]"):
        at += 1
        guard at < line.endIndex else { return }
        if line[at] == UInt8(ascii: "(") || line[at] == UInt8(ascii: ":") && startsDefinition && isFirstLabel {
          readDestination()
        }
        isFirstLabel = false
      default: at += 1
      }
    }
  }

  /// A code span that ends on its line; otherwise the backticks are text.
  private mutating func skipCode() {
    let length = line[at...].prefix { $0 == UInt8(ascii: "`") }.count
    at += length
    var end = at
    while end < line.endIndex {
      let run = line[end...].prefix { $0 == UInt8(ascii: "`") }.count
      end += max(run, 1)
      if run == length {
        at = end
        return
      }
    }
  }

  private mutating func readDestination() {
    at += 1
    while at < line.endIndex, line[at] == UInt8(ascii: " ") { at += 1 }
    let end: Int
    if at < line.endIndex, line[at] == UInt8(ascii: "<") {
      at += 1
      end = line[at...].firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex
    } else {
      end = endOfBareDestination()
    }
    let destination = line[at..<end]
    let path = destination.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let name = path.dropLast(Self.pageExtension.utf8.count)
    if !name.isEmpty, path[name.endIndex...].elementsEqual(Self.pageExtension.utf8),
      LinkDestination(String(decoding: destination, as: UTF8.self))?.kind == .page
    {
      extensions.append(name.endIndex)
    }
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
}
