// How parts of a time expression join: second and third stage of the cascade.
// {@x} is something an earlier stage found; see ATOM_CLASSES in expressions/meaning.ts.
import type { RuleTable } from '../rule-types.js';

/** Parts of one date. */
export const assembly: RuleTable = [
  { id: 'date', words: '{@weekday} (,) (the) [{@monthDay}|{@fullDay}|{@dayNumber}]' },
  { id: 'date.of-year', words: '[{@monthDay}|{@month}|{@season}|{@anyQuarter}] (,) (of|in) {@stepYear}' },
  { id: 'date.month-day-year', words: '{@monthDay} (,) {@year}' },
  { id: 'season.of-year', words: '[{@season}|{@anyQuarter}] (of|in) {@anyYear}' },
  { id: 'quarter.of-year', words: "{@stepYear} 's [{@anyQuarter}|{@season}]" },
  { id: 'quarter.year-first', words: '(the) {@year} {@anyQuarter}' },
];

/** Days with parts of a day and clock times. */
export const times: RuleTable = [
  { id: 'day.part', words: '(the) {@day} {@part}' },
  { id: 'part.of-day', words: '(the) {@part} (of|on) {@day}' },
  { id: 'clock.day', words: '[{@clock}|{@part}] (,) (on|of) {@day}' },
  { id: 'day.clock', words: '{@day} (,) (at|by|around|about) {@clock}' },
];

/** Modifiers and steps. */
export const modifiers: RuleTable = [
  { id: 'mod.start', words: '(the) [early|earlier|early in] {@any}', is: { mod: 'START' } },
  { id: 'mod.end', words: '(the) [late|later|late in] {@any}', is: { mod: 'END' } },
  { id: 'mod.mid', words: '(the) mid (~-) (~){@any}', is: { mod: 'MID' } },
  { id: 'mod.start-of', words: '(the) [beginning|start] of {@any}', is: { mod: 'START' } },
  { id: 'mod.middle-of', words: '(the) middle of {@any}', is: { mod: 'MID' } },
  { id: 'mod.end-of', words: '(the) end of {@any}', is: { mod: 'END' } },

  { id: 'ago', words: '{@duration} ago', is: { ago: -1 } },
  { id: 'ago.later', words: '{@duration} [later|afterwards|afterward]', is: { ago: 1, from: 1 } },
  { id: 'ago.earlier', words: '{@duration} [earlier|before|previously]', is: { ago: -1, from: 1 } },

  { id: 'length.window', words: '(the) [past|last|next|coming|first|final|previous|following] {@duration}' },
  { id: 'length.nearly', words: '[nearly|almost] {@duration}', is: { mod: 'LESS_THAN' } },
  { id: 'length.less', words: 'less than {@duration}', is: { mod: 'LESS_THAN' } },
  { id: 'length.more', words: 'more than {@duration}', is: { mod: 'MORE_THAN' } },
  { id: 'length.at-least', words: 'at least {@duration}', is: { mod: 'EQUAL_OR_MORE' } },
  { id: 'length.at-most', words: '[up to|at most|no more than] {@duration}', is: { mod: 'EQUAL_OR_LESS' } },
];
