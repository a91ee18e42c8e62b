/// Verbs of news English with their principal parts. Regular inflections are made by `Inflection`.
enum Verbs {
  /// Base, past, past participle; a third form left out equals the second.
  static let irregular = """
    say said; tell told; think thought; know knew known; feel felt; hold held; write wrote written; speak spoke spoken;
    make made; take took taken; give gave given; get got gotten; go went gone; come came come; see saw seen;
    find found; leave left; lose lost; meet met; keep kept; begin began begun; bring brought; buy bought;
    build built; catch caught; choose chose chosen; cost cost; cut cut; deal dealt; draw drew drawn; drive drove driven;
    fall fell fallen; fight fought; forbid forbade forbidden; foresee foresaw foreseen; forgive forgave forgiven;
    freeze froze frozen; grow grew grown; hear heard; hit hit; hurt hurt; lay laid; lead led; let let; lie lay lain;
    mean meant; misread misread; pay paid; put put; quit quit; read read; rewrite rewrote rewritten;
    rise rose risen; run ran run; sell sold; send sent; set set; shake shook shaken; show showed shown; shut shut;
    sit sat; slide slid; spend spent; split split; stand stood; steal stole stolen; strike struck; swear swore sworn;
    teach taught; throw threw thrown; undercut undercut; understand understood; undertake undertook undertaken; undergo underwent undergone;
    undo undid undone; uphold upheld; upset upset; prove proved proven; win won; withdraw withdrew withdrawn; withhold withheld;
    withstand withstood; break broke broken; become became become; arise arose arisen; bear bore borne; beat beat beaten;
    bend bent; bet bet; bid bid; bind bound; bleed bled; breed bred; cling clung; creep crept; dig dug; eat ate eaten;
    feed fed; flee fled; fly flew flown; forget forgot forgotten; hang hung; hide hid hidden; lend lent; light lit;
    overcome overcame overcome; overrun overran overrun; overthrow overthrew overthrown; override overrode overridden;
    oversee oversaw overseen; overtake overtook overtaken; ride rode ridden; ring rang rung; seek sought;
    shed shed; shoot shot; shrink shrank shrunk; sing sang sung; sink sank sunk; sleep slept; slit slit; spin spun;
    spread spread; spring sprang sprung; stick stuck; sting stung; swing swung; tear tore torn; wake woke woken;
    wear wore worn; weep wept; wind wound; redo redid redone; rebuild rebuilt; resell resold; mislead misled;
    outspend outspent; outbid outbid; broadcast broadcast; forecast forecast; offset offset; reset reset; burst burst;
    befall befell befallen; beset beset; slay slew slain; stride strode stridden; strive strove striven; thrust thrust;
    wring wrung; bite bit bitten; drink drank drunk; swim swam swum; weave wove woven; underwrite underwrote underwritten; knit knit; kneel knelt
    """

