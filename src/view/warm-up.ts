// What the first picture needs of the browser itself, fetched while the page has nothing else to do.
import { localeOf } from './locale.js';

/** Lets the browser load how dates and numbers are written in the language of the page: the first date costs more than a thousand further ones. */
export function warmUp(): void {
  if (!('requestIdleCallback' in globalThis)) return;
  requestIdleCallback(() => {
    const locale = localeOf(document.documentElement.lang, navigator.language);
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(0, 1e12);
    new Intl.NumberFormat(locale).format(1_000);
  });
}
