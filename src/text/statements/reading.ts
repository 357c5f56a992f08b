// What the statement stages share: tokens, word classes, quotations, and sentences that no quotation is cut by.
import type { DocumentStructure } from '../document.js';
import { ADVERB, DETERMINER, PARTICIPLE, PAST, PROGRESSIVE, type EventVocabulary } from '../events/vocabulary.js';
import type { Lexicon } from '../lexicon.js';
import { tokensOf } from '../structure/token-at.js';
import { CAPITAL, NEWLINE, WORD, type Tokens } from '../tokens.js';
import { holdsMark, opensQuote, readQuotes, type Quote } from './quotes.js';

const CLASSES = [
  'strongCue', 'softCue', 'quoteCue', 'according', 'accordingTail', 'complementizer', 'speakerPronoun', 'reflexive', 'continuing', 'role', 'nounJoint', 'addresseeCue', 'evidenceCue', 'denialCue', 'definiteWord', 'pluralNoun', 'hearer', 'maleTitle', 'femaleTitle',
  'titleAbbreviation', 'abbreviation', 'weekday', 'month', 'starter',
] as const;
/** Classes by word id. */
export type StatementWords = Readonly<Record<(typeof CLASSES)[number], Int16Array>> & {
  /** How much a verb form says of itself that words follow: 3 always, 2 with "that" or a quotation, 1 only with a quotation; 0 = no cue. */
  readonly strength: Uint8Array;
};

const known = new WeakMap<Lexicon, StatementWords>();

/** The classes of a lexicon, looked up once. */
export function statementWordsOf(lexicon: Lexicon, events: EventVocabulary): StatementWords {
  const found = known.get(lexicon);
  if (found) return found;
  const classes = Object.fromEntries(CLASSES.map((name) => [name, lexicon.values(name)])) as Record<(typeof CLASSES)[number], Int16Array>;
  const strength = new Uint8Array(lexicon.size + 1);
  for (let id = 1; id <= lexicon.size; id++) {
    const base = (events.base[id]) || id;
    strength[id] = classes.strongCue[base] ? 3 : classes.softCue[base] ? 2 : classes.quoteCue[base] ? 1 : 0;
  }
  const words: StatementWords = { ...classes, strength };
  known.set(lexicon, words);
  return words;
}

/** A sentence, or several that one quotation joins. Token indices. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

export interface Reading {
  readonly tokens: Tokens;
  /** Closed classes and verb forms by word id. */
  readonly events: EventVocabulary;
  readonly words: StatementWords;
  readonly quotes: readonly Quote[];
  /** Place in {@link quotes}, counted from 1, by token; 0 = outside. */
  readonly quoteAt: Int32Array;
  readonly units: readonly Unit[];
}

/** Tokens; longer sentences are cut. */
const LONGEST_UNIT = 250;

/** Finds quotations and units in the prose of a document. */
export function readUnits(tokens: Tokens, structure: DocumentStructure, events: EventVocabulary, words: StatementWords): Reading {
  const quotes: Quote[] = [];
  const units: Unit[] = [];
  const quoteAt = new Int32Array(tokens.length);
  const { blocks } = structure;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'logLine' && block.kind !== 'headline') continue;
    const [from, to] = tokensOf(tokens, block);
    const next = blocks[index + 1];
    const hasQuotes = holdsMark(tokens, from, to);
    const nextOpens = hasQuotes && next?.kind === 'paragraph' && opensQuote(tokens, tokensOf(tokens, next)[0]);
    for (const quote of hasQuotes ? readQuotes(tokens, from, to, index, nextOpens) : []) {
      quotes.push(quote);
      quoteAt.fill(quotes.length, quote.from, quote.to);
    }
    let open = -1;
    let end = from;
    // The clock of a log line is nobody's word.
    while (block.kind === 'logLine' && end < to && tokens.kind[end] !== WORD) end++;
    for (const sentence of block.sentences) {
      let first = end;
      while (first < to && (tokens.end[first]) <= sentence.start) first++;
      end = first;
      while (end < to && (tokens.start[end]) < sentence.end) end++;
      if (open < 0) open = first;
      const after = skipBreaks(tokens, end, to);
      const isSplit = after < to && quoteAt[after] !== 0 && quoteAt[after] === quoteAt[end - 1];
      if (isSplit && end - open < LONGEST_UNIT) continue;
      // Work in a unit may grow with its square: one that nobody wrote as a sentence is cut.
      for (; end - open > LONGEST_UNIT; open += LONGEST_UNIT) units.push({ from: open, to: open + LONGEST_UNIT, block: index });
      units.push({ from: open, to: end, block: index });
      open = -1;
    }
    if (open >= 0) units.push({ from: open, to, block: index });
  }
  return { tokens, events, words, quotes, quoteAt, units };
}

function skipBreaks(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && tokens.kind[at] === NEWLINE) at++;
  return at;
}

/** Bits of a token's word; guessed by its ending where no list holds it; none for names. */
export function bitsAt({ tokens, events }: Reading, at: number): number {
  const id = tokens.word[at];
  if (id !== 0) return events.bits[id];
  const from = tokens.start[at], to = tokens.end[at];
  if (tokens.kind[at] !== WORD || to - from < 5 || (tokens.flags[at]) & CAPITAL) return 0;
  const { past, progressive, adverb } = events.words.endings;
  const ends = (ending: string) => tokens.text.startsWith(ending, to - ending.length);
  if (ends(past)) return PAST | PARTICIPLE;
  if (ends(progressive)) return PROGRESSIVE;
  // After a determiner it is a noun: "her family".
  const before = at > 0 ? (events.bits[tokens.word[at - 1]]) : 0;
  return ends(adverb) && !(before & DETERMINER) ? ADVERB : 0;
}
