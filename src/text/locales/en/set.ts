// What comes again: every day, weekly, Tuesdays.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const setWords: WordTables = {
  // Behind a daily, which is a paper.
  afterPaper: '. , ; ) in on and from until under with when',
  partsCue: 'in on',
  twiceAdverb: 'bimonthly=8 biennially=12',
  monthly: 'first=1 last=6',
  // Between "every" and what comes again they add force, and tell no other day.
  force: 'single damn bloody freaking frickin fucking goddamn blessed',
  seasonPlural: 'springs=1 summers=2 falls/autumns=3 winters=4',
};

export const set: RuleTable = [
  // yes "It rains every damn Monday and every bloody day." every damn Monday = XXXX-WXX-1; every bloody day = P1D
  { id: 'set.every', words: '[every|each] ({force}) [{unit:unitOne}|{unit:unitShort}]', is: { every: 1, n: 1 } },
  { id: 'set.per', words: 'per ({lengthWord}) {unit:unitSafe}', is: { length: 1, n: 1 } },
  {
    id: 'set.every-n',
    words: 'every [[{number}|{n:small} ~{suffix}|{n:ordinal}] {unit}|{n:integer} [~{unit:unitLetter}|{unit:hourLetter}|{unit:unitShort}]]',
    is: { every: 1 },
  },
  // yes "Take one every 4-6 hours." every 4-6 hours = PT4H
  { id: 'set.every-n', words: 'every [{n:integer}|{n+units}] [to|or|-|–] [{high:integer}|{high+units}] {unit:unitMany}', is: { every: 1 } },
  { id: 'set.every-other', words: '[every other {unit:unitOne}|alternate {unit:unitManyBare}]', is: { every: 1, n: 2 } },
  // yes "It rings every half hour and every few weeks." every half hour = PT30M; every few weeks = PXW
  { id: 'set.every-half', words: 'every {plusQuarters:half} (~-) {unit:unitOne}', is: { every: 1 } },
  { id: 'set.every-few', words: 'every {vague} {unit:unitMany}', is: { every: 1 } },
  { id: 'set.every-few', words: 'every couple (of) {unit:unitMany}', is: { every: 1, n: 2 } },
  // yes "It meets twice a week." twice a week = P1W
  // yes "Take it 3x a day." 3x a day = P1D
  {
    id: 'set.times',
    words: '[once|twice|[(a) few|several|many|{someNumber}] times|{n:integer} ~[x|×]] [[a|an|per|each|every] {unit:unitOne}|{unit:setAdverb}]',
    is: { every: 1, n: 1 },
  },
  // "10,000 units annually", "the average daily catch": rates.
  { id: 'set.rate', words: 'average [daily|weekly|monthly]', is: { weak: 1 } },
  { id: 'set.rate', words: 'an hour', is: { weak: 1 }, prev: 'counted' },
  { id: 'set.rate', words: '{someNumber} {unit:unitMany} a [day|week|month|year]', is: { length: 1, weak: 1 } },
  { id: 'set.rate', words: 'annually', is: { weak: 1 }, prev: 'counted' },
  // no "She founded a weekly."
  { id: 'set.noun', words: 'a [daily|weekly|monthly|quarterly]', next: 'afterPaper', is: { weak: 1 } },
  { id: 'set.adverb', words: '{unit:setAdverb}', is: { every: 1, n: 1 } },
  // yes "Rent is paid quarterly." quarterly = P1Q
  { id: 'set.adverb', words: 'quarterly', next: 'afterOnly', is: { every: 1, n: 1, unit: 9 } },
  // yes "It meets bi-weekly." bi-weekly = P2W
  { id: 'set.adverb', words: '[bi ~- ~{unit:setAdverb}|{unit:twiceAdverb}]', is: { every: 1, n: 2 } },
  {
    id: 'set.every-weekday',
    words: '[every|each] ([other|second|third|{force}|{nth:monthly}|{again:digit} ~{suffix}]) {anyWday} ({part})',
    is: { every: 1 },
  },
  // yes "It opens every Tuesday and Friday." every Tuesday = XXXX-WXX-2; Friday = XXXX-WXX-5
  { id: 'set.every-weekdays', words: '[every|each] {wday} {joint} {wday}', is: { every: 1 } },
  { id: 'set.every-part', words: '[every|each] {part}', is: { every: 1, unit: 4 } },
  // yes "It meets on the second Thursday of every month." the second Thursday of every month = XXXX-XX-WXX-4
  { id: 'set.nth-weekday', words: '(the|every) {nthWord} {anyWday} [of|in] [every|each|the] month', is: { every: 1 } },
  // yes "It meets on the first and third Mondays of the month." the first and third Mondays of the month = XXXX-XX-WXX-1
  {
    id: 'set.nth-weekday',
    words:
      '(the) [{again:nthOrdinal}|{again:digit} ~{suffix}] [and|or|&] {nthWord} [{anyWday}|{weekday:weekdayPlural}] [of|in] [every|each|the] month',
    is: { every: 1 },
  },
  // yes "Rent is due on the 1st of every month." the 1st of every month = XXXX-XX-01
  { id: 'set.day-of-month', words: '(the) [first|1st] (day) of [every|each] month', is: { day: 1, every: 1 } },
  { id: 'set.day-of-month', words: '(the) {day} ~{suffix} of [every|each] month', is: { every: 1 } },
  // yes "Rent is due every 1 May and every May 3." every 1 May = XXXX-05-01; every May 3 = XXXX-05-03
  { id: 'set.every-month', words: '[every|each] [{mon} {dom}|(the) {dom} (of) {mon}]', is: { every: 1 } },
  { id: 'set.every-month', words: '[every|each] {mon}', is: { every: 1 } },
  { id: 'set.every-season', words: '[every|each] {season}', is: { every: 1 } },
  { id: 'set.weekdays', words: '(most|alternate) {weekday:weekdayPlural}', is: { every: 1 } },
  // yes "It opens on weekdays, never at weekends." weekdays = XXXX-WXX-WD; weekends = XXXX-WXX-WE
  { id: 'set.working-days', words: '[(most) weekdays|every weekday]', is: { every: 1, working: 1 } },
  { id: 'set.weekends', words: '[(most|alternate) weekends|every (other) weekend]', is: { every: 1, weekend: 1 } },
  { id: 'set.parts', words: '(the|most) {part:partPlural}', prev: 'partsCue', notNext: 'nounJoint', is: { every: 1 } },
  // yes "It runs on Monday and Tuesday nights." Monday = XXXX-WXX-1TNI; Tuesday nights = XXXX-WXX-2TNI
  { id: 'set.weekday-parts', words: '({wday} {joint}) {wday} {part:partPlural}', is: { every: 1 } },
  // yes "It rained for the past three summers." the past three summers = XXXX-SU
  // yes "Most mornings she rows, and most days she swims." Most mornings = XXXX-XX-XXTMO; most days = P1D
  { id: 'set.most', words: 'most {part:partPlural}', is: { every: 1 }, notPrev: 'dayArticle' },
  { id: 'set.most', words: 'most [{unit:unitManyBare}|{unit:nights}]', is: { every: 1, n: 1 }, notPrev: 'dayArticle', notNext: 'nounJoint' },
  // yes "Play on all five days begins at ten." all five days = P1D
  { id: 'set.all', words: 'all (the) {n+units} days', prev: 'partsCue', is: { every: 1, n: 1, unit: 4 } },
  { id: 'set.seasons', words: '(the) [past|last|next] ({n+units}|few) {season:seasonPlural}', is: { every: 1 } },
];
