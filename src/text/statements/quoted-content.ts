// Quotations that a verb of saying introduces or closes.
import { ADVERB, AUXILIARY, COORDINATOR, PROGRESSIVE } from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { COLON, COMMA, DOT, isDash, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import { PUNCT } from '../tokens/tokens.js';
import { complementStart, isPastOnly } from './complement.js';
import { reported, type Content, type Place } from './content.js';
import type { Range } from './phrase.js';
import type { Quote } from './quotes.js';
import { bitsAt, quoteAround, type Reading, type Unit } from './reading.js';
import { holdsFinite, isBlank, trimEnd } from './stretch.js';
import { isFinite, wordBase } from './word-at.js';

/** Quotations of fewer words, without a sign of the sentence inside, are words in passing: "a 'soft' start". */
const SHORT_QUOTE = 3;

/** “…,” Moe said. “…” */
export function quotedBefore({ reading, unit, index, left, right, floor, ceiling }: Place): Content | undefined {
  const { tokens } = reading;
  let at = left - 1;
  if (at >= unit.from && (signAt(tokens, at) === COMMA || isDash(signAt(tokens, at)))) at--;
  let quote = at >= unit.from ? quoteAround(reading, at) : undefined;
  let lead = unit.from;
  if (!quote && left === unit.from) {
    // The sentence before is a quotation, and this one only names its speaker.
    const before = reading.units[index - 1];
    if (!before || before.block !== unit.block || !isShortTail(reading, right, unit)) return undefined;
    quote = quoteAround(reading, before.to - 1);
    lead = before.from;
    if (quote && quote.to !== before.to) return undefined;
  }
  if (!quote || (quote.from < floor && lead === unit.from && floor > unit.from)) return undefined;
  if (quote.words < SHORT_QUOTE && !hasSign(reading, quote)) return undefined;
  // "Moe was cautious: “…,” he said": what stands before the colon leads to it.
  const isWhole = signAt(tokens, quote.from - 1) === COLON || isBlank(reading, Math.max(lead, floor), quote.from);
  const content: Range[] = [[isWhole ? quote.from : Math.max(lead, floor), quote.to]];
  for (const more of quotesAfter(reading, unit, index, [right, ceiling])) content.push([more.from, more.to]);
  return { content, quote: isWhole ? 'direct' : 'mixed' };
}

/** What follows an attribution in the middle: the quotation goes on in this sentence or in the next. */
function quotesAfter(reading: Reading, unit: Unit, index: number, [right, ceiling]: Range): Quote[] {
  const { units } = reading;
  for (let at = right; at < unit.to && at < right + 30; at++) {
    if (at >= ceiling) return [];
    const quote = quoteAround(reading, at);
    if (quote) return signAt(reading.tokens, at - 1) === COMMA && isTail(reading, right, at) ? [quote] : [];
  }
  const next = units[index + 1];
  if (!next || next.block !== unit.block) return [];
  const quote = quoteAround(reading, next.from);
  return quote && quote.to + 2 >= next.to ? [quote] : [];
}

/** No new clause stands between: only when, where and to whom. */
function isTail(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (signAt(reading.tokens, at) === DOT && isCapital(reading, at + 1)) return false;
  return true;
}

function isShortTail(reading: Reading, from: number, unit: Unit): boolean {
  // "Moe told us that", "Moe denied taking it": other words follow.
  if (bitsAt(reading, from) & PROGRESSIVE) return false;
  for (let at = from; at < Math.min(unit.to, from + 4); at++) if (reading.words.complementizer[reading.tokens.word[at]] !== 0) return false;
  return unit.to - from < 14;
}

/** Moe said: “…”; Moe said it was “…” */
export function quotedAfter({ reading, unit, index, cue, right, ceiling }: Place): Content | undefined {
  const { tokens, quoteAt } = reading;
  let at = right;
  while (at < unit.to && quoteAt[at] === 0) at++;
  const quote = at < unit.to ? quoteAround(reading, at) : undefined;
  if (!quote || (at >= ceiling && ceiling < unit.to)) return undefined;
  const sign = signAt(tokens, at - 1);
  const isParted = at === right || sign === COLON || (sign === COMMA && at - right < 14),
    isWhole = at === right || quote.words >= SHORT_QUOTE || hasSign(reading, quote);
  if (isParted && isWhole && isBlank(reading, quote.to, unit.to)) {
    const content: Range[] = [[quote.from, quote.to]];
    for (const more of following(reading, quote, index)) content.push(more);
    return { content, quote: 'direct' };
  }
  if (cue.strength !== 'strong' && at - right > 8) return undefined;
  const from = complementStart(reading, cue, right, ceiling);
  const to = quotedClauseEnd(reading, quote, from, unit.to) ?? trimEnd(reading, from, ceiling);
  return to > from ? { content: [[from, to]], quote: 'mixed' } : undefined;
}

/** "Wrote that “nobody had asked them” | and left": a whole clause was quoted, and who said it goes on; "said the men “broke the lock” and stole a boat" goes on with what they did. */
function quotedClauseEnd(reading: Reading, { from: open, to }: Quote, from: number, end: number): number | undefined {
  const isWhole = open === from || (open === from + 1 && reading.words.complementizer[reading.tokens.word[from]] !== 0);
  if (!isWhole || !holdsFinite(reading, open, to) || !(bitsAt(reading, to) & COORDINATOR)) return undefined;
  let verb = to + 1;
  while (verb < end && bitsAt(reading, verb) & ADVERB) verb++;
  return verb < end && isPastOnly(reading, verb) && (bitsAt(reading, verb) & AUXILIARY) === 0 ? to : undefined;
}

/** The paragraphs and sentences that a quotation runs on in. */
function following(reading: Reading, quote: Quote, index: number): Range[] {
  const found: Range[] = [];
  const { quotes, units } = reading;
  let last = quote;
  let place = reading.quoteAt[quote.from] - 1;
  while (last.goesOn && quotes[place + 1]?.block === last.block + 1) {
    last = quotes[++place];
    found.push([last.from, last.to]);
  }
  const next = units[index + 1];
  const after = quotes[place + 1];
  if (found.length === 0 && next && after && after.block === quote.block && after.from === next.from && after.to + 1 >= next.to)
    found.push([after.from, after.to]);
  return found;
}

/** "Moe said:" at the end of a paragraph: the next one is his. */
export function afterColon({ reading, unit, index, right }: Place): Content | undefined {
  const { tokens, units } = reading;
  if (signAt(tokens, unit.to - 1) !== COLON || unit.to - right > 12) return undefined;
  const next = units[index + 1];
  if (!next || next.block > unit.block + 1) return undefined;
  const quote = quoteAround(reading, next.from);
  if (quote) return { content: [[quote.from, quote.to], ...following(reading, quote, index + 1)], quote: 'direct' };
  let to = next.to;
  for (let more = index + 2; units[more]?.block === next.block; more++) to = units[more].to;
  return { content: [[next.from, to]], quote: 'indirect' };
}

/** The quotation ends with a sign of the sentence inside its marks. */
function hasSign({ tokens }: Reading, { to }: Quote): boolean {
  const sign = signAt(tokens, to - 2);
  return sign === COMMA || sign === DOT || sign === 63 || sign === 33;
}

/** "Moe rang at noon: the pump has failed": what a call is followed by, behind a colon. */
export function reportedAfterColon({ reading, unit, cue, source, right, ceiling }: Place): Content | undefined {
  const {
    tokens,
    words: { callCue },
  } = reading;
  if (!callCue[wordBase(reading, cue.at)] || !source || source[0] >= cue.at) return undefined;
  let colon = right;
  while (colon < ceiling && colon < right + 8 && tokens.kind[colon] !== PUNCT && !isFinite(reading, colon)) colon++;
  const to = trimEnd(reading, colon + 1, unit.to);
  return signAt(tokens, colon) === COLON && isSpaced(tokens, colon + 1) && to - colon > 2 ? reported(reading, [colon + 1, to]) : undefined;
}
