// Clocks that only their company tells from other numbers: "9.00 Coffee" in a programme, "2214 Call received" in a log.
import { CAPITAL, CLOCK, NUMBER, SPACE_BEFORE, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { SHORT_LINE, type Line } from './lines.js';
import { opensTime } from './line-shapes.js';
import { CLOSE_PAREN, COLON, DOT, SLASH, STAR, isDash, signAt } from '../tokens/signs.js';
import { isPadded, isSpaced, widthAt } from '../tokens/token-shape.js';
import { statedZonesOf } from '../stamps/stated-zones.js';
import { isFullDate, readStamp } from '../stamps/stamp.js';
import type { Vocabulary } from './vocabulary.js';

/** Fewer lines that open alike are no series. */
const FEWEST_LINES = 3;
/** No text tells of years after this one line by line. */
const LAST_YEAR = 2100;

/**
 * Marks the numbers that open such lines, and those behind a dash right after them, as clocks: only where all lines that open with numbers
 * of their shape may be clocks. Two dotted figures are also numbers of sections or prices, four digits also years: minutes of programmes are
 * multiples of five and run on from line to line, and one of the four digits is no year, or the text says in which zone its times are.
 */
export function markBareClocks(tokens: Tokens, lines: readonly Line[], words: Vocabulary): void {
  const { dotted, hourly, plain, dated, halves } = openingNumbers(tokens, lines, words);
  // "2.00 pm", "2pm": one that is marked tells of the others.
  const marked = halves + dotted.filter(({ at }) => isMarked(tokens.word[at + 3], words)).length;
  const isProgramme = dotted.length >= Math.max(1, FEWEST_LINES - marked) && dotted.every(({ at, above }) => runsOn(tokens, above, at));
  const { at: first = 0 } = dotted.at(0) ?? {};
  if (isProgramme || isTicker(tokens, dotted, words, () => isBelowDay(tokens, lines, first, words, false))) {
    for (const { at, to } of dotted) {
      markClock(tokens, at, 3);
      // "9.00 to 9.30: Registration"
      if (words.rangeWord[tokens.word[at + 3]] !== 0 && isDottedAt(tokens, at + 4)) tokens.flags[at + 4] |= CLOCK;
      markFormer(tokens, at + 3, to, minuteOfDay(tokens, dotted[0].at) - LEAD, words);
    }
    for (const at of hourly) for (const end of [at, at + 2]) tokens.flags[end] |= CLOCK;
  } else markPosts(tokens, lines);
  if (plain.length >= FEWEST_LINES && plain.every((at) => minuteAt(tokens, at) < 60) && !mayBeYears(tokens, plain, lines, words))
    for (const at of plain) markClock(tokens, at, 1);
  if (dated.length >= FEWEST_LINES && dated.every((at) => minuteAt(tokens, at) < 60) && dated.some((at) => isPadded(tokens, at)))
    for (const at of dated) markClock(tokens, at, 1);
}

/** Numbers that open lines and may be clocks. Token indices. */
interface Openings {
  /** "9.00", and that of the line above, or -1; where its line ends. */
  readonly dotted: readonly { readonly at: number; readonly above: number; readonly to: number }[];
  /** "9–10" */
  readonly hourly: readonly number[];
  /** "2214" */
  readonly plain: readonly number[];
  /** "12/03 0915", "12/03 1410", where one opens in a zero. */
  readonly dated: readonly number[];
  /** How many open with "2pm". */
  readonly halves: number;
}

function openingNumbers(tokens: Tokens, lines: readonly Line[], words: Vocabulary): Openings {
  const dotted: { readonly at: number; readonly above: number; readonly to: number }[] = [],
    hourly: number[] = [],
    plain: number[] = [],
    dated: number[] = [];
  let last = -1,
    halves = 0;
  for (const { shape, from: first, to } of lines) {
    let from = first;
    // "**0930** Boats"
    while (from < to && signAt(tokens, from) === STAR) from++;
    const above = last;
    if (shape !== 'blank') last = -1;
    if ((shape !== 'text' && shape !== 'item') || from >= to || tokens.kind[from] !== NUMBER) continue;
    if (isDottedAt(tokens, from)) {
      dotted.push({ at: from, above, to });
      last = from;
    } else if (isMarked(tokens.word[from + 1], words)) halves++;
    else if (isHourRange(tokens, from, to)) hourly.push(from);
    else if (widthAt(tokens, from) === 4 && from + 1 < to && isParted(tokens, from + 1)) plain.push(from);
    else if (opensFourDigits(tokens, from, to)) dated.push(from + 3);
  }
  return { dotted, hourly, plain, dated, halves };
}

/** "12/03 0915 Seen by the doctor" */
function opensFourDigits(tokens: Tokens, at: number, to: number): boolean {
  return (
    at + 4 < to &&
    signAt(tokens, at + 1) === SLASH &&
    tokens.kind[at + 2] === NUMBER &&
    tokens.kind[at + 3] === NUMBER &&
    widthAt(tokens, at + 3) === 4 &&
    isParted(tokens, at + 4)
  );
}

/** A word behind a space, or a sign that joins a clock to its words. */
function isParted(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD ? isSpaced(tokens, at) : isJoint(signAt(tokens, at));
}

function isMarked(id: number, { meridiem, meridiemLetter }: Vocabulary): boolean {
  return meridiem[id] !== 0 || meridiemLetter[id] !== 0;
}

/** A multiple of five minutes, not before the clock of the line above. */
function runsOn(tokens: Tokens, above: number, at: number): boolean {
  const minute = minuteAt(tokens, at);
  if (minute % 5 !== 0) return false;
  if (above < 0) return true;
  const hours = numberAt(tokens, at),
    before = numberAt(tokens, above);
  return minuteOfDay(tokens, at) >= minuteOfDay(tokens, above) || isPastNoon(before, hours);
}

/** Fewer minutes in a row are no ticker. */
const FEWEST_MINUTES = 4;

/**
 * "17.42 The fire breaks out.", "18.05 The mayor arrives.": sentences, or words below a day, whose numbers rise from line to line over several hours, be it
 * past midnight, or fall; neither those of sections, which count on one by one and begin anew, nor prices, which have more figures than an hour has minutes,
 * or name nothing but a thing, nor what runners took.
 */
function isTicker(tokens: Tokens, lines: Openings['dotted'], words: Vocabulary, isOfDay: () => boolean): boolean {
  const told = lines.map(({ at }) => minuteOfDay(tokens, at));
  if (told.length < FEWEST_MINUTES || !lines.every(({ at }) => minuteAt(tokens, at) < 60 && widthAt(tokens, at) === 2)) return false;
  const isLatestFirst = told.filter((clock, index) => index > 0 && clock < told[index - 1]).length > 1;
  let over = 0;
  const clocks = (isLatestFirst ? told.reverse() : told).map((clock, index, all) => {
    if (index > 0 && clock < all[index - 1] - HALF_DAY) over += 2 * HALF_DAY;
    return clock + over;
  });
  if (over > 2 * HALF_DAY || clocks.some((clock, index) => index > 0 && clock < clocks[index - 1])) return false;
  const isNext = (clock: number, before: number): boolean => clock === before + 1 || (clock % 60 <= 1 && clock - before < 120),
    isCounted = clocks.every((clock, index) => index === 0 || isNext(clock, clocks[index - 1]));
  if (isCounted || Math.floor(clocks[0] / 60) === Math.floor(clocks[clocks.length - 1] / 60)) return false;
  return (
    isMost(lines, ({ to }) => signAt(tokens, to - 1) === DOT) || (isOfDay() && isMost(lines, ({ at, to }) => tellsMore(tokens, at + 3, to, words)))
  );
}

function isMost<Item>(items: readonly Item[], isSuch: (item: Item) => boolean): boolean {
  return items.filter(isSuch).length * 2 >= items.length;
}

/** "First engine leaves", more than what stands beside a price or a result: "Cheese", "Ada Moe", "Moe of Holm". */
function tellsMore({ kind, word, flags }: Tokens, from: number, to: number, { placeJoint, stampFiller }: Vocabulary): boolean {
  while (from < to && kind[from] !== WORD) from++;
  if ((flags[from] & CAPITAL) === 0) return false;
  for (let at = from + 1; at < to; at++)
    if (kind[at] === WORD && (flags[at] & CAPITAL) === 0 && placeJoint[word[at]] + stampFiller[word[at]] === 0) return true;
  return false;
}

/** Minutes of twelve hours. */
const HALF_DAY = 720;

/**
 * The last line above a token names the day of what is told: "Station log, Tuesday 14 March 2034", "Date: 14/03/2034", but not "Updated: 14/03/2034".
 * @param isSure - a weekday or a label tells so: also a chronicle of years stands below "Lecture of 14 March 2034".
 */
function isBelowDay(tokens: Tokens, lines: readonly Line[], at: number, words: Vocabulary, isSure: boolean): boolean {
  const line = lines.findLast(({ shape, from }) => shape !== 'blank' && from < at);
  if (line === undefined || line.width > SHORT_LINE * 2 || signAt(tokens, line.to - 1) === DOT) return false;
  for (let day = line.from; day < line.to; day++) {
    if (words.posted[tokens.word[day]] !== 0 && words.dateNoun[tokens.word[day]] === 0) return false;
    const stamp = opensTime(tokens, words, day) ? readStamp(tokens, day, line.to, words) : undefined;
    if (stamp !== undefined && isFullDate(stamp)) return !isSure || stamp.weekday !== undefined || signAt(tokens, day - 1) === COLON;
  }
  return false;
}

/** None of them can be no year, nor does the text say "All times UTC": nobody says so of years, but of the "14:05" of other lines. */
function mayBeYears(tokens: Tokens, plain: readonly number[], lines: readonly Line[], words: Vocabulary): boolean {
  // "1631: Fire seen", below "Date: 14 March 2034": a chronicle of as many years has one that shows no minutes.
  if (plain.length > FEWEST_MINUTES && isBelowDay(tokens, lines, plain[0], words, true)) return false;
  if (plain.some((at) => isPadded(tokens, at) || numberAt(tokens, at) > LAST_YEAR)) return false;
  return (
    statedZonesOf(tokens, words).length === 0 || lines.some(({ from }) => signAt(tokens, from + 1) === COLON && tokens.kind[from + 2] === NUMBER)
  );
}

/** "03.02", "02.46", "23.58" alone on their lines, one after the other or newest first, past midnight once: the posts of a live report. */
function markPosts(tokens: Tokens, lines: readonly Line[]): void {
  const posts = lines.filter(({ from, to }) => to === from + 3 && tokens.kind[from] === NUMBER && isDottedAt(tokens, from)).map(({ from }) => from);
  if (posts.length < FEWEST_LINES || !posts.every((at) => widthAt(tokens, at) === 2 && minuteAt(tokens, at) < 60)) return;
  const clocks = posts.map((at) => minuteOfDay(tokens, at));
  const falls = clocks.filter((clock, index) => index > 0 && clock < clocks[index - 1]).length;
  if (falls <= 1 || falls >= clocks.length - 2) for (const at of posts) markClock(tokens, at, 3);
}

/** "12.30 Lunch", "1.30 Tour", "5.00 Return": the clock counts to twelve. */
function isPastNoon(before: number, hours: number): boolean {
  return (before === 11 || before === 12) && hours < 8;
}

/** Marks a clock of so many tokens, and one behind a dash right after it. */
export function markClock(tokens: Tokens, at: number, size: 1 | 3): void {
  tokens.flags[at] |= CLOCK;
  const end = at + size + 1;
  if (
    isDash(signAt(tokens, end - 1)) &&
    tokens.kind[end] === NUMBER &&
    (size === 1 ? widthAt(tokens, end) === 4 : isDottedAt(tokens, end) || isHourBehind(tokens, end))
  )
    tokens.flags[end] |= CLOCK;
}

/** Minutes by which a former clock may stand before the first of its programme, at most. */
const LEAD = 60;

/**
 * "14.00 Panel (was 13.00)", "20.00 Film – now 20.30": the other clock, with which such a line ends.
 * @param earliest - minute of the day: "12.00 Cakes, now 1.20", in a programme that begins at nine, tells a price.
 */
function markFormer(tokens: Tokens, from: number, to: number, earliest: number, { slotCue, rangeWord }: Vocabulary): void {
  const last = signAt(tokens, to - 1) === CLOSE_PAREN ? to - 4 : to - 3,
    lead = tokens.word[last - 1];
  if (last <= from || !isDottedAt(tokens, last) || minuteAt(tokens, last) >= 60 || minuteOfDay(tokens, last) < earliest) return;
  if (slotCue[lead] !== 0 || rangeWord[lead] !== 0) markClock(tokens, last, 3);
}

/** "9–10 Keynote", "12–1.30 Lunch": a line that opens with a stretch of hours. */
function isHourRange(tokens: Tokens, at: number, to: number): boolean {
  return (
    widthAt(tokens, at) <= 2 &&
    numberAt(tokens, at) < 24 &&
    isDash(signAt(tokens, at + 1)) &&
    !isSpaced(tokens, at + 1) &&
    at + 3 < to &&
    (isHourBehind(tokens, at + 2) || isDottedAt(tokens, at + 2))
  );
}

/** The end of "10.30–12 Sessions": an hour right behind a dash, and then words. */
function isHourBehind(tokens: Tokens, at: number): boolean {
  const { kind, flags } = tokens;
  return (
    kind[at] === NUMBER &&
    widthAt(tokens, at) <= 2 &&
    numberAt(tokens, at) <= 24 &&
    (flags[at] & SPACE_BEFORE) === 0 &&
    kind[at + 1] === WORD &&
    (flags[at + 1] & SPACE_BEFORE) !== 0
  );
}

/** "9.00" and no further figure. */
export function isDottedAt(tokens: Tokens, at: number): boolean {
  const isPair = widthAt(tokens, at) <= 2 && signAt(tokens, at + 1) === DOT && tokens.kind[at + 2] === NUMBER && widthAt(tokens, at + 2) === 2;
  if (!isPair || isSpaced(tokens, at + 1) || isSpaced(tokens, at + 2)) return false;
  return signAt(tokens, at + 3) !== DOT || tokens.kind[at + 4] !== NUMBER || isSpaced(tokens, at + 4);
}

export function minuteOfDay(tokens: Tokens, at: number): number {
  return numberAt(tokens, at) * 60 + minuteAt(tokens, at);
}

/** The minutes of a clock that may stand at a number; 99 where none may. */
export function minuteAt(tokens: Tokens, at: number): number {
  const value = numberAt(tokens, at);
  const isPlain = widthAt(tokens, at) === 4;
  const minute = isPlain ? value % 100 : numberAt(tokens, at + 2);
  return (isPlain ? value / 100 : value) < 24 && minute < 60 ? minute : 99;
}

function isJoint(sign: number): boolean {
  return sign === COLON || sign === STAR || isDash(sign);
}
