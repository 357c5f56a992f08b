// What verbs mean, as far as the rules ask: senses as numbers.
import { VERB_SENSES, type VerbSense } from '../locales/event-types.js';

/** Sense as number: its place among {@link VERB_SENSES}, as all those below. */
export const senseOf = (name: VerbSense): number => VERB_SENSES.indexOf(name);

/** No sense of its own: a deed. */
export const OTHER = 0;
/** What is said, thought, asked for, planned. */
export const SAY = 9,
  DENY = 10,
  ASK = 11,
  THINK = 13,
  PLAN = 8,
  REFUSE = 12;
/** How things are, and how they go on. */
export const STATE = 14,
  HAPPEN = 17,
  BEGIN = 15,
  END = 16,
  RESUME = 19,
  MISS = 7,
  CAUSES = 18;
/** What becomes of a plan. */
export const POSTPONE = 1,
  MOVE = 2,
  ADVANCE = 21,
  EXTEND = 6,
  CANCEL = 3,
  DROP = 4,
  REPEAL = 20,
  REINSTATE = 5;

/** Verbs of saying and thinking: a clause may be what is said. */
export const SAYS: ReadonlySet<number> = new Set([SAY, DENY, THINK, ASK]);
/** Those, and verbs of planning and being: they tell of no deed. */
export const NO_DEEDS: ReadonlySet<number> = new Set([...SAYS, STATE, PLAN]);

const ACTS = [ADVANCE, POSTPONE, REPEAL, MOVE, CANCEL, DROP, REINSTATE, EXTEND].reduce((bits, sense) => bits | (1 << sense), 0);

/** Is the verb one that changes plans? */
export function isActSense(sense: number): boolean {
  return ((ACTS >> sense) & 1) !== 0;
}

/** Does the verb put what is planned at another time? */
export function movesSlot(sense: number): boolean {
  return isMove(sense) || sense === POSTPONE;
}

/** Moves a plan to another time, later or earlier. */
export function isMove(sense: number): boolean {
  return sense === MOVE || sense === ADVANCE;
}

/** Ends a plan: "called off", "dropped", "repealed". */
export function callsOff(sense: number): boolean {
  return sense === CANCEL || sense === DROP || sense === REPEAL;
}
