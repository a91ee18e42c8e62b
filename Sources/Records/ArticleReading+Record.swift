package import BriefingModel

extension RecordWriter {
  package mutating func write(_ reading: ArticleReading) {
    write(reading.document)
    write(reading.attributionCount)
    writeBlock { writer in
      writer.write(reading.paragraphs) { $0.write($1) }
      writer.write(reading.attributions) { $0.write($1) }
    }
    writeBlock { writer in
      writer.write(reading.figures) { $0.write($1) }
      writer.write(reading.dates) { $0.write($1) }
    }
    write(reading.positions) { $0.write($1) }
    write(reading.actors) { $0.write($1) }
    write(reading.mentions.sorted { $0.key < $1.key }) { writer, mention in
      writer.write(mention.key)
      writer.write(mention.value) { $0.write($1) }
    }
    write(reading.terms) { writer, term in
      writer.write(term.kind)
      writer.write(term.term)
      writer.write(term.meaning)
      writer.write(term.sentence)
    }
  }

  mutating func writeBlock(_ write: (inout RecordWriter) -> Void) {
    var writer = RecordWriter()
    write(&writer)
    self.write(writer.bytes)
  }

  private mutating func write(_ figure: Figure) {
    write(figure.kind)
    write(figure.span)
    write(figure.sentence)
  }

  private mutating func write(_ paragraph: Paragraph) {
    write(paragraph.span)
    write(paragraph.kind)
    write(paragraph.sentences) { $0.write($1) }
  }

  private mutating func write(_ attribution: Attribution) {
    write(attribution.speaker) { $0.write($1) }
    write(attribution.speakerSpan) { $0.write($1) }
    write(attribution.cue)
    write(attribution.cueSpan) { $0.write($1) }
    write(attribution.contentSpans) { $0.write($1) }
    write(attribution.quotation)
    write(attribution.pattern)
  }

  private mutating func write(_ actor: Actor) {
    write(actor.id)
    write(actor.name)
    write(actor.kind)
    write(actor.group)
    write(actor.roles) { $0.write($1) }
  }

  private mutating func write(_ date: DateMention) {
    write(date.kind)
    write(date.span)
    write(date.sentence)
    write(date.period) { writer, period in
      writer.write(period.year)
      writer.write(period.month ?? 0)
      writer.write(period.day ?? 0)
    }
  }
}

extension RecordReader {
  package mutating func reading() throws(Malformed) -> ArticleReading {
    let document = try text()
    let attributionCount = try number()
    var (passages, statements) = (reader(ofBlock: try block()), reader(ofBlock: try block()))
    let (known, stated) = (try passages.passages(), try statements.statements())
    guard known.attributions.count == attributionCount else { throw Malformed() }
    return try rest(
      of: ArticleReading(
        document: document, paragraphs: known.paragraphs, attributions: known.attributions, figures: stated.figures,
        dates: stated.dates))
  }

  /// The same of bytes that are known to be what the writer wrote: what few pages need is read when it is wanted, and
  /// would be nothing where it cannot be read.
  package mutating func soundReading() throws(Malformed) -> ArticleReading {
    let document = try text()
    let attributionCount = try number()
    let (passages, statements) = (reader(ofBlock: try block()), reader(ofBlock: try block()))
    return try rest(
      of: ArticleReading(
        document: document, attributionCount: attributionCount,
        passages: OnDemand {
          var reader = passages
          return (try? reader.passages()) ?? ArticleReading.Passages()
        },
        statements: OnDemand {
          var reader = statements
          return (try? reader.statements()) ?? ArticleReading.Statements()
        }))
  }

  private mutating func rest(of reading: ArticleReading) throws(Malformed) -> ArticleReading {
    var reading = reading
    reading.positions = try list { (reader) throws(Malformed) in try reader.position() }
    reading.actors = try list { (reader) throws(Malformed) in try reader.actor() }
    for _ in 0..<(try number()) {
      let issue = try text()
      reading.mentions[issue] = try spans()
    }
    reading.terms = try list { (reader) throws(Malformed) in
      TermMention(
        kind: try reader.choice(), term: try reader.text(), meaning: try reader.span(), sentence: try reader.span())
    }
    return reading
  }

  private mutating func passages() throws(Malformed) -> ArticleReading.Passages {
    let passages = ArticleReading.Passages(
      paragraphs: try list { (reader) throws(Malformed) in try reader.paragraph() },
      attributions: try list { (reader) throws(Malformed) in try reader.attribution() })
    guard isAtEnd else { throw Malformed() }
    return passages
  }

  private mutating func statements() throws(Malformed) -> ArticleReading.Statements {
    let statements = ArticleReading.Statements(
      figures: try list { (reader) throws(Malformed) in
        Figure(kind: try reader.choice(), span: try reader.span(), sentence: try reader.span())
      },
      dates: try list { (reader) throws(Malformed) in try reader.date() })
    guard isAtEnd else { throw Malformed() }
    return statements
  }

  mutating func spans() throws(Malformed) -> [TextSpan] {
    try list { (reader) throws(Malformed) in try reader.span() }
  }

  mutating func optionalText() throws(Malformed) -> String? {
    try optional { (reader) throws(Malformed) in try reader.text() }
  }

  private mutating func paragraph() throws(Malformed) -> Paragraph {
    Paragraph(span: try span(), kind: try choice(), sentences: try spans())
  }

  private mutating func attribution() throws(Malformed) -> Attribution {
    Attribution(
      speaker: try optionalText(),
      speakerSpan: try optional { (reader) throws(Malformed) in try reader.span() }, cue: try text(),
      cueSpan: try optional { (reader) throws(Malformed) in try reader.span() }, contentSpans: try spans(),
      quotation: try choice(), pattern: try text())
  }

  private mutating func actor() throws(Malformed) -> Actor {
    Actor(
      id: try text(), name: try text(), kind: try choice(), group: try text(),
      roles: try list { (reader) throws(Malformed) in try reader.text() })
  }

  private mutating func date() throws(Malformed) -> DateMention {
    DateMention(
      kind: try choice(), span: try span(), sentence: try span(),
      period: try optional { (reader) throws(Malformed) in try reader.period() })
  }

  private mutating func period() throws(Malformed) -> CalendarPeriod {
    let (year, month, day) = (try number(), try number(), try number())
    let period =
      day == 0
      ? CalendarPeriod(year: year, month: month == 0 ? nil : month)
      : CalendarDate(year: year, month: month, day: day).map { CalendarPeriod($0) }
    guard let period else { throw Malformed() }
    return period
  }
}
