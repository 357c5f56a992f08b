import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places } from '../../../src/text/locales/en/places.js';
import { zoneOfPlace } from '../../../src/text/stamps/places.js';
import { isTimeZone } from '../../../src/time/index.js';

const KNOWN: [string, string][] = [
  ['NEW YORK', 'America/New_York'],
  ['Oslo', 'Europe/Oslo'],
  ['GENEVA', 'Europe/Zurich'],
  ['Nordfjord, Norway', 'Europe/Oslo'],
  ['CEDAR RUN, Colo.', 'America/Denver'],
  ['Canberra, Australia', 'Australia/Sydney'],
  ['PORT LOUIS', 'Indian/Mauritius'],
  ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['KOLKATA', 'Asia/Kolkata'],
  ['Dar es Salaam, Tanzania', 'Africa/Dar_es_Salaam'],
  ['Port-au-Prince', 'America/Port-au-Prince'],
  ['WELLINGTON, New Zealand', 'Pacific/Auckland'],
];

describe('places', () => {
  for (const [place, zone] of KNOWN) it(`${place} lies in ${zone}`, () => assert.equal(zoneOfPlace(place, places), zone));
  for (const place of ['Nowhere', 'Australia', 'Canada', 'Center', 'Springfield']) {
    it(`${place} gives no zone: it is unknown or lies in several`, () => assert.equal(zoneOfPlace(place, places), undefined));
  }
  it('every zone of the tables is one', () => {
    for (const zone of [
      ...Object.keys(places.places),
      ...Object.values(places.renamed),
      ...Object.keys(places.abbreviations),
      ...places.monthFirst.split(' '),
    ]) {
      assert.ok(isTimeZone(zone), zone);
    }
  });
});
