package import BriefingModel

extension RecordWriter {
  package mutating func write(_ reading: ArticleReading) {
    write(reading.document)
    write(reading.paragraphs) { $0.write($1) }
    write(reading.attributions) { $0.write($1) }
    write(reading.positions) { $0.write($1) }
    write(reading.actors) { $0.write($1) }
    write(reading.mentions.sorted { $0.key < $1.key }) { writer, mention in
      writer.write(mention.key)
      writer.write(mention.value) { $0.write($1) }
    }
    write(reading.figures) { writer, figure in
      writer.write(figure.kind)
      writer.write(figure.span)
      writer.write(figure.sentence)
    }
    write(reading.dates) { $0.write($1) }
    write(reading.terms) { writer, term in
      writer.write(term.kind)
      writer.write(term.term)
      writer.write(term.meaning)
      writer.write(term.sentence)
    }
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
    var reading = ArticleReading(document: try text())
    reading.paragraphs = try list { (reader) throws(Malformed) in try reader.paragraph() }
    reading.attributions = try list { (reader) throws(Malformed) in try reader.attribution() }
    reading.positions = try list { (reader) throws(Malformed) in try reader.position() }
    reading.actors = try list { (reader) throws(Malformed) in try reader.actor() }
    for _ in 0..<(try number()) {
      let issue = try text()
      reading.mentions[issue] = try spans()
    }
    reading.figures = try list { (reader) throws(Malformed) in
      Figure(kind: try reader.choice(), span: try reader.span(), sentence: try reader.span())
    }
    reading.dates = try list { (reader) throws(Malformed) in try reader.date() }
    reading.terms = try list { (reader) throws(Malformed) in
      TermMention(
        kind: try reader.choice(), term: try reader.text(), meaning: try reader.span(), sentence: try reader.span())
    }
    return reading
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
