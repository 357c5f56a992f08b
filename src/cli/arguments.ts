// What the command line asks for. A mistake in it is a UsageError: exit code 2.
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseOptions } from '../parse.js';
import { isTimeZone } from '../time/index.js';

/** Output formats. */
const FORMATS = ['json', 'svg', 'html', 'csv', 'ics', 'jsonld', 'txt', 'md'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export interface Arguments {
  readonly command: 'convert' | 'explain' | 'help' | 'version';
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: OutputFormat;
  /** A file, or a folder (ends in `/` or exists) that takes one file per input. */
  readonly out?: string;
  /** Several inputs make one timeline even where `out` is a folder. */
  readonly merge: boolean;
  /** Encoding of the files, where it is known. */
  readonly encoding?: string | undefined;
  /** Threads; absent: by cores and size. */
  readonly jobs?: number | undefined;
  readonly widthPx: number;
  /** A file of corrections, to be put on what is read. */
  readonly corrections?: string;
  readonly parse: ParseOptions;
}

/** The command line cannot be understood: says what, and what to write instead. */
export class UsageError extends Error {}

export const USAGE = `usage: event-timeline FILE... [options]
       event-timeline explain FILE... [options]

Reads text, HTML, Markdown, JSON, CSV, iCalendar, RSS, Atom, TimelineJS, SIMILE or Markwhen and writes the timeline found in it.
FILE - is standard input, as is no FILE behind a pipe; a folder stands for all documents in it, deep down. Several files
make one timeline, or one each where --out names a folder.

  --format FORMAT     json (default), svg, html (one self-contained page), csv, ics, jsonld, txt or md;
                      left out, the ending of --out tells it
  --out PATH          a file, or a folder that ends in / or exists; default standard output
  --merge             one timeline of all files, also where --out is a folder
  --jobs N            threads; default as many as there are cores and work
  --encoding NAME     of the files; default UTF-8, UTF-16 or windows-1252, told by their bytes
  --reference TIME    when the text was written, ISO 8601: 2034-03-16 or 2034-03-16T07:27+08:00
  --time-zone ZONE    zone of its local times: Europe/Oslo or +08:00
  --locale LOCALE     language of the text, BCP 47: en (default) or de
  --date-order ORDER  mdy or dmy, for 03/04/2034
  --corrections FILE  JSON of corrections, or a timeline that has some: put on what is read, by id
  --width PX          width of svg and html; default 1200
  --help, --version

explain lists every time expression with its value, rule and reason, and every event with the words it rests on.
Exit code: 0 done, 1 no timeline could be made, 2 the command line is wrong.`;

/**
 * Reads the command line.
 * @param args - words after the program's name.
 * @param isPiped - Something may come through standard input: it is read where no file is named.
 * @throws {UsageError}
 */
export function readArguments(args: readonly string[], isPiped = false): Arguments {
  const { values, positionals } = parse(args);
  const isExplain = positionals[0] === 'explain';
  const named = isExplain ? positionals.slice(1) : positionals;
  const files = named.length === 0 && isPiped ? ['-'] : named;
  if (isExplain && values.format !== undefined) throw new UsageError('explain writes lines for a person; leave --format out');
  const base = {
    files,
    format: oneOf('format', values.format ?? (isExplain ? 'txt' : formatOf(values.out)), FORMATS),
    out: values.out,
    corrections: values.corrections,
    merge: values.merge ?? false,
    ...(values.encoding === undefined ? {} : { encoding: checkEncoding(values.encoding) }),
    ...(values.jobs === undefined ? {} : { jobs: threads(values.jobs) }),
    widthPx: pixels(values.width ?? '1200'),
    parse: {
      ...(values.reference === undefined ? {} : { reference: checkReference(values.reference) }),
      ...(values['time-zone'] === undefined ? {} : { timeZone: checkZone(values['time-zone']) }),
      ...(values.locale === undefined ? {} : { locale: checkLocale(values.locale) }),
      ...(values['date-order'] === undefined ? {} : { dateOrder: oneOf('date-order', values['date-order'], ['mdy', 'dmy'] as const) }),
    },
  };
  if (values.help) return { ...base, command: 'help' };
  if (values.version) return { ...base, command: 'version' };
  if (files.length === 0) throw new UsageError('no FILE; name one, or - for standard input');
  return { ...base, command: isExplain ? 'explain' : 'convert' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        out: { type: 'string', short: 'o' },
        corrections: { type: 'string' },
        reference: { type: 'string' },
        'time-zone': { type: 'string' },
        locale: { type: 'string' },
        'date-order': { type: 'string' },
        merge: { type: 'boolean' },
        jobs: { type: 'string', short: 'j' },
        encoding: { type: 'string' },
        width: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const message = (error as Error).message.replace(/\. To specify.*/s, '');
    // A file of that name is meant for one.
    const file = args.find((word) => /^-[^-]/.test(word) && existsSync(word));
    throw new UsageError(file === undefined ? message : `${message}; for the file write ./${file}`);
  }
}

/** Other endings of the same formats. */
const ENDINGS = new Map<string, OutputFormat>([
  ['htm', 'html'],
  ['markdown', 'md'],
  ['text', 'txt'],
  ['ical', 'ics'],
]);

/** The format that the name of the output asks for. */
function formatOf(out: string | undefined): string {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const format = FORMATS.find((name) => name === ending) ?? ENDINGS.get(ending);
  if (format === undefined && ending !== '')
    throw new UsageError(`--out "${out ?? ''}": no format has this ending; write --format and one of ${FORMATS.join(', ')}`);
  return format ?? 'json';
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (!found) throw new UsageError(`--${option} "${value}"; write one of ${allowed.join(', ')}`);
  return found;
}

function pixels(value: string): number {
  const px = Number(value);
  if (!Number.isInteger(px) || px < 200 || px > 20_000) throw new UsageError(`--width "${value}"; write a whole number from 200 to 20000`);
  return px;
}

function threads(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256) throw new UsageError(`--jobs "${value}"; write a whole number from 1 to 256`);
  return count;
}

function checkEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new UsageError(`--encoding "${value}"; write a name such as utf-8, windows-1252 or shift_jis`);
  }
}

function checkReference(value: string): string {
  const isIso = /^\d{4}(-\d\d){2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(value);
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (isIso && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return value;
  throw new UsageError(`--reference "${value}"; write an ISO 8601 date or time such as 2034-03-16 or 2034-03-16T07:27+08:00`);
}

function checkZone(value: string): string {
  if (isTimeZone(value)) return value;
  throw new UsageError(`--time-zone "${value}"; write an IANA name or an offset such as Europe/Oslo or +08:00`);
}

function checkLocale(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new UsageError(`--locale "${value}"; write a BCP 47 tag such as en`);
  }
}
