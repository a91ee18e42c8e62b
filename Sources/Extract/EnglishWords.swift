/// The words that a reader knows whatever its vocabulary, worked out so that the vocabulary can be read meanwhile.
package struct EnglishWords: Sendable {
  let builder = LexiconBuilder.ofEnglish()

  package init() {
  }
}
