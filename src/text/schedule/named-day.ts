// The day of an hour that is told of a plan by its name: "will be replayed on 21 March. … The replay will kick off at 7.45 pm".
import { behindDay, isInterval, isoDay, withDay } from '../../time/index.js';
import { told as countedTime } from '../drafts/counted-time.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import type { TimeExpression } from '../expression.js';
import { nameOf } from '../relations/referent.js';
import { isSlot } from './link-acts.js';
import { latestSlot } from './link-outcomes.js';
import { REACH } from './same-theme.js';

/** Puts an hour for which no day is told on the day of the plan that its subject names, which lies further ahead than the story. */
export function giveNamedDay(reading: Reading, told: readonly Draft[], index: number): void {
  const { words, links } = reading,
    plan = told[index],
    { when, theme, times } = plan;
  if (!when || !theme?.isDefinite || theme.pronoun !== 'none' || times.length !== 1 || !isDayCarried(times[0]) || isInterval(when)) return;
  // "Tonight's replay will kick off at 7.45": its own.
  if (words.timeAt.subarray(theme.from, theme.headAt).some((time) => time !== 0)) return;
  // "The window" is of any plan.
  if (words.vocabulary.nounSense[words.tokens.word[theme.headAt]] !== 0) return;
  const isLaidDown = (other: Draft): boolean =>
    isSlot(other) &&
    other.sentence < plan.sentence &&
    other.when?.precision === 'day' &&
    other.when.start > when.start &&
    (theme.isHappening || other.base === plan.base) &&
    latestSlot(other, links) === other &&
    !links.reaches('cancels', other);
  const named = told.slice(Math.max(0, index - REACH), index).findLast((other) => isLaidDown(other) && nameOf(words, theme, other) > ALIKE),
    day = named?.when;
  if (!named || !day || behindDay(day) !== '') return;
  plan.when = withDay(when, isoDay(day));
  times.splice(0, 1, countedTime(reading, { time: times[0] }, plan.when, named.title));
}

/** How surely a noun names a plan. */
const ALIKE = 0.5;

function isDayCarried(time: TimeExpression): boolean {
  return 'isDayCarried' in time && time.isDayCarried === true;
}
