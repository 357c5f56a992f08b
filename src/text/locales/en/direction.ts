// Words that tell whether a clause looks ahead or back. A date without a year, or a weekday, lies on that side.
import type { WordTables } from '../../tokens/lexicon.js';

export const directionWords: WordTables = {
  // A date in such a clause lies ahead, however far.
  aheadSure: 'will wont shall itll youll theyll imma',
  aheadCue:
    'outlook would should must may might can could cannot plan plans planning schedule schedules expect expects expecting expire expires expiring effective effect payable deadline ' +
    'intend intends propose proposes hope hopes hoping aim aims aiming going forecast upcoming coming redeem redemption pending await awaits awaiting face faces facing target targeted ' +
    "forget please gonna wanna gotta let's reminder rsvp " +
    'tentatively likely unlikely ready prepare prepares preparing brace braces bracing rehearse rehearsing matures reconvenes holders record ahead tomorrow',
  // In a heading: "Next two weeks", "Looking ahead"; 2: where it is about nothing else, "Key dates".
  aheadHeading:
    'next/upcoming/coming/ahead/outlook/forthcoming/follow-ups/follow-up/actions/todo=1 deadline/deadlines/dates/schedule/timetable/itinerary/fixtures/forecast=2',
  // Before a day, on which it comes into force: "with effect from 1 May", 1 before 2, "effective (from) 1 May", 3.
  withEffect: 'with=1 effect=2 effective=3',
  // Behind "at the": a bound of what is to come, "Monday at the earliest".
  extreme: 'earliest latest',
  // In a label: "ETA: 16:30", "Return to work: Monday", and to what people are invited: "Annual dinner: 3 May".
  labelAhead:
    'so then answer recap new eta due estimated appointment return back rsvp reminder delivery deadline renewal closing dinner lunch supper party dance outing bazaar agm sale swap cleanup clean-up picnic barbecue bbq rehearsal workshop screening auction webinar potluck trip excursion fete bingo quiz',
  // What is done for the dead, after they died.
  rite: 'funeral burial removal reposing requiem wake viewing visitation interment cremation committal shiva',
  // "Prices are down Monday": how it stands after that day.
  level: 'up down higher lower',
  // Before "at": hours below that number are behind noon, as who opens and closes does so by day; who wakes does so before it.
  // 20 more: also where the noun stands farther off or minutes are told. Nobody dines or dances at eight in the morning.
  inDaytime:
    'opened/opens/open/began/begins/begin/started/starts/start/met/sat/sits/gathered/married/buried/resumed/resumes/adjourned=6 woke/wakes/wake/woken/awoke/up/breakfast/morning/sunrise/dawn/asleep/bed/danced/partied=1 dinner/supper=32 concert/gig/recital/ceilidh/disco/dance/bingo/pantomime/kickoff=30 show/play/performance/quiz/film=29 doors=28 call/meeting/appointment/interview/funeral/wedding/ceremony/reception/review/demo/briefing/lesson/class/lecture/seminar/workshop/match/evening/party/viewing/rehearsal/hearing/session/lunch=47 meet/meets=46 closed/closes/close/ended/ends/end/finished/finishes/finish/shut/shuts=9',
  // Besides those above and what a timetable tells: of it people tell the hour; 2 right before "at" only: "left at nine".
  byClock: 'departed=1 sailed=1 arrived=1 landed=1 returned=1 served=1 docked=1 left=2 came=2',
  // Before what was told last; 2 with "that" or "then" behind it.
  earlier: 'earlier beforehand before=2',
  // Before "at": a number behind it is how much, and no hour; 2 before what is counted too: "put the toll at nine".
  measures:
    'stood stand stands capped ranked rated ran remained remains remain stayed stays held counted numbered settled set fixed kept put/puts/estimated/estimate/estimates=2',
  // Before "from 9 to 11": how much, and no hours.
  scales:
    'rise rises rose risen rising fall falls fell fallen falling go goes went gone grow grows grew raise raises raised cut cuts drop drops dropped increase increases increased increasing decrease decreases decreased reduce reduces reduced lower lowers lowered scale scales scaled shrank shrunk climbed jumped changed aged children temperatures highs lows price prices number took cost costs share shares index dollar euro pound yen ' +
    'win wins won lose lost beat beaten drew',
  // Plans: ahead where they stand in the present ("is planned for"), back under a verb in the past ("put off a sale planned for").
  planCue:
    'planned scheduled timetabled earmarked expected due slated meant intended supposed hoped booked proposed arranged suggested recommended set pencilled penciled',
  presentBe: "is are 's am be remains remain shes hes theyre youre im thats theres",
  // What "has been" so was in force or planned till now.
  undoes: 'dropped lifted withdrawn ditched axed',
  // Before a plan: it was given up.
  supersededCue: 'originally initially first',
  // Before "than" or "of" and a slot: another one takes its place.
  givenUp: 'rather instead',
  // Before "is" and a day that owns what comes: "next is Friday's hearing".
  nextUp: 'next upcoming coming',
  // Behind several: as they are, so they will be, "schools stay closed on Friday".
  staying: 'stay remain',
  presentHave: 'have has',
  pastBe: 'was were had been',
  // What is, or has been, called off was still to come.
  calledOff:
    'cancelled canceled postponed preponed bumped scrapped called off moved rescheduled rearranged reset refixed retimed rebooked suspended delayed shifted switched deferred brought pushed put adjourned averted banned forbidden prohibited',
  // Who does so has something done by a day that is to come: "needs it signed by Friday".
  wishing: 'want wants wanted need needs needed',
  // Before "to": what was done time and again.
  usual: 'used',
  // Before a weekday on which something is held each week: "moved from its usual Tuesday".
  usualDay: 'usual normal regular customary',
  // What follows their "to" comes after they were done; behind a passive of 2 it may have come on the day told.
  resolves: 'agreed decided resolved voted chose vowed pledged promised undertook offered threatened ordered=2 instructed=2',
  // Right before a day they name the slot of a plan, behind "now", which is 2, or "has": "now says Friday"; 3 without either where the day is a number: "offered the 21st".
  namesSlot:
    'now=2 say=1 says=1 promise=1 promises=1 promised=1 said=1 propose=3 proposes=3 proposed=3 suggest=3 suggests=3 suggested=3 offer=3 offers=3 offered=3 quote=1 quotes=1 quoted=1 pick=1 picks=1 picked=1 choose=1 chooses=1 chose=1 chosen=1 name=1 names=1 named=1',
  // Who does so has the plan that follows "to".
  intends: 'planned intended hoped meant proposed aimed',
  // Right behind the day of a plan they tell that it came true, on some other; 2 behind "was".
  cameTrue:
    'came=1 arrived=1 landed=1 left=1 departed=1 sailed=1 opened=1 began=1 started=1 appeared=1 ran=1 took=1 went=1 happened=1 finally=1 held=2 made=2 paid=2 signed=2 completed=2 finished=2 unveiled=2 performed=2 shown=2 given=2 delivered=2 published=2 released=2 played=2 staged=2 launched=2',
  // What follows their "to" is or is not done there and then.
  implicative:
    'only declined refused failed neglected forgot omitted managed continued began started ceased helped tried trying attempted attempting struggled struggling happened seemed appeared dared pretended',
  // In the past, what follows their "to" was done, or it is why somebody was there: 1 with somebody between, 2 with nothing between, 3 the same, but for words of somebody. What is told by 4 came after what stands behind; 5 is how somebody felt who did it.
  bringsAbout:
    'sorry=5 glad=5 proud=5 pleased=5 delighted=5 followed=4 result=4 consequence=4 outcome=4 took=1 forced=1 compelled=1 obliged=1 caused=1 prompted=1 enabled=1 allowed=1 helped=1 induced=1 able=2 unable=2 proved=2 made=2 had=3 went=2 came=2 met=2 gathered=2 returned=2 stayed=2',
  // What follows "to" behind a past came of it: "went on to win".
  achieves: 'win beat defeat overcome clinch secure earn seal finish become claim reach tie',
  // Between an auxiliary and its verb, besides those with the ending of adverbs that no list holds: no time, and no doubt.
  setInAdverb: 'also too then even thus instead therefore thereby finally eventually',
  // "Went | on", "came | back", "turned | out" to do something: it was done.
  proceeds: 'went=1 on=2 go=3 back=4 came=1 got=1 turned=5 out=6',
  // Who gives them tells of what may come; who does so by 2 wants what follows; what is done by 3 and 4 may lie on either side: "ruled out a vote in June".
  foreboding:
    'warn=1 warns=1 warned=1 warning=1 fear=1 fears=1 feared=1 forecast=1 forecasts=1 predict=1 predicts=1 predicted=1 demand=2 demands=2 demanded=2 recommend=2 recommends=2 recommended=2 request=2 requested=2 urged=2 insisted=2 proposed=2 ordered=2 wanted=2 sought=2 guaranteed=2 ruled=3 out=4',
  // "In the | end", "in the meantime": how far things have come, before what came of them.
  asideNoun: 'end meantime interim',
  // "In time for" it: it is to come.
  inTime: 'time',
  // "Looking | forward to" it: it is to come.
  awaited: 'forward',
  // Who did so on a day of its own did it before what it acts upon: "on Monday approved a march on Friday"; 2 where no article makes that known.
  anticipates:
    'approved endorsed allowed threatened banned forbade prepared organised organized planned promised offered proposed demanded ordered predicted forecast warned invited ' +
    'announced=2 called=2 opposed=2 discussed=2 debated=2 considered=2 weighed=2 feared=2',
  // Who does so lays down what is to begin later: "imposed a curfew starting on Friday", "approved a fare rise from Monday".
  decrees: 'declared imposed ordered announced approved endorsed adopted granted banned forbade offered threatened',
  // How sure the time is that stands behind it: "sank, most likely in 1873".
  guess: 'likely',
  // What is made for a year before it begins: "a 2031 budget".
  madeAhead: 'budget budgets forecast estimates guidance',
  // Saying does not govern what is said.
  sayCue:
    'said says told announced added reported wrote confirmed stated noted claimed insisted maintained remarked argued explained declared asserted contended tweeted replied warned',
  // Before a base form: what is yet to be done, seen from the verb before.
  infinitive: 'to',
  // Directly before a time at which something ends or is due at the latest.
  limitCue: 'until till by before through than',
  // Words that open an aside, whose times do not carry the story.
  asideCue: 'who which whose whom where because although though whereas if',
  // Before a noun that something followed: "after the storm of Friday".
  backgroundCue: 'after before since following despite',
  // Before "after": whose name it bears.
  namedAfter: 'named renamed',
  // "On the Friday": a day of the story.
  dayArticle: 'the',
  dayOn: 'on=1 in=2',
  // No weekday without an article follows these: "the firm gave in Monday", "were tampered with Monday".
  neverOfDay: 'in with',
  // Before a weekday they tell which, make a name with it, or say that it is a begin: "last Friday", "Black Friday", "starting Friday".
  dayAttribute:
    'last next this past coming following previous same other another early late first second third fourth fifth alternate usual normal regular black good easter ash whit palm holy ' +
    'shrove maundy super cyber bloody remembrance mothering sheffield one ago week fortnight starting beginning commencing effective',
  // Behind a word of saying they open the story that is told: "told reporters how the fire spread".
  tale: 'how what',
  // By 1, words of giving to the public; by 2, what shows how something went, behind them: "released an account of the search for a boy who went missing".
  depicts:
    'released=1 published=1 issued=1 posted=1 shared=1 aired=1 showed=1 shown=1 gave=1 account=2 accounts=2 timeline=2 chronology=2 footage=2 picture=2 pictures=2 ' +
    'photograph=2 photographs=2 photo=2 photos=2 image=2 images=2 video=2 videos=2 recording=2 recordings=2 film=2 details=2',
  // The same as asides, after a comma.
  laterAsideCue: 'when while as',
  // Directly before a date that something lasts until.
  targetCue: 'until till through',
  // What they govern has been: "is probing a fire on Friday", and not "is holding a vote on Friday".
  lookingInto:
    'probing investigating examining studying reviewing assessing analysing analyzing mourning remembering recalling describing reporting denying blaming condemning criticising criticizing praising ' +
    'treating tackling fighting battling facing suffering appealing explaining regretting disputing questioning',
  // What went on until then is over.
  lasting:
    'kept held=2 continued lasted took ran went stayed remained waited burned burnt fought worked talked raged slept lived sat stood lay rained snowed danced',
  // What they stand before in "-ing" is over, or never was: "denies taking it in May".
  confesses: 'deny denies admit admits regret regrets recall recalls remember remembers acknowledge acknowledges confess confesses',
  // Between what somebody is charged with and for: "accused of stealing", "jailed for setting fire to it".
  blameJoint: 'of with for over on',
  // "Which began on 3 May 1926": of what ends, and no thing that is there to stay.
  // 2: of what else is counted by its days or years: "sailed on 3 May. On the third day".
  begun:
    'began=1 begun=1 started=1 launched=1 commenced=1 erupted=1 broke=1 opened=2 sailed=2 departed=2 left=2 set=2 arrived=2 landed=2 embarked=2 throne=2 crowned=2 acceded=2 enthroned=2 succeeded=2 elected=2 office=2 became=2',
  // Directly before a date that something was moved to: the near one.
  targetAfterMove: 'to as for',
  moveCue:
    'preponed extension soon early late slip slips slipped moves shifts postpones delays pushes moved postponed rescheduled rearranged shifted delayed deferred extended pushed brought changed switched swapped back forward fwd put move push bump bumped shift reschedule postpone moving adjourned bring brings bringing delay defer deferral adjournment postponement extend renewed prolonged advance advanced adjourn reset refixed retimed rebooked transferred altered',
  // Of these the ones that leave a plan where it is and make it longer.
  prolongs: 'extended extend extension prolonged renewed',
  // Verbs by which something is given a day, and the word before that day: ahead.
  daySetter: 'confirming called fixed arranged announced appointed warned asked invited summoned named chose chosen picked',
  appointedFor: 'for',
  // Before something that happens, and "for" its day: "an order setting a hearing for 2 May".
  setsFor: 'setting fixing scheduling',
  // With "for", and whom between, what was: "thanks for dinner on Saturday".
  thanks:
    'thanks thx thank thanked thanking blame blames blamed blaming praise praises praised praising criticise criticises criticised criticize criticizes criticized sues sued suing',
  // In the present they head news of what nobody had laid down: "thieves steal a painting on Sunday".
  unforeseen:
    'steal rob kill murder injure wound hurt seize capture arrest detain rescue save find attack storm raid hijack kidnap shoot stab bomb destroy damage lose battle fight block crash hit strike beat want hide need like love hate know',
  // What has been written when somebody speaks of it: "your letter of the 12th".
  writing:
    'letter=1 letters=1 email=1 emails=1 mail=1 note=1 message=1 messages=1 memo=1 memorandum=1 telegram=1 cable=1 dispatch=1 despatch=1 invoice=1 judgment=1 judgement=1 decree=1 ' +
    // By 2, what else is there once it has been made: "undid Friday's change".
    'release=2 change=2 changes=2 deploy=2 build=2 commit=2 patch=2 update=2 edition=2 entry=2 article=2 post=2',
  // What is traded for a month is due in it: "for May delivery".
  delivery: 'delivery shipment settlement',
  // Behind the warning, and before what it is about, which is to come.
  warnedOf: 'of',
  // Plain presents that tell a timetable, after a plural or a name.
  timetable:
    'votes vote sits sit stay stays stand stands go goes end ends finish finishes begin open opens reopen reopens restart restarts start starts leave leaves close closes resume resumes return returns sails flies walks drives travels tries listens speaks appears meet meets run runs land lands come comes arrive arrives depart departs moves air airs play plays take kick happen turn',
  // What verbs of coming and going need to be said of a rule, a sale or a way: "take effect", "come into force", "becomes law", "go home".
  inForce: 'effect force law sale place home',
  // "To the same hour of Friday".
  slotNoun: 'time hour date=2 dates=2 deadline slot=2 day one=3',
  // The same behind "new" alone: "the new start", not "due to start"; 2 with a day or a clock time, "the new target is Friday", not "2040".
  newSlotNoun: 'start night nights target=2 forecast=2 estimate=2',
  // Whoever does so with a day has it for a plan told before: "opted for 13 June"; 2 on a day to come, "settled on 13 June"; 3 beside "now" or "instead", "considering Thursday instead"; 4 so too, and else a day that others may take, "proposed the 21st"; 5 is another from then on: "that became May".
  chooses:
    'opt=1 plump=1 choose=1 pick=1 go=1 become=5 turn=5 settle=2 decide=2 agree=2 talk=3 consider=3 say=3 speak=3 promise=3 propose=4 suggest=4 offer=4 hope=3 expect=3 aim=3 quote=3 announce=3 mention=3',
  // What is on its way or under way from then on; 2 with a particle: "took off".
  setsOut: 'hold=1 leave=1 depart=1 sail=1 fly=1 go=1 board=1 launch=1 take=2 push=2 set=2 lift=2 cast=2',
  // What has an hour, besides happenings: "doors have been moved to 6.30".
  timedNoun:
    'doors lunch dinner supper tea breakfast flight flights train trains bus buses coach ferry boat kick kickoff departure arrival class lesson lecture shift appointment mass matins vespers evensong yoga pilates',
  // Behind "is": so it is now, and it may change.
  lingering: 'still=1 back=2 remain=3',
  // What goes on is so: "under way", "in progress".
  underWay: 'way=1 progress=1 underway=2 ongoing=2',
  // What was broken off goes on: after the break.
  returnCue: 'back return resume resumed reopen reopened restart restarted restore restored',
  // A participle after this one is no past.
  passive: 'be get gets getting',
  // "Could" is in both: it looks ahead, but not where it is negated or perfect.
  backCue:
    'could might recently was were had did came went took made began fell rose met left held found gave saw ran won lost became got kept sent sold bought paid built broke brought led sat stood spoke wore drew drove flew grew knew felt heard hit shot struck died killed follows',
  // What could be seen, and what somebody could see, was there.
  sensed: 'see hear feel smell seen heard felt',
  // Signs that end the sentence, and words after which another clause begins.
  clauseEnd: '. ; : ! ?',
  clauseBreak: 'that which who whom where because although though while',

  // Between a night and the day that it leads to.
  dayInto: 'into',
  // How something came out, where it is told first.
  outcomeVerb: 'ended finished over restored recovered cleared extinguished contained reopened resumed rescued freed',
  // What meetings are told in.
  minutes: 'minutes',
  meeting: 'meeting meetings session assembly committee council board',
  // What goes on for long, where no words date it.
  lastingNoun:
    'crisis dispute conflict embargo sanctions blockade ban siege war campaign search manhunt investigation shortage drought recession occupation unrest ' +
    'tension tensions standoff trend policy effort efforts situation threat threats',
};
