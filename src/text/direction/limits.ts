// "Until Friday", "by Friday": whether a limit is over or still to come.
import {
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  SINCE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import {
  AHEAD_SURE,
  APPOINT,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_END,
  COMMA,
  type CueWords,
  LATER_ASIDE,
  LIMIT_CUE,
  MOVE,
  PAST_BE,
  PRESENT_BE,
  PRESENT_HAVE,
  SAY,
  TARGET_CUE,
} from '../words/cue-words.js';
import { lookOn } from './nearest-cue.js';
import type { TimeAt } from './time-at.js';
import { DEADLINE, PRESENT_TENSE } from './toward.js';
import { isNegated, NEAR_VERB, REACH_ON } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { cueAt } from './cue-at.js';
import { isShortHad } from './verb-shapes.js';
import { SAID, WordAt } from './word-at.js';
import type { Tokens } from '../tokens/tokens.js';

/** Value of the class `lasting`: not before a particle. */
const HELD = 2;

/** Where the end of a stretch or a deadline lies; undefined where the time is none. */
export function limitDirection(time: TimeAt): number | undefined {
  const { tokens, from, words, lead, before, verb } = time;
  const { word } = tokens,
    { cues, verbs } = words,
    { toward } = before;
  if ((cues[lead] & TARGET_CUE) !== 0) return endDirection(time);
  if ((cues[lead] & LIMIT_CUE) === 0) return undefined;
  // "If it is not found by Friday": a deadline in the present.
  if (toward === 0.5) return 1;
  if ((verbs[lead] & (PREPOSITION | SUBORDINATOR)) !== PREPOSITION) return undefined;
  // "Should be ready by May": a deadline is still to come.
  if (toward === 1) return DEADLINE;
  if (toward !== -1) return undefined;
  // "Has ordered a report by 20 June": what is over would have been done by then in the past.
  if (isBefore(tokens, from - 1, NEAR_VERB, words, PRESENT_HAVE) || isBefore(tokens, verb, 2, words, PRESENT_HAVE)) return DEADLINE;
  // "Promised an answer by Friday", "wanted one by then": what was spoken of was to come, but not what "had been promised".
  // "Asked for one by Friday" too.
  const isSpokenOf =
    ((words.resolves[word[verb]] | words.foreboding[word[verb]]) !== 0 ||
      ((cues[word[verb]] & APPOINT) !== 0 && (cues[word[verb + 1]] & APPOINTED_FOR) !== 0)) &&
    (verbs[word[verb - 1]] & (HAVE | BE)) === 0;
  return isSpokenOf ? DEADLINE : undefined;
}

/** "Until Friday". */
function endDirection({ tokens, from, to, words, before, verb }: TimeAt): number {
  // "Until Thursday, they had stayed away" is over.
  if (happenedThen(tokens, to, words)) return -1;
  // "Did not open until Friday": then it did.
  if (before.toward === -1 && (isNegated(tokens, from, words) || isLasting(tokens, from, words) || runsThrough(tokens, from, verb, words))) return -1;
  // "Opened on Saturday and runs until Sunday": told in the present, or with "will".
  if (before.toward === 2 || isBefore(tokens, from - 1, 3, words, PRESENT_BE)) return 2;
  if (before.toward === PRESENT_TENSE && (words.verbs[tokens.word[verb]] & (PRESENT | BASE)) === PRESENT) return 2;
  if (before.toward > 0 && isBefore(tokens, from - 1, before.distance + 1, words, AHEAD_SURE)) return 2;
  // "Has been extended until 1 December": what the perfect moves is not over.
  if (isBefore(tokens, verb, 2, words, PRESENT_HAVE) && (words.cues[tokens.word[verb]] & MOVE) !== 0) return PRESENT_TENSE;
  if (before.distance !== Infinity) return 1;
  const after = lookOn(tokens, to, words);
  if (after === undefined) return DEADLINE;
  return after.toward < 0 && !isSetOff(tokens, from - 1, to, words) ? -1 : 1;
}

/** "Sailed through the night on Monday": all along it. "Was shut through the weekend" may be told while it lasts. */
function runsThrough({ word }: Tokens, from: number, verb: number, { cues, verbs }: CueWords): boolean {
  const isThrough = (verbs[word[from - 1]] & PARTICLE) !== 0 && (verbs[word[from]] & DETERMINER) !== 0;
  return isThrough && (cues[word[verb]] & MOVE) === 0 && (verbs[word[verb - 1]] & (BE | HAVE)) === 0;
}

/** "Was shut from Easter until the end of July": a stretch that is over; "Pool closed from Easter until further notice" says so of neither side. */
export function isStretchOver({ tokens, from, to, words, lead, before, verb }: TimeAt): boolean {
  const { word } = tokens;
  // "Closed from".
  const isBare = verb === from - 2 && (words.verbs[word[verb]] & PARTICIPLE) !== 0 && (words.verbs[word[verb - 1]] & (BE | HAVE)) === 0;
  return (
    before.toward === -1 &&
    !isBare &&
    (words.verbs[lead] & (SINCE | SUBORDINATOR | PREPOSITION)) === (SINCE | PREPOSITION) &&
    [...word.subarray(from, to + 1)].some((id) => (words.cues[id] & TARGET_CUE) !== 0) &&
    !isBefore(tokens, from, before.distance, words, MOVE | CALLED_OFF)
  );
}

/** "Pay by Friday", "see no rain before May.", where nothing is told as past. */
export function isLimit({ word }: Tokens, to: number, lead: number, words: CueWords): boolean {
  return (
    (words.cues[lead] & LIMIT_CUE) !== 0 &&
    ((words.verbs[lead] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION || (words.cues[word[to]] & CLAUSE_END) !== 0) &&
    (words.cues[word[to]] & COMMA) === 0
  );
}

/** "Kept burning until Sunday", "the search went on until Monday", "stayed shut", "was off until Monday": so it was. */
function isLasting(tokens: Tokens, from: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs, lasting } = words;
  for (let at = from - 1; at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    // "Held up until Friday" was put off.
    if (lasting[word[at]] !== 0 && !(lasting[word[at]] === HELD && (verbs[word[at + 1]] & PARTICLE) !== 0))
      return (verbs[word[at - 1]] & (BE | HAVE)) === 0 || isHad(tokens, at - 1, words);
    // "Kept the pass closed until Sunday": so it was kept.
    if ((verbs[word[at]] & PARTICIPLE) !== 0 && isKept(tokens, at, cues, lasting)) return true;
    // "Was down", "was in hospital", no "was shut by the council", "was to open", "said it was full".
    if ((cues[word[at]] & PAST_BE) !== 0) return (verbs[word[at + 1]] & (PARTICIPLE | TO)) === 0 && !isBefore(tokens, at, NEAR_VERB, words, SAY);
    // "Had insisted until Thursday that", but "said it had cancelled all flights until Thursday".
    if (lasting[word[at - 1]] === 0 && (verbs[word[at]] & (PARTICIPLE | BE)) === PARTICIPLE)
      return isHad(tokens, at - 1, words) && !((cues[word[at]] & CALLED_OFF) !== 0 && isBefore(tokens, at, NEAR_VERB, words, SAY));
  }
  return false;
}

/** "Had", "he'd". */
function isHad(tokens: Tokens, at: number, words: CueWords): boolean {
  return (words.verbs[tokens.word[at]] & (HAVE | PAST)) === (HAVE | PAST) || isShortHad(tokens, at, words);
}

/** "Kept the pass | closed": few words back in its clause; not "a barn burned. The road was | closed". */
function isKept({ word }: Tokens, at: number, cues: CueWords['cues'], lasting: CueWords['lasting']): boolean {
  for (let back = at - 1; back > Math.max(0, at - NEAR_VERB) && (cues[word[back]] & (COMMA | CLAUSE_END)) === 0; back--)
    if (back < at - 1 && lasting[word[back]] !== 0) return true;
  return false;
}

/** "Had been expected to hold until Sunday, when it gave way": what happened at that time is told behind it. */
function happenedThen(tokens: Tokens, to: number, words: CueWords): boolean {
  if ((words.cues[tokens.word[to]] & COMMA) === 0 || (words.cues[tokens.word[to + 1]] & LATER_ASIDE) === 0) return false;
  const place = new WordAt(tokens, words);
  for (let at = to + 2; at < Math.min(tokens.length, to + 2 + NEAR_VERB); at++) {
    const cue = cueAt(place.on(at));
    if (cue !== 0) return cue === -1 || cue === SAID;
  }
  return false;
}

/** "The fair, on until Friday, began today": between two commas. */
function isSetOff({ word }: Tokens, from: number, to: number, { cues, verbs }: CueWords): boolean {
  if ((cues[word[to]] & COMMA) === 0) return false;
  for (let at = from; at >= 0 && from - at <= NEAR_VERB && (cues[word[at]] & CLAUSE_END) === 0; at--)
    if ((cues[word[at]] & COMMA) !== 0) return (verbs[word[at + 1]] & COORDINATOR) === 0;
  return false;
}
