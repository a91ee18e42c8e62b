import BriefingModel

/// One sentence of a position's evidence.
struct EvidenceRecord: Sendable {
  let record: PositionRecord
  let evidence: Evidence
  /// In Unicode scalars of the article's file.
  let range: Range<Int>
  let text: String
  let anchor: String
  let paragraph: Int?

  static func all(of records: [PositionRecord], in site: SiteIndex) -> [EvidenceRecord] {
    records.flatMap { record in
      record.position.evidence.indices.map { index in
        let evidence = record.position.evidence[index]
        return EvidenceRecord(
          record: record, evidence: evidence, range: record.evidence[index], text: record.evidenceText[index],
          anchor: site.anchors.anchor(of: record.position.evidenceIDs[index], in: record.position.document),
          paragraph: site.article(record.position.document)?.reading.paragraphNumber(of: evidence.sentence))
      }
    }
  }
}
