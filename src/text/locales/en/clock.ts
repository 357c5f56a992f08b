// Times of day: clock times with zones, parts of a day, noon and midnight.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';
import { afterTime } from './lexicon.js';

export const clockWords: WordTables = {
  meridiemLetter: 'a=1 p=2',
  hourLead: 'at',
  atSign: '@',
  // Before "night" or "evening", with which they name something to go to; so does an owner: "parents' evening".
  nightOf:
    "quiz film movie games game music comedy poker bingo curry jazz folk karaoke cinema theatre theater dance disco opening awards club book stag hen ladies students student parents talent gala ' ’",
  partCue: 'in during until before by through for spent spend spends spending',
  hoursPart: 'small=5 early=5 wee=5 predawn=5 daylight=6 daytime=6',
  // Before them a clock time is how long something took.
  lengthBefore:
    'in took takes lasted genesis exodus leviticus deuteronomy psalm psalms proverbs isaiah jeremiah ezekiel matthew mark luke john acts romans corinthians galatians ephesians philippians hebrews revelation',
  fourDigitCue: 'at by until till from before after to between around about',
  // Behind them an entry of a log opens with its time.
  entrySign: '. ; — – -',
  entryMark: '— – - : .',
  entryStop: '.',
  rowJoint: '+ & and',
  // Behind a clock time in four digits that something is set for.
  dayLead: 'the that',
  trainTail: 'yesterday',
  nearness: 'before=1 after=2',
  clockCue: 'departs departing arrives arriving dep arr for of at by from until till before after between around about shortly just since to and or',
  // Before and behind a clock that names what leaves or begins then: "the 22.40 special", "Otto's 8.15 to Oslo".
  serviceLead: "the 's ’s",
  service:
    'train trains bus ferry boat flight tram coach sailing crossing departure express special shuttle service matinee show screening performance to from left leaves departed departs sailed sails',
  afterClock: `( ${afterTime} instead rather on today tomorrow yesterday sharp till tonight last everyone monday tuesday wednesday thursday friday saturday sunday`,
  // "There were around 9.", "its number is 0742", "dial 0742".
  amountLead:
    'is are was were be been of to for with from cost costs only number no code pin ref phone tel call dial ext lot part room flight train line order',
  // What has a price or a rate, and what tells how much it is: "the stock traded at 14.20".
  priced:
    'stock stocks share shares bond bonds gilt gilts yield yields futures index euro pound sterling dollar yen franc krona krone rand rupee rouble ruble crude inflation unemployment price prices',
  pricing: 'traded trading trades closed closes ended opened settled finished quoted fixed running stood stands valued priced',
  // What is counted or measured: "put the toll at nine".
  // Labels of how long something took: 1 names a length; what is told by 3 makes one of "time", which is 2: "running time"; 4 only behind "to": "time to detect", as "detection time" may be a clock time.
  timing:
    'duration=1 downtime=1 runtime=1 mttr=1 mttd=1 time=2 times=2 total=3 running=3 elapsed=3 overall=3 travel=3 travelling=3 journey=3 driving=3 walking=3 cooking=3 response=3 ' +
    'recovery=4 repair=4 finishing=3 winning=3 average=3 detect=4 detection=4 resolve=4 resolution=4 recover=4 mitigate=4 mitigation=4 acknowledge=4 respond=4 restore=4',
  tally: 'toll number numbers total turnout casualties damage losses temperature price',
  dottedCue: 'at until till after before around about between shortly',
  // Before a clock time with a dot, where a text surely writes one so: 1 at the head of a sentence.
  dottedLimit: 'from=1 by=2 since=2',
  // Before a word that opens a sentence.
  sentenceLead: '¶ . ! ? ;',
  edgeCue: 'at by before after until from around about towards toward near',
  dayEdge: 'dawn/daybreak/sunrise=1 lunchtime=2 dusk/sunset/nightfall=4',
  firstOf: 'first=1',
  midPart: 'midmorning=1 midafternoon=3',
  // "Half seven" is half past.
  halfPast: 'half=30',
  // Behind a part of the day that stands free: "at six the evening of the dance", "at nine the night the roof fell", not "at six the evening train left".
  afterPart: '. ? ! , ; : ) of that when the my his her its our your their they he she we it i you',
  afterHalf: '. ? ! , on in last this today tomorrow tonight from sharp till until',
  noonish: 'noonish=12',
  meridiemPart: 'am=1 pm=3 eve=4',
  // Behind "at nine", what it was done with.
  hourTail: 'by with for',
  // Before "7 for 7.30": guests come by the first, and sit down at the second.
  partyLead: ', : at',
  hourCue: 'at by until from @',
  bareHourCue: 'at by until till from before after since gone @',
  slotTo: 'to for',
  // Behind "instead" and "rather", before the hour that was given up.
  slotJoint: 'of than',
  openBracket: '(',
  closeBracket: ')',
  // Between them and the hour stand minutes: "at ten to four in the morning".
  minuteCue: 'at by until till is was been',
  afterLocal: '. , ; : ( ) – - on and',
  clockBe: 'was been',
  clockWhen: 'when on before',
  roundMinutes: 'five=5 ten=10 twenty=20',
  roundUnit: 'five=5',
  // "The high noon of the house": its best time.
  noonLead: 'high',
  midnightNoun: 'sun oil blue',
  noon: 'noon/midday=12 midnight=24',
  midday: 'noon/midday=12',
  fraction: 'quarter=15 half=30',
  offsetSign: '+=1 -/−=2',
  // Behind a zone, where it joins no hours: "UTC–5", "(GMT–05:00)".
  offsetDash: '–=2',
  dashTail: ': am pm a p',
  // Short names of zones that are other words in small letters: "the 7pm art class", "7 pm et al."
  zoneWord: 'art pet eat cat cot wet west ct et mt pt ist central eastern mountain pacific atlantic',
  // "Tokyo time".
  zoneNoun: 'time',
  zoneKind: 'standard=1 daylight=2 mean=1',
  // 1 before "time": of the place that the sentence names; 2 behind a place, before what its clocks showed: "in Lima, where it was 3 a.m.";
  // 3 between two clocks that show one moment: "06:30 UTC, or 7:30 local time".
  localMark: 'local/their/your=1 where=2 or=3',
};

