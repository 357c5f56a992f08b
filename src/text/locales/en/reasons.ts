// Why a time is what it is, in a reader's words. {words} the expression, {from} the day it is counted from, {zone} a zone.
import type { ReasonWords } from '../rule-types.js';

export const reasons: ReasonWords = {
  months: 'January February March April May June July August September October November December',
  day: '{day} {month} {year}',
  stated: 'told by the words themselves',
  past: '“{words}”, counted back from {from}',
  ahead: '“{words}”, the next one after {from}, because the clause looks ahead',
  story: '“{words}”, in the year in which the text stands ({from})',
  step: '“{words}”, counted from {from}',
  storyStep: '“{words}”, counted from the time told before ({from})',
  carried: 'no day told here: the day told before, {from}',
  today: 'no day told: the day of writing, {from}',
  report: 'the reported period told before',
  approximate: 'the words say that it is not exact',
  zone: 'local times of this text are those of {zone}',
  zoneStated: 'zone told beside the clock time',
  zonePaired: 'offset from the two clock times told side by side',
};
