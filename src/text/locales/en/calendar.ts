// Dates by the calendar: day, month, year in every written order, and years alone.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const calendarWords: WordTables = {
  // What joins the two ends of a range or a list.
  joint: '- – — / & to and or through until till',
  // What stands before and behind one that says how far: "right up to and including".
  jointLead: 'right straight up on through',
  jointTail: 'and including',
  // Words before a short month or a year without other support.
  dateCue:
    'in since by until till from of to and during before after through around about circa late early mid between for throughout year ( , - – /',
  thousands: 'two=2000',
  hundred: 'hundred=100',
  shortDateCue: 'on until till before since from to and through ends starts begins due sent dated received posted',
  // The same, where a fraction could stand as well.
  listDateCue: 'for of between by ,',
  // After a number and a name: an address.
  nthOrdinal: 'first=1 second=2 third=3 fourth=4 fifth=5 last=6',
  street: 'street st avenue ave road rd boulevard blvd drive lane way square court terrace',
  // A word after which "May" asks or allows, and no month is meant.
  monthSure: 'january=1 february=2 april=4 june=6 july=7 august=8 september=9 october=10 november=11 december=12',
  monthMarch: 'march=3',
  monthMay: 'may=5',
  afterMarch: 'on of for to against through',
  monthCue: 'in of since by until till from during before after through throughout early late mid',
  afterModal: 'i we you he she they it there the this that these those god be not have well also his her my our your their any all',
  // Signs and words that end a phrase.
  stop: '. , ; : ) ! ? " \' ’ ” — – - and or but',
  // "The evening before at six", "the day before in Lyon".
  storyStop: '. , ; : ) ! ? " \' ’ ” — – - and or but at in',
  // A verb behind them ends what they count from: "a storm the week before had felled trees".
  storyNext:
    '. , ; : ) ! ? " \' ’ ” — – - and or but at in had has was were did left hit cut shut took came fell made gave broke struck swept killed closed destroyed damaged wrecked injured ' +
    'wounded hurt forced caused felled flooded filled drew saw found sank burned burnt blocked tore spoiled knocked brought sent set stopped delayed halted ended began led drove blew washed showed',
  // Units and signs after which a number counts or measures something.
  // Months that are names of people as well.
  // With a capital behind a time they are called after it: "the Six-Day War", "the Easter Rising".
  apostrophe: "' ’",
  calledAfter:
    'war wars plan plans revolution monarchy rising uprising revolt rebellion mutiny massacre manifesto plot parliament putsch crisis coup theses criminals movement accords pact pogrom pogroms ' +
    'club mosque review express mirror post herald mail tribune chronicle',
  nameMonth: 'may march april june august jan',
  // What opens the line above a quoted message; told of a person's first day, for ages that count from it.
  birth: 'born b',
  // Before the dates of a life in brackets: 1 birth, 2 death, 3 neither.
  lifeMark: 'born=1 b=1 dob=1 died=2 d=2 fl=3 active=3 r=3 m=4 marr=4 bapt=5 bap=5 chr=5 bur=6',
  // "Aged 24, she married", "died aged 77".
  ageOpens: '¶ . ! ? ;',
  agePause: ',',
  ageDeath: 'died dies die death dead',
  // What may follow "when she was eleven", "at eighteen": the clause goes on, nothing is counted.
  ageNext: '. , ; : ) – — and or but he she they i it we his her my their our the a an one',
  // Before a time with which something is compared, or 2 that is the birth of whom a record is about: no story goes on from it.
  standard: 'above=1 below=1 dob=2',
  messageLead: 'on',
  sentLabel: 'date sent',
  // Before the day on which what follows was added: "Update, 3 May: …".
  // What an office or a shop is by its hours, and what comes out by its month.
  openState: 'open opens opening hours closed shut closes',
  periodical: 'issue edition number newsletter bulletin magazine',
  // How grave it is, in what a program writes.
  logLevel: 'error warn warning info debug notice trace fatal critical severe',
  updateLabel: 'update updated edit edited correction addendum postscript',
  kickOff: 'kicked kick kickoff',
  // Before and behind a month that is somebody: "a man called August", "Dear June", "May says".
  nameLead: 'called named nicknamed dear aunt auntie uncle granny grandma grandpa cousin sister brother daughter son',
  // Before who did it, or who was there.
  nameGovernor: 'by with married marry marries succeeded replaced',
  nameJoint: 'and but that because when while as if',
  nameVerb:
    'says said thinks thought told asked wrote writes answered replied laughed laughs smiled knows knew wants wanted hopes loves loved married died',
  // Behind "back": where somebody is again.
  backTo: 'at to in from on with into home',
  listComma: ',',
  // What a day is like, of which no more is told than its name.
  dayQuality:
    'cold hot warm rainy sunny snowy grey gray windy stormy foggy bright dark quiet busy fine freezing bitter hard harsh severe dry wet long short mild terrible dreadful glorious',
  // Parts a day or month that heads a line from its words.
  labelSign: ': – — -',
  // Right before a time or its preposition they doubt it, and not what happened then.
  perhaps: 'perhaps possibly maybe probably presumably conceivably',
  dayOnly: 'on since until by dated',
  // Before three numbers of two figures each.
  dottedDateCue: 'on since until till by dated for between and',
  counted:
    'hundred thousand % euros euro yen yuan rupees francs pesos percent million billion trillion rpm rps qps requests users nodes hosts servers rows records files lines bytes people lives men women children families inhabitants residents villagers citizens settlers slaves prisoners refugees migrants passengers members guests visitors fans volunteers protesters patients pupils students miners sailors troops soldiers horsemen knights rebels dead wounded casualties horses sheep cattle cows wolves miles km kilometers kilometres meters metres feet ft tons tonnes pounds dollars cents shares points votes pages words copies units jobs workers employees cases barrels acres guineas homes houses m g kg mg lb lbs oz hp kw mw gb mb ml mm cm mph kph hz mhz ° degrees kpa hpa mpa mbar psi kwh mwh gwh kv kn ppm ppb fps kbps mbps gbps tb kb litres liters gallons kcal volts watts amps knots',
  // Before the year in which something came to be.
  madeCue: 'built rebuilt born founded made established launched',
  // Before a year of three digits, in a text that tells of such years.
  earlyCue: 'in of until since by',
  lineStart: '¶',
  inCue: 'in',
  // Before a year whose clause goes on with who did something: "since 1950 members have met".
  openingCue: 'in since until till',
  eraCue: 'in until since before after',
  eraNext: '. , ; : ) – — and or but the he she it they his her its their a when while',
  numberCue:
    'point @ $ £ € ¥ # § rfc build port error code issue no number nos min page pages p pp version v flight route room highway road street chapter section article figure table gate track channel score model apollo boeing airbus interstate hwy suite box bus resolution order bill case docket unit line train lot invoice badge badges ext extension phone telephone tel fax seat seats rooms ticket tickets permit permits bib bibs form rule decree law act directive convoy windows peugeot bmw porsche volvo',
};

