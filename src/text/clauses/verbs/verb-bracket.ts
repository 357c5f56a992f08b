// Languages in which the verb stands apart: its finite part second and the rest at the end ("wurde am Montag verschoben"), or all of it
// at the end of a side clause. The words of each clause are put in the order subject, verb, rest, which the stages after read. Names no word.
import type { Block } from '../../document.js';
import type { Lexicon } from '../../tokens/lexicon.js';
import { SPACE_BEFORE, tokensLike, WORD } from '../../tokens/tokens.js';
import { COMMA, hasMark, indexAfter, isBreak, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import {
  AUXILIARY,
  ADVERB,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  WILL,
} from '../../words/vocabulary.js';

/** Clauses longer than this many tokens are left as they are. */
const LONGEST = 80;

/** The words of a text with the verbs of its clauses together, right behind their subjects. */
export function straighten(words: SentenceWords, blocks: readonly Block[], lexicon: Lexicon): SentenceWords {
  const { tokens, bits } = words;
  const order = bits.map((_, at) => at);
  const clauses = new Clauses(words, lexicon, order);
  for (const { sentences } of blocks) {
    for (const { start, end } of sentences) {
      if (tokens.text.charAt(end - 1) === '?') continue;
      const first = indexAfter(words, start);
      clauses.arrange(first, indexAfter(words, end - 1) + 1);
    }
  }
  return inOrder(words, order);
}

/** Applies an order of tokens to all arrays. */
function inOrder(words: SentenceWords, order: Int32Array): SentenceWords {
  const { tokens } = words;
  const place = new Int32Array(order.length);
  order.forEach((old, at) => {
    place[old] = at;
  });
  const flags = order.map((old, at) =>
    at > 0 && order[at - 1] !== old - 1 && tokens.kind[old] === WORD ? tokens.flags[old] | SPACE_BEFORE : tokens.flags[old],
  );
  const byOrder = (values: Int32Array): Int32Array => order.map((old) => values[old]);
  return {
    ...words,
    tokens: tokensLike(tokens, {
      start: byOrder(tokens.start),
      end: byOrder(tokens.end),
      word: byOrder(tokens.word),
      kind: Uint8Array.from(order, (old) => tokens.kind[old]),
      flags: Uint8Array.from(flags),
      sign: Uint16Array.from(order, (old) => tokens.sign[old]),
    }),
    bits: byOrder(words.bits),
    timeAt: byOrder(words.timeAt),
    marks: Uint8Array.from(order, (old) => words.marks[old]),
    written: { end: tokens.end, place },
    themes: [],
    nouns: [],
  };
}

class Clauses {
  readonly #words: SentenceWords;
  readonly #order: Int32Array;
  /** Verbs whose perfect goes with "be". */
  readonly #moves: Int16Array;
  /** Joins a noun to its owner. */
  readonly #joint: Int16Array;

  constructor(words: SentenceWords, lexicon: Lexicon, order: Int32Array) {
    this.#words = words;
    this.#order = order;
    this.#moves = lexicon.values('perfectWithBe');
    this.#joint = lexicon.values('nounJoint');
  }

  /** Cuts a sentence at its signs, and at joints with a verb on either side. */
  arrange(from: number, to: number): void {
    // A joint right behind an auxiliary is none: "wurde aber verlegt".
    let start = from,
      hasVerb = false;
    for (let at = from; at <= to; at++) {
      const isEnd = at === to || (isBreak(this.#words, at) && this.#words.timeAt[at] === 0);
      const isJoint = !isEnd && hasVerb && this.#has(at, COORDINATOR) && this.#holdsVerb(at + 1, to);
      if (isEnd || isJoint) {
        if (at - start > 1 && at - start < LONGEST) this.#clause(start, at, from);
        start = isJoint ? at : at + 1;
        hasVerb = false;
      } else if (this.#isVerb(at)) hasVerb = !this.#has(at, AUXILIARY);
    }
  }

  #has(at: number, bits: number): boolean {
    return this.#words.timeAt[at] === 0 && (this.#words.bits[at] & bits) !== 0;
  }

  #isVerb(at: number): boolean {
    return this.#has(at, AUXILIARY | VERB) && !isCapital(this.#words, at);
  }

  #isFinite(at: number): boolean {
    return this.#isVerb(at) && this.#has(at, AUXILIARY | PAST | PRESENT | BASE);
  }

  #holdsVerb(from: number, to: number): boolean {
    for (let at = from; at < to && !isBreak(this.#words, at); at++) if (this.#isVerb(at)) return true;
    return false;
  }

  #clause(from: number, to: number, sentence: number): void {
    const { tokens } = this.#words;
    let end = to;
    while (end > from && tokens.kind[end - 1] !== WORD && this.#words.timeAt[end - 1] === 0) end--;
    let start = from;
    while (start < end && this.#has(start, COORDINATOR)) start++;
    // "nach dem", "für die": a preposition may stand before the relative word.
    const opener = start + 1 < end && this.#has(start, PREPOSITION) && !this.#has(start, SUBORDINATOR) ? start + 1 : start;
    const isRelative =
      opener > sentence && hasMark(this.#words, start - 1, COMMA) && this.#has(opener, RELATIVE | DETERMINER) && !this.#has(opener, SUBORDINATOR);
    if ((this.#has(start, SUBORDINATOR) || isRelative) && end - start > 1 && this.#isFinite(end - 1)) this.#sideClause(opener, end, isRelative);
    else this.#mainClause(start, end);
  }

  /** All of the verb stands at the end. */
  #sideClause(opener: number, end: number, isRelative: boolean): void {
    const { bits } = this.#words;
    let first = end - 1;
    while (first - 1 > opener && this.#isVerb(first - 1) && this.#has(first - 1, PARTICIPLE | BASE | BE)) first--;
    if (isRelative) bits[opener] = RELATIVE;
    const verb: number[] = [];
    for (let at = end - 1; at >= first; at--) verb.push(at);
    this.#settle(end - 1, verb);
    const from = opener + 1;
    const subject = isRelative && !this.#has(from, PRONOUN) ? ([from, from] as const) : this.#nounPhrase(from, first);
    this.#write(from, range(...subject), verb, range(from, subject[0]), range(subject[1], first));
  }

  /** The finite part stands second. */
  #mainClause(start: number, end: number): void {
    let finite = start;
    while (finite < end && !(this.#isFinite(finite) && !this.#isModifier(finite))) finite++;
    if (finite === end || (finite === end - 1 && this.#has(finite, PARTICIPLE | BASE) && !this.#has(finite, PAST | PRESENT))) {
      this.#bareClause(start, end);
      return;
    }
    const verb = [finite];
    let first = end;
    while (first - 1 > finite && this.#isVerb(first - 1) && this.#has(first - 1, PARTICIPLE | BASE | BE | TO)) first--;
    if (first < end) for (let at = end - 1; at >= first; at--) verb.push(at);
    this.#settle(finite, verb);
    let front = start;
    while (front < finite && this.#has(front, ADVERB) && !this.#has(front, DETERMINER | PRONOUN | PREPOSITION)) front++;
    const isInverted = front === finite || this.#words.timeAt[front] !== 0 || this.#has(front, PREPOSITION);
    if (!isInverted) {
      this.#write(start, range(start, finite), verb, range(finite + 1, first));
      return;
    }
    const subject = this.#nounPhrase(finite + 1, first);
    const kept = this.#frontEnd(front, finite);
    this.#write(start, range(start, kept), range(...subject), verb, range(finite + 1, subject[0]), range(kept, finite), range(subject[1], first));
  }

  /** "… am Montag zu öffnen", "… am Freitag nachgeholt": no finite part. */
  #bareClause(start: number, end: number): void {
    const last = end - 1;
    if (!this.#isVerb(last) || start === last) return;
    const first = last > start && this.#has(last - 1, TO) ? last - 1 : last;
    this.#write(start, range(first, end), range(start, first));
  }

  /** A verb form that stands between an article and its noun. */
  #isModifier(at: number): boolean {
    return (
      at > 0 && this.#has(at - 1, DETERMINER) && !this.#has(at, AUXILIARY) && at + 1 < this.#words.tokens.length && isCapital(this.#words, at + 1)
    );
  }

  /** What an auxiliary is, told by the verb that it goes with. */
  #settle(finite: number, verb: readonly number[]): void {
    const { bits, tokens, vocabulary } = this.#words;
    if (!(bits[finite] & BE)) return;
    const main = verb[verb.length - 1];
    if (main === finite) return;
    if (bits[main] & PARTICIPLE && this.#moves[vocabulary.base[tokens.word[main]]] !== 0) bits[finite] = HAVE | (bits[finite] & PAST_AUXILIARY);
    else if ((bits[main] & BASE && !(bits[main] & (BE | PARTICIPLE))) || verb.some((at) => at !== finite && (bits[at] & (BE | BASE)) === (BE | BASE)))
      bits[finite] = WILL;
  }

  /** The times that open a clause stay there; other phrases go behind the verb. */
  #frontEnd(from: number, to: number): number {
    let end = from;
    for (let at = from; at < to; at++) {
      if (this.#words.timeAt[at] !== 0) end = at + 1;
      else if (!this.#has(at, PREPOSITION | DETERMINER | ADVERB)) break;
    }
    return end;
  }

  /** The noun phrase that begins at a token, past reflexives and times. */
  #nounPhrase(from: number, to: number): readonly [from: number, to: number] {
    let start = from;
    while (start < to && this.#standsBeforeNoun(start)) start++;
    if (start < to && this.#has(start, PRONOUN) && !this.#has(start, DETERMINER)) return [start, start + 1];
    let end = start,
      hasNoun = false;
    for (; end < to && !this.#isOutside(end); end++) {
      if (isCapital(this.#words, end)) hasNoun = true;
      else if (this.#endsPhrase(end, hasNoun)) break;
    }
    return hasNoun ? [start, end] : [from, from];
  }

  /** A time with its preposition, or an adverb. */
  #standsBeforeNoun(at: number): boolean {
    const { timeAt } = this.#words;
    return timeAt[at] !== 0 || (this.#has(at, ADVERB) && !this.#has(at, DETERMINER)) || (this.#has(at, PREPOSITION) && timeAt[at + 1] !== 0);
  }

  /** A time, a verb or a sign that is no part of a word. */
  #isOutside(at: number): boolean {
    return this.#words.timeAt[at] !== 0 || this.#isVerb(at) || (this.#words.tokens.kind[at] !== WORD && !isGluedSign(this.#words, at));
  }

  /** A small word with which a noun phrase does not go on. */
  #endsPhrase(at: number, hasNoun: boolean): boolean {
    const isDeterminer = this.#has(at, DETERMINER),
      { kind, word } = this.#words.tokens;
    if (this.#has(at, PREPOSITION | SUBORDINATOR) || (this.#has(at, ADVERB) && !isDeterminer)) return true;
    if (!hasNoun) return false;
    return (this.#has(at, DETERMINER | PRONOUN) && this.#joint[word[at]] === 0) || (!isDeterminer && kind[at] === WORD);
  }

  /** Writes lists of tokens one after another. */
  #write(from: number, ...parts: readonly (readonly number[])[]): void {
    let at = from;
    for (const part of parts) for (const token of part) this.#order[at++] = token;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

function isGluedSign({ tokens }: SentenceWords, at: number): boolean {
  return tokens.text.charCodeAt(tokens.start[at]) === 45 && (tokens.flags[at] & SPACE_BEFORE) === 0;
}
