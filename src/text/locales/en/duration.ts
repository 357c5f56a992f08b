// Lengths of time, exact and vague.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';
import { occasionNouns } from './nominals.js';

export const durationWords: WordTables = {
  // In quarters of a unit.
  half: 'half/½=2',
  quarters: 'quarter=1 quarters=3',
  withinCue: 'within inside',
  workingWord: 'working=1 business=1 trading=1',
  bigScale: 'million=1 billion=2 thousand=3',
  // Behind a number: years ago, as geologists count.
  deepUnit: 'ma=1 mya=1 ga=2 bya=2 ka=3 kya=3',
  yearsOnly: 'years=12',
  periodCue: 'during throughout in for over of within',
  nights: 'night/nights=4',
  nightsMany: 'nights=4',
  longWord: 'daylong=4 weeklong=6 monthlong=8 yearlong=12 decadelong=13',
  unitManyDays: 'days=4 weeks=6 fortnights=7 months=8 quarters=9 years=12 decades=13 centuries=14 millennia=15',
  lastWord: 'last=1',
  // After these "last" is a verb: "will last ten days".
  lastVerbCue: 'to will would can could may might should must not',
  unitManyBare: 'days=4 weeks=6 fortnights=7 months=8 years=12 decades=13 centuries=14 millennia=15',
  unitManyShort: 'seconds=1 minutes=2 hours=3',
  lengthCue: 'for in after',
  countedJoint: 'before after',
  lengthVerb: 'took lasted lasts takes',
  letterCue: 'after for within took lasted lasts takes',
  clearLetter: 's=1 h=3 d=4',
  dayWeek: 'day=4 week/wk=6',
  clockUnit: 'minute=2 hour=3',
  secondUnit: 'second=1',
  // Behind a number of which "second" is the unit and no ordinal.
  secondNext: '. , ; : ) ! ? - – — ago later and or after before behind ahead faster slower delay break pause to for in of per each',
  plus: '+=1',
  definite: 'the=1',
  hyphen: '-',
  // "Cough x3 days": glued to the number.
  timesSign: 'x ×',
  windowWord:
    'past next coming first final previous following latest preceding intervening remaining ensuing succeeding early later initial same entire whole other',
  // Before "about", which then is no number's.
  /** "Before that vote": what "that" points at; not "before that war broke out". */
  occasionNoun: occasionNouns,
  /** Behind which "late" tells no part of a day: "the train was late on Friday", "an hour late". */
  overdueLead: 'was were is are been being second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years',
  talkingOf:
    '~ talk talks talked talking speak speaks spoke speaking how what who anyone anybody forget hear heard think thinking worried excited sorry',
  bounding: 'before after that which preceding following leading -',
  // Before and behind them "over" is more than: "took over a year", "over a year ago".
  moreCue:
    'for in after of by than to within at with is are was were be been just well only now and or take takes took taken last lasts lasted lasting spend spends spent wait waited serve served',
  moreNext: 'ago later earlier old before after late early behind',
  shortLengthCue: 'for within in after of over about only just several took lasted lasts takes and or',
};

