// "Monday's market": what the sentence tells of a thing that its day owns.
import {
  AHEAD,
  APPOINT,
  APPOINTED_FOR,
  CALLED_OFF,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  type CueWords,
  LIMIT_CUE,
  MOVE,
  PAST_BE,
  PLAN_CUE,
  POSSESSIVE,
  PRESENT_BE,
  PRESENT_HAVE,
  TARGET_AFTER_MOVE,
  TIMETABLE,
} from '../words/cue-words.js';
import { BASE, BE, DETERMINER, HAPPENING, HAVE, NOUN_LIKE, PARTICLE, PAST, TO, WILL, WOULD } from '../words/vocabulary.js';
import { GIVEN_UP, PRESENT_TENSE } from './toward.js';
import { isAfterGerund, isAfterPreposition, isPresentBe, NEAR_VERB, REACH_BACK, REACH_ON } from './tokens-around.js';
import { WORD, type Tokens } from '../tokens/tokens.js';
import { isSentenceEnd } from './sentence-bounds.js';
import { isBefore } from './words-before.js';
import { WordAt } from './word-at.js';
import { cueAt } from './cue-at.js';
import { isGoingAhead } from './verb-shapes.js';
import { lookBack, lookOn } from './nearest-cue.js';

/** The market was, unless it "will" be. */
export function ownerDirection(tokens: Tokens, from: number, to: number, words: CueWords): number {
  const { word } = tokens;
  // "Will miss Saturday's match": what a verb acts upon.
  const isObject =
    isAfterPreposition(tokens, from, words) ||
    (words.verbs[word[from - 1]] & (BASE | NOUN_LIKE | DETERMINER)) === BASE ||
    // "Will open Friday's fair": what may be no verb elsewhere.
    ((words.verbs[word[from - 1]] & BASE) !== 0 && (words.verbs[word[from - 2]] & (WILL | TO)) !== 0);
  // "Ahead of Friday's vote".
  if (isObject && (words.cues[word[from - 2]] & AHEAD) !== 0) return 1;
  // "Next is Friday's hearing", "the team's next match is Saturday's derby".
  if (isPresentBe(word[from - 1], words) && isNextTold(tokens, from - 1, words)) return 1;
  // "We must finish before Friday's vote".
  // "Hopes to mend it in time for Friday's vote".
  const isInTime = words.inTime[word[from - 2]] !== 0 && (words.cues[word[from - 1]] & APPOINTED_FOR) !== 0,
    isLimit = (words.cues[word[from - 1]] & LIMIT_CUE) !== 0;
  if (isObject && (isInTime || isLimit) && lookBack(tokens, from, words).toward > 0) return 1;
  // "Will discuss Friday's fire": what nobody laid down has happened when somebody speaks of it.
  if (isObject && (isMishap(tokens, to + 1, words) || isMishap(tokens, to + 2, words))) return -1;
  const next = pastSlot(tokens, to, words),
    after = lookOn(tokens, next, words);
  // "Friday's session opens at nine", "Friday's rally stands": by the timetable, where the verb has no object.
  if (!isObject && after?.toward === PRESENT_TENSE) {
    const verb = next + after.distance;
    if (isGoingAhead(tokens, verb, words)) return 2;
    // "Thursday's rehearsal stands.": the next.
    if ((words.cues[word[verb]] & TIMETABLE) !== 0 && (words.cues[word[verb + 1]] & CLAUSE_END) !== 0) return GIVEN_UP;
  }
  if (
    after?.toward === 2 ||
    (isObject ? lookBack(tokens, from, words).toward === 2 && !isAfterGerund(tokens, from, words) : isPresentAhead(tokens, next, words))
  )
    return 2;
  // "Said Saturday's march would go ahead": the near one.
  if (isGivenUp(tokens, from, next, words) || wasMoved(tokens, next, words)) return GIVEN_UP;
  const isWilled = after !== undefined && (words.verbs[word[next + after.distance]] & WOULD) !== 0;
  return isWilled || wasGivenUp(tokens, from, words) ? 0.5 : 0;
}

/** "Next | is", "the next item on the list | is": what is told of in the present is what comes next. */
function isNextTold({ word }: Tokens, be: number, { cues, nextUp }: CueWords): boolean {
  for (let at = be - 1; at >= 0 && be - at <= REACH_ON && (cues[word[at]] & (CLAUSE_END | CLAUSE_BREAK)) === 0; at--)
    if (nextUp[word[at]] !== 0) return true;
  return false;
}

