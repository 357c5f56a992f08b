// English: every word, rule and table of it. Each stage adds its data here.
import type { LocaleSource } from '../rule-types.js';
import { events } from './events.js';
import { clockWords } from './clock.js';
import { durationWords } from './duration.js';
import { grammar } from './grammar.js';
import { timeWords } from './lexicon.js';
import { spanWords } from './span.js';
import { places } from './places.js';
import { structureWords } from './structure.js';

export const en: LocaleSource = {
  tag: 'en',
  words: [timeWords, clockWords, spanWords, durationWords, structureWords],
  dateOrder: 'mdy',
  expressions: grammar,
  places,
  events,
};
