// What became of a plan, where its own sentence tells: it came true, was called off, or was put off.
import { CAPITAL, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import {
  APPOINT,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_END,
  COMMA,
  type CueWords,
  IMPLICATIVE,
  LATER_ASIDE,
  MOVE,
  PAST_BE,
  PRESENT_HAVE,
  TIMETABLE,
} from '../words/cue-words.js';
import {
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';
import { lookOn } from './nearest-cue.js';
import type { TimeAt } from './time-at.js';
import { NEAR_VERB, REACH_BACK } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { CALLED_OFF_AHEAD, CAME_TO_NOTHING, GIVEN_UP, SINCE_THEN } from './toward.js';

/** Values of the class `cameTrue`: "came"; "was held". */
const BY_ITSELF = 1,
  DONE = 2;

/** A plan of which the sentence tells what became; undefined where it tells nothing. */
export function undonePlan({ tokens, from, to, words, lead, before, verb }: TimeAt): number | undefined {
  const { word } = tokens,
    next = (words.cues[word[to]] & COMMA) === 0 ? to : to + 1,
    isFixed = (words.cues[lead] & APPOINTED_FOR) !== 0 && (words.cues[word[from - 2]] & APPOINT) !== 0,
    isPlan = before.toward === -0.5 || before.isOpen === true || isFixed;
  // "Which was due at noon on Saturday only arrived at five", "due at noon, only left at two": so that is over.
  if (isPlan && (words.cues[word[next]] & IMPLICATIVE) !== 0 && (words.verbs[word[next + 1]] & (PAST | PARTICIPLE)) !== 0) return -1;
  if (isPlan && isLeftUndone(tokens, next, words)) return CAME_TO_NOTHING;
  // "The results, due on Friday, came on Monday", "but came", "the talk planned for Friday was held on Monday": over too.
  const isJoined = (words.verbs[word[next]] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR,
    // "Due at 7.15 on Friday evening, finally left".
    isDay = tokens.flags.subarray(from, to).some((flags) => (flags & CAPITAL) !== 0),
    isAdverb = (words.verbs[word[next]] & (ADVERB | COORDINATOR | VERB)) === ADVERB;
  if (isPlan && isDay && cameTrue(tokens, isJoined || isAdverb ? next + 1 : next, words)) return -1;
  // "That was to have opened on Saturday has been called off": it was still ahead.
  const off = isPlan || before.toward === SINCE_THEN ? offBehind(tokens, to, words) : undefined;
  // "Which should have opened in March, has been adjourned twice": the near one.
  if (off !== undefined) return before.toward === SINCE_THEN ? -0.5 : off;
  // "Called off the fair, which was to have begun on Friday": it is still ahead.
  if (before.toward === -0.5 && isOffBefore(tokens, verb, words)) return 1;
  // "Has put off the visit he was to begin on Monday", "hits the fair, where she was to sing on Sunday": what is told in the present is of what is to come.
  if (before.toward === -0.5 && isOfPresent(tokens, verb, words)) return GIVEN_UP;
  // "The draw, which should have been on 4 May, will take place a week later": the near one.
  if (before.toward === SINCE_THEN && lookOn(tokens, to, words)?.toward === 2) return -0.5;
  return undefined;
}

/** "Was expected to fail on Monday, | but it did", "did not", "was due to end on Friday, but | went on until": what became of it stands behind; behind "was to have sailed" whatever was done instead. */
export function isCameTrue({ word, kind }: Tokens, to: number, isPerfect: boolean, { cues, verbs, lasting }: CueWords): boolean {
  const isNext = (cues[word[to]] & CLAUSE_END) !== 0;
  let at = (cues[word[to]] & COMMA) !== 0 || isNext ? to + 1 : to;
  if (!isNext && (verbs[word[at++]] & (COORDINATOR | SUBORDINATOR)) !== COORDINATOR) return false;
  if ((verbs[word[at]] & PRONOUN) !== 0) at++;
  else if (isNext) return false;
  if (!isNext && ((isPerfect && (cues[word[at]] & (CALLED_OFF | MOVE | PAST_BE)) === 0) || lasting[word[at]] !== 0) && (verbs[word[at]] & DO) === 0)
    return (verbs[word[at]] & PAST) !== 0;
  if ((verbs[word[at]] & (DO | PAST_AUXILIARY)) !== (DO | PAST_AUXILIARY)) return false;
  while ((verbs[word[++at] ?? 0] & NOT) !== 0);
  return at >= kind.length || (cues[word[at]] & (CLAUSE_END | COMMA)) !== 0 || (kind[at] !== WORD && kind[at] !== NUMBER);
}

/** "Was about to close on Friday | when the firm paid": seen from then. */
export function isOvertaken({ word, flags }: Tokens, to: number, { cues, verbs }: CueWords): boolean {
  // "Was to end on 31 Oct. As frost came": the next sentence.
  if ((cues[word[to]] & LATER_ASIDE) === 0 || (flags[to] & CAPITAL) !== 0) return false;
  for (let at = to + 1; at <= to + NEAR_VERB && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++)
    if ((verbs[word[at]] & (PAST | NOUN_LIKE | BASE)) === PAST || (cues[word[at]] & PAST_BE) !== 0) return true;
  return false;
}

/** "The ferry, due on Saturday, | never left", "the visit set for Saturday | did not take place". */
function isLeftUndone({ word }: Tokens, at: number, { cues, verbs }: CueWords): boolean {
  const isNever = (verbs[word[at]] & (NOT | PAST_AUXILIARY)) === NOT,
    next = verbs[word[at + 1]];
  if (isNever) return (next & PAST) !== 0 && (next & (BE | HAVE)) === 0;
  if ((verbs[word[at]] & (DO | PAST_AUXILIARY)) !== (DO | PAST_AUXILIARY)) return false;
  let verb = at + 1;
  while ((verbs[word[verb]] & NOT) !== 0) verb++;
  return (verb > at + 1 || (verbs[word[at]] & NOT) !== 0) && (cues[word[verb]] & TIMETABLE) !== 0;
}

/** "Came", "was held", "was not held until". */
function cameTrue({ word }: Tokens, at: number, { cues, cameTrue: done, verbs }: CueWords): boolean {
  if (done[word[at]] === BY_ITSELF || (cues[word[at]] & PAST_BE) === 0) return done[word[at]] === BY_ITSELF;
  const isLater = (verbs[word[at + 1]] & NOT) !== 0;
  if (isLater) return done[word[at + 2]] === DONE && (verbs[word[at + 3]] & UNTIL) !== 0;
  // Not "was held over until".
  return done[word[at + 1]] === DONE && ((verbs[word[at + 2]] & PARTICLE) === 0 || (verbs[word[at + 3]] & UNTIL) === 0);
}

/** "Has been called off" behind the time: where that lies. */
function offBehind(tokens: Tokens, to: number, words: CueWords): number | undefined {
  const { cues } = words;
  // "A fair planned for Saturday has been turned into a market" too, where it comes right behind.
  const isTurned = (cues[tokens.word[to]] & PRESENT_HAVE) !== 0 && (cues[tokens.word[to + 1]] & PAST_BE) !== 0;
  for (let at = to; at < tokens.length && at - to <= NEAR_VERB && (cues[tokens.word[at]] & CLAUSE_END) === 0; at++) {
    const cue = cues[tokens.word[at]];
    if ((cue & (CALLED_OFF | MOVE)) !== 0 && isBefore(tokens, at, 3, words, PRESENT_HAVE)) return (cue & MOVE) === 0 ? CALLED_OFF_AHEAD : 1;
    if ((cue & CALLED_OFF) !== 0) break;
  }
  return isTurned ? 1 : undefined;
}

/** "Has put off the visit | he was to begin", "the ban hits the fair | where she was to sing". */
function isOfPresent(tokens: Tokens, verb: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs } = words;
  // "Was | to begin", "had been due | to begin".
  let at = verb - 1;
  while (at > 0 && verb - at < NEAR_VERB && (verbs[word[at]] & (DETERMINER | PRONOUN | RELATIVE | NOUN_LIKE)) === 0) at--;
  for (; at > 0 && verb - at <= REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    const bits = verbs[word[at]];
    if ((cues[word[at]] & CALLED_OFF) !== 0 && isBefore(tokens, at, 3, words, PRESENT_HAVE)) return true;
    if ((bits & (PAST | PARTICIPLE)) === PAST || (cues[word[at]] & PAST_BE) !== 0) return false;
    const hasObject = (verbs[word[at + 1]] & (DETERMINER | PREPOSITION)) === DETERMINER || (tokens.flags[at + 1] & CAPITAL) !== 0;
    if ((bits & PRESENT) !== 0 && hasObject && (verbs[word[at - 1]] & DETERMINER) === 0) return true;
  }
  return false;
}

/** "Called off the fair, | which was to have begun". */
function isOffBefore({ word }: Tokens, verb: number, { cues }: CueWords): boolean {
  let isAside = false;
  for (let at = verb - 1; at >= 0 && verb - at <= REACH_BACK && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if ((cues[word[at]] & COMMA) !== 0) isAside = true;
    else if (isAside && (cues[word[at]] & CALLED_OFF) !== 0 && (cues[word[at - 1]] & COMMA) === 0) return true;
  }
  return false;
}
