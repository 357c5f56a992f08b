// Periods by number: quarters, halves, decades, centuries; and how companies speak of the periods they report.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const spanWords: WordTables = {
  quarterOrdinal: 'first=1 second=2 third=3 fourth=4',
  halfOrdinal: 'first=1 second=2 latter=2 last=2',
  reportWord: 'quarter period',
  ended: 'ended ending ends',
};

export const span: RuleTable = [
  { id: 'quarter', words: '(the) (fiscal (~-)) {quarter:quarterOrdinal} (fiscal) quarter' },
  // An adjective takes no article: "the [third-quarter] loss".
  { id: 'quarter.adjective', words: '(fiscal (~-)) {quarter:quarterOrdinal} ~- ~quarter' },
  { id: 'quarter.q', words: 'q ~{quarter:digit}' },
  { id: 'half', words: '(the) {half:halfOrdinal} (~-) half', is: { weak: 1 } },
  // yes "Jazz came in the 1920s." the 1920s = 192
  { id: 'decade', words: "[the {decadeYear:year4} ['|’] ~s|(the) {decadeYear:year4} ~s]" },
  { id: 'decade.era', words: '(the) {decadeYear:three} ~s {eraMark}' },
  { id: 'decade.short', words: "[(the) ['|’|‘] ~{decadeYear:two} (['|’]) ~s|the {decadeYear:two} ~s]" },
  { id: 'decade.word', words: 'the {decade:tensPlural}' },
  { id: 'century', words: '(the) [{century:small} ~{suffix}|{century:ordinal}|{century+tens} (~-) {century+ordinalUnit}] (~-) century ({eraMark})' },
  // yes "It fell in the second millennium BC." the second millennium BC = BC1
  { id: 'millennium', words: '(the) [{millennium:small} ~{suffix}|{millennium:ordinal}] millennium ({eraMark})' },
  { id: 'fiscal-year', words: 'fiscal (year) {yr}', is: { fiscal: 1 } },
  { id: 'fiscal-year.the', words: '[the|its] (latest|full) fiscal year', is: { unit: 12, step: 0 } },

  // The reported period and the same a year before.
  { id: 'report.this', words: '[the|its] (latest|reported) [quarter|(latest) period]', is: { report: 1 }, notNext: 'century' },
  { id: 'report.latest', words: '(the) latest [quarter|period]', is: { report: 1 } },
  { id: 'report.year-before', words: '(the|a) (comparable|corresponding) year (~-) ~[ago|earlier] [quarter|period]', is: { report: 2 } },
  { id: 'report.year-before', words: 'year (~-) ~[ago|earlier]', is: { report: 2 } },
  { id: 'report.year-before-quarter', words: '(the) year (~-) ~[ago|earlier] {quarter:quarterOrdinal} quarter', is: { report: 2 } },
  { id: 'report.months', words: '(the) year (~-) ~[ago|earlier] {someNumber} {unit:unitMany}', is: { length: 1 } },
  { id: 'report.same', words: '(the) [comparable|corresponding|same|like] [quarter|period] (last year|a year [ago|earlier]|of last year|the year [before|earlier])', is: { report: 2 } },
  { id: 'report.of-year', words: 'the {year} [quarter|period]', is: { report: 1 } },
  { id: 'report.last-year', words: "last year 's quarter", is: { report: 2 } },
  { id: 'report.full-year', words: 'the full year', is: { unit: 12, step: 0 } },
  { id: 'report.year', words: 'the year', is: { length: 1, n: 1, unit: 12 }, next: 'ended' },
];