  static let regular = """
    omit
    abandon abolish accelerate accept accommodate accompany accomplish accuse achieve acknowledge acquire act adapt add
    address adhere adjourn adjust administer admire admit adopt advance advise advocate affect affirm afford aggravate
    agree aid aim alarm alert align allege alleviate allocate allow alter amend amount analyze anger announce annoy
    answer anticipate apologize appeal appear applaud apply appoint appreciate approach approve argue arrange arrest
    arrive ask assail assemble assert assess assign assist assume assure attach attack attain attempt attend attract
    attribute authorize avert avoid await award
    back balance ban bar bargain base battle beg believe belong benefit betray blame blast blend bless block
    blow bolster boost border borrow bother boycott brand breach brief broaden broker brush bully burden burn bury
    calculate call campaign cancel capture care carry cast cause cease celebrate censure center certify challenge champion
    change characterize charge chastise cheat check cheer chide circulate cite claim clarify clash classify clear climb
    close coax coin collaborate collapse collect combat combine comfort command commend comment commit compare compel
    compensate compete complain complete comply compromise conceal concede conceive concentrate concern conclude condemn
    condone conduct confer confess confide confine confirm conflict confront confuse congratulate connect consent consider
    consist consolidate constitute constrain construct consult consume contact contain contemplate contend contest
    continue contract contradict contrast contribute control convene convert convey convince cooperate coordinate cope
    copy correct correspond counsel count counter countervail cover crack craft create credit cripple criticize
    crowd crush cry curb curtail cushion
    damage dampen dare date debate decide declare decline decrease decry dedicate deem deepen defeat defend defer define
    defy degenerate degrade delay delegate deliver deluge demand demolish demonstrate denounce deny depart depend deplore
    deploy depreciate depress deregulate derail deride derive describe deserve design designate desire destroy detail
    deter deteriorate determine devalue devastate develop devise devote dictate die differ diminish direct disagree
    disappear disappoint disapprove discipline disclose discontinue discount discourage discover discriminate discuss
    dislike dismantle dismiss displace display dispute disregard disrupt dissuade distance distort distribute disturb
    divert divide dodge dominate donate double doubt draft drag drain drop dub dump duck
    earn ease echo edge edit educate elaborate elect elevate eliminate embargo embark embrace emerge emphasize employ
    empower enable enact encounter encourage end endanger endorse endure enforce engage engineer enhance enjoin enjoy
    enlarge enlist ensure enshrine entail enter entice entitle entrench envisage envision equal equate eradicate erase
    erect erode escalate escape establish estimate evade evaluate examine exceed exclude excuse execute exempt exercise
    exert exhort exist expand expect expedite expel experience expire explain explode exploit explore export expose express
    extend extract eye
    face facilitate fail fault favor fear feature fend figure file fill finalize finance finish fire fix flag flatten float
    flock flood flow flout focus follow force forge form formulate foster found frame free frown frustrate fuel fulfill
    function fund further
    gain gather gauge generate gesture grant greet grill ground group guarantee guard guess guide gut
    halt hamper hamstring hand handle happen harbor harm harmonize haunt head heal help herald hesitate hew highlight
    hinder hint hire honor hope host hug
    identify ignite ignore illustrate imagine impair impede impel implement implore imply import impose impress improve
    include incorporate increase incur indicate induce inflate influence inform infringe inhibit initiate injure
    inject innovate inquire insist inspect inspire instigate institute instruct insulate insure intend intensify interest
    interfere interpret intervene introduce invade invest investigate invite invoke involve irritate isolate issue
    jeopardize join joke judge jump justify
    kick kill knock
    label labor lack lambast lambaste lament land lash last launch lecture legislate lengthen lessen level levy liberalize
    license lift like limit link list listen live load lobby locate lock look loom loosen love lower
    maintain manage mandate manipulate manufacture march mark market mask match matter maximize measure meddle
    mediate mention mention merge minimize misinterpret miss mistreat misuse mitigate mobilize mock moderate modernize
    modify monitor motivate mount move mull multiply muse
    name narrow need neglect negotiate neutralize nominate note notice notify nullify
    obey object oblige observe obstruct obtain occupy occur offend offer open operate oppose opt order organize oust outlaw
    outline outlive outpace outsource overestimate overhaul overlook overpower overstate overturn overwhelm owe own
    participate pass pause peg penalize perceive perform permit persist persuade pester phase pick pin pioneer placate place
    plague plan plant play plead please pledge plot plunge point police poll ponder pose position possess post postpone
    pour practice praise pray preach precede predict prefer prejudice prepare present preserve press pressure presume
    pretend prevail prevent price print privatize probe proceed process proclaim procure produce profess profit
    prohibit project prolong promise promote prompt promulgate pronounce propose prosecute prosper protect protest prove
    provide provoke publish pull punish purchase pursue push
    qualify quarrel question quip quote
    raise rally range rank ratify re reach react reaffirm realize reap reassert reassess reassure rebuff rebuke rebut
    recall receive recite reckon recognize recommend reconcile reconsider record recoup recover recruit redefine redirect
    reduce reelect refer refine reflect reform refrain refuse regain regard register regret regulate reinforce reinstate
    reintroduce reiterate reject relate relax release relent relieve relinquish relocate rely remain remark remedy remember
    remind remove rename render renege renegotiate renew renounce reopen repair repay repeal repeat replace reply report
    represent reprimand request require rescind rescue research resemble resent reserve reshape resign resist resolve
    resort respect respond restart rest restore restrain restrict restructure result resume retain retaliate rethink
    retire retort retract retreat return reunite revalue reveal reverse revert review revise revisit revive revoke revolt
    reward ridicule rig rip risk rival roil roll root rule rumor rush
    sabotage sacrifice safeguard sanction satisfy save scale scare schedule scoff scold scorn scrap scrape scrutinize seal
    search seat secure seem select separate serve settle shape share sharpen shelve shield shift ship shore shorten
    shout shove shun sideline signal sign simplify skip slam slap slash slip slow slump smash smooth soften solicit solve
    sound spare spark spearhead specify speculate speed spell sponsor spur squabble squander squeeze stabilize stage stall
    start state stay steer stem step stifle stimulate stipulate stir stonewall stop store strain streamline strengthen
    stress stretch strip structure struggle study subject submit subsidize substitute succeed suck sue suffer suggest suit
    summarize summon supervise supply support suppress surface surge surpass surprise surrender surround survive suspect
    suspend sustain switch sympathize
    tackle talk tank target tax tempt tend term terminate test testify thank thaw threaten thwart tie tighten tolerate
    topple torpedo total touch tout toughen track trade train transfer transform translate transmit travel treat
    trigger trim triumph trouble trust try tuck turn tweet
    undermine underline underscore unify unite unleash unravel unveil update upgrade urge use usher utilize utter
    vacate value vary veer venture veto view violate visit voice volunteer vote vow
    wage wait waive walk want warn warrant waste watch water weaken weigh welcome whisper widen wish witness wonder work
    worry worsen wrap wreck write yell yield
    ban cap cite echo eye opine posit preface quip riposte snap sneer spar swat tout troll weigh woo zero
    blog boast brag bristle caution chant chuckle clamor coach cringe decree delight denigrate despair disavow dispel
    disparage enthuse envy exclaim expound extol gloat grouse growl grumble gripe grumble harangue hail insinuate
    interject interrupt intimate intone jeer jest laud lecture moan mourn mumble murmur mutter nod observe pine
    plead postulate prophesy quibble rant rave recount rejoice relay reminisce report repudiate resolve retell sigh
    scream shrug slur smile sniff sob specify stammer surmise sulk swipe taunt tease theorize thunder tweet vent
    verify vilify vouch wail whine yearn zing
    ruin backfire abuse acquit advertise amaze arbitrate assassinate astonish audit baffle browse chase collide compose conquer convict cook
    crash crawl cure dance delete detect diagnose download dream drown enrage enroll exchange exhaust fish fold frighten
    gamble glance grab harvest hate hunt hurry imprison infuriate install interrogate interview jail kiss laugh leak learn
    lease liberate mail massacre mix murder oppress pack paint pardon picket poison prescribe punch puzzle rebel reimburse
    rent rob rub sail scan score sentence shatter smoke sort spill spy stab stalk stare startle stream stumble stun subscribe
    swap terrify toss trace trap trip twist uncover unload unlock upload vaccinate wave
    account arm associate average comprise deport diversify lean marry mature outline pose reschedule restate
    shock subordinate survey tender trail rate refinance reorganize repurchase redeem acclaim adore amplify
    absorb downgrade coincide calm divest integrate abide communicate fluctuate redress commence seize dispose escort
    defuse capitalize quell soar accumulate reclaim rebound equip carve entertain conserve recapitalize propel scramble
    sway liquidate accrue grapple deflect govern reconvene discredit consummate heed halve alienate rehabilitate
    disqualify resettle substantiate preempt lure reinvest pinpoint cede fetch cater redeploy conform erupt dislodge
    eschew counteract assuage resonate coalesce countenance salvage rectify
    appease assault assert befriend behave belittle brainstorm budget chair clinch convene curse deduct delve denote
    """

