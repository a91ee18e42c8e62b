import BriefingModel

/// One sentence of a position's evidence.
struct EvidenceRecord: Sendable {
  let record: PositionRecord
  let evidence: Evidence
  /// In Unicode scalars of the article's file.
  let range: Range<Int>
  let text: String
  let anchor: String
  /// Its address from the site's first folder.
  let place: String
  let paragraph: Int?

  static func all(of records: [PositionRecord], in site: SiteIndex) -> [EvidenceRecord] {
    records.flatMap { record in
      let (document, issue) = (record.position.document, record.position.issue)
      return record.position.evidence.indices.map { index in
        let (evidence, id) = (record.position.evidence[index], record.position.evidenceIDs[index])
        return EvidenceRecord(
          record: record, evidence: evidence, range: record.evidence[index], text: record.evidenceText[index],
          anchor: site.places.anchor(of: id, in: document), place: site.places.place(of: id, in: document, on: issue),
          paragraph: site.article(document)?.reading.paragraphNumber(of: evidence.sentence))
      }
    }
  }
}
