import BriefingModel

/// Fills a lexicon from the tables of `Language/` and the words of a vocabulary.
struct LexiconBuilder {
  var lexicon = Lexicon()
  /// The words of the vocabulary that have been entered: its classes repeat them many times.
  var entered: Set<UInt64> = []

  static func build(with vocabulary: Vocabulary, in english: LexiconBuilder = ofEnglish()) -> Lexicon {
    var builder = english
    for entry in vocabulary.cues { builder.enterCue(entry) }
    for issue in vocabulary.issues { builder.enterPhrases(of: issue) }
    return builder.lexicon
  }

  static func ofEnglish() -> LexiconBuilder {
    var builder = LexiconBuilder()
    for word in KeyWord.allCases { builder.lexicon.enter(word.form) }
    builder.enterFunctionWords()
    builder.enterVerbs()
    builder.enterCues()
    builder.enterNouns()
    builder.enterEvaluations()
    builder.enterNames()
    builder.enterRuleWords()
    return builder
  }

  /// What rules ask for and no table has: nouns.
  private mutating func enterRuleWords() {
    for word in ConstructionWords.all + IssueNouns.all where lexicon.find(word) < 0 { tag(String(word), .noun) }
  }

  private func words(_ table: some StringProtocol) -> [Substring] {
    table.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { Substring(decoding: $0, as: UTF8.self) }
  }

  private mutating func tag(_ table: String, _ tags: TagSet, _ traits: WordInfo.Traits = []) {
    for form in words(table) {
      lexicon.update(lexicon.enter(form)) {
        $0.tags.formUnion(tags)
        $0.traits.formUnion(traits)
      }
    }
  }

  private mutating func enterFunctionWords() {
    tag(FunctionWords.determiners, .determiner)
    tag(FunctionWords.possessives, .possessive)
    tag(FunctionWords.quantifiers, .quantifier)
    tag(FunctionWords.prepositions, .preposition)
    tag(FunctionWords.subjectPronouns, [.pronoun, .subjectPronoun])
    tag(FunctionWords.objectPronouns + " " + FunctionWords.otherPronouns, .pronoun)
    tag(FunctionWords.coordinators, .coordinator)
    tag(FunctionWords.subordinators, .subordinator)
    tag(FunctionWords.relatives, .relative)
    tag(FunctionWords.modals, .modal)
    tag(FunctionWords.beForms, .be)
    tag(FunctionWords.haveForms, .have)
    tag(FunctionWords.doForms, .does)
    tag(FunctionWords.adverbs, .adverb)
    tag(FunctionWords.negators, .negator)
    tag(FunctionWords.sentenceOpeners, [], .sentenceOpener)
    tag(FunctionWords.titlesWithStop, [], .titleAbbreviation)
    tag(FunctionWords.abbreviations, [], .abbreviation)
    tag(FunctionWords.capitalizedAbbreviations, [], .capitalizedAbbreviation)
    tag(FunctionWords.numberAbbreviations, [], .numberAbbreviation)
    tag(FunctionWords.units, [], .unit)
    tag(FunctionWords.months, [], .month)
    tag(FunctionWords.weekdays, [], .weekday)
    for noun in words(FunctionWords.times) {
      let base = lexicon.enter(String(noun))
      let plural = lexicon.enter(Inflection.plural(of: String(noun)), lemma: base)
      lexicon.update(base) { $0.tags.formUnion(.noun) }
      lexicon.update(plural) { $0.tags.formUnion(.pluralNoun) }
      for form in [base, plural] { lexicon.update(form) { $0.traits.formUnion(.time) } }
    }
    tag(FunctionWords.nounsFirst, .noun, .nounFirst)
    tag(Adjectives.all, .adjective)
    tag(CommonNouns.all, .noun)
    for table in [FunctionWords.beForms, FunctionWords.haveForms, FunctionWords.doForms] {
      guard let base = words(table).first else { continue }
      let lemma = lexicon.enter(base)
      for form in words(table) { lexicon.update(lexicon.enter(form)) { $0.lemma = lemma } }
    }
  }

