// Intl formatters, made once per language and shape: making one costs more than a thousand uses.

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A date format in UTC: callers pass floating instants, so no zone (and no engine's lack of offset zones) matters here. */
export function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale ?? ''}|${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (!format) {
    const hour = options.hour && (hasTwoDigitHours(locale) ? ({ hour: '2-digit', minute: '2-digit' } as const) : ({ hour: 'numeric' } as const));
    format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options, ...hour, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format;
}

/** What a language writes between two dates of different years; null where it writes more than the two. */
const joints = new Map<Intl.DateTimeFormat, string | null>();

/** "16 – 18 June 2009". Dates of different years have nothing in common that would be written once: they are put together, in a tenth of the time that a range takes. */
export function formatRange(format: Intl.DateTimeFormat, from: number, to: number, isJoined: boolean): string {
  const joint = isJoined ? joints.get(format) : null;
  if (joint) return format.format(from) + joint + format.format(to);
  const range = format.formatRange(from, to);
  if (joint === undefined) {
    const [first, last] = [format.format(from), format.format(to)];
    joints.set(format, range.startsWith(first) && range.endsWith(last) ? range.slice(first.length, -last.length) : null);
  }
  return range;
}

/** Where clocks count to 24, 8 o'clock is written 08:00, as the language's own short style does; else "8 AM" is a whole hour. */
function hasTwoDigitHours(locale: string | undefined): boolean {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle === 'h23';
}

/** A number format. */
export function numberFormat(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale ?? ''}|${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    numberFormats.set(key, format);
  }
  return format;
}
