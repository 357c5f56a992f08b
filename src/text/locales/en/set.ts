// What comes again: every day, weekly, Tuesdays.
import type { RuleTable } from '../rule-types.js';

export const set: RuleTable = [
  { id: 'set.every', words: '[every|each] (single) {unit:unitOne}', is: { every: 1, n: 1 } },
  { id: 'set.per', words: 'per {unit:unitSafe}', is: { length: 1, n: 1 } },
  { id: 'set.every-n', words: 'every {number} {unit}', is: { every: 1 } },
  { id: 'set.every-other', words: 'every other {unit:unitOne}', is: { every: 1, n: 2 } },
  { id: 'set.adverb', words: '{unit:setAdverb}', is: { every: 1, n: 1 } },
  { id: 'set.every-weekday', words: '[every|each] {wday} ({part})', is: { every: 1 } },
  { id: 'set.every-part', words: '[every|each] {part}', is: { every: 1, unit: 4 } },
  // yes "It meets on the second Thursday of every month." the second Thursday of every month = XXXX-XX-WXX-4
  { id: 'set.nth-weekday', words: '(the) {nth:nthOrdinal} {anyWday} [of|in] [every|each|the] month', is: { every: 1 } },
  { id: 'set.every-month', words: '[every|each] {mon}', is: { every: 1 } },
  { id: 'set.every-season', words: '[every|each] {season}', is: { every: 1 } },
  { id: 'set.weekdays', words: '{weekday:weekdayPlural}', is: { every: 1 } },
  { id: 'set.weekday-parts', words: '{wday} {part:partPlural}', is: { every: 1 } },
];
