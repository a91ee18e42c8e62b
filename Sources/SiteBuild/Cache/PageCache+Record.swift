import BriefingModel
import Compose
import Publish
import Records

extension RecordWriter {
  mutating func write(_ file: PageCache.File) {
    write(file.hash)
    write(file.stamp.size)
    write(file.stamp.modified)
    write(file.stamp.inode)
  }

  mutating func write(_ entry: PageCache.Entry) {
    write(entry.summary.path)
    write(PageCache.parts.firstIndex(of: entry.part) ?? 0)
    write(entry.document ?? "")
    write(entry.inputs)
    write(entry.content)
    write(PageCache.kinds.firstIndex(of: entry.summary.kind) ?? 0)
    write(entry.summary.title)
    write(entry.summary.description)
    write(entry.files.count)
    for file in entry.files { write(file) }
  }

  mutating func write(_ table: TableJoin.Record) {
    write(table.program)
    write(table.headLength)
    write(table.parts.count)
    for part in table.parts {
      write(part.key)
      write(part.length)
    }
  }
}

extension RecordReader {
  mutating func files() throws(Malformed) -> [String: PageCache.File] {
    let count = try number()
    var files = [String: PageCache.File](minimumCapacity: min(count, 1000))
    for _ in 0..<count {
      let path = try text()
      files[path] = try file()
    }
    return files
  }

  private mutating func file() throws(Malformed) -> PageCache.File {
    PageCache.File(
      hash: try hash(), stamp: FileStamp(size: try hash(), modified: try hash(), inode: try hash()))
  }

  mutating func pages() throws(Malformed) -> [String: PageCache.Entry] {
    let count = try number()
    var pages = [String: PageCache.Entry](minimumCapacity: min(count, 100_000))
    for _ in 0..<count {
      let entry = try entry()
      pages[entry.summary.path] = entry
    }
    return pages
  }

  private mutating func entry() throws(Malformed) -> PageCache.Entry {
    let path = try text()
    let part = try choice(of: PageCache.parts)
    let document = try text()
    let (inputs, content) = (try hash(), try hash())
    let summary = PageSummary(
      path: path, kind: try choice(of: PageCache.kinds), title: try text(), description: try text())
    var files: [PageCache.File] = []
    for _ in 0..<(try number()) { files.append(try file()) }
    return PageCache.Entry(
      part: part, document: document.isEmpty ? nil : document, inputs: inputs, content: content, summary: summary,
      files: files)
  }

  private mutating func choice<Choice>(of choices: [Choice]) throws(Malformed) -> Choice {
    let place = try number()
    guard choices.indices.contains(place) else { throw Malformed() }
    return choices[place]
  }

  mutating func groups() throws(Malformed) -> [String: PageCache.Group] {
    var groups: [String: PageCache.Group] = [:]
    for _ in 0..<(try number()) {
      let name = try text()
      groups[name] = PageCache.Group(
        inputs: try hash(), paths: try list { (reader) throws(Malformed) in try reader.text() },
        table: try optional { (reader) throws(Malformed) in try reader.table() })
    }
    return groups
  }

  private mutating func table() throws(Malformed) -> TableJoin.Record {
    var table = TableJoin.Record(program: try hash(), headLength: try number(), parts: [])
    for _ in 0..<(try number()) {
      table.parts.append(TableJoin.Record.Part(key: try hash(), length: try number()))
    }
    return table
  }
}