  private mutating func enterVerbs() {
    for entry in Verbs.irregular.split(separator: ";") {
      let parts = words(entry).map(String.init)
      guard parts.count >= 2 else { continue }
      enterVerb(parts[0], pasts: [parts[1]], participles: [parts.last ?? parts[1]])
    }
    for verb in words(Verbs.regular) {
      let pasts = Inflection.pasts(of: String(verb))
      enterVerb(String(verb), pasts: pasts, participles: pasts)
    }
    tag(Verbs.gerundNouns, .noun)
    tag(Verbs.signing, [], .signing)
    for form in words(Verbs.alsoOther) {
      let base = lexicon.enter(String(form))
      lexicon.update(base) { $0.tags.formUnion(.noun) }
      lexicon.update(lexicon.enter(Inflection.plural(of: String(form)), lemma: base)) {
        $0.tags.formUnion(.pluralNoun)
      }
    }
  }

  private mutating func enterVerb(_ base: String, pasts: [String], participles: [String]) {
    let lemma = lexicon.enter(base)
    lexicon.update(lemma) { $0.tags.formUnion(.verbBase) }
    enterForms([Inflection.plural(of: base)], of: lemma, .verbThird)
    enterForms(pasts, of: lemma, .verbPast)
    enterForms(participles, of: lemma, .verbParticiple)
    enterForms(Inflection.gerunds(of: base), of: lemma, .verbGerund)
  }

  private mutating func enterForms(_ forms: [String], of lemma: Int32, _ tags: TagSet) {
    for form in forms {
      for spelling in [form] + Inflection.variants(of: form) {
        lexicon.update(lexicon.enter(spelling, lemma: lemma)) { $0.tags.formUnion(tags) }
      }
    }
  }

  private mutating func enterCues() {
    for (letters, phrase) in entries(of: CueTables.verbs) {
      enterVerbCue(phrase, Self.cue(of: letters))
    }
    for (letters, phrase) in entries(of: CueTables.nouns) {
      let noun = lexicon.enter(phrase)
      let plural = lexicon.enter(Inflection.plural(of: phrase), lemma: lexicon.infos[Int(noun)].lemma)
      for form in [noun, plural] { lexicon.update(form) { $0.nounCue.formUnion(Self.cue(of: letters)) } }
      lexicon.update(noun) { $0.tags.formUnion(.noun) }
      lexicon.update(plural) { $0.tags.formUnion(.pluralNoun) }
    }
    for (letters, phrase) in entries(of: CueTables.adjectives) {
      lexicon.update(lexicon.enter(phrase)) {
        $0.adjectiveCue.formUnion(Self.cue(of: letters))
        if !$0.tags.contains(.preposition) { $0.tags.formUnion(.adjective) }
      }
    }
    for lemma in lexicon.phrasals.keys {
      lexicon.phrasals[lemma]?.sort { ($0.particles.count, $1.cue.rawValue) > ($1.particles.count, $0.cue.rawValue) }
    }
  }

  private mutating func enterCue(_ entry: CueEntry) {
    let direction: Cue =
      switch entry.direction {
      case .forward: [.raise, .act]
      case .reverse: [.lower, .act]
      case .neutral: [.report]
      }
    enterVerbCue(entry.verb.split(separator: " ").joined(separator: "+"), direction)
  }

  /// - Parameter phrase: a verb, with its particles after plus signs.
  private mutating func enterVerbCue(_ phrase: String, _ cue: Cue) {
    let parts = phrase.split(separator: "+").map(String.init)
    guard let verb = parts.first else { return }
    var lemma = lexicon.find(verb)
    if lemma < 0 || lexicon.infos[Int(lemma)].tags.isDisjoint(with: .anyVerb) {
      let pasts = Inflection.pasts(of: verb)
      enterVerb(verb, pasts: pasts, participles: pasts)
      lemma = lexicon.find(verb)
    }
    lemma = lexicon.infos[Int(lemma)].lemma
    guard parts.count > 1 else {
      lexicon.update(lemma) { $0.verbCue.formUnion(cue) }
      return
    }
    let particles = parts.dropFirst().map { part in
      let particle = lexicon.enter(part)
      // "object strongly to"
      lexicon.update(particle) { if $0.tags.isEmpty { $0.tags = Ending.of(Array(part.utf8)).tags } }
      return particle
    }
    lexicon.update(lemma) { $0.traits.formUnion(.phrasal) }
    var known = lexicon.phrasals[lemma] ?? []
    if let at = known.firstIndex(where: { $0.particles == particles }) {
      known[at].cue.formUnion(cue)
    } else {
      known.append((particles, cue))
    }
    lexicon.phrasals[lemma] = known
  }

