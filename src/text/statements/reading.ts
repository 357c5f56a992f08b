// What the statement stages share: tokens, word classes, quotations, and sentences that no quotation is cut by.
import type { SubjectFinder } from '../clauses/subject-finder.js';
import type { DocumentStructure } from '../document.js';
import { SAY } from '../words/verb-senses.js';
import type { EventVocabulary } from '../words/vocabulary.js';
import { tokenAfter, type WordClasses } from '../words/word-classes.js';
import { classesOf, type Classes, type Lexicon } from '../tokens/lexicon.js';
import { isDash, signAt } from '../tokens/signs.js';
import { MARGIN, PUNCT, WORD } from '../tokens/tokens.js';
import { withDateSigns } from './date-signs.js';
import { holdsMark, opensQuote, readQuotes, type Quote } from './quotes.js';
import { skipBreaks } from '../structure/sentences.js';

const CLASSES = [
  'strongCue',
  'softCue',
  'quoteCue',
  'according',
  'accordingTail',
  'complementizer',
  'speakerPronoun',
  'perceives',
  'informs',
  'reflexive',
  'continuing',
  'callCue',
  'role',
  'nounJoint',
  'addresseeCue',
  'evidenceCue',
  'denialCue',
  'clauseCue',
  'clauseOnly',
  'objectCue',
  'naming',
  'namingCue',
  'decisionCue',
  'decided',
  'processed',
  'asked',
  'avowed',
  'pointedTime',
  'aboutWord',
  'stampDay',
  'part',
  'noon',
  'unit',
  'lore',
  'dayOn',
  'definiteWord',
  'body',
  'pluralNoun',
  'hearer',
  'answer',
  'maleTitle',
  'femaleTitle',
  'titleAbbreviation',
  'abbreviation',
  'weekday',
  'month',
  'meridiem',
  'ordinalEnding',
  'starter',
] as const;
/** Classes by word id. */
export type StatementWords = Classes<(typeof CLASSES)[number]> & {
  /** How much a verb form says of itself that words follow: 3 always, 2 with "that" or a quotation, 1 only with a quotation, 4 only with its particle ("stood by"); 0 = no cue. */
  readonly strength: Uint8Array;
  /** {@link CUE}, {@link ACCORDING} by word id. */
  readonly holds: Uint8Array;
};

const known = new WeakMap<Lexicon, StatementWords>();

/** The classes of a lexicon, looked up once. */
export function statementWordsOf({ lexicon, base: bases, phrasal }: EventVocabulary): StatementWords {
  const found = known.get(lexicon);
  if (found) return found;
  const classes = classesOf(lexicon, CLASSES);
  const strength = new Uint8Array(lexicon.size + 1),
    holds = new Uint8Array(lexicon.size + 1);
  const { strongCue, softCue, quoteCue, objectCue, according } = classes;
  const joined = new Set<number>();
  for (const [pair, sense] of phrasal) if (sense === SAY) joined.add(pair >> 16);
  for (let id = 1; id <= lexicon.size; id++) {
    const base = bases[id] || id;
    if (strongCue[base]) strength[id] = 3;
    else if (softCue[base]) strength[id] = 2;
    else if (quoteCue[base] || objectCue[base]) strength[id] = 1;
    else if (joined.has(base)) strength[id] = 4;
    if (strength[id]) holds[id] = CUE;
    else if (according[id]) holds[id] = ACCORDING;
  }
  const words: StatementWords = { ...classes, strength, holds };
  known.set(lexicon, words);
  return words;
}

/** A sentence, or several that one quotation joins. Token indices. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** What it may hold: {@link CUE}, {@link ACCORDING}, {@link DASH}. */
  readonly holds: number;
}

/** A verb of saying, "according", a dash that may stand before a name. */
export const CUE = 1,
  ACCORDING = 2,
  DASH = 4;

export interface Reading extends Pick<WordClasses, 'tokens' | 'vocabulary' | 'bits' | 'marks'> {
  readonly words: StatementWords;
  readonly quotes: readonly Quote[];
  /** Place in {@link quotes}, counted from 1, by token; 0 = outside. */
  readonly quoteAt: Int32Array;
  readonly units: readonly Unit[];
  /** Who does what a verb tells; absent where the words of a language stand in another order. */
  readonly findSubject: SubjectFinder | undefined;
}

/** Tokens; longer sentences are cut. */
const LONGEST_UNIT = 250;

/** Finds quotations and units in the prose of a document. */
export function readUnits(classes: WordClasses, { blocks }: DocumentStructure, words: StatementWords, findSubject?: SubjectFinder): Reading {
  const { vocabulary, bits, marks } = classes,
    tokens = withDateSigns(classes.tokens, words);
  const quotes: Quote[] = [];
  const units: Unit[] = [];
  const quoteAt = new Int32Array(tokens.length + MARGIN);
  const add = (from: number, to: number, block: number): void => {
    let holds = 0;
    // Whatever follows a quotation may be a verb of saying.
    for (let at = from; at < to; at++)
      holds |= words.holds[tokens.word[at]] | (quoteAt[at] === 0 ? 0 : CUE) | (tokens.kind[at] === PUNCT && isDash(signAt(tokens, at)) ? DASH : 0);
    units.push({ from, to, block, holds });
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'logLine' && block.kind !== 'headline') continue;
    const from = tokenAfter(classes, block.start),
      to = tokenAfter(classes, block.end - 1) + 1;
    const next = blocks[index + 1];
    const hasQuotes = holdsMark(tokens, from, to);
    const nextOpens = hasQuotes && next?.kind === 'paragraph' && opensQuote(tokens, tokenAfter(classes, next.start));
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
      while (first < to && tokens.end[first] <= sentence.start) first++;
      end = first;
      while (end < to && tokens.start[end] < sentence.end) end++;
      if (open < 0) open = first;
      const after = skipBreaks(tokens, end, to);
      const isSplit = after < to && quoteAt[after] !== 0 && quoteAt[after] === quoteAt[end - 1];
      if (isSplit && end - open < LONGEST_UNIT) continue;
      // Work in a unit may grow with its square: one that nobody wrote as a sentence is cut.
      for (; end - open > LONGEST_UNIT; open += LONGEST_UNIT) add(open, open + LONGEST_UNIT, index);
      add(open, end, index);
      open = -1;
    }
    if (open >= 0) add(open, to, index);
  }
  return { tokens, vocabulary, bits, marks, words, quotes, quoteAt, units, findSubject };
}

/** The quotation that a token stands in. */
export function quoteAround({ quotes, quoteAt }: Reading, at: number): Quote | undefined {
  return quoteAt[at] > 0 ? quotes[quoteAt[at] - 1] : undefined;
}

/** Class bits of a token. */
export function bitsAt({ bits }: Reading, at: number): number {
  return bits[at];
}