/** What would be a year by itself: read before years. */
export const clockFirst: RuleTable = [
  // yes "Meet at the gate, 1900 sharp." 1900 sharp = 2034-03-14T19:00
  { id: 'clock.four-digits', words: '{hourMinute} sharp' },
  // yes "It sailed at 1630." 1630 = 2034-03-14T16:30
  { id: 'clock.four-digits-at', words: '{hourMinute}', prev: 'hourLead', next: 'stop', is: { maybeYear: 2 } },
  // yes "Meet @ 1230." 1230 = 2034-03-14T12:30
  // no "They sold wheat @ 1675."
  { id: 'clock.four-digits-at', words: '{hourMinute}', prev: 'atSign', next: 'stop', is: { maybeYear: 2 } },
  // yes "It sailed at 0552. It was back at 2031 and left at 2044 with the pilot." 0552 = 2034-03-14T05:52; 2031 = 2034-03-14T20:31; 2044 = 2034-03-14T20:44
  // no "It was sold at 2031 prices."
  { id: 'clock.four-digits-at', words: '{hourMinute}', prev: 'hourLead', notNext: 'counted', is: { bareHour: 1, maybeYear: 2 } },
  // yes "The first through was the 1310 yesterday." 1310 yesterday = 2034-03-13T13:10
  { id: 'clock.four-digits-the', words: '{hourMinute}', prev: 'definite', next: 'trainTail' },
  // yes "It sailed at 0552. It had been due out for 1600 the day before." 0552 = 2034-03-14T05:52; 1600 the day before = 2034-03-13T16:00
  // no "A tent was planned for 1600 people."
  { id: 'clock.four-digits-for', words: '{hourMinute}', prev: 'appointedFor', next: 'dayLead', is: { bareHour: 1, maybeYear: 1 } },
];

