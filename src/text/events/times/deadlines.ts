// "Filed by 5 May", "before October": at some time up to then; "open by noon": so it was then; not "closed until 5 May", which lasts so long.
import { isJoint, signOf } from '../../clauses/joints/counted-joints.js';
import { isUpTo } from '../../clauses/times/time-prepositions.js';
import type { Draft } from '../../drafts/draft.js';
import { tokenAfter, type SentenceWords } from '../../words/sentence-words.js';
import { COORDINATOR } from '../../words/vocabulary.js';

/** An open end, in EDTF; without it the end is unknown. */
const OPEN = '..';

/** Gives what is bounded by a deadline an unknown start in place of an open one, and what came after a year an unknown end: it does not last until then, or from then on. */
export function tellDeadlines(words: SentenceWords, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { when, times } = draft;
    if (draft.mergedInto || draft.kind === 'statement' || !when?.edtf.includes(OPEN)) continue;
    const isDeadline = when.edtf.startsWith(OPEN)
      ? !times.some(({ start }) => isUntil(words, start))
      : times.some(({ start }) => isAfter(words, start));
    if (isDeadline) draft.when = { ...when, edtf: when.edtf.replace(OPEN, '') };
  }
}

/** Does "after" stand before a time? */
function isAfter(words: SentenceWords, start: number): boolean {
  const at = tokenAfter(words, start) - 1;
  return at >= 0 && isJoint(words, at) && signOf(words, at) === 1;
}

/** Does "until", "up to" or "up to and including" stand before a time? */
function isUntil(words: SentenceWords, start: number): boolean {
  const at = tokenAfter(words, start) - 1;
  return (
    at >= 0 &&
    (words.vocabulary.classes.targetCue[words.tokens.word[at]] !== 0 ||
      isUpTo(words, at) ||
      ((words.bits[at - 1] & COORDINATOR) !== 0 && isUpTo(words, at - 2)))
  );
}