export const calendar: RuleTable = [
  // yes "It closed on May 5, 2031." May 5, 2031 = 2031-05-05
  // yes "It closed on Feb. 3rd 2031." Feb. 3rd 2031 = 2031-02-03
  // yes "It was lit on 2031 Aug 12, and again May 3d, 2032." 2031 Aug 12 = 2031-08-12; May 3d, 2032 = 2032-05-03
  { id: 'date.month-day-year', words: '[{mon} [{dom}|the {day} ~{suffix}|{day} ~d] (,) [{yr}|{shortYr}]|{year} {mon} {dom}]' },
  // yes "It opened on 5 May 2031." 5 May 2031 = 2031-05-05
  // yes "Dated this 18th day of November, 2031." 18th day of November, 2031 = 2031-11-18
  { id: 'date.day-month-year', words: '(the) {dom} (day) (of) {mon} (,) [{yr}|{shortYr}]' },
  // yes "It sank on 5 March 2034 (a Sunday)." 5 March 2034 (a Sunday) = 2034-03-05
  { id: 'date', words: '[{dom} (of) {mon}|{mon} {dom}] ((,) {yr}) {openBracket} ~[a {anyWday}|{anyWday}] ~{closeBracket}' },
  // A line of a server's log.
  { id: 'iso.date-time', words: '{day} ~/ ~{month} ~/ ~{year:year4} ~: ~{hour:two} ~: ~{minute} ~: ~{second:minute} ({offsetSign} ~{offset:year4})' },
  { id: 'date.day-month-year.joined', words: '{day} [~-|~/|~.] ~{month} [~-|~/|~.] ~[{year}|{shortYear:two}]' },
  // yes "It was found on 9.xi.2031, and again on 4 VII 2032." 9.xi.2031 = 2031-11-09; 4 VII 2032 = 2032-07-04
  {
    id: 'date.month-roman',
    words: '{day} [~. ~{month:monthRoman} ~.|~/ ~{month:monthRoman} ~/|~- ~{month:monthRoman} ~-] ~[{year}|{shortYear:two}]',
  },
  { id: 'date.month-roman', words: '{day} (.) {month:monthRoman} (.) {year}', notPrev: 'numberCue' },
  // Until 1752 the year of the law began on 25 March: of a day before it both are written, and the second is ours.
  // yes "He died on 11 Jan. 1703/4." 11 Jan. 1703/4 = 1704-01-11
  { id: 'date.two-years', words: '[{dom} (of) {mon} (,)|{mon} {dom} (,)] {year} ~/ ~[{lastDigit:digit}|{lastDigit:two}]' },
  // yes "It opened on March 3." March 3 = 2034-03-03
  { id: 'date.month-day', words: '{mon} [{dom}|the {day} ~{suffix}]' },
  { id: 'date.month-day', words: '{mon} the [{day:ordinal}|{day+tens} (~-) {day+ordinalUnit}]', next: 'stop' },
  // yes "It opened on the 3rd of March." the 3rd of March = 2034-03-03
  { id: 'date.day-month', words: '(the) {dom} (day) (of) {mon}' },
  // yes "The fair ran on May 4 and 5, 2031." May 4 = 2031-05-04; 5, 2031 = 2031-05-05
  { id: 'date.month-days', words: '{mon} {dom} {joint} {day} (~{suffix}) (,) [{yr}]' },
  { id: 'date.month-days', words: '{mon} {dom} {joint} {day} (~{suffix})', notNext: 'counted' },
  // yes "The fair ran from 3 to 5 March." 3 = 2034-03-03; 5 March = 2034-03-05
  { id: 'date.days-month', words: '[the {dom}|{day} (~{suffix})|{day+tens} (~-) {day+ordinalUnit}] {joint} (the) {dom} (of) {mon} ((,) {yr})' },
  { id: 'date.weekdays-month', words: '{anyWday} (the) {dom} {joint} {anyWday} (the) {dom} (of) {mon} ((,) {yr})' },
  { id: 'date.month-month', words: '{mon} {joint} {mon} ((,) {yr})' },
  // yes "It ran from spring to autumn 2031." spring = 2031-SP; autumn 2031 = 2031-FA
  { id: 'date.month-month', words: '(the) {season} {joint} (the) {season} (of|in|,) {yr}' },
  { id: 'date.month-days-months', words: '{mon} {dom} {joint} {mon} {dom} (,) {yr}' },
  { id: 'date.days-months', words: '{dom} {mon} {joint} {dom} {mon} (,) {yr}' },
  // yes "It was signed on the last day of April 2031." the last day of April 2031 = 2031-04-30
  { id: 'date.edge-day', words: 'the {day:edgeDay} day of {mon} ((,) {yr})' },
  // yes "It was sold on the last day of 2031." the last day of 2031 = 2031-12-31
  { id: 'date.last-day', words: 'the [last|final] day of {yr}', is: { month: 12, day: 31 } },
  { id: 'date.first-day', words: 'the [first|opening] day of {yr}', is: { month: 1, day: 1 } },
  // yes "It burned in the last days of April 2031." the last days of April 2031 = 2031-04
  { id: 'mod.days-of', words: '(the) {mod:ofDays} [days|weeks|months|years|part] of [{mon} ((,) {yr})|{yr}|the {decadeYear:year4} ~s]' },
  // yes "In the third week of June it rained." the third week of June = 2033-W24
  { id: 'date.nth-week', words: '(the) {nthWord} week [of|in] {mon} ((,) {yr})', is: { unit: 6 } },
  // yes "They meet on the first weekend of May." the first weekend of May = 2034-W18-WE
  { id: 'date.nth-weekend', words: '(the) {nthWord} weekend [of|in] {mon} ((,) {yr})', is: { unit: 5 } },
  // yes "They meet on the third Monday of May." the third Monday of May = 2034-05-15
  { id: 'date.nth-weekday', words: '(the) {nthWord} {anyWday} [of|in] {mon} ((,) {yr})' },
  // yes "It opened on a cold Tuesday in March 2031." a cold Tuesday in March 2031 = 2031-03
  { id: 'date.month-year', words: '([a|one] ({dayQuality})) {anyWday} [in|of] {mon} ((,) {yr})', is: { weekday: undefined } },
  // yes "It opened in March 2031." March 2031 = 2031-03
  { id: 'date.month-year', words: '[{mon} (,) (of)|the {mon} of] {yr}' },
  // yes "It is shut for the month of August." the month of August = 2034-08
  { id: 'date.month-of', words: '(the) [month|months] of {mon} ((,) {yr})' },
  { id: 'date.month-short-year', words: '{mon} {shortYr}' },
  // yes "It opened in February." February = 2034-02
  // no "May I come in?"
  { id: 'date.month', words: '[{month:monthSure}|{month:monthShort} .]' },
  { id: 'date.month', words: '{month:monthMarch}', notNext: 'afterMarch' },
  { id: 'date.month', words: '{month:monthMarch}', prev: 'monthCue' },
  { id: 'date.month', words: '{month:monthMay}', notNext: 'afterModal' },
  { id: 'date.month', words: '{month:monthMay}', prev: 'monthCue' },
  // yes "By mid-May the ford was dry." mid-May = 2033-05
  { id: 'date.month', words: 'mid ~- ~{month:monthMay}', is: { mod: 'MID' } },
  { id: 'date.month', words: '{month:monthShort}', prev: 'dateCue' },
  // yes "Jan: planning." Jan = 2034-01
  // no "Jan came."
  { id: 'date.month', words: '{month:monthShort}', is: { weak: 1 } },

  // yes "Released 2031-05-06." 2031-05-06 = 2031-05-06
  { id: 'date.iso', words: '{year} [~/|~-] ~{month:small} [~/|~-] ~{day:small}' },
  // yes "2031-05-06 Tue: released." 2031-05-06 Tue = 2031-05-06
  { id: 'date.iso', words: '{isoDay} {anyWday}', next: 'afterDay' },
  { id: 'date.day-month', words: '{day} [~-|~/] ~{month}' },
  { id: 'date.iso-slashes', words: '{year} ~. ~{month:two} ~. ~{day:two}' },
  // yes "It was paid in week 23 of 2031." week 23 of 2031 = 2031-W23
  { id: 'date.week', words: '(calendar) week {week:small} (of|,) {yr}' },
  { id: 'date.iso-week', words: '{year} ~- ~w ~{week:two} (~- ~{weekday:digit})' },
  // yes "Released 05/06/2031." 05/06/2031 = 2031-05-06
  { id: 'date.numeric', words: '{first:small} ~/ ~{secondNumber:small} ~/ ~[{year}|{shortYear:two}]', notPrev: 'numberCue' },
  { id: 'date.numeric', words: '{first:small} ~. ~{secondNumber:small} ~. ~{year}', notPrev: 'numberCue' },
  // yes "It opened on 9/12." 9/12 = 2033-09-12
  { id: 'date.numeric-short', words: '{first:small} ~/ ~{secondNumber:small}', prev: 'shortDateCue', notNext: 'counted' },
  // yes "Camp is 9/12-9/15." 9/12 = 2034-09-12; 9/15 = 2034-09-15
  // no "Use 1/4-3/8 inch."
  {
    id: 'date.numeric-short',
    words: '{first:small} ~/ ~{secondNumber:two} ~{joint:hyphen} ~{first:small} ~/ ~{secondNumber:two}',
    notNext: 'counted',
  },
  // yes "Visits of 7/3 and 11/3 were logged." 7/3 = 2033-07-03; 11/3 = 2033-11-03
  // no "A share of 2/3 was sold."
  {
    id: 'date.numeric-short',
    words: '[{first:two} ~/ ~{secondNumber:small}|{first:small} ~/ ~{secondNumber:two}]',
    prev: 'listDateCue',
    notNext: 'counted',
    is: { improper: 2 },
  },
  { id: 'date.numeric-short', words: '{first:small} ~/ ~{secondNumber:small}', prev: 'listDateCue', notNext: 'counted', is: { improper: 1 } },
  // yes "Wed. 3/22 Choir, 2 p.m." Wed. 3/22 = 2034-03-22; 2 p.m. = 2034-03-22T14:00
  // yes "Doors open 3/9 at 8 pm." 3/9 at 8 pm = 2034-03-09T20:00
  { id: 'date.numeric-short', words: '{first:small} ~/ ~{secondNumber:small}', is: { weak: 1 } },
  // yes "The pump was fitted in 03/2031." 03/2031 = 2031-03
  { id: 'date.month-year', words: '{month:small} ~/ ~{year}' },
  { id: 'date.numeric', words: '{first:small} ~- ~{secondNumber:small} ~- ~{year}' },
  { id: 'date.numeric', words: '{first:small} ~- ~{secondNumber:small} ~- ~{shortYear:two}', prev: 'dayOnly' },
  // yes "The trial was fixed for 22.05.34." 22.05.34 = 2034-05-22
  // no "It runs version 22.05.34."
  { id: 'date.numeric', words: '{first:two} ~. ~{secondNumber:two} ~. ~{shortYear:two}', prev: 'dottedDateCue' },
  // yes "08.06.34 – approved." 08.06.34 = 2034-06-08
  // no "08.06.34 is out."
  { id: 'date.numeric', words: '{first:two} ~. ~{secondNumber:two} ~. ~{shortYear:two}', is: { weak: 1 } },

  // yes "The fort fell in 1583." 1583 = 1583
  { id: 'year', words: '{yr}', notNext: 'counted', notPrev: 'numberCue' },
  // no "There were 1583 of them."
  { id: 'year', words: '{yr} of [them|us|which|whom]', is: { weak: 1 } },
  // yes "In 1583 troops retook the fort." 1583 = 1583
  // no "Fever broke out in 1583 homes."
  { id: 'year', words: '{yr}', prev: 'openingCue', next: 'counted', is: { early: 4 } },
  // yes "1583 Women strike." 1583 = 1583
  // no "1583 women in all."
  { id: 'year', words: '{yr}', prev: 'lineStart', next: 'counted', is: { early: 4 } },
  // yes "The wall was begun in AD 122. In 142 the next was built." AD 122 = 0122; 142 = 0142
  // yes "He crossed the pass in 218 BC and won in 216." 218 BC = BC0218; 216 = BC0216
  { id: 'year.early', words: '{year:three}', prev: 'eraCue', next: 'eraNext', is: { early: 2 } },
  // yes "Orso (642–655) and Berengar (655–701) built it in 690." 642 = 0642; 655 = 0655; 655 = 0655; 701 = 0701; 690 = 0690
  // no "They sold it in 690 pieces, of 701."
  { id: 'year.early', words: '{year:three}', prev: 'earlyCue', next: 'stop', is: { early: 1 } },
  // yes "Orso died in about 710." about 710 = 0710
  // yes "The abbey was founded in c. 680, by Berengar." c. 680 = 0680
  // no "It sank in about 710 feet, off a reef of about 680."
  { id: 'year.early-about', words: '[(or) about|circa|c .] {year:three}', prev: 'inCue', next: 'stop', is: { mod: 'APPROX' } },
  // Where the text tells such years.
  { id: 'year.early-about', words: '[about|around|circa] {year:three}', prev: 'birth', notNext: 'counted', is: { mod: 'APPROX', early: 2 } },
  { id: 'year.early', words: '{year:three}', prev: 'month', next: 'eraNext', is: { early: 2 } },
  { id: 'year.range', words: '{year:three} {joint} {year:three}', prev: 'rangeLead', next: 'eraNext', is: { early: 5 } },
  // At the head of a line of a chronicle.
  {
    id: 'year.early',
    words: '(c .) {year:three} ([~{joint:hyphen}|~{joint:joint}] ~[{year:three}|{lastDigit:digit}])',
    prev: 'lineStart',
    notNext: 'counted',
    is: { early: 3 },
  },
  {
    id: 'year.early',
    words: '{year:three} [~{joint:hyphen}|~{joint:joint}] ~{year:three}',
    prev: 'openBracket',
    next: 'closeBracket',
    is: { early: 1 },
  },
  // yes "He ruled 1614–18." 1614 = 1614; 18 = 1618
  // yes "It ran in the winter of 1936–7 and in 1891–2." the winter of 1936–7 = 1936-WI; 1891 = 1891; 2 = 1892
  { id: 'year.range', words: '{year} [~{joint:joint}] ~[{year}|{shortYear:two}|{lastDigit:digit}]', notNext: 'counted', notPrev: 'numberCue' },
  // yes "It opened in nineteen hundred." nineteen hundred = 1900
  // no "In nineteen hundred boats they came."
  { id: 'year', words: '{year+teen} {year*hundred}', prev: 'earlyCue', next: 'stop' },
  // yes "She was made a dame in the 2031 new year honours." the 2031 new year honours = 2031
  { id: 'year.named', words: '(the) {yr} [new year|birthday] [honours|honors] (list)' },
  // yes "It kept its full-year 2031 outlook." full-year 2031 = 2031
  { id: 'year.named', words: '[(the) year (of)|full (~-) year|the years] [{yr}|{year:three}]' },
  // yes "It stood until the end of the year 1583 and the month of May 1584." the end of the year 1583 = 1583; the month of May 1584 = 1584-05
  // yes "Early in the year 1583 and by the middle of the month of June 1584 it rained." Early in the year 1583 = 1583; the middle of the month of June 1584 = 1584-06
  {
    id: 'mod.of',
    words: '[(the) [{mod:edgeNoun}|rest|remainder] of|{mod:inWord} in] the [year {yr}|month of {mon} ((,) {yr})]',
  },
  { id: 'year.range', words: '[the years|(the) year] {year} {joint} [{year}|{shortYear:two}]' },
  { id: 'year.end', words: '(the) year (~-) end {yr}', is: { mod: 'END' } },
  // no "The rows are '02', '03' and '04'."
  { id: 'year.short', words: '{shortYr}', prev: 'dateCue', notNext: 'quoteEnd' },
  // yes "The temple burned in 356 BC." 356 BC = BC0356
  { id: 'year.era', words: '({mod:caDot} .) [{year:small}|{year:three}|{year:year4}|{year:small} ~, ~{year^three}] {eraMark}' },
  // yes "He ruled from AD 235 to 284." AD 235 = 0235; 284 = 0284
  { id: 'year.era-range', words: '{eraMark} [{year:small}|{year:three}] {joint} [{year:small}|{year:three}]', notNext: 'counted' },
  // yes "It was built c. 290–c. 275 BC." c. 290 = BC0290; c. 275 BC = BC0275
  {
    id: 'year.era-range',
    words: '(ca .|c .) [{year:small}|{year:three}|{year:year4}] {joint} (~(ca .|c .)) [{year:small}|{year:three}|{year:year4}] {eraMark}',
  },
  { id: 'year.era-first', words: '[ad|a (~.) ~d (~.)] [{year:small}|{year:three}|{year}]', is: { era: 2 } },
];
