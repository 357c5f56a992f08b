// Days that head the entries of a diary or chronicle: each entry is written on its own day, from which "yesterday" and "Monday" are counted.
import { civilFromDays, weekdayFromDays } from '../../../time/index.js';
import { ATOM } from '../../rules/categories.js';
import { meaningLike, UNIT, type Meaning } from '../../rules/meaning.js';
import type { Atom } from '../../rules/stage.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, type Tokens, WORD } from '../../tokens/tokens.js';
import type { Context, Place } from '../context.js';
import { beginOfWeek, readWeek, type ToldWeek } from '../days/told-week.js';
import { pastPlace, placeBefore } from '../../structure/entry-place.js';
import { isLineLabel } from '../../structure/line-shapes.js';
import { opensLine } from '../../tokens/token-shape.js';

/** Fewer days on their own are no diary, fewer that a sign parts from the words of their lines no chronicle. */
const FEWEST_ENTRIES = 2,
  FEWEST_LINES = 3;

/** What a line of a chronicle may be of, besides a day. */
const PARTS_OF_LINES = new Set<number>([ATOM.month, ATOM.monthYear, ATOM.year, ATOM.stepYear]);

/** Months that no diary skips. */
const HALF = 6;

/** "On … at …, somebody of a long name <and an address> wrote:" has no more tokens behind its day. */
const LONGEST_HEAD = 30;

/** Words that open the line above a quoted message, by id. */
export interface MessageWords {
  /** "On 30 May 2031 …" */
  readonly messageLead: Int16Array;
  /** "Sent: 30 May 2031" */
  readonly sentLabel: Int16Array;
  /** "Update, 30 May: …" */
  readonly updateLabel: Int16Array;
  /** "p. 42" */
  readonly numbered: Int16Array;
  /** Forms of verbs. */
  readonly clause: { readonly verbs: Int32Array };
  /** What parts the day of a line from its words. */
  readonly labelSign: Int16Array;
}

/** What is seen of heads while the text is looked through. */
interface Seen {
  /** Offsets of the heads of entries. */
  readonly heads: number[];
  /** Those of the lines of a chronicle, and weekdays that head a line. */
  readonly lines: Atom[];
  readonly weekdays: Atom[];
  /** The months and years above the first head. */
  readonly above: Set<Atom>;
  /** A month stands above the first head. */
  isInMonth: boolean;
  /** Day of the month of the head in hand. */
  inHand: number;
}

/** Reads the heads of entries in text order. */
export class DatedEntries {
  readonly #isDiary: boolean;
  /** The months and years above the first head, and the heads that are a number alone. */
  readonly #above: ReadonlySet<Atom>;
  readonly #numbers = new Set<Atom>();
  readonly #isChronicle: boolean;
  readonly #week: ToldWeek | undefined;
  /** When the whole was written, and where the line in hand of a chronicle ends. */
  #written: Pick<Context, 'reference' | 'civil' | 'minute' | 'mode' | 'isEntry' | 'isLine' | 'lineYear'> | undefined;
  #lineEnd = Infinity;
  #isOpen = false;
  #isYearless = false;
  #last = civilFromDays(0);
  /** Day on which the whole was written; no day lies behind it where nobody tells that. */
  #home: number | undefined;
  /** The year that stands above the first head. */
  #firstYear: number | undefined;

  /** @param publishedAt - where a text that is dated as a whole tells so: such a text looks back on its days, unless that is the head of an entry itself. */
  constructor(
    private readonly tokens: Tokens,
    atoms: readonly Atom[],
    private readonly words: MessageWords,
    publishedAt: () => number | undefined,
  ) {
    const seen: Seen = { heads: [], lines: [], weekdays: [], above: new Set(), isInMonth: false, inHand: 1 },
      { heads, lines, weekdays, above } = seen;
    for (const atom of atoms) this.#see(atom, seen);
    const published = heads.length >= FEWEST_ENTRIES ? publishedAt() : undefined;
    this.#week = weekdays.length > 0 && heads.length === 0 ? readWeek(tokens, weekdays, words.clause.verbs) : undefined;
    this.#isDiary =
      this.#week !== undefined ||
      (heads.length >= FEWEST_ENTRIES &&
        (published === undefined || heads.includes(published) || [...above].some(({ start }) => tokens.start[start] === published)));
    this.#isChronicle =
      (lines.length >= FEWEST_LINES && [...above, lines[0]].some(hasYear)) ||
      (lines.length >= FEWEST_ENTRIES && lines.every((line) => hasYear(line) && tokens.kind[line.end + 1] === WORD));
    this.#above = (this.#isDiary && this.#week === undefined) || this.#isChronicle ? above : new Set();
  }

