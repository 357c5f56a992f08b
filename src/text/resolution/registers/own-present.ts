// Whether a text of which nobody says when it was written tells of its own present, and what its weekdays tell of the year of that.
import { HALF_YEAR_DAYS, civilFromDays, daysFromCivil, weekdayFromDays } from '../../../time/index.js';
import type { Atom } from '../../rules/stage.js';
import { ATOM } from '../../rules/categories.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import { type Around, wholeOf } from './mode.js';
import { opensLine } from '../../tokens/token-shape.js';
import { NEWLINE, type Tokens } from '../../tokens/tokens.js';
import { DOT, signAt } from '../../tokens/signs.js';

/** Years behind the last month that a text tells with its year in which it may have been written: a weekday and a date come together again after five or six. */
const YEARS_ON = 2;

/** Times of a text for each that opens a line, in prose. */
const FEWEST_PER_HEAD = 8;

/** A day of a month without a year. */
interface Yearless {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
  /** How its clause looks. */
  readonly toward: number;
}

/** What a text without a day of writing tells of that. */
export interface OwnPresent {
  /** Whether it speaks from a present of its own: a story may be of any time. */
  readonly isReport: boolean;
  /** Days since 1970-01-01 of a day about the writing, behind what is told as past and before what is told as to come; undefined where nothing tells the year. */
  readonly about: number | undefined;
  /** Such a day of a year that may be any: what is open lies to it as the text tells, and stays open. None is supposed where lines tell years. */
  readonly supposed: number | undefined;
}

/** What the times of a text tell of when it was written. */
class Signs {
  /** What is counted from the writing, or surely lies ahead of it. */
  present = 0;
  /** Whether a day is told with its year: the story has its time, or every entry. */
  isDated = false;
  /** Whether it opens with what only the day of writing completes, before it names any year. */
  opensOpen: boolean | undefined;
  /** Years of a story. */
  years = 0;
  /** The year told last, if alone. */
  #year: number | undefined;
  /** The latest year of the title, or of which a month, a season or a quarter is told as over: nobody tells the month of what is long past. */
  latest = 0;
  /** The latest year that is told as over in any way. */
  last = 0;
  /** The latest day that is told as over with its year. */
  lastDay = -Infinity;
  readonly yearless: Yearless[] = [];
  /** Bits of the weekdays that are named. */
  weekdays = 0;

  note(atom: Atom, toward: number): void {
    const m = wholeOf(atom);
    if (m.weak !== undefined || m.early !== undefined || m.age !== undefined) return;
    const { year, shortYear, month, day, weekday } = m;
    if (weekday !== undefined) this.weekdays |= 1 << weekday;
    if ((day ?? weekday) !== undefined || year !== undefined) this.opensOpen ??= year === undefined;
    if (shortYear !== undefined) this.isDated = true;
    else if (year !== undefined) this.#noteYear(m, year, toward);
    else if (isFromWriting(m)) this.present++;
    else if (month !== undefined && day !== undefined) this.#noteDay({ month, day, weekday, toward });
    else if (atom.category === ATOM.weekday && toward !== 0 && !this.#goesOn(toward)) this.present++;
  }

  #noteDay(told: Yearless): void {
    const { weekday, toward } = told;
    this.yearless.push(told);
    if (this.#isOfStory(told)) this.isDated = true;
    else if (weekday !== undefined || toward === 2) this.present++;
  }

  /** "It burned down in 1871. On Sunday 8 October the fire began": that year has such a Sunday. */
  #isOfStory({ month, day, weekday, toward }: Yearless): boolean {
    return toward < 0 && weekday !== undefined && this.#year !== undefined && weekdayFromDays(daysFromCivil(this.#year, month, day)) === weekday;
  }

  /** "On 3 July the river froze. On Monday the vicar prayed": counted from the day before, in a story as in a report. */
  #goesOn(toward: number): boolean {
    const last = this.yearless.at(-1);
    return toward < 0 && last !== undefined && last.toward < 0;
  }

  #noteYear({ era, month, season, quarter, day, first }: Meaning, year: number, toward: number): void {
    if ((day ?? first) !== undefined) this.isDated = true;
    if (toward >= 1) return;
    this.years++;
    if (era !== 1) {
      this.last = Math.max(this.last, year);
      if (month !== undefined && day !== undefined) this.lastDay = Math.max(this.lastDay, daysFromCivil(year, month, day));
    }
    // A year with a month or a season tells the writing by itself.
    this.#year = era === 1 || (month ?? season ?? quarter) !== undefined ? undefined : year;
    if (era !== 1 && (month ?? season ?? quarter) !== undefined) this.latest = Math.max(this.latest, year);
  }
}

/** "Last week", "tomorrow", "next spring"; not "today", which any history says of what still stands. */
export function isFromWriting({ from, step, toward, month, season, weekday, unit }: Meaning): boolean {
  if (from !== undefined) return false;
  return step === undefined ? toward !== undefined && (month ?? season ?? weekday) !== undefined : step !== 0 || unit === UNIT.week;
}

/**
 * What a text tells of its own present.
 * @param around - `isQuoted`: "“We leave tomorrow,” said Ada" is her present, not that of the text.
 */
