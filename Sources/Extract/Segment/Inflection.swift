/// Regular inflections of English words, and their British spellings.
///
/// Thousands of words are inflected at each start, so this looks at bytes.
enum Inflection {
  static func plural(of noun: String) -> String {
    let last = letter(1, of: noun)
    let before = letter(2, of: noun)
    if last == UInt8(ascii: "y"), before != 0, !isVowel(before) { return stem(of: noun, without: 1) + "ies" }
    let isSibilant =
      switch last {
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): true
      case UInt8(ascii: "h"): before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
      default: false
      }
    return noun + (isSibilant ? "es" : "s")
  }

  /// Past tense and past participle; both spellings where a final consonant may double.
  static func pasts(of verb: String) -> [String] {
    let last = letter(1, of: verb)
    let before = letter(2, of: verb)
    if last == UInt8(ascii: "e") { return [verb + "d"] }
    if last == UInt8(ascii: "y"), before != 0, !isVowel(before) { return [stem(of: verb, without: 1) + "ied"] }
    return doublings(of: verb).map { $0 + "ed" }
  }

  static func gerunds(of verb: String) -> [String] {
    guard letter(1, of: verb) == UInt8(ascii: "e") else { return doublings(of: verb).map { $0 + "ing" } }
    switch letter(2, of: verb) {
    case UInt8(ascii: "i"): return [stem(of: verb, without: 2) + "ying"]
    case UInt8(ascii: "e"), UInt8(ascii: "o"): return [verb + "ing"]
    default: return [verb.utf8.count > 2 ? stem(of: verb, without: 1) + "ing" : verb + "ing"]
    }
  }

  /// Other spellings of the same form.
  static func variants(of form: String) -> [String] {
    if form.utf8.contains(UInt8(ascii: "z")) {
      for (american, british) in britishEndings where form.hasSuffix(american) {
        return [stem(of: form, without: american.utf8.count) + british]
      }
    }
    let first = form.utf8.first
    for (american, british) in britishStems where american.utf8.first == first && form.hasPrefix(american) {
      return [british + Substring(form.utf8.dropFirst(american.utf8.count))]
    }
    return []
  }

  /// A letter counted from the end of a word, the last being 1; 0 where the word is shorter.
  private static func letter(_ place: Int, of word: String) -> UInt8 {
    word.utf8.dropLast(place - 1).last ?? 0
  }

  private static func stem(of word: String, without count: Int) -> Substring {
    Substring(word.utf8.dropLast(count))
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// The stem as it is, and with its last consonant doubled where a single vowel stands before that.
  private static func doublings(of verb: String) -> [String] {
    let last = letter(1, of: verb)
    let mayDouble =
      !isVowel(last) && last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "y")
    let before = letter(3, of: verb)
    // The u of "quit" is none.
    let isSingle = !isVowel(before) || before == UInt8(ascii: "u") && letter(4, of: verb) == UInt8(ascii: "q")
    guard mayDouble, isVowel(letter(2, of: verb)), before != 0, isSingle else { return [verb] }
    return [verb, verb + verb.suffix(1)]
  }

  private static let britishEndings = [
    ("ize", "ise"), ("izes", "ises"), ("ized", "ised"), ("izing", "ising"), ("ization", "isation"),
    ("yze", "yse"), ("yzed", "ysed"), ("yzing", "ysing"),
  ]
  private static let britishStems = [
    ("labor", "labour"), ("favor", "favour"), ("honor", "honour"), ("harbor", "harbour"), ("neighbor", "neighbour"),
    ("color", "colour"), ("behavior", "behaviour"), ("endeavor", "endeavour"), ("center", "centre"),
    ("defense", "defence"), ("offense", "offence"), ("program", "programme"), ("license", "licence"),
    ("fulfill", "fulfil"), ("skeptic", "sceptic"), ("meager", "meagre"), ("plow", "plough"), ("check", "cheque"),
  ]
}
