// "By then", "from then on": counted from what was told just before.
import type { Clause } from '../../clauses/clause.js';
import { timeLike, type AttachedTime } from '../../clauses/times/time-roles.js';
import { told } from '../../drafts/counted-time.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import { hintsAt, type SentenceWords, textBetween } from '../../words/sentence-words.js';
import { COORDINATOR, DETERMINER, DOER, ORIGIN, PARTICLE, PREPOSITION, SINCE } from '../../words/vocabulary.js';

/**
 * The time that "by then", "by that time" or "from then on" tells at the head of a clause in the past without another, and "since then" where something
 * has been done every so often; absent: none.
 * @param isHabit - whether the clause tells how often.
 * @param last - what was told just before.
 */
export function thenOf(reading: Reading, { from, verb }: Clause, isHabit: boolean, last: () => Draft | undefined): AttachedTime | undefined {
  const { words } = reading,
    { bits, tokens } = words,
    at = bits[from] & COORDINATOR ? from + 1 : from,
    end = endOfThen(words, at + 1),
    isBy = (hintsAt(words, at) & DOER) !== 0,
    isFrom = (hintsAt(words, at) & ORIGIN) !== 0 && (bits[end] & PARTICLE) !== 0,
    isSince = isHabit && (bits[at] & SINCE) !== 0 && verb.perfect;
  if (end < 0 || !(bits[at] & (PREPOSITION | SINCE)) || verb.form !== 'finite' || verb.mood !== 'none' || verb.negated) return undefined;
  if (verb.past ? !(isFrom || (isBy && !isHabit)) : !isSince) return undefined;
  const base = last();
  if (!base?.when) return undefined;
  const time = { start: tokens.start[at + 1], end: tokens.end[end - 1], text: textBetween(words, at + 1, end) };
  // "By then a ferry had been bought, and the town stopped all work": of that clause alone.
  return timeLike(
    { time: told(reading, { time }, base.when, base.title) },
    { from: at + 1, to: end, place: isBy ? 'after' : 'front', preposition: at, role: isBy ? 'until' : isSince ? 'since' : 'origin' },
  );
}

/** "Then", "that time": behind it; -1 = neither. */
function endOfThen({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): number {
  if (classes.thenWord[word[at]] !== 0) return at + 1;
  return bits[at] & DETERMINER && classes.timeNoun[word[at + 1]] !== 0 ? at + 2 : -1;
}
