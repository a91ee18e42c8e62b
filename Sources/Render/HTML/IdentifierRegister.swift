/// Gives each place of a page an id of its own.
struct IdentifierRegister: Sendable {
  /// Used by the templates.
  static let templateIdentifiers: Set<String> = [
    "top", "content", "find-words", "find-count", "find-results", "matrix-group", "matrix-issue", "matrix-stance",
    "matrix-article", "matrix-sort", "matrix-first", "matrix-second", "matrix-count", "matrix-evidence",
    "find-template", "matrix-template",
  ]

  private var used: Set<String> = []
  /// Fixed by the composer somewhere on the page: no computed id may take them.
  private var reserved: Set<String> = []
  private var nextNumber: [String: Int] = [:]

  init(reserving fixed: [String] = []) {
    reserved = Set(fixed)
  }

  /// An id that the composer fixed; the second of its name gets `-2`.
  mutating func claim(fixed name: String) -> String {
    isUsed(name) ? claim(computed: name) : record(name)
  }

  /// An id made from a text: it yields to every id that is fixed.
  mutating func claim(computed name: String) -> String {
    guard isUsed(name) || reserved.contains(name) else { return record(name) }
    var number = nextNumber[name, default: 2]
    while isUsed("\(name)-\(number)") || reserved.contains("\(name)-\(number)") { number += 1 }
    nextNumber[name] = number + 1
    return record("\(name)-\(number)")
  }

  private func isUsed(_ name: String) -> Bool {
    used.contains(name) || Self.templateIdentifiers.contains(name)
  }

  private mutating func record(_ name: String) -> String {
    used.insert(name)
    return name
  }
}

extension [Block] {
  /// The ids that the composer fixed, at any depth.
  var fixedIdentifiers: [String] {
    flatMap { block -> [String] in
      switch block {
      case .heading(_, _, let identifier), .paragraph(_, let identifier): [identifier].compactMap(\.self)
      case .quotation(let blocks, let identifier): [identifier].compactMap(\.self) + blocks.fixedIdentifiers
      case .list(let list): list.items.flatMap { [$0.identifier].compactMap(\.self) + $0.blocks.fixedIdentifiers }
      case .table(let table): [table.captionIdentifier].compactMap(\.self)
      case .details(_, let blocks): blocks.fixedIdentifiers
      case .figure(let quotation, let caption, let identifier):
        [identifier].compactMap(\.self) + quotation.fixedIdentifiers + caption.fixedIdentifiers
      case .sides(let sides): sides.flatMap(\.fixedIdentifiers)
      case .code, .rule: []
      }
    }
  }
}
