// Which zone a place lies in. IANA's own city names and the platform's country names first, the locale's table for the rest.
// Places in more than one zone have none: nothing is invented.
import { instant, offsetAt } from '../../time/index.js';
import type { PlaceWords } from '../locales/structure-types.js';

/** A winter and a summer of the zones in force. */
const SEASONS = [instant(Date.UTC(2026, 0, 1)), instant(Date.UTC(2026, 6, 1))];

type PlaceMap = ReadonlyMap<string, readonly string[]>;

const cities = new WeakMap<PlaceWords, PlaceMap>();
/** Region codes by the platform's names; their zones once they were asked for. */
const countries = new WeakMap<PlaceWords, Map<string, string | readonly string[]>>();

/** Zones that a place may lie in, most likely first; empty where it is not known. `place` in any case. */
export function zonesOfPlace(place: string, words: PlaceWords): readonly string[] {
  const name = fold(place);
  const zones = mapOnce(cities, words, mapCities).get(name);
  if (zones) return zones;
  const regions = mapOnce(countries, words, mapCountries);
  let region = regions.get(name);
  if (typeof region === 'string') regions.set(name, (region = zonesOfRegion(region, words)));
  return region ?? [];
}

function mapOnce<T>(known: WeakMap<PlaceWords, T>, words: PlaceWords, make: (words: PlaceWords) => T): T {
  let map = known.get(words);
  if (!map) known.set(words, (map = make(words)));
  return map;
}

/**
 * The zone of a place with what stands after it: "Cedar Fork, Colo.", "GENEVA", "Oslo, Norway".
 * @returns undefined where it is not known or may lie in several.
 */
export function zoneOfPlace(place: string, words: PlaceWords): string | undefined {
  const whole = zonesOfPlace(place, words);
  if (whole.length === 1) return whole[0];
  const parts = place.split(',').map((part) => part.trim());
  const city = zonesOfPlace(parts[0] ?? '', words);
  const region = parts.length > 1 ? zonesOfPlace(parts[1] ?? '', words) : [];
  const shared = city.length > 0 && region.length > 0 ? city.filter((zone) => region.includes(zone)) : city;
  const found = shared.length > 0 ? shared : region;
  return found.length === 1 || isOneClock(found) ? found[0] : undefined;
}

/** Zones of one country that show the same time in winter and in summer. */
function isOneClock(zones: readonly string[]): boolean {
  return zones.length > 1 && SEASONS.every((moment) => new Set(zones.map((zone) => offsetAt(moment, zone))).size === 1);
}

function fold(place: string): string {
  return place
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
}

function presentName(zone: string, words: PlaceWords): string {
  return words.renamed[zone.slice(zone.lastIndexOf('/') + 1)] ?? zone;
}

function mapCities(words: PlaceWords): PlaceMap {
  const map = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const parts = zone.split('/');
    if (parts.length !== 2 && parts[1] !== 'Argentina') continue;
    const city = (parts[parts.length - 1] ?? '').replaceAll('_', ' ').toLowerCase();
    if (city !== words.feast) map.set(city, [...(map.get(city) ?? []), presentName(zone, words)]);
  }
  for (const [zone, places] of Object.entries(words.places)) for (const place of places.split('|')) map.set(place, [zone]);
  return map;
}

/** Countries by the platform's names, asked only where no city is known. */
function mapCountries(words: PlaceWords): Map<string, string | readonly string[]> {
  const map = new Map<string, string>();
  const names = new Intl.DisplayNames([words.language], { type: 'region', fallback: 'none' });
  for (let code = 0; code < 676; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const name = names.of(region)?.toLowerCase();
    if (name !== undefined && !map.has(name) && name !== words.state) map.set(name, region);
  }
  return map;
}

/** Where the platform does not know the zones of a country, they are not known here. */
function zonesOfRegion(region: string, words: PlaceWords): string[] {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined };
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map((zone) => presentName(zone, words));
}
