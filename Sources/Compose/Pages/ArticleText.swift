import BriefingModel

/// The paragraphs of an article that the site cites, each with the anchor that citations lead to.
struct ArticleText {
  private let article: IndexedArticle
  private let text: SourceText

  init(article: IndexedArticle) {
    self.article = article
    text = article.article.text
  }

  /// - Parameter cited: the sentences that may be shown where the full text may not.
  func write(cited: [TextSpan], to writer: inout MarkdownWriter) {
    let isFull = article.article.metadata.publish == .full
    let cited = Set(cited)
    let paragraphs = article.reading.paragraphs.enumerated().filter { _, paragraph in
      isFull || paragraph.sentences.contains(where: cited.contains)
    }
    guard !paragraphs.isEmpty else { return }
    writer.heading(2, isFull ? "The text" : "The passages cited", id: "text")
    writer.paragraph(
      isFull
        ? "The article in full; paragraphs are counted as they stand."
        : "Only the sentences that this site cites; […] stands for those left out. Paragraphs are counted as they stand."
    )
    for (index, paragraph) in paragraphs {
      writer.paragraph("*Paragraph \(index + 1)*")
      writer.quote(isFull ? "\(text.slice(paragraph.span))" : excerpt(paragraph, cited: cited), id: "p\(index + 1)")
    }
  }

  private func excerpt(_ paragraph: Paragraph, cited: Set<TextSpan>) -> Markdown {
    var pieces: [Markdown] = []
    var isGap = false
    for sentence in paragraph.sentences {
      if cited.contains(sentence) {
        pieces.append("\(text.slice(sentence))")
        isGap = false
      } else if !isGap {
        pieces.append("[…]")
        isGap = true
      }
    }
    return pieces.joined(separator: " ")
  }
}
