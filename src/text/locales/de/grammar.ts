// The cascade of German time expressions.
import type { ExpressionGrammar } from '../rule-types.js';
import { calendar, holidays, span } from './calendar.js';
import { clock } from './clock.js';
import { deictic, set } from './deictic.js';
import { assembly, duration, lengths, modifiers, steps, times } from './duration.js';
import { macros } from './macros.js';

export const grammar: ExpressionGrammar = {
  macros,
  pastEnding: '',
  stages: [[holidays, calendar, deictic, clock, span, set, duration], [assembly], [times], [lengths], [steps], [modifiers]],
};
