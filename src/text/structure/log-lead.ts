// What stands before the time of a line: an address, a level, the hash of a commit in what a program wrote, who writes, "UPDATE" in what is told as it goes on.
import { ALL_CAPS, CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { CLOSE_BRACKET, CLOSE_PAREN, COLON, COMMA, DOT, isDash, OPEN_BRACKET, OPEN_PAREN, STAR, signAt } from '../tokens/signs.js';
import { readStamp } from '../stamps/stamp.js';
import { isColumn, isSpaced, widthAt } from '../tokens/token-shape.js';
import type { Vocabulary } from './vocabulary.js';

/** Tokens before the time, at most: "203.0.113.7 - - [". */
const LONGEST_LEAD = 14;
/** Tokens of who writes, at most. */
const LONGEST_NAME = 8;
/** Characters of the hash of a commit. */
const SHORTEST_HASH = 7,
  LONGEST_HASH = 40;

/** The token where such a line tells its time; the first where nothing of the kind stands before it. */
export function pastLogLead(tokens: Tokens, from: number, to: number, words: Vocabulary): number {
  const updated = pastUpdate(tokens, from, to, words);
  if (updated > from) return updated;
  const written = pastWriter(tokens, from, to, words);
  if (written > from) return written;
  if (tokens.kind[from] === WORD && (tokens.flags[from] & (CAPITAL | ALL_CAPS)) === CAPITAL) return from;
  const number = pastNumber(tokens, from, to, words);
  if (number > from) return number;
  const hash = pastHash(tokens, from, to);
  if (hash > from) return readStamp(tokens, hash, to, words)?.day === undefined ? from : hash;
  for (let at = from; at < Math.min(to, from + LONGEST_LEAD); at++) {
    if (tokens.kind[at] === NUMBER && (at === from || isSpaced(tokens, at) || tokens.kind[at - 1] !== WORD)) {
      const stamp = readStamp(tokens, at, to, words);
      // A clock to the second stands in no sentence.
      if (stamp?.day !== undefined && stamp.second !== undefined) return at;
    }
    if (tokens.kind[at] === WORD && widthAt(tokens, at) > 2 && (tokens.flags[at] & ALL_CAPS) === 0) return from;
  }
  return from;
}

/** Past "Ana Ruiz [", "Bo (Holm) [", where a clock time fills the brackets and words stand behind, and "Ana Ruiz" before "9:02: …": a message. */
export function pastWriter(tokens: Tokens, from: number, to: number, words: Vocabulary): number {
  const { kind, flags } = tokens;
  if (kind[from] !== WORD) return from;
  let at = from + 1;
  // "ana [9:02] …"
  while (
    (flags[from] & CAPITAL) !== 0 &&
    at < to &&
    at - from < LONGEST_NAME &&
    ((kind[at] === WORD && (flags[at] & CAPITAL) !== 0) || isNameSign(signAt(tokens, at)))
  )
    at++;
  const stamp = signAt(tokens, at) === OPEN_BRACKET ? readStamp(tokens, at + 1, to, words) : undefined;
  const isClock = stamp?.minute !== undefined && signAt(tokens, stamp.next) === CLOSE_BRACKET;
  if (!stamp) return isOpenWriter(tokens, from, at, to, words) ? at : from;
  return isClock && stamp.next + 1 < to ? at + 1 : from;
}

/** Words that no list knows, a clock to the minute, and a colon or a column. */
function isOpenWriter(tokens: Tokens, from: number, at: number, to: number, words: Vocabulary): boolean {
  const { kind, flags, word } = tokens;
  for (let name = from; name < at; name++) if (kind[name] !== WORD || word[name] !== 0 || (flags[name] & CAPITAL) === 0) return false;
  const stamp = kind[at] === NUMBER && isSpaced(tokens, at) ? readStamp(tokens, at, to, words) : undefined;
  if (stamp?.minute === undefined || stamp.month !== undefined || stamp.next + 1 >= to) return false;
  return isColumn(tokens, stamp.next) || (signAt(tokens, stamp.next) === COLON && isSpaced(tokens, stamp.next + 1));
}

/** Past "ERROR", "[WARN]", "INFO:" behind the time of a line that a program wrote: how grave it is, not what happened. */
export function pastLevel(tokens: Tokens, from: number, to: number, { logLevel }: Vocabulary): number {
  const at = signAt(tokens, from) === OPEN_BRACKET ? from + 1 : from;
  return at + 1 < to && logLevel[tokens.word[at]] !== 0 && (tokens.flags[at] & ALL_CAPS) !== 0 ? at + 1 : from;
}

function isNameSign(sign: number): boolean {
  return sign === DOT || sign === OPEN_PAREN || sign === CLOSE_PAREN;
}

/** Past "UPDATE", "Update 2,", where a clock time and a sign stand behind: "UPDATE 14:10: power is back". */
function pastUpdate(tokens: Tokens, from: number, to: number, words: Vocabulary): number {
  if (words.updateLabel[tokens.word[from]] === 0) return from;
  let at = from + 1;
  // "Update 2, 14:10", "Update 2 – 14:10": the second of them.
  if (tokens.kind[at] === NUMBER && (signAt(tokens, at + 1) === COMMA || isDash(signAt(tokens, at + 1)))) at += 2;
  while (signAt(tokens, at) === COMMA || signAt(tokens, at) === OPEN_PAREN) at++;
  const stamp = readStamp(tokens, at, to, words);
  const sign = stamp?.hour === undefined || stamp.next >= to ? -1 : signAt(tokens, stamp.next);
  return sign === COLON || sign === CLOSE_PAREN || sign === CLOSE_BRACKET || sign === STAR || isDash(sign) ? at : from;
}

/** Past "1", in columns before "2.30 pm" and words: the item of an agenda. */
function pastNumber(tokens: Tokens, from: number, to: number, words: Vocabulary): number {
  const isParted = tokens.kind[from] === NUMBER && widthAt(tokens, from) < 3 && isColumn(tokens, from + 1),
    stamp = isParted && tokens.kind[from + 1] === NUMBER ? readStamp(tokens, from + 1, to, words) : undefined;
  return stamp?.hasHalf === true && stamp.month === undefined && stamp.next < to ? from + 1 : from;
}

/** Past "9f2c1e7": letters and digits that hold both, glued, with a space behind. */
function pastHash(tokens: Tokens, from: number, to: number): number {
  const { kind, start, end, text } = tokens;
  let at = from + 1;
  while (at < to && (kind[at] === WORD || kind[at] === NUMBER) && start[at] === end[at - 1]) at++;
  const width = end[at - 1] - start[from];
  if (at >= to || at === from + 1 || width < SHORTEST_HASH || width > LONGEST_HASH || !isSpaced(tokens, at)) return from;
  return /^[\da-f]+$/.test(text.slice(start[from], end[at - 1])) ? at : from;
}
