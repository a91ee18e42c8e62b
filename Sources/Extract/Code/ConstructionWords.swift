/// Words that make constructions of English which bear on a stance, as lemmas.
struct ConstructionWords: Sendable {
  /// "called it protectionist"
  let labeling: Set<Int32>
  /// "the company": without a name or a word that tells which, nobody.
  let unnamed: Set<Int32>
  /// "countries": all of them are nobody.
  let unnamedPlurals: Set<Int32>
  /// "Trade and Industry Minister": what one minister answers for.
  let portfolios: Set<Int32>
  /// "a group of lawmakers": the lawmakers.
  let partitive: Set<Int32>
  /// "expects Japan to": a demand only with somebody as its object.
  let expecting: Set<Int32>
  /// "expects Japan to reach": what comes about by itself is foreseen, not asked for.
  let outcome: Set<Int32>
  /// "insists that it complies": asserts, where the clause says what is.
  let asserting: Set<Int32>
  /// "imports oil"
  let trading: Set<Int32>
  /// "hopes X will": nothing is said.
  let hoping: Set<Int32>
  /// "should continue": what does so is wanted.
  let lasting: Set<Int32>
  /// "is not enough", "is inadequate": more of it is wanted, as forms.
  let sufficient: Set<Int32>
  let insufficient: Set<Int32>
  /// "should end": what does so is not wanted.
  let ending: Set<Int32>
  /// "left it intact": what stays as it was, as forms.
  let staying: Set<Int32>
  /// "a step that Norway backs": nouns for all that was said before.
  let summing: Set<Int32>
  /// "that part": no reference to the whole.
  let parts: Set<Int32>
  /// "took it to court"
  let courts: Set<Int32>
  /// "suffer from it", "benefit from it": whoever says so of something is against it or for it.
  let suffering: Set<Int32>
  let profiting: Set<Int32>
  /// "would benefit", as forms.
  let wishful: Set<Int32>
  /// "there is no case for it"
  let grounds: Set<Int32>
  /// "hit Norway with it"
  let hitting: Set<Int32>
  /// "favors talks over it"
  let choosing: Set<Int32>
  /// "would be meaningless without": what cannot be.
  let void: Set<Int32>

  /// "must grow", "must fall": with "should" only a forecast.
  let rising: Set<Int32>
  let falling: Set<Int32>
  /// "moved to cut": wanting only with an infinitive.
  let striving: Set<Int32>
  /// "inability to cut": what it governs is not done.
  let failing: Set<Int32>
  /// "began imposing"
  let beginning: Set<Int32>
  /// "warned Japan on tariffs": the preposition names what one should not do.
  let warning: Set<Int32>
  /// "threatened Japan with tariffs": the preposition names what one is ready to do.
  let threatening: Set<Int32>
  /// "predicted that X will improve": no judgment.
  let forecasting: Set<Int32>
  /// "charged Japan with restricting"
  let accusing: Set<Int32>
  /// "concern that protectionism might spread"
  let worrying: Set<Int32>
  /// "signed an order imposing duties": what such a text does its author does.
  let commanding: Set<Int32>
  /// "is likely to"
  let likely: Set<Int32>
  /// "was to", as forms
  let past: Set<Int32>
  /// "took countermeasures": what is taken is done.
  let taking: Set<Int32>
  /// "blamed the gap on thrift": only explains it.
  let blaming: Set<Int32>
  /// "as a way of"
  let way: Set<Int32>
  /// "denied the claim"
  let denying: Set<Int32>
  /// "sees it as an opportunity": labels only with "as".
  let viewing: Set<Int32>
  /// Heads that make something else of what stands before them: "the tariff dispute".
  let elsewhere: Set<Int32>
  /// Verbs that only name what the debate is about.
  let subject: Set<Int32>
  /// "violated the pact": who says so accuses.
  let breaking: Set<Int32>
  /// "the necessary quota"
  let needing: Set<Int32>
  /// "considers a bill"
  let weighing: Set<Int32>
  /// Texts that do something once they are in force, rather than say it.
  let enacted: Set<Int32>
  /// "the pact lacks quotas": who says so wants them.
  let lacking: Set<Int32>
  /// "the fight for X", but "the fight over X"
  let fighting: Set<Int32>
  /// "has not decided to", "a decision on"
  let deciding: Set<Int32>
  /// "signs of a plan": what shows it to others, who do not plan.
  let showing: Set<Int32>
  /// "lower duties", "should be lower"; "too high", "too low", as forms.
  let lesser: Set<Int32>
  let excessive: Set<Int32>
  let meager: Set<Int32>
  /// "does not think that": denies what it governs.
  let believing: Set<Int32>
  /// "will lift them if": offers. "will impose them unless": threats, by their verb or by what they use.
  let conceding: Set<Int32>
  let hurting: Set<Int32>
  let reprisal: Set<Int32>
  /// "in retaliation for X": what stands behind it is what is punished.
  let punishing: Set<Int32>
  /// "raised the limit on": verbs of more and less, and what limits by its size.
  let scaling: Set<Int32>
  let measure: Set<Int32>
  /// "would retaliate against it if": a threat, though it lessens what it governs.
  let striking: Set<Int32>
  /// "is aimed at"
  let aiming: Set<Int32>
  /// "listed plans"
  let naming: Set<Int32>
  /// "face criticism": who does it is not the one who criticizes.
  let meeting: Set<Int32>
  /// "the deal angered farmers", "pleased them": those feel so of it.
  let angering: Set<Int32>
  let pleasing: Set<Int32>
  /// "the amendment offered by Ann": whose it is.
  let drafting: Set<Int32>
  /// "is convinced that"
  let convincing: Set<Int32>
  /// "an interest in joining", but not "interests in it".
  let singular: Set<Int32>

