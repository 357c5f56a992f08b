// English verbs by what they do to a timeline. A capital last letter doubles in -ed and -ing ("plaN": planned).
// Irregular forms stand in `irregularVerbs`: base, past, participle; one form for two that are alike.

/** Verbs of saying: what follows is somebody's word; only with "that" or a quotation; only with a quotation. */
export const firmSayings =
  'say tell announce add confirm insist warn claim argue note stress explain state declare write admit maintain assert assure tweet reply respond remark observe concede ' +
  'testify attest opine retort quip muse intimate confide divulge predict allege complain joke boast caution emphasize emphasise reiterate inform reckon';
export const looseSayings =
  'report reveal acknowledge comment mention recall estimate suggest hint imply clarify confess affirm reaffirm swear foresee disclose indicate lament';
export const quotedSayings = 'post accuse praise criticise criticize describe call condemn advise phone telephone email';

/** Verbs whose sense decides what becomes of an event. Two words joined by `_`: verb and particle. */
export const verbsBySense = {
  /** Happenings, though the verb alone tells a state. */
  other:
    'set_ablaze set_alight set_free set_fire run_aground run_dry run_short run_low run_into run_onto run_off run_over run_away carry_away take_over hand_over carry_off carry_out set_out set_off hand_in hand_out turn_in pull_down tear_down stand_up stand_down sit_down lie_down pull_in pull_over pull_up drop_in drop_by fall_behind set_up switch_off switch_on call_in call_out slam_into smash_into crash_into plough_into plow_into',
  /** Puts a plan off, mostly without a new time. */
  postpone:
    'postpone delay defeR adjourn shelve table stall put_off hold_off put_back push_back set_back hold_over hold_back hold_up put_over put_on_hold put_on_ice place_on_hold place_on_ice',
  /** Gives a plan another time. */
  move: 'reschedule rearrange refix reset retime rebook move shift push bump sliP switch transfeR move_back carry_over push_out move_out shift_back slide',
  /** Gives a plan an earlier time. */
  advance: 'advance prepone bring_forward move_up move_forward pull_forward pull_fwd bring_fwd move_fwd',
  /** Ends a plan before it comes true. */
  cancel:
    'canceL cancel scraP axe biN junk scruB scratch abort abandon suspend revoke rescind ditch nix annuL skiP call_off rain_off rain_out snow_off wash_out pull_the_plug',
  /** Ends a plan where its object is one, else just a happening. */
  drop: 'droP pull withdraw terminate halt avert baN forbid prohibit outlaw give_up write_off fall_through',
  /** Brings a plan back. */
  reinstate: 'reinstate revive reactivate unfreeze reimpose reintroduce bring_back',
  /** Ends what is in force: a ban, a charge, an order. */
  repeal: 'lift freeze strike_down overturn reverse quash repeal waive ease_off',
  /** Gives something that lasts a later end. */
  extend: 'extend prolong lengthen',
  /** Does not happen at its time. */
  miss: 'miss overrun',
  /** Lays a time down beforehand. */
  plan:
    'plaN schedule seT book slate expect intend hope aim promise target earmark fix arrange timetable pledge design penciL pencil pencil_in ' +
    'anticipate forecast project envisage tip bill ploT suppose',
  /** Tells: what follows is somebody's word. */
  say: `${firmSayings} ${looseSayings} ${quotedSayings} point_out make_clear make_plain spell_out let_slip rule_out stand_by speak_of notify speak talk`,
  /** Says that something is not so. */
  deny: 'deny doubt reject dispute refute contradict rebut dismiss',
  /** Wants somebody to do something. */
  ask: 'ask question request urge demand invite appeal petition beG propose recommend call_for press',
  /** Does not do, or says no. */
  refuse: 'refuse decline fail neglect forget omiT',
  /** Thinks: what follows is not a happening. */
  think:
    'count_on bank_on mean ensure want need require think believe know feel consider fear rumour rumor wonder understand assume presume imagine guess realize realise wish like prefer suspect love hate dislike admire ' +
    'emerge transpire turn_out agree consent decide determine conclude vow regreT',
  /** Holds for a while. */
  state:
    'date remain stay stand seem own belong contain consist include involve live lie exist depend cost owe matter deserve ' +
    'represent resemble highlight underline underscore reflect illustrate demonstrate weigh fit lack possess face keep continue last have ruN siT serve work average total number differ rank ' +
    'await cover measure operate employ carry provide base situate',
  /** Is there again. */
  resume: 'return resume come_back go_back reopen restart relaunch restore release rejoin reconvene renew',
  begin: 'begiN start open launch commence kick_off get_under_way get_going embark initiate inaugurate introduce',
  end: 'end finish close complete expire stoP cease lapse run_out wrap_up shuT culminate',
  /** The verb adds nothing to its subject. */
  happen: 'happen occuR take_place come_about come_off follow arise ensue materialize materialise go_ahead go_forward proceed',
  cause: 'cause trigger prompt force lead spark provoke bring_about result',
} as const;

