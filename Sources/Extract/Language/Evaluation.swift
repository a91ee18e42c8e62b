/// Words that judge their subject. Who says them of a subject is for or against it.
enum Evaluation {
  static let good = """
    good great fair right necessary essential vital important beneficial crucial critical needed useful helpful wise
    desirable reasonable acceptable welcome positive justified appropriate overdue successful valuable key imperative
    sound sensible worthwhile indispensable excellent wonderful opportunity boon success answer solution fantastic
    terrific logical prudent victory win breakthrough triumph blessing boon lifeline godsend relief gain
    """
  static let bad = """
    bad unfair wrong unacceptable harmful damaging dangerous disastrous ill-advised counterproductive unnecessary unwise
    inappropriate unjustified illegal intolerable excessive terrible horrible wasteful misguided destructive negative
    unreasonable undesirable protectionist discriminatory inadequate broken flawed worthless outrageous disaster mistake
    threat failure nightmare catastrophe unworkable rigged obsolete outdated unrealistic meaningless stupid foolish
    shortsighted dead premature nonsensical nonsense absurd ridiculous insane irrational senseless outdated reckless
    rotten lousy crazy silly ludicrous disgraceful dreadful awful appalling hopeless suicidal ruinous toxic cynical
    naive blunder folly travesty betrayal sellout giveaway insult disgrace farce
    burden unsustainable scandalous shameful abusive deplorable self-defeating disruptive worst
    """
  /// Those of both lists that are nouns.
  static let nouns = """
    disaster mistake threat failure nightmare catastrophe key answer solution nonsense burden victory win breakthrough
    triumph blessing boon lifeline godsend relief gain blunder folly travesty betrayal sellout giveaway insult disgrace
    farce
    """
  /// Verbs that say that their subject does good or harm.
  static let helping =
    "help benefit protect enhance foster boost improve strengthen promote work deserve succeed save solve resolve"
  static let harming = """
    hurt harm damage devastate destroy undermine threaten cost fail kill violate weaken cripple endanger jeopardize
    hit backfire discriminate injure worsen ruin undercut
    """
  /// The same in several words, by base forms. What "did not go far enough" is wanted, so that the plain form is not.
  static let helpingPhrases = ["make sense", "create job", "be here to stay", "go in the right direction"]
  static let harmingPhrases = [
    "make no sense", "make little sense", "go too far", "go far enough", "do more harm", "do no good", "raise price",
    "raise cost", "drive up price", "push up price", "take away job", "be a last resort", "be the last resort",
  ]
  /// Verbs that say what their subject leads to, and what is bad to be led to.
  static let causing = "cause prompt provoke trigger spark bring invite lead result fuel create produce start risk mean"
  static let evils = """
    war retaliation deterioration damage harm loss decline disaster recession depression unemployment crisis chaos
    collapse conflict friction tension inflation disruption slump dispute protectionism slowdown hardship misery
    reprisal strife setback catastrophe bankruptcy shortage instability turmoil stagnation backlash
    """
}
