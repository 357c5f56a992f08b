// Whether a time is the slot of a plan that is moved, given up or brought back.
import { BASE, DETERMINER, HAPPENING, PARTICIPLE, PAST } from '../words/vocabulary.js';
import {
  CALLED_OFF,
  CLAUSE_END,
  COMMA,
  DAY_ON,
  MOVE,
  MOVE_BEHIND,
  POSSESSIVE,
  PRESENT_BE,
  RETURN,
  SLOT_NOUN,
  TARGET_AFTER_MOVE,
  TARGET_CUE,
  type CueWords,
} from '../words/cue-words.js';
import { type Tokens, WORD } from '../tokens/tokens.js';
import { REACH_ON } from './tokens-around.js';
import { isBefore } from './words-before.js';

/** Tokens of what commas set off before the target of a move, at most. */
const LONGEST_ASIDE = 16;

/** "To the same hour of Friday": a slot stands between the word of moving and the day. */
export function isSlotAt({ word }: Tokens, from: number, { cues, ordinal }: CueWords): boolean {
  // "For the first time in 2031": no slot.
  if (from < 5 || ordinal[word[from - 3]] !== 0 || (cues[word[from - 1]] & DAY_ON) === 0 || (cues[word[from - 2]] & SLOT_NOUN) === 0) return false;
  return [word[from - 3], word[from - 4], word[from - 5]].some((id) => (cues[id] & TARGET_AFTER_MOVE) !== 0);
}

/** "Bring it back on Monday": what was broken off goes on. */
export function isReturnAt(tokens: Tokens, from: number, words: CueWords): boolean {
  return isBefore(tokens, from, 6, words, RETURN);
}

/** "Monday's market was called off on Friday": whose day stands before a noun, and the day of the act behind "on". */
export function isGivenUpAt(tokens: Tokens, slot: number, to: number, act: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues } = words;
  if ((cues[word[to]] & POSSESSIVE) === 0 || (cues[word[act - 1]] & DAY_ON) === 0) return false;
  if (isBefore(tokens, slot, 3, words, CALLED_OFF)) return true;
  for (let at = slot; at < act - 1; at++) if ((cues[word[at]] & CALLED_OFF) !== 0) return true;
  return false;
}

/** Whether a verb of moving stands at the end of the clause. */
export function isMovedBehind({ word, length }: Tokens, to: number, { cues }: CueWords): boolean {
  for (let at = to; at < Math.min(length, to + REACH_ON) && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++)
    if ((cues[word[at]] & MOVE_BEHIND) !== 0) return true;
  return false;
}

/** Whether a verb of moving stands before: "postponed from Monday to Thursday", "brought forward the launch of its boat from May to April". */
export function isMovedAt(tokens: Tokens, from: number, words: CueWords, reach = 12): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  const aside = asideBefore(tokens, from, words);
  if (aside !== undefined) return isMovedAt(tokens, aside, words, reach);
  for (let at = from - 1; at >= 0 && from - at <= reach && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if (
      (cues[word[at]] & MOVE) !== 0 &&
      (from - at <= 3 || (verbs[word[at]] & (PAST | PARTICIPLE | BASE)) !== 0 || (cues[word[at - 1]] & PRESENT_BE) !== 0)
    )
      return true;
  }
  return false;
}

/** Where the word stands that leads to a time: right before it, and in "put off until its August meeting" before whose meeting that is. */
export function leadAt(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word, kind } = tokens;
  const isOwned =
    from > 1 && (words.verbs[word[from - 1]] & DETERMINER) !== 0 && (words.cues[word[from - 2]] & (TARGET_AFTER_MOVE | TARGET_CUE)) !== 0;
  const isOfNoun = kind[to] === WORD && ((words.verbs[word[to]] | words.verbs[word[to + 1]]) & HAPPENING) !== 0;
  return isOwned && isOfNoun && isMovedAt(tokens, from - 1, words) ? from - 2 : from - 1;
}

/** "Is moving its fair, set for 3 June, to the autumn": the comma that opens what is set off before the target; undefined where nothing is. */
export function asideBefore({ word }: Tokens, from: number, { cues }: CueWords): number | undefined {
  if ((cues[word[from - 1]] & TARGET_AFTER_MOVE) === 0 || (cues[word[from - 2]] & COMMA) === 0) return undefined;
  for (let at = from - 3; at > 0 && from - at <= LONGEST_ASIDE && (cues[word[at]] & CLAUSE_END) === 0; at--)
    if ((cues[word[at]] & COMMA) !== 0) return at;
  return undefined;
}
