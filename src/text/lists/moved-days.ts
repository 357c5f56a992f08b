// The day of a label and what became of it: "Review: 2 May, postponed to 16 May", "Freeze – 16 July (was 2 July)", "Prototype: due 28 February, delivered 9 March".
import type { Relation, TimelineEvent } from '../../model/index.js';
import { BE, PARTICIPLE, PREPOSITION } from '../events/vocabulary.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, OPEN_PAREN, SEMICOLON, isDash, signAt } from '../structure/signs.js';
import { readStamp, type Stamp } from '../structure/stamp.js';
import { isSpaced } from '../structure/token-shape.js';
import { WORD, type Tokens } from '../tokens.js';
import type { Candidate, Line, Slot } from './candidate.js';
import type { ListEntry } from './entries.js';
import type { PieceWords } from './pieces.js';
import { skipSeparators } from './separators.js';

/** Tokens of a label, words before its day, and words between its days, at most. */
const LONGEST_LABEL = 16, LONGEST_LEAD = 3, LONGEST_REMARK = 5;
/** Values of `slotCue`: before the day that holds, before the day that held. */
const HOLDS = 1, HELD = 2;
/** Value of `noticeState`: what is done to a plan. */
const DONE_TO_PLAN = 2;

/** A day and the token it begins with. */
interface Day {
  readonly from: number;
  readonly stamp: Stamp;
}

/** Two entries of one label, the days in text order; none where the words between them tell nothing of its plan. */
export function readMovedDay(tokens: Tokens, line: Line, ask: PieceWords): Candidate[] {
  const { from, to, index, block: { kind, sentences }, words } = line;
  if ((kind !== 'paragraph' && kind !== 'listItem') || sentences.length > 1) return [];
  const found = labelled(tokens, line, ask);
  if (!found) return [];
  const { label, first } = found, mark = signAt(tokens, first.stamp.next);
  if (mark !== COMMA && mark !== SEMICOLON && mark !== OPEN_PAREN && !isDash(mark)) return [];
  const start = skipSeparators(tokens, first.stamp.next, to), remark = signAt(tokens, start) === OPEN_PAREN ? start + 1 : start;
  const second = dayBehind(tokens, line, remark);
  if (!second) return [];
  const isDue = words.dueWord[tokens.word[first.from - 1]] !== 0;
  const slots = slotsOf(tokens, [remark, second.from], line, ask, isDue);
  if (!slots) return [];
  const name = [from, label] as const, verb = verbOf(tokens, remark, second.from, ask);
  const both = { kind: 'paragraph' as const, block: index, leads: false, isPiece: true };
  return [
    { ...both, ...first, slot: slots[0], body: name, sentence: { start: tokens.start[from], end: tokens.end[first.stamp.next - 1] } },
    { ...both, ...second, slot: slots[1], ...(verb && slots[1] !== 'planned' ? { name, body: verb } : { body: name }), sentence: { start: tokens.start[remark], end: tokens.end[to - 1] } },
  ];
}

/** The first colon or dash that a day stands behind, and that day. */
function labelled(tokens: Tokens, line: Line, ask: PieceWords): { readonly label: number; readonly first: Day } | undefined {
  const { from, to } = line;
  for (let label = from + 1; label < Math.min(to, from + LONGEST_LABEL); label++) {
    const sign = signAt(tokens, label);
    const first = sign === COLON || (isDash(sign) && isSpaced(tokens, label)) ? dayOfLabel(tokens, line, label + 1, ask) : undefined;
    if (first) return { label, first };
  }
  return undefined;
}

/** The day right behind a label, or behind "was due", "due by". */
function dayOfLabel(tokens: Tokens, { to, words, dateOrder }: Line, label: number, { verbs }: PieceWords): Day | undefined {
  for (let at = label; at < Math.min(to, label + LONGEST_LEAD); at++) {
    const stamp = readStamp(tokens, at, to, words, dateOrder);
    if (stamp?.day !== undefined) return { from: at, stamp };
    if (words.dueWord[tokens.word[at]] === 0 && (verbs[tokens.word[at]] & BE) === 0) return undefined;
  }
  return undefined;
}

/** The day behind a few words that closes the line. */
function dayBehind(tokens: Tokens, { to, words, dateOrder }: Line, from: number): Day | undefined {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_REMARK); at++) {
    if (tokens.kind[at - 1] !== WORD && signAt(tokens, at - 1) !== COLON) return undefined;
    const stamp = readStamp(tokens, at, to, words, dateOrder);
    if (stamp?.day === undefined) continue;
    let end = stamp.next;
    while (end < to && (signAt(tokens, end) === CLOSE_PAREN || signAt(tokens, end) === DOT)) end++;
    return end >= to ? { from: at, stamp } : undefined;
  }
  return undefined;
}

/** What each of two days is to the plan, as the words between them tell. */
function slotsOf({ word }: Tokens, [from, to]: readonly [number, number], { words: { slotCue, entryState } }: Line, { booked, verbs }: PieceWords, isDue: boolean): readonly [Slot, Slot] | undefined {
  if (slotCue[word[to - 1]] === HELD || slotCue[word[to - 2]] === HELD) return ['moved', 'planned'];
  for (let at = from; at < to; at++) {
    if (entryState[word[at]] === 1) return undefined;
    if (slotCue[word[at]] === HOLDS || booked[word[at]] === DONE_TO_PLAN) return ['planned', 'moved'];
    if (isDue && verbs[word[at]] & PARTICIPLE) return ['planned', 'kept'];
  }
  return undefined;
}

/** The words of what was done, without what joins them to a day. */
function verbOf({ word }: Tokens, from: number, to: number, { verbs }: PieceWords): readonly [number, number] | undefined {
  let end = to;
  while (end > from && verbs[word[end - 1]] & PREPOSITION) end--;
  return end > from && verbs[word[end - 1]] & PARTICIPLE ? [from, end] : undefined;
}

/**
 * A relation from the plan to what became of it.
 * @param events - those of the entries, in their order.
 */
export function movesOf(entries: readonly ListEntry[], events: readonly TimelineEvent[]): Relation[] {
  const relations: Relation[] = [];
  for (let at = 1; at < entries.length; at++) {
    const slot = entries[at].slot, before = entries[at - 1].slot;
    if (slot === undefined || before === undefined || slot === before || entries[at].line !== entries[at - 1].line) continue;
    const [from, to] = slot === 'planned' ? [at, at - 1] : [at - 1, at];
    relations.push({ type: 'rescheduledTo', from: events[from].id, to: events[to].id });
  }
  return relations;
}