  init(lexicon: Lexicon) {
    self.init(
      lemmas: { Set($0.split(separator: " ").map { lexicon.lemma(String($0)) }.filter { $0 >= 0 }) },
      forms: { Set($0.split(separator: " ").map { lexicon.find(String($0)) }.filter { $0 >= 0 }) })
  }

  /// All words of the tables, which every lexicon must hold: a rule whose word is unknown would never apply.
  static var all: [Substring] {
    var words: [Substring] = []
    let collect = { (table: String) -> Set<Int32> in
      words += table.split(separator: " ")
      return []
    }
    _ = ConstructionWords(lemmas: collect, forms: collect)
    return words
  }

  private init(lemmas: (String) -> Set<Int32>, forms: (String) -> Set<Int32>) {
    labeling = lemmas(
      "call brand label term dub describe characterize denounce condemn criticize deride portray depict "
        + "see regard view hail")
    unnamed = lemmas(
      "country nation state company firm group member organization candidate campaign bloc bank executive body "
        + "husband wife father mother son daughter brother sister friend man woman person")
    unnamedPlurals = lemmas("country nation state other others")
    portfolios = lemmas(
      "ways trade industry health labor housing energy commerce agriculture food fishery forestry science education "
        + "justice home foreign finance economic transport tourism banking culture environment")
    partitive = lemmas("section group number majority handful dozen hundred thousand score list series")
    expecting = lemmas("expect")
    outcome = lemmas(
      "achieve reach record post show have be rise fall grow decline remain exceed total register run")
    asserting = lemmas("insist suggest")
    trading = lemmas("import export buy sell purchase ship")
    hoping = lemmas("hope wish")
    lasting = lemmas("continue remain stay proceed persist survive prevail appreciate strengthen stand apply")
    ending = lemmas("stop end cease expire disappear")
    sufficient = forms("enough sufficient adequate")
    insufficient = forms("inadequate insufficient")
    staying = forms("alone unchanged untouched intact where")
    summing = lemmas(
      "step move measure demand proposal idea plan position policy change condition requirement concession goal "
        + "decision action option approach course practice strategy tactic prospect thing")
    parts = lemmas(
      "part portion share side end point way kind sort type case fact area respect sense level rate number amount figure "
        + "country nation place city state region family money word price")
    courts = lemmas("court arbitration tribunal litigation")
    suffering = lemmas("suffer lose pay bleed struggle reel")
    profiting = lemmas("benefit gain profit prosper thrive")
    wishful = forms("would could might")
    grounds = lemmas("justification case place room argument reason excuse need basis")
    hitting = lemmas("hit slap strike punish")
    choosing = lemmas("favor prefer choose")
    void = lemmas("impossible unthinkable unacceptable meaningless incomplete worthless pointless inconceivable empty")
    rising = lemmas("rise grow increase climb")
    falling = lemmas("fall decline shrink narrow drop diminish")
    striving = lemmas("move act try attempt work prepare undertake decide choose opt wait need")
    failing = lemmas("inability failure inaction fail")
    enacted = lemmas("bill legislation measure amendment resolution proposal plan act treaty scheme initiative package")
    beginning = lemmas("begin start continue keep resume")
    warning = lemmas("warn caution warning")
    threatening = lemmas("threaten threat")
    accusing = lemmas("charge")
    forecasting = lemmas("predict forecast expect anticipate project estimate foresee")
    worrying = lemmas("fear worry concern anxiety")
    commanding = lemmas("order decree directive proclamation regulation statute")
    likely = lemmas("likely unlikely expected supposed sure certain bound apt")
    past = forms("was were")
    taking = lemmas("take launch file mount bring keep")
    blaming = lemmas("blame")
    way = lemmas("way means method option choice alternative")
    denying = lemmas("deny doubt dispute")
    viewing = lemmas("see regard view")
    elsewhere = lemmas(
      "agreement deal pact accord talk negotiation figure data statistic issue question dispute row problem debate "
        + "matter case news report country nation state group committee panel minister expert official issue topic")
    subject = lemmas("trade")
    breaking = lemmas(
      "violate break breach flout harm hurt damage undermine erode evade circumvent ignore renege cheat")
    needing = lemmas("necessary needed essential vital crucial indispensable overdue")
    weighing = lemmas("consider contemplate mull weigh study explore eye ponder examine debate discuss review")
    lacking = lemmas("lack omit")
    lesser = forms("lower fewer less reduced smaller looser milder")
    excessive = forms("high big large tough strict harsh heavy severe broad sweeping generous")
    meager = forms("low small weak lax little soft mild narrow")
    believing = lemmas("think believe feel expect consider")
    fighting = lemmas("fight battle struggle")
    deciding = lemmas("decide decision")
    showing = lemmas("sign indication evidence hint prospect possibility likelihood chance")
    conceding = lemmas(
      "lift drop remove ease relax reduce cut end cancel waive support accept agree open join sign negotiate approve "
        + "welcome resume restore exempt")
    hurting = lemmas(
      "retaliate impose slap punish penalize revoke withdraw ban block veto restrict curb respond react sue walk quit "
        + "raise limit bar hit strike oppose reject threaten suspend deny close escalate "
        + "file complain appeal challenge")
    punishing = lemmas("retaliation reprisal sanction countermeasure penalty punishment revenge")
    reprisal = punishing.union(lemmas("response action measure step"))
    scaling = lemmas("raise increase expand enlarge boost widen double cut reduce slash lower halve shrink trim")
    measure = lemmas("limit ceiling cap")
    striking = lemmas("retaliate threaten act react respond strike hit")
    aiming = lemmas("aim design intend seek mean")
    naming = lemmas("list cite mention")
    meeting = lemmas(
      "face endure draw meet encounter attract provoke prompt receive suffer withstand overcome hear ignore await "
        + "trigger spark cause avoid escape fuel defy respond win earn gain")
    angering = lemmas(
      "anger infuriate outrage alarm worry upset dismay disappoint frustrate annoy irritate irk enrage incense displease "
        + "rile offend unsettle")
    pleasing = lemmas("please delight satisfy hearten cheer gratify")
    drafting = lemmas("draft sponsor propose introduce offer author write submit table")
    convincing = lemmas("convince persuade")
    singular = lemmas("interest")
  }
}
