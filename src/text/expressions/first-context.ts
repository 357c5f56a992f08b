// What a text stands on before its first expression is read.
import type { Span } from '../../model/index.js';
import { daysFromCivil } from '../../time/index.js';
import type { DocumentClock } from '../document.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { readChat, tells24Hours } from '../resolution/registers/chat.js';
import { chooseMode, type Around } from '../resolution/registers/mode.js';
import { isBirth } from '../resolution/years/ages.js';
import { ownPresent } from '../resolution/registers/own-present.js';
import { openContext, type Context, type Place } from '../resolution/context.js';
import { isNote } from '../structure/note.js';
import type { Tokens } from '../tokens/tokens.js';
import { fiscalYearEnd, isMinutes } from './around.js';
import { UNIT } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';

/** Where the document's clock comes from; read only if something asks for it. */
export interface ClockSource {
  readonly clock: DocumentClock;
  /** Where it stands when the text was written; told of no story. */
  readonly published?: Span | undefined;
  /** The same, read when somebody asks. */
  publishedAt?(): number | undefined;
}

/** A reference with an offset is moved to the document's zone first. */
const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:?\d*)$/i;

/** Years of which most texts tell: no other four digits behind "at" are one. */
const FIRST_YEAR = 1900,
  LAST_YEAR = 2100;

/** Tokens within which a title and the day of a dateline stand. */
const HEAD_REACH = 40;

/**
 * What a text stands on before its first expression is read.
 * @param around - what stands around each time.
 * @param births - words for birth.
 */
export function contextOf(
  tokens: Tokens,
  locale: Locale,
  options: ParseOptions,
  atoms: readonly Atom[],
  structure: ClockSource | undefined,
  around: Around,
  births: Int16Array,
): Context {
  const given = options.reference;
  // "PUNE, Jan 18: The river rose.": handed over later, it was written on that day.
  const lead = atoms[0] as Atom | undefined,
    isHeaded = lead !== undefined && lead.start < HEAD_REACH && lead.meaning.day !== undefined && lead.meaning.month !== undefined;
  const reference = given !== undefined && !isHeaded && !HAS_OFFSET.test(given) ? given : (structure?.clock.reference ?? given);
  const clock = atoms.some(({ meaning }) => meaning.first !== undefined) ? structure?.clock : undefined;
  const isFiscal = atoms.some(({ meaning }) => meaning.fiscal !== undefined);
  const context = openContext(
    reference,
    'news',
    options.dateOrder ?? clock?.dateOrder ?? locale.dateOrder,
    isFiscal ? fiscalYearEnd(tokens, locale) : undefined,
    readChat(tokens, locale),
  );
  // The head is read where the text must tell when it was written, and else not for this alone.
  const stretch = (given === undefined ? structure?.clock : clock)?.stretch;
  if (stretch) {
    [context.stretchFrom, context.stretchTo] = stretch;
    context.stretchAt = Infinity;
  }
  // "At 1048 … at 0900": the text tells the clock in four digits, also where none of them is a zero.
  context.saysFourDigits = atoms.some(
    ({ meaning: { hourMinute, bareHour, maybeYear } }) =>
      hourMinute !== undefined && (maybeYear === undefined ? bareHour === undefined : hourMinute < FIRST_YEAR || hourMinute > LAST_YEAR),
  );
  context.tellsHours = atoms.filter(tellsHour).length >= FEWEST_HOURS;
  context.isNote = context.chat !== undefined && isNote(tokens, locale);
  if (context.chat !== undefined && tells24Hours(tokens)) context.says24Hours = true;
  context.isReport = reference === undefined && structure?.clock.isReport === true;
  context.isMinutes = reference !== undefined && isMinutes(tokens, locale);
  if (context.isMinutes) context.meeting = dayInTitle(atoms) ?? context.reference;
  const present = reference === undefined ? ownPresent(tokens, atoms, around) : undefined;
  context.supposed = present?.supposed;
  if (present?.isReport) {
    context.isReport = true;
    context.about = present.about;
  }
  if (reference === undefined && !context.isReport) context.anchor = yearToCome(tokens, atoms, births);
  context.mode = chooseMode(atoms, context, around);
  return context;
}

/** So many clock times make hours of bare numbers from the first on. */
const FEWEST_HOURS = 3;

/** "9.15", "ten past two": a clock time, and no number that may be one. */
function tellsHour({ meaning: { hour, minute, past, to, bareHour, weak } }: Atom): boolean {
  return hour !== undefined && (minute ?? past ?? to) !== undefined && (bareHour ?? weak) === undefined;
}

/** Tokens of the title of minutes up to their day, at most. */
const TITLE_REACH = 20;

/** "Minutes of the council, 8 March 2023", handed over on another day. */
function dayInTitle(atoms: readonly Atom[]): number | undefined {
  for (const { start, meaning } of atoms) {
    if (start >= TITLE_REACH) return undefined;
    const { year, month, day } = meaning;
    if (year !== undefined && month !== undefined && day !== undefined) return daysFromCivil(year, month, day);
  }
  return undefined;
}

/** "On 19 August the first wave landed … on 14 August 1942 it had been rehearsed", where nobody tells when it was written: the year of the first full date, for what is told before it; "died on 2 March. Born on 9 July 1934 …" tells of no death in the year of the birth. */
function yearToCome(tokens: Tokens, atoms: readonly Atom[], births: Int16Array): Place | undefined {
  const full = atoms.find(({ meaning }) => meaning.year !== undefined && meaning.weak === undefined);
  if (full === undefined || full === atoms[0] || full.meaning.day === undefined || full.meaning.era === 1) return undefined;
  return isBirth(tokens, full.start, full.end, births) ? undefined : { days: daysFromCivil(full.meaning.year ?? 0, 1, 1), unit: UNIT.year };
}
