// The second comma of an American date: "the hall shut on May 4, 2033, | for good".
import { COMMA as COMMA_SIGN } from '../tokens/signs.js';
import { NEWLINE } from '../tokens/tokens.js';
import { COMMA, DOT, hasMark, isBreak, type SentenceWords } from './sentence-words.js';
import { hasTensed, isTensed } from './stretches.js';
import { SAY } from './verb-senses.js';
import { ADVERB, AUXILIARY, CONDITION, COORDINATOR, DETERMINER, PARTICIPLE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TO } from './vocabulary.js';

/** Tokens before a date that are looked at, at most. */
const FARTHEST = 40;

/**
 * Takes the comma that closes a date off the signs: no clause ends there, where the sentence goes on as if none stood.
 * It stays behind a date that opens the sentence, before a joining word, and where another comma may have opened what ends here.
 */
export function withoutClosingCommas(words: SentenceWords): SentenceWords {
  const { marks, timeAt, times } = words;
  for (let at = 1; at < words.tokens.length; at++) {
    if (!hasMark(words, at, COMMA) || timeAt[at - 1] === 0 || times[timeAt[at - 1] - 1].type !== 'DATE' || !isClosing(words, at)) continue;
    marks[at] = 0;
    timeAt[at] = timeAt[at - 1];
  }
  return words;
}

function isClosing(words: SentenceWords, comma: number): boolean {
  const first = dateStart(words, comma);
  if (first < 0) return false;
  const { bits } = words;
  // "The May 7, 2034, concert".
  if (bits[first - 1] & DETERMINER) return !isBreak(words, comma + 1);
  const isVerb = isTensed(words, comma + 1);
  if (!isVerb && !goesOn(words, comma + 1)) return false;
  const before = bits[first - 1] & PREPOSITION ? first - 1 : first,
    from = openStart(words, before);
  // "On May 4, 2033, for example": what is in front is parted from the rest; but "June 1, 2034, is the day".
  if (from < 0 || from >= before) return from === first && isVerb;
  return !isVerb || !hasTensed(words, from, before) || (isSubject(words, before, comma) && !isListed(words, comma));
}

/** "…, for good", "…, to open it", "…, when it fell", "…, that": but ", in which" and ", among them" are set off. */
function goesOn({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  if (classes.complementizer[word[at]] !== 0) return true;
  if (classes.according[word[at]] !== 0) return false;
  return (bits[at] & (PREPOSITION | TO | SUBORDINATOR)) !== 0 && !((bits[at] & DETERMINER) | (bits[at + 1] & (RELATIVE | PRONOUN)));
}

/** "He said the storm of May 4, 2033, | could", "the board elected on May 4, 2033, | met": a verb before belongs to another clause; not "it fell on …, | said Moe". */
function isSubject({ bits, tokens: { word }, vocabulary: { sense } }: SentenceWords, before: number, comma: number): boolean {
  if (bits[comma + 1] & AUXILIARY) return true;
  return (bits[before - 1] & PARTICIPLE) !== 0 && sense[word[comma + 1]] !== SAY;
}

/** "It opened on June 1, 2031, closed on July 6, 2032, and fell": a row of deeds. */
function isListed(words: SentenceWords, comma: number): boolean {
  const { bits, tokens } = words;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + FARTHEST) && !hasMark(words, at, DOT); at++)
    if (hasMark(words, at, COMMA) && bits[at + 1] & COORDINATOR) return true;
  return false;
}

/** Where the date before a comma begins, if a comma parts it as well; -1 = it has none. */
function dateStart({ timeAt, tokens: { sign } }: SentenceWords, comma: number): number {
  let first = comma - 1,
    isParted = false;
  for (; first > 0 && timeAt[first - 1] === timeAt[comma - 1]; first--) if (sign[first] === COMMA_SIGN) isParted = true;
  return isParted ? first : -1;
}

/** Where the words begin that a date belongs to: with the sentence, behind a joint, or behind what one comma sets in front; -1 = commas set something in. */
function openStart(words: SentenceWords, to: number): number {
  const {
    bits,
    tokens: { kind },
  } = words;
  let at = to;
  for (; at > 0 && at > to - FARTHEST && kind[at - 1] !== NEWLINE && !hasMark(words, at - 1, DOT); at--) {
    if (!isBreak(words, at - 1)) continue;
    if (!hasMark(words, at - 1, COMMA)) return at;
    if (bits[at] & COORDINATOR) return at + 1;
    return isInFront(words, at - 1) ? at : -1;
  }
  return at;
}

/** "If the frost goes on, |", "after the fire, |", "however, |": the only comma of its sentence so far, behind what a joining word opens or an adverb alone. */
function isInFront(words: SentenceWords, comma: number): boolean {
  const { bits, tokens } = words;
  let at = comma;
  while (at > 0 && at > comma - FARTHEST && tokens.kind[at - 1] !== NEWLINE && !isBreak(words, at - 1) && !hasMark(words, at - 1, DOT)) at--;
  const isAdverb = at === comma - 1 && (bits[at] & ADVERB) !== 0;
  return !hasMark(words, at - 1, COMMA) && (isAdverb || (bits[at] & (PREPOSITION | SUBORDINATOR | CONDITION)) !== 0);
}
