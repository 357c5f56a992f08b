// Where a text was written: its zone at each place, and the holidays that its country keeps.
import { zoneAt } from '../document.js';
import type { Locale } from '../locales/rule-types.js';
import { momentOf } from '../resolution/clock/stated-zone.js';
import { meaningLike, type Meaning } from '../rules/meaning.js';
import type { Surroundings } from './found-expression.js';

/** Key of {@link Locale.nationalDays} for all other zones. */
const ANYWHERE = '*';

/** The zones and the country of a text. */
export class Home {
  constructor(
    private readonly text: Pick<Surroundings, 'clock'>,
    private readonly locale: Locale,
  ) {}

  zoneAt(offset: number): string | undefined {
    const clock = this.text.clock();
    return clock && zoneAt(clock, offset);
  }

  /** Whether the text says in which zone its times are; undefined where it has none. */
  isZoneStated(): boolean | undefined {
    const clock = this.text.clock();
    return clock?.timeZone === undefined ? undefined : clock.isZoneStated === true;
  }

  /** Whether a zone shows the same clock as that in which the text was written. */
  hasClockOf(zone: string, offset: number, reference = 0): boolean {
    const home = this.zoneAt(offset);
    return home !== undefined && momentOf(reference, 0, zone) === momentOf(reference, 0, home);
  }

  /** A holiday that each country keeps on a day of its own: that of the country in which the text was written; undefined where that has none. */
  asKept(meaning: Meaning, offset: number): Meaning | undefined {
    const days = this.locale.nationalDays?.[meaning.holiday ?? meaning.of?.holiday ?? 0];
    const zone = days && this.zoneAt(offset);
    if (!days || (!zone?.includes('/') && days[ANYWHERE] !== undefined)) return meaning;
    const holiday = days[zone !== undefined && !this.locale.places?.monthFirst.includes(zone) ? zone : ANYWHERE] as number | undefined;
    if (holiday === undefined) return undefined;
    return meaning.of ? meaningLike(meaning, { of: meaningLike(meaning.of, { holiday }) }) : meaningLike(meaning, { holiday });
  }
}
