// What each time beside an act upon a plan tells: the slot that it takes away, the one that it gives, the day of the act, or something else.
import type { Clause } from '../clauses/clause.js';
import { FEAST } from '../clauses/times/time-place.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { OPEN_PAREN, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { CANCEL, REINSTATE, callsOff, movesSlot } from '../words/verb-senses.js';
import { APPOINTS, CAUSE, DETERMINER, HAPPENING, PARTICIPLE, PAST, PREPOSITION, REASON, TARGET, TO, UNTIL } from '../words/vocabulary.js';

/** Value of the class `pausing`: what lasts is interrupted, from one day until another. */
const HALTED = 1;

/** Tokens from "because" to a time in its phrase, at most. */
const REASON_REACH = 8;

/** Tokens from the preposition to a time that says which, at most: "due to a planned Friday strike". */
const MODIFIERS = 5;

/** An act upon a plan, as its times are asked of it. */
interface Moved {
  readonly words: SentenceWords;
  readonly sense: number;
  readonly subject: Clause['subject'];
  readonly theme: Theme;
  /** Value of the class `pausing`. */
  readonly pausing: number;
  /** "Called off", "dropped", "repealed". */
  readonly isEnding: boolean;
}

export function movedBy(words: SentenceWords, { sense, base }: Clause['verb'], subject: Clause['subject'], theme: Theme): Moved {
  return { words, sense, subject, theme, pausing: words.vocabulary.classes.pausing[base], isEnding: callsOff(sense) };
}

/** "Suspended from March to September", "from noon until 3 pm", "from May 1940 until the end of 1945": so long, and no slot. */
export function isPause({ pausing }: Moved, { place, role, time }: AttachedTime): boolean {
  if (pausing === 0 || place !== 'after') return false;
  if (time.range !== undefined) return true;
  const isClock = time.type === 'TIME';
  return (isClock && role === 'target') || ((isClock || pausing === HALTED) && (role === 'origin' || role === 'until'));
}

/** Not "put off its third-quarter results", which says which; "the ban, in force since Monday,", how long it has been so. */
export function isSlotOrDay({ words, sense, theme }: Moved, time: AttachedTime): boolean {
  const { place, role } = time;
  if (place === 'after') return !(time.isLabel && time.isModifier && time.time.type === 'DATE' && !theme.isHappening);
  return place !== 'subject' || (role !== 'since' && !(movesSlot(sense) && isCalledSo(words, theme, time)));
}

/** The former slot. */
export function isOld(act: Moved, time: AttachedTime): boolean {
  const { words, sense, theme, isEnding } = act,
    { role, place } = time;
  if (isReason(words, time) || isAhead(act, time) || isAgents(act, time)) return false;
  if (time.isReplaced || time.isModifier || isFirst(act, time) || isOfTheme(words, theme, time)) return true;
  if ((role === 'origin' && sense !== REINSTATE && !isEnding) || (role === 'target' && isEnding)) return true;
  return (isPartOfName(act, time) && /\d/.test(time.time.text)) || (place === 'subject' && role !== 'argument' && !isOthers(act, time));
}

/** The new slot. "Suspended until Friday": from then on again. "Cancelled until Friday": all that was to be till then. */
export function isTarget(act: Moved, time: AttachedTime, olds: readonly AttachedTime[]): boolean {
  const { words, sense, pausing, isEnding } = act,
    { role, place } = time;
  if (isAhead(act, time)) return true;
  if (olds.includes(time) || place !== 'after') return false;
  // "Reinstated the talk for Friday".
  if (sense === REINSTATE) return (hintsAt(words, time.preposition) & APPOINTS) !== 0;
  if (isEnding && !(sense === CANCEL && role === 'until' && pausing !== 0)) return false;
  return role === 'target' || (role === 'until' && (hintsAt(words, time.preposition) & TARGET) !== 0);
}

/** The day on which it was done, where the time is no slot. */
export function isOfAct(act: Moved, time: AttachedTime): boolean {
  const { words, sense, pausing } = act,
    { role } = time;
  if (role === 'argument' || (role === 'until' && sense !== REINSTATE && !(sense === CANCEL && pausing === 0))) return false;
  return !isAgents(act, time) && !isReason(words, time) && !isPartOfName(act, time);
}

/** "A strike in May delayed the opening": the time is of what acts. */
function isOthers({ subject, theme }: Moved, { place, isReplaced, isOriginal }: AttachedTime): boolean {
  return place === 'subject' && theme.from !== subject[0] && !isReplaced && !isOriginal;
}

