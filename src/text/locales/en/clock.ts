// Times of day: clock times with zones, parts of a day, noon and midnight.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const clockWords: WordTables = {
  meridiemLetter: 'a=1 p=2',
  noon: 'noon/midday=12 midnight=24',
  fraction: 'quarter=15 half=30',
};

export const clock: RuleTable = [
  // yes "The bell rang at 5:15 p.m." 5:15 p.m. = 2034-03-14T17:15
  { id: 'clock.12-hour', words: "[{hm}|{hour:hour12} (o'clock)] {ampm}" },
  // yes "The bell rang at 17:15." 17:15 = 2034-03-14T17:15
  { id: 'clock.24-hour', words: '{hour} ~: ~{minute} (~: ~{second:minute} ([~.|~,] ~{fraction:integer})) (hrs|h|hours)' },
  { id: 'clock.hours', words: '{hourMinute} [hrs|hours|h]' },
  { id: 'clock.hour-h', words: '{hour} ~h ~{minute}' },
  { id: 'clock.oclock', words: "[{hour:hour12}|{hour+units}] o'clock" },
  { id: 'clock.in-part', words: "[{hour:hour12}|{hour+units}] (o'clock) (in) the {part}" },
  { id: 'clock.noon', words: '(12) {hour:noon}' },
  { id: 'clock.past', words: '[{past:minute}|{past+units}|{past+tens} ((~-) {past+units})|(a) {past:fraction}] (minutes) [past|after] [{hour:hour12}|{hour+units}|{hour:noon}]', is: { } },
  { id: 'clock.to', words: '[{to:minute}|{to+units}|{to+tens} ((~-) {to+units})|(a) {to:fraction}] (minutes) [to|before|of] [{hour:hour12}|{hour+units}|{hour:noon}]', is: { weak: 1 } },

  { id: 'iso.date-time', words: '{year:year4} ~- ~{month:two} ~- ~{day:two} (~t) {hour:two} ~: ~{minute} (~: ~{second:minute} ([~.|~,] ~{fraction:integer}))' },

  // Parts of a day by themselves count only with a day or an article that picks one out.
  { id: 'part', words: '{part}', is: { weak: 1 } },
  // yes "The roof fell in this morning." this morning = 2034-03-14TMO
  { id: 'part.this', words: '[this|that] (same) {part}', is: { unit: 4, step: 0 } },
  { id: 'part.tonight', words: 'tonight', is: { part: 5, unit: 4, step: 0 } },
  { id: 'part.last-night', words: 'last {part}', is: { unit: 4, step: -1 } },
  { id: 'part.overnight', words: 'overnight', is: { part: 5, weak: 1 } },
];
