import BriefingModel

/// A paragraph as the site may show it, with some of its sentences marked.
struct ParagraphExcerpt {
  let article: IndexedArticle
  let paragraph: Paragraph
  /// The sentences that may be shown where the full text may not.
  let cited: Set<TextSpan>
  /// For each sentence to mark, the words in it that decide.
  let marks: [TextSpan: [TextSpan]]

  private var isFull: Bool { article.article.metadata.publish == .full }

  /// Whether anything would stand beside the marked sentences.
  var hasContext: Bool {
    isFull
      ? paragraph.sentences.count > 1
      : paragraph.sentences.contains { cited.contains($0) && marks[$0] == nil }
  }

  /// `[…]` stands for what is left out.
  var markdown: Markdown {
    var pieces: [Markdown] = []
    var end = paragraph.span.start
    var isGap = false
    for sentence in paragraph.sentences {
      if isFull { pieces.append("\(slice(from: end, to: sentence.start))") }
      end = sentence.end
      if isFull || cited.contains(sentence) || marks[sentence] != nil {
        pieces.append(marks[sentence].map { marked(sentence, words: $0) } ?? "\(article.article.text.slice(sentence))")
        isGap = false
      } else if !isGap {
        pieces.append("[…]")
        isGap = true
      }
    }
    if isFull { pieces.append("\(slice(from: end, to: paragraph.span.end))") }
    return pieces.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands between sentences, such as a dateline.
  private func slice(from start: Int, to end: Int) -> String {
    end > start ? article.article.text.slice(TextSpan(start: start, end: end)) : ""
  }

  private func marked(_ sentence: TextSpan, words: [TextSpan]) -> Markdown {
    let text = MarkdownEscape.sentence(sentence, marks: words, in: article.article.text, mark: "*")
    return "**\(Markdown(escaped: text))**"
  }
}
