import BriefingModel

/// The paragraphs of an article that the site cites, each with the anchor that citations lead to.
struct ArticleText {
  let article: IndexedArticle
  /// The sentences that may be shown where the full text may not.
  let cited: Set<TextSpan>

  func write(to writer: inout MarkdownWriter) {
    let isFull = article.article.metadata.publish == .full
    let paragraphs = article.reading.paragraphs.enumerated().filter { _, paragraph in
      isFull || paragraph.sentences.contains(where: cited.contains)
    }
    guard !paragraphs.isEmpty else { return }
    writer.heading(2, isFull ? "The text" : "The passages cited", id: "text")
    let what: Markdown =
      isFull
      ? "The article in full." : "Only the sentences that this site cites; […] stands for those left out."
    writer.paragraph("\(what) Paragraphs are counted as they stand; sentences that show a position are marked.")
    let marks = article.reading.positions.flatMap(\.evidence)
      .reduce(into: [:]) { marks, evidence in marks[evidence.sentence, default: [TextSpan]()] += evidence.words }
    for (index, paragraph) in paragraphs {
      let excerpt = ParagraphExcerpt(article: article, paragraph: paragraph, cited: cited, marks: marks)
      writer.quote(excerpt.markdown, id: "p\(index + 1)")
      writer.paragraph("Paragraph \(index + 1)")
    }
  }
}
