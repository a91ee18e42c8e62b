import BriefingModel
import Compare

/// `timeline.csv`, `figures.csv` and `glossary.csv`: what else the articles state.
struct StatementTables: Sendable {
  /// What an article states, and where its words stand in Unicode scalars of the article's file.
  struct Row<Stated: Sendable>: Sendable {
    let stated: Stated
    let place: Range<Int>
  }

  var timeline: DataTable<Row<StatedDate>> {
    DataTable(
      path: "data/timeline.csv", summary: "A date that an article states.", primaryKey: ["document", "start"],
      foreignKeys: [.init(["document"], to: "articles", ["id"])],
      columns: [
        .init("document", "The article’s id.", isRequired: true) { $0.stated.statement.article.article.id },
        .init("start", "Where its words stand, in Unicode scalars of the article’s file.", .integer, isRequired: true) {
          String($0.place.lowerBound)
        },
        .init("end", "The place after its last.", .integer, isRequired: true) {
          String($0.place.upperBound)
        },
        .init(
          "date",
          "YYYY-MM-DD, YYYY-MM or YYYY; empty where the article’s own date is not stated and it would take that."
        ) { $0.stated.mention.period?.description ?? "" },
        .init("words", "The date as the article words it.", isRequired: true) { $0.stated.statement.words },
        .init(
          "kind", "event, round (of talks) or deadline.", isRequired: true,
          values: DateMention.Kind.allCases.map(\.rawValue)
        ) { $0.stated.mention.kind.rawValue },
        .init("paragraph", "The number of its paragraph.", .integer) { $0.stated.statement.paragraphNumber },
        .init("sentence", "The sentence, exactly as it stands there.", isRequired: true) {
          $0.stated.statement.sentenceText
        },
      ])
  }

  /// In the order of the text.
  static func rows<Stated>(
    of statements: [Stated], in article: IndexedArticle, _ statement: (Stated) -> Statement
  ) -> [Row<Stated>] {
    let offsets = ScalarOffsets(of: statements.map { statement($0).span }, in: article.article.text)
    return statements.map { Row(stated: $0, place: offsets.range(of: statement($0).span)) }
  }

  var figures: DataTable<Row<StatedFigure>> {
    DataTable(
      path: "data/figures.csv", summary: "A number that an article states, with its unit.",
      primaryKey: ["document", "start"], foreignKeys: [.init(["document"], to: "articles", ["id"])],
      columns: [
        .init("document", "The article’s id.", isRequired: true) { $0.stated.statement.article.article.id },
        .init("start", "Where it stands, in Unicode scalars of the article’s file.", .integer, isRequired: true) {
          String($0.place.lowerBound)
        },
        .init("end", "The place after its last.", .integer, isRequired: true) {
          String($0.place.upperBound)
        },
        .init("figure", "The number with its unit, as the article has it.", isRequired: true) {
          $0.stated.statement.words
        },
        .init("kind", "money, share or count.", isRequired: true, values: Figure.Kind.allCases.map(\.rawValue)) {
          $0.stated.figure.kind.rawValue
        },
        .init("paragraph", "The number of its paragraph.", .integer) { $0.stated.statement.paragraphNumber },
        .init("sentence", "The sentence, exactly as it stands there.", isRequired: true) {
          $0.stated.statement.sentenceText
        },
      ])
  }

  var glossary: DataTable<GlossaryRow> {
    DataTable(
      path: "data/glossary.csv", summary: "A meaning of a term, by an article or by the editor.", primaryKey: ["id"],
      columns: [
        .init("id", "The term’s anchor on the glossary page, and the number of the meaning.", isRequired: true) {
          $0.id
        },
        .init("term", "The term.", isRequired: true) { $0.term },
        .init("meaning", "What it stands for or is.", isRequired: true) { $0.meaning },
        .init("origin", "editor or article.", isRequired: true, values: ["editor", "article"]) {
          $0.document.isEmpty ? "editor" : "article"
        },
        .init("document", "The article’s id; empty for the editor’s.") { $0.document },
        .init("articles", "How many articles say so; empty for the editor’s.", .integer) {
          $0.document.isEmpty ? "" : String($0.articleCount)
        },
        .init("issues", "The ids of the issues that the editor’s note belongs to, separated by semicolons.") {
          $0.issues.joined(separator: ";")
        },
      ])
  }
}
