// Numbers that are clocks by their place on lines with a day: "Mon 20 March: Swim, 9.30", "Swim 0930" below a day, "0930 on Mon 20 March: Swim", "Time: 0930".
import type { Locale } from '../locales/rule-types.js';
import { isDottedAt, markClock, minuteAt } from './bare-clocks.js';
import { NO_DAY, dayBehind, dayWordsOf, type DayWords } from './beside-days.js';
import { markDotted } from './dotted-clocks.js';
import { CLOSE_PAREN, COLON, HASH, OPEN_PAREN, STAR, isDash, signAt } from '../tokens/signs.js';
import { classesOf } from '../tokens/lexicon.js';
import { isPadded, isSpaced, widthAt } from '../tokens/token-shape.js';
import { CLOCK, FIRST, NEWLINE, NUMBER, PUNCT, WORD, numberAt, type Tokens } from '../tokens/tokens.js';

/** Fewer such numbers are no series. */
const FEWEST = 2;
/** Tokens of a day, and of a line, at most. */
const LONGEST_DAY = 8,
  LONGEST_LINE = 32;
/** Value of the class `fieldLabel`: "Time:". */
const CLOCK_LABEL = 2;
/** No year of a plan lies outside. */
const FIRST_YEAR = 1000,
  LAST_YEAR = 2199;

/** What lines are asked with. */
interface LineWords extends DayWords {
  readonly fieldLabel: Int16Array;
  readonly stampFiller: Int16Array;
  readonly amountLead: Int16Array;
}

/**
 * Marks the clocks with a dot or of four digits that close lines which a day opens, lines below a day, or stand before a day; in a series alone: all of
 * one shape may be clocks. Of four digits one opens with a nought, as no year does; with a dot, all are multiples of five minutes and half of those between
 * the hours quarters, as few prices are ("1.20", "3.50"), and below a day they rise from morning to midnight. Behind "Time:" each stands for itself; "Room
 * 0930" is numbered. Changes the tokens, no text.
 */
export function markLineClocks(tokens: Tokens, { lexicon }: Locale): void {
  const words: LineWords = { ...dayWordsOf(lexicon), ...classesOf(lexicon, ['fieldLabel', 'stampFiller', 'amountLead']) },
    colon = lexicon.idOf(':');
  const { kind, length } = tokens,
    plain: number[] = [],
    dotted: number[] = [],
    // Those below a day, day by day.
    days: number[][] = [];
  const mark = (at: number): void => {
    if (widthAt(tokens, at) === 4) markClock(tokens, at, 1);
    else markDotted(tokens, at, colon);
  };
  let isBelowDay = false,
    from = FIRST;
  for (let to = FIRST; to <= length; to++) {
    if (to < length && kind[to] !== NEWLINE) continue;
    let first = from;
    while (first < to && kind[first] === PUNCT) first++;
    const isLabelled = words.fieldLabel[tokens.word[first]] === CLOCK_LABEL && signAt(tokens, first + 1) === COLON,
      behind = isLabelled ? first : pastDay(tokens, first, to, words);
    if (isLabelled && mayBeClock(tokens, first + 2)) mark(first + 2);
    else if (behind > first && isBare(tokens, behind, to)) {
      isBelowDay = true;
      days.push([]);
    } else if (to - first > LONGEST_LINE) isBelowDay = false;
    else {
      const at = beforeDay(tokens, first, to, words) ?? (behind > first || isBelowDay ? closing(tokens, behind, to) : undefined);
      // "We go on at 9.45": read by what leads to it.
      if (at !== undefined && words.stampFiller[tokens.word[at - 1]] + words.amountLead[tokens.word[at - 1]] === 0) {
        (widthAt(tokens, at) === 4 ? plain : dotted).push(at);
        if (behind === first && isBelowDay && widthAt(tokens, at) < 4) days.at(-1)?.push(at);
      }
    }
    from = to + 1;
  }
  const isSeries = (found: readonly number[]): boolean => found.length >= FEWEST && found.every((at) => minuteAt(tokens, at) < 60);
  if (isSeries(plain) && plain.some((at) => isPadded(tokens, at))) for (const at of plain) mark(at);
  const isOf = (minutes: number): number => dotted.filter((at) => minuteAt(tokens, at) % minutes === 0).length,
    // Minutes of the hour: of a whole one there are none.
    whole = isOf(60);
  if (
    isSeries(dotted) &&
    days.every((clocks) => risesInDay(tokens, clocks)) &&
    isOf(5) === dotted.length &&
    (isOf(15) - whole) * 2 >= dotted.length - whole
  )
    for (const at of dotted) mark(at);
}

