// The present in which histories tell what is over: "In 1931 the shop closes, and Ada moves to Bonn".
import { isMain, type Clause } from '../clauses/clause.js';
import type { AttachedTime } from '../clauses/time-roles.js';
import { isLongGone } from '../drafts/day-of-writing.js';
import { SAY } from '../words/verb-senses.js';
import type { Reading } from '../drafts/reading.js';

/**
 * Reads a present beside a time that is long over as the past that it tells.
 * @param front - the times that open the sentence, in an earlier clause.
 */
export function readAsPast(reading: Reading, { verb, joint }: Clause, times: readonly AttachedTime[], front: readonly AttachedTime[]): void {
  const { form, past, perfect, planned, passive, mood, sense, head } = verb;
  if (form !== 'finite' || past || perfect || planned || mood !== 'none' || (passive && sense === SAY) || !isMain(joint)) return;
  const told = times.length > 0 ? times : front,
    isOver = ({ role, place, time: { when } }: AttachedTime): boolean =>
      place === 'front' && (role === 'at' || role === 'until') && when !== undefined && isLongGone(reading, when);
  if (told.length === 0 || !told.every(isOver) || reading.sayings.contentAt(head) >= 0) return;
  verb.past = true;
  if (reading.tenses) reading.tenses.present = -Infinity;
}
