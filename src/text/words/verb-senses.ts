// What verbs mean, as far as the rules ask: senses as numbers.
import { VERB_SENSES, type VerbSense } from '../locales/event-types.js';

/** Sense as number. */
export const senseOf = (name: VerbSense): number => VERB_SENSES.indexOf(name);

/** No sense of its own: a deed. */
export const OTHER = senseOf('other');
/** What is said, thought, asked for, planned. */
export const SAY = senseOf('say'),
  DENY = senseOf('deny'),
  ASK = senseOf('ask'),
  THINK = senseOf('think'),
  PLAN = senseOf('plan'),
  REFUSE = senseOf('refuse');
/** How things are, and how they go on. */
export const STATE = senseOf('state'),
  HAPPEN = senseOf('happen'),
  BEGIN = senseOf('begin'),
  END = senseOf('end'),
  RESUME = senseOf('resume'),
  MISS = senseOf('miss'),
  CAUSES = senseOf('cause');
/** What becomes of a plan. */
export const POSTPONE = senseOf('postpone'),
  MOVE = senseOf('move'),
  ADVANCE = senseOf('advance'),
  EXTEND = senseOf('extend'),
  CANCEL = senseOf('cancel'),
  DROP = senseOf('drop'),
  REPEAL = senseOf('repeal'),
  REINSTATE = senseOf('reinstate');

/** Verbs of saying and thinking: a clause may be what is said. */
export const SAYS: ReadonlySet<number> = new Set([SAY, DENY, THINK, ASK]);
/** Those, and verbs of planning and being: they tell of no deed. */
export const NO_DEEDS: ReadonlySet<number> = new Set([...SAYS, STATE, PLAN]);
