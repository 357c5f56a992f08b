// Labels in front of a time: "Next review: Monday", "Due: 3 May", "ETA: 16:30" name what is to come.
import { BASE, PARTICIPLE, PAST, PREPOSITION } from '../words/vocabulary.js';
import { COLON, COMMA, OPEN_PAREN, isDash, signAt } from '../tokens/signs.js';
import { NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { opensSentence } from './sentence-bounds.js';
import { AHEAD, CLAUSE_END, PLAN_CUE, type CueWords } from '../words/cue-words.js';

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
export function slotOfLabel(tokens: Tokens, from: number, { slotCue }: CueWords): 'holds' | 'held' | undefined {
  const at = signAt(tokens, from - 1) === COLON ? from - 2 : from - 1,
    sign = signAt(tokens, at - 1),
    cue = slotCue[tokens.word[at]];
  if (cue === HELD && sign === OPEN_PAREN) return 'held';
  return cue === HOLDS && (sign === COLON || sign === COMMA || isDash(sign)) ? 'holds' : undefined;
}
