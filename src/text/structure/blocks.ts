// Lines joined to blocks: headings, paragraphs, list items, table rows, log lines, code. Markdown-like marks are read, not asked for.
import type { BlockKind } from '../document.js';
import { CAPITAL, DAY, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { markBareClocks } from './bare-clocks.js';
import { markDays } from './day-lines.js';
import { isClockAlone } from './clock-headings.js';
import { readClockLabel } from './clock-label.js';
import { SHORT_LINE, isSymbol, readLines, type Line } from './lines.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, EQUALS, HYPHEN, OPEN_PAREN, PLUS, isDash, signAt } from '../tokens/signs.js';
import { readStamp } from '../stamps/stamp.js';
import { readStampLine } from '../stamps/stamp-line.js';
import type { Vocabulary } from './vocabulary.js';
import { isColumn, isSpaced, isYear, widthAt, wordWidth } from '../tokens/token-shape.js';
import { readCount } from '../stamps/countdown.js';
import {
  closesDay,
  closesEntry,
  endsInStretch,
  isLabelled,
  opensDated,
  opensEntry,
  opensPart,
  opensPlainly,
  labelsDay,
  opensTime,
  endsInSign,
  isDay,
  isHours,
  startsWithClock,
} from './line-shapes.js';
import { hasFields, hasTab, isTable, isTableRule } from './table-lines.js';

/** A block before its sentences are cut: token indices. */
export interface RawBlock {
  kind: BlockKind | 'frontMatter';
  from: number;
  to: number;
  /** First token with marks: list sign, heading sign. */
  readonly first: number;
  readonly level?: number;
  /** A blank line or the start of the text stands before it. */
  readonly apart: boolean;
}

/** Lines that somebody wrapped are no wider. */
const WRAPPED_WIDTH = 120;

/** Joins lines to blocks, in text order. */
export function readBlocks(tokens: Tokens, words: Vocabulary): RawBlock[] {
  const lines = readLines(tokens, words);
  markBareClocks(tokens, lines, words);
  markDays(tokens, lines, words);
  const widest = widthOfText(lines);
  const hasColumns = lines.filter((line) => line.shape === 'text' && hasTab(tokens, line)).length > 1;
  const blocks: RawBlock[] = [];
  let at = frontMatter(lines, tokens, blocks);
  let isApart = true;
  const add = (kind: RawBlock['kind'], line: Line, to = line.to, level?: number) => {
    blocks.push({ kind, first: line.first, from: line.from, to, apart: isApart, ...(level === undefined ? {} : { level }) });
    isApart = false;
  };
  while (at < lines.length) {
    const line = lines[at];
    const next = lines[at + 1];
    at++;
    switch (line.shape) {
      case 'blank':
        isApart = true;
        break;
      case 'fence': {
        let last = at;
        while (last < lines.length && !(lines[last].shape === 'fence' && lines[last].level === line.level)) last++;
        if (last >= lines.length) break; // never closed: not a fence
        if (last > at) add('code', lines[at], lines[last - 1].to);
        at = last + 1;
        break;
      }
      case 'rule':
        isApart = true;
        break;
      case 'heading':
        add('heading', line, line.to, line.level);
        isApart = true;
        break;
      case 'table':
        if (!isTableRule(tokens, line)) add('tableRow', line);
        break;
      case 'item':
        at = readItem(tokens, words, lines, at, line, widest, add);
        break;
      default:
        if (next?.shape === 'rule' && line.width <= 120 && next.width * 2 >= line.width && isUnderline(next.level)) {
          add('heading', line, line.to, next.level === EQUALS ? 1 : next.level === HYPHEN ? 2 : 3);
          isApart = true;
          at++;
        } else {
          at = readParagraph(tokens, words, lines, at - 1, { widest, hasColumns }, add);
        }
    }
  }
  return blocks;
}

/** Where lines are wrapped: the width of the widest, or infinite where most of the text stands in lines nobody wrapped. */
function widthOfText(lines: readonly Line[]): number {
  let widest = 0,
    all = 0,
    unwrapped = 0;
  for (const { shape, width } of lines) {
    if (shape !== 'text') continue;
    all += width;
    if (width > WRAPPED_WIDTH) unwrapped += width;
    else widest = Math.max(widest, width);
  }
  return unwrapped * 3 > all ? Infinity : widest;
}

type Add = (kind: RawBlock['kind'], line: Line, to?: number, level?: number) => void;

/** `---` or `+++` around the first lines. */
function frontMatter(lines: readonly Line[], tokens: Tokens, blocks: RawBlock[]): number {
  const open = lines[0];
  if (!open || open.shape !== 'rule' || (open.level !== HYPHEN && open.level !== PLUS) || lines[1]?.shape === 'blank') return 0;
  for (let index = 1; index < lines.length && index < 200; index++) {
    const line = lines[index];
    if (line.shape !== 'rule' || line.level !== open.level) continue;
    const first = lines[1].first;
    if (index > 1 && first < tokens.length) blocks.push({ kind: 'frontMatter', first, from: first, to: line.first - 1, apart: true });
    return index + 1;
  }
  return 0;
}

/** "3. Roof", and below it, no deeper, sentences; "2. Timeline (all times UTC)", and below it, no deeper, the lines of a log, more than one: a single one says when the item is. */
function isNumberedHeading(tokens: Tokens, words: Vocabulary, line: Line, [below, next]: readonly Line[]): boolean {
  if (below?.shape !== 'text' || below.indent > line.indent || line.width >= SHORT_LINE) return false;
  if (opensLogLine(tokens, words, below))
    return next?.shape === 'text' && opensLogLine(tokens, words, next) && signAt(tokens, line.to - 1) !== DOT && !opensTime(tokens, words, line.from);
  if (line.width >= below.width) return false;
  return !endsInSign(tokens, line) && endsInSign(tokens, below) && (tokens.flags[below.from] & CAPITAL) !== 0;
}

/** A list item and the lines that belong to it: indented further, or wrapped without a blank line. */
function readItem(tokens: Tokens, words: Vocabulary, lines: readonly Line[], at: number, line: Line, widest: number, add: Add): number {
  if (isNumberedHeading(tokens, words, line, lines.slice(at, at + 2))) {
    add('heading', line);
    return at;
  }
  let index = at;
  let to = line.to;
  for (; index < lines.length; index++) {
    const next = lines[index];
    if (next.shape === 'blank') {
      const after = lines[index + 1];
      if (!after || after.shape !== 'text' || after.indent <= line.indent || after.indent === 0) break;
      continue;
    }
    if (next.shape !== 'text' || (next.indent <= line.indent && isBelowItem(tokens, words, lines, index, line, widest))) break;
    to = next.to;
  }
  add('listItem', line, to);
  return index;
}

/** Whether a line that is set in no further belongs to no item above: nobody wraps lines that symbols open; "Next meeting: 12 April" below a sentence is a line of its own. */
function isBelowItem(tokens: Tokens, words: Vocabulary, lines: readonly Line[], index: number, item: Line, widest: number): boolean {
  return (
    isSymbol(tokens, item.first) ||
    headsNext(tokens, words, lines, index, widest) ||
    (labelsDay(tokens, words, lines[index]) && endsInSign(tokens, lines[index - 1]))
  );
}

/** How far above the day of a list is looked for, in lines. */
const FARTHEST_HEAD = 60;

/** A day alone, or a name and its day, between two items: "Saturday 18 March", "v2.0.0 (1 May 2034)". */
function headsNext(tokens: Tokens, words: Vocabulary, lines: readonly Line[], index: number, widest: number): boolean {
  const { [index - 1]: before, [index]: line, [index + 1]: next } = lines as readonly (Line | undefined)[];
  if (!before || !line || next?.shape !== 'item') return false;
  // "- Tour", "Saturday 18 March", "- Bus", "Sunday 19 March": a list that opens with an item tells its days behind.
  let top = index - 1;
  while (top > 0 && index - top < FARTHEST_HEAD && (lines[top - 1].shape === 'item' || lines[top - 1].shape === 'text')) top--;
  if (lines[top].shape === 'item') return false;
  return (isDay(tokens, words, line) || closesEntry(tokens, words, line)) && !goesOn(tokens, words, before, line, widest);
}

/** Lines up to a blank one: log lines if each begins with a time, else paragraphs, cut where a line was ended on purpose. */
function readParagraph(tokens: Tokens, words: Vocabulary, lines: readonly Line[], at: number, { widest, hasColumns }: Layout, add: Add): number {
  let end = at;
  while (end < lines.length && lines[end].shape === 'text') end++;
  if (lines[end]?.shape === 'rule' && isUnderline(lines[end].level) && end - at > 1 && lines[end - 1].width <= 80) end--;
  const isLog = isLogAt(tokens, words, lines, at, end, widest),
    isSingle = isLog && hasSingleLines(tokens, words, lines, at, end);
  // "3 May 1931 the mill opened", "5 June 1931 it burned down": each line has a day.
  const isTimed = ({ from, to }: Line): boolean => to > from + 2 && opensTime(tokens, words, from),
    isChronicle = end - at > 1 && lines.slice(at, end).every((line) => opensPlainly(tokens, words, line) || (end - at > 2 && isTimed(line)));
  let open = lines[at];
  // The rows of a table, perhaps below a line that names it.
  const row = isTable(tokens, open) ? at : at + 1;
  const isBarred = end - row > 1 && isTable(tokens, lines[row]) && isTable(tokens, lines[row + 1]);
  const isFielded = hasFields(tokens, lines.slice(at, end));
  const isRow = (line: Line): boolean => isFielded || (isBarred && isTable(tokens, line)) || (hasColumns && hasTab(tokens, line));
  const kindOf = (line: Line) => (isRow(line) ? 'tableRow' : isLog && opensLogLine(tokens, words, line) ? 'logLine' : 'paragraph');
  const isHeading =
    !isRow(open) && isPlainHeading(tokens, words, open, lines[at + 1], end > at + 1) && !goesOn(tokens, words, open, lines[at + 1], widest);
  let kind: RawBlock['kind'] = isHeading ? 'heading' : kindOf(open);
  let isDated = false;
  for (let index = at; index < end; index++) {
    const line = lines[index];
    const next = index + 1 < end ? lines[index + 1] : undefined;
    isDated ||= line === open && opensDated(tokens, words, open);
    if (next && !isBreak(tokens, words, line, next, { widest, isLog, isSingle, isRow, isDated }) && !isChronicle) continue;
    add(kind, open, line.to);
    if (!next) break;
    open = next;
    kind = kindOf(next);
  }
  return end;
}

/** Lines of a head above the first clock of a programme, at most. */
const LONGEST_HEAD = 5;

/** A clock opens one of the first lines, one below lines that a day opens, or two in a row below a few others. */
function isLogAt(tokens: Tokens, words: Vocabulary, lines: readonly Line[], at: number, end: number, widest: number): boolean {
  const isClock = (index: number): boolean =>
    startsWithClock(tokens, words, lines[index]) && !(index > at && goesOn(tokens, words, lines[index - 1], lines[index], widest));
  let first = at;
  while (first < end - 1 && (first < at + LONGEST_HEAD || opensWithDay(tokens, words, lines[first])) && !isClock(first)) first++;
  if (!isClock(first)) return false;
  // "Jazz night / Sat 25 March, 8:00 – 10:30 PM / Tin Hall": hours below a name, the only ones, head nothing.
  if (first > at && isHours(tokens, words, lines[first]) && !lines.slice(first + 1, end).some((_, behind) => isClock(first + 1 + behind)))
    return false;
  if (first < at + 2 || (first + 1 < end && isClock(first + 1))) return true;
  return (
    (first === at + 2 && (isDay(tokens, words, lines[at]) || isDay(tokens, words, lines[at + 1]))) || opensWithDay(tokens, words, lines[first - 1])
  );
}

/** Most lines that a clock opens stand right above the next: what stands between others heads the lines below it. */
function hasSingleLines(tokens: Tokens, words: Vocabulary, lines: readonly Line[], at: number, end: number): boolean {
  let single = 0,
    followed = 0;
  for (let index = at, isClock = false; index < end; index++) {
    const isNext = startsWithClock(tokens, words, lines[index]);
    if (isClock && isNext) single++;
    else if (isClock) followed++;
    isClock = isNext;
  }
  return single > followed;
}

function opensLogLine(tokens: Tokens, words: Vocabulary, line: Line): boolean {
  return startsWithClock(tokens, words, line) || opensWithDay(tokens, words, line);
}

/** A few words without a sign behind them, above sentences or the lines of a log. */
function isPlainHeading(tokens: Tokens, words: Vocabulary, line: Line, below: Line, isFollowed: boolean): boolean {
  const { kind, flags } = tokens,
    { from, to } = line;
  if (!isFollowed || line.width >= SHORT_LINE || (flags[from] & CAPITAL) === 0 || kind[from] !== WORD || kind[to - 1] !== WORD) return false;
  if (opensTime(tokens, words, from) || startsWithClock(tokens, words, line)) return false;
  if (closesEntry(tokens, words, line) && closesEntry(tokens, words, below)) return false;
  // "First day of term: 23 August", above "Half-term: 16–27 October (…)".
  if (isLabelled(tokens, line) && isLabelled(tokens, below)) return false;
  return startsWithClock(tokens, words, below) || (below.width > SHORT_LINE && (flags[below.from] & CAPITAL) !== 0);
}

interface Layout {
  /** As {@link widthOfText}. */
  readonly widest: number;
  /** Tabs part the words of several lines: they are rows, also where others stand between them. */
  readonly hasColumns: boolean;
}

interface Paragraph {
  /** As {@link widthOfText}. */
  readonly widest: number;
  readonly isLog: boolean;
  /** Entries of that log have one line each. */
  readonly isSingle: boolean;
  readonly isRow: (line: Line) => boolean;
  /** A block so far opens with a year, a date or a counted day. */
  readonly isDated: boolean;
}

/** Whether a line break between two lines of text ends a block. */
function isBreak(tokens: Tokens, words: Vocabulary, line: Line, next: Line, { widest, isLog, isSingle, isRow, isDated }: Paragraph): boolean {
  if ((tokens.flags[next.from] & DAY) !== 0 || partsYear(tokens, words, line, next)) return true;
  const isGoingOn = goesOn(tokens, words, line, next, widest);
  if ((!isGoingOn && isLog && startsWithClock(tokens, words, next)) || readCount(tokens, next.from, next.to, words)) return true;
  if (isGoingOn) return false;
  // "Half term: Mon 23 October", above or below another line that was ended on purpose.
  if (labelsDay(tokens, words, next) || (labelsDay(tokens, words, line) && (tokens.flags[next.from] & CAPITAL) !== 0)) return true;
  if (opensPart(tokens, words, next)) return true;
  if ((isDay(tokens, words, next) && !completesSentence(tokens, line, next, widest)) || isDay(tokens, words, line)) return true;
  // "2033-01-14: Confirmed", in a log of "2033-01-12, 16:00: Told".
  if (isLog && opensLogLine(tokens, words, line))
    return (
      next.indent < line.indent ||
      opensWithDay(tokens, words, next) ||
      labelsDay(tokens, words, next) ||
      isInColumns(tokens, line, next) ||
      isEnded(tokens, line, next, isSingle && line.width < SHORT_LINE ? Infinity : widest)
    );
  if (isRow(line) || isRow(next) || (isDated && opensDated(tokens, words, next))) return true;
  if (isAlike(tokens, words, line, next) || isApart(tokens, words, line, next)) return true;
  return isEndedEarly(tokens, words, line, next, widest);
}

/** "1793", alone above what happened in that year and below what happened before, but not below "it was built in". */
function partsYear(tokens: Tokens, { governor, needsMore }: Vocabulary, line: Line, next: Line): boolean {
  const isAlone = ({ from, to }: Line): boolean => to === from + 1 && isYear(tokens, from),
    last = tokens.word[line.to - 1];
  if (isAlone(next)) return governor[last] + needsMore[last] === 0;
  return isAlone(line) && (tokens.kind[next.from] === NUMBER || (tokens.flags[next.from] & CAPITAL) !== 0);
}

/** Both lines are entries, told in one way. */
function isAlike(tokens: Tokens, words: Vocabulary, line: Line, next: Line): boolean {
  return (
    (opensEntry(tokens, words, next) && opensEntry(tokens, words, line)) ||
    (closesEntry(tokens, words, next) && closesEntry(tokens, words, line)) ||
    (closesDay(tokens, words, next) && closesDay(tokens, words, line)) ||
    (isLabelled(tokens, next) && isLabelled(tokens, line))
  );
}

/** One of the lines is a time by itself: "Departs 09:35", "3 May, 9:02"; "9:02 AM" below who writes; "b. Holm, 2 May 1931" below a name. */
function isApart(tokens: Tokens, words: Vocabulary, line: Line, next: Line): boolean {
  const isShort = line.width < SHORT_LINE;
  if (isShort && readClockLabel(tokens, line.from, line.to, words)) return true;
  if (isShort && next.width < SHORT_LINE && readClockLabel(tokens, next.from, next.to, words)) return true;
  if (readStampLine(tokens, line.from, line.to, words) || readStampLine(tokens, next.from, next.to, words)) return true;
  if (isClockAlone(tokens, line, words)) return true;
  // Not "4500", above "m. up".
  return isShort && words.lifeMark[tokens.word[next.from]] !== 0 && signAt(tokens, next.from + 1) === DOT && tokens.kind[line.to - 1] !== NUMBER;
}

/** The line ends before its text is as wide as others: somebody ended it, and wrapped nothing. */
function isEndedEarly(tokens: Tokens, words: Vocabulary, line: Line, next: Line, widest: number): boolean {
  const letter = tokens.text.charAt(tokens.start[next.from]);
  if (letter !== letter.toUpperCase()) return false;
  const isCapital = letter !== letter.toLowerCase();
  if (isCapital && endsInStretch(tokens, words, line)) return true;
  if (widest === Infinity) return true;
  const nextWord = wordWidth(tokens, next.from);
  // A short line is wrapped where the next word had no room in it.
  if (line.width < SHORT_LINE ? widest < SHORT_LINE || line.width + nextWord < widest : (line.width + nextWord) * 4 < widest * 3) return true;
  return isCapital && endsInSign(tokens, line) && signAt(tokens, line.to - 1) !== COMMA && line.width + nextWord + 8 < widest;
}

/**
 * "is shut until", "on Friday,", and below it "3 May 2034."; "on 3" above "May 2034", "3 May" above "2034": a time that belongs to the words before it;
 * "failed on" above "13 May" too, where that had no room on the line, and whatever stands below "failed at" or "and".
 */
function goesOn(tokens: Tokens, words: Vocabulary, line: Line, next: Line, widest: number): boolean {
  const { governor, approximator, stampFiller, month, weekday } = words,
    { kind, word } = tokens,
    last = line.to - 1,
    { from } = next;
  if (last === line.from) return false;
  if (words.needsMore[word[last]] !== 0) return line.width >= SHORT_LINE || !opensRow(tokens, words, next);
  const isGoverned = last - 1 > line.from && governor[word[last - 1]] !== 0;
  if (kind[last] === NUMBER) return (isGoverned && month[word[from]] !== 0 && widthAt(tokens, last) < 3) || opensWithSecondClock(tokens, words, next);
  if (month[word[last]] !== 0 && kind[from] === NUMBER)
    return (
      (widthAt(tokens, from) === 4
        ? isGoverned || (last - 1 > line.from && kind[last - 1] === NUMBER)
        : (isGoverned || line.width >= SHORT_LINE) && isDayAlone(tokens, words, from)) && !opensDated(tokens, words, next)
    );
  if (isGoverned && weekday[word[last]] !== 0 && kind[from] === NUMBER && month[word[from + 1]] !== 0) return !opensDated(tokens, words, next);
  const isComma = signAt(tokens, last) === COMMA,
    leads = governor[word[last]] !== 0 || approximator[word[last]] !== 0,
    isOpen = isComma || leads || stampFiller[word[last]] !== 0 || weekday[word[last]] !== 0;
  if (isOpen && isWrapped(tokens, words, line, next, leads ? 0 : widest)) return true;
  if (weekday[word[from]] === 0 && month[word[from]] === 0 && (kind[from] !== NUMBER || month[word[from + 1]] === 0)) return false;
  const governs = governor[word[last]] !== 0 || (isComma && weekday[word[last - 1]] !== 0 && last - 1 > line.from);
  return governs && !opensDated(tokens, words, next) && (signAt(tokens, next.to - 1) === DOT || !isDay(tokens, words, next));
}

/** "10:00 Coffee", "10 May: open day": a time that words of their own follow. */
function opensRow(tokens: Tokens, words: Vocabulary, { from, to }: Line): boolean {
  if (!opensTime(tokens, words, from)) return false;
  const after = readStamp(tokens, from, to, words)?.next ?? from + 1,
    isName = words.weekday[tokens.word[after]] + words.month[tokens.word[after]] !== 0,
    isOwn = (tokens.flags[after] & CAPITAL) !== 0 && !isName && signAt(tokens, after - 1) !== DOT;
  return after < to && (isOwn || signAt(tokens, after) === COLON);
}

/** "10 June.", below "The firm now says", where that had no room on the line. */
function completesSentence(tokens: Tokens, line: Line, next: Line, widest: number): boolean {
  const isFull = line.width >= SHORT_LINE && line.width + wordWidth(tokens, next.from) >= widest;
  return isFull && tokens.kind[line.to - 1] === WORD && signAt(tokens, next.to - 1) === DOT;
}

/** "8", "8," below "by Nov", and not "8 June" or "8.30". */
function isDayAlone(tokens: Tokens, { month }: Vocabulary, at: number): boolean {
  return widthAt(tokens, at) < 3 && month[tokens.word[at + 1]] === 0 && (tokens.kind[at + 1] === WORD || tokens.kind[at + 2] !== NUMBER);
}

/** "(17:43 GMT) on Saturday", below "at 19:43": a clock in brackets that no name or sentence of its own follows. */
function opensWithSecondClock(tokens: Tokens, words: Vocabulary, { from, to }: Line): boolean {
  if (signAt(tokens, from) !== OPEN_PAREN) return false;
  const stamp = readStamp(tokens, from + 1, to, words);
  return stamp?.hour !== undefined && signAt(tokens, stamp.next) === CLOSE_PAREN && (tokens.flags[stamp.next + 1] & CAPITAL) === 0;
}

/** A time that had no room on the line above, and no words of its own behind it: "13:58.", "1903 than it had leaked". */
function isWrapped(tokens: Tokens, words: Vocabulary, line: Line, { from, to }: Line, widest: number): boolean {
  if (!opensTime(tokens, words, from) || line.width < SHORT_LINE || line.width + wordWidth(tokens, from) < widest) return false;
  const after = readStamp(tokens, from, to, words)?.next ?? from + 1,
    sign = signAt(tokens, after);
  return (tokens.flags[after] & CAPITAL) === 0 && sign !== COLON && !isDash(sign) && !opensLogLine(tokens, words, line);
}

/** "8/22   Tested", "2033-01-14: Confirmed", "2033-02 Trial": a day and what parts it from its words, or a month of a year and a capital. */
function opensWithDay(tokens: Tokens, words: Vocabulary, line: Line): boolean {
  if (!opensTime(tokens, words, line.from)) return false;
  const stamp = readStamp(tokens, line.from, line.to, words);
  return stamp?.day !== undefined ? opensDated(tokens, words, line) : stamp?.hour === undefined && opensEntry(tokens, words, line);
}

/** "11:00–12:00  Review", above "All day  Leave" or "tbc  Call": a column parts what opens both lines from their words. */
function isInColumns(tokens: Tokens, line: Line, next: Line): boolean {
  // "Read the  minutes": two spaces by mistake.
  return columnOf(tokens, line, false) && columnOf(tokens, next, (tokens.flags[next.from] & CAPITAL) !== 0);
}

/** Tokens before a column, at most. */
const LONGEST_OPENING = 8;

/** A column stands behind the first word and the numbers of a line, or behind its first words. */
function columnOf(tokens: Tokens, { from, to }: Line, isOfWords: boolean): boolean {
  let at = from + 1;
  while (at < Math.min(to, from + LONGEST_OPENING) && !isColumn(tokens, at) && (isOfWords || tokens.kind[at] !== WORD)) at++;
  return at < to && isColumn(tokens, at);
}

/** "09:15 Coach to Holm", above "Boats to the island at about 11, in two groups. …": no line that somebody wrapped, and no message. */
function isEnded(tokens: Tokens, line: Line, next: Line, widest: number): boolean {
  if ((tokens.flags[next.from] & CAPITAL) === 0 || endsInSign(tokens, line) || (line.width + wordWidth(tokens, next.from)) * 2 > widest) return false;
  for (let at = line.from; at < line.to; at++) if (signAt(tokens, at) === COLON && isSpaced(tokens, at + 1)) return false;
  return true;
}

function isUnderline(sign: number): boolean {
  return sign === EQUALS || sign === 126 || isDash(sign);
}