/** What follows "is" and acts upon a plan. */
export const predicatesBySense = {
  postpone: 'on_hold on_ice',
  reinstate: 'back_on',
  /** "Was set on fire": nothing that is set for a day. */
  other: 'on_fire',
  /** "The match is off.", but not "off the coast". */
  drop: 'off_. off_, off_; off_: off_! off_) off_- off_– off_— off_because off_as off_after off_and off_but off_so off_due off_owing',
} as const;

/** Verbs that are nouns of what happens as well. */
export const happeningVerbs =
  'attack attempt award battle blast campaign clash count crash debate debut draft feature fire flood increase interview issue leak march murder notice ' +
  'poll protest purchase race raid rally reboot replay rerun record refund repair rescue review shower storm survey test tie tour train update upgrade visit vote patch show';

/** Verbs that are other nouns, or adjectives, as well. */
const nounVerbs =
  'act address aid answer approach blame block board bomb boost challenge change charge chase check climb command conduct contact contract convict crack ' +
  'credit cross damage date decrease deposit display dive double drain drift ease edge exchange exit export file fill fine flow focus form free fuel fund ' +
  'gain grade grant guarantee guide hand harm head help host hunt judge jump kick knock land level license light limit link load loan lobby lock mark ' +
  'mine monitor mount name offer paint pardon park pass pause peak pick place play pound present print process produce raise reform register replace risk ' +
  'roll rule rush sack sail sanction save scale score seal search sentence share shelter shell signal slow smoke sponsor stage stretch study supply ' +
  'support surge team touch track trade try turn use view wait walk watch welcome witness wound yield order moor dock berth crown stream dance ' +
  'counter point label thank rage plant cook screen air house farm film cycle contest rent escort hike copy scan sample pack phone tax weld plough patrol preview probe jaM malfunction rupture jackknife backfire ground traP';

/** Other verbs that news and reports use; they happen. Those of a sense and irregular ones are verbs already. */
export const otherVerbs =
  `${happeningVerbs} ${nounVerbs} rename rechristen reelect honour honor prepare modify mitigate nickname induce allude re-enable re-enter re-examine reissue rebuild qualify enlarge accept achieve acquire admire admiT adopt affect allow enable alter amend anger apologize ` +
  'apologise appear appoint apply approve arrest arrive assemble assess assign assist attach attend attract attribute baN baR bleed bloG bounce broker ' +
  'burn calculate capture care celebrate clean clear clinch collapse collect collide combine commiT compare compete compile connect consult contribute ' +
  'controL convene convert correct create crush dedicate defeat defend delete deliver demolish depart deploy derail descend destroy detain detect deteriorate ' +
  'develop die direct disappear discover dismantle discuss disrupt dissolve distribute divert divide divorce dominate donate dress drown earn edit educate elect erect ' +
  'eliminate embrace emigrate enact encrypt endorse enforce engage enter equiP erupt escape escalate establish evacuate evolve examine exceed exclude execute ' +
  'exhibit expand explode express extract fell finance gather generate govern graduate greet hiT hire hospitalize identify ignite ignore impeach ' +
  'implement import impose imprison improve indict infect inflict inherit injure inspect inspire instalL interrupt intervene invade invent invest ' +
  'investigate jail join kidnaP kill locate loG lower mail manage marry melt merge migrate mobilize mourn narrow negotiate nominate obtain ordain ' +
  'organize organise oust outlaw overhaul overrule participate perform persuade plead plunge poison pose preside prevent prohibit reassure remind promote relegate ' +
  'prosecute protect prove lodge publish punish pursue quiT ratify reach react rebound receive recognize recognise recover recruit recycle reduce refeR ' +
  'overheat misfire crumble cave riP shear keel sweep skiD swerve tumble veer stumble ' +
  'regain regulate rehearse relate relocate rely remove renovate resettle resign resist resolve restrict retain retire retreat retrieve reunite revise roB rotate ' +
  'ruin queue flock trail secure seize separate settle shape shatter shiP sign slaM slash smash snaP soar solve spilL spoT spuR stabilize steer steP stray strengthen striP ' +
  'struggle submiT succeed sue suffer surpass surprise surrender surround survive taP threaten tighten toP topple transform transmiT transport traveL travel ' +
  'treat triM triple halve quadruple treble unite unveil vacate vanish veto violate warm wash weaken widen wiN wipe worry worsen wraP wreck puT cuT swaP opt permit oblige ' +
  'compeL decree instruct degrade throttle summon tow undock splash lifT kneel bury found cede annex liberate colonize colonise besiege raze excavate ' +
  'compose premiere perish rain snow bake age sour thaw breathe bribe consume demote devote dilute disagree electrocute embezzle extinguish extradite ' +
  'hoist redesign interfere lied recite reroute entertain secede recede accede commute concuR enquire err exhume jettison pollute precede redevelop redistribute subscribe impale vie plump rubber-stamp fast-track cross-examine x-ray booby-trap cherry-pick green-light stress-test soft-launch fine-tune ring-fence court-martial co-found co-host co-write hand-deliver kick-start short-list spot-check re-release re-sign re-home airlift avoid acquiT absolve exonerate congratulate reward discipline expeL condemn ' +
  // Ways of saying.
  'pretend oppose defend contend lament quiP recount indicate learn speculate chant shout yell cry denounce deplore deride lambast ridicule brand duB loathe mock laugh whisper cite quote exclaim hail';