  private mutating func enterNouns() {
    let classes: [(String, WordInfo.Traits)] = [
      (Nouns.people, .person), (Nouns.organizations, .organization), (Nouns.governments, .government),
      (Nouns.associations, .association), (Nouns.companies, .company),
      (Nouns.legislatures, .legislature), (Nouns.agencies, .agency), (Nouns.documents, .document),
    ]
    for (table, trait) in classes {
      for noun in words(table) {
        let base = lexicon.enter(String(noun))
        let forms = noun.hasSuffix("man") ? [noun.dropLast(3) + "men"] : [Inflection.plural(of: String(noun))]
        lexicon.update(base) {
          $0.tags.formUnion(.noun)
          $0.traits.formUnion(trait)
        }
        for form in forms {
          lexicon.update(lexicon.enter(form, lemma: lexicon.infos[Int(base)].lemma)) {
            $0.tags.formUnion(.pluralNoun)
            $0.traits.formUnion([trait, .plural])
          }
        }
      }
    }
    tag(Nouns.irregularPeoplePlurals, .pluralNoun, [.person, .plural])
    tag(Nouns.titles, [], .title)
  }

  private mutating func enterEvaluations() {
    tag(Evaluation.nouns + "\n" + Evaluation.evils + "\n" + Evaluation.costs, .noun)
    for table in [Evaluation.good, Evaluation.bad, Evaluation.better, Evaluation.worse] {
      for word in words(table) {
        lexicon.update(lexicon.enter(word)) { if $0.tags.isEmpty { $0.tags = .adjective } }
      }
    }
  }

  private mutating func enterNames() {
    tag(Gazetteer.maleNames, [], .maleName)
    tag(Gazetteer.femaleNames, [], .femaleName)
    for country in Country.all {
      for name in country.names + country.adjectives + country.capitals {
        for part in name.split(whereSeparator: { $0 == " " || $0 == "-" }) {
          lexicon.update(lexicon.enter(part)) { $0.traits.formUnion(.place) }
        }
      }
    }
  }

  private func entries(of table: String) -> [(letters: Substring, phrase: String)] {
    table.split(separator: "\n").flatMap { line -> [(Substring, String)] in
      guard let colon = line.firstIndex(of: ":") else { return [] }
      return words(line[line.index(after: colon)...]).map { (line[..<colon], String($0)) }
    }
  }

  private static func cue(of letters: Substring) -> Cue {
    letters.reduce(into: Cue()) { cue, letter in
      switch letter {
      case "r": cue.formUnion(.report)
      case "f": cue.formUnion(.favor)
      case "x": cue.formUnion(.reject)
      case "p": cue.formUnion(.propose)
      case "u": cue.formUnion(.raise)
      case "d": cue.formUnion(.lower)
      case "o": cue.formUnion(.objectControl)
      case "l": cue.formUnion(.light)
      case "i": cue.formUnion(.infinitive)
      case "a": cue.formUnion(.act)
      case "m": cue.formUnion(.deontic)
      case "n": cue.formUnion(.object)
      case "q": cue.formUnion(.open)
      case "g": cue.formUnion(.favor)
      case "w": cue.formUnion(.weak)
      case "e": cue.formUnion(.effort)
      case "h": cue.formUnion(.hearer)
      case "s": cue.formUnion(.seeming)
      case "t": cue.formUnion(.external)
      default: break
      }
    }
  }
}
