// Labels in front of a time: "Next review: Monday", "Due: 3 May", "ETA: 16:30" name what is to come.
import { BASE, DETERMINER, NOT, NOUN_LIKE, PARTICIPLE, PAST, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, isDash, OPEN_PAREN, SEMICOLON, signAt } from '../tokens/signs.js';
import { widthAt } from '../tokens/token-shape.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from '../tokens/tokens.js';
import { REACH_ON } from './tokens-around.js';
import { opensSentence } from './sentence-bounds.js';
import { AHEAD, AHEAD_SURE, CLAUSE_END, PAST_BE, PLAN_CUE, PRESENT_BE, PRESENT_HAVE, type CueWords } from '../words/cue-words.js';

/** A label has no more words. */
const LONGEST = 6;

/** Whether a label of what is to come stands before the time at a token, with a colon. */
export function isLabelAhead(tokens: Tokens, from: number, { cues, verbs, aheadHeading, labelAhead }: CueWords): boolean {
  const { kind, word } = tokens;
  if (signAt(tokens, from - 1) !== COLON) return false;
  let isAhead = false;
  for (let at = from - 2; at >= 0 && kind[at] !== NEWLINE && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if (from - at > LONGEST + 1) return false;
    const id = word[at],
      isCue = (cues[id] & (AHEAD | PLAN_CUE)) !== 0 || aheadHeading[id] !== 0 || labelAhead[id] !== 0;
    // "Last seen: Monday".
    if (!isCue && (verbs[id] & PAST) !== 0) return false;
    isAhead ||= isCue;
  }
  return isAhead;
}

/** Tokens of the lines above a label, at most. */
const LINES_ABOVE = 120;

/** "Today: fog", "Tonight: clear", and below them "Thursday: rain": whether a line of a weekday goes on from that of writing; not "Tuesday: it rained", in a diary. */
export function isBelowToday(tokens: Tokens, from: number, to: number, { stampDay, weekday, verbs }: CueWords): boolean {
  const { kind, word, sign, length } = tokens,
    isLabel = (at: number): boolean => sign[at + 1] === COLON && (at === 0 || kind[at - 1] === NEWLINE);
  if (sign[to] !== COLON || weekday[word[from]] === 0 || (from > 0 && kind[from - 1] !== NEWLINE)) return false;
  let above = from - 1;
  while (above >= 0 && from - above < LINES_ABOVE && !(stampDay[word[above]] > 0 && isLabel(above))) above--;
  if (above < 0 || stampDay[word[above]] !== TODAY) return false;
  for (let at = to + 1; at < length && kind[at] !== NEWLINE && at - to < LINES_ABOVE; at++)
    if ((verbs[word[at]] & (PAST | BASE)) === PAST) return false;
  return true;
}

/** Value of `stampDay`. */
const TODAY = 1;

/** "12 May: The dam broke.", "May 13 – Two farms were cut off": a date opens its line, and what stands behind it is told as past. */
export function isLineTold(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { kind, word, sign, flags } = tokens,
    // "- 12 May: …"
    opening = kind[from - 1] === PUNCT ? from - 1 : from,
    isLabel = sign[to] === COLON || sign[to] === DOT || (isDash(sign[to]) && (flags[to] & SPACE_BEFORE) !== 0);
  return isLabel && (opening === 0 || kind[opening - 1] === NEWLINE) && words.weekday[word[from]] === 0 && tellsPast(tokens, to + 1, words);
}

/**
 * "The dam broke", "two farms were cut off", "we lit the stove": a sentence that begins at a token and has a past of its own.
 * None are "pool closed", "the contract signed", of a notice, "the house built in 1700", "the boat we hired".
 */
export function tellsPast(tokens: Tokens, from: number, words: CueWords): boolean {
  const { kind, word, sign, length } = tokens,
    { verbs, cues } = words,
    opening = verbs[word[from]],
    hasSubject = (opening & (DETERMINER | PRONOUN)) !== 0 && (opening & NOT) === 0;
  for (let at = from + 1; at < Math.min(length, from + REACH_ON) && kind[at] !== NEWLINE && (cues[word[at]] & CLAUSE_END) === 0; at++) {
    const form = verbs[word[at]];
    if ((cues[word[at]] & (AHEAD_SURE | PRESENT_BE | PRESENT_HAVE)) !== 0 || (form & (RELATIVE | SUBORDINATOR)) !== 0) return false;
    // "The boat | we hired", "maths | (it was moved)".
    if (sign[at] === OPEN_PAREN || (form & (PRONOUN | DETERMINER | NOT)) === PRONOUN) return false;
    if ((cues[word[at]] & PAST_BE) !== 0) return kind[at - 1] === WORD;
    // "Ida broke": no participle, and so no notice; "the water fell", but not "trees fell".
    if ((form & (PAST | PARTICIPLE)) === PAST && (hasSubject || (form & BASE) === 0)) return true;
    if (hasSubject && (form & (PAST | BASE | NOUN_LIKE)) === PAST) return isOwnPast(tokens, at, words);
  }
  return false;
}

