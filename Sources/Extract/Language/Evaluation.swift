/// Words that judge their subject. Who says them of a subject is for or against it.
enum Evaluation {
  static let good = """
    good great fair right necessary essential vital important beneficial crucial critical needed useful helpful wise
    desirable reasonable acceptable welcome positive justified appropriate overdue successful valuable key imperative
    sound sensible worthwhile indispensable excellent wonderful opportunity boon success answer solution fantastic
    terrific logical prudent bonanza asset plus victory win breakthrough triumph blessing boon lifeline godsend relief gain
    """
  static let bad = """
    bad unfair wrong unacceptable harmful damaging dangerous disastrous ill-advised counterproductive unnecessary unwise
    inappropriate unjustified illegal intolerable excessive terrible horrible wasteful misguided destructive negative
    unreasonable undesirable protectionist discriminatory inadequate broken flawed worthless outrageous disaster mistake
    threat failure nightmare catastrophe unworkable rigged obsolete outdated unrealistic meaningless stupid foolish
    shortsighted dead premature nonsensical nonsense absurd ridiculous insane irrational senseless outdated reckless
    rotten lousy crazy silly ludicrous disgraceful dreadful awful appalling hopeless suicidal ruinous toxic cynical
    naive blunder folly travesty betrayal sellout giveaway insult disgrace farce
    blow incompatible inconsistent contrary poor costly illusory pointless useless futile ineffective unhelpful
    hypocritical obstacle hindrance impediment distraction irritant sham scam swindle poison menace curse madness insanity
    lunacy absurdity overkill flaw
    burden unsustainable scandalous shameful abusive deplorable self-defeating disruptive worst
    """
  /// Those of both lists that are nouns.
  static let nouns = """
    disaster mistake threat failure nightmare catastrophe key answer solution nonsense burden victory win breakthrough
    triumph blessing boon lifeline godsend relief gain bonanza asset plus blow obstacle hindrance impediment distraction
    irritant sham scam swindle poison menace curse madness insanity lunacy absurdity overkill flaw blunder
    folly travesty betrayal sellout giveaway insult disgrace farce
    """
  /// Verbs that say that their subject does good or harm.
  static let helping =
    "help benefit protect enhance foster boost improve strengthen promote work deserve succeed save solve resolve"
  static let harming = """
    hurt harm damage devastate destroy undermine threaten cost fail kill violate weaken cripple endanger jeopardize
    hit backfire discriminate injure worsen ruin undercut
    """
  /// The same in several words, by base forms. What "did not go far enough" is wanted, so that the plain form is not.
  static let helpingPhrases = [
    "make sense", "create job", "be here to stay", "go in right direction", "send right message",
    "send right signal", "give relief", "provide relief", "bring relief",
  ]
  static let harmingPhrases = [
    "make no sense", "make little sense", "go too far", "go far enough", "do more harm", "do no good",
    "drive up cost", "push up cost", "drive up price", "push up price", "take away job", "be last resort",
    "send wrong message", "send wrong signal", "run counter to", "fly in face of", "have no place", "make consumer pay",
    "make everyone pay", "make no one better", "be at odds with",
  ]
  /// Verbs that raise costs, with what they raise.
  static let raising = "raise increase double triple boost"
  static let costs = "cost price expense"
  /// What something is made, as forms.
  static let better = "easier cheaper stronger safer fairer competitive efficient affordable secure"
  static let worse = "harder worse costlier weaker poorer difficult expensive costly vulnerable uncompetitive dearer"
  /// Verbs that say what their subject leads to, and what is bad to be led to.
  static let causing = "cause prompt provoke trigger spark bring invite lead result fuel create produce start risk mean"
  static let evils = """
    war retaliation deterioration damage harm loss decline disaster recession depression unemployment crisis chaos
    collapse conflict friction tension inflation disruption slump dispute protectionism slowdown hardship misery
    row quarrel showdown confrontation reprisal strife setback catastrophe bankruptcy shortage instability turmoil
    stagnation backlash
    """
}
