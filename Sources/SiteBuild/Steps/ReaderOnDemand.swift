import BriefingModel
import Extract
import Synchronization

/// The reader of articles, made when the first article needs it: where all readings are known already, none does.
final class ReaderOnDemand: Sendable {
  private let vocabulary: Vocabulary
  private let english: EnglishWords?
  private let reader = Mutex<ArticleReader?>(nil)

  /// - Parameter english: nil where it is not known yet.
  init(vocabulary: Vocabulary, english: EnglishWords? = nil) {
    self.vocabulary = vocabulary
    self.english = english
  }

  func read(_ article: Article) -> ArticleReading {
    let ready = reader.withLock { reader in
      let ready = reader ?? ArticleReader(vocabulary: vocabulary, english: english ?? EnglishWords())
      reader = ready
      return ready
    }
    return ready.read(article)
  }
}
