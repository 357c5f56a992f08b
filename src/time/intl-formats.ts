// Intl formatters, made once per language and shape: making one costs more than a thousand uses.

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A date format in UTC: callers pass floating instants, so no zone (and no engine's lack of offset zones) matters here. */
export function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale ?? ''}|${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (!format) {
    const hour = options.hour && (hasTwoDigitHours(locale) ? { hour: '2-digit', minute: '2-digit' } as const : { hour: 'numeric' } as const);
    format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options, ...hour, timeZone: 'UTC' });
    dateFormats.set(key, format);
  }
  return format;
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
