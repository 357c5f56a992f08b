// What could not be read in a text, and what would help.
import { daysFromCivil, weekdayFromDays } from '../time/index.js';
import type { Diagnostic, Span } from '../model/index.js';
import type { DocumentStructure } from './document.js';
import type { TimeExpression } from './expression.js';
import type { Locale } from './locales/rule-types.js';
import { WORD, type Tokens } from './tokens/tokens.js';

/** What the stages made of a text. */
export interface Outcome {
  readonly locale: Locale;
  readonly structure: DocumentStructure;
  /** How many events are told. */
  readonly events: number;
  readonly expressions: readonly TimeExpression[];
  /** Words that name no real date or clock time. */
  readonly impossible: readonly Span[];
  readonly document: string;
}

/** Diagnostics of one kind that are told at most. */
const MAX_TOLD = 20;

/** Tells what is wrong with single times, and why a text tells nothing or less than it seems to. */
export function diagnosticsOf(tokens: Tokens, { locale, structure, events, expressions, impossible, document }: Outcome): Diagnostic[] {
  const { text } = tokens;
  const list: Diagnostic[] = impossible.slice(0, MAX_TOLD).map(({ start, end }) => ({
    code: 'text/impossible-date',
    severity: 'warning',
    span: { start, end },
    document,
    message: `"${text.slice(start, end).slice(0, 60)}" names no real date or clock time; it was left out`,
    hint: 'correct it in the text',
  }));
  for (const { start, end, value } of expressions.filter((time) => isOtherDay(time, locale)).slice(0, MAX_TOLD))
    list.push({
      code: 'text/other-weekday',
      severity: 'warning',
      span: { start, end },
      document,
      message: `"${text.slice(start, end).slice(0, 60)}" does not fall on that weekday; it was read as ${value.slice(0, 10)}`,
      hint: 'correct the weekday or the date in the text',
    });
  const open = structure.clock.reference === undefined ? expressions.filter(isOpen) : [];
  const [first] = open;
  // One open time among many dated ones is no news.
  if (first && open.length * 3 > events) {
    list.push({
      code: 'text/no-year',
      severity: 'info',
      span: { start: first.start, end: first.end },
      document,
      message: `the text does not say when it was written, so it is open when "${first.text}"${open.length > 1 ? ` and ${String(open.length - 1)} more` : ''} was or will be`,
      hint: 'give its day as the reference, such as 2034-03-16',
    });
  }
  if (text.trim() === '') {
    list.push({
      code: 'text/empty',
      severity: 'warning',
      document,
      message: 'the text is empty',
      hint: 'give a text that tells when something happened',
    });
  } else if (events === 0 && isForeign(tokens, locale)) {
    list.push({
      code: 'text/unknown-language',
      severity: 'warning',
      document,
      message: `hardly a word of the text is of the language "${locale.tag}", in which it was read`,
      hint: 'name its language as the locale, or give a translation',
    });
  } else if (expressions.length === 0) {
    list.push({
      code: 'text/no-time',
      severity: 'warning',
      document,
      message: 'the text names no time',
      hint: 'a timeline needs at least one date, day or clock time',
    });
  } else if (events === 0) {
    list.push({
      code: 'text/no-event',
      severity: 'info',
      document,
      message: 'the text names times, but nothing that happens at them',
      hint: 'add the event by hand',
    });
  }
  return list;
}

/** Month, weekday or clock in figures, and no year. */
const OPEN = /^XXXX-(?:\d\d|WXX-\d|XX-XXT\d)/;

/** A day or clock time whose year nobody tells: `XXXX-07-25`, `XXXX-XX-XXT17:00`. */
function isOpen({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && OPEN.test(value);
}

/** From then on all count by one calendar, and what is told before this hour may be of the night of the day before. */
const ONE_CALENDAR = 1924,
  DAWN = 6;

/** "Monday, 9 February 2025", which was a Sunday: its figures name one day, and its only weekday another. */
function isOtherDay({ text, value }: TimeExpression, { lexicon }: Locale): boolean {
  const [, year, month, day, hour] = DAY.exec(value) ?? [];
  if (day === undefined || Number(year) < ONE_CALENDAR || Number(hour) < DAWN || !/\d/.test(text)) return false;
  const weekday = lexicon.values('weekday'),
    named = text.split(/[^\p{L}]+/u).flatMap((word) => weekday[lexicon.idOf(word.toLowerCase())] || []);
  return named.length === 1 && weekdayFromDays(daysFromCivil(Number(year), Number(month), Number(day))) !== named[0];
}

/** A day, with or without its hour. */
const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:$|T(\d\d)?)/;

/** Words of a text that are looked at, and the share of them that a text in the language does not fall below. */
const SAMPLE = 400,
  KNOWN = 0.3;

function isForeign({ text, start, kind, word, length }: Tokens, { lexicon }: Locale): boolean {
  // "Le", "de", "von" are words of names here, and of everything elsewhere.
  const particles = lexicon.values('nameParticle');
  let words = 0,
    known = 0;
  for (let at = 0; at < length && words < SAMPLE; at++) {
    if (kind[at] !== WORD || !/\p{L}/u.test(text.charAt(start[at]))) continue;
    words++;
    if (word[at] !== 0 && particles[word[at]] === 0) known++;
  }
  return words > 4 && known < words * KNOWN;
}
