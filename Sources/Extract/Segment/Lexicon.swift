/// The words that the program knows, by form: a hash table over lowercase UTF-8 bytes.
struct Lexicon: Sendable {
  static let unknown: Int32 = -1

  private struct Slot: Sendable {
    var hash: UInt32 = 0
    var word = Lexicon.unknown
  }

  private(set) var infos: [WordInfo] = []
  /// Phrasal verbs by the lemma of their verb: particles, longest first, with what they mean together.
  var phrasals: [Int32: [(particles: [Int32], cue: Cue)]] = [:]

  private var bytes: [UInt8] = []
  private var bounds: [(start: Int32, end: Int32, hash: UInt32)] = []
  /// The hash stands beside the word, so that looking past others needs no more than this.
  private var slots: [Slot]
  private var mask: UInt32

  init(minimumCapacity: Int = 32_768) {
    var size = 1
    while size < minimumCapacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = UInt32(size - 1)
  }

  static let hashSeed: UInt32 = 0x811C_9DC5

  /// One step of FNV-1a.
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  static func hash(of form: some Sequence<UInt8>) -> UInt32 {
    form.reduce(hashSeed) { hash($0, $1) }
  }

  @inline(__always)
  func info(_ word: Int32) -> WordInfo? {
    word < 0 ? nil : infos[Int(word)]
  }

  /// "year", "week": nouns that say when.
  func isTime(_ token: Token) -> Bool {
    info(token.word)?.traits.contains(.time) ?? false
  }

  /// The word of a form given by its lowercase hash and its bytes as they stand in the text.
  func find(hash: UInt32, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int32 {
    var slot = hash & mask
    while true {
      let entry = slots[Int(slot)]
      if entry.word < 0 { return Self.unknown }
      if entry.hash == hash, isForm(entry.word, text[start..<end]) { return entry.word }
      slot = (slot &+ 1) & mask
    }
  }

  private func isForm(_ word: Int32, _ form: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bound = bounds[Int(word)]
    guard Int(bound.end - bound.start) == form.count else { return false }
    var at = Int(bound.start)
    for byte in form {
      if bytes[at] != Self.lowercase(byte) { return false }
      at += 1
    }
    return true
  }

  func find(_ form: String) -> Int32 {
    var copy = Array(form.utf8)
    return copy.withUnsafeMutableBufferPointer { buffer in
      for at in buffer.indices { buffer[at] = Self.lowercase(buffer[at]) }
      let view = UnsafeBufferPointer(buffer)
      return find(hash: Self.hash(of: view), in: view, from: 0, to: view.count)
    }
  }

  /// The lemma of a form, or `unknown`.
  func lemma(_ form: String) -> Int32 {
    let word = find(form)
    return word < 0 ? word : infos[Int(word)].lemma
  }

  /// Enters a form, or finds it.
  /// - Parameter lemma: the word of its base form; nil makes it its own, unless it is known already.
  @discardableResult
  mutating func enter(_ form: String, lemma: Int32? = nil) -> Int32 {
    let known = find(form)
    if known >= 0 { return known }
    let lowered = form.utf8.map(Self.lowercase)
    let hash = Self.hash(of: lowered)
    let word = Int32(infos.count)
    bounds.append((Int32(bytes.count), Int32(bytes.count + lowered.count), hash))
    bytes += lowered
    infos.append(WordInfo(lemma: lemma ?? word))
    if infos.count * 2 > slots.count { grow() } else { place(word, hash: hash) }
    return word
  }

  mutating func update(_ word: Int32, _ change: (inout WordInfo) -> Void) {
    change(&infos[Int(word)])
  }

  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 0x20 : byte
  }

  private mutating func place(_ word: Int32, hash: UInt32) {
    var slot = hash & mask
    while slots[Int(slot)].word >= 0 { slot = (slot &+ 1) & mask }
    slots[Int(slot)] = Slot(hash: hash, word: word)
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    mask = UInt32(slots.count - 1)
    for word in bounds.indices { place(Int32(word), hash: bounds[word].hash) }
  }
}
