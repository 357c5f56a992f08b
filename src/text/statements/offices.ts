// Who holds an office in a document: "Mayor Ada Moe", "its owner, Karl Lind,", "Ada Moe, the mayor,", "A. Moe (chair)", "Chair: A. Moe".
import { DETERMINER, PREPOSITION } from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, OPEN_PAREN, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import { nameIn, runEnd } from './names.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isClitic, isFinite } from './word-at.js';

/** Words between an office and the comma before its holder: "the alderman for parks and roads, Ada Moe". */
const FURTHER = 4;

/** Somebody who is told to hold an office. */
export interface Holder {
  /** Token of the office. */
  readonly at: number;
  readonly name: Range;
  /** "The Minister of Works", not "Prime Minister". */
  readonly isWhole: boolean;
}

/** The holders of all offices, by word id, in text order. */
export function registerOffices(reading: Reading): ReadonlyMap<number, readonly Holder[]> {
  const {
    tokens: { word, kind },
    words: { role },
    units,
  } = reading;
  const holders = new Map<number, Holder[]>();
  for (const { from, to } of units) {
    for (let at = from; at < to; at++) {
      if (kind[at] !== WORD || !role[word[at]]) continue;
      const name = holderOf(reading, at, from, to);
      if (!name) continue;
      const holder: Holder = { at, name, isWhole: at === from || (bitsAt(reading, at - 1) & DETERMINER) !== 0 };
      const known = holders.get(word[at]);
      if (known) known.push(holder);
      else holders.set(word[at], [holder]);
    }
  }
  return holders;
}

/** The name of who holds the office at a token of a sentence. */
export function holderOf(reading: Reading, at: number, from: number, to: number): Range | undefined {
  const range = nameBehind(reading, at, to) ?? nameBefore(reading, at, from);
  return range && nameIn(reading, range);
}

function nameBehind(reading: Reading, at: number, to: number): Range | undefined {
  const { tokens } = reading;
  const opens = isCapital(reading, at + 1) ? at + 1 : signAt(tokens, at + 1) === COLON && isCapital(reading, at + 2) ? at + 2 : -1;
  if (opens >= 0) return opens < to ? [opens, runEnd(reading, opens, to)] : undefined;
  let comma = at + 1;
  while (comma < to && comma <= at + FURTHER && tokens.kind[comma] === WORD && !isFinite(reading, comma)) comma++;
  if (comma + 1 >= to || signAt(tokens, comma) !== COMMA || !isCapital(reading, comma + 1)) return undefined;
  const end = runEnd(reading, comma + 1, to);
  return end >= to || signAt(tokens, end) === COMMA || signAt(tokens, end) === DOT ? [comma + 1, end] : undefined;
}

function nameBefore(reading: Reading, at: number, low: number): Range | undefined {
  const { tokens } = reading;
  const closes = signAt(tokens, at + 1);
  let end = at - 1;
  if (closes !== CLOSE_PAREN || signAt(tokens, end) !== OPEN_PAREN) {
    if (closes !== COMMA && closes !== DOT && !(bitsAt(reading, at + 1) & PREPOSITION)) return undefined;
    while (end > low && end > at - 3 && !(bitsAt(reading, end) & DETERMINER)) end--;
    if (!(bitsAt(reading, end) & DETERMINER)) return undefined;
    // "Ada Moe, the council's head of works": behind the comma its owner stands too.
    if (isClitic(reading, end)) while (end - 1 > low && at - end < FURTHER + 1 && tokens.kind[end - 1] === WORD) end--;
    if (signAt(tokens, --end) !== COMMA) return undefined;
  }
  let first = end;
  while (first > low && (isCapital(reading, first - 1) || signAt(tokens, first - 1) === DOT)) first--;
  return first < end ? [first, end] : undefined;
}
