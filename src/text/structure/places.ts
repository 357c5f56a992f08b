// Which zone a place lies in. IANA's own city names and the platform's country names first, the locale's table for the rest.
// Places in more than one zone have none: nothing is invented.
import type { PlaceWords } from '../locales/structure-types.js';

const cities = new WeakMap<PlaceWords, ReadonlyMap<string, readonly string[]>>();

/** Zones that a place may lie in, most likely first; empty where it is not known. `place` in any case. */
export function zonesOfPlace(place: string, words: PlaceWords): readonly string[] {
  let map = cities.get(words);
  if (!map) cities.set(words, (map = mapPlaces(words)));
  return map.get(fold(place)) ?? [];
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
  return found.length === 1 ? found[0] : undefined;
}

function fold(place: string): string {
  return place.toLowerCase().replace(/[\u2018\u2019]/g, "'").trim();
}

function mapPlaces(words: PlaceWords): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  const add = (place: string, zone: string) => {
    const zones = map.get(place);
    if (!zones) map.set(place, [zone]);
    else if (!zones.includes(zone)) zones.push(zone);
  };
  const presentName = (zone: string) => words.renamed[zone.slice(zone.lastIndexOf('/') + 1)] ?? zone;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const parts = zone.split('/');
    const city = parts[parts.length - 1] ?? '';
    if (parts.length === 2 || parts[1] === 'Argentina') add(city.replaceAll('_', ' ').toLowerCase(), presentName(zone));
  }
  addCountries(words, (name, zone) => add(name, presentName(zone)));
  for (const [zone, places] of Object.entries(words.places)) for (const place of places.split('|')) map.set(place, [zone]);
  return map;
}

/** Countries by the platform's names; where it does not know their zones, they are not known here. */
function addCountries(words: PlaceWords, add: (name: string, zone: string) => void): void {
  const names = new Intl.DisplayNames([words.language], { type: 'region', fallback: 'none' });
  for (let code = 0; code < 676; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const name = names.of(region);
    if (name === undefined) continue;
    const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined };
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) add(name.toLowerCase(), zone);
  }
}
