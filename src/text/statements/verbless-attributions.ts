// Attributions without a verb of saying: a dash and a name, "according to".
import { ARTICLE, AUXILIARY, DETERMINER, RELATIVE } from '../words/vocabulary.js';
import { isCapital } from '../words/word-classes.js';
import { COMMA, DOT, isDash, signAt } from '../tokens/signs.js';
import type { Attribution } from './attributions.js';
import { reported } from './content.js';
import { runEnd } from './names.js';
import { phraseAfter } from './phrase-after.js';
import type { Range } from './phrase.js';
import { bitsAt, quoteAround, type Reading } from './reading.js';
import { holdsFinite, trimEnd } from './stretch.js';
import { isFinite, isNounish } from './word-at.js';

/** “…” — Ada Moe */
export function readDashNames(reading: Reading, index: number, found: Attribution[]): void {
  const { tokens, quoteAt } = reading;
  const unit = reading.units[index];
  for (let at = unit.from; at < unit.to; at++) {
    if (!isDash(signAt(tokens, at)) || quoteAt[at] !== 0) continue;
    const quote = at > 0 ? quoteAround(reading, at - 1) : undefined;
    if (!quote || quote.block !== unit.block || !isCapital(reading, at + 1)) continue;
    const name = phraseAfter(reading, at + 1, unit.to);
    if (name && (name[1] >= unit.to || signAt(tokens, name[1]) === DOT))
      found.push({ source: name, cue: [at, at + 1], content: [[quote.from, quote.to]], quote: 'direct', unit: index });
  }
}

/** Tokens of what is told of a source between commas, at most. */
const LONGEST_RELATIVE = 25;

/** According to Moe, …; …, according to Moe. */
export function readAccording(reading: Reading, index: number, found: Attribution[]): void {
  const {
    tokens,
    quoteAt,
    words: { according, accordingTail },
  } = reading;
  const { word } = tokens;
  const unit = reading.units[index];
  for (let at = unit.from; at + 2 < unit.to; at++) {
    if (according[word[at]] === 0 || quoteAt[at] !== 0) continue;
    const tail = accordingTail[word[at + 1]] === 0 ? 0 : 1;
    if (tail === 0 && reading.vocabulary.words.commaClauses !== true) continue;
    const source = tail === 0 ? phraseAfter(reading, at + 1, unit.to) : phraseToComma(reading, at + 2, unit.to);
    if (!source) continue;
    const isFirst = at === unit.from;
    if (!isFirst && isSetIn(reading, at, source)) {
      found.push({
        source,
        cue: [at, at + 2],
        unit: index,
        ...reported(reading, [unit.from, at - 1], [source[1] + 1, trimEnd(reading, source[1] + 1, unit.to)]),
      });
      continue;
    }
    const from = isFirst ? source[1] + (signAt(tokens, source[1]) === COMMA ? 1 : 0) : unit.from;
    const to = isFirst ? trimEnd(reading, from, unit.to) : trimEnd(reading, from, at);
    if (to - from < 3) continue;
    found.push({ source, cue: [at, at + 2], unit: index, ...reported(reading, [from, to]) });
  }
}

/** "The bridge will, according to Moe, open", "the bridge, according to Moe, will open": before its verb. */
function isSetIn(reading: Reading, at: number, [, end]: Range): boolean {
  const isBetween = signAt(reading.tokens, at - 1) === COMMA && signAt(reading.tokens, end) === COMMA;
  return isBetween && (isFinite(reading, end + 1) || (bitsAt(reading, at - 2) & AUXILIARY) !== 0);
}

/** "According to her notes | she left", "the log | the ship left": where no comma parts them, the subject of what is said. */
function clauseAfter(reading: Reading, from: number, end: number): number {
  const {
    tokens: { word },
    words: { speakerPronoun, nounJoint },
    vocabulary: { hints },
  } = reading;
  for (let at = from + 1; at < end; at++) {
    const isPronoun = speakerPronoun[word[at]] > 0 && speakerPronoun[word[at]] < 8;
    if ((isPronoun || hints[word[at]] & ARTICLE) && isNounish(reading, at - 1) && nounJoint[word[at - 1]] === 0)
      return holdsFinite(reading, at, end) ? at : end;
  }
  return end;
}

/** "According to Moe, who owned it |, the mill burned": past what is told of the source between two commas; else where it ended. */
function pastRelative(reading: Reading, comma: number, to: number): number {
  const { tokens, quoteAt } = reading,
    longest = Math.min(to, comma + LONGEST_RELATIVE);
  if (signAt(tokens, comma) !== COMMA || (bitsAt(reading, comma + 1) & (RELATIVE | DETERMINER)) !== RELATIVE) return comma;
  for (let at = comma + 2; at < longest && quoteAt[at] === 0; at++) if (signAt(tokens, at) === COMMA) return at;
  return comma;
}

function phraseToComma(reading: Reading, from: number, to: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  let end = from;
  while (end < to && signAt(tokens, end) !== COMMA && quoteAt[end] === 0 && end < from + 25) end++;
  // "the agency's director, Ada Moe": the name goes with the office.
  if (end < to && isCapital(reading, end + 1) && end + 1 < to) {
    const close = runEnd(reading, end + 1, to);
    if (signAt(tokens, close) === COMMA || (close - end > 2 && (close >= to || signAt(tokens, close) === DOT))) end = close;
  }
  if (end === to) end = clauseAfter(reading, from, end);
  else end = pastRelative(reading, end, to);
  end = trimEnd(reading, from, end);
  return end > from ? [from, end] : undefined;
}