  /// Forms in "-ing" that are nouns too.
  static let gerundNouns = """
    spending trading building meeting hearing training funding lending ruling opening beginning warning feeling
    understanding undertaking offering filing finding earning shipping farming fishing banking manufacturing engineering
    advertising polling briefing gathering ending dumping pricing licensing processing planning housing clothing mining
    logging drilling smuggling outsourcing offshoring bargaining borrowing saving savings processing packaging labeling
    """

  /// Verbs whose base form is as often a noun, an adjective or an adverb: context must decide.
  static let alsoOther = """
    act address advance aid divide left right aim alarm alert amount answer appeal approach arrest attack attempt award back balance ban bar
    bargain base battle benefit bid blame blast block blow boost border boycott brand breach break brief broadcast burden
    burn call campaign cap care cast cause center challenge champion change charge check claim clash clear climb close
    collapse combat command comment complete compromise concern conduct conflict contact content contest contract
    contrast control copy correct cost count counter cover crack credit crowd crush cry curb cut damage date deal debate
    decline decrease decree defeat delay delegate demand design desire detail dispute display dodge double doubt draft
    drag drain drive drop dump ease echo edge embargo embrace end equal escape estimate exempt exercise experience
    exploit export express extract eye face fall fault favor fear feature feed fight figure file fill finance fire fix
    flag float flood flow focus force forecast form found frame free freeze fuel function fund further gain gesture grant
    grill ground group guarantee guard guess guide halt hand handle harbor harm head help hint hire hit hold honor hope
    host hurt import impact increase influence initiate insult interest invite issue join joke judge jump kick label labor
    lack lament land lash last launch lay lead lean leave lecture level levy license lie lift light like limit link list
    live load lobby lock look lose love lower man mandate march mark market mask match matter mean measure mention mind
    moderate monitor move name narrow need note notice object offer offset open order own park pass pause pay peg
    pick pin place plan plant play pledge plot point police poll pose position post practice praise present press pressure
    price print probe process produce profit program progress project promise prompt protest pull purchase push question
    quarrel quote race raise rally range rank reach read rebuff rebuke recall record reform refund regard regret release
    remark repair repeal reply report request rescue research reserve resort respect rest result retreat return reverse
    review revolt reward rid ridicule right ring riot rise risk rival roll root rule rumor run rush sale sanction save
    scale scare schedule scrap screen seal search seat sense separate set shake shape share shift ship shock shop shot
    show sign signal slap slide slip slow slump snap sound spare spark speed spell spend spin split spread spring spur
    square squeeze staff stage stake stall stand start state stay steel stem step stick stock stop store strain stress
    stretch strike strip structure struggle study subject suit supply support surge surprise surrender suspect swing switch
    talk tank target tariff tax tear tend term test thank thought tie time total touch tour track trade train transfer
    travel treat trial trigger trim triumph trouble trust try turn upgrade upset use value venture veto view visit voice
    vote vow wage wait walk want warrant waste watch water welcome will win wind wish witness wonder work worry
    wound wreck yield zero short clean dry empty secure steady tidy slow smooth subsidize sour tweet blog
    abuse audit chase convict cook crash crawl cure dance download dream exchange exhaust fish fold gamble glance
    harvest hate hunt hurry interview jail kiss laugh leak lease mail massacre mix murder pack paint pardon picket poison
    punch puzzle rebel rent sail scan score sentence smoke sort spill spy stream swap toss trace trap trip twist wave
    account arm average rate survey tender trail shock repurchase assault budget chair outline
    """

  /// By these one speaks through a text.
  static let signing = """
    sign send write author spearhead lead back endorse sponsor introduce support issue release propose organize
    """
}
