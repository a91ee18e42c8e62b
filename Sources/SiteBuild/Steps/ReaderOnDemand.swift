import BriefingModel
import Extract
import Synchronization

/// The reader of articles, made when the first article needs it: where all readings are known already, none does.
final class ReaderOnDemand: Sendable {
  private let vocabulary: Vocabulary
  private let reader = Mutex<ArticleReader?>(nil)

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  func read(_ article: Article) -> ArticleReading {
    let ready = reader.withLock { reader in
      let ready = reader ?? ArticleReader(vocabulary: vocabulary)
      reader = ready
      return ready
    }
    return ready.read(article)
  }
}
