/// Nouns that name people and bodies, by kind.
enum Nouns {
  /// People by office, trade or part: they make roles and descriptions.
  static let people = """
    president chairman chairwoman chair chairperson chief director secretary minister premier chancellor ambassador
    envoy negotiator representative spokesman spokeswoman spokesperson senator congressman congresswoman lawmaker
    legislator politician governor mayor candidate nominee contender hopeful commissioner delegate official officer
    executive manager head leader boss founder owner partner economist analyst professor scholar academic researcher
    scientist expert strategist consultant adviser advisor aide counsel lawyer attorney judge justice prosecutor
    journalist reporter editor columnist commentator author writer historian activist advocate critic opponent supporter
    proponent campaigner organizer member vice-president vice-chairman undersecretary deputy assistant worker farmer
    producer manufacturer exporter importer trader dealer broker banker businessman businesswoman entrepreneur
    investor employer employee consumer voter citizen resident taxpayer student teacher doctor nurse pastor priest
    bishop rabbi general admiral colonel captain sergeant soldier officer veteran policeman sheriff detective
    investigator inspector diplomat statesman king queen prince princess sultan emir pope man woman person mother father
    son daughter wife husband brother sister friend colleague neighbor ally rival lobbyist unionist steelworker
    autoworker grower rancher fisherman miner planner source speaker whip insider pollster operative aide staffer
    democrat republican conservative liberal progressive populist protectionist socialist nationalist moderate centrist
    interpreter observer participant demonstrator protester fan user customer client patient victim witness treasurer
    controller comptroller leftist left-winger right-winger free-trader industrialist parliamentarian councilman
    attorney-general premier vice-premier vice-minister economist-in-chief
    """
  static let irregularPeoplePlurals = """
    men women people children spokesmen spokeswomen congressmen congresswomen chairmen businessmen lawmen wives
    authorities clergy police staff public crew personnel congressmen fishermen
    """

  /// Bodies that can hold a view.
  static let organizations = """
    union federation association organization group coalition alliance party company corporation firm bank institute
    institution university college school center centre council committee subcommittee commission board agency
    department ministry bureau office court chamber campaign foundation society league lobby movement industry
    congress parliament network newspaper magazine trust fund team delegation
    panel faction caucus camp cooperative co-op cartel exchange administration service forum club church
    watchdog think-tank nonprofit charity consortium conglomerate manufacturer carmaker automaker airline retailer
    steelmaker chipmaker maker brotherhood guild syndicate secretariat directorate task-force taskforce
    roundtable assembly senate house cabinet community bloc body side
    """

  /// Those with members, and those that do business: each may stand for one that was named before.
  static let associations = """
    union federation association organization group coalition alliance league lobby chamber network watchdog
    nonprofit charity brotherhood guild syndicate roundtable forum
    """
  static let companies = """
    company corporation firm bank manufacturer carmaker automaker airline retailer steelmaker chipmaker maker
    conglomerate
    """

  static let governments = """
    government administration cabinet ministry state nation country kingdom republic regime bloc community
    white-house kremlin
    """

  static let legislatures = """
    congress parliament senate house legislature assembly diet bundestag subcommittee committee commons chamber
    """

  /// Bodies by their nature ministries or agencies of a state.
  static let agencies = "department ministry agency bureau commission office treasury secretariat directorate authority"

  /// Texts that speak for those who signed or sent them.
  static let documents = """
    letter statement petition report communique declaration resolution memo memorandum document paper editorial
    article study survey poll bill law legislation measure amendment proposal manifesto platform brief lawsuit suit
    complaint indictment filing release rule provision clause policy book speech column story account email tweet post message text ad
    """

  /// What comes before a person's name.
  static let titles = """
    mr mrs ms miss dr prof professor sen senator sens senators rep representative reps gov governor president premier
    chancellor minister secretary ambassador congressman congresswoman judge justice gen general lt col colonel maj
    major capt captain sgt adm admiral king queen prince princess pope sir lord lady dame chairman chairwoman speaker
    mayor commissioner director sheriff rev reverend pastor father sister brother bishop cardinal rabbi imam sheikh
    economist analyst spokesman spokeswoman lawmaker candidate undersecretary representative leader nominee
    aide negotiator chief attorney counsel delegate envoy
    """
}
