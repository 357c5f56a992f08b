// Lines that tell when a message was written, and who wrote it, above each message of a thread, below it, or before its words.
import { UNIT } from '../../rules/meaning.js';
import { opensTime } from '../../structure/line-shapes.js';
import { CLOSE_BRACKET, COLON, OPEN_BRACKET, isDash, isOnlySigns, signAt } from '../../tokens/signs.js';
import { readStamp, type Stamp } from '../../stamps/stamp.js';
import { dayOf } from '../../stamps/stamp-day.js';
import { readStampLine, type StampLine } from '../../stamps/stamp-line.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import type { Place } from '../context.js';

/** Fewer lines are no thread. */
const FEWEST = 2;
/** Tokens of the words of a message, at least; one, where a name and a time stand above it. */
const SHORTEST = 4;

/** Words of a name, at most. */
const LONGEST_NAME = 3;

interface Stamped {
  readonly from: number;
  readonly to: number;
  readonly place?: Place;
  readonly isNamed?: boolean;
  /** Its day stands above it. */
  readonly isHeaded?: boolean;
  /** Its day is counted from that of the whole: "Yesterday at 14:10". */
  readonly isBack?: boolean;
  /** Where the words begin that stand behind the time in its line: "2 May, 17:25 – Fuelling has resumed". */
  readonly words?: number;
}

/** Reads the messages of a thread in text order. */
export class Messages {
  /** Where each message begins, and when it was written. */
  readonly #begins: { readonly from: number; readonly place: Place }[] = [];
  #next = 0;
  /** A name and a colon stand behind each time: people talk. */
  readonly isChat: boolean;

  /** @param written - the day of the whole, for days without a year. */
  constructor(tokens: Tokens, words: Vocabulary, dateOrder: 'mdy' | 'dmy', written: number | undefined) {
    const lines = linesOf(tokens, words, dateOrder, written);
    // "Uploads work again." above "3 May 2034, 09:40", down to the last line.
    const isBelow = lines.length > 0 && isStampAlone(lines[lines.length - 1]) && !lines.some(({ isNamed }) => isNamed);
    const own = lines.filter(({ words }) => words !== undefined);
    this.isChat = own.length >= FEWEST && own.every(({ words = 0 }) => isNamed(tokens, words));
    const hasClocks = lines.some(({ words: own, place }) => own !== undefined && place?.minute !== undefined);
    let before = 0;
    lines.forEach(({ from, to, place, isHeaded, isBack, words: own }, index) => {
      if (place === undefined) return;
      const ofWhole = isBack && written !== undefined ? { from, place: { days: written, unit: UNIT.day } } : undefined;
      if (ofWhole && !isBelow) this.#begins.push(ofWhole);
      const words = lines[index + (isBelow ? -1 : 1)] as Stamped | undefined;
      if (own !== undefined) {
        if (hasClocks) this.#begins.push({ from: own, place });
      } else if (words?.place === undefined && words !== undefined && words.to - words.from >= (isHeaded === true ? 1 : SHORTEST))
        this.#begins.push({ from: isBelow ? before : isHeaded ? from : to, place });
      if (ofWhole && isBelow) this.#begins.push(ofWhole);
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

/** "] Ana Ruiz: the van broke down" */
function isNamed(tokens: Tokens, sign: number): boolean {
  let at = sign + 1;
  while (at <= sign + LONGEST_NAME && tokens.kind[at] === WORD && (tokens.flags[at] & CAPITAL) !== 0) at++;
  return at > sign + 1 && signAt(tokens, at) === COLON;
}

function isStampAlone({ place, words }: Stamped): boolean {
  return place !== undefined && words === undefined;
}

/** The lines of a text that hold words, and when those were written that tell nothing else or open with their time. */
function linesOf(tokens: Tokens, words: Vocabulary, dateOrder: 'mdy' | 'dmy', written: number | undefined): Stamped[] {
  const lines: Stamped[] = [];
  let from = 0,
    hasNumber = false,
    /** The day that stands alone above: "--- Friday, April 14th ---". */
    above: number | undefined;
  for (let at = 0; at <= tokens.length; at++) {
    if (tokens.kind[at] !== NEWLINE) {
      hasNumber ||= tokens.kind[at] === NUMBER;
      continue;
    }
    if (at > from) {
      const line = hasNumber ? (readStampLine(tokens, from, at, words, dateOrder) ?? readPost(tokens, from, at, words, dateOrder)) : undefined;
      const { stamp, name, words: own } = { words: undefined, ...line },
        isBack = stamp?.daysBack !== undefined,
        isHeaded = stamp?.month === undefined && !isBack && name !== undefined;
      const days =
        line && !line.isLabelled ? (isHeaded ? above : (dayBack(line.stamp, written) ?? dayOf(line.stamp, written, undefined))) : undefined;
      if (hasNumber && !line) above = dayAlone(tokens, from, at, words, dateOrder, written) ?? above;
      const minute = stamp?.hour === undefined ? undefined : stamp.hour * 60 + (stamp.minute ?? 0);
      lines.push(
        days === undefined
          ? { from, to: at }
          : { from, to: at, place: { days, unit: UNIT.day, minute }, isNamed: name !== undefined, isHeaded, words: own, ...(isBack && { isBack }) },
      );
    }
    from = at + 1;
    hasNumber = false;
  }
  return lines;
}

/** "Yesterday at 14:10": counted from the day of the whole. */
function dayBack({ daysBack }: Stamp, written: number | undefined): number | undefined {
  return daysBack === undefined || written === undefined ? undefined : written - daysBack;
}

/** The day of a line that holds nothing else but signs. */
function dayAlone(
  tokens: Tokens,
  from: number,
  to: number,
  words: Vocabulary,
  dateOrder: 'mdy' | 'dmy',
  written: number | undefined,
): number | undefined {
  let first = from;
  while (first < to && isOnlySigns(tokens, first, first + 1)) first++;
  const stamp = opensTime(tokens, words, first) ? readStamp(tokens, first, to, words, dateOrder) : undefined;
  return stamp && stamp.hour === undefined && isOnlySigns(tokens, stamp.next, to) ? dayOf(stamp, written, undefined) : undefined;
}

/** "2 May, 17:25 – Fuelling has resumed": a day and perhaps a clock, a sign, and words. */
function readPost(
  tokens: Tokens,
  from: number,
  to: number,
  words: Vocabulary,
  dateOrder: 'mdy' | 'dmy',
): (Omit<StampLine, 'name'> & { readonly words: number; readonly name?: undefined }) | undefined {
  const at = signAt(tokens, from) === OPEN_BRACKET ? from + 1 : from;
  const stamp = opensTime(tokens, words, at) ? readStamp(tokens, at, to, words, dateOrder) : undefined;
  const sign = stamp?.day === undefined ? 0 : signAt(tokens, stamp.next);
  // "Thurs 6/1: sore throat", above "7/1 fever": a list, which says its own days.
  const isOfList = stamp?.numeric !== undefined && stamp.year === undefined && stamp.hour === undefined;
  const isParted = sign === COLON || sign === CLOSE_BRACKET || isDash(sign);
  return stamp && !isOfList && isParted && stamp.next + SHORTEST < to ? { at, stamp, isLabelled: false, words: stamp.next } : undefined;
}
