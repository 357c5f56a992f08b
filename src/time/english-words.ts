// English of all times. What plain ones need stands apart (words.ts), so that they can be told without the rest.
import { PLAIN_TIME_WORDS, type TimeWords } from './words.js';

export const ENGLISH_TIME_WORDS: TimeWords = {
  ...PLAIN_TIME_WORDS,
  circa: 'c. {0}',
  around: 'around {0}',
  perhaps: 'perhaps {0}',
  early: 'early {0}',
  mid: 'mid-{0}',
  late: 'late {0}',
  before: 'by {0}',
  from: 'from {0}',
  week: 'week of {0}',
  weekend: 'weekend of {0}',
  seasons: ['spring {0}', 'summer {0}', 'autumn {0}', 'winter {0}'],
  quarter: 'Q{0} {1}',
  third: 'third {0} of {1}',
  halves: ['first half of {0}', 'second half of {0}'],
  partsOfDay: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' },
  yearsAgo: '{0} years ago',
  yearsAhead: 'in {0} years',
  floating: 'local time',
};
