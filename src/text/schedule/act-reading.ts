// A clause that may act upon a plan.
import type { Clause } from '../clauses/clause.js';
import type { Theme } from '../clauses/nouns/theme.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { referentOf } from '../relations/referent.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { DETERMINER } from '../words/vocabulary.js';
import type { Slots } from './slots.js';

/** The clause, what it acts upon, and which times are what to that. */
export interface ActReading {
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  readonly clause: Clause;
  readonly times: readonly AttachedTime[];
  readonly theme: Theme;
  readonly slots: Slots;
  /** The clause that it hangs on. */
  readonly parent: Clause | undefined;
  /** "Put back by a week", "pushed to after Easter". */
  readonly hasLength: boolean;
}

/** "The talk was set for Monday. The club asked us to wait, so we moved it": what is moved is what was planned last, not who was told of. */
export function plannedLast({ words, drafts }: Reading, { index }: SentenceReading, theme: Theme): Draft | undefined {
  const isPlan = (draft: Draft): boolean =>
    draft.status === 'scheduled' && (draft.theme?.pronoun === 'none' || isPointing(words, [theme.from, theme.to]));
  return theme.pronoun === 'thing' ? referentOf(words, drafts, theme, drafts.length, index, isPlan) : undefined;
}

/** "This", "that": what was told of, and no thing in it. */
export function isPointing({ bits }: SentenceWords, [from, to]: readonly [from: number, to: number]): boolean {
  return to - from === 1 && (bits[from] & DETERMINER) !== 0;
}