export function ownPresent(tokens: Tokens, atoms: readonly Atom[], { towardOf, isQuoted }: Pick<Around, 'towardOf' | 'isQuoted'>): OwnPresent {
  const heads = atoms.filter(({ start }) => opensLine(tokens, start)).length,
    // Its lines tell the time of what stands in them.
    isOfLines = heads > 1 && heads * FEWEST_PER_HEAD > atoms.length;
  const signs = new Signs(),
    title = titleEnd(tokens);
  let titled: number | undefined;
  for (const atom of atoms)
    if (atom.end <= title && atom.meaning.year !== undefined) {
      titled = atom.meaning.year;
      signs.latest = titled;
    } else if (!isQuoted(atom)) signs.note(atom, towardOf(atom));
  const about = aboutWriting(signs),
    // "Annual report 2031": the year of what stands below, where no weekday tells another; "jailed for 2017 fire" goes on to later ones.
    isOfTitle = titled !== undefined && about === undefined && signs.last <= titled;
  const isReport = !isOfLines && !isOfTitle && tellsPresent(signs);
  const tellsYears = isOfLines && atoms.some(({ meaning }) => meaning.year !== undefined);
  return { isReport, about: isReport ? about : undefined, supposed: tellsYears ? undefined : supposedBy(signs, about) };
}

/** Whether more is told from a present than of years; "jailed on Friday … began the fire on 3 May 2017 … the case was opened again in 2024 … next month": a full date of before the last year is background of what opens without one. */
function tellsPresent({ present, years, isDated, opensOpen, last, lastDay }: Signs): boolean {
  if (present === 0) return false;
  const isBackground = opensOpen === true && lastDay > -Infinity && civilFromDays(lastDay).year < last;
  return isBackground || (present >= years && !isDated);
}

/** Tokens of a title, at most. */
const LONGEST_TITLE = 16;

/** Where the first line of a text ends, if that is a title: "Summer term 2031 – what is new". */
function titleEnd(tokens: Tokens): number {
  const first = tokens.kind.findIndex((kind) => kind !== NEWLINE),
    end = tokens.kind.indexOf(NEWLINE, first);
  return end > first && end - first <= LONGEST_TITLE && signAt(tokens, end - 1) !== DOT ? end : 0;
}

/** "It shut in July 2031. It opens on Tuesday 14 June": in the first year from then on in which all such weekdays are true. */
function aboutWriting({ latest, yearless }: Signs): number | undefined {
  const sure = yearless.find(({ weekday }) => weekday !== undefined);
  if (sure === undefined || latest === 0) return undefined;
  for (let year = latest; year <= latest + YEARS_ON; year++) {
    const days = daysFromCivil(year, sure.month, sure.day);
    if (weekdayFromDays(days) === sure.weekday) return areTrue(yearless, days) ? betweenTold(yearless, days) : undefined;
  }
  return undefined;
}

/** Years in which weekdays and dates come together in every way, and one that any year may stand for. */
const ROUND = 28,
  ANY_YEAR = 2001;

/** Days behind the last date that is told as over within which "the next day", "a week later" have passed too. */
const GONE_ON = 30;

/** A day behind all that is told as over: in the year that the weekdays tell, else in any. */
function supposedBy(signs: Signs, about: number | undefined): number {
  return about === undefined ? supposedWriting(signs) : betweenTold(signs.yearless, about, GONE_ON);
}

/** A day of writing that makes a weekday with its date true, and lies behind all that is told as over. */
function supposedWriting({ last, lastDay, latest, yearless, weekdays }: Signs): number {
  const first = Math.max(last, latest) || ANY_YEAR,
    told = yearless.find(({ weekday }) => weekday !== undefined) ?? yearless.at(0);
  if (told === undefined) return offWeekdays(daysFromCivil(first + 1, 7, 1), weekdays);
  const { month, day, weekday } = told;
  for (let year = first; year <= first + ROUND; year++) {
    const days = daysFromCivil(year, month, day),
      about = betweenTold(yearless, days, GONE_ON);
    if (about >= lastDay && (weekday ?? weekdayFromDays(days)) === weekdayFromDays(days)) return about;
  }
  return betweenTold(yearless, daysFromCivil(first + 1, month, day), GONE_ON);
}

const DAYS_OF_WEEK = 7;

/** The next day of which the weekday is not named: on a Monday "on Monday" is a week off, and what came two days later is not yet. */
function offWeekdays(day: number, named: number): number {
  for (let off = 0; off < DAYS_OF_WEEK; off++) if ((named & (1 << weekdayFromDays(day + off))) === 0) return day + off;
  return day;
}

/** The return of a day that lies nearest to another. */
function nearest({ month, day }: Yearless, about: number): number {
  const { year } = civilFromDays(about),
    away = (days: number): number => Math.abs(days - about);
  return [year - 1, year, year + 1].map((told) => daysFromCivil(told, month, day)).reduce((best, days) => (away(days) < away(best) ? days : best));
}

function areTrue(yearless: readonly Yearless[], about: number): boolean {
  return yearless.every((told) => told.weekday === undefined || weekdayFromDays(nearest(told, about)) === told.weekday);
}

/**
 * The last day that is told as over, else the day before the first that is told as to come.
 * @param later - so many days behind what is over, if nothing is to come by then.
 */
function betweenTold(yearless: readonly Yearless[], about: number, later = 0): number {
  let over = -Infinity,
    ahead = Infinity;
  for (const told of yearless) {
    const days = nearest(told, about);
    if (Math.abs(days - about) > HALF_YEAR_DAYS) continue;
    if (told.toward <= -1) over = Math.max(over, days);
    else if (told.toward > 0) ahead = Math.min(ahead, days);
  }
  return over > -Infinity ? Math.max(over, Math.min(over + later, ahead - 1)) : Math.min(ahead, about) - 1;
}
