// Attributes that the element cannot follow: found here, told on demand, ignored until mended.
import { isTimeZone } from '../../time/index.js';
import { isLocale } from '../locale.js';
import { readMoment } from '../moment.js';

/** The settings that a host may get wrong. Widened: attributes hold any text. */
export interface Options {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly windowStart?: string;
  readonly windowEnd?: string;
  readonly now?: string;
  readonly orientation?: string;
  readonly view?: string;
}

export type OptionName = keyof Options | 'article' | 'attribute' | 'corrections' | 'laneBy' | 'laneFunction' | 'selected' | 'span' | 'window';

/** A setting and what was written. */
export type BadOption = readonly [name: OptionName, value: string];

const ORIENTATIONS: readonly string[] = ['auto', 'horizontal', 'vertical'];
/** Who writes HTML, and frameworks that know of no properties, write them as attributes. */
const PROPERTIES: readonly string[] = ['timeline', 'timelines', 'events', 'source', 'text'];
const VIEWS: readonly string[] = ['timeline', 'list', 'text'];

/** What cannot be followed, in the order in which it is told. */
export function badOptions(host: Options & Element): readonly BadOption[] {
  const { timeZone, locale, windowStart, windowEnd, now, orientation, view } = host;
  const bad = PROPERTIES.filter((name) => host.hasAttribute(name)).map((name): BadOption => ['attribute', name]);
  const check = (name: OptionName, value: string | undefined, isGood: (value: string) => boolean): void => {
    if (value && !isGood(value)) bad.push([name, value]);
  };
  const isMoment = (value: string): boolean => readMoment(value, timeZone) !== undefined;
  check('timeZone', timeZone, isTimeZone);
  check('locale', locale, isLocale);
  check('windowStart', windowStart, isMoment);
  check('windowEnd', windowEnd, isMoment);
  check('now', now, isMoment);
  check('orientation', orientation, (value) => ORIENTATIONS.includes(value));
  check('view', view, (value) => VIEWS.includes(value));
  if (windowStart && windowEnd)
    check(
      'span',
      `${windowStart} – ${windowEnd}`,
      () => !((readMoment(windowStart, timeZone) ?? -Infinity) >= (readMoment(windowEnd, timeZone) ?? Infinity)),
    );
  return bad;
}