  #see(atom: Atom, seen: Seen): void {
    const {
        meaning: { day = Infinity, month },
      } = atom,
      isAlone = this.#standsAlone(atom),
      isNumber = isAlone && isBare(atom),
      isHead = isAlone && this.#opensEntry(atom, seen);
    if (this.#headsLine(atom)) seen.lines.push(atom);
    if (isAlone && atom.category === ATOM.weekday && atom.meaning.toward === undefined) seen.weekdays.push(atom);
    if (isHead) seen.heads.push(this.tokens.start[atom.start]);
    else if (seen.heads.length === 0 && seen.lines.length === 0) this.#seeAbove(atom, seen);
    if (isHead && isNumber) this.#numbers.add(atom);
    if (isHead) seen.inHand = day;
    else if (isNumber) seen.inHand = Infinity;
    else if (isAlone && month !== undefined && seen.heads.length > 0) seen.inHand = 0;
  }

  /** Whether what stands alone at the head of its line opens an entry. */
  #opensEntry(atom: Atom, { heads, isInMonth, inHand }: Seen): boolean {
    const isOpen = heads.length > 0 || isInMonth;
    // "29. Quiet day.", behind the 28th: a number alone heads an entry where it goes on, and a list where it begins anew.
    if (isBare(atom)) return isOpen && (atom.meaning.day ?? Infinity) > inHand;
    if (isDay(atom) || isNumbered(atom)) return true;
    return isOpen && isOfDay(atom) && (atom.category !== ATOM.weekday || this.#endsLine(atom));
  }

