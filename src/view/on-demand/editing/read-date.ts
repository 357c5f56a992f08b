// A date as a reader types it: EDTF or ISO 8601, else plain words, read by the library's own reader.
import { edtfFromInstant, instant, MS_PER_DAY, partOfWhen, whenFromEdtf, type When, type WhenPart } from '../../../time/index.js';
import type { EditingWords } from './words.js';

/** How words are understood that do not say it themselves. */
export interface DateClock {
  readonly timeZone?: string | undefined;
  readonly reference?: string | undefined;
  readonly locale?: string | undefined;
}

/** What a reader typed cannot be used; the message says why and what to write. */
export class FieldError extends Error {
  /** Name of the field. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** An end that is open, as EDTF writes it. */
export const OPEN = '..';
/** Parts of a day, as EDTF of ours writes them and as a reader would. */
const PARTS = [
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['DT', 'daytime'],
] as const;
/** As much of a start as an end can count from. */
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/;
/** Little words around a date in plain words. */
const MOST_LETTERS_AROUND = 8;

/**
 * The When of what was typed in one or two fields; undefined where nothing was.
 * @param until - Its end; empty for none.
 * @throws {FieldError} of the field `when` or `until`
 */
export async function readTyped(when: string, until: string, clock: DateClock, words: EditingWords): Promise<When | undefined> {
  const start = await readOne('when', when.trim(), clock, words);
  const end = await readEnd(until.trim(), start, clock, words);
  if (start === OPEN && (!end || end === OPEN)) return undefined;
  if (!end) return start === OPEN ? undefined : start;
  if (!start || [start, end].some((one) => one !== OPEN && one.edtf.includes('/'))) throw new FieldError('until', words.badEnd);
  try {
    const timeZone = [start, end].flatMap((one) => (one === OPEN ? [] : (one.timeZone ?? [])))[0];
    return whenFromEdtf([start, end].map((one) => (one === OPEN ? OPEN : one.edtf)).join('/'), { timeZone });
  } catch {
    throw new FieldError('until', words.backwards);
  }
}

/** What was typed as an end counts from its start: "11:30" is of the same day, or of the next, where it would lie before. */
export async function readEnd(
  text: string,
  start: When | typeof OPEN | undefined,
  clock: DateClock,
  words: EditingWords,
): Promise<When | typeof OPEN | undefined> {
  const day = start && start !== OPEN ? DAY.exec(start.edtf)?.[0] : undefined;
  if (!start || start === OPEN || day === undefined) return readOne('until', text, clock, words);
  const end = await readOne('until', text, { ...clock, reference: day }, words);
  if (!end || end === OPEN || end.end > start.start) return end;
  return readOne('until', text, { ...clock, reference: edtfFromInstant(instant(start.start + MS_PER_DAY), 'day', start.timeZone) }, words);
}

async function readOne(field: string, text: string, clock: DateClock, words: EditingWords): Promise<When | typeof OPEN | undefined> {
  if (text === '') return undefined;
  if (text === OPEN) return OPEN;
  return readEdtf(text, clock) ?? readWords(field, text, clock, words);
}

function readEdtf(text: string, clock: DateClock): When | undefined {
  const [, part, whole] = /^(early|mid|late)[ -]([\d-].*)$/.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) {
    const when = readEdtf(whole, clock);
    return when && partOfWhen(when, part as WhenPart);
  }
  const { timeZone } = clock;
  const edtf = PARTS.reduce((rest, [code, word]) => rest.replace(` ${word}`, `T${code}`), text.replace(/^(\S+) (?=\d\d:?\d\d)/, '$1T'));
  const hasOffset = /T.*(?:Z|[+-]\d\d:?\d\d)[~?%]?$/.test(edtf);
  try {
    return whenFromEdtf(edtf, timeZone === undefined || hasOffset ? {} : { timeZone });
  } catch {
    return undefined;
  }
}

async function readWords(field: string, text: string, { timeZone, reference, locale }: DateClock, words: EditingWords): Promise<When> {
  const { findTimeExpressions } = await import('../../../text/index.js').catch(() => {
    throw new FieldError(field, words.noReader);
  });
  const options = { ...(timeZone !== undefined && { timeZone }), ...(reference !== undefined && { reference }) };
  const found = [
    ...(readable(() => findTimeExpressions(text, { ...options, ...(locale !== undefined && { locale }) })) ?? findTimeExpressions(text, options)),
  ];
  const [first, second] = found;
  const around = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).replace(/[\p{P}\p{Z}\p{S}]/gu, '');
  if (!first?.when || found.length > 2 || (found.length === 2 && (first.range !== 'start' || !second.when)))
    throw new FieldError(field, words.badDate(text));
  if (around.length > MOST_LETTERS_AROUND || /\p{N}/u.test(around)) throw new FieldError(field, words.halfDate(text, first.text));
  return second?.when ? (between(first.when, second.when) ?? first.when) : first.when;
}

function between(start: When, end: When): When | undefined {
  const { timeZone } = start;
  return readable(() => whenFromEdtf(`${start.edtf}/${end.edtf}`, { timeZone }));
}

/** What a reading gives; undefined where it throws. */
function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A When as a reader would type it: the two ends, without an offset that its zone says anyway; that it is but about so is said by its sign. */
export function typed(when: When | undefined): { readonly when: string; readonly until: string } {
  const [start = '', end = ''] = (when?.edtf ?? '')
    .split('/')
    .map((bound) => bound.replace(/(T\d\d(?::\d\d){0,2}(?:\.\d+)?)(?:Z|[+-]\d\d:\d\d)/, '$1').replace(/T(?=\d)/, ' '))
    .map((bound) => PARTS.reduce((rest, [code, word]) => rest.replace(`T${code}`, ` ${word}`), bound));
  const sign = when?.approximate && !/[~%]/.test(when.edtf) ? '~' : '';
  if (when?.part) return { when: `${when.part} ${start}${sign}`, until: end };
  return /\d/.test(start) ? { when: start + sign, until: end } : { when: start, until: end && end + sign };
}
