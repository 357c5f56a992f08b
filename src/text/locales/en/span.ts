// Periods by number: quarters, halves, decades, centuries.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const spanWords: WordTables = {
  quarterOrdinal: 'first=1 second=2 third=3 fourth=4',
  halfOrdinal: 'first=1 second=2 latter=2 last=2',
  quarterNumber: '1 2 3 4',
};

export const span: RuleTable = [
  { id: 'quarter', words: '(the) (fiscal (~-)) {quarter:quarterOrdinal} (~-) (fiscal) quarter' },
  { id: 'quarter.q', words: 'q ~{quarter:digit}' },
  { id: 'half', words: '(the) {half:halfOrdinal} (~-) half' },
  // yes "Jazz came in the 1920s." the 1920s = 192
  { id: 'decade', words: "(the) {decadeYear:year4} (~') ~s" },
  { id: 'decade.short', words: "(the) (') {decadeYear:two} (~') ~s" },
  { id: 'decade.word', words: "(the) {decade:tensPlural}" },
  { id: 'century', words: '(the) [{century:small} ~{suffix}|{century:ordinal}|{century+tens} (~-) {century+ordinalUnit}] (~-) century ({era})' },
  { id: 'fiscal-year', words: 'fiscal (year) {yr}', is: { fiscal: 1 } },
];