export const duration: RuleTable = [
  // no "Three-quarters of the boats sank."
  { id: 'fraction', words: 'three (~-) quarters', is: { weak: 1 }, next: 'nounJoint' },
  { id: 'fraction', words: 'three ~- ~quarters', is: { weak: 1 } },
  // yes "The tour took three weeks." three weeks = P3W
  // no "It will last."
  {
    id: 'length.last',
    words:
      '(the) {window:lastWord} [[{someNumber}|{vague}|{n:integer} [to|or|-|–] {high:integer}|{n+units} [to|or] {high+units}] ({lengthWord}) {unit:unitMany}|{unit:unitManyDays}]',
    is: { length: 1 },
    notPrev: 'lastVerbCue',
  },
  { id: 'length.last', words: '(the) {window:lastWord} couple (of) ({lengthWord}) {unit:unitMany}', is: { length: 1, n: 2, mod: 'APPROX' } },
  // yes "Over the past 20 years it grew." the past 20 years = P20Y
  // yes "It fell for five straight trading days." five straight trading days = P5D
  { id: 'length', words: '({lead}) {someNumber} ({lengthWord}) ({lengthWord}) {unit:unitMany}', is: { length: 1 } },
  // yes "The Hundred Days were over, and the dozen years that followed were quiet." The Hundred Days = P100D; the dozen years = P12Y
  // yes "It grew over the past hundred years, and the last hundred and ten days." the past hundred years = P100Y; the last hundred and ten days = P110D
  { id: 'length', words: '[{lead}|(the) {window:lastWord}] {n:scale} ({belowHundred}) ({lengthWord}) {unit:unitMany}', is: { length: 1 } },
  // yes "It stood for a hundred and five days, and fell two hundred fifty years ago." a hundred and five days = P105D; two hundred fifty years ago = 1784
  // yes "It stood for two hundred years and ten days." two hundred years and ten days = P200Y10D
  // yes "She woke from a 2 hour nap." 2 hour = PT2H
  { id: 'length.singular', words: '[{wordNumber}|{n:integer}] {unit:unitSafe}', is: { length: 1 } },
  // yes "Stir for 5 min and wait 2 hrs." 5 min = PT5M; 2 hrs = PT2H
  { id: 'length.short', words: '({lead}) [{number}|{n:article}] {unit:unitShort} (.)', is: { length: 1 } },
  // yes "The outage lasted 1h 23m." 1h 23m = PT1H23M
  {
    id: 'length.letters',
    words: '{n:integer} [{unit:unitLetter}|{unit:unitShort}] (and) {n2:integer} [{unit2:unitLetter}|{unit2:unitShort}|{unit2:unitMany}]',
    is: { length: 1 },
  },
  // yes "Cells were kept on ice for 3 d and read after a further 48 h." 3 d = P3D; a further 48 h = PT48H
  { id: 'length.hours', words: '((the) {window:windowWord}) {number} {unit:hourLetter}', is: { length: 1 } },
  { id: 'length.hours', words: '{number} {unit:clearLetter}', prev: 'letterCue', is: { length: 1 } },
  { id: 'length.letter', words: '{n:integer} ~{unit:unitLetter}', prev: 'lengthVerb', is: { length: 1 } },
  { id: 'length.letter', words: '{n:integer} ~{unit:unitLetter}', is: { length: 1, weak: 1 } },
  // yes "It ran for 15+ minutes." 15+ minutes = PT15M
  { id: 'length.plus', words: '{someNumber} ~{mod:plus} [{unit:unitMany}|{unit:unitShort}]', is: { length: 1, mod: 'EQUAL_OR_MORE' } },
  // yes "Dozens of years passed." Dozens of years = PXY
  {
    id: 'length.dozens',
    words: '({vague}) [dozens|scores|hundreds|thousands|millions|tens of thousands|hundreds of thousands] of {unit:unitMany}',
    is: { length: 1, vague: 1 },
  },
  // yes "It took three quarters of an hour." three quarters of an hour = PT45M
  // yes "Over the next quarter of an hour all the bells rang." the next quarter of an hour = PT15M
  { id: 'length.quarters', words: 'three (~-) quarters of {article} {unit:unitSafe}', is: { length: 1, n: 0.75 } },
  { id: 'length.quarter', words: '(a) quarter (~-) [of {article}] {unit:unitSafe}', is: { length: 1, n: 0.25 } },
  { id: 'length.quarter', words: 'the [last|next|past|first|final] quarter of {article} {unit:unitSafe}', is: { length: 1, n: 0.25, window: 1 } },
  { id: 'length.quarter', words: 'a quarter (~-) {unit:eraUnit}', is: { length: 1, n: 0.25 } },
  // yes "It rained all day and the whole night." all day = P1D
  // yes "The mill ran all year round, and the crew slept the entire month." all year round = P1Y; the entire month = P1M
  {
    id: 'length.all',
    words: '[all [{unit:dayWeek}|{unit:longUnit}] (long|round)|(the) [whole|entire] [{unit:dayWeek}|{unit:longUnit}|{unit:clockUnit}]]',
    is: { length: 1, n: 1 },
  },
  // yes "The lamp was off for the first hour and lit in the next minute." the first hour = PT1H; the next minute = PT1M
  // no "He came at the last minute."
  {
    id: 'length.clock',
    words: 'the [last|next|past|first|final|coming|opening|closing] {unit:clockUnit}',
    is: { length: 1, n: 1, window: 1 },
    notPrev: 'hourLead',
  },
  // yes "The lamp was off for 1 second." 1 second = PT1S
  // no "They scored 2 second half goals."
  { id: 'length.second', words: '{n:integer} {unit:secondUnit}', is: { length: 1 }, next: 'secondNext' },
  // yes "They formed 470 Ma, in the cold spell of 12,900 BP." 470 Ma = MA470; 12,900 BP = KA12.9
  { id: 'ago.deep', words: '{number} {big:deepUnit} (ago)', is: { ago: -1, unit: 12 } },
  { id: 'ago.deep', words: '{number} (years) (cal) bp', is: { ago: -1, unit: 12 } },
  // yes "Coal formed from 325 to 310 million years ago." 325 = MA325; 310 million years ago = MA310
  // yes "It fell twenty-five years ago." twenty-five years ago = 2009
  {
    id: 'ago.deep-range',
    words: '[{number} {joint:rangeWord}|{n:integer} (~. ~{n/integer}) {joint:rangeJoint}] {number} ({big:bigScale}) {unit:yearsOnly} ago',
    is: { ago: -1 },
  },
  { id: 'ago.deep-range', words: '{number} {joint:listJoint} {number} ({big:bigScale}) {unit:yearsOnly} ago', prev: 'between', is: { ago: -1 } },
  // yes "It took 3 million years." 3 million years = P3000000Y
  { id: 'length.deep', words: '({lead}) [{number}|{n:article}] {big:bigScale} {unit:yearsOnly}', is: { length: 1 } },
  // yes "It stood for another hundred days." another hundred days = P100D
  {
    id: 'length.another',
    words: '[another|a further] [{someNumber}|{n:scale}] ({lengthWord}) [{unit:unitMany}|{unit:unitShort}|{unit:hourLetter}]',
    is: { length: 1 },
  },
  // yes "A three-year tour began." three-year = P3Y
  { id: 'length.another', words: 'another {unit:unitSafe}', prev: 'lengthCue', is: { length: 1, n: 1 } },
  { id: 'length.hyphen', words: '((the) {window:windowWord}) {someNumber} ~- ~[{unit}|{unit:hourLetter}] (~- ~long)', is: { length: 1 } },
  // yes "Crews came within the hour." the hour = PT1H
  { id: 'length.within', words: 'the {unit:unitSafe}', prev: 'withinCue', is: { length: 1, n: 1 } },
  { id: 'length.singular-long', words: '({article}) {someNumber} {unit:unitSafe} long', is: { length: 1 } },
  { id: 'length.this-period', words: '[this|that] (same) period', is: { ref: 'PXX', type: 'DURATION' }, prev: 'periodCue' },
  { id: 'length.period', words: '[a|{lead}] {someNumber} (~-) [{unit:unitSafe}|{unit:hourLetter}] period', is: { length: 1, window: 1 } },
  { id: 'length.year-old', words: '({lead}) {someNumber} ~- ~{unit} ~- ~[old|olds]', is: { length: 1, weak: 1 } },
  // no "A 40 year old man and my 3 yr old met two 5 month olds."
  { id: 'length.old', words: '{number} [{big:deepUnit}|{unit:unitSafe}|{unit:unitShort}] [old|olds]', is: { length: 1, weak: 1 } },
  {
    id: 'length.old',
    words:
      '[{someNumber} ({big:bigScale}) {unit:unitMany} [old|of age]|[age|ages] {number} ([to|and|-|–] {number}) {unit:unitMany}|aged {number} [[to|and|-|–] {number} {unit:unitMany}|{unit:unitMany} [and|or] [over|older|above|under|younger]]]',
    is: { length: 1, weak: 1 },
  },
  // no "Blood was drawn on days 7 and 14."
  { id: 'length.number', words: '{unit:unitManyBare} {n:small} [to|and|,|-|–] {high:small}', is: { length: 1, weak: 1 } },
  // yes "Are you coming 2nite?" 2nite = 2034-03-14TNI
  { id: 'length.nights', words: '[{lead} {someNumber} (more) {unit:nightsMany}|{someNumber} (more) {unit:nights}]', is: { length: 1 } },
  // yes "A weeklong fair began." weeklong = P1W
  { id: 'length.long', words: '{unit:longWord}', is: { length: 1, n: 1 } },
  // no "What a day!"
  { id: 'length.exclaimed', words: 'what a {unit:unitSafe}', is: { length: 1, weak: 1 } },
  // "A fiscal year of the firm is no calendar year": kinds of years.
  { id: 'length.kind', words: 'a [fiscal|calendar] year', is: { length: 1, weak: 1 }, notPrev: 'periodCue' },
  { id: 'length.one', words: '{n:article} ({lengthWord}) {unit:unitSafe}', is: { length: 1 }, notNext: 'hyphen' },
  {
    id: 'length.one-or-so',
    words: '({lead}) {n:article} ({lengthWord}) [{unit:unitSafe}|{unit:unitShort}] or [so|two]',
    is: { length: 1, mod: 'APPROX' },
  },
  // yes "Wrecks are kept for a year and a day." a year and a day = P1Y1D
  { id: 'length.and-one', words: '{n:article} {unit:unitSafe} and [a|one] {unit2:unitSafe}', prev: 'lengthCue', is: { length: 1, n2: 1 } },
  // yes "It ran for two hours and a half." two hours and a half = PT2H30M
  {
    id: 'length.one-and-half',
    words: '[{n:article} [{unit:unitSafe}|{unit:unitShort}]|{someNumber} {unit:unitMany}] and a {plusQuarters:half}',
    is: { length: 1 },
  },
  // yes "Crews came within the quarter hour." the quarter hour = PT15M
  // no "It strikes on the quarter-hour."
  { id: 'length.within', words: 'the quarter (~-) hour', prev: 'withinCue', is: { length: 1, n: 0.25, unit: 3 } },
  // yes "It ran for an hour and three quarters, then for an hour and a quarter." an hour and three quarters = PT1H45M; an hour and a quarter = PT1H15M
  // yes "It lasted for an hour and a quarter of the crew left." an hour = PT1H
  {
    id: 'length.and-quarters',
    words: '[{n:article} {unit:unitSafe}|{someNumber} {unit:unitMany}] and [a|three (~-)] {plusQuarters:quarters}',
    notNext: 'nounJoint',
    is: { length: 1 },
  },
  {
    id: 'length.half',
    words: '[half (~-) {article} (~-)|(a|{lead}|(the) {window:lastWord}) {plusQuarters:half} (~-)] [{unit:unitSafe}|{unit:unitShort}]',
    is: { length: 1, n: 0, plusQuarters: 2 },
  },
  { id: 'length.couple', words: '({lead}|a) couple (of) ({lengthWord}) {unit:unitMany}', is: { length: 1, n: 2, mod: 'APPROX' } },
  { id: 'length.vague', words: '({lead}|a) {vague} ([hundred|thousand|dozen|million]) ({lengthWord}) {unit:unitMany}', is: { length: 1 } },
  // "For the third time in as many weeks", "a matter of days", "minutes apart".
  {
    id: 'length.figure',
    words: '[[as many|matter of] {unit:unitMany}|{unit:unitMany} apart|[light|person|patient|man|woman|dog|school] (~-) {unit:unitMany}]',
    is: { length: 1, weak: 1 },
  },
  { id: 'length.vague-hyphen', words: '{vague} ~- ~{unit:unitOne}', is: { length: 1 } },
  {
    id: 'length.range',
    words:
      '({lead}) [{n:integer}|{n+units}|{n+tens}] [to|or|-|–] [{high:integer}|{high+units}|{high+tens} ((~-) {high+units})] ({lengthWord}) {unit:unitMany}',
    is: { length: 1 },
  },
  {
    id: 'length.range',
    words: '[{n:small}|{n+units}|{n+tens}] and [{high:small}|{high+units}|{high+tens} ((~-) {high+units})] ({lengthWord}) {unit:unitMany}',
    prev: 'between',
    is: { length: 1 },
  },
  // yes "It stood for two or three hundred years." two or three hundred years = P200Y
  { id: 'length.range', words: '({lead}) {n+units} [to|or|-|–] {again+units} {n*scale} {unit:unitMany}', is: { length: 1 } },
  // yes "She kept bees for forty-odd years." forty-odd years = P40Y
  { id: 'length.or-so', words: '({lead}) {someNumber} (~-) odd {unit:unitMany}', is: { length: 1, mod: 'APPROX' } },
  { id: 'length.or-so', words: '({lead}) {someNumber} {unit:unitMany} or so', is: { length: 1, mod: 'APPROX' } },
  { id: 'length.plural', words: '[{unit:unitManyBare}|(the) {window:windowWord} {unit:unitManyDays}]', is: { length: 1, vague: 1 } },
  // "In the days before the vote": the article is of the whole, whose bounds stand behind.
  { id: 'length.plural', words: '{window:definite} {unit:unitManyDays}', is: { length: 1, vague: 1 }, notNext: 'bounding' },
  { id: 'length.plural', words: '((the) {window:windowWord}) {unit:unitManyShort}', is: { length: 1, vague: 1 }, prev: 'shortLengthCue' },
  // yes "It was off, hours before the vote." hours = PTXH
  { id: 'length.plural', words: '{unit:unitManyShort}', is: { length: 1, vague: 1 }, next: 'countedJoint' },
  { id: 'length.plural', words: '{unit:unitManyShort}', is: { length: 1, vague: 1, weak: 1 } },
  { id: 'length.plural-ahead', words: 'the {unit:unitMany} ahead', is: { length: 1, vague: 1 } },
  { id: 'length.plurals', words: '{unit:unitMany} [or|and] {unit2:unitMany}', is: { length: 1, vague: 1 } },
  { id: 'length.recent', words: '(the) recent {unit:unitMany}', is: { length: 1, vague: 1 } },
  { id: 'length.recent', words: 'recent {unit:unitMany} and {unit2:unitMany}', is: { ref: 'PAST_REF' } },
  {
    id: 'length.combined',
    words:
      '[{someNumber}|{n:article}] {unit} (,|and) [{n2:integer}|{n2+units}|{n2+tens} ((~-) {n2+units})] {unit2:unitMany} ((,) (and) [{n3:integer}|{n3+units}|{n3+tens} ((~-) {n3+units})] {unit3:unitMany})',
    is: { length: 1 },
  },
  { id: 'length.long', words: '{unit:unitSafe} ~- ~[long|old]', is: { length: 1, n: 1 } },
  { id: 'length.long', words: '{unit:unitMany} ~- ~[long|old]', is: { length: 1, vague: 1 } },
  { id: 'unit', words: '{unit:unitSafe}', is: { weak: 1 } },
  { id: 'length.while', words: '[a while|some time]', is: { ref: 'PXX', type: 'DURATION' }, prev: 'lengthCue' },
];
