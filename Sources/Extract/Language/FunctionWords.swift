/// The closed classes of English: the words that hold sentences together.
enum FunctionWords {
  static let determiners = """
    the a an this that these those each every either neither some any no all both another such what which whatever
    """
  static let possessives = "my your his her its our their whose"
  static let quantifiers = """
    several many most few much more less fewer other others half various numerous dozens scores hundreds thousands
    millions enough one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
    thousand million billion trillion
    """
  static let prepositions = """
    of in to for with on at from by about as into like through after over between out against during without before
    under around among despite amid upon within toward towards across behind beyond except per via off onto above
    below near since until till throughout unlike versus vs regarding concerning including
    """
  static let subjectPronouns = "i we he she they who"
  static let objectPronouns = "me us him them whom"
  static let otherPronouns = """
    it you her himself herself itself themselves ourselves myself yourself somebody someone anybody anyone everybody
    everyone nobody none something anything everything nothing there
    """
  static let coordinators = "and or but nor yet"
  static let subordinators = """
    that if whether because while although though unless when whenever where whereas since as until till once lest
    than why how
    """
  static let modals = "will would can could may might must shall should ought 'll 'd wo ca cannot"
  static let beForms = "be am is are was were been being 's 're 'm ai"
  static let haveForms = "have has had having 've"
  static let doForms = "do does did doing done"
  static let negators = "not n't never no neither nor hardly barely scarcely cannot without"
  static let relatives = "who whom which that whose"

  /// Adverbs without "-ly", and those in "-ly" which are also something else.
  static let adverbs = """
    also now then here again already always almost just only even still ever often soon later today yesterday tomorrow
    tonight once twice perhaps maybe rather quite very too well far further farther instead however therefore thus
    moreover meanwhile otherwise else alone away back down up together apart ahead aside along abroad overseas anyway
    indeed hence likewise sometimes somewhat nonetheless nevertheless entirely long least yet recently nearly early
    particularly especially seldom generally likely not n't never hardly barely scarcely so
    """

  /// Words that open a sentence when they follow an abbreviation's full stop with a capital.
  static let sentenceOpeners = """
    the a an this that these those he she it they we i you his her its their our my but in on at for from with
    by as if when while although though because since after before during under however meanwhile still also
    there here what who why how some many most several all both no not one two three another other
    """

  /// After these with a capital, a full stop never ends a sentence.
  static let titlesWithStop = """
    mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl pvt cmdr adm rev hon pres supt amb
    atty insp mme mlle mgr fr
    """
  /// After these, a full stop may end a sentence.
  static let abbreviations = "bros assn assoc dept univ jr sr etc vs vol approx avg cf al ave blvd bldg eds"
  /// Words but for a capital and a full stop; the stop may end a sentence.
  static let capitalizedAbbreviations = """
    inc corp co cos ltd plc fig est min max intl natl govt mfg
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ida ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla
    ore oreg pa penn tenn tex vt va wash wis wisc wyo ont que alta sask rd ft mt st
    """
  /// Before a number these are abbreviations.
  static let numberAbbreviations = "no nos pp"
  /// Units of the wire; a full stop behind them ends a sentence before any capital.
  static let units = "pct dlrs dlr cts stg mln bln bpd kg km cm mm lb lbs oz mph kph"
  static let months = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec
    """
  static let times = """
    year month week day morning afternoon evening night weekend decade quarter hour minute time moment summer
    winter spring autumn
    """
  static let weekdays = "monday tuesday wednesday thursday friday saturday sunday"

  /// Words that may be verbs but before a noun are nouns: "to labor standards" is no infinitive.
  static let nounsFirst = """
    labor trade market export import tax price state land stock share profit fund interest program project force house
    think water farm steel industry party policy record list field chief field consumer border service worker budget license
    permit patent sport copyright credit debt finance stake air sea sign test content export-import mass
    """
}
