// Sentences of a label and a date alone, in a paragraph: "Design freeze: 25 July. Launch: 1 September."
import type { Tokens } from '../tokens/tokens.js';
import { COLON, DOT, signAt } from '../tokens/signs.js';
import { readStamp } from '../stamps/stamp.js';
import { tokensOf } from '../tokens/token-at.js';
import type { Candidate, Line } from './candidate.js';
import { readRangeEnd } from './openings.js';
import { namesClock } from './zone-columns.js';
import { type ToldTime, type ToldTimes, stampOf } from './told-time.js';
import { LONGEST_CLOSED } from './closings.js';

/** Sentences of a label and a date alone, in a paragraph: "Design freeze: 25 July. Launch: 1 September." */
export function readLabelled(tokens: Tokens, line: Line, told: ToldTimes, found: Candidate[]): void {
  const { index, block } = line;
  for (const sentence of block.sentences) {
    const [from, to] = tokensOf(tokens, sentence);
    if (to - from > LONGEST_CLOSED) continue;
    const time = told.closing(from, signAt(tokens, to - 1) === DOT ? to - 2 : to - 1);
    if (
      !time ||
      time.from < from + 2 ||
      signAt(tokens, time.from - 1) !== COLON ||
      isOfText(tokens, from, time.from - 1, line) ||
      isOfPlan(tokens, time.from - 1, line)
    )
      continue;
    found.push({
      kind: 'paragraph',
      block: index,
      sentence,
      ...timeAt(tokens, time, line),
      from: time.from,
      body: [from, time.from - 1],
      leads: false,
    });
  }
}

/** "Last updated", "Posted": of the text itself, not of what it tells. */
export function isOfText(tokens: Tokens, from: number, to: number, { words }: Line): boolean {
  const { word } = tokens,
    { posted, postedLead, localMark, governor } = words;
  let at = from;
  while (at < to && postedLead[word[at]] !== 0) at++;
  // "Local time: Saturday 3 May, 15:15" tells when, and not what.
  if (localMark[word[from]] !== 0 && namesClock(tokens, [from, to], words)) return true;
  // "Issued at:"
  return at < to && posted[word[at]] !== 0 && (at === to - 1 || (at === to - 2 && governor[word[to - 1]] !== 0));
}

/** "Its new date: 4 May": of what the sentence before tells. */
function isOfPlan({ word }: Tokens, colon: number, { words: { slotNoun, slotAge } }: Line): boolean {
  return slotNoun[word[colon - 1]] !== 0 && (slotAge[word[colon - 2]] !== 0 || slotAge[word[colon - 3]] !== 0);
}

/** A day is read as stamps are, so that a year it leaves open is that of the lines around it; anything else as the text's expressions tell. */
export function timeAt(
  tokens: Tokens,
  time: ToldTime & { readonly from: number },
  { words, dateOrder }: Line,
): Pick<Candidate, 'stamp' | 'last' | 'told'> {
  const stamp = readStamp(tokens, time.from, time.next, words, dateOrder);
  if (stamp?.day === undefined) return { stamp: stampOf(time), told: time };
  const [last, next] = time.isRange ? readRangeEnd(tokens, stamp, time.next, words, dateOrder) : [undefined, stamp.next];
  return next >= time.next && (!time.isRange || last !== undefined || stamp.lastDay !== undefined)
    ? { stamp, ...(last && { last }) }
    : { stamp: stampOf(time), told: time };
}
