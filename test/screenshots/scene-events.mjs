// Events for the scenes, in our own words: lanes and folded years, doubts, a night whose clocks change, more than fits.

/** Lanes, one of each status, eleven years in which nothing happened. */
export const SURVEY = [
  { id: 'leave', lane: 'Ship', title: 'Marram leaves Lorn', start: '1904-03-02', importance: 0.9 },
  { id: 'coal', lane: 'Ship', title: 'Takes in coal at Saltmere', start: '1904-03-20', end: '1904-04-11' },
  { id: 'camp', lane: 'Camp', title: 'Hut stands on the north shore', start: '1904-05-06', end: '1904-08-30', kind: 'state' },
  {
    id: 'asks',
    lane: 'Camp',
    title: 'Leader asks for a second ship',
    start: '1904-07-12',
    kind: 'statement',
    speaker: 'Ines Torvald',
    quote: 'One more winter would be one too many',
  },
  { id: 'gale', lane: 'Weather', title: 'Gale of four days', start: '1904-06-14', end: '1904-06-17' },
  { id: 'ice', lane: 'Weather', title: 'Pack ice closes the sound', start: '1904-08~' },
  { id: 'relief', lane: 'Ship', title: 'Relief ship planned for September', start: '1904-09', status: 'scheduled' },
  { id: 'again', lane: 'Ship', title: 'Marram sails a second time', start: '1915-05-03', importance: 0.9 },
  { id: 'flight', lane: 'Camp', title: 'Balloon flight called off', start: '1915-06-18', status: 'cancelled' },
  { id: 'fog', lane: 'Weather', title: 'Seventeen days of fog', start: '1915-07-02', end: '1915-07-18' },
  { id: 'maps', lane: 'Camp', title: 'The maps are printed', start: '1915-09?' },
];

/** Precision and doubt: a century, about, perhaps, a decade, open, denied. */
export const DOUBTS = [
  { title: 'The hill is named in a deed', start: '1190~' },
  { title: 'Monks keep bees on the hill', start: '12XX', kind: 'state' },
  { title: 'A mill is built', start: '1463?' },
  { title: 'The mill burns down', start: '1588-23' },
  { title: 'A second mill grinds corn', start: '1592', end: '1710', kind: 'state' },
  { title: 'Great storm takes the sails', start: '1703-11' },
  { title: 'Miller is said to have drowned', start: '1731-02', status: 'denied' },
  { title: 'Steam replaces the wind', start: '185X' },
  { title: 'Last flour', start: '1921-09-30' },
  { title: 'Open to visitors', start: '1987/..', kind: 'state' },
  { title: 'New sails planned', start: '2031', status: 'scheduled' },
];

/** One hour of this night is skipped. */
export const NIGHT = [
  { title: 'Night ferry leaves Lorn', start: '2034-03-25T22:10+00:00' },
  { title: 'Fog bank ahead', start: '2034-03-25T23:30+00:00', end: '2034-03-26T00:20+00:00', kind: 'state' },
  { title: 'Pilot comes aboard', start: '2034-03-26T00:40+00:00' },
  { title: 'The clocks go forward', start: '2034-03-26T02:00+01:00', importance: 0.9 },
  { title: 'Engine stops for want of oil', start: '2034-03-26T03:05+01:00' },
  { title: 'Moored, an hour late by the clock', start: '2034-03-26T06:20+01:00' },
];

/** More than fits, the same on every machine. */
export function crowd(count) {
  let state = 20_340_314;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const lanes = ['Arrivals', 'Departures', 'Works'];
  const ships = ['Onda', 'Sora', 'Kestrel', 'Lumen', 'Tarn', 'Brisa'];
  return Array.from({ length: count }, (_, index) => {
    const start = Date.UTC(2020, 0, 1) + Math.floor(random() * 3653 * 24) * 3_600_000;
    return {
      id: `c${index}`,
      title: `${ships[Math.floor(random() * ships.length)]} ${index}`,
      start,
      lane: lanes[Math.floor(random() * lanes.length)],
      importance: Math.round(random() * 1000) / 1000,
    };
  });
}
