/// Why a phrase cannot be used.
struct PhraseProblem: Error, Equatable {
  var identifier: String
  var message: String

  static func syntax(_ message: String) -> PhraseProblem {
    PhraseProblem(identifier: "phrase-syntax", message: message)
  }
}
