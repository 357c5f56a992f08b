// The slots that stand with an act: the one that it takes away, the one that it gives, and the day of the act itself.
import { HALF_YEAR_DAYS, MS_PER_DAY, addDays, instant, isFiner, isoFromFloating, whenFromEdtf } from '../../time/index.js';
import type { Clause } from '../clauses/clause.js';
import { combineTimes, type Dated, finerOf } from '../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import type { TimeExpression } from '../expression.js';
import { CLOSE_PAREN, signAt } from '../tokens/signs.js';
import { isBreak, type SentenceWords } from '../words/sentence-words.js';
import type { Theme } from '../clauses/nouns/theme.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { POSTPONE, REPEAL } from '../words/verb-senses.js';
import { isBroken } from '../clauses/joints/counted-joints.js';
import { namesSlot } from '../clauses/times/nouns-before-times.js';
import { isOfAct, isOld, isPause, isSlotOrDay, isTarget, movedBy } from './slot-roles.js';

/** Value of the class `nominal`: what is done by a ruling. */
const RULES = 16;

export interface Slots {
  readonly old: readonly Dated[];
  readonly target: readonly Dated[];
  readonly acted: Dated | undefined;
  /** Further days of the act: "cancelled on Thursday and Friday". */
  readonly again?: readonly Dated[];
  /** A time only says which: "its third-quarter results". */
  readonly isNamed?: boolean;
}

/** The former and the new slot of what is acted upon, and when the act was done. */
export function readSlots(words: SentenceWords, { verb, subject }: Clause, theme: Theme, all: readonly AttachedTime[]): Slots {
  if (all.length === 0) return { old: [], target: [], acted: undefined };
  const { sense } = verb,
    act = movedBy(words, verb, subject, theme);
  const pause = all.filter((time) => isPause(act, time));
  if (pause.length === 2 && pause[0].role === 'origin') return { old: [], target: [], acted: combineTimes(pause)[0] };
  const times = all.filter((time) => isSlotOrDay(act, time) && !isDayOfClock(words, time));
  const olds = times.filter((time) => isOld(act, time)),
    targets = times.filter((time) => isTarget(act, time, olds));
  const [acted, ...more] = combineTimes(
    times
      .filter((time) => !olds.includes(time) && !targets.includes(time) && isOfAct(act, time))
      .map((time) => (time.role === 'origin' ? ({ ...time, role: 'at' } as const) : time)),
  ) as readonly (Dated | undefined)[];
  const again = more.filter(
    (day): day is Dated =>
      day?.when.precision === acted?.when.precision &&
      times.some(({ time, isJoined, isModifier }) => isJoined && !isModifier && day?.times.includes(time) === true),
  );
  const target = combineTimes(targets, 'at'),
    // "All sailings until 25 March": each of them up to then.
    isStretch = olds.length === 1 && olds[0].place === 'subject' && olds[0].role === 'until',
    old = (isStretch ? combineTimes(olds) : combineTimes(olds, 'at')).map((slot) =>
      sense === POSTPONE && target.length === 1 ? lastBefore(slot, target[0].when.start) : slot,
    );
  if (verb.past && !acted && old.length === 1 && target.length === 0 && isBroken(words, all)) return { old: [], target, acted: old[0] };
  // "Annulled the result of last month's vote": it was held.
  const isHeld = isRuled(words, verb.base);
  // "In 1962 parliament repealed the 1931 Act": what began so long ago was no plan.
  const isOver = ({ when }: Dated): boolean =>
    (isHeld || isFiner('season', when.precision)) && when.end <= (acted?.when.start ?? (isHeld || sense === REPEAL ? Infinity : 0));
  if (old.some(isOver)) return { old: old.filter((slot) => !isOver(slot)), target, acted };
  // "Put off to Friday, between nine and noon".
  const isWithin = acted !== undefined && target.length === 1 && finerOf(target[0].when, acted.when) === acted.when;
  return isWithin
    ? { old, target: [{ when: acted.when, times: [...target[0].times, ...acted.times] }], acted: undefined }
    : { old, target, acted, again, isNamed: times.length < all.length };
}

/** Does a verb undo what was held: "annulled", "quashed"? */
export function isRuled({ vocabulary: { classes } }: SentenceWords, base: number): boolean {
  return classes.nominal[base] === RULES;
}

/** "To 5 p.m. GMT (6 p.m. CET) | on 19 March": the day of the clock, which has it already. */
function isDayOfClock({ tokens, timeAt }: SentenceWords, { preposition, role }: AttachedTime): boolean {
  return role === 'at' && preposition > 1 && signAt(tokens, preposition - 1) === CLOSE_PAREN && timeAt[preposition - 2] !== 0;
}

