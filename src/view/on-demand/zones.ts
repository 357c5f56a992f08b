// The zones that a reader may want to see times in.
import type { Timeline } from '../../model/index.js';
import { isTimeZone } from '../../time/index.js';
import { readersZone } from '../moment.js';
import type { Words } from '../words.js';

/** One entry of the zone switch; an empty value stands for "as reported". */
export interface ZoneChoice {
  readonly value: string;
  readonly label: string;
}

/** As reported, the reader's own, UTC, those of the documents, and the one in use. */
export function zoneChoices(timeline: Timeline, inUse: string | undefined, words: Words): readonly ZoneChoice[] {
  const reader = readersZone();
  const choices = new Map([
    ['', words.zoneReported],
    [reader, `${words.zoneReader} (${zoneName(reader)})`],
  ]);
  for (const zone of [inUse, ...timeline.documents.map(({ timeZone }) => timeZone), 'UTC']) {
    if (zone && isTimeZone(zone) && !choices.has(zone)) choices.set(zone, zoneName(zone));
  }
  return [...choices].map(([value, label]) => ({ value, label }));
}

/** Places that browsers list by names they had. */
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  'Coral Harbour': 'Atikokan',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Truk: 'Chuuk',
};

/** The place that a zone is named by, within its region. */
export function placeOf(zone: string): string {
  const place = zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ');
  return RENAMED[place] ?? place;
}

function zoneName(zone: string): string {
  return placeOf(zone.slice(zone.lastIndexOf('/') + 1));
}
