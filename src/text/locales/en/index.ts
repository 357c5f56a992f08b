// English: every word, rule and table of it. Each stage adds its data here.
import type { LocaleSource } from '../rule-types.js';
import { events } from './events.js';
import { calendarWords } from './calendar.js';
import { clockWords } from './clock.js';
import { deicticWords } from './deictic.js';
import { directionWords } from './direction.js';
import { durationWords } from './duration.js';
import { grammar } from './grammar.js';
import { holidayWords, nationalDays } from './holidays.js';
import { spellings, timeWords } from './lexicon.js';
import { referenceWords } from './reference.js';
import { reasons } from './reasons.js';
import { setWords } from './set.js';
import { spanWords } from './span.js';
import { places } from './places.js';
import { statementWords } from './statement-cues.js';
import { pageWords, structureWords } from './structure.js';

export const en: LocaleSource = {
  tag: 'en',
  words: [
    timeWords,
    calendarWords,
    deicticWords,
    directionWords,
    clockWords,
    spanWords,
    referenceWords,
    durationWords,
    setWords,
    holidayWords,
    structureWords,
    statementWords,
  ],
  spellings,
  dateOrder: 'mdy',
  monthFirst: 'us ca ph pr gu',
  expressions: grammar,
  reasons,
  places,
  nationalDays,
  pageWords,
  events,
};
