// A clock that names what leaves or begins then: "the 9:40 ferry", "Otto's 6.15 to Oslo".
import { tellsHour } from '../../../time/index.js';
import type { Clause } from '../../clauses/clause.js';
import { type AttachedTime, timesOf } from '../../clauses/times/time-roles.js';
import type { TimeExpression } from '../../expression.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import { DETERMINER, PARTICLE } from '../../words/vocabulary.js';
import { BEGIN, HAPPEN } from '../../words/verb-senses.js';

/** Value of the class `setsOut`: "took off". */
const WITH_PARTICLE = 2;

/** The clock in the subject that tells when it was to leave or begin, where the verb tells of that; undefined where none does. */
export function namingClock(words: SentenceWords, clause: Clause): AttachedTime | undefined {
  const {
      verb: { base, sense, particle, to },
      subject,
    } = clause,
    kind = words.vocabulary.classes.setsOut[base];
  if (sense !== BEGIN && sense !== HAPPEN && kind === 0) return undefined;
  if (kind === WITH_PARTICLE && particle < 0 && !(words.bits[to] & PARTICLE)) return undefined;
  return timesOf(words, clause).find(({ place, preposition, from, time }) => {
    const isNamed = place === 'subject' && preposition < 0 && from > subject[0] && isClock(time);
    return isNamed && (words.bits[from - 1] & DETERMINER) !== 0;
  });
}

/** An hour of the clock, and no part of a day. */
export function isClock({ type, when }: TimeExpression): boolean {
  return type === 'TIME' && when !== undefined && tellsHour(when.edtf);
}
