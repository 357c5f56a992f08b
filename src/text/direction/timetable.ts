// What is on a day by the timetable: a present right beside the time, with no word that looks ahead.
import { ADVERB, BASE, COORDINATOR, DETERMINER, PARTICIPLE, PREPOSITION, SINCE, SUBORDINATOR } from '../words/vocabulary.js';
import { APPOINTED_FOR, CLAUSE_END, COMMA, type CueWords, DAY_ON, PLAN_CUE, POSSESSIVE, PRESENT_BE } from '../words/cue-words.js';
import { NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { PRESENT_TENSE } from './toward.js';
import { isAfterPreposition, isBefore, isSubject, REACH_ON } from './tokens-around.js';
import { lookBack } from './nearest-cue.js';
import { opensSentence } from './sentence-bounds.js';

/**
 * "The gala is on 9 July", "Monday is the last day"; undefined where no present stands beside the time.
 * @param lead - word that leads to the time.
 */
export function timetableDirection(tokens: Tokens, from: number, to: number, lead: number, words: CueWords): number | undefined {
  const { word } = tokens;
  // "The gala is on 9 July", "is from 4 to 8 p.m. Friday", "the next one is Friday": by the timetable. "9 am" is no verb.
  if (from > 1 && tokens.kind[from - 3] !== NUMBER) {
    // "Is now at 3 on Friday" too.
    const near = (words.verbs[lead] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION ? word[from - 2] : lead,
      before = word[from - 3] ?? 0;
    const be =
      near !== lead &&
      (words.verbs[near] & ADVERB) !== 0 &&
      (words.cues[before] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE &&
      (words.verbs[before] & BASE) === 0
        ? before
        : near;
    const toward = (words.cues[be] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE ? lookBack(tokens, from, words).toward : 0;
    // "Was to be in May": a plan of the past.
    if (toward === 2 || (toward === -0.5 && (words.verbs[be] & BASE) !== 0)) return toward;
    if ((words.cues[be] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) return PRESENT_TENSE;
  }
  // "The party is still on for the 28th", "the talks are fixed for Tuesday".
  if (
    from > 2 &&
    (words.cues[lead] & APPOINTED_FOR) !== 0 &&
    ((words.cues[word[from - 2]] & DAY_ON) !== 0 || isLaidDown(word[from - 2], words)) &&
    isBefore(tokens, from - 2, 2, words.cues, PRESENT_BE)
  )
    return PRESENT_TENSE;
  // "Monday is the last day": of what is to come.
  if (!isAfterPreposition(tokens, from, words) && (words.cues[word[to] ?? 0] & PRESENT_BE) !== 0) return PRESENT_TENSE;
  // "The meeting on Tuesday is at six": by the timetable.
  if (
    (words.cues[word[to] ?? 0] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE &&
    (words.verbs[word[to + 1] ?? 0] & PREPOSITION) !== 0 &&
    (tokens.kind[to + 2] === NUMBER || words.units[word[to + 2] ?? 0] !== 0)
  )
    return PRESENT_TENSE;
  // "Monday I'm in court", "Friday we are off".
  if (
    isSubject(words.verbs[word[to] ?? 0]) &&
    (words.cues[word[to + 1] ?? 0] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE &&
    (words.verbs[word[to + 2] ?? 0] & PARTICIPLE) === 0 &&
    opensSentence(tokens, from, words)
  )
    return PRESENT_TENSE;
  return undefined;
}

/** "Fixed", "called", but no word that looks ahead by itself. */
function isLaidDown(id: number, { cues, verbs }: CueWords): boolean {
  return (verbs[id] & PARTICIPLE) !== 0 && (cues[id] & PLAN_CUE) === 0;
}

/** "We are free Friday", "the pool is closed on Saturday", "she is out Monday", "is on leave Monday": what somebody or something is on a day. */
export function isOfState({ word, kind }: Tokens, from: number, { cues, verbs, level }: CueWords): boolean {
  // "Away from Thursday".
  let last =
    (cues[word[from - 1]] & DAY_ON) !== 0 || (verbs[word[from - 1]] & (PREPOSITION | SINCE | SUBORDINATOR)) === (PREPOSITION | SINCE)
      ? from - 2
      : from - 1;
  // "Is out Thursday and Friday".
  if (last > 2 && (verbs[word[last]] & COORDINATOR) !== 0) last -= (cues[word[last - 2]] & DAY_ON) !== 0 ? 3 : 2;
  let be = (verbs[word[last - 1]] & (PREPOSITION | DETERMINER)) === PREPOSITION ? last - 2 : last - 1;
  // "Is in Oslo until noon and on leave from Thursday".
  if ((verbs[word[be]] & COORDINATOR) !== 0)
    while (be > 0 && last - be < REACH_ON && (cues[word[be]] & (PRESENT_BE | COMMA | CLAUSE_END)) === 0) be--;
  return (
    be > 0 &&
    kind[last] === WORD &&
    level[word[last]] === 0 &&
    (verbs[word[last]] & (PREPOSITION | DETERMINER)) === 0 &&
    (cues[word[be]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE &&
    (verbs[word[be]] & BASE) === 0
  );
}
