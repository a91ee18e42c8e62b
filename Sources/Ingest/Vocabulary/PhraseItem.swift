/// One step of a phrase as written, before its classes are filled in.
enum PhraseItem: Hashable {
  enum Option: Hashable {
    case words([String])
    case wordClass(String)
  }

  case word(String)
  case choice([Option])
  case gap
}
