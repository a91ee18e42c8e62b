/// The words that the program knows, by form: a hash table with open addressing.
struct Lexicon: Sendable {
  static let unknown: Int32 = -1

  private(set) var infos: [WordInfo] = []
  /// Phrasal verbs by the lemma of their verb: particles, longest first, with what they mean together.
  var phrasals: [Int32: [(particles: [Int32], cue: Cue)]] = [:]

  /// A word with half of its hash; where it stands tells of the other half. Few bytes, which stay near the processor.
  private struct Slot: Sendable {
    var high: UInt32 = 0
    var word = Lexicon.unknown
  }

  /// At most half of them are taken.
  private var slots: [Slot]
  /// For each word.
  private var hashes: [WordHash] = []

  /// - Parameter capacity: of words; it grows with more.
  init(minimumCapacity capacity: Int = 16_384) {
    var size = 2
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    infos.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
  }

  @inline(__always)
  func info(_ word: Int32) -> WordInfo? {
    word < 0 ? nil : infos[Int(word)]
  }

  /// "Friday", "March"
  func isCalendar(_ token: Token) -> Bool {
    info(token.word)?.traits.isDisjoint(with: [.weekday, .month]) == false
  }

  /// "year", "week": nouns that say when.
  func isTime(_ token: Token) -> Bool {
    info(token.word)?.traits.contains(.time) ?? false
  }

  /// The word of a form, or `unknown`.
  func find(_ hash: WordHash) -> Int32 { slots[slot(of: hash)].word }

  func find(_ form: some StringProtocol) -> Int32 { find(WordHash(form)) }

  /// Where a form stands, or where it would.
  @inline(__always)
  private func slot(of hash: WordHash) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash.short) & mask
    while slots[slot].word >= 0, slots[slot].high != hash.high { slot = (slot + 1) & mask }
    return slot
  }

  /// The lemma of a form, or `unknown`.
  func lemma(_ form: some StringProtocol) -> Int32 {
    let word = find(form)
    return word < 0 ? word : infos[Int(word)].lemma
  }

  /// Enters a form, or finds it.
  /// - Parameter lemma: the word of its base form; nil makes it its own, unless it is known already.
  @discardableResult
  mutating func enter(_ form: some StringProtocol, lemma: Int32? = nil) -> Int32 {
    let hash = WordHash(form)
    let slot = slot(of: hash)
    if slots[slot].word >= 0 { return slots[slot].word }
    let word = Int32(infos.count)
    infos.append(WordInfo(lemma: lemma ?? word))
    hashes.append(hash)
    slots[slot] = Slot(high: hash.high, word: word)
    if infos.count * 2 > slots.count { grow() }
    return word
  }

  mutating func update(_ word: Int32, _ change: (inout WordInfo) -> Void) {
    change(&infos[Int(word)])
  }

  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 0x20 : byte
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for (word, hash) in hashes.enumerated() { slots[slot(of: hash)] = Slot(high: hash.high, word: Int32(word)) }
  }
}
