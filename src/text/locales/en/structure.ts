// How English documents are laid out: sentence ends, heads of documents, stated clocks. Classes as in lexicon.ts.
import type { WordTables } from '../../tokens/lexicon.js';

export const structureWords: WordTables = {
  // A sentence never ends after a title before a name.
  titleAbbreviation:
    'mr mrs ms mx messrs cllr barr adv engr smt dr prof rev fr hon gov sen rep gen lt col maj capt cpl sgt adm cmdr supt insp det pres amb atty st mt ft',
  // These may end one, if a word that opens sentences follows.
  abbreviation:
    'jan jany feb feby febr mar apr jun jul aug augt sep sept septr oct octr nov novr dec decr inst ult mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp co ltd llc plc bros cie jr sr etc al vs v approx incl excl max avg arr dep ca c cf bapt bur marr dept univ assn est ave blvd rd sq ext tel ' +
    'ala ariz ark calif colo conn del fla ga ill=2 ind kan ky md mass=2 mich minn miss=2 mo mont neb nev okla ore pa tenn tex vt va wash=2 wis wyo alta ont que',
  // Behind the name of a ruler: the first.
  regnalNumber: 'i',
  numbered: 'no nos min art p pp vol ch sec fig para cl reg fl',
  starter:
    'the a an this that these those it he she they we i you there here his her its their our my your one some many most all both each ' +
    'in on at by for from with after before since until during when while as if although though but and or so yet however meanwhile ' +
    'what who why how where which no not nobody nothing another other others among under about over last next today tonight tomorrow yesterday said please',
  // Opens what somebody is asked to do.
  plea: "please pls plz let's",
  ordinalEnding: 'st nd rd th',
  meridiemTail: 'm',
  hourMark: 'hrs hr h hours',
  // Behind the hour of a clock that is told in words.
  clockTail: "o'clock o’clock",
  // "Next review: by 1 October"; 2 up to then.
  dueWord: 'by=2 before=2 until from due planned scheduled expected forecast',
  // Before a day, 1 the one that holds now, 2 the one that held: "now 25 November", "(was 2 July)".
  slotCue: 'now=1 still=1 was=2 from=2 formerly=2 originally=2 previously=2',
  doneWord: 'done complete completed finished shipped deployed merged',
  // What stands at 00:00 of a recording.
  recordingStart: 'intro introduction opening welcome start',
  // Who greets says 3, maybe with 2, and 1 opens what that leads to: "Good evening and welcome to …".
  // In the head of a mail: "Subject: RE: …".
  subjectLabel: 'subject re fw fwd aw wg topic event what title',
  // In a title: what stands below is reported while it happens.
  live: 'live liveblog ticker updates breaking',
  greeting: 'hello=3 hi=3 hey=3 sorry=4 dear=3 team=2 welcome=3 morning=3 afternoon=3 evening=3 good=2 and=2 back=2 all=2 everyone=2 to=1 from=1',
  periodLead: 'early mid late',
  // Before a number that heads a line, 1 from it on, 2 up to it, 3 before both ends: "after 1945 – …".
  dateLead: 'after=1 since=1 from=1 before=2 until=2 by=2 between=3',
  onwards: 'onwards onward',
  dayJoint: 'and &',
  stampFiller: 'at on of the t from',
  // Days before a clock in the line above a message, 1 the day of reading: "Ana Ruiz — Yesterday at 9:15 AM".
  stampDay: 'today=1 tonight=1 yesterday=2',
  // What "is" may stand before: "the vote's tomorrow".
  nearDay: 'today tonight tomorrow',
  approximator: 'ca c circa about around approx approximately roughly',
  // Lines at the head of a document: when it was published, the day it is about, who wrote it.
  posted:
    'posted sent published written updated edited issued released release filed dated date compiled prepared modified created revised reviewed submitted',
  dateNoun: 'date',
  // A day behind them is told by the words before, and is no column of its own.
  governor: 'on of in for since from by after before until till to during',
  // No line and no sentence ends in these: "on" and "in" may belong to a verb, "at" does not.
  needsMore: 'at of until till during the an and or than',
  postedLead: 'last first originally',
  pageNoun:
    'invoice letter newsletter circular page article report story document post entry notice version draft memo bulletin site recall advisory announcement publication',
  occasion: 'held',
  // Behind 2 a place tells where only what is called so with an article is, or by a name: "the port of Oslo", not "slides of Oslo".
  placeJoint: 'in near outside of=2',
  // Before a place from which somebody sets out.
  wayFrom: 'left leave leaves leaving depart departs departed departing',
  byline: 'by',
  // "All times in PST", "Times are local (WITA)"; also the head of a time column.
  clockNoun: 'times timestamps timezone tz',
  // Behind the word of a zone: "time zone".
  zoneTail: 'zone',
  // Set to another zone, in the log of a ship.
  clockSet: 'clock clocks',
  clockCell: 'time date when timestamp datetime day clock period dates year years target deadline',
  // Labels of a form: 1 day, 2 clock, 3 begin, 4 end, 5 how an incident went on, 6 place.
  fieldLabel:
    'date=1 day=1 when=7 time=2 timings=2 hours=2 start=3 starts=3 starting=3 started=3 begin=3 begins=3 began=3 from=3 open=3 opens=3 opening=3 valid=3 effective=3 commencement=3 ' +
    'end=4 ends=4 ending=4 ended=4 finish=4 finishes=4 finished=4 to=4 until=4 till=4 close=4 closes=4 closing=4 expires=4 expiry=4 ' +
    'detected=5 detection=5 discovered=5 reported=5 acknowledged=5 escalated=5 escalation=5 identified=5 mitigated=5 mitigation=5 fixed=5 restored=5 recovered=5 recovery=5 resolved=5 resolution=5 closed=5 ' +
    'venue=6 place=6 location=6 where=6',
  // Heads of columns in which ends what began in the column before.
  endCell: 'due completed',
  // Heads of columns of days: 1 as planned, 2 as planned now, 3 as it came true; 4 and 5 like 1 and 2, but of things too; 6 heads a column of what is planned.
  slotCell:
    'baseline=1 planned=1 plan=1 original=4 old=4 target=1 due=1 scheduled=1 forecast=2 revised=2 new=5 current=5 expected=2 latest=5 actual=3 achieved=3 delivered=3 completed=3 done=3 given=3 task=6 milestone=6 deliverable=6 activity=6 event=6 meeting=6 action=6 what=6 by=4',
  // What has a slot: "Original window" above "New window".
  windowNoun: 'window windows departure departs arrival appointment deadline sailing delivery',
  // What stands in a cell of which nothing is told, with the tokens of the cell at most: "n/a".
  emptyCell: 'tbc=1 tba=1 tbd=1 pending=1 none=1 n=3',
  // Marks beside the words of an entry: 1 called off, 2 put off, 3 moved.
  // Before the time of a post on a status page: how things stood.
  postState: 'resolved monitoring identified investigating verifying update mitigated completed scheduled',
  entryState: 'cancelled=1 canceled=1 vacated=1 postponed=2 adjourned=2 deferred=2 rescheduled=3 planned=4 expected=4 scheduled=4 proposed=4 no=5',
  // What may tell in an entry that a plan was called off or put off: it is read as prose.
  undoing:
    'cancelled canceled cancels called calls abandoned abandons scrapped scraps shelved shelves axed axes dropped drops withdrawn withdraws postponed postpones deferred defers delayed delays put puts',
  timelineHeading: 'timeline chronology log history changelog sequence',
  // Titles of what is laid down for days to come.
  programmeTitle: 'calendar schedule timetable programme program agenda itinerary roadmap syllabus fixtures rota lineup listings',
  // Titles of what is recorded of a day.
  recordTitle: 'minutes',
  // What ends a range that still runs: "2019–present".
  untilNow: 'present now today date',
  // What joins the two ends of a stretch.
  rangeWord: 'to until till through',
  // Lines counted from a first one, with the days from one to the next: "Day 2", "Week 3".
  step: 'day=1 week=7 days=1 weeks=7',
  // What counts to and from a zero, with the unit of a bare number: "T-10 min", "D-7"; and what the zero is, where nothing else tells it.
  countLetter: 't=1 l=1 e=1 h=3 d=4',
  countSign: 'minus=1 plus=2',
  countZero: 'liftoff launch blastoff kick kickoff kicked',
  // Headings of what is cited at the end: 2 names it, 1 joins.
  backMatter:
    'references=2 bibliography=2 footnotes=2 endnotes=2 citations=2 sources=2 links=2 further=2 also=2 cited=2 notes=1 reading=1 external=1 and=1 see=1 works=1',
  // What people say when they talk to each other.
  talk: 'i me my we us our you your yes thanks sorry hi hello',
  // Before who writes a message and who reads it: "From Ana Ruiz to Everyone:".
  messageEnd: 'from=1 to=2',
  // What a program puts in place of a message: 1 it is not here, 2 what is not, 3 in a notice on the chat: "image omitted", "This message was deleted".
  messageLost: 'omitted=1 deleted=1 message=2 media=2 image=2 photo=2 video=2 audio=2 sticker=2 gif=2 document=2 encrypted=3',
  // Behind who writes, in the line above what he writes: "Ana Ruiz added a comment – 3 May 2034 09:14".
  commenting: 'added commented wrote writes replied posted said',
  senderLabel: 'from',
  commentNoun: 'comment comments note reply message a',
  // They call for attention in front of what a message says, or answer before a full stop (2): "fyi the pump is down", "done. moving on".
  messageAside:
    'fyi=1 ok=1 okay=1 uh=1 um=1 oh=1 hm=1 hmm=1 btw=1 and=1 also=1 so=1 then=1 yes=2 yep=2 yeah=2 no=2 nope=2 done=2 great=2 thanks=2 thx=2 right=2 sure=2',
  fiscalWord: 'fiscal financial',
  fiscalYear: 'year',
  fiscalQuarter: 'quarter',
  fiscalEnding: 'ends ended ending end closes closed closing',
  fiscalOrdinal: 'first second third fourth',
};

/** Words of the lines of buttons and counts that a page puts between those of its text; no words of the lexicon, as most are verbs too. */
export const pageWords = {
  names:
    'share tweet save print reply replies like likes follow subscribe advertisement advert sponsored read ago comment comments views reposts retweets edit copied listen bookmark skip toggle translate permalink',
  joins:
    'min mins minute minutes hour hours day days h m d last updated on by via facebook twitter email whatsapp link this article page story post thread view to and or k quotes main content updates more a leave copy',
};
