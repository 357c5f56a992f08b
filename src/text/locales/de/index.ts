// German: every word, rule and table of it; a few dozen rules that show what a second language takes. See docs/locales.md.
import type { LocaleSource } from '../rule-types.js';
import { calendarWords } from './calendar.js';
import { clockWords } from './clock.js';
import { deicticWords } from './deictic.js';
import { directionWords } from './direction.js';
import { durationWords } from './duration.js';
import { events } from './events.js';
import { grammar } from './grammar.js';
import { timeWords } from './lexicon.js';
import { places } from './places.js';
import { reasons } from './reasons.js';
import { statementWords } from './statement-cues.js';
import { structureWords } from './structure.js';

export const de: LocaleSource = {
  tag: 'de',
  words: [timeWords, calendarWords, deicticWords, directionWords, clockWords, durationWords, structureWords, statementWords],
  dateOrder: 'dmy',
  ordinalDots: true,
  expressions: grammar,
  reasons,
  places,
  events,
};
