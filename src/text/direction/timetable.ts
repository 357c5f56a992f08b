// What is on a day by the timetable: a present right beside the time, with no word that looks ahead.
import { ADVERB, BASE, COORDINATOR, DETERMINER, PARTICIPLE, PREPOSITION, PRONOUN, SINCE, SUBORDINATOR } from '../words/vocabulary.js';
import { APPOINTED_FOR, CLAUSE_END, COMMA, type CueWords, DAY_ON, PLAN_CUE, PRESENT_BE } from '../words/cue-words.js';
import { NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { PRESENT_TENSE } from './toward.js';
import { isAfterPreposition, isBeAt, isFinitePresentBe, isPresentBe, isSubject, REACH_ON } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { lookBack } from './nearest-cue.js';
import { opensSentence } from './sentence-bounds.js';
import { isStaying } from './verb-shapes.js';

/**
 * "The gala is on 9 July", "Monday is the last day"; undefined where no present stands beside the time.
 * @param lead - word that leads to the time.
 */
export function timetableDirection(tokens: Tokens, from: number, to: number, lead: number, words: CueWords): number | undefined {
  const besideBe = directionOfBe(tokens, from, lead, words);
  if (besideBe !== undefined) return besideBe;
  const isToCome = isAppointed(tokens, from, lead, words) || isBeforeBe(tokens, from, to, words) || isOwnState(tokens, from, to, words);
  return isToCome ? PRESENT_TENSE : undefined;
}

/** "The gala is on 9 July", "is from 4 to 8 p.m. Friday", "the next one is Friday": by the timetable. "9 am" is no verb. */
function directionOfBe(tokens: Tokens, from: number, lead: number, words: CueWords): number | undefined {
  const { word, kind } = tokens,
    { verbs } = words;
  if (from <= 1 || kind[from - 3] === NUMBER) return undefined;
  // "Is now at 3 on Friday" too.
  const near = (verbs[lead] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION ? word[from - 2] : lead,
    before = word[from - 3],
    isBehindAdverb = near !== lead && (verbs[near] & ADVERB) !== 0 && isFinitePresentBe(before, words),
    be = isBehindAdverb ? before : near;
  // "The show's on Friday", "the show's Friday", but "it's Labor Day" tells what day it is.
  const isBare = near === lead,
    isOfNobody = isBare && (verbs[word[from - 2]] & PRONOUN) !== 0;
  if (!isPresentBe(be, words) && (isOfNobody || !isBeAt(tokens, isBare ? from - 1 : isBehindAdverb ? from - 3 : from - 2, words))) return undefined;
  const { toward } = lookBack(tokens, from, words);
  // "Was to be in May": a plan of the past.
  return toward === 2 || (toward === -0.5 && (verbs[be] & BASE) !== 0) ? toward : PRESENT_TENSE;
}

/** "The party is still on for the 28th", "the talks are fixed for Tuesday". */
function isAppointed(tokens: Tokens, from: number, lead: number, words: CueWords): boolean {
  if (from <= 2 || (words.cues[lead] & APPOINTED_FOR) === 0) return false;
  const id = tokens.word[from - 2];
  return ((words.cues[id] & DAY_ON) !== 0 || isLaidDown(id, words)) && isBefore(tokens, from - 2, 2, words, PRESENT_BE);
}

/** Right before "is" or "are". */
function isBeforeBe(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { word, kind } = tokens,
    be = word[to];
  // "Monday is the last day": of what is to come.
  if (!isAfterPreposition(tokens, from, words)) return (words.cues[be] & PRESENT_BE) !== 0;
  // "The meeting on Tuesday is at six": by the timetable.
  if (!isPresentBe(be, words) || (words.verbs[word[to + 1]] & PREPOSITION) === 0) return false;
  return kind[to + 2] === NUMBER || words.units[word[to + 2]] !== 0;
}

/** "Monday I'm in court", "Friday we are off". */
function isOwnState(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { word } = tokens;
  if (!isSubject(words.verbs[word[to]]) || !isPresentBe(word[to + 1], words)) return false;
  return (words.verbs[word[to + 2]] & PARTICIPLE) === 0 && opensSentence(tokens, from, words);
}

/** "Fixed", "called", but no word that looks ahead by itself. */
function isLaidDown(id: number, { cues, verbs }: CueWords): boolean {
  return (verbs[id] & PARTICIPLE) !== 0 && (cues[id] & PLAN_CUE) === 0;
}

/** "We are free Friday", "the pool is closed on Saturday", "she is out Monday", "is on leave Monday": what somebody or something is on a day. */
export function isOfState(tokens: Tokens, from: number, words: CueWords): boolean {
  const { word, kind } = tokens;
  const { cues, verbs, level } = words,
    before = word[from - 1];
  // "Away from Thursday".
  const isLed = (cues[before] & DAY_ON) !== 0 || (verbs[before] & (PREPOSITION | SINCE | SUBORDINATOR)) === (PREPOSITION | SINCE);
  let last = isLed ? from - 2 : from - 1;
  // "Is out Thursday and Friday".
  if (last > 2 && (verbs[word[last]] & COORDINATOR) !== 0) last -= (cues[word[last - 2]] & DAY_ON) !== 0 ? 3 : 2;
  let be = (verbs[word[last - 1]] & (PREPOSITION | DETERMINER)) === PREPOSITION ? last - 2 : last - 1;
  // "Is in Oslo until noon and on leave from Thursday".
  if ((verbs[word[be]] & COORDINATOR) !== 0)
    while (be > 0 && last - be < REACH_ON && (cues[word[be]] & (PRESENT_BE | COMMA | CLAUSE_END)) === 0) be--;
  if (isStaying(tokens, be, words)) return kind[last] === WORD;
  if (be <= 0 || !isBeAt(tokens, be, words) || (verbs[word[be]] & BASE) !== 0) return false;
  return kind[last] === WORD && level[word[last]] === 0 && (verbs[word[last]] & (PREPOSITION | DETERMINER)) === 0;
}
