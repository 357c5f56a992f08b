// "Planting day on Saturday. Bring gloves.": a sentence without a verb is of what is to come where the one behind it is.
import { BE, DETERMINER, HAVE, MAY, NOUN_LIKE, PARTICIPLE, PAST, PREPOSITION, PRESENT, PRONOUN, WILL, WOULD } from '../words/vocabulary.js';
import { DAY_ON, TARGET_CUE, type CueWords } from '../words/cue-words.js';
import { endsWith } from '../tokens/token-shape.js';
import { CAPITAL, NEWLINE, NUMBER, type Tokens, WORD } from '../tokens/tokens.js';
import { lookOn } from './nearest-cue.js';
import { endsSentence } from './sentence-bounds.js';

/** Tokens of a sentence that announces, at most. */
const LONGEST = 20;

/** What such a sentence has none of. */
const TOLD = PAST | PRESENT | PARTICIPLE | BE | HAVE | MAY | WILL | WOULD;

/** Whether the sentence around a time has no verb, and the one behind it in its paragraph asks for something or tells what there will be: "Tea will be served". */
export function isAnnounced(tokens: Tokens, from: number, words: CueWords): boolean {
  const { kind, word, length } = tokens,
    { verbs } = words,
    end = endOf(tokens, from, words),
    next = kind[end + 1] === NEWLINE ? end + 2 : end + 1;
  if (next >= length || kind[next] !== WORD || (verbs[word[next]] & PRONOUN) !== 0) return false;
  const { toward = 0, distance = 0 } = lookOn(tokens, next, words) ?? {},
    isAsked = (verbs[word[next + 1]] & WILL) === 0;
  return toward > 0 && distance <= 1 && isVerbless(tokens, from, end, isAsked, words) && (isAsked || !holdsTime(tokens, next, words));
}

/** Behind the last token of a sentence. */
function endOf(tokens: Tokens, from: number, words: CueWords): number {
  let end = from;
  while (end < tokens.length && end - from < LONGEST && tokens.kind[end] !== NEWLINE && !endsSentence(tokens, end, words)) end++;
  return end;
}

/** "Roads will be shut for days", "he will sing in May": no more of the same hour. */
function holdsTime(tokens: Tokens, from: number, words: CueWords): boolean {
  const { cues, weekday, units } = words,
    sentence = tokens.word.subarray(from, endOf(tokens, from, words));
  return sentence.some((id, at) => tokens.kind[from + at] === NUMBER || weekday[id] + units[id] !== 0 || (cues[id] & (DAY_ON | TARGET_CUE)) !== 0);
}

/** "Fish supper on Friday", no "defeat on Friday", "the choir on Friday", "Ada outran Bo on Friday". */
function isVerbless(tokens: Tokens, time: number, end: number, isAsked: boolean, words: CueWords): boolean {
  const { kind, word, flags } = tokens,
    { verbs, mishap, pastEnding } = words;
  let first = time;
  while (first > 0 && end - first < LONGEST && kind[first - 1] !== NEWLINE && !endsSentence(tokens, first - 1, words)) first--;
  if (first === time || (verbs[word[first]] & (isAsked ? PREPOSITION | PRONOUN : PREPOSITION | PRONOUN | DETERMINER)) !== 0) return false;
  for (let at = first; at < end; at++) {
    const bits = verbs[word[at]];
    if (mishap[word[at]] !== 0 || ((bits & TOLD) !== 0 && (bits & NOUN_LIKE) === 0)) return false;
    // A word that no list holds may be a verb: before a name or an article, or by its ending.
    const isUnknown = kind[at] === WORD && word[at] === 0 && (at === first || (flags[at] & CAPITAL) === 0);
    if (isUnknown && at > first && ((flags[at + 1] & CAPITAL) !== 0 || (verbs[word[at + 1]] & (DETERMINER | PRONOUN)) !== 0)) return false;
    if (isUnknown && endsWith(tokens, at, pastEnding)) return false;
  }
  return true;
}