/** "Delayed to May 2036 from December": of the months and days that bear no year the last before the slot that it goes to. */
export function lastBefore(slot: Dated, target: number): Dated {
  const {
      when: { edtf, timeZone },
      times: [{ rule, text }],
    } = slot,
    [, own = '', rest = ''] = /^(\d{4})(-\d\d(?:-\d\d)?)$/.exec(edtf) ?? [];
  if (rest === '' || !OF_A_YEAR.test(rule) || text.includes(own)) return slot;
  const year = Number(isoFromFloating(instant(target)).slice(0, 4)),
    [near, former] = [year, year - 1].map((of) => whenFromEdtf(`${of}${rest}`, { timeZone }));
  return { ...slot, when: near.start < target ? near : former };
}

/** Rules of a day or month, with "the end of" before it too. */
const OF_A_YEAR = /^(?:date|mod\.of)\./;

/** A month or day that bears no year, or a weekday that was taken for one that is over: the first behind a moment. */
export function firstBehind(slot: Dated, after: number): Dated {
  const { start, timeZone } = slot.when,
    next = start >= after ? undefined : returnOf(slot);
  for (let turn = 1; next && turn <= TURNS; turn++) {
    const when = whenFromEdtf(next(turn), { timeZone });
    if (when.start >= after) return { ...slot, when };
  }
  return slot;
}

/** How a time comes back with each turn of the week or of the year, where its words leave open in which it lies. */
function returnOf({ when: { edtf }, times: [time] }: Dated): ((turn: number) => string) | undefined {
  if (isPastWeekday(time)) return (turn) => addDays(edtf.slice(0, DATE_LENGTH), 7 * turn) + edtf.slice(DATE_LENGTH);
  const [, year = '', rest = ''] = /^(\d{4})(-\d\d(?:-\d\d)?)$/.exec(edtf) ?? [];
  return rest === '' || time.text.includes(year) ? undefined : (turn) => `${Number(year) + turn}${rest}`;
}

/** Rules of a weekday, with a clock or a part of the day too, that was taken to lie behind the day of writing because of its verb. */
const PAST_WEEKDAYS: ReadonlySet<string> = new Set(['weekday.past', 'clock.day.past', 'day.clock.past', 'day.part.past']);

/** Was a weekday taken to lie behind the day of writing? */
export function isPastWeekday({ rule }: TimeExpression): boolean {
  return PAST_WEEKDAYS.has(rule);
}

/** Of an ISO 8601 date. */
const DATE_LENGTH = 10;

/** Weeks or years in which a slot is sought. */
const TURNS = 2;

/** Drafts and sentences back in which the hour is told that stays the same. */
const LATEST = 12,
  NEAR = 3;

/** "Set for 6 pm on Tuesday, has been moved to the same hour of Friday", "to 20 May, same time": the clock of the old slot on the new day. */
export function sameTime(
  { words, drafts }: Reading,
  { index }: SentenceReading,
  times: readonly AttachedTime[],
  olds: readonly Dated[],
): Dated | undefined {
  const day = times.find(
    ({ time, from, preposition, to }) =>
      time.type === 'DATE' &&
      time.when?.precision === 'day' &&
      (namesSlot(words, preposition - 1) || isSame(words, isBreak(words, to) ? to + 1 : to) || isSame(words, from - 2)),
  );
  const old =
    day &&
    (
      olds.findLast(({ when }) => when.precision === 'minute') ??
      drafts
        .slice(-LATEST)
        .findLast(
          ({ part, isAtSlot, sentence, when }) => (part === 'plan' || isAtSlot === true) && index - sentence <= NEAR && when?.precision === 'minute',
        )
    )?.when;
  const [from, to] = old?.edtf.split('/').map((end) => /T[\d:]+/.exec(end)?.[0]) ?? [];
  if (!day?.time.when || !old || from === undefined) return undefined;
  // "From 22 May … to the same time on 25 May": of the days that bear no year the near one.
  const { edtf } = firstBehind({ when: day.time.when, times: [day.time] }, old.start - HALF_YEAR_DAYS * MS_PER_DAY).when;
  // "23:00–02:00" ends on the day after.
  const last = to !== undefined && to < from ? isoFromFloating(instant(Date.parse(edtf) + MS_PER_DAY)).slice(0, edtf.length) : edtf;
  return { when: whenFromEdtf(`${edtf}${from}${to === undefined ? '' : `/${last}${to}`}`, { timeZone: old.timeZone }), times: [day.time] };
}

/** Values of the class `unchanged`: "same", and what it is said of. */
const SAME = 1,
  SLOT = 2;

/** "Same time", "same hours". */
export function isSame(
  {
    tokens: { word },
    vocabulary: {
      classes: { unchanged },
    },
  }: SentenceWords,
  at: number,
): boolean {
  return unchanged[word[at]] === SAME && unchanged[word[at + 1]] === SLOT;
}
