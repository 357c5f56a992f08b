// "Filed by 5 May", "before October": at some time up to then; "open by noon": so it was then; not "closed until 5 May", which lasts so long.
import { isUpTo } from '../clauses/role-of.js';
import type { Draft } from '../drafts/draft.js';
import { tokenAfter, type SentenceWords } from '../words/sentence-words.js';
import { COORDINATOR } from '../words/vocabulary.js';

/** An open start, and an unknown one, in EDTF. */
const OPEN = '../',
  UNKNOWN = '/';

/** Gives what is bounded by a deadline an unknown start in place of an open one: it does not last until then. */
export function tellDeadlines(words: SentenceWords, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { when } = draft;
    if (draft.mergedInto || draft.kind === 'statement' || !when?.edtf.startsWith(OPEN) || draft.times.some(({ start }) => isUntil(words, start)))
      continue;
    draft.when = { ...when, edtf: `${UNKNOWN}${when.edtf.slice(OPEN.length)}` };
  }
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
