/// The cues of English. Each line: class letters, a colon, words in their base form. A particle follows its verb with
/// a plus sign: "call+for".
///
/// Letters: r report, f favor, x reject, p propose, u raise, d lower, o object control, l light, i infinitive, a act,
/// m deontic, n noun-phrase content, w weak, q open, g favor, by judging good, e effort, h hearer, s seeming, t external.
enum CueTables {
  static let verbs = """
    r: say add state remark comment observe declare announce explain note mention reiterate repeat reply respond answer
    r: retort quip joke recall recount reminisce reveal disclose report testify assert affirm aver maintain contend claim
    r: charge allege argue concede admit acknowledge confess insist stress emphasize underline underscore point+out predict
    r: forecast warn caution suggest hint imply indicate signal write email tweet post blog exclaim shout yell scream whisper
    r: murmur mutter mumble conclude continue go+on chime+in put opine muse quote cite confide boast brag complain
    r: grumble lament bemoan gripe protest object fume rail snap sneer scoff speculate surmise theorize posit elaborate
    r: clarify specify stipulate interject interrupt counter fire+back hit+back shoot+back sum+up read attest swear
    r: vouch reaffirm assure reassure promise vow pledge tell inform remind notify advise persuade convince warn brief
    r: think believe know feel understand realize recognize see find consider suspect guess assume presume suppose imagine
    r: hold reckon figure expect anticipate foresee envision envisage fear worry doubt wonder hope wish deny dispute
    r: agree disagree decide determine judge rule estimate calculate project learn hear remember forget dream
    r: prove show demonstrate illustrate confirm verify describe characterize portray depict label brand call dub term
    r: crow deadpan drawl gush intone croak joke tease riff rant rave thunder bellow roar growl chide scold lecture preach
    r: ask inquire question query discuss talk speak address outline detail summarize recite
    r: propose recommend urge demand request plead beg implore order direct instruct command agree rule
    r: lash+out speak+out weigh+in follow+up lay+out spell+out make+clear make+it+clear point+to
    r: ask+about inquire+about
    q: ask wonder inquire question doubt query dispute
    n: cite mention discuss describe outline detail note acknowledge blame accuse predict fear expect deny admit reveal
    n: announce question dispute doubt denounce criticize praise condemn blast slam support oppose back endorse reject
    n: favor propose recommend urge demand advocate defend welcome protest warn+against warn+of warn+about
    n: call+for complain+about complain+of talk+about speak+of speak+about point+to refer+to hint+at allude+to
    n: insist+on agree+on agree+to object+to approve+of boast+of boast+about worry+about think+about think+of dream+of
    fi: want
    fip: seek push+for press+for call+for demand request ask+for campaign+for argue+for lobby+for advocate propose
    fip: recommend urge ask appeal+for plead+for clamor+for fight+for insist+on insist aim strive agitate+for press push
    fip: champion lobby petition+for press+ahead+with push+ahead+with seek+out beg+for suggest strive+for wait+for
    fi: hope plan intend vow pledge promise agree agree+on agree+to offer try attempt prepare decide choose opt move
    fi: move+toward move+towards move+ahead+with move+forward+with commit commit+to prefer wish expect work+for work+toward work+towards work look+for resolve determine
    fi: set+out undertake bid volunteer swear fight consent act step+up promise endeavor vote seek+to threaten need prefer
    fi: apply
    i: consider contemplate mull weigh study look+at look+into explore eye
    i: look
    f: support back favor endorse embrace accept approve+of like love welcome sympathize+with side+with stand+by stick+to
    f: throw+his+weight+behind throw+her+weight+behind throw+its+weight+behind throw+their+weight+behind live+with
    f: see+merit+in see+value+in
    f: say+yes+to make+the+case+for make+a+case+for
    f: stand+behind stick+with believe+in adhere+to rally+behind subscribe+to join+in argue+for come+out+for
    f: come+out+in+favor+of speak+up+for defend uphold promote tout extol champion justify encourage advocate
    g: praise applaud commend hail laud welcome celebrate salute thank appreciate admire cheer credit
    fo: urge press push ask request beg implore plead+with call+on call+upon persuade lobby pressure invite encourage
    fo: appeal+to exhort prod prompt want advise recommend tell order instruct direct force oblige require compel allow permit
    fo: enable authorize empower like expect need help pressure convince counsel petition summon remind nudge mandate
    x: oppose reject resist criticize denounce condemn attack decry protest object+to fight fight+against blast slam
    x: assail deplore lambaste bash disapprove+of disagree+with speak+out+against campaign+against argue+against
    x: appeal+against march+against rally+against demonstrate+against
    x: lobby+against warn+against come+out+against complain+about complain+of balk+at bristle+at chafe+at rail+against
    x: dislike hate fear worry+about resent regret lament refuse decline rule+out dismiss repudiate rebuff spurn
    x: react+angrily+to react+bitterly+to react+negatively+to react+coolly+to
    x: put+down shoot+down turn+down brush+aside brush+off laugh+off eschew hesitate scorn disavow renounce combat counter guard+against protect+against defend+against push+back+against vote+down
    x: take+issue+with take+aim+at crack+down+on lash+out+at hit+out+at strike+down vow+against discourage oppose
    x: say+no+to sue+over see+no+reason see+no+reason+for see+no+need see+no+need+for see+no+point+in
    x: see+little+merit+in see+no+merit+in see+little+point+in see+no+benefit+in see+little+benefit+in see+no+value+in
    x: see+little+need+for see+little+reason+for shrug+off run+counter+to find+fault+with
    x: deride ridicule question blame accuse challenge contest caution+against stand+against side+against
    x: boycott deny doubt rebuke scoff+at mock bemoan fault turn+against take+exception+to object+strongly+to
    x: override overrule distance+itself+from distance+himself+from distance+herself+from distance+themselves+from steer+clear+of
    fa: vote+for sign ratify approve pass enact adopt back+up
    xa: vote+against veto block defeat kill overturn filibuster
    ua: impose slap levy introduce reimpose reinstate establish create launch start begin initiate set set+up implement
    ua: open apply institute bring+in put+in file lodge retaliate invoke enforce crack+down
    u: raise increase strengthen expand enforce include add improve toughen tighten boost widen extend restore maintain
    u: keep preserve protect join conclude accelerate speed+up advance continue provide give grant get win obtain secure
    u: promote further deepen enlarge enhance step+up build bolster reinforce enshrine ensure guarantee incorporate
    u: intensify require mandate renew resume revive reopen defend negotiate achieve reach make build+up allow permit
    u: double triple quadruple
    u: speed hasten put+on put+into+place use spur fund subsidize finalize complete bring+about carry+out follow+through+on permit
    u: write+into insert put complete deliver hold respect honor observe safeguard uphold broaden lift+up develop
    u: put+forward table unveil sustain hold+on+to shore+up retain
    da: end eliminate cut lift remove reduce scrap abolish abandon drop withdraw withdraw+from leave quit exit
    da: pull+out+of pull+out cancel terminate repeal roll+back suspend waive renounce tear+up rip+up walk+away+from
    da: revoke rescind relax ease loosen phase+out slash dismantle get+out+of back+away+from back+off
    da: get+rid+of do+away+with opt+out+of postpone
    d: target lower water+down weaken curtail limit restrict restrain ban stop halt prevent avoid delay
    d: strip strip+out eradicate undermine break violate erode tackle
    d: reconsider rethink forbid throw+out chuck+out get+around
    d: shrink narrow trim pare scale+back cut+back dilute soften gut undo reverse overturn erase discourage
    d: minimize discard shelve put+off hold+up freeze forgo give+up take+out take+away cut+off rein+in clamp+down+on
    d: crack+down+on risk crack+down stem stamp+out root+out close wipe+out exclude exempt rid put+an+end+to bring+down
    d: discipline curb outlaw prohibit evade circumvent flout ignore threaten jeopardize endanger damage hurt harm
    d: defuse quell halve rectify derail thwart torpedo scuttle block defeat kill cripple destroy resist redress correct rectify remedy offset solve
    d: resolve fix slow hamper impede hinder obstruct neglect dodge skirt wreck cap diminish moderate abstain+from
    d: keep+out keep+out+of avert forestall head+off stave+off ward+off fend+off counteract alleviate ameliorate
    d: forego hold+off hold+off+on refrain+from desist+from deter punish penalize retaliate+against act+against
    l: express voice take make give have offer show raise put bring pursue adopt lay+out present carry hold reiterate
    l: announce outline set+out issue deliver send submit win gain face declare renew repeat reaffirm signal detail
    l: lodge register begin continue start help keep get come+out be become remain stay lead join drop wage mount launch cast find
    w: include add keep make use get win obtain provide give grant continue put hold respect develop achieve reach allow
    w: permit complete deliver protect create have ensure secure enable help break violate erode evade circumvent flout
    w: ignore threaten jeopardize endanger damage hurt harm undermine destroy cripple hamper hinder impede dodge
    w: run risk skirt neglect thwart slow avoid narrow shrink offset resolve solve fix
    m: need ought require deserve
    n: defend reject oppose support refer+to reference praise criticize denounce blast thank tout mock dismiss cite
    e: try attempt prepare work move act bid fight need continue help allow enable permit require force compel get put
    e: kill defeat block push pass sign vote set set+out undertake strive endeavor step+up commit commit+to offer+up
    e: work+for work+toward work+towards go+on come go wait+for look look+for look+into look+at adopt accept approve
    e: vote+on oblige empower authorize prompt press+ahead+with push+ahead+with volunteer combat counter guard+against
    e: fight+against fight+for vote+against choose opt prove hold hear read learn attack resolve determine
    e: forget study fire convince persuade pressure lobby campaign+for campaign+against consider
    o: drive cause leave lead inspire motivate tempt provoke get spur
    h: email tell inform remind notify advise persuade convince warn assure reassure promise brief ask show
    s: seem appear
    """

