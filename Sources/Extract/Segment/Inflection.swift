/// Regular inflections of English words, and their British spellings.
enum Inflection {
  static func plural(of noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !isVowel(before) { return noun.dropLast() + "ies" }
    if ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix) { return noun + "es" }
    return noun + "s"
  }

  /// Past tense and past participle; both spellings where a final consonant may double.
  static func pasts(of verb: String) -> [String] {
    if verb.hasSuffix("e") { return [verb + "d"] }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !isVowel(before) { return [verb.dropLast() + "ied"] }
    return doublings(of: verb).map { $0 + "ed" }
  }

  static func gerunds(of verb: String) -> [String] {
    if verb.hasSuffix("ie") { return [verb.dropLast(2) + "ying"] }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("oe"), verb.count > 2 {
      return [verb.dropLast() + "ing"]
    }
    return doublings(of: verb).map { $0 + "ing" }
  }

  /// Other spellings of the same form.
  static func variants(of form: String) -> [String] {
    for (american, british) in britishEndings where form.hasSuffix(american) {
      return [form.dropLast(american.count) + british]
    }
    for (american, british) in britishStems where form.hasPrefix(american) {
      return [british + form.dropFirst(american.count)]
    }
    return []
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  /// The stem as it is, and with its last consonant doubled where a single vowel stands before that.
  private static func doublings(of verb: String) -> [String] {
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return [verb] }
    return [verb, verb + String(last)]
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