/** base, past, participle. */
export const irregularVerbs =
  'reset reset,arise arose arisen,be was been is,bear bore born,beat beat beaten,become became become,begin began begun,bend bent,' +
  'bet bet,bid bid,bite bit bitten,blow blew blown,break broke broken,bring brought,broadcast broadcast,build built,burst burst,' +
  'buy bought,cast cast,catch caught,choose chose chosen,come came come,cost cost,cut cut,deal dealt,dig dug,do did done,draw drew drawn,' +
  'drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,' +
  'forecast forecast,forget forgot forgotten,freeze froze frozen,get got got,give gave given,go went gone,grow grew grown,hang hung,' +
  'have had had has,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,know knew known,lay laid,lead led,leave left,lend lent,' +
  'let let,show showed shown,lie lay lain,lied lied lied lies,light lit,bleed bled,breed bred,creep crept,kneel knelt,stride strode stridden,tread trod trodden,weave wove woven,forbid forbade forbidden,lose lost,make made,mean meant,meet met,oversee oversaw overseen,overwrite overwrote overwritten,co-write co-wrote co-written,green-light green-lit,outbid outbid,undercut undercut,upset upset,overtake overtook overtaken,' +
  'overthrow overthrew overthrown,overrun overran overrun,pay paid,put put,quit quit,read read,rebuild rebuilt,rerun reran rerun,ride rode ridden,ring rang rung,' +
  'rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,shake shook shaken,shed shed,shine shone,' +
  'shoot shot,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,slay slew slain,sleep slept,slide slid,speak spoke spoken,' +
  'spend spent,spin spun,split split,spread spread,stand stood,steal stole stolen,stick stuck,strike struck,strive strove striven,' +
  'swear swore sworn,sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,' +
  'think thought,throw threw thrown,understand understood,uphold upheld,wake woke woken,wear wore worn,win won,wind wound,withdraw withdrew withdrawn,' +
  'withhold withheld,withstand withstood,write wrote written,' +
  'fling flung,cling clung,undergo underwent undergone,undertake undertook undertaken,overcome overcame overcome,rewrite rewrote rewritten,' +
  'retake retook retaken,repay repaid,mislead misled,undo undid undone,foresee foresaw foreseen,panic panicked,' +
  'burn burnt,learn learnt,leap leapt,dream dreamt,spoil spoilt,dwell dwelt,weep wept,forgive forgave forgiven,forsake forsook forsaken,foretell foretold,behold beheld,' +
  'awake awoke awoken,mistake mistook mistaken,mow mowed mown,outdo outdid outdone,redo redid redone,sew sewed sewn,sling slung,sow sowed sown,speed sped,spring sprang sprung,sting stung,string strung,unwind unwound,wring wrung,override overrode overridden,overhear overheard,oversleep overslept,overspend overspent,outrun outran outrun,outgrow outgrew outgrown,remake remade,resell resold,redraw redrew redrawn,' +
  'slit slit,thrust thrust,stink stank stunk,slink slunk,shear sheared shorn,befall befell befallen,mislay mislaid,misunderstand misunderstood,mishear misheard,outsell outsold,outshine outshone,overdraw overdrew overdrawn,spill spilt,smell smelt,lean leant,beset beset,proofread proofread,waylay waylaid,recast recast,resit resat,rethink rethought,retell retold,sublet sublet,underwrite underwrote underwritten,rewind rewound,misread misread,overhang overhung,spit spat';

/** Forms of verbs above that are oftener nouns or adjectives: as verbs only where nothing else is the verb. */
export const nounLikeVerbs =
  `${happeningVerbs} ${nounVerbs} rain snow drizzle travel awake mistake bit slit smelt sling sow speed spring sting string leap dream plan report phone telephone email talk swim move delay return trial strike end start rise ` +
  'queue queues flock flocks trail trails fall cut hit run call claim note state book table project target aim hope demand request appeal press need work cost face number rank measure cover ' +
  'lead force result cause set fix bill plot design match ship promise question release split spot spread stand step stick suspect tear tip trigger wind ' +
  'back bar bid blow break broadcast cast catch control deal draw drive estimate fight lack launch lift log pay pilot post ride riot close open stop last ' +
  'base long like keep stay shift switch slip slide transfer advance drop pull schedule forecast comment mention doubt fear rumour rumor wish want fit total average sit ' +
  'second can will may might must building';