  /** A month or a year above the first head, with no other time between. */
  #seeAbove(atom: Atom, seen: Seen): void {
    // "My diary, spring 1998" too.
    const isAbove = (PARTS_OF_LINES.has(atom.category) || atom.category === ATOM.seasonYear) && this.#endsLine(atom);
    if (isAbove) seen.above.add(atom);
    else seen.above.clear();
    seen.isInMonth = isAbove && (seen.isInMonth || atom.meaning.month !== undefined);
  }

  isHead(atom: Atom, context: Context): boolean {
    if (this.#isChronicle && this.#headsLine(atom)) return true;
    if (this.#week !== undefined && atom === this.#week.head) return beginOfWeek(this.#week, context) !== undefined;
    if (this.#isDiary && this.#isDayOfDiary(atom) && this.#standsAlone(atom)) return true;
    return this.#headsMessage(atom) || this.headsUpdate(atom);
  }

  #isDayOfDiary(atom: Atom): boolean {
    if (isBare(atom)) return this.#numbers.has(atom);
    return isDay(atom) || isNumbered(atom) || (this.#isOpen && isOfDay(atom));
  }

  /** "Oct 3, 2031: …", "Jan 2032: …", and "Nov 28: …", "29th: …" below them: of the years in which they follow each other. */
  #headsLine(atom: Atom): boolean {
    return (
      (isDay(atom) || PARTS_OF_LINES.has(atom.category) || atom.category === ATOM.dayNumber) &&
      isLineLabel(this.tokens, atom.start, atom.end, this.words.labelSign)
    );
  }

  /** "Update, 30 May: …", "Final update, Friday: …", "Edit (30 May, 9:15 PDT) – …", and "Update, 2pm: …" below one: the day on which the line was added. */
  headsUpdate(atom: Atom): boolean {
    const { start, end } = atom,
      {
        tokens: { kind, word },
        words: { updateLabel, labelSign },
      } = this;
    const isOfLast = atom.category === ATOM.clock && this.#written !== undefined;
    if (!isOfLast && !isDay(atom) && !isWeekday(atom) && (atom.category !== ATOM.dayTime || atom.meaning.month === undefined)) return false;
    const label = kind[start - 1] === PUNCT ? start - 2 : start - 1,
      sign = kind[start - 1] === PUNCT && labelSign[word[end]] === 0 ? end + 1 : end;
    return updateLabel[word[label]] > 0 && labelSign[word[sign]] > 0 && opensLine(this.tokens, kind[label - 1] === WORD ? label - 1 : label);
  }

  /** Behind the last line of a chronicle, or behind an update, the text is written when the whole was. */
  leave(context: Context, from: number): void {
    if (from <= this.#lineEnd) return;
    Object.assign(context, this.#written);
    this.#lineEnd = Infinity;
  }

  /** "On 30 May 2031, at 10:05, Ada Lunde wrote:" and "Sent: 30 May 2031 10:05" above words that are quoted, also behind their marks. */
  #headsMessage({ start, end, category }: Atom): boolean {
    if (category !== ATOM.fullDay && category !== ATOM.dayTime) return false;
    const {
      tokens,
      words: { messageLead, sentLabel },
    } = this;
    const isLabelled = tokens.text.charAt(tokens.start[start - 1]) === ':';
    let first = isLabelled ? start - 2 : start - 1;
    if (first < 0 || (isLabelled ? sentLabel : messageLead)[tokens.word[first]] === 0) return false;
    first--;
    while (first >= 0 && tokens.text.charAt(tokens.start[first]) === '>') first--;
    if (first >= 0 && tokens.kind[first] !== NEWLINE) return false;
    if (isLabelled) return true;
    let last = end;
    while (last < tokens.length && last < end + LONGEST_HEAD && tokens.kind[last] !== NEWLINE) last++;
    return tokens.text.charAt(tokens.start[last - 1]) === ':';
  }

  /** The meaning of a head: a year or week that it leaves open is that of the entry before. */
  meaningOf(meaning: Meaning, context: Context, atom: Atom): Meaning {
    const { dateOrder: order, reference } = context;
    if (this.#week !== undefined && atom === this.#week.head) return meaningLike(meaning, { base: beginOfWeek(this.#week, context) });
    // "Update, Friday 8am": that day, or the first behind the day of writing.
    if (this.headsUpdate(atom) && meaning.weekday !== undefined && (meaning.day ?? meaning.first) === undefined)
      return meaningLike(meaning, reference !== undefined && weekdayFromDays(reference) === meaning.weekday ? { toward: 0 } : { toward: 1, n: 0 });
    const { year, shortYear, day, first, secondNumber = 0 } = meaning;
    const month = first === undefined ? meaning.month : first > 12 || (order === 'dmy' && secondNumber <= 12) ? secondNumber : first;
    if (!this.#isOpen || (year ?? shortYear) !== undefined || meaning.ago !== undefined) return meaning;
    // "Christmas Day.", below an entry of September.
    if (meaning.holiday !== undefined) return meaningLike(meaning, { toward: 1 });
    const last = this.#last;
    // "Friday, 13th": of the month in hand, or of the next.
    if (month === undefined && day !== undefined)
      return last.month === 0
        ? meaning
        : day < last.day
          ? meaningLike(meaning, { month: (last.month % 12) + 1, year: last.year + (last.month === 12 ? 1 : 0) })
          : meaningLike(meaning, { month: last.month, year: last.year });
    if (month === undefined) return meaningLike(meaning, { toward: 1, n: 0 });
    // Over the turn of the year, either way; but "Chronicle, 1947" has nothing from before.
    const behind = last.month === 0 ? 0 : last.month - month,
      isBack = behind < -HALF && last.year !== this.#firstYear;
    return meaningLike(meaning, { year: last.year + (behind > HALF ? 1 : isBack ? -1 : 0) });
  }

  /** A month or a year on a line of its own, between the heads: the next of its name; above the first the month or year that it means. */
  turn(atom: Atom, place: Place | undefined): void {
    const {
        category,
        meaning: { month = 0, year },
      } = atom,
      last = this.#last;
    if (!this.#isOpen && place !== undefined && this.#above.has(atom)) {
      this.#isOpen = true;
      this.#firstYear = civilFromDays(place.days).year;
      this.#last = { year: this.#firstYear, month, day: 0 };
    } else if (this.#isOpen && PARTS_OF_LINES.has(category) && this.#standsAlone(atom))
      this.#last = { year: year ?? last.year + (month < last.month ? 1 : 0), month, day: 0 };
  }

  /** Where nobody told the year of the entry before, the years told in it are none of the diary. */
  forget(context: Context): void {
    if (this.#isYearless) context.anchor = undefined;
  }

  /** Begins an entry: the text is now written on its day; undefined where its year is not told. */
  open(context: Context, place: Place | undefined, from = -1, isUpdate = false): void {
    this.#isYearless = place === undefined;
    if (place === undefined) {
      context.day = context.clockDay = context.planDay = context.near = context.last = undefined;
      return;
    }
    const { days, minute } = place,
      { reference, civil, mode } = context;
    this.#isOpen = true;
    if ((this.#isChronicle || isUpdate || (this.#week !== undefined && !this.#endsLine(this.#week.head))) && from >= 0) {
      this.#written ??= { reference, civil, minute: context.minute, mode, isEntry: false, isLine: false, lineYear: undefined };
      this.#lineEnd = from;
      while (this.#lineEnd < this.tokens.length && this.tokens.kind[this.#lineEnd] !== NEWLINE) this.#lineEnd++;
    }
    context.lineYear = undefined;
    if (place.unit === UNIT.year) {
      this.#last = civilFromDays(days);
      if (this.#isChronicle && from >= 0) context.lineYear = this.#last.year;
      return;
    }
    this.#home ??= reference ?? Infinity;
    context.home = days > this.#home ? this.#home : undefined;
    context.reference = days;
    context.civil = this.#last = civilFromDays(days);
    context.minute = minute;
    context.mode = 'news';
    context.isHistory = false;
    context.isEntry = true;
    context.isLine = this.#isChronicle;
    context.day = days;
    context.dayToken = context.token;
    context.clockDay = context.clockMinute = context.heardMinute = context.planDay = context.nearDay = context.near = undefined;
  }

  /** A whole line of its own. */
  isLine(atom: Atom): boolean {
    return this.#endsLine(atom) && opensLine(this.tokens, atom.start);
  }

  #endsLine({ end }: Atom): boolean {
    const { kind, text, start, length } = this.tokens,
      next = end < length && text.charAt(start[end]) === '.' ? end + 1 : end;
    return kind[next] === NEWLINE;
  }

  /** At the head of a line, or behind the page of a notebook: "p. 42   Nov 20". */
  #opensLine(at: number): boolean {
    const { kind, word, start, end } = this.tokens;
    if (opensLine(this.tokens, at)) return true;
    const page = kind[at - 2] === PUNCT ? at - 3 : at - 2;
    return kind[at - 1] === NUMBER && start[at] - end[at - 1] > 1 && this.words.numbered[word[page]] > 0 && opensLine(this.tokens, page);
  }

  /** Opens its line, and a full stop or the end of the line follows: "Tuesday 3 June. Reached the hut at dusk.", "4th. — Rain", "Sat 21, Holm". */
  #standsAlone({ start, end: last }: Atom): boolean {
    const { kind, flags, text } = this.tokens,
      end = pastPlace(this.tokens, last);
    if (!this.#opensLine(start) && !this.#opensLine(placeBefore(this.tokens, start))) return false;
    if (kind[end] === NEWLINE) return true;
    // "15 Nov. Rain": the full stop is in the month.
    const stop = text.charAt(this.tokens.start[end - 1]) === '.' ? end - 1 : end,
      next = stop + 1;
    if (text.charAt(this.tokens.start[stop]) !== '.' || kind[next] === NUMBER) return false;
    return kind[next] === NEWLINE || (flags[next] & CAPITAL) !== 0 || isDash(signAt(this.tokens, next));
  }
}

/** "Friday", "Friday 8am" */
function isWeekday({ category, meaning: { weekday, day, first } }: Atom): boolean {
  return weekday !== undefined && (day ?? first) === undefined && (category === ATOM.weekday || category === ATOM.dayTime);
}

function hasYear({ meaning: { year, shortYear, ago } }: Atom): boolean {
  return (year ?? shortYear ?? ago) !== undefined;
}

function isDay({ category }: Atom): boolean {
  return category === ATOM.monthDay || category === ATOM.fullDay;
}

/** "9, Mon.", "Mon. 9th"; "Friday 16 to Monday 19 July" stands above the days of a programme, and nobody wrote below it on either. */
function isNumbered({ category, meaning: { weekday, other } }: Atom): boolean {
  return category === ATOM.dayNumber && weekday !== undefined && other === undefined;
}

/** "29." */
function isBare({ category, start, end }: Atom): boolean {
  return category === ATOM.dayNumber && end === start + 1;
}

/** A weekday, a day of a month that is not named, "Thu 26, 10 pm", or "Easter Sunday". */
function isOfDay({ category, meaning: { day } }: Atom): boolean {
  return (category === ATOM.dayTime && day !== undefined) || category === ATOM.weekday || category === ATOM.dayNumber || category === ATOM.holiday;
}
