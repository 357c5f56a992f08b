// The cascade of English time expressions.
import type { ExpressionGrammar } from '../rule-types.js';
import { calendar } from './calendar.js';
import { clock, clockFirst } from './clock.js';
import { assembly, lengths, modifiers, steps, times } from './compose.js';
import { deictic } from './deictic.js';
import { duration } from './duration.js';
import { holidays } from './holidays.js';
import { macros } from './macros.js';
import { reference } from './reference.js';
import { set } from './set.js';
import { span } from './span.js';

export const grammar: ExpressionGrammar = {
  macros,
  pastEnding: 'ed',
  stages: [[holidays, clockFirst, calendar, clock, span, deictic, set, reference, duration], [assembly], [times], [lengths], [steps], [modifiers]],
};