/** "A committee on Thursday put off the vote": nobody is on a day, what is done is. */
function isAgents(act: Moved, time: AttachedTime): boolean {
  return isOthers(act, time) && (time.isModifier || readTheme(act.words, act.subject[0], act.subject[1]).isHappening);
}

/** "Bring the Christmas market forward": part of its name. */
function isPartOfName({ theme }: Moved, { from, preposition, place }: AttachedTime): boolean {
  return place === 'after' && from >= theme.from && from < theme.headAt && preposition < theme.from;
}

/** "Put back first to April": where it went first. */
function isFirst({ words, sense }: Moved, { isOriginal, role, preposition }: AttachedTime): boolean {
  return isOriginal && !(movesSlot(sense) && role === 'target' && (words.bits[preposition] & TO) !== 0);
}

/** "Deferred to the September meeting", "until its meeting in May": where it goes. */
function isAhead({ words, sense, theme }: Moved, time: AttachedTime): boolean {
  // "A delay of a day to the fair | on Monday": what is put off is no slot.
  const isSlot = (time.isModifier || time.preposition !== theme.to) && leadsTo(words, time);
  return time.place === 'after' && movesSlot(sense) && (isSlot || isSum(words, time));
}

/** "Put back a fortnight (11 April)", "by a week (now 11 April)": what the length in front of the bracket comes to. */
function isSum({ timeAt, times, tokens }: SentenceWords, { from, preposition }: AttachedTime): boolean {
  // "(from 28 March)", "(on Friday, by the board)".
  if (preposition >= 0) return false;
  const open = signAt(tokens, from - 1) === OPEN_PAREN ? from - 1 : from - 2;
  return signAt(tokens, open) === OPEN_PAREN && timeAt[open - 1] !== 0 && times[timeAt[open - 1] - 1].type === 'DURATION';
}

/** "To the June meeting", "until its meeting on 3 June": a happening behind what tells whither dates the slot. */
function leadsTo({ bits, timeAt, tokens: { kind } }: SentenceWords, { isModifier, preposition, from }: AttachedTime): boolean {
  if (isModifier) return preposition >= 0 && (bits[preposition] & (TO | UNTIL)) !== 0;
  let at = preposition - 1;
  if (preposition < 1 || !(bits[at] & HAPPENING)) return false;
  while (from - at < 6 && kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & PREPOSITION)) at--;
  return (bits[at] & (TO | UNTIL)) !== 0 && (bits[at + 1] & DETERMINER) !== 0;
}

/** "The Christmas market", "the autumn fair", "the 2035 budget": its name, not when it was to be. */
function isCalledSo(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { headAt }: Theme,
  { from, to, preposition, time: { rule, when } }: AttachedTime,
): boolean {
  return preposition < 0 && (classes.madeAhead[word[to]] !== 0 || (from < headAt && (rule.includes(FEAST) || when?.precision === 'season')));
}

/** "Cancelled the fair of 4 May". */
function isOfTheme({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { headAt }: Theme, { preposition, time }: AttachedTime): boolean {
  return headAt >= 0 && preposition === headAt + 1 && time.when !== undefined && classes.nounJoint[word[preposition]] !== 0;
}

/** "after that May's crash", "because of snow in May": the time is of the cause. */
function isReason(words: SentenceWords, { preposition, isModifier, from, place }: AttachedTime): boolean {
  // "Because of Monday's storm", "in light of Monday's storm", "due to a planned Friday strike" too.
  if (isModifier) {
    const { bits, timeAt, vocabulary, tokens } = words;
    let at = preposition;
    if (at < 0) for (at = from - 1; at > from - MODIFIERS && timeAt[at] === 0 && !(bits[at] & PREPOSITION) && !isBreak(words, at);) at--;
    const lead = vocabulary.classes.nounJoint[tokens.word[at]] === 0 && !(bits[at] & TO) ? 0 : hintsAt(words, at - 1);
    return at >= 0 && ((hintsAt(words, at) | lead) & REASON) !== 0;
  }
  if (place !== 'after') return false;
  for (
    let at = (preposition >= 0 ? preposition : from) - 1;
    at >= Math.max(0, from - REASON_REACH) &&
    (words.timeAt[at] === 0 || words.times[words.timeAt[at] - 1].type === 'DURATION') &&
    !isBreak(words, at);
    at--
  ) {
    // "Abandoned after 60 minutes on Saturday": how long it had gone on.
    if (words.bits[at] & CAUSE && words.bits[at] & PREPOSITION) return (hintsAt(words, at) & REASON) !== 0 && words.timeAt[at + 1] === 0;
    if (words.bits[at] & (PAST | PARTICIPLE)) return false;
  }
  return false;
}