/** "9.30", "12.15", "2.00": from morning to midnight, where hours behind noon may begin anew. */
function risesInDay(tokens: Tokens, clocks: readonly number[]): boolean {
  let last = 0,
    half = 0;
  return clocks.every((at) => {
    const minutes = numberAt(tokens, at) * 60 + minuteAt(tokens, at);
    if (minutes < last) half = HALF_DAY;
    const isLater = minutes + half >= last && minutes + half < 2 * HALF_DAY;
    last = minutes + half;
    return isLater;
  });
}

/** Minutes of twelve hours. */
const HALF_DAY = 720;

/** Behind the day that begins with a token, a weekday alone too; the token itself where none does. */
function pastDay(tokens: Tokens, from: number, to: number, words: DayWords): number {
  const { kind, word } = tokens,
    { weekday, month, ordinalEnding } = words;
  let behind = weekday[word[from]] === 0 ? from : from + 1;
  for (let at = from; at < Math.min(to, from + LONGEST_DAY); at++) {
    if (kind[at] === WORD && weekday[word[at]] + month[word[at]] + ordinalEnding[word[at]] === 0) break;
    const isYear = kind[at] !== NUMBER || widthAt(tokens, at) < 4 || isYearAt(tokens, at);
    if (isYear && dayBehind(tokens, at, words) !== NO_DAY) behind = at + 1;
  }
  return behind;
}

function isYearAt(tokens: Tokens, at: number): boolean {
  const year = numberAt(tokens, at);
  return year >= FIRST_YEAR && year <= LAST_YEAR && (tokens.flags[at] & CLOCK) === 0;
}

/** Nothing but signs stands from a token on. */
function isBare({ kind }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kind[at] === WORD || kind[at] === NUMBER) return false;
  return true;
}

/** "9.30" or "0930", by itself. */
function mayBeClock(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== NUMBER || (tokens.flags[at] & CLOCK) !== 0) return false;
  const isApart = isSpaced(tokens, at) || signAt(tokens, at - 1) === OPEN_PAREN || isDash(signAt(tokens, at - 1)) || signAt(tokens, at - 1) === STAR;
  return isApart && minuteAt(tokens, at) < 60 && (widthAt(tokens, at) === 4 || isDottedAt(tokens, at));
}

/** The clock that closes a line behind its words, or the begin of its range. */
function closing(tokens: Tokens, from: number, to: number): number | undefined {
  let last = to - 1;
  while (last > from && (signAt(tokens, last) === CLOSE_PAREN || signAt(tokens, last) === STAR || signAt(tokens, last) === HASH)) last--;
  const end = clockEndingAt(tokens, last),
    dash = end === undefined ? 0 : end - 1,
    begin = end !== undefined && isDash(signAt(tokens, dash)) ? clockEndingAt(tokens, dash - 1) : undefined,
    at = begin ?? end;
  return at !== undefined && at > from && tokens.kind.subarray(from, at).includes(WORD) && mayBeClock(tokens, at) ? at : undefined;
}

/** The first token of a number of that shape which ends with a token. */
function clockEndingAt(tokens: Tokens, last: number): number | undefined {
  if (tokens.kind[last] !== NUMBER) return undefined;
  if (widthAt(tokens, last) === 4) return last;
  return last >= 2 && tokens.kind[last - 2] === NUMBER && isDottedAt(tokens, last - 2) ? last - 2 : undefined;
}

/** "0930 on Mon 20 March", "Swim, 9.30, Mon 20 March": a clock right before a day. */
function beforeDay(tokens: Tokens, from: number, to: number, words: LineWords): number | undefined {
  for (let at = from; at + 2 < to; at++) {
    if (!mayBeClock(tokens, at) && !(at === from && tokens.kind[at] === NUMBER && minuteAt(tokens, at) < 60)) continue;
    const end = widthAt(tokens, at) === 4 ? at + 1 : at + 3,
      range = isDash(signAt(tokens, end)) && tokens.kind[end + 1] === NUMBER ? (widthAt(tokens, end + 1) === 4 ? end + 2 : end + 4) : end,
      isJoint = words.stampFiller[tokens.word[range]] !== 0 || tokens.kind[range] === PUNCT,
      day = range + (isJoint ? 1 : 0);
    if ((widthAt(tokens, at) === 4 || isDottedAt(tokens, at)) && range < to && pastDay(tokens, day, to, words) > day + 1) return at;
  }
  return undefined;
}
