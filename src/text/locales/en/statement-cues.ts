// English words of saying, by base form, and of those who speak. Classes as in lexicon.ts.
import type { WordTables } from '../../tokens/lexicon.js';
import { firmSayings, looseSayings, quotedSayings } from './predicates.js';

/** Who is called by what he or she is: titles, kin, callings. */
const men =
  'dad daddy grandad granddad grandpa stepfather sir lord king prince duke baron earl emperor father son brother uncle grandfather grandson nephew husband man boy abbot monk friar';
const women =
  'mum mom grandma granny auntie stepmother dame lady queen princess duchess countess empress mother daughter sister aunt grandmother granddaughter niece wife widow woman girl abbess nun prioress actress';

export const statementWords: WordTables = {
  // What follows or precedes is somebody's word.
  strongCue: `${firmSayings} deny dispute refute contradict contend lament counter recount vow conclude`,
  // Only with "that" or a quotation.
  softCue:
    `${looseSayings} show find found believe think agree feel expect decide answer recommend hope fear worry learn promise propose understand realize realise hear rule charge ` +
    'question speculate signal post ask demand urge point wonder doubt suspect pledge remind reassure anticipate guarantee protest regret repeat shout yell cry whisper exclaim',
  // Who does so finds something out, and says nothing yet.
  discovers: 'find found show learn realise realize',
  // They say nothing, though they confirm, report and reject.
  evidence:
    'test tests sample samples camera cameras footage scan scans scanner x-ray x-rays sensor sensors parser software system systems figures data records logs results analysis autopsy examination inspection radar telemetry',
  // Only with a quotation.
  quoteCue:
    `${quotedSayings} continue read sing chant denounce label brand blast mock laugh cite quote respond ring message slam deride lambast ridicule dismiss reject blame hail defend attack exclaim ` +
    'recite begin decline refuse',
  // What they show is seen, not said, unless a person shows it; 2 or a firm.
  evidenceCue: 'show=1 find=1 found=1 reveal=2 suggest=2 indicate=2',
  // What is criticised or defended is what is said of it.
  objectCue:
    'accuse criticise criticize praise condemn denounce defend oppose welcome describe blast blame slam deride lambast ridicule reject dismiss hail apologise apologize',
  // The same with what it is called: "called the plan a farce", but "called a strike".
  // Before something to be decided these decide, and say nothing: "rejected the bill", not "rejected the claim"; 2 of what is only taken or not as well.
  decisionCue: 'reject=2 dismiss=1 oppose=1',
  decided:
    'bill plan plans proposal proposals appeal appeals motion motions offer offers request requests application applications petition treaty budget ' +
    'amendment amendments nomination bid bids tender tenders contract deal minister manager coach case lawsuit',
  // What is taken or not, and nobody speaks: "rejected her card"; who dismisses or opposes it says so.
  processed: 'file files payment payments card cards cheque cheques transfer transfers password login upload sample samples',
  // What is asked for and not given is denied as well: "denied bail", not "denied a deal".
  asked:
    'appeal appeals motion motions request requests application applications petition bail parole permit permission licence license visa asylum access entry',
  avowed:
    'responsibility credit innocence ignorance fraud bias discrimination immunity breakthrough foul dead wounded attack attacks bombing bombings killing raid ambush hack capture',
  namingCue: 'call brand label',
  // With an object alone they are deeds: "added a lane", "noted a leak", "wrote a report"; by 2 "claimed a prize", but for what one only says: "claimed responsibility".
  clauseCue: 'claim=2 add admit note write observe counter state read post declare conclude',
  // Words that measure a time behind them, the second kind by so many of a unit, and of them those that name its earliest.
  // Of what there is more or less: "a fall in operating profit".
  change: 'fall rise drop increase decrease decline growth jump surge slump dip reduction cut gain gains loss improvement upturn downturn',
  timeMeasure:
    'either sometime as no not early earlier earliest late later latest soon sooner seconds=2 minutes=2 hours=2 days=2 weeks=2 months=2 years=2',
  // Before "to" and a verb: "we are pleased to invite you"; 2 of one who may only be willing.
  // Behind "did": 1 the deed told before; 2 makes a measure of it: "so well".
  deedBefore: 'so=1 likewise=1 much=2 many=2 well=2 little=2',
  courtesy: 'pleased delighted happy=2 glad proud sorry excited thrilled honoured honored merry',
  // What is compared "since" a time.
  superlative:
    'most least best worst lowest highest biggest largest smallest strongest weakest fastest slowest longest shortest deepest steepest sharpest heaviest hottest warmest coldest wettest driest deadliest busiest',
  // A figure before them is a share of something.
  share: 'percent pc points',
  soonest: 'earlier sooner',
  improbable: 'unlikely',
  // Who was so to do it on a day did it.
  ableTo: 'able',
  // What one has or is so to do is not done.
  notYet: 'yet',
  barely: 'hardly scarcely barely few',
  // They describe and tell nothing: "aged 40", "a letter dated 2 March", "has been missing since", "for the third day running".
  attribute: 'aged=1 dated=1 missing=1 left=2 running=3',
  // Their effect stands behind a preposition: "led to floods".
  leadsTo: 'lead result',
  // Behind them "that" opens what is known, feared or hoped: "the news that the mill closed".
  factNoun:
    'guarantee indication certainty promise fact news evidence proof word fear fears hope hopes sign signs idea belief theory notion warning warnings doubt doubts assurance assurances admission conclusion discovery prediction predictions chance chances danger possibility likelihood prospect risk',
  // Before "of", "than", "from", "to" and a gerund, or, by 3, right before it: what was given up, was never meant, was left out.
  forgone: 'instead=1 rather=1 far=2 short=2 close=2 near=2 without=5 against=3 avoid=4 avoids=4 avoided=4 avoiding=4',
  // Who does so forbids it, 1; turns down a plan, 2, of which 3 only with the words of 4 behind them: "voted down", "voted against"; 5 keeps it from coming true.
  hinders:
    'forbid=1 prohibit=1 reject=2 veto=2 block=2 defeat=2 dismiss=2 scupper=2 prevent=5 thwart=5 frustrate=5 vote=3 throw=3 turn=3 kill=3 shoot=3 rule=3 give=3 back=3 out=4 down=4 off=4 up=4 against=4',
  // "It is said that", "is thought to have": nobody vouches for it; 2 in the past alone, as a law says "is assumed to have".
  hearsayVerb: 'say=1 report=1 rumour=1 rumor=1 allege=1 believe=1 think=1 understand=1 presume=1 assume=2 fear=1 suspect=1 claim=1 reckon=1',
  // Takes from somebody what is theirs: "cost him his job".
  deprives: 'cost',
  // What those are who have come to harm and have not got out of it: told in the present, it is news of what is counted or known.
  stricken: 'ground trap',
  // Denied, they deny what follows, 1, or leave it open, 2; or behind "no", they leave it open, 4; what follows 3 is not so, nor what 5 says, nor what a former 6 says.
  leavesOpen:
    'fear=1 suspect=1 believe=1 think=1 expect=1 suppose=1 reckon=1 imagine=1 say=2 confirm=2 announce=2 claim=2 insist=2 suggest=2 predict=2 warn=2 argue=2 declare=2 state=2 write=2 tweet=2 testify=2 swear=2 maintain=2 estimate=2 indicate=2 imply=2 complain=2 remark=2 vow=2 conclude=2 stress=2 contend=2 doubt=5 wish=3 pretend=3 dream=3 lie=3 lied=3 wrongly=3 falsely=3 mistakenly=3 erroneously=3 incorrectly=3 version=6 headline=6 sign=4 chance=4 danger=4 possibility=4 likelihood=4 prospect=4 risk=4 evidence=4 proof=4 guarantee=4 indication=4 promise=4 hope=4 assurance=4 certainty=4 sure=4 certain=4 confident=4 clear=4 obvious=4 evident=4 apparent=4 likely=4 possible=4 probable=4',
  // Right before a verb: it was not done, 1, or 4 and 5 together; but what grows or shrinks by such a measure did so by less, 2; by a share of 3 behind it, nobody knows.
  nearly:
    'almost=1 nearly=1 all=4 but=5 double=2 treble=2 triple=2 quadruple=2 halve=2 half=3 third=3 thirds=3 quarter=3 quarters=3 fifth=3 fifths=3 tenth=3',
  // Whoever is charged with something, or held for it, is said to have done it; 2 whoever is cleared of it is said not to have.
  // What they say is about others: "he" is another.
  speaksFor: 'spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel',
  // Before "to" and a verb they tell what their subject does, and never what is done to it.
  striving: 'try attempt seek manage want start continue offer opt help hesitate struggle stop rush threaten prepare',
  // "Any such seal": one of those told of before.
  alike: 'such',
  // Behind them "on" tells what they are about: "a report on the fire of 3 May".
  topicNoun:
    'report reports book books film films documentary show exhibition inquiry lecture talk talks paper study hearing debate article articles series information details data evidence chapter',
  // Behind them "about" tells what was talked of: "was questioned about 3 May".
  topicVerb: 'ask question quiz interview cross-examine grill press speak talk tell hear know testify write',
  // What tells how old a thing is: "dated the chest to 1450".
  agedBy: 'date',
  // Before "after" and a time: about it.
  closeBy: 'just shortly soon right immediately straight directly',
  // What was so not done was done on no day.
  atNoTime: 'never',
  // Who does so speaks of what is long over.
  recalls: 'recall remember reminisce',
  // With a gerund they tell what their subject did: "admitted taking it".
  ownDeed: 'admit acknowledge confess recall remember regret',
  // The same of whom they act upon; 3 whoever is thanked or punished for something did it.
  charges:
    'charge=1 indict=1 arrest=1 sue=1 investigate=1 question=1 accuse=1 suspect=1 detain=1 clear=2 acquit=2 absolve=2 exonerate=2 thank=3 praise=3 congratulate=3 honour=3 honor=3 reward=3 forgive=3 ' +
    'criticise=3 criticize=3 blame=3 condemn=3 denounce=3 blast=3 slam=3 attack=3 mock=3 fine=3 jail=3 imprison=3 sentence=3 convict=3 punish=3 hang=3 execute=3 ban=3 suspend=3 sack=3 fire=3 dismiss=3 expel=3 discipline=3 book=3',
  // Behind "is on", before "to": as planned.
  onWay: 'track course target schedule line',
  // What they found or show is told, where a clause of its own tells it: "found the disk had filled".
  shows: 'know find show prove see notice discover learn realise realize hear rule establish reveal emerge transpire turn',
  // "Gave them until Friday": what they have until then is time.
  grants: 'give allow',
  // Done to what is still to come: "threatened a strike".
  beforehand: 'threaten back ban forbid prohibit outlaw discuss debate consider weigh prepare organise organize',
  // What they ask for by a day is due then, and so is what is asked for by verbs of asking.
  wants: 'want need require seek order request commission',
  // What is said in writing is said when these are done.
  issuing: 'publish release issue leak print post broadcast air circulate',
  // A thing and what it is then stand behind these: "declared the matter closed".
  declares: 'declare pronounce deem mark',
  // Behind these stands a clause and never a thing: "said the pier opens"; by 2, what it tells is so, and came of their subject: "the strike means that schools close".
  clauseOnly: 'say=1 insist=1 remark=1 contend=1 complain=1 allege=1 argue=1 swear=1 think=1 believe=1 hope=1 reckon=1 mean=2 ensure=2',
  // Between two times: one of both, nobody knows which.
  alternative: 'or',
  // One word says it all: "said no".
  answer: 'no yes',
  // An object is enough: "denied it".
  denialCue: 'deny dispute refute contradict',
  // Behind "that": a time, no clause.
  pointedTime: 'day week month year spring summer autumn fall winter night morning afternoon evening weekend time',
  // In the present, what they say is what is said.
  anybody: 'they people folk folks some many',
  // In the brackets of a news desk, of the text itself: "(Corrects day to Friday)".
  deskNote: 'adds corrects updates refiles recasts repeats clarifies rewrites removes deletes',
  // These do not speak, though they tell.
  lore: "tradition legend folklore rumour rumor myth superstition let's",
  // They describe, and are no nouns, verbs or adverbs: what ends in "-ing" behind them is a noun.
  describing:
    'main own old new rear upper lower inner outer front central primary secondary principal national local regional municipal private big small large major minor vital final initial online illegal legal electrical mechanical hydraulic structural temporary permanent annual rare valuable famous priceless ancient medieval modern unfinished',
  // The word before them says what is done there: "a cooking class", "a walking tour".
  lessonNoun: 'class classes lesson lessons course courses workshop session sessions trip tour club day season contest competition',
  // Several that one noun names.
  collective:
    'team crew service company firm council board government parliament ministry club band committee court family couple group airline operator union party army navy management ' +
    'agency syndicate consortium directorate collective jury pair clergy majority minority public staff orchestra choir',
  // Bodies that a text names once and calls so from then on; odd those that have a name of their own, of which 3 is never a part.
  body:
    'company=1 firm=1 airline=1 carrier=1 bank=1 group=1 club=1 lender=3 insurer=3 retailer=3 carmaker=3 drugmaker=3 chipmaker=3 automaker=3 planemaker=3 steelmaker=3 shipbuilder=3 brewer=3 broadcaster=3 startup=3 ' +
    'union=2 party=2 ministry=2 department=2 agency=2 council=2 regulator=2 commission=2 committee=2 board=2 federation=2 association=2 bureau=2 authority=2 court=2 operator=2 charity=2 consortium=1 syndicate=1 directorate=2 collective=1',
  // What names of firms and bodies end with.
  firmNoun:
    'cricket football rugby hockey hurling athletics netball cycling rowing air line lines rail railways transport highways acquisition shipping pharma works press radio robotics financial finance bancorp aerospace automotive motor pharmaceuticals therapeutics entertainment communications ' +
    'systems group holdings industries partners union federation league trust bank airlines airways energy power gas marine motors foods labs laboratories studios media ' +
    'ferries water freight logistics instruments optics electronics chemicals petroleum telecom insurance mutual retail software homes hotels rovers united athletic ' +
    'networks technologies solutions services consortium alliance coalition association society institute university college hospital council street house palace hall court ministry agency authority commission board sons bros',
  firmForm: 'sa as ab inc ltd plc gmbh ag llc corp co nv bv spa oyj asa se',
  // Who is told for what is being written: "told this newspaper".
  outlet: 'newspaper paper magazine website programme program station broadcaster',
  // Of these the hearer comes before the words: "told the court that".
  addresseeCue: 'tell assure reassure inform remind advise notify warn ask',
  according: 'according',
  accordingTail: 'to',
  // Before what is so much that something came of it; 2 before what is too much for something to be done.
  degree: 'so=1 such=1 too=2',
  complementizer: 'that=1 whether=1 if=1 why=2 how=1',
  // On either side of a hyphen they make a kind of thing, and no name: "ex-chef", "world-class".
  compound: 'ex non co pre post mid sub pro re un half off class plus free town bound strong clad deep long old style',
  // Small words inside the names of people: "Ada van der Lund".
  nameParticle: 'de van von der den del della di da dos du la le bin ibn ten ter ó ní mac',
  // Alone behind "according to", but not "according to her lawyer"; numbers as below.
  governedPronoun: 'her=2',
  // Opens a clause that stands for a noun.
  freeRelative: 'what',
  // 1 and 2 are persons, 3 several, 4 a thing; the others resolve to nobody in the text.
  speakerPronoun: 'he=1 she=2 they=3 it=4 i=5 we=6 you=7 who=8 which=9 him=1 them=3',
  reflexive: 'himself herself themselves itself myself ourselves yourself yourselves',
  // Before "to say" they say it: how many words they are; 3 of one word, with others between.
  continuing: 'on=2 telephoned=1 phoned=1 rang=1 texted=1 wrote=1 called=1 emailed=1 came=3 went=3',
  // With a colon behind them, what follows is said.
  callCue: 'telephone phone ring email message write',
  nounJoint: 'of',
  purpose: 'for',
  // Before an auxiliary and another of whom the verb before is told as well; 2 is not.
  likewise: 'so=1 as=1 nor=2 neither=2',
  // Before whoever is asked to do something: "called on shops to close".
  asksOf: 'for on upon',
  // Before a length, that it lasted so long; 2: that it took so long.
  span: 'for=1 over=1 throughout=1 in=2',
  // Who does so names a thing rather than tells what happened: "suspected the change made at noon".
  ofThings: 'suspect blame fear',
  absolute: 'with',
  // Behind a number and its noun: what remains, and nobody went; 2: what runs out.
  leftOver:
    'left/remaining=1 second/seconds/minute/minutes/hour/hours/day/days/week/weeks/month/months/year/years/metre/metres/kilometre/kilometres/km/mile/miles/lap/laps/round/rounds/game/games/match/matches/race/races/stage/stages/hole/holes/over/overs/ball/balls/set/sets/frame/frames=2',
  // Done to what is planned rather than to what the plan is about: "a bill to ban it, tabled in May".
  agreedOn:
    'adopt approve reject table carry sign announce unveil back debate moot endorse ratify submit lodge draft veto float propose reach draw publish present file devise make mount undertake begin',
  // "Without a shot fired".
  lacking: 'without',
  // Behind "as" and before "it" they only tell whose words these are.
  phrasing: 'put',
  // What is stopped in this way goes on behind it; 2 from one day to another is moved.
  pausing: 'suspend=1 halt=1 interrupt=1 pause=1 adjourn=2',
  // Put off in America, brought in elsewhere; 2: what is new there.
  submitting: 'table offer=2 offers=2 bid=2 bids=2 bill=2 bills=2 amendment=2 amendments=2 motion=2 motions=2 question=2 questions=2',
  // What is bought and sold all day: where it is stopped, nothing that was planned is.
  market: 'trading dealings shares stock stocks securities',
  // What is done by these is done on their day.
  // What is written in them would be so, and may not have been, 2 was made up; nor what was so otherwise, or perhaps.
  laysDown:
    'contract=1 agreement=1 pact=1 accord=1 lease=1 clause=1 terms=1 novel=2 film=2 play=2 opera=2 story=2 tale=2 legend=2 plot=1 script=1 prophecy=1 otherwise=1 perhaps=1 possibly=1 maybe=1 probably=1 presumably=1 earliest=1 best=1',
  // What a lease or a patent says that it will do.
  runsOut: 'expire lapse revert',
  // What is named in them was there then.
  record: 'deed survey register chronicle roll map inventory manuscript diary list',
  instrument: 'act decree charter treaty law order ordinance statute edict bull proclamation resolution ukase',
  // What people and things do by themselves: "after the monks left", not "after a deal reached"; 2 what only happenings do.
  selfMoved:
    'begin=2 start=2 end=2 erupt=2 leave arrive die fail fall rise close open collapse resign retire return depart sail land crash explode burst break sink burn stop vanish confess ' +
    'disappear escape surrender withdraw move emigrate graduate marry win lose meet agree vote strike drown crack split clash speak fight slide slip skid overturn derail capsize swerve tumble veer walk recover double sound gather jump protest rally dock float converge topple crumble',
  // What things do that nobody means them to: "bought a lorry. It broke down"; 2 to their harm, 3 to that of no firm or team.
  befalls:
    'break=2 burn=3 burst=3 jam=3 overheat=3 misfire=3 backfire=3 jackknife=3 malfunction=3 rupture=3 crumble=3 capsize=3 close=1 collapse=2 crack=2 crash=2 derail=3 erupt=2 explode=3 fail=2 flood=3 freeze=2 leak=3 move=1 open=1 overturn=3 rot=1 rust=1 sail=1 sink=2 slide=1 slip=1 skid=2 swerve=2 tumble=2 veer=2 snap=2 split=1 stall=2 stop=1 topple=3 vanish=2 disappear=2 arrive=1 begin=1 start=1 end=1',
  // What of the two only happenings do, and no things; 2 with the particle that is 3.
  arising: 'begin=1 start=1 erupt=1 break=2 out=3',
  // Who does so has come, and has done nothing yet.
  arriving: 'arrive land dock anchor',
  // What nothing is done to: their past forms are no participles behind a noun.
  intransitive:
    'come go quit transpire appear disappear die arrive resign erupt vanish emerge depart happen occur emigrate apologise apologize reply respond ' +
    'collapse crash skid tumble veer stumble fail falter soar plummet plunge surge subside last stand stay thrive flourish recede expire lapse persist prevail deteriorate dwindle intervene abdicate capitulate defect wait remain sleep linger laugh smile weep hesitate participate compete struggle react retreat proceed flee pause hurry tremble riot cheer faint vomit scream rejoice swerve fade elapse',
  // What brings something new before the reader: behind a phrase in front of it stands its subject, "in 1950 came the second flood".
  presentative: 'come go follow begin start arrive appear emerge arise die stand lie',
  // Of what begins and ends, only these are done to a thing: "launched in April and completed in May".
  undergone: 'complete finish launch introduce inaugurate initiate',
  // What things have done to them: without an object the past form is the participle; 1 of "nothing" alone, 3 where a verb before it lends its auxiliary.
  doneTo:
    'find=1 hear=1 accept=2 arrest=4 detain divert evacuate fine hand jail paint seize tow approve adopt award ban bomb build bury buy cast choose complete confirm damage defer deliver demolish destroy discover dismantle elect erect extend file finish fit fix inspect install issue lay lift lose make mark move negotiate ' +
    'obtain pay place post print provide publish put receive register reject release remove rename repair replace report restore revise sell send sign spare treat unveil update grant vacate ' +
    'hire recruit employ appoint sack loot ransack torch slash rescue evict deport expel kidnap board=3 charge=3 question=3 search=3 shoot=3 spend=3 kill=3 injure=3 wound=3 wreck=3 burn=3 free=3 dismiss=3 warn=3 tell=3 notify=3 inform=3 order=3 urge=3 force=3 hold=3 save=3 ground=3 strand=3 oust=3 honour=3 hail=3 dig=3 take=3 give=3 tear=3 cut=3 raise=1 educate=3 disclose=3 reveal=3',
  // What they speak of has its own day, 1 behind "to", 2 right behind them: "referring to the flood of 3 May", "remembers 2001".
  alludes:
    'refer=1 refers=1 referred=1 referring=1 allude=1 alludes=1 alluded=1 alluding=1 remember=2 remembers=2 remembered=2 remembering=2 give=2 gives=2 gave=2',
  // Before "of": what is then shut or still.
  halts: 'closure shutdown suspension stoppage',
  // Opens a sentence whose subject comes last: "among those held was the mayor".
  among: 'among amongst',
  // Who does so to a day lays down what is to be on it: "chose 4 May for the vote".
  fixes: 'choose pick select name announce declare designate appoint confirm',
  // Labels that name nothing of which more is told.
  stateLabel: 'status state result results outcome update news note notes info decision action',
  // To no day.
  openEnded: 'indefinitely',
  // What does so comes later than planned.
  slipping: 'slip slide',
  // Behind "as", like verbs of planning: "will not open on Monday as announced".
  heralds: 'announce advertise',
  // What does so goes on as "it", and not the place: "the train left Pune".
  goesTo: 'leave reach enter approach depart cross round pass quit sight',
  // Behind them "when" asks: "will decide when the pool opens".
  asksWhen: 'decide learn see discuss debate consider',
  // What bodies do, and no plan does.
  convenes: 'meet decide vote appeal convene discuss consider',
  // Who does so hears or sees somebody do something: "heard Ada Moe explain".
  perceives: 'hear see watch find',
  // Whom they let know says nothing.
  informs: 'let',
  // What a time does: what it saw happened in it.
  seeing: 'see bring witness',
  // Done to things as well as to plans; 2 never ends one: "scrubbed the floor", "the bridge was washed out"; 3: a thing and no deed, though its name is a verb as well; 4: a place, left by whoever abandons (5) it; 6: several that are dropped (7) on their way, of which one may be a plan.
  leaving:
    'abandon=5 scrap=1 drop=7 pull=1 withdraw=1 scrub=2 scratch=2 wash=2 bomb=3 bombs=3 town=4 village=4 city=4 fort=4 fortress=4 castle=4 farm=4 house=4 home=4 settlement=4 island=4 outpost=4 mine=4 car=3 lorry=3 plane=3 aircraft=3 drug=3 medicine=3 tram=3 locomotive=3 forecast=3 forecasts=3 connections=6 packets=6 parcels=6 calls=6',
  // What is done "to" behind them is done when they are: "tried to leave", "seems to hold"; 2 when they are done or not.
  raising:
    'try=2 attempt=2 seek=2 struggle=2 fail=1 decline=1 refuse=1 neglect=1 forget=1 omit=1 seem=1 appear=1 tend=1 manage=1 begin=1 start=1 continue=1 cease=1 happen=1',
  // Behind "to" they are nouns where no object follows: "called to order", "came to light".
  objectOnly: 'order light',
  // Before a participle they are as good as "be", 2 of what becomes of plans; 3 before what lays down: "falls due".
  passiveVerb: 'get=1 stand=2 fall=3 come=3',
  // Before a participle they tell how something seemed.
  seeming: 'appear',
  // In the passive they tell how something was, 1 before "with", 2 before "for" and "as".
  laidOut: 'cover=1 line=1 litter=1 strew=1 use=2',
  // What stands before a happening that came first, or last.
  // "In response to", "in the wake of": before what led to it, the second kind with no preposition in front, the third with nothing between.
  leadsBack: 'response wake aftermath result consequence thanks=2 account=3 view=3',
  // Behind "because of" these befell, though other nouns of their kind are things.
  befalling:
    'rain rains snow sleet hail ice frost wind winds gale gales seas swell water heat cold lightning smoke dust mist illness sickness injury injuries fault faults bug error shortage slip slips row landslips cracks infection leak puncture jam trouble fog drought thaw congestion unrest weather threat threats ' +
    'storm storms thunderstorm blizzard hurricane cyclone typhoon tornado downpour rainstorm flood floods flooding fire fires blaze wildfire explosion blast landslide landslides mudslide avalanche rockfall earthquake quake tremor aftershock tsunami eruption epidemic outbreak plague strike walkout outage blackout',
  sequence: 'after=1 following=1 before=2',
  // Before "of": what follows is still to come.
  forward: 'ahead',
  // Open what had come first, or was over by then: the first kind where the tense tells which, the second what came first, the third behind "soon" alone.
  moment: 'when=1 by=1 once=2 since=2 as=3',
  // They open a sentence and remind of what follows; the second kind does so when negated.
  reminder: 'remember=1 note=1 recall=1 forget=2 aware=3 advised=3 warned=3',
  // Join what goes on at the same time.
  meanwhile: 'as while whilst',
  // People arrange to do so: told in the present of today, it is still to come.
  arranged:
    'vote meet convene debate hear decide rule play perform sing act speak sign visit host hold stage face fly sail travel depart arrive leave return march race compete launch unveil publish join',
  // "As" behind them tells what somebody or something is called, used or taken for.
  takenAs:
    'know describe dress disguise use employ hire appoint elect name sell buy market register list classify class regard see view treat consider identify design build intend keep ' +
    'serve work hold convert conceive establish found start begin act train recognise recognize honour honor nominate cast bill label brand present offer choose open ' +
    'reopen end emerge appear return die leave retire resign continue remain come step survive rank count function double stand run quit',
  // Verbs that a hyphen may part: "re-opened", "fast-tracked".
  hyphened:
    'reopen reissue rerun reelect relaunch rebuild restart reconvene reschedule rearrange reset redo rename rejoin retake reinstate re-enable re-enter re-examine re-release re-elect re-sign re-home retime rebook ' +
    'rubber-stamp fast-track cross-examine x-ray booby-trap cherry-pick green-light stress-test soft-launch fine-tune ring-fence court-martial co-found co-host co-write hand-deliver kick-start short-list spot-check',
  // Behind what was done, with a length: what was done then.
  spending: 'spend',
  // "It took until Friday before".
  taking: 'take',
  // A length behind them is counted from what was told before: "resigned after two years".
  elapsed: 'after=1 within=2 inside=2 in=3',
  // At the head of a length they count it back from now, or on.
  fromNow: 'past=1 last=1 next=2 coming=2',
  // In the present they tell of what has just been done: "the move comes a day after".
  newsPresent: 'comes',
  definiteWord: 'the this that these those',
  pluralNoun: 'people police men women children others some many most both all several critics',
  hearer: 'me him her us them you',
  maleTitle: `${men} mr widower alhaji shri`,
  femaleTitle: `${women} mrs ms smt hajia begum miss baroness`,
  // What "she" may be that is no person.
  ship: 'ship barque brig schooner sloop frigate steamer ferry liner yacht vessel boat trawler lugger tug freighter destroyer submarine cutter tanker',
  // "By the time he came".
  timeNoun: 'time',
  // Behind "the" and before "before", "in which": a clause tells which one.
  calendarUnit: 'day=1 night=1 month=2 year=3',
  // Behind a preposition it is when what was told last was: "by then".
  thenWord: 'then',
  // Behind what was done to somebody: how they were then.
  leftSo: 'dead alive safe guilty=2 unhurt=1 unharmed homeless short bare',
  spans: 'moments seconds minutes hours days weeks months years',
  momentNoun: 'moment instant minute hour day night morning afternoon evening weekend week month year',
  // Behind a preposition they tell how: "by chance", "in turn".
  adverbial: 'chance turn fact mistake accident haste vain secret likelihood probability',
  // Behind a comma these tell what a happening did: "fell, killing two".
  // Of what they act upon they tell what becomes of it: "got the road repaired"; 2 how it is left, "left rates unchanged".
  // What is being done so is seen, or used so, and nothing is under way.
  // "Was quoted as saying": what is done to who says it, 1, and what leads to the saying.
  quoting: 'quote=1 cite=1 report=1 record=1 as=2',
  practice: 'use=1 keep=1 praise=1 blame=1 attribute=1 credit=1 regard=1 view=1 treat=2',
  // Who was so, 1, or was not so, 2, could not do what was planned.
  unfit:
    'ill=1 sick=1 unwell=1 poorly=1 injured=1 hoarse=1 lame=1 down=1 off=1 away=1 out=1 late=1 full=1 closed=1 shut=1 busy=1 empty=1 absent=1 missing=1 broken=1 stuck=1 flat=1 dead=1 unavailable=1 unready=1 double-booked=1 impassable=1 aground=1 adrift=1 loose=1 dry=1 wrong=1 alight=1 ready=2 available=2 there=2 fit=2 well=2',
  resulting: 'get=1 leave=2 keep=2 hold=2',
  // "Thought of lifting the rails": who does so has done nothing yet; 2 joins what it is about. 3 what is weighed stands right behind it: "considered lifting them";
  // 4 an idea, or how somebody takes it: "the option of lifting them", "open to lifting them", "fears that they will be lifted"; 5 joins by itself; 6 is an idea, and "no question that they will" is none; 7 joins behind 4 and 6.
  musing:
    'think=1 talk=1 dream=1 speak=1 talks=1 of=2 about=2 against=5 like=5 on=7 favour=6 favor=6 question=6 ' +
    'consider=3 contemplate=3 discuss=3 debate=3 weigh=3 mull=3 suggest=3 propose=3 recommend=3 advise=3 advocate=3 oppose=3 avoid=3 resist=3 envisage=3 prefer=3 rule=3 imagine=3 escape=3 ' +
    'idea=4 possibility=4 prospect=4 thought=4 chance=4 suggestion=4 option=4 options=4 hope=4 hopes=4 open=4 opposed=4 close=4 keen=4 risk=4 risks=4 danger=4 verge=4 brink=4 fear=4 fears=4 expect=4 possible=4 likely=4 unlikely=4 doubtful=4',
  // Deeds named by what they are to others, before "was to" and the deed itself: with a word that ranks them or an owner, 1; in any case, 2; answers, 3, which may be done to nothing; 4 ranks them; 5 is what they do themselves: "cost him the seat", "take effect".
  deedNoun:
    'step=1 steps=1 act=1 move=1 action=1 feat=1 achievement=1 deed=1 measure=1 trick=1 fix=2 solution=2 remedy=2 workaround=2 mistake=2 error=2 blunder=2 response=3 answer=3 reaction=3 reply=3 ' +
    'first=4 second=4 third=4 next=4 last=4 final=4 only=4 main=4 initial=4 immediate=4 best=4 worst=4 biggest=4 greatest=4 ' +
    'cost=5 haunt=5 reach=5 crash=5 feature=5 host=5 cause=5 lead=5 earn=5 prove=5 effect=5',
  // Verbs that an end of theirs makes a mishap, by its bit; 1024 where a person may do so and mean it, with or without that end, 2048 where only what burns or gives light comes to harm.
  mishapVerb:
    'give=17 catch=2 blow=60 break=1064 burn=24 fall=1248 cave=1152 wash=272 tear=1056 rip=32 snap=32 shear=32 wear=16 seize=4 freeze=4 dry=4 ice=4 ' +
    'run=8208 cut=1040 go=2576 burst=512 erupt=512 tip=64 keel=64 slip=1056 slide=1056 crash=8 jam=1024 come=4104',
  // Verbs that tell one where it is done to things, by such an end: what wind and water do, and blows.
  mishapDone: 'blow=360 wash=272 sweep=256 knock=80',
  // Those ends: what they give or catch, and particles.
  mishapEnd: 'way=1 fire=2 up=4 down=8 out=16 off=32 apart=32 over=64 in=128 away=256 flames=512',
  // Verbs that make a mishap of what they take, and what that is, by the same bit, 64 what parties with a name lose as well: "burst its banks", "lost a wheel", "sprang a leak", "left the rails", "struck a rock", "broke her moorings".
  mishapTaking: 'burst=1 overflow=1 lose=66 shed=2 break=35 spring=4 leave=8 jump=8 strike=16 hit=16',
  mishapTaken:
    'bank=1 banks=1 wheel=2 wheels=2 rudder=2 mast=2 masts=2 propeller=2 propellers=2 axle=2 brakes=2 engine=2 engines=2 power=64 electricity=2 heating=2 steering=2 pressure=2 leak=4 rails=8 tracks=8 ' +
    'rock=16 rocks=16 reef=16 reefs=16 sandbank=16 iceberg=16 buffers=16 moorings=32',
  // What burns or gives light, 2048; what stands or hangs, and comes down against everybody's will, 4096; what is used up, 8192.
  mishapTo:
    'light=2048 lights=2048 lamp=2048 lamps=2048 lantern=2048 lanterns=2048 power=2048 electricity=2048 current=2048 gas=2048 heating=2048 fire=2048 ' +
    'fires=2048 flame=2048 flames=2048 candle=2048 candles=2048 torch=2048 torches=2048 beacon=2048 beacons=2048 boiler=2048 boilers=2048 furnace=2048 ' +
    'furnaces=2048 stove=2048 screen=2048 screens=2048 tree=4096 trees=4096 branch=4096 branches=4096 bough=4096 boughs=4096 cable=4096 cables=4096 ' +
    'wire=4096 wires=4096 line=4096 lines=4096 mast=4096 masts=4096 pole=4096 poles=4096 pylon=4096 pylons=4096 wall=4096 walls=4096 roof=4096 ceiling=4096 ' +
    'chimney=4096 chimneys=4096 steeple=4096 money=8192 cash=8192 fuel=8192 petrol=8192 diesel=8192 coal=8192 ' +
    'water=8192 food=8192 bread=8192 oxygen=8192 air=8192 oil=8192 grain=8192 fodder=8192 supplies=8192 stocks=8192 provisions=8192 ammunition=8192 ' +
    'funds=8192 time=8192 clock=8192 licence=8192 license=8192 lease=8192 permit=8192 contract=8192 contracts=8192 visa=8192 visas=8192 stock=8192 paper=8192 medicine=8192 beer=8192 salt=8192 patience=8192 luck=8192 battery=8192 batteries=8192',
  // Harm that is done; 2 of what may be none: "broke the record", "tore up the deal".
  harming: 'kill=1 injure=1 wound=1 hurt=1 destroy=1 damage=1 ruin=1 flood=1 wreck=1 drown=1 burn=1 bury=1 crush=1 block=1 cut=1 break=2 tear=2',
  // "Bringing down trees", "knocking out power": harm with 2, of 3 with 4 as well.
  felling: 'bring=1 tear=1 pull=1 knock=3 down=2 out=4 over=4',
  // Who does so "for" a day to somebody lays it down for them.
  summons: 'summon invite cite subpoena',
  // Blows and strokes of luck: set in by commas, they happened; the first only with a particle: "blown up".
  turns:
    'turn/blow/shoot/draft=1 arrest=2 capture convict sentence jail imprison exile expel banish deport dismiss sack oust depose appoint elect invite summon recall ordain crown kill wound injure stab hit bomb attack loot burn destroy damage ' +
    'wreck sink demolish condemn steal seize confiscate reject withdraw widow orphan evict evacuate rescue discover unearth defeat free acquit rob torpedo delay divert',
  // Before a noun and what is done to it meanwhile: "with the walls pulled down".
  attendant: 'with',
  // "Was to blame", "was at fault", "was responsible": what is named before them is the cause.
  blamed: 'blame=1 fault=2 responsible=3',
  // Verbs that say in the passive where something came from, each behind the preposition of its kind.
  ascribed: 'blame=1 pin=1 attribute=2 ascribe=2 on=1 upon=1 to=2',
  causeNoun: 'cause reason culprit trigger explanation',
  // What names no cause: "the cause was a mystery".
  noCause: 'mystery secret question matter subject same lie',
  // Before what happened, they tell when: "at his death".
  momentOf: 'at on upon to until till before after since by',
  // Said of a plan behind "is": it will not take place.
  offAsPlan: 'off',
  // By themselves behind a verb they tell whither, and are nothing that is acted upon.
  whither:
    'home north south east west northward northwards southward southwards eastward eastwards westward westwards ashore aboard inland upstream downstream overseas uphill downhill upstairs downstairs downtown indoors outdoors',
  // What "it" does that stands for nothing; 4 behind an auxiliary only; 2 with what is to be done behind it: "it took a day to find them"; 3 with what is told: "it came to light that"; 5 with a particle too: "it turned out that"; 6 how the air is, before a time: "it was cold on Friday".
  weather:
    'rain=4 snow=4 hail=4 drizzle=4 rained=1 raining=1 rains=1 snowed=1 snowing=1 snows=1 hailed=1 hailing=1 thundered=1 drizzled=1 drizzling=1 took=2 takes=2 came=3 comes=3 come=3 became=3 becomes=3 become=3 emerged=3 emerges=3 turned=5 turns=5 transpired=3 cold=6 hot=6 warm=6 dark=6 windy=6 foggy=6 icy=6 frosty=6 sunny=6 stormy=6 chilly=6 freezing=6',
  // Before a name, behind "a widower": what somebody is called.
  // What somebody or something always is: "officers attached to the port".
  situated: 'attached based situated located assigned employed owned',
  // The story stays with what it was added to; 2 = whatever is so made is nobody: "a chair was endowed".
  adds: 'add=1 create=2 endow=2 found=2 establish=2 institute=2 abolish=2',
  // To whom somebody does so has the thing from then on: "sold the mill to Aker, which".
  gives: 'sell give award grant lend hand transfer donate bequeath entrust cede',
  thanks: 'thank thanks congratulations',
  twoObjects:
    'give grant award offer hand pay send show teach tell allow deny refuse promise lend make elect appoint declare name rename rechristen call crown',
  naming: 'name rename rechristen call nickname',
  // What is done with a meeting or a fair, and with nothing that tells of it.
  // What is held without "be": "talks held on Monday".
  convened:
    'meeting meetings session sessions assembly committee council board talks hearing hearings conference conferences agm election elections referendum summit',
  holding: 'hold stage convene play run',
  // Behind a length, before "than planned" or "schedule": after the day that was meant, and 2 before it.
  lateness: 'later=1 behind=1 earlier=2 sooner=2 ahead=2',
  // Behind a number: how often.
  howOften: 'times',
  // Behind a new day: the clock of the old one; "same time".
  unchanged: 'same=1 time=2 times=2 hour=2 hours=2',
  // Behind a length: so long after, or before, what was planned.
  overdue: 'late early',
  // Odd: nouns for what is told by another verb or noun, which has the next number.
  nominal:
    'accident=1 disaster=1 tragedy=1 mishap=1 incident=1 collide=2 crash=2 derail=2 collapse=2 explode=2 burst=2 sink=2 capsize=2 overturn=2 fail=2 topple=2 ram=2 ' +
    'collision=2 explosion=2 derailment=2 blast=2 fire=2 leak=2 outage=2 failure=2 discovery=3 finding=3 find=4 detect=4 spot=4 notice=4 discover=4 learn=4 death=5 die=6 kill=6 drown=6 departure=7 lift-off=7 liftoff=7 take-off=7 takeoff=7 leave=8 resign=8 quit=8 retire=8 ' +
    'takeover=9 purchase=9 buy=10 acquire=10 victory=11 win=12 defeat=13 lose=14 ruling=15 verdict=15 judgment=15 judgement=15 rule=16 declare=16 overturn=16 annul=16 quash=16 convict=16 acquit=16 ' +
    'sail=8 depart=8 trip=21 journey=21 flight=21 voyage=21 travel=22 fly=22 bus=22 train=22 tram=22 coach=22 sale=23 sell=24 theft=25 steal=26 burial=27 bury=28 speech=29 speak=30 siege=31 besiege=32 loss=13 start=33 beginning=33 begin=34 match=17 game=17 final=18 semi-final=18 quarter-final=18 derby=18 fixture=17 friendly=18 ' +
    'event=19 ceremony=47 celebration=47 show=47 performance=47 exhibition=48 wedding=48 gig=48 carnival=48 barbecue=48 quiz=48 fireworks=48 parade=48 funeral=48 concert=48 gala=48 fair=48 fete=48 fête=48 festival=48 party=48 picnic=48 regatta=48 unveiling=48 race=49 premiere=48 opening=48 inauguration=48 march=48 rally=48 demonstration=48 marathon=50 work=35 works=35 upgrade=36 repair=36 renovation=36 maintenance=36 overhaul=36 walkout=37 action=37 strike=38 ' +
    'poll=39 ballot=39 vote=39 election=40 referendum=40 by-election=40 session=41 hearing=41 trial=42 inquest=42 meeting=43 gathering=43 summit=44 conference=44 congress=44 exercise=45 drill=45 test=46 launch=8 auction=24',
  // Behind "the" they may stand for one of those told of, and are adverbs else.
  ofSeveral: 'first last',
  // What they tell is in the noun: "a request was lodged".
  lightVerb: 'make take lodge file issue submit',
  // Behind a share, before what is no day: "up 4% on last year".
  comparedOn: 'on',
  // They say something; in the perfect or going on, they do something to a thing: "has recalled a toy".
  saysOrDoes: 'recall',
  // Or engaged, or given away.
  sentencing: 'jail sentence imprison ban suspend disqualify remand sign hire book appoint elect extend renew lend loan',
  // "Came to nothing": the verb, 1, and what stands behind its "to".
  fruitless: 'come=1 nothing=2 naught=2 nought=2',
  // "Is on for Saturday"; 2 for a day alone, "was down for Monday".
  entered: 'on=1 down=2 in=3',
  // Put back or forward, they are no plans.
  timepiece: 'clock clocks',
  // What is not done so to a plan leaves it as it was: "is not affected".
  affecting: 'affect change alter',
  // Only who may be guilty is.
  tried: 'fine sue indict prosecute convict',
  // Whom they take on is to do something "to" behind.
  hires: 'hire engage appoint commission recruit contract',
  // Who does so to somebody is told of next: "Hart married Ellen Moe. He left", but not "Hart shot Otto Moe. He died".
  meets: 'meet marry wed visit join succeed follow replace kill murder',
  // They change who or what does so, and not what is acted upon: who is told of next.
  undergoes: 'win lose join leave reach cross suffer enter cease spend gain play miss earn',
  // They plan only for, to or until a time; on or in one, something is done: "a record was set on 12 January"; 2 in a year alone: "planned in 1846"; 3 right before that time: "booked on Monday for speeding".
  deedVerb: 'set=1 fix=1 book=3 bill=1 design=1 pledge=1 plan=2 promise=2',
  // What people do for a while: among what they did in turn it is a deed as well.
  dwells: 'stay stand sit lie serve work live remain lodge dwell',
  // Beside a word of saying: at some time behind what was told.
  afterwards: 'later subsequently afterwards afterward thereafter',
  // Said at a time of its own: "in May the council promised to pay".
  pledges: 'promise pledge vow',
  // Behind "the": 1 any noun told of, 2 one more of its kind, where nothing follows.
  oneMore: 'one=1 next=2 another=3',
  // What who was asked to do something does.
  answersAsking: 'agree consent comply obey relent cooperate oblige',
  // Thoughts and calls that are deeds.
  // 2: what is a verb of things as well: "the dispute … It was resolved".
  decision: 'decide=1 agree=1 resolve=2 consent=1 phone=1 telephone=1 email=1',
  // Done with words, and told as deeds.
  // Done by who speaks, though no words are told; by 2 only before "to": a school offers courses, and says nothing.
  wordAct: 'promise=1 pledge=1 vow=1 plead=1 thank=1 request=1 demand=1 warn=1 apologise=1 apologize=1 protest=1 offer=2',
  wordDeed: 'phone telephone email question call post declare testify write speak talk invite',
  // With a slot, they move it.
  changing: 'change alter amend swap',
  // Before a noun for a slot: 1 the one that a plan has now, 2 the one that it had, 3 only between commas, 4 only before "of". "One" stands for any noun.
  slotAge:
    'new=1 revised=1 fresh=1 alternative=1 replacement=1 rescheduled=1 rearranged=1 old=2 original=2 first=3 second=4 earlier=2 previous=2 initial=2 former=2',
  // Done to somebody for what he did: "fined for speeding".
  requites: 'jail imprison sentence convict fine ban suspend disqualify sack dismiss expel punish reprimand censure decorate',
  // Until a day: extended till then; 2, of what is planned, put off.
  renewing: 'renew=1 leave=2 continue=3 go=3 run=3 last=3',
  // What was waited for came: alone, or behind a preposition: "at last", "in the end".
  atLast: 'finally=1 eventually=1 ultimately=1 belatedly=1 last=2 length=2 end=2',
  // Tries, done again, and what says of a noun that it is not the first: "a second attempt".
  retry: 'attempt=1 try=1 bid=1 effort=1 again=2 another=3 second=3 third=3 fourth=3 fifth=3 next=3 new=3 further=3 fresh=3 repeat=3',
  // What is not so is untrue: "not true".
  truth: 'true correct accurate right so founded case truth foundation basis substance',
  // Before "to" and an act upon a plan, or "that it be": it is done by that; 20 lets or makes somebody do so.
  settling:
    'decide agree consent vote choose opt elect resolve determine order=2 rule direct=2 decree allow=20 enable=20 permit=20 let=20 oblige=20 compel=20 have=20 persuade=20 convince=20',
  // An act that a noun names is done by it.
  granting: 'grant order approve confirm authorize authorise',
  // Before what is so, behind what is not.
  contrast: 'but yet',
  // What sources are to what they tell of: "close to the talks".
  informed: 'close familiar privy acquainted briefed conversant',
  // Who is told of is one: "each of the six", a storm by its name; or several: "a number of cases".
  numberOf:
    'each=1 every=1 neither=1 another=1 news=1 hurricane=2 typhoon=2 cyclone=2 storm=2 operation=2 project=2 lake=2 loch=2 mount=2 fort=2 port=2 cape=2 castle=2 camp=2 flight=2 hotel=2 radio=2 mission=2 number=3 couple=3 handful=3 majority=3 lot=3',
  // Before "than" and how many: "more than a dozen".
  comparative: 'more less fewer',
  // Who must do it is to do it; 3 lays down a rule for others: "tenants shall pay".
  obliged: 'must=1 might=2 shall=3',
  // Denied, they tell that it will not be; "may not" leaves it open.
  able: 'can could cannot',
  // What is planned does so, or else is called off: a class, a train.
  running: 'run operate',
  // What is not so, of something to be held, is why it will not be: "is no longer needed".
  needing: 'need require',
  // Behind "in the", or behind "in" alone, they open what is only supposed: "in the event they refuse"; 3 opens what is all one.
  // Before "not" and a verb: who does not have to.
  needs: 'need dare',
  // What somebody set out to do, or did not: "the attempt to free it", "the failure to pay".
  effort: 'attempt attempts bid effort efforts failure refusal inability reluctance',
  // How sure something is: nothing that happens.
  chance: 'chance chances odds risk likelihood probability prospect prospects danger possibility hope hopes fear fears',
  // Before "was to": what somebody has to do.
  duty: 'order orders instruction instructions task tasks job jobs duty duties role roles brief mission challenge trick purpose function responsibility temptation knack',
  // Who does so sees coming what nobody plans: 1 "warned that prices would rise", 2 "argue that it will help" too.
  foretells:
    'warn=1 caution=1 think=1 believe=1 suspect=1 forecast=1 fear=2 argue=2 contend=2 predict=2 worry=2 bet=2 wager=2 guess=2 imagine=2 dread=2 prophesy=2',
  // Who does so plans nothing: "expect rain".
  awaits: 'expect forecast predict anticipate await',
  eventuality: 'event=1 case=2 whatever=3 whichever=3 even=3',
  // Behind "have", before a noun, it says no more than that.
  had: 'got',
  // Behind a short "'s": who or what has done so, and nobody says "is".
  perfected:
    'left died resigned quit arrived departed sailed landed won emigrated happened occurred collapsed crashed vanished disappeared erupted returned passed',
  // What nobody does twice; 2 with the particle that is 3.
  death: 'die=1 pass=2 away=3 death=4',
  // Heads of descriptions: who speaks by office.
  role:
    `${men} ${women} mp ceo president minister premier chancellor secretary senator congressman congresswoman representative governor mayor councillor councilor alderman judge justice sheriff ` +
    'chief chair chairman chairwoman chairperson director manager officer executive marshal spokesman spokeswoman spokesperson head leader commissioner ambassador envoy ' +
    'professor doctor attorney lawyer counsel prosecutor detective investigator superintendent inspector constable sergeant lieutenant commandant captain colonel general admiral coach ' +
    'captain founder co-founder cofounder owner editor columnist reporter analyst economist scientist researcher engineer official aide adviser advisor strategist candidate ' +
    'nominee speaker pope bishop reverend pastor rabbi imam counterpart deputy vice premier pollster host actor singer player winger striker author novelist poet ' +
    'secretary-general undersecretary treasurer organiser organizer resident pilot skipper driver teacher principal headteacher nurse neighbour neighbor farmer shopkeeper ' +
    'curator keeper trader campaigner protester supporter witness victim survivor student pupil worker employee passenger guest defendant plaintiff claimant complainant appellant respondent petitioner juror barrister solicitor magistrate ' +
    'agent coroner suspect referee umpire goalkeeper midfielder defender batsman bowler conductor composer soprano tenor visitor villager tenant patient customer subscriber expert ' +
    'critic historian astronomer biologist physicist baker fisherman sailor soldier priest clerk maid cook vicar rector dean hermit archdeacon curate sexton landlord miller ' +
    'brewer courier hotelier watchmaker dentist surgeon paramedic cyclist motorist pensioner shopper commuter plumber electrician fitter caretaker diver photographer ' +
    'journalist correspondent chemist banker accountant auditor apprentice colleague incumbent challenger rival opponent winner killer murderer attacker assailant kidnapper stalker accomplice understudy friend partner employer flatmate roommate mate painter sculptor playwright violinist pianist dancer botanist architect ' +
    'warden provost registrar librarian archivist conservator chaplain archbishop cardinal canon surveyor trooper commander commodore brigadier major corporal steward trustee ' +
    'supervisor consultant broker delegate consul trainer jockey presenter producer comedian guitarist drummer bassist mechanic carpenter roofer geologist seismologist ' +
    'volcanologist meteorologist climatologist hydrologist ecologist archaeologist psychologist psychiatrist cardiologist oncologist radiologist epidemiologist virologist midwife matron ' +
    'pharmacist physiotherapist vet veterinarian pathologist undertaker astronaut cosmonaut councilman councilwoman lifeguard harbourmaster investor lobbyist activist volunteer ' +
    'groundsman linesman wicketkeeper pitcher quarterback climber mountaineer acrobat archer auctioneer bailiff barber beadle bodyguard bookseller boxer bricklayer bursar butcher butler carer cashier ' +
    'caterer chef chorister cleaner clown cobbler counsellor decorator designer diplomat docker forester gardener glazier grocer hacker herder hunter inventor janitor jeweller joiner ' +
    'labourer landlady lecturer lodger mason merchant messenger miner navigator philosopher physician plasterer poacher porter publican ranger sculptress scholar shepherd smuggler sniper sommelier stranger tailor teenager thief ' +
    'voter shareholder lawmaker homeowner selectman taxpayer ratepayer islander demonstrator protestor evacuee traveller traveler tourist renter assemblyman ' +
    'assemblywoman rider walker onlooker angler donor buyer borrower diner ' +
    'toddler translator trainee tutor verger waiter waitress weaver welder writer veteran refugee migrant captive detainee inmate convict burglar robber raider squatter fugitive bystander intruder hiker infant orphan artist instructor programmer pedestrian immigrant usher hairdresser firefighter ' +
    // Things, though they end as words for people do.
    'talisman=0 caiman=0 ottoman=0 snowman=0 walkman=0 remaster=0',
};