export const clock: RuleTable = [
  // yes "The bell rang at 5:15 p.m." 5:15 p.m. = 2034-03-14T17:15
  {
    id: 'clock.12-hour',
    words: "[{hm}|{hour:hour12} (o'clock)|{hour+units} (o'clock|(~-) [{minute+tens} ((~-) {minute+units})|{minute+teen}])] {ampm}",
  },
  // yes "The bell rang at nine-thirty a.m." nine-thirty a.m. = 2034-03-14T09:30
  // yes "The bell rang at 17:15." 17:15 = 2034-03-14T17:15
  // yes "They meet at 930am." 930am = 2034-03-14T09:30
  { id: 'clock.12-hour', words: '[{hourMinute:three}|{hourMinute}] {ampm}' },
  // yes "The bar is shut 7a-11p." 7a = 2034-03-14T07:00; 11p = 2034-03-14T23:00
  // yes "See you at 8p Thursday." 8p Thursday = 2034-03-16T20:00
  // no "Buns are sold at 8p."
  { id: 'clock.letter', words: '[{hour:hour12}|{hm}] ~{meridiem:meridiemLetter} ~{joint:hyphen} ~[{hour:hour12}|{hm}] ~{meridiem:meridiemLetter}' },
  { id: 'clock.letter', words: '([{hour:hour12}|{hm}] ~{joint:hyphen} ~)[{hour:hour12}|{hm}] ~{meridiem:meridiemLetter}', is: { weak: 1 } },
  { id: 'clock.24-hour', words: '{hour} ~: ~{minute} (~: ~{second:minute} ([~.|~,] ~{fraction:integer})) (hrs|h|hours)', notPrev: 'lengthBefore' },
  // yes "It broke on 9 May 2031 at 11:08 -0400." 9 May 2031 at 11:08 -0400 = 2031-05-09T11:08
  { id: 'clock.24-hour', words: '{hour} ~: ~{minute} (~: ~{second:minute}) {offsetSign} ~{offset:offset}' },
  // no "They meet at 25:99."
  // yes "It was off 14:00-15:30." 14:00 = 2034-03-14T14:00; 15:30 = 2034-03-14T15:30
  // yes "It was off 14:00-15:30h." 14:00 = 2034-03-14T14:00; 15:30h = 2034-03-14T15:30
  {
    id: 'clock.range',
    words: '{hour} ~: ~{minute} (~: ~{second:minute}) [~{joint:hyphen}] ~{hour} ~: ~{minute} (~: ~{second:minute}) (hrs|h|hours)',
  },
  // yes "It broke on 9 May 2031 at 11:08 -04:00." 9 May 2031 at 11:08 -04:00 = 2031-05-09T11:08
  { id: 'clock.24-hour', words: '{hour} ~: ~{minute} (~: ~{second:minute}) {offsetSign} ~{offsetHour:two} ~: ~{offsetMinute:two}' },
  // yes "It broke on 9 May 2031 at 11:08 (-04:00) and at 3:15 pm (UTC+05:30)." 9 May 2031 at 11:08 (-04:00) = 2031-05-09T11:08; 3:15 pm (UTC+05:30) = 2031-05-09T15:15
  { id: 'clock.24-hour', words: '{hm} ({ampm}) {offsetInBrackets}' },
  // yes "Come around 8ish." around 8ish = 2034-03-14T08:00
  { id: 'clock.ish', words: '[[[{hour:hour12}|{hm}] ({ampm})|{hour:noon}] (~-) ~ish|{hour:noonish}]', is: { mod: 'APPROX' } },
  // no "They led 54-48 with 3:12 left in the game."
  { id: 'clock.left', words: '{hour} ~: ~{minute} [left [in|to]|remaining|to go|to play]', is: { weak: 1 } },
  { id: 'clock.impossible', words: '{hour:two} ~: ~{minute:two}', prev: 'dottedCue' },
  // yes "It left Horta at six local time." six local time = 2034-03-14T06:00
  { id: 'clock.hours', words: '[{hour:hour12}|{hour+units}] local time' },
  // yes "It sails at local time 12:40." local time 12:40 = 2034-03-14T12:40
  { id: 'clock.24-hour', words: 'local time {hm}' },
  { id: 'clock.hours', words: '{hourMinute} [hrs|hours|h|local time|{zone} ({offsetSign} ~{offsetHour:small} (~: ~{offsetMinute:minute}))]' },
  // yes "It was off (1330 to 1500 GMT)." 1330 = 2034-03-14T13:30Z; 1500 GMT = 2034-03-14T15:00Z
  // yes "The range is shut 0600–1400 local." 0600 = 2034-03-14T06:00; 1400 local = 2034-03-14T14:00
  { id: 'clock.between', words: '{hourMinute} {joint} {hourMinute} [hrs|hours|local (time)|{zone}]' },
  // yes "It is shut from 0900 to 1100 on Friday." 0900 = 2034-03-17T09:00; 1100 on Friday = 2034-03-17T11:00
  { id: 'clock.between', words: '{hourMinute:military} {joint} {hourMinute}', prev: 'rangeLead', notNext: 'counted' },
  { id: 'clock.hours', words: '{hourMinute} local' },
  // yes "It sailed at 10.15 local (0215 GMT) on Tuesday." 10.15 local = 2034-03-14T10:15; 0215 GMT = 2034-03-14T02:15Z; Tuesday = 2034-03-14
  { id: 'clock.hours', words: '{hm} ({ampm}) local', next: 'afterLocal' },
  // yes "It touched down at 1644:20." 1644:20 = 2034-03-14T16:44:20
  { id: 'clock.four-digits-seconds', words: '{hourMinute} ~: ~{second:minute}' },
  // yes "It sailed at 0552." 0552 = 2034-03-14T05:52
  // yes "The ferry sails Mon 20 March 0930 and Tue 21 March 1215." Mon 20 March 0930 = 2034-03-20T09:30; Tue 21 March 1215 = 2034-03-21T12:15
  // yes "The hall is open Tue 21 March 0930-1045 and Wed 22 March 1215-1300." Tue 21 March 0930 = 2034-03-21T09:30; 1045 = 2034-03-21T10:45; Wed 22 March 1215 = 2034-03-22T12:15; 1300 = 2034-03-22T13:00
  { id: 'clock.between', words: '{hourMinute:told} {joint:rangeJoint} {hourMinute:told}' },
  { id: 'clock.four-digits', words: '{hourMinute:told}' },
  { id: 'clock.four-digits', words: '{hourMinute:military}', prev: 'clockCue' },
  // yes "Mon 0915 took over. Mon 1640 disk full." Mon 0915 = 2034-03-13T09:15; 1640 = 2034-03-13T16:40
  { id: 'clock.four-digits', words: '{hourMinute:military}', prev: 'weekday', notNext: 'counted' },
  // yes "Wind falling. 0900 Harper left." 0900 = 2034-03-14T09:00
  { id: 'clock.four-digits', words: '{hourMinute:military}', prev: 'entrySign', notNext: 'counted' },
  // yes "It sailed at 0552. The harbour rang 0640." 0552 = 2034-03-14T05:52; 0640 = 2034-03-14T06:40
  // no "The harbour rang 0640."
  { id: 'clock.four-digits-heard', words: '{hourMinute:military}', notPrev: 'amountLead', notNext: 'counted', is: { bareHour: 1 } },
  // yes "It rang shortly after 1500." shortly after 1500 = 2034-03-14T15:00
  // yes "It burned shortly before 1931." shortly before 1931 = 1931
  { id: 'clock.four-digits-near', words: '[just|shortly|soon] {nearness} {hourMinute}', notNext: 'counted', is: { maybeYear: 3 } },
  // yes "The stock traded at 14.20 on Tuesday, when the euro was at 1.08." Tuesday = 2034-03-14
  // no "The yield stood at 2.35, and shares were quoted at 9.45."
  { id: 'clock.dotted', words: '{hour} ~. ~{minute}', prev: 'dottedCue', next: 'afterClock', is: { spoken: 2 } },
  // yes "The 22.40 special left late." 22.40 = 2034-03-14T22:40
  // yes "Ada Moe caught the 8.15 to Oslo." 8.15 = 2034-03-14T08:15
  // no "The 22.40 average held."
  { id: 'clock.dotted', words: '{hour} ~. ~{minute}', prev: 'serviceLead', next: 'service', is: { spoken: 2 } },
  // no "It fell from the 6.15 to 5.20."
  { id: 'clock.dotted', words: '{hour} ~. ~{minute} to (the) {again:integer} (~. ~{minute})', prev: 'serviceLead', is: { weak: 1 } },
  // yes "It was mended no later than 9.25." no later than 9.25 = 2034-03-14T09:25
  { id: 'clock.dotted', words: '[no|not] [later|earlier] than {hour} ~. ~{minute}', next: 'afterClock', is: { spoken: 2 } },
  { id: 'clock.dotted-zone', words: '{hour} ~. ~{minute} [{zone}|hrs|hours|h|local time]' },
  // yes "Doors open between 9 and 10 p.m." 9 = 2034-03-14T21:00; 10 p.m. = 2034-03-14T22:00
  // yes "They meet on Friday 9–11am." Friday 9 = 2034-03-17T09:00; 11am = 2034-03-17T11:00
  { id: 'clock.between', words: '({wday}) [{hour:hour12}|{hm}] {joint} [{hour:hour12}|{hm}] {ampm}' },
  // yes "Doors are open from 9 to noon." 9 = 2034-03-14T09:00; noon = 2034-03-14T12:00
  { id: 'clock.between', words: '[{hour:hour12}|{hm}|{hour+units}] {joint} {hour:midday}', prev: 'rangeLead', is: { noon: 1 } },
  // yes "It is open on Friday from 9 to 5." Friday = 2034-03-17; 9 = 2034-03-17T09:00; 5 = 2034-03-17T17:00
  // no "It rose from 9 to 11 metres."
  {
    id: 'clock.hours-of-day',
    words: '{bareHour} {joint} {bareHour}',
    prev: 'rangeLead',
    next: 'afterClock',
    is: { bareHour: 5 },
  },
  { id: 'clock.hours-of-day', words: '{hm} {joint} [{hour:hour12}|{hour+units}]', prev: 'rangeLead', next: 'afterClock', is: { bareHour: 5 } },
  // yes "Open day: Friday, 9 to 11." Friday = 2034-03-17; 9 = 2034-03-17T09:00; 11 = 2034-03-17T11:00
  // no "They lost, 9 to 11."
  {
    id: 'clock.hours-of-day',
    words: '{bareHour} {joint:rangeJoint} {bareHour}',
    prev: 'listComma',
    next: 'afterClock',
    is: { bareHour: 5 },
  },
  {
    id: 'clock.hours-of-day',
    words: '{bareHour} {joint:rangeJoint} {bareHour}',
    prev: 'weekday',
    next: 'afterClock',
    is: { bareHour: 5 },
  },
  // yes "Open Sat 9-5, Sun 10-4." Sat 9 = 2034-03-18T09:00; 5 = 2034-03-18T17:00; Sun 10 = 2034-03-19T10:00; 4 = 2034-03-19T16:00
  // yes "The Reds won Saturday 7-5." Saturday = 2034-03-11
  {
    id: 'weekday.hours',
    words: '[{wday}|{weekday:weekdayShort}] {bareHour} ~{joint:rangeJoint} ~{bareHour}',
    notNext: 'month',
    is: { bareHour: 5 },
  },
  // yes "It rang at ten to four in the morning on Friday." ten to four in the morning on Friday = 2034-03-10T03:50
  {
    id: 'clock.to',
    words: '[{to:roundMinutes}|{to+tens} (~-) {to+roundUnit}] to [{hour:hour12}|{hour+units}] in the {part}',
    prev: 'minuteCue',
  },
  // yes "They sang from two to four in the afternoon." two = 2034-03-14T14:00; four in the afternoon = 2034-03-14T16:00
  { id: 'clock.between', words: "{hours} (o'clock) in the {part}" },
  // yes "It rose to 31, up from 12 the day before." the day before = 2034-03-13
  { id: 'clock.amount', words: '[up|down|to {again:integer}] from {again:integer}', next: 'definite', is: { weak: 1 } },
  // yes "She won by three on Friday." Friday = 2034-03-10
  // yes "They led by two at the interval, and by five when it rained on Friday." Friday = 2034-03-10
  {
    id: 'clock.amount',
    words:
      '[win|wins|won|lose|loses|lost|lead|leads|led|trail|trails|trailed|fell] by {again+units} (at (the) [half ~- ~time|half time|halftime|break|interval]) ((,) and by {again+units})',
    is: { weak: 1 },
  },
  // yes "On 3 May 2033 the fair opened at ten." 3 May 2033 = 2033-05-03; ten = 2033-05-03T10:00
  // no "The toll stood at ten."
  { id: 'clock.bare-at', words: '({mod:aboutWord}) [{hour:hour12}|{hour+units}]', prev: 'hourLead', next: 'afterClock', is: { bareHour: 2 } },
  // yes "It sailed at 05:52. At nine with a fair wind it was off." 05:52 = 2034-03-14T05:52; nine = 2034-03-14T09:00
  // no "The toll stood at nine with many hurt."
  { id: 'clock.bare-at', words: '({mod:aboutWord}) {hour+units}', prev: 'hourLead', next: 'hourTail', is: { bareHour: 1 } },
  { id: 'clock.bare', words: '({mod:aboutWord}) [{hour:hour12}|{hour+units}]', prev: 'bareHourCue', next: 'afterClock', is: { bareHour: 1 } },
  // yes "It sailed at 05:52. Shortly after nine a mast broke." 05:52 = 2034-03-14T05:52; Shortly after nine = 2034-03-14T09:00
  // no "Calls fell from nine a day."
  { id: 'clock.rate', words: '{again+units} {article} {unit}', prev: 'bareHourCue', notNext: 'moreNext', is: { weak: 1 } },
  { id: 'clock.bare', words: '({mod:aboutWord}) {hour+units}', prev: 'bareHourCue', next: 'article', is: { bareHour: 1 } },
  // yes "On 3 May 2033 the wall fell. Shortly after eleven the council met." 3 May 2033 = 2033-05-03; Shortly after eleven = 2033-05-03T11:00
  // no "Soon after two others fell."
  { id: 'clock.near', words: '[just|shortly|soon|a little|not long] {mod:nearWord} {hour+units}', next: 'afterClock', is: { spoken: 1 } },
  { id: 'clock.near', words: '[just|shortly|soon|a little|not long] {mod:nearWord} {hour+units}', next: 'article', is: { spoken: 1 } },
  // yes "Dinner is on Friday, 7 for 7.30." Friday, 7 for 7.30 = 2034-03-17T19:00
  // no "They paid 7 for 7.30."
  {
    id: 'clock.for',
    words: '[{hour:hour12}|{hm}] for {fraction:integer} [~.|~:] ~{fraction:integer}',
    prev: 'partyLead',
    next: 'afterClock',
    is: { bareHour: 2, meridiem: 2 },
  },
  // yes "Lunch was moved to 1.30." 1.30 = 2034-03-14T13:30
  // yes "Lunch is at 12:15. Tea was put back to 5." 12:15 = 2034-03-14T12:15; 5 = 2034-03-14T17:00
  // no "Rates rose to 1.30, and the band moved up to 5."
  { id: 'clock.moved', words: '[{hm}|{hour:hour12}|{hour+units}]', prev: 'slotTo', next: 'afterClock', is: { bareHour: 4 } },
  // yes "It sails at 05:52 instead of 4." 05:52 = 2034-03-14T05:52; 4 = 2034-03-14T04:00
  // no "It sails with a crew of 4."
  { id: 'clock.bare-instead', words: '[{hm}|{hour:hour12}|{hour+units}]', prev: 'slotJoint', next: 'afterClock', is: { bareHour: 3 } },
  // yes "It sailed at 05:52. They came back around 9." 05:52 = 2034-03-14T05:52; around 9 = 2034-03-14T09:00
  // yes "It sailed at 05:52. Around nine, they came back." 05:52 = 2034-03-14T05:52; Around nine = 2034-03-14T09:00
  { id: 'clock.bare', words: 'around [{hour:hour12}|{hour+units}]', next: 'afterHalf', notPrev: 'amountLead', is: { bareHour: 1, mod: 'APPROX' } },
  // yes "It sailed at 05:52. Towards nine the wind dropped." 05:52 = 2034-03-14T05:52; Towards nine = 2034-03-14T09:00
  { id: 'clock.bare', words: '[toward|towards] [{hour:hour12}|{hour+units}]', next: 'afterClock', is: { bareHour: 1, mod: 'APPROX' } },
  { id: 'clock.hour-h', words: '{hour} ~h ~{minute}', notPrev: 'lengthBefore' },
  // yes "They meet at nine sharp, and nobody waits at five on the dot." nine sharp = 2034-03-14T09:00; five on the dot = 2034-03-14T17:00
  { id: 'clock.oclock', words: "[{hour:hour12}|{hour+units}] [o'clock|sharp|on the dot]", is: { spoken: 1 } },
  { id: 'clock.in-part', words: "({mod:aboutWord}) [{hour:hour12}|{hour+units}|{hm}] (o'clock) in the {part}", notNext: 'nearness' },
  // yes "At four the morning of 9 May 2031, it sailed." four the morning of 9 May 2031 = 2031-05-09T04:00
  // no "At seven the evening crowd came in."
  { id: 'clock.in-part', words: "({mod:aboutWord}) [{hour:hour12}|{hour+units}|{hm}] (o'clock) the {part}", next: 'afterPart' },
  // yes "It rang at eight at night." eight at night = 2034-03-14T20:00
  { id: 'clock.in-part', words: '({mod:aboutWord}) [{hour:hour12}|{hour+units}] at {part:nights}', prev: 'bareHourCue' },
  // yes "It rang at about two in the afternoon on Friday." about two in the afternoon on Friday = 2034-03-10T14:00
  // no "They sailed for the midnight sun."
  // yes "They eat at 12:00 noon." 12:00 noon = 2034-03-14T12:00
  {
    id: 'clock.noon',
    words: "([{hour:hour12}|{hm}|{hour+units} (o'clock)]) {hour:noon}",
    notPrev: 'noonLead',
    notNext: 'midnightNoun',
    is: { noon: 1 },
  },
  // yes "They met at high noon on Friday." high noon on Friday = 2034-03-10T12:00
  // no "They showed High Noon."
  { id: 'clock.noon', words: 'high {hour:midday}', prev: 'bareHourCue', is: { noon: 1 } },
  { id: 'clock.noon', words: 'high {hour:midday}', prev: 'slotTo', is: { noon: 1 } },
  // yes "It rang at quarter past five." quarter past five = 2034-03-14T05:15
  // no "They lost three to one."
  // yes "It's 10 past 4, and they meet at 20 to 9." 10 past 4 = 2034-03-14T16:10; 20 to 9 = 2034-03-14T20:40
  // no "It is shut from 5 to 9."
  { id: 'clock.past', words: '{past:minute} past [{hour:hour12}|{hour+units}]', notNext: 'counted' },
  { id: 'clock.to', words: '{to:minute} to [{hour:hour12}|{hour+units}]', prev: 'hourLead', next: 'afterClock' },
  {
    id: 'clock.past',
    words:
      '[[{past:minute}|{past+units}|{past+tens} ((~-) {past+units})] minutes|(a) {past:fraction}|{past:roundMinutes}|{past+tens} (~-) {past+roundUnit}] (~-) [past|after] [{hour:hour12}|{hour+units}|{hour:noon}]',
  },
  {
    id: 'clock.to',
    words: '[[{to:minute}|{to+units}|{to+tens} ((~-) {to+units})] minutes|(a) {to:fraction}] [to|before] [{hour:hour12}|{hour+units}|{hour:noon}]',
  },
  // yes "It sailed at 10:05. It was back by half past, and off again at ten to." 10:05 = 2034-03-14T10:05; half past = 2034-03-14T10:30; ten to = 2034-03-14T10:50
  // no "They lost by five past the break."
  {
    id: 'clock.minutes',
    words: '[{past:halfPast}|(a) {past:fraction}|{past:roundMinutes}] past',
    prev: 'bareHourCue',
    next: 'afterClock',
    is: { bareHour: 1 },
  },
  { id: 'clock.minutes', words: '[(a) {to:fraction}|{to:roundMinutes}] to', prev: 'hourCue', next: 'stop', is: { bareHour: 1 } },
  // yes "They meet at nine thirty." nine thirty = 2034-03-14T09:30
  {
    id: 'clock.spoken',
    words: '{hour+units} (~-) [{minute+tens} ((~-) {minute+units})|{minute+teen}|[oh|o] {minute+units}]',
    prev: 'hourCue',
    next: 'afterClock',
    is: { spoken: 1 },
  },
  // yes "It rang at twenty-five to nine, and at twenty-five past ten." twenty-five to nine = 2034-03-14T08:35; twenty-five past ten = 2034-03-14T10:25
  {
    id: 'clock.to',
    words: '({mod:aboutWord}) [{to:roundMinutes}|{to+tens} (~-) {to+roundUnit}] to [{hour:hour12}|{hour+units}]',
    prev: 'hourCue',
    next: 'afterClock',
  },
  // yes "Shortly before five to ten the bell rang." Shortly before five to ten = 2034-03-14T09:55
  // no "Just after five to ten men came."
  {
    id: 'clock.to',
    words: '[just|shortly|soon|(at) some time|sometime] {nearness} [{to:roundMinutes}|{to+tens} (~-) {to+roundUnit}] to [{hour:hour12}|{hour+units}]',
    next: 'afterClock',
  },
  // yes "It rang at ten to noon." ten to noon = 2034-03-14T11:50
  { id: 'clock.to', words: '({mod:aboutWord}) {to:roundMinutes} to {hour:noon}', prev: 'hourCue' },
  // yes "It must have been about twenty to nine when it rang." about twenty to nine = 2034-03-14T08:40
  // no "It was ten to four."
  { id: 'clock.to', words: '({mod:aboutWord}) {to:roundMinutes} to {hour+units}', prev: 'clockBe', next: 'clockWhen' },
  // yes "It's twenty to nine." twenty to nine = 2034-03-14T08:40
  { id: 'clock.to', words: '{to:roundMinutes} to {hour+units}', prev: 'possessive', next: 'afterClock' },
  // yes "Supper is at half seven." half seven = 2034-03-14T19:30
  { id: 'clock.half', words: '{past:halfPast} {hour:hour12}', next: 'afterHalf', notPrev: 'nthOrdinal' },
  { id: 'clock.half', words: '{past:halfPast} {hour:hour12}', prev: 'hourCue', notNext: 'counted' },
  { id: 'clock.half', words: '{past:halfPast} {hour+units}', prev: 'hourCue', next: 'afterClock' },
  // yes "Around half ten, part of the roof fell." Around half ten = 2034-03-14T10:30
  { id: 'clock.half', words: '[around|about] {past:halfPast} [{hour:hour12}|{hour+units}]', next: 'afterClock', is: { mod: 'APPROX' } },

  {
    id: 'iso.date-time',
    words:
      '{isoDay} [(~t) {hour:two} ~: ~{minute} ~: ~{second:minute} ([~.|~,] ~{fraction:integer}) (~{zone}|{isoOffset})|~t ~{hour:two} ~: ~{minute} (~{zone}|{isoOffset})|{hour:two} ~: ~{minute} (~{zone}|{clockOffset})]',
  },
  // yes "Down 2034-03-02 14:03-14:47." 2034-03-02 14:03 = 2034-03-02T14:03; 14:47 = 2034-03-02T14:47
  { id: 'iso.date-time', words: '{isoDay} {hour:two} ~: ~{minute} ~{joint:hyphen} ~{hour:two} ~: ~{minute}' },

  // Parts of a day by themselves count only with a day or an article that picks one out.
  { id: 'part.hours', words: 'the (early) {part} hours', prev: 'partCue' },
  { id: 'part.hours', words: '(the) (early) {part} hours', is: { weak: 1 } },
  // yes "It rang in the pre-dawn hours of 3 March." the pre-dawn hours of 3 March = 2034-03-03TNI
  { id: 'part.hours', words: '(the) pre (~-) dawn hours', is: { part: 5, meridiem: 1 } },
  // yes "By midmorning it was out." midmorning = 2034-03-14TMO
  { id: 'part.mid', words: '{part:midPart}', is: { mod: 'MID' } },
  { id: 'part.night', words: '{part:nights}', is: { anyDay: 1, part: 5 }, prev: 'hourCue' },
  { id: 'part.edge', words: '[{part:dayEdge}|{part:firstOf} light]', prev: 'edgeCue' },
  { id: 'part', words: '{part}', notPrev: 'nightOf', is: { weak: 1 } },
  // yes "The roof fell in this morning." this morning = 2034-03-14TMO
  { id: 'part.this', words: '({mod:inWord}) this (same) {part}', is: { unit: 4, step: 0 } },
  { id: 'part.this', words: 'this {part:meridiemPart}', is: { unit: 4, step: 0 } },
  { id: 'part.that', words: '[that (same)|the same] {part}', is: { unit: 4, step: 0, from: 1 } },
  { id: 'part.first', words: '{part:firstOf} light', is: { weak: 1 } },
  { id: 'part.the', words: '[the|the [middle|dead] of the|dead of] {part}', prev: 'partCue', notNext: 'dayPartNoun' },
  // yes "On 3 March the fog came; at 6.15 that evening it lifted." 3 March = 2034-03-03; 6.15 that evening = 2034-03-03T18:15
  { id: 'part.hour-of', words: "[{hm}|[{hour:hour12}|{hour+units}] (o'clock)] [that|the same] {part}", is: { unit: 4, step: 0, from: 1 } },
  // yes "It shut on the night of 3 March and opened at 6.15 the next morning." the night of 3 March = 2034-03-03TNI; 6.15 the next morning = 2034-03-04T06:15
  // yes "They finished before 4 on Sunday morning." 4 on Sunday morning = 2034-03-12T04:00
  { id: 'clock.hour-on', words: "[{hour:hour12}|{hour+units}] (o'clock) on {anyWday} {part}", prev: 'edgeCue' },
  { id: 'part.hour-next', words: "[{hm}|[{hour:hour12}|{hour+units}] (o'clock)] the [next|following] {part}", is: { unit: 4, step: 1, from: 1 } },
  // yes "It shut at four o'clock this afternoon." four o'clock this afternoon = 2034-03-14T16:00
  { id: 'part.clock', words: "[{hm}|{hour:hour12} (o'clock)|{hour+units} o'clock] (local time) this {part}", is: { unit: 4, step: 0 } },
  {
    id: 'part.clock',
    words: '{hours} this {part}',
    is: { unit: 4, step: 0 },
    prev: 'rangeLead',
  },
  { id: 'part.small-hours', words: 'the {part:hoursPart} hours', prev: 'partCue', is: { meridiem: 1 } },
  { id: 'part.small-hours', words: 'the {part:hoursPart} hours', is: { weak: 1, meridiem: 1 } },
  { id: 'part.tonight', words: 'tonight', is: { part: 5, unit: 4, step: 0 } },
  { id: 'part.tonight', words: '{step:digit} ~night', is: { part: 5, unit: 4, step: 0 } },
  // yes "work til 10 2nite" 10 2nite = 2034-03-14T22:00
  { id: 'part.clock', words: '[{hm}|{hour:hour12}] {again:digit} ~night', is: { part: 5, unit: 4, step: 0 } },
  { id: 'part.last-night', words: 'last {part}', is: { unit: 4, step: -1 } },
  { id: 'part.before-last', words: 'the {part} before last', is: { unit: 4, step: -2 } },
  { id: 'part.overnight', words: 'overnight', is: { part: 5, lasting: 1 }, next: 'storyStop' },
  { id: 'part.overnight', words: 'overnight', is: { part: 5, lasting: 1, weak: 2 }, prev: 'sentenceLead', next: 'definite' },
  { id: 'part.overnight', words: 'overnight', is: { part: 5, lasting: 1, weak: 1 } },
];