/** "Fire", "flood", no "fire drill". */
function isMishap({ word, kind }: Tokens, at: number, { mishap, verbs, cues }: CueWords): boolean {
  const next = word[at + 1];
  return mishap[word[at]] !== 0 && (kind[at + 1] !== WORD || (verbs[next] & ~(NOUN_LIKE | BASE | HAPPENING)) !== 0 || cues[next] !== 0);
}

/** "Scrapped | Monday's market", "put off | Monday's market": the near one, while "Monday's market was scrapped" may be told of what is over. */
function wasGivenUp({ word }: Tokens, from: number, { cues, verbs }: CueWords): boolean {
  const last = verbs[word[from - 1]],
    isOff = from > 1 && (last & (PARTICLE | PAST)) === PARTICLE && (cues[word[from - 2]] & CALLED_OFF) !== 0;
  // "Put Monday's loss behind them", "called Monday's vote a farce": no verb that asks for a particle.
  return isOff || ((last & (PAST | BASE)) === PAST && (cues[word[from - 1]] & (CALLED_OFF | APPOINT)) === CALLED_OFF);
}

/** "Monday's market | was moved to the hall", "| was brought forward", not "was delayed by an hour". */
function wasMoved({ word, length }: Tokens, to: number, { cues, verbs }: CueWords): boolean {
  for (let at = to; at < Math.min(length, to + REACH_ON) && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++) {
    if ((cues[word[at]] & PAST_BE) === 0) continue;
    const isTo = (cues[word[at + 2]] & TARGET_AFTER_MOVE) !== 0 || (verbs[word[at + 2]] & PARTICLE) !== 0;
    return isTo && (cues[word[at + 1]] & MOVE) !== 0 && (verbs[word[at + 1]] & PAST) !== 0;
  }
  return false;
}

/** "Sunday's match, due to start at two, | will": past a slot that is set off behind the noun. */
function pastSlot({ word, start, end }: Tokens, to: number, { cues, verbs }: CueWords): number {
  let open = to + 1;
  while (open - to < NEAR_VERB && (cues[word[open]] & (COMMA | CLAUSE_END)) === 0 && (verbs[word[open]] & (BE | HAVE | PAST)) === 0) open++;
  if ((cues[word[open]] & COMMA) === 0 || (cues[word[open + 1]] & PLAN_CUE) === 0) return to;
  for (let close = open + 2; close - open <= REACH_ON && ((cues[word[close]] & CLAUSE_END) === 0 || end[close - 1] - start[close - 1] === 1); close++)
    if ((cues[word[close]] & COMMA) !== 0) return close + 1;
  return to;
}

/** "Monday's market is cancelled": the first verb after a time that stands before a noun is in the present. */
function isPresentAhead(tokens: Tokens, to: number, words: CueWords): boolean {
  const place = new WordAt(tokens, words);
  for (let at = to + 1; at < tokens.length && at - to <= REACH_ON; at++) {
    const cue = words.cues[tokens.word[at]];
    if ((cue & PRESENT_BE) !== 0) return (cue & POSSESSIVE) === 0;
    if ((cue & (CLAUSE_END | CLAUSE_BREAK)) !== 0 || cueAt(place.on(at)) !== 0) return false;
  }
  return false;
}

/** "Has cancelled Monday's market", "is suspended for Monday's match", "Monday's market has been moved", "Monday's market called off": the near one. */
function isGivenUp(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { word, length } = tokens,
    { cues } = words;
  const isPerfect = (at: number): boolean =>
    at > 0 &&
    at < length &&
    (cues[word[at]] & CALLED_OFF) !== 0 &&
    [1, 2, 3].some(
      (back) => (cues[word[at - back] ?? 0] & PRESENT_HAVE) !== 0 || (cues[word[at - back] ?? 0] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE,
    );
  // "Has pulled out of Saturday's match", "has been ruled out of it" too.
  const isOut =
    words.nounJoint[word[from - 1]] !== 0 && (words.verbs[word[from - 2]] & PARTICLE) !== 0 && isBefore(tokens, from - 2, 3, words, PRESENT_HAVE);
  if (isOut || isPerfect(from - 1) || (isPerfect(from - 2) && !isSentenceEnd(tokens, from - 1, words))) return true;
  for (let at = to; at < Math.min(length, to + REACH_BACK) && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at++) if (isPerfect(at)) return true;
  return false;
}
