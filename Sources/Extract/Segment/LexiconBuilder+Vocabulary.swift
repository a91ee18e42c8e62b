import BriefingModel

/// The words of a vocabulary's phrases.
extension LexiconBuilder {
  mutating func enterPhrases(of issue: Issue) {
    let lists = [
      issue.towardPhrases, issue.againstPhrases, issue.aboutPhrases, issue.towards, issue.away, issue.notPhrases,
    ]
    for phrase in lists.joined() {
      for part in phrase.parts { enterElements(part) }
    }
  }

  private mutating func enterElements(_ elements: [Phrase.Element]) {
    for element in elements {
      switch element {
      case .word(let word): if entered.insert(WordHash(word).value).inserted { enterVocabulary(word) }
      case .choice(let choices): for choice in choices { enterElements(choice) }
      case .gap: continue
      }
    }
  }

  private mutating func enterVocabulary(_ word: String) {
    let form = word.lowercased()
    let isName = form != word && lexicon.find(form) < 0
    enterVocabularyWord(form)
    if isName { lexicon.update(lexicon.find(form)) { $0.traits.formUnion(.name) } }
  }

  /// A word that the editor uses may stand in any inflection, whatever its part of speech.
  private mutating func enterVocabularyWord(_ word: String) {
    let known = lexicon.find(word)
    let isInflected = known >= 0 && lexicon.infos[Int(known)].lemma != known
    guard !isInflected, word.utf8.count > 2, word.utf8.allSatisfy({ $0 &- 97 < 26 }) else {
      lexicon.enter(word)
      return
    }
    let base = lexicon.enter(word)
    let forms: [(forms: [String], tags: TagSet)] = [
      ([word], Ending.of(Array(word.utf8)).tags), ([Inflection.plural(of: word)], .pluralNoun),
      (Inflection.pasts(of: word), [.verbPast, .verbParticiple]), (Inflection.gerunds(of: word), [.verbGerund, .noun]),
    ]
    for (forms, tags) in forms {
      for form in forms {
        for spelling in [form] + Inflection.variants(of: form) {
          let entry = lexicon.enter(spelling, lemma: base)
          lexicon.update(entry) { if $0.tags.isEmpty { $0.tags = tags } }
        }
      }
    }
  }
}
