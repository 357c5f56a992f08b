// A clause that tells the slot of what it tells and the one that this took the place of.
import type { EventStatus } from '../../../model/index.js';
import { behindDay, isoDay, withDay, tellsHour, type When } from '../../../time/index.js';
import { headlineOf } from '../../titles/headline.js';
import { clauseLike, type Clause } from '../../clauses/clause.js';
import { groupLike } from '../../clauses/verbs/verb-group.js';
import { combineTimes, type Dated } from '../../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { withSubject } from '../../pronouns/subject-names.js';
import { addPlan } from '../../schedule/tell-act.js';
import { NOT } from '../../words/vocabulary.js';
import { addEvent } from '../add-event.js';
import { isClock, namingClock } from '../times/naming-clock.js';
import { isPromised } from '../status/promised.js';

/** An hour on the day of another time. */
function onDayOf(slot: Dated, day: When): Dated {
  return tellsHour(slot.when.edtf) ? { ...slot, when: withDay(slot.when, isoDay(day)) } : slot;
}

/** Of whatever days. */
function isSameHour(one: When | undefined, other: When | undefined): boolean {
  return one !== undefined && other !== undefined && behindDay(one) === behindDay(other);
}

/** "At 9.30 instead of 10 on Sunday": the day behind both hours. */
function dayOfBoth(told: readonly AttachedTime[], replaced: readonly AttachedTime[]): AttachedTime | undefined {
  const last = told[told.length - 1],
    old = told.at(-2);
  if (told.length < 3 || last.time.when?.precision !== 'day' || last.from > (old?.to ?? 0) + 1) return undefined;
  return old !== undefined && replaced.includes(old) && !replaced.includes(last) && told.every((time) => time === last || isClock(time.time))
    ? last
    : undefined;
}

/** "begins at ten instead of nine", "to be held on 4 May (originally 2 May)": the old slot and the new one. @returns whether there are two. */
export function tellReplaced(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  status: EventStatus,
): boolean {
  const { bits } = reading.words,
    named = told.some(({ place, role, time }) => place === 'after' && role === 'at' && isClock(time))
      ? namingClock(reading.words, clause)
      : undefined,
    replaced = told.filter((time) => time !== named && (time.isReplaced || (time.isOriginal && (status !== 'occurred' || time.place === 'subject'))));
  if (named) replaced.push(named);
  if (replaced.length === 0 || told.every((time) => replaced.includes(time))) return false;
  const theme = readTheme(reading.words, clause.subject[0], clause.subject[1]);
  const day = dayOfBoth(told, replaced),
    times = combineTimes(told.filter((time) => time !== day && !replaced.includes(time))),
    shared = day?.time.when,
    kept = shared ? times.map((slot) => onDayOf(slot, shared)) : times;
  // "The 9.15 service will be held at 10 on Sunday": on that day too.
  const oldDay = shared ?? (named && named.time.provenance?.[0]?.basis !== 'stated' ? kept.at(-1)?.when : undefined);
  // "The 9:00 flight took off at 9:00".
  const isOnTime = isSameHour(named?.time.when, kept.at(-1)?.when);
  // "Was serviced on 26 August, not on the 28th": a day that nobody had planned.
  const isUnplanned =
    status === 'occurred' &&
    replaced.every(
      ({ from, to, preposition }) => bits[(preposition >= 0 ? preposition : from) - 1] & NOT && !isPromised(reading.words, to, sentence.to),
    );
  // "Was run on Monday" was "to be run" before.
  const ahead =
    clause.verb.form === 'infinitive' ? clause : clauseLike(clause, { verb: groupLike(clause.verb, { past: false, perfect: false, mood: 'will' }) });
  const olds =
    isUnplanned || isOnTime
      ? []
      : combineTimes(replaced, 'at').map((slot) => {
          const plan = addPlan(reading, sentence, clause, theme, oldDay ? onDayOf(slot, oldDay) : slot);
          plan.title = headlineOf(reading.words, ahead, withSubject(reading, clause, 'scheduled'));
          return plan;
        });
  const last = kept.at(-1);
  if (!last) return true;
  for (const when of kept.slice(0, -1)) addEvent(reading, sentence, clause, status, when);
  const draft = addEvent(reading, sentence, clause, status === 'scheduled' && !isOnTime ? 'rescheduled' : status, last);
  for (const old of olds) reading.links.add('rescheduledTo', old, draft);
  return true;
}
