// Lines that tell when a message was written, and who wrote it, above each message of a thread or below it.
import { daysFromCivil } from '../../time/index.js';
import { UNIT } from '../expressions/meaning.js';
import { isFullDate } from '../structure/stamp.js';
import { readStampLine } from '../structure/stamp-line.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { NEWLINE, NUMBER, type Tokens } from '../tokens.js';
import type { Place } from './context.js';

/** Fewer lines are no thread. */
const FEWEST = 2;
/** Tokens of the words of a message, at least. */
const SHORTEST = 4;

interface Stamped {
  readonly from: number;
  readonly to: number;
  readonly place?: Place;
  readonly isNamed?: boolean;
}

/** Reads the messages of a thread in text order. */
export class Messages {
  /** Where each message begins, and when it was written. */
  readonly #begins: { readonly from: number; readonly place: Place }[] = [];
  #next = 0;

  constructor(tokens: Tokens, words: Vocabulary, dateOrder: 'mdy' | 'dmy') {
    const lines = linesOf(tokens, words, dateOrder);
    // "Uploads work again." above "3 May 2034, 09:40", down to the last line.
    const isBelow = lines.length > 0 && lines[lines.length - 1].place !== undefined && !lines.some(({ isNamed }) => isNamed);
    let before = 0;
    lines.forEach(({ to, place }, index) => {
      if (place === undefined) return;
      const words = lines[index + (isBelow ? -1 : 1)] as Stamped | undefined;
      if (words?.place === undefined && words !== undefined && words.to - words.from >= SHORTEST) this.#begins.push({ from: isBelow ? before : to, place });
      before = to;
    });
    if (this.#begins.length < FEWEST) this.#begins.length = 0;
  }

  /** When the message was written that the text has come to at a token; undefined in the midst of one. */
  enter(token: number): Place | undefined {
    let place: Place | undefined;
    for (; this.#next < this.#begins.length && this.#begins[this.#next].from <= token; this.#next++) ({ place } = this.#begins[this.#next]);
    return place;
  }
}

/** The lines of a text that hold words, and when those were written that tell nothing else. */
function linesOf(tokens: Tokens, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): Stamped[] {
  const lines: Stamped[] = [];
  let from = 0, hasNumber = false;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens.kind[at] !== NEWLINE) {
      hasNumber ||= tokens.kind[at] === NUMBER;
      continue;
    }
    if (at > from) {
      const line = hasNumber ? readStampLine(tokens, from, at, words, dateOrder) : undefined;
      const { stamp, name } = line ?? {};
      const isTold = line !== undefined && !line.isLabelled && stamp !== undefined && isFullDate(stamp);
      const minute = stamp?.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
      lines.push(isTold ? { from, to: at, place: { days: daysFromCivil(stamp.year, stamp.month, stamp.day), unit: UNIT.day, minute }, isNamed: name !== undefined } : { from, to: at });
    }
    from = at + 1;
    hasNumber = false;
  }
  return lines;
}
