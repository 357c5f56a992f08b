// Periods by number: quarters, halves, decades, centuries; and how companies speak of the periods they report.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const spanWords: WordTables = {
  quarterOrdinal: 'first=1 second=2 third=3 fourth=4',
  quarterEdge: 'first/opening=1 last/final/closing=4',
  lastDecade: 'opening=1 last=10 final=10 closing=10',
  halfOrdinal: 'first=1 second=2 latter=2 last=2',
  ended: 'ended ending ends',
  halfCue: 'in for of during',
  // What companies report of a half.
  resultNoun: 'outlook guidance forecast sales revenue revenues profit profits earnings results income loss losses turnover margin margins ebitda',
  // Behind a comma and before a figure: what another one is compared with, ", against 340 million a year earlier".
  setAgainst: 'against versus vs',
  quoteEnd: "' ’ ”",
  // "The quarter past three train": a clock.
  pastHour: 'past',
  // What a period is told by, where no company reports it.
  periodOf: 'from between when covered under',
};

export const span: RuleTable = [
  { id: 'quarter', words: '(the) (fiscal (~-)) {quarter:quarterOrdinal} (fiscal) quarter' },
  // yes "Sales fell in the third and fourth quarters of 2033." the third = 2033-Q3; fourth quarters of 2033 = 2033-Q4
  { id: 'quarter', words: '(the) {quarter:quarterOrdinal} {joint} {quarter:quarterOrdinal} quarters (of) {yr}' },
  // yes "Output fell in the final quarter of 2033." the final quarter of 2033 = 2033-Q4
  { id: 'quarter.last', words: '(the) [last|final] quarter of {yr}', is: { quarter: 4 } },
  { id: 'quarter.last', words: '(the) [last|final] quarter of last year', is: { quarter: 4, unit: 12, step: -1 } },
  // no "The second quarter-final was lost."
  { id: 'quarter.final', words: '(the) {quarter:quarterOrdinal} quarter ~- ~[final|finals]', is: { weak: 1, quarter: undefined } },
  // An adjective takes no article: "the [third-quarter] loss".
  // no "It lost money for the fourth quarter in a row, and its owner for a third quarter running."
  { id: 'quarter.in-a-row', words: '[the|a] {quarter:quarterOrdinal} quarter [in a row|running]', is: { weak: 1, quarter: undefined } },
  { id: 'quarter.adjective', words: '(fiscal (~-)) {quarter:quarterOrdinal} ~- ~quarter' },
  { id: 'quarter.q', words: '[q ~{quarter:digit}|{quarter:digit} ~q]' },
  // yes "Sales of Q3 FY31 fell." Q3 FY31 = 2031-Q3
  { id: 'quarter.year', words: '[q ~{quarter:digit} (~/)|{quarter:digit} ~q] [{year}|~{shortYear:two}|{shortYr}]' },
  { id: 'quarter.year', words: '{year} (~-) ~q ~{quarter:digit}' },
  // yes "Costs rose in H1 2031." H1 2031 = 2031-H1
  { id: 'half.year', words: '[h ~{half:digit}|{half:digit} ~h] (~/|of) [{year}|fy ~{shortYear:two}]' },
  { id: 'half.h', words: 'h ~{half:digit}', prev: 'halfCue' },
  // yes "Profit fell in the fiscal first half." the fiscal first half = 2034-H1
  { id: 'half.h', words: '(the) [fiscal {half:halfOrdinal} (~-) half|{half:halfOrdinal} fiscal half]' },
  // yes "The first-half loss widened." first-half = 2034-H1
  // no "The first-half goal stood."
  { id: 'half.h', words: '[h ~{half:digit}|{half:digit} ~h|(the) {half:halfOrdinal} ~- ~half]', next: 'resultNoun' },
  { id: 'half', words: '(the) {half:halfOrdinal} (~-) half', is: { weak: 1 }, notNext: 'nounJoint' },
  // yes "It sold well in the first six months of 2033." the first six months of 2033 = 2033-H1
  { id: 'half.of-year', words: '(the) {half:halfOrdinal} [two quarters|six months] of {yr}' },
  // yes "It sold well in the first three months of 2033." the first three months of 2033 = 2033-Q1
  { id: 'half.of-year', words: '(the) {quarter:quarterEdge} three months of {yr}' },
  // yes "Rents rose in the second half of the year." the second half of the year = 2034-H2
  { id: 'half.of-year', words: '(the) {half:halfOrdinal} (~-) half of the year', is: { unit: 12, step: 0, from: 2 } },
  // yes "Jazz came in the 1920s." the 1920s = 192
  { id: 'decade', words: "[the {decadeYear:year4} ['|’] ~s|(the) {decadeYear:year4} ~s]" },
  // yes "The hoard was hidden in the 870s." the 870s = 087
  { id: 'decade.early', words: 'the {decadeYear:three} ~s', prev: 'earlyCue' },
  { id: 'decade.early', words: 'the {mod:modWord} (~-) {decadeYear:three} ~s' },
  { id: 'decade.era', words: '(the) {decadeYear:three} ~s {eraMark}' },
  // yes "Jazz came back in the 90's." the 90's = 199
  // no "It waits '10s' for an answer."
  { id: 'decade.short', words: "[(the) ['|’|‘] ~{decadeYear:two} (['|’]) ~s|the {decadeYear:two} (['|’]) ~s]", notNext: 'quoteEnd' },
  // yes "Jazz of the 1950s and 60s was played." the 1950s = 195; 60s = 196
  { id: 'decade.pair', words: "[(the) {decadeYear:year4} (~') ~s|the (' ~) {decadeYear:two} ~s] {joint} (the) (['|’|‘] ~) {decadeYear:two} ~s" },
  // yes "They met in the late 60s." the late 60s = 196
  // no "She is in her early 90s."
  { id: 'decade.short', words: '(the) {mod:modWord} (~-) {decadeYear:two} ~s', notPrev: 'owner' },
  {
    id: 'decade.word',
    words:
      '[the {decadeYear:tensPlural}|(the) [swinging|roaring] [{decadeYear:tensPlural}|{decadeYear:year4} ~s]|(the) {decadeYear+teen} (~-) {decadeYear&tensPlural}]',
  },
  // yes "Ferries ran in the fifties and sixties." the fifties = 195; sixties = 196
  { id: 'decade.pair', words: 'the {decadeYear:tensPlural} {joint} (the) {decadeYear:tensPlural}' },
  { id: 'decade.word', words: '(the) noughties', is: { decadeYear: 2000 } },
  { id: 'decade.word', words: 'the {mod:modWord} (~-) {decadeYear:tensPlural}' },
  { id: 'century', words: '(the) {centuryNumber} (~-) [century|centuries] ({eraMark})' },
  // yes "It was built in the 15th c. and burned in the 3rd c. BC." the 15th c. = 14; the 3rd c. BC = BC02
  { id: 'century', words: '(the) {century:small} ~{suffix} c ~. ({eraMark})' },
  // yes "It was built in the first decade of the 20th century." the first decade of the 20th century = 190
  { id: 'century.decade', words: '(the) [{nth:ordinal}|{nth:lastDecade}] decade of the {centuryNumber} century' },
  // yes "It stood from the 12th to the 14th century." the 12th = 11; the 14th century = 13
  {
    id: 'century.two',
    words:
      '(the {mod:edgeNoun} of) (the) ({mod:modWord} (~-)) {centuryNumber} {joint} (the {mod:edgeNoun} of) (the) ({mod:modWord} (~-)) {centuryNumber} (~-) [century|centuries] ({eraMark})',
  },
  // yes "Prices rose in the last quarter of the 14th century." the last quarter of the 14th century = 13
  // yes "Second quarter of the 15th century – Mill built" Second quarter of the 15th century = 14
  { id: 'century.part', words: '(the) {mod:ofCentury} [quarter|third|decades|years] of the {centuryNumber} century' },
  // yes "It fell in the second millennium BC." the second millennium BC = BC1
  { id: 'millennium', words: '(the) [{millennium:small} ~{suffix}|{millennium:ordinal}] millennium ({eraMark})' },
  {
    id: 'fiscal-year',
    words:
      '[[(the) fiscal (year)|(the) financial year|fy] [{yr}|{shortYr}] (~{joint:joint} ~[{year}|{shortYear:two}])|the {yr} [fiscal|financial] year]',
    is: { fiscal: 1 },
  },
  { id: 'fiscal-year', words: 'fy ~{shortYear:two}', is: { fiscal: 1 } },
  { id: 'report.year', words: 'the (fiscal) year', is: { length: 1, n: 1, unit: 12 }, next: 'ended' },
  { id: 'fiscal-year.the', words: '[the|its] (full) fiscal year', is: { unit: 12, step: 0 } },
  // The one that is over, and the one that follows; of a school, no year of the calendar.
  // yes "It lost money in the past fiscal year and the previous calendar year." the past fiscal year = 2033; the previous calendar year = 2033
  // yes "It will grow in the coming fiscal year." the coming fiscal year = 2035
  // no "Crime fell in the past school year."
  { id: 'fiscal-year.latest', words: '[the|its] [latest|last|past|previous|prior] [fiscal|calendar] year', is: { unit: 12, step: -1 } },
  { id: 'fiscal-year.next', words: '[the|its] [coming|upcoming] fiscal year', is: { unit: 12, step: 1 } },
  { id: 'ref.past', words: 'the past [school|academic] year', is: { weak: 1 } },

  // The reported period and the same a year before.
  // no "They missed the quarter past boat."
  { id: 'report.this', words: '[the|its] (latest|reported|most recent) quarter', is: { report: 1 }, notNext: 'pastHour' },
  { id: 'report.this', words: '[the|its] (latest|reported) (latest) period', is: { report: 1 }, notNext: 'periodOf' },
  { id: 'report.that', words: 'that quarter', is: { report: 1 } },
  { id: 'report.year-before', words: '(the|a) (comparable|corresponding) year (~-) ~[ago|earlier] [quarter|period]', is: { report: 2 } },
  { id: 'report.year-before', words: 'year (~-) ~[ago|earlier]', is: { report: 2 } },
  { id: 'report.year-before-quarter', words: '(the) year (~-) ~[ago|earlier] {quarter:quarterOrdinal} quarter', is: { report: 2 } },
  { id: 'report.months', words: '(the) year (~-) ~[ago|earlier] {someNumber} {unit:unitMany}', is: { length: 1 } },
  {
    id: 'report.same',
    words: '(the) [comparable|corresponding|same|like] [quarter|period] (a year [ago|earlier]|the year [before|earlier])',
    is: { report: 2 },
  },
  { id: 'report.same', words: '(the) [comparable|corresponding|same|like] [quarter|period] (of) last year', is: { report: 2, toward: -1 } },
  { id: 'report.same', words: 'the [quarter|period] [last year|a year [ago|earlier]]', is: { report: 2 } },
  // "A quarter-century low", "the quarter-to-quarter gain".
  { id: 'report.part', words: '[the|its] quarter ~-', is: { weak: 1 } },
  { id: 'report.of-year', words: 'the {year} [quarter|period]', is: { report: 1 } },
  { id: 'report.last-year', words: "last year 's quarter", is: { report: 2 } },
  { id: 'report.full-year', words: 'the full year', is: { report: 3 } },
];
