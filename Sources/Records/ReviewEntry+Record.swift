import BriefingModel

extension RecordWriter {
  mutating func write(_ entry: ReviewEntry) {
    switch entry.decision {
    case .confirm(let id, let stance):
      write(0)
      write(id)
      write(stance) { $0.write($1) }
    case .reject(let id):
      write(1)
      write(id)
    case .edit(let id, let correction):
      write(2)
      write(id)
      write(correction)
    case .add(let addition):
      write(3)
      write(addition)
    }
    write(entry.because) { $0.write($1) }
    write(entry.date) { $0.write($1.description) }
    write(entry.location)
  }

  private mutating func write(_ correction: ReviewEntry.Correction) {
    write(correction.actor) { $0.write($1) }
    write(correction.issue) { $0.write($1) }
    write(correction.stance) { $0.write($1) }
    write(correction.voice) { $0.write($1) }
    write(correction.attributedBy) { $0.write($1) }
    write(correction.quotes) { $0.write($1) }
  }

  private mutating func write(_ addition: ReviewEntry.Addition) {
    write(addition.actor)
    write(addition.issue)
    write(addition.stance)
    write(addition.voice) { $0.write($1) }
    write(addition.attributedBy) { $0.write($1) }
    write(addition.quotes) { $0.write($1) }
  }

  private mutating func write(_ quote: ReviewEntry.Quote) {
    write(quote.text)
    write(quote.location)
  }

  private mutating func write(_ location: SourceLocation) {
    write(location.path)
    write(location.line) { $0.write($1) }
    write(location.column) { $0.write($1) }
  }
}

extension RecordReader {
  mutating func reviewEntry() throws(Malformed) -> ReviewEntry {
    let decision: ReviewEntry.Decision =
      switch try number() {
      case 0: .confirm(id: try text(), stance: try optional { (reader) throws(Malformed) in try reader.choice() })
      case 1: .reject(id: try text())
      case 2: .edit(id: try text(), try correction())
      case 3: .add(try addition())
      default: throw Malformed()
      }
    return ReviewEntry(
      decision: decision, because: try optionalText(),
      date: try optional { (reader) throws(Malformed) in try reader.day() }, location: try location())
  }

  private mutating func correction() throws(Malformed) -> ReviewEntry.Correction {
    ReviewEntry.Correction(
      actor: try optionalText(), issue: try optionalText(),
      stance: try optional { (reader) throws(Malformed) in try reader.choice() },
      voice: try optional { (reader) throws(Malformed) in try reader.choice() }, attributedBy: try optionalText(),
      quotes: try quotes())
  }

  private mutating func addition() throws(Malformed) -> ReviewEntry.Addition {
    ReviewEntry.Addition(
      actor: try text(), issue: try text(), stance: try choice(),
      voice: try optional { (reader) throws(Malformed) in try reader.choice() }, attributedBy: try optionalText(),
      quotes: try quotes())
  }

  private mutating func quotes() throws(Malformed) -> [ReviewEntry.Quote] {
    try list { (reader) throws(Malformed) in
      ReviewEntry.Quote(text: try reader.text(), location: try reader.location())
    }
  }

  private mutating func location() throws(Malformed) -> SourceLocation {
    let path = try text()
    let line = try optional { (reader) throws(Malformed) in try reader.number() }
    let column = try optional { (reader) throws(Malformed) in try reader.number() }
    return SourceLocation(path: path, line: line, column: column)
  }
}
