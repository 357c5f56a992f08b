// Notes that people write down for themselves and others: "Dentist Tuesday 3pm", "Deploy 14:00, rollback 14:20". They speak of what is to come.
import { BASE, BE, DETERMINER, HAPPENING, HAVE, NOUN_LIKE, PARTICIPLE, PAST, PREPOSITION, PRONOUN, SUBORDINATOR } from '../words/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import { DOT, EXCLAMATION, isCloser, signAt } from '../tokens/signs.js';
import { CAPITAL, FIRST, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { AHEAD_SURE, cueWordsOf, POSSESSIVE, PRESENT_BE } from '../words/cue-words.js';
import { endsWith } from '../tokens/token-shape.js';
import { skipBreaks } from './sentences.js';

/** A note has no more tokens. */
const LONGEST = 64;

/** Whether a whole text is a note: short, and nothing in it is told as past. What nobody plans, a fire or a crash, is no note's. */
export function isNote(tokens: Tokens, locale: Locale): boolean {
  const { word, kind, flags, length } = tokens;
  if (length > FIRST + LONGEST || locale.events === undefined) return false;
  const { verbs, pastEnding } = cueWordsOf(locale);
  // "Supper is at half past five.": told in sentences.
  const last = lastToken(tokens);
  if (signAt(tokens, last) === DOT && isSober(tokens, last)) return false;
  // Above a date or a name at the foot too.
  let end = last;
  while (end > 0 && signAt(tokens, end) !== DOT) end = lastBefore(tokens, kind.lastIndexOf(NEWLINE, end));
  if (end > 0 && (verbs[word[kind.lastIndexOf(NEWLINE, end) + 1]] & (DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR)) !== 0) return false;
  const booked = locale.lexicon.values('noticeState'),
    mishap = locale.lexicon.values('mishap');
  for (let at = 0; at < length; at++) {
    const id = word[at];
    // "Shut on Monday", but not "shut its mill".
    if (kind[at] !== WORD || (booked[id] !== 0 && (verbs[word[at + 1]] & DETERMINER) === 0)) continue;
    if (mishap[id] !== 0) return false;
    const classes = verbs[id];
    // "Prices fell" is a past, though trees are felled: what is a past and no participle is no base form that stays as it is ("we shut on Monday").
    if (
      id === 0
        ? (flags[at] & CAPITAL) === 0 && endsWith(tokens, at, pastEnding)
        : (classes & PAST) !== 0 && (classes & ((classes & PARTICIPLE) !== 0 ? BASE | NOUN_LIKE | HAPPENING : NOUN_LIKE | HAPPENING)) === 0
    )
      return false;
    // "Has sold", "been", "born".
    if ((classes & (BE | HAVE | PARTICIPLE)) === (BE | PARTICIPLE) || (classes & (PARTICIPLE | BASE | HAPPENING | NOUN_LIKE | PAST)) === PARTICIPLE)
      return false;
  }
  return true;
}

/** Verbs told as past for each that tells of now or of what is to come, in a record of days that are over. */
const PASTS_OF_RECORD = 4;

/** Whether a text looks back on the days that it is about: nearly all of it is told as past. */
export function looksBack({ word, length }: Tokens, locale: Locale): boolean {
  if (locale.events === undefined) return false;
  const { verbs, cues } = cueWordsOf(locale);
  let past = 0,
    others = 0;
  for (let at = 0; at < length; at++) {
    if ((verbs[word[at]] & (PAST | NOUN_LIKE | BASE)) === PAST) past++;
    else if ((cues[word[at]] & AHEAD_SURE) !== 0 || (cues[word[at]] & (PRESENT_BE | POSSESSIVE)) === PRESENT_BE) others++;
  }
  return past > others * PASTS_OF_RECORD;
}

function lastToken(tokens: Tokens): number {
  return lastBefore(tokens, tokens.length);
}

/** The last token before `end` that is no line break; -1 where none is. */
function lastBefore(tokens: Tokens, end: number): number {
  const { kind } = tokens;
  let last = end - 1;
  // What ends with a quotation ends with its words.
  while (last > 0 && (kind[last] === NEWLINE || (isCloser(signAt(tokens, last)) && signAt(tokens, last - 1) === DOT))) last--;
  return last;
}

/** No exclamation mark, and no line below the first that opens with its day: "Thu 1 – Beans in." */
function isSober(tokens: Tokens, last: number): boolean {
  const { kind } = tokens;
  for (let at = skipBreaks(tokens, FIRST, last); at < last; at++)
    if (signAt(tokens, at) === EXCLAMATION || (kind[at] === NEWLINE && (kind[at + 1] === NUMBER || kind[at + 2] === NUMBER))) return false;
  return true;
}
