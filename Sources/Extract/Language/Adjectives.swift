/// Adjectives of news English that no suffix gives away.
enum Adjectives {
  static let all = """
    able afraid apt incomplete inconceivable pointless unthinkable alone angry anti bad big bold brief bright broad brutal busy calm careful central certain cheap chief
    civil clean clear clever close cold common complex corrupt crude cruel current daily dead deaf dear decent deep
    dense different difficult direct dirty domestic double dry due eager early east eastern easy elderly elite
    empty enough entire equal evil exact excess extra extreme fair false familiar famous fast fat favorable fellow fierce
    final fine firm first fiscal fit flat foreign formal former free frequent fresh full fundamental future general
    genuine glad global good grand grave gray great greater greatest green gross guilty hard harsh healthy heavy high
    higher highest holy hot huge human humble ill illegal immediate independent inner intense internal junior keen
    key kind large larger largest last late later latest lead legal less level liberal like likely little live local long
    longer loose loud low lower lowest loyal mad main major male many mass massive mature mean medium mere mid military
    minor modern modest monthly moral multiple multilateral mutual naked narrow nasty national near neat net neutral new
    newer next nice north northern numerous odd old older only open opposite other outer overall overseas own past patient
    perfect permanent plain polite poor popular possible present prime prior private pro progressive prompt proper proud
    public pure quick quiet random rapid rare raw ready real recent regular rich right rigid rival rough royal rude
    rural safe same second secret secure senior separate serious severe sharp sheer short shorter shy sick silent similar
    simple single slight slim slow small smaller smart smooth social soft sole solid sorry sound south southern special
    specific square stable steady steep stiff still strange strict stricter strong stronger strongest stupid sudden sure
    sweet swift tall temporary tense thick thin third tight tiny top total tough tougher true unfair unable unilateral
    unknown unlikely unwilling upper urban urgent usual vague vast vital warm weak weaker wealthy weekly weird
    well west western white black red blue whole wide wider wild willing wise worse worst worth worthy wrong yearly young
    younger better best bilateral federal free-trade fairer efficient so-called rigged left right
    average available primary extraordinary significant convertible nuclear comparable impossible successful super bigger
    biggest faster easier harder closer mainstream pretty gay racist protectionist isolationist responsible powerful retaliatory particular minimum maximum
    equivalent widespread worldwide nationwide apparent confident sexual favorite eligible monetary regulatory payable
    callable online necessary important outstanding ongoing underlying pending upcoming unchanged unprecedented forthcoming
    rising growing declining falling mounting increasing emerging existing remaining continuing shrinking widening
    looming worsening staunch ardent fervent avid outspoken leading undisclosed undocumented unsecured sophisticated salaried effective sufficient efficient excellent evident
    dominant reluctant relevant frequent consistent persistent permanent transparent violent innocent decent patient
    friendly costly likely deadly lively timely orderly scholarly hourly quarterly
    """
}
