// Lines one below the other whose labels differ in nothing but "old" and "new": "Original window: Sat 4 May, 22:00", "New window: Sat 11 May, 22:00". One plan and its slots.
import type { Vocabulary } from '../../structure/vocabulary.js';
import type { Tokens } from '../../tokens/tokens.js';
import type { Candidate, Slot } from '../candidate.js';

/** Values of the class `slotCell`: of what was planned, and of what holds instead, alone or beside another. */
const FORMER: readonly number[] = [1, 4],
  NEW: readonly number[] = [2, 5];

/** Gives such candidates their slots. */
export function withRenamedSlots(tokens: Tokens, candidates: readonly Candidate[], words: Vocabulary): Candidate[] {
  const slots = new Map<Candidate, { readonly slot: Slot; readonly line: number }>();
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates.at(index - 1);
    if (
      index === 0 ||
      !before ||
      before.block !== candidate.block - 1 ||
      !areNear(before, candidate) ||
      !isOnePlan(tokens, before.body, candidate.body, words)
    )
      continue;
    slots.set(before, { slot: 'planned', line: before.block });
    slots.set(candidate, { slot: 'moved', line: before.block });
  }
  return slots.size === 0 ? [...candidates] : candidates.map((candidate) => ({ ...candidate, ...slots.get(candidate) }));
}

/** Years between the slots of a plan, at most: a window of 1934 and one of 1954 are two. */
function areNear({ stamp: { year: first } }: Candidate, { stamp: { year: second } }: Candidate): boolean {
  return first === undefined || second === undefined || Math.abs(first - second) <= 1;
}

/** "Original window", "New window"; not "Old mill", "New mill". */
function isOnePlan({ word }: Tokens, [from, to]: Candidate['body'], [start, end]: Candidate['body'], { slotCell, windowNoun }: Vocabulary): boolean {
  if (windowNoun[word[to - 1]] === 0) return false;
  if (to - from < 2 || to - from !== end - start || !FORMER.includes(slotCell[word[from]]) || !NEW.includes(slotCell[word[start]])) return false;
  return word.subarray(from + 1, to).every((id, at) => id !== 0 && id === word[start + 1 + at]);
}