/** "The mayor resigned", "the team moved to Lund", "the bus stopped.", of a form that may be a participle; not "the first stone laid", "built in 1700", "owned by Ida". */
function isOwnPast(tokens: Tokens, verb: number, { verbs, perfected, doer }: CueWords): boolean {
  const { kind, word, length } = tokens,
    next = verb + 1;
  if (perfected[word[verb]] !== 0) return true;
  const isEnd = next >= length || kind[next] === NEWLINE,
    isOfYear = (verbs[word[next]] & PREPOSITION) !== 0 && kind[next + 1] === NUMBER && widthAt(tokens, next + 1) === 4;
  return !isEnd && doer[word[next]] === 0 && !isOfYear;
}

/** "Removal Wednesday morning", "Reposing at home on Tuesday": what is done for the dead, told without a verb, opens the sentence of its time. */
export function isRite(tokens: Tokens, from: number, to: number, words: CueWords): boolean {
  const { cues, verbs, rite } = words,
    { word, kind } = tokens;
  // "Funeral on Friday, 16 February": the date tells.
  for (let at = from + 1; at < to; at++) if (kind[at] === NUMBER && (verbs[word[at - 1]] & PREPOSITION) === 0) return false;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST; at--) {
    if (rite[word[at]] !== 0 && opensSentence(tokens, at, words)) return true;
    if ((cues[word[at]] & CLAUSE_END) !== 0 || (verbs[word[at]] & PAST) !== 0) return false;
  }
  return false;
}

/** "Winners announced: July", on a line of its own: one of several steps, done or to come. */
export function isStepLabel(tokens: Tokens, from: number, to: number, { verbs }: CueWords): boolean {
  const { kind, word } = tokens;
  return signAt(tokens, from - 1) === COLON && kind[from - 3] === WORD && (verbs[word[from - 2]] & PARTICIPLE) !== 0 && kind[to] === NEWLINE;
}

/** Values of `slotCue`: before the slot that holds, before the one that held. */
const HOLDS = 1,
  HELD = 2;

/** "Choir – now Sunday 13:00 (was Saturday 13:00)": behind a sign, what a slot is and what it was; neither has come. */
export function slotOfLabel(tokens: Tokens, from: number, words: CueWords): 'holds' | 'held' | undefined {
  const { slotCue } = words;
  const at = signAt(tokens, from - 1) === COLON ? from - 2 : from - 1,
    sign = signAt(tokens, at - 1),
    cue = slotCue[tokens.word[at]];
  if (cue === HELD && (sign === OPEN_PAREN || isSlotHeld(tokens, at, words))) return 'held';
  return cue === HOLDS && (sign === COLON || sign === COMMA || isDash(sign)) ? 'holds' : undefined;
}

/** Tokens from the verb of a former slot to the end of its line, at most: "was 10 September 2034, 2 pm". */
const LONGEST_SLOT = 8;

/** "6 April; | was 30 March", "6 April (was 30 March)", "was 1 March, now 8 March": no subject stands before the verb, and nothing but days and hours behind it. */
export function isSlotHeld(tokens: Tokens, at: number, { cues, slotCue, verbs }: CueWords): boolean {
  const { kind, word, flags } = tokens,
    sign = signAt(tokens, at - 1);
  if ((cues[word[at]] & PAST_BE) === 0 || slotCue[word[at]] !== HELD || (flags[at] & CAPITAL) !== 0) return false;
  if (sign !== OPEN_PAREN && sign !== SEMICOLON && sign !== COMMA && sign !== COLON && !isDash(sign)) return false;
  let hasNumber = false,
    next = at + 1;
  for (; next - at <= LONGEST_SLOT && kind[next] !== NEWLINE && signAt(tokens, next) !== CLOSE_PAREN; next++) {
    hasNumber ||= kind[next] === NUMBER;
    if (slotCue[word[next]] === HOLDS) break;
    // "March" and "May" are no verbs here.
    if ((verbs[word[next]] !== 0 && (flags[next] & CAPITAL) === 0) || signAt(tokens, next) === DOT) return false;
  }
  return hasNumber && next - at <= LONGEST_SLOT;
}
