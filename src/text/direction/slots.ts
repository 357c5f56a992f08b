// A time that words around it call a slot: given up, moved, new.
import {
  AHEAD_SURE,
  APPOINT,
  APPOINTED_FOR,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ON,
  MOVE,
  PAST_BE,
  PLAN_CUE,
  PRESENT_HAVE,
  SLOT_NOUN,
  SUPERSEDED,
  TARGET_AFTER_MOVE,
} from '../words/cue-words.js';
import { type Cue, lookBack } from './nearest-cue.js';
import { COORDINATOR, DETERMINER, NOT, PREPOSITION, SINCE, SUBORDINATOR } from '../words/vocabulary.js';
import { FIRST_SLOT, GIVEN_UP } from './toward.js';
import { NEAR_VERB, REACH_ON } from './tokens-around.js';
import { isBefore } from './words-before.js';
import type { Tokens } from '../tokens/tokens.js';
import { asideBefore, isMovedAt } from './moved-slots.js';

/** Value of the class `slotAge`: the slot that a plan has now. */
const NEW = 1;

/**
 * Where a slot lies; undefined where the words around the time call it none.
 * @param lead - word that leads to the time.
 */
export function slotDirection(tokens: Tokens, from: number, to: number, lead: number, words: CueWords): number | undefined {
  const { word } = tokens;
  if (asideBefore(tokens, from, words) !== undefined && isMovedAt(tokens, from, words)) return 0.5;
  // "The vote, originally 16 May, will be held in June": the near one.
  if ((words.cues[lead] & SUPERSEDED) !== 0 && (words.cues[word[from - 2]] & COMMA) !== 0) return 0.5;
  // "The flight was originally on Wednesday": the near one, and on either side of now.
  const isFirst = (words.cues[lead] & DAY_ON) !== 0 && (words.cues[word[from - 2]] & SUPERSEDED) !== 0;
  if (isFirst && (words.cues[word[from - 3]] & PAST_BE) !== 0) return 0.5;
  const first = firstOfPlan(tokens, from, to, words);
  if (first !== undefined) return first;
  if (isReplaced(tokens, from, words) && lookBack(tokens, from, words).toward > 0) return 0.5;
  // "Replacement nights: 16 and 17 May".
  if (words.newSlotNoun[word[from - 2]] !== 0 && words.slotAge[word[from - 3]] === NEW && (words.cues[lead] & CLAUSE_END) !== 0) return 0.5;
  if ((words.cues[word[from - 2]] & SLOT_NOUN) !== 0) {
    // "A new date of 31 May", "gave the new date as 31 May"; "agreed on new dates, 23 to 25 April", "on the new date: 31 May".
    const isJoint = words.nounJoint[lead] !== 0 || (words.cues[lead] & (TARGET_AFTER_MOVE | APPOINTED_FOR)) === TARGET_AFTER_MOVE,
      isNamed = (words.verbs[lead] & PREPOSITION) !== 0 ? isJoint : (words.cues[lead] & (COMMA | CLAUSE_END)) !== 0;
    if (isNamed) return 0.5;
  }
  // "Said the new date was 4 October": the near one, and on either side of now.
  if ((words.cues[lead] & PAST_BE) !== 0 && (words.cues[word[from - 2]] & SLOT_NOUN) !== 0 && words.slotAge[word[from - 3]] === NEW) return 0.5;
  // "Now Sunday at 13:00 (was Saturday)": the slot that was given up is the near one.
  if (from > 1 && (words.cues[lead] & PAST_BE) !== 0 && tokens.text.charAt(tokens.start[from - 2]) === '(') return -0.5;
  // "Extended from 30 May": the slot that was given up is the near one.
  if ((words.verbs[lead] & (PREPOSITION | SINCE | SUBORDINATOR)) === (PREPOSITION | SINCE) && isMovedAt(tokens, from, words))
    return slotAt(tokens, from, lookBack(tokens, from, words), words);
  return undefined;
}

/** "Originally due to begin in August, the course will start in October", "was first set for May and has been put off": of a plan still to come; "but was put off" lies on either side. */
function firstOfPlan(tokens: Tokens, from: number, to: number, words: CueWords): number | undefined {
  const { word, length } = tokens,
    { cues } = words;
  if (!isBefore(tokens, from, NEAR_VERB, words, SUPERSEDED) || !isBefore(tokens, from, NEAR_VERB, words, PLAN_CUE | APPOINT)) return undefined;
  for (let at = to; at < Math.min(length, to + REACH_ON) && (cues[word[at]] & CLAUSE_END) === 0; at++) {
    if ((cues[word[at]] & AHEAD_SURE) !== 0) return FIRST_SLOT;
    if ((cues[word[at]] & MOVE) === 0) continue;
    if (isBefore(tokens, at, 3, words, PRESENT_HAVE)) return FIRST_SLOT;
    if (isBefore(tokens, at, 2, words, PAST_BE)) return -0.5;
  }
  return undefined;
}

/** "Rather than 20 January", "instead of on the 4th", "on Friday 21 March, not on Thursday": the slot that was given up is the near one. */
export function isReplaced({ word }: Tokens, from: number, { cues, verbs, givenUp }: CueWords): boolean {
  let at = from - 1;
  while (at > 0 && from - at < NEAR_VERB && (verbs[word[at]] & (PREPOSITION | DETERMINER)) !== 0 && givenUp[word[at]] === 0) at--;
  if (at > 0 && (verbs[word[at]] & NOT) !== 0) return (cues[word[at - 1]] & COMMA) !== 0 || (verbs[word[at - 1]] & COORDINATOR) !== 0;
  return at < from - 1 && at >= 0 && givenUp[word[at]] !== 0;
}

/** A slot of what is moved: the near one, and where it "has been" moved, one that is not over. */
export function slotAt(tokens: Tokens, from: number, { toward, distance }: Cue, words: CueWords): number {
  if (toward === 2) return 2;
  return toward === -1 && isBefore(tokens, from - distance, 2, words, PRESENT_HAVE) ? GIVEN_UP : 0.5;
}