  static let nouns = """
    r: statement announcement claim assertion allegation argument contention accusation charge remark comment warning
    r: prediction forecast belief view opinion conviction suspicion assumption expectation suggestion admission
    r: acknowledgment testimony report conclusion finding complaint criticism fear concern worry doubt notion idea
    r: theory insistence denial confirmation pledge promise vow assurance declaration sentiment feeling speculation
    r: rumor sign indication hint evidence revelation judgment
    fip: demand call proposal request recommendation appeal plea bid petition initiative push campaign drive
    fi: plan intention desire wish hope effort attempt pledge promise vow commitment determination willingness
    fi: tendency eagerness
    fi: readiness decision aim goal objective priority move agenda offer aspiration ambition interest mandate need
    i: temptation inclination policy strategy
    fi: step measure
    f: support backing endorsement approval favor preference advocacy enthusiasm praise sympathy applause acceptance
    f: advocate supporter proponent backer champion fan
    f: blessing nod go-ahead green-light thumbs-up
    f: adherence consensus vote importance necessity urgency
    x: opposition resistance objection criticism concern fear complaint rejection refusal hostility dislike anger worry
    x: demonstration rally march outcry protest reluctance unwillingness disapproval condemnation veto skepticism
    x: outrage alarm fight battle doubt fury flak fire attack dissent disquiet gripe grievance rebuff rebuke veto boycott
    x: opponent critic foe
    x: regret disappointment indignation resentment apprehension
    x: disquiet dismay displeasure misgivings frustration reservation reservations unease dissatisfaction
    d: end elimination cut reduction removal lifting abolition repeal withdrawal curtailment rollback rollbacks
    d: easing relaxation suspension termination cancellation waiver lowering dismantling ending scrapping weakening
    d: cutback limit restriction curb erosion violation ban exit departure escape freeze halt moratorium exemption cap
    d: crackdown lack absence change inability failure inaction
    fite: pressure threat
    e: campaign effort bid attempt fight battle vote measure step move drive push rally agenda target priority need
    e: march demonstration crackdown initiative evidence sign temptation inclination
    e: importance necessity urgency
    u: increase improvement strengthening expansion imposition introduction inclusion enforcement extension adoption
    u: implementation protection creation restoration maintenance preservation rise provision provisions promotion
    u: addition establishment conclusion launch start retention continuation
    """

  static let adjectives = """
    x: critical opposed hostile unwilling reluctant averse resistant skeptical wary leery against anti concerned unhappy
    x: disturbed troubled dismayed disappointed frustrated outraged appalled irked incensed
    x: impatient furious unsatisfied resentful apprehensive annoyed irritated exasperated mistrustful distrustful
    x: worried angry upset dissatisfied alarmed fearful loath hesitant cautious uneasy
    f: favorable supportive ready willing eager keen determined prepared committed anxious happy glad pleased
    f: interested encouraged enthusiastic intent adamant inclined delighted satisfied comfortable bound set
    """
}
