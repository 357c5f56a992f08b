// News-like prose of invented people and places: about one time expression in 20 words, as in print.
import { pick, seededRandom, whole } from './seeded-random.mjs';

const NAMES = ['Mara Ellins', 'Tobin Ashgrove', 'Ines Calloway', 'Jorund Pell', 'Sade Okoro-Lind', 'Wren Haldane', 'Piet Oosterman', 'Lucja Brandt'];
const BODIES = [
  'the harbour board',
  'the transit agency',
  'the county council',
  'the water company',
  'the growers’ union',
  'the museum',
  'the satellite operator',
  'the airline',
];
const PLACES = ['Tennick', 'Port Salter', 'Old Varrow', 'Quillby', 'East Morden Bay', 'Hallowmere'];
const THINGS = [
  'the new ferry line',
  'a repair of the north bridge',
  'the winter timetable',
  'its budget of 48 million',
  'a vote on the tariff',
  'the second launch',
  'the flood wall',
  'the merger',
];
const ACTS = ['approved', 'delayed', 'announced', 'opened', 'cancelled', 'reviewed', 'suspended', 'extended'];
const PLANS = ['will open', 'is due to close', 'is expected to resume', 'will be put to a vote', 'is scheduled to begin'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const TIMES_PAST = [
  (r) => `on ${pick(r, WEEKDAYS)}`,
  (r) => `last ${pick(r, ['week', 'month', 'year', 'spring'])}`,
  () => 'yesterday',
  (r) => `on ${whole(r, 1, 28)} ${pick(r, MONTHS)} ${whole(r, 1996, 2033)}`,
  (r) => `on ${pick(r, MONTHS)} ${whole(r, 1, 28)}, ${whole(r, 1996, 2033)}`,
  (r) => `in ${whole(r, 1950, 2033)}`,
  (r) => `${whole(r, 2, 11)} ${pick(r, ['days', 'weeks', 'months', 'years'])} ago`,
  (r) => `at ${whole(r, 1, 12)}:${whole(r, 10, 59)} ${pick(r, ['a.m.', 'p.m.'])} on ${pick(r, WEEKDAYS)}`,
  (r) => `in the ${pick(r, ['first', 'second', 'third'])} quarter`,
  (r) => `since ${pick(r, MONTHS)}`,
  (r) => `for ${whole(r, 2, 9)} hours`,
  () => 'earlier this month',
];
const TIMES_AHEAD = [
  (r) => `next ${pick(r, WEEKDAYS)}`,
  () => 'tomorrow',
  (r) => `by the end of ${pick(r, MONTHS)}`,
  (r) => `in ${whole(r, 2, 9)} weeks`,
  (r) => `on ${pick(r, MONTHS)} ${whole(r, 1, 28)}`,
  () => 'later this year',
  (r) => `from ${whole(r, 1, 12)} to ${whole(r, 13, 28)} ${pick(r, MONTHS)}`,
];

const SENTENCES = [
  (r) => `${capital(pick(r, BODIES))} of ${pick(r, PLACES)} ${pick(r, ACTS)} ${pick(r, THINGS)} ${pick(r, TIMES_PAST)(r)}.`,
  (r) => `${pick(r, NAMES)}, who has led ${pick(r, BODIES)} ${pick(r, TIMES_PAST)(r)}, called the decision overdue.`,
  (r) => `“Nobody here was asked about ${pick(r, THINGS)},” ${pick(r, NAMES)} said ${pick(r, TIMES_PAST)(r)}.`,
  (r) => `${capital(pick(r, THINGS))} ${pick(r, PLANS)} ${pick(r, TIMES_AHEAD)(r)}, although ${pick(r, BODIES)} had asked for more time.`,
  (r) => `Residents of ${pick(r, PLACES)} have complained about noise, dust and lorries that queue along the quay.`,
  (r) => `A spokesman for ${pick(r, BODIES)} said that ${pick(r, THINGS)} cost ${whole(r, 2, 90)} per cent more than the estimate.`,
  (r) => `The work was put off ${pick(r, TIMES_PAST)(r)} and moved to ${pick(r, WEEKDAYS)}, according to ${pick(r, NAMES)}.`,
  (r) => `Shares in the contractor fell ${whole(r, 1, 9)}.${whole(r, 0, 9)} points before a late recovery in ${pick(r, PLACES)}.`,
];

/** About `length` UTF-16 units of prose in paragraphs. */
export function newsText(length, seed = 1) {
  const random = seededRandom(seed);
  const paragraphs = [];
  for (let size = 0; size < length;) {
    const paragraph = Array.from({ length: whole(random, 2, 5) }, () => pick(random, SENTENCES)(random)).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, length);
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
