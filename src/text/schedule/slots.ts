// The slots that stand with an act: the one that it takes away, the one that it gives, and the day of the act itself.
import { instant, isoFromFloating, whenFromEdtf } from '../../time/index.js';
import type { Clause } from '../clauses/clause.js';
import { combineTimes, type Dated, finerOf } from '../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { lastDraftOf } from '../relations/referent.js';
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { FEAST } from '../clauses/role-of.js';
import type { AttachedTime } from '../clauses/time-roles.js';
import { CAUSE, DETERMINER, HAPPENING, OCCASION, PARTICIPLE, PAST, PREPOSITION, REASON, TARGET, TO, UNTIL } from '../words/vocabulary.js';
import { CANCEL, DROP, POSTPONE, REINSTATE, REPEAL } from '../words/verb-senses.js';
import { WORD } from '../tokens/tokens.js';
import { movesSlot } from '../drafts/act-senses.js';
import { isBroken } from '../clauses/counted-joints.js';

/** Value of the class `pausing`: what lasts is interrupted, from one day until another. */
const HALTED = 1;

/** Milliseconds. */
const DAY = 86_400_000;

/** Tokens from "because" to a time in its phrase, at most. */
const REASON_REACH = 8;

export interface Slots {
  readonly old: readonly Dated[];
  readonly target: readonly Dated[];
  readonly acted: Dated | undefined;
  /** A time only says which: "its third-quarter results". */
  readonly isNamed?: boolean;
}

/** The former and the new slot of what is acted upon, and when the act was done. */
export function readSlots(words: SentenceWords, { verb: { sense, base, past }, subject }: Clause, theme: Theme, all: readonly AttachedTime[]): Slots {
  if (all.length === 0) return { old: [], target: [], acted: undefined };
  // "Suspended from March to September", "from noon until 3 pm", "from May 1940 until the end of 1945": so long, and no slot.
  const pausing = words.vocabulary.classes.pausing[base];
  const pause =
    pausing === 0
      ? []
      : all.filter(
          ({ place, role, time }) =>
            place === 'after' &&
            (time.range !== undefined ||
              ((time.type === 'TIME' || pausing === HALTED) &&
                (role === 'origin' || role === 'until' || (time.type === 'TIME' && role === 'target')))),
        );
  if (pause.length === 2 && pause[0].role === 'origin') return { old: [], target: [], acted: combineTimes(pause)[0] };
  // "The ban, in force since Monday,": how long it has been so, and no slot.
  // "Put off its third-quarter results": which results, and no slot.
  const times = all.filter((time) =>
    time.place === 'after'
      ? !(time.isLabel && time.isModifier && time.time.type === 'DATE' && !theme.isHappening)
      : time.place !== 'subject' || (time.role !== 'since' && !(movesSlot(sense) && isCalledSo(words, theme, time))),
  );
  // "A strike in May delayed the opening": the time is of what acts.
  const isOthers = (time: AttachedTime): boolean => time.place === 'subject' && theme.from !== subject[0] && !time.isReplaced && !time.isOriginal;
  // "A committee on Thursday put off the vote": nobody is on a day, what is done is.
  const isAgents = (time: AttachedTime): boolean => isOthers(time) && (time.isModifier || readTheme(words, subject[0], subject[1]).isHappening);
  // "Bring the Christmas market forward": part of its name.
  const isName = ({ from, preposition, place }: AttachedTime): boolean =>
    place === 'after' && from >= theme.from && from < theme.headAt && preposition < theme.from;
  const isEnding = sense === CANCEL || sense === DROP || sense === REPEAL;
  // "Put back first to April": where it went first.
  const isFirst = (time: AttachedTime): boolean =>
    time.isOriginal && !(movesSlot(sense) && time.role === 'target' && (words.bits[time.preposition] & TO) !== 0);
  // "Deferred to the September meeting", "until its meeting in May": where it goes.
  const isAhead = (time: AttachedTime): boolean => time.place === 'after' && movesSlot(sense) && leadsTo(words, time);
  const isOld = (time: AttachedTime): boolean =>
    !isReason(words, time) &&
    !isAhead(time) &&
    !isAgents(time) &&
    (time.isReplaced ||
      isFirst(time) ||
      (time.role === 'origin' && sense !== REINSTATE && !isEnding) ||
      time.isModifier ||
      isOfTheme(words, theme, time) ||
      (isName(time) && /\d/.test(time.time.text)) ||
      (time.place === 'subject' && time.role !== 'argument' && !isOthers(time)) ||
      (isEnding && time.role === 'target'));
  const olds = times.filter(isOld);
  // "Suspended until Friday": from then on again. "Cancelled until Friday": all that was to be till then.
  const isTarget = (time: AttachedTime): boolean =>
    isAhead(time) ||
    (!olds.includes(time) &&
      (!isEnding || (sense === CANCEL && time.role === 'until' && pausing !== 0)) &&
      time.place === 'after' &&
      sense !== REINSTATE &&
      (time.role === 'target' || (time.role === 'until' && (hintsAt(words, time.preposition) & TARGET) !== 0)));
  const targets = times.filter(isTarget);
  const acted = combineTimes(
    times
      .filter(
        (time) =>
          !olds.includes(time) &&
          !targets.includes(time) &&
          !isAgents(time) &&
          (time.role !== 'until' || sense === REINSTATE || (sense === CANCEL && pausing === 0)) &&
          !isReason(words, time) &&
          !isName(time) &&
          time.role !== 'argument',
      )
      .map((time) => (time.role === 'origin' ? ({ ...time, role: 'at' } as const) : time)),
  )[0];
  const target = combineTimes(targets, 'at'),
    old = combineTimes(olds, 'at').map((slot) => (sense === POSTPONE && target.length === 1 ? lastBefore(slot, target[0].when.start) : slot));
  if (past && !acted && old.length === 1 && target.length === 0 && isBroken(words, all)) return { old: [], target, acted: old[0] };
  // "Put off to Friday, between nine and noon".
  const isWithin = acted !== undefined && target.length === 1 && finerOf(target[0].when, acted.when) === acted.when;
  return isWithin
    ? { old, target: [{ when: acted.when, times: [...target[0].times, ...acted.times] }], acted: undefined }
    : { old, target, acted, isNamed: times.length < all.length };
}

/** "Delayed to May 2036 from December": of the months and days that bear no year the last before the slot that it goes to. */
function lastBefore(slot: Dated, target: number): Dated {
  const {
      when: { edtf, timeZone },
      times: [{ rule, text }],
    } = slot,
    [, own = '', rest = ''] = /^(\d{4})(-\d\d(?:-\d\d)?)$/.exec(edtf) ?? [];
  if (rest === '' || !rule.startsWith('date.') || text.includes(own)) return slot;
  const year = Number(isoFromFloating(instant(target)).slice(0, 4)),
    [near, former] = [year, year - 1].map((of) => whenFromEdtf(`${of}${rest}`, { timeZone }));
  return { ...slot, when: near.start < target ? near : former };
}

/** "To the June meeting", "until its meeting on 3 June": a happening behind what tells whither dates the slot. */
function leadsTo({ bits, timeAt, tokens: { kind } }: SentenceWords, { isModifier, preposition, from }: AttachedTime): boolean {
  if (isModifier) return preposition >= 0 && (bits[preposition] & (TO | UNTIL)) !== 0;
  let at = preposition - 1;
  if (preposition < 1 || !(bits[at] & HAPPENING)) return false;
  while (from - at < 6 && kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & PREPOSITION)) at--;
  return (bits[at] & (TO | UNTIL)) !== 0 && (bits[at + 1] & DETERMINER) !== 0;
}

/** "The Christmas market", "the autumn fair", "the 2035 budget": its name, not when it was to be. */
function isCalledSo(
  { tokens: { word }, vocabulary: { classes } }: SentenceWords,
  { headAt }: Theme,
  { from, to, preposition, time: { rule, when } }: AttachedTime,
): boolean {
  return preposition < 0 && (classes.madeAhead[word[to]] !== 0 || (from < headAt && (rule.includes(FEAST) || when?.precision === 'season')));
}

/** "Cancelled the fair of 4 May". */
function isOfTheme({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { headAt }: Theme, { preposition, time }: AttachedTime): boolean {
  return headAt >= 0 && preposition === headAt + 1 && time.when !== undefined && classes.nounJoint[word[preposition]] !== 0;
}

/** "after that May's crash", "because of snow in May": the time is of the cause. */
function isReason(words: SentenceWords, { preposition, isModifier, from, place }: AttachedTime): boolean {
  // "Because of Monday's storm", "in light of Monday's storm" too.
  if (isModifier)
    return (
      preposition >= 0 &&
      ((hintsAt(words, preposition) |
        (words.vocabulary.classes.nounJoint[words.tokens.word[preposition]] !== 0 ? hintsAt(words, preposition - 1) : 0)) &
        REASON) !==
        0
    );
  if (place !== 'after') return false;
  for (
    let at = (preposition >= 0 ? preposition : from) - 1;
    at >= Math.max(0, from - REASON_REACH) &&
    (words.timeAt[at] === 0 || words.times[words.timeAt[at] - 1].type === 'DURATION') &&
    !isBreak(words, at);
    at--
  ) {
    // "Abandoned after 60 minutes on Saturday": how long it had gone on.
    if (words.bits[at] & CAUSE && words.bits[at] & PREPOSITION) return (hintsAt(words, at) & REASON) !== 0 && words.timeAt[at + 1] === 0;
    if (words.bits[at] & (PAST | PARTICIPLE)) return false;
  }
  return false;
}

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
      ((preposition > 0 && (hintsAt(words, preposition - 1) & OCCASION) !== 0) ||
        isSame(words, isBreak(words, to) ? to + 1 : to) ||
        isSame(words, from - 2)),
  );
  const old =
    day &&
    (
      olds.findLast(({ when }) => when.precision === 'minute') ??
      lastDraftOf(drafts, index, ({ part, when }) => part === 'plan' && when?.precision === 'minute')
    )?.when;
  const [from, to] = old?.edtf.split('/').map((end) => /T[\d:]+/.exec(end)?.[0]) ?? [];
  if (!day?.time.when || from === undefined) return undefined;
  const { edtf } = day.time.when;
  // "23:00–02:00" ends on the day after.
  const last = to !== undefined && to < from ? isoFromFloating(instant(Date.parse(edtf) + DAY)).slice(0, edtf.length) : edtf;
  return { when: whenFromEdtf(`${edtf}${from}${to === undefined ? '' : `/${last}${to}`}`, { timeZone: old?.timeZone }), times: [day.time] };
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
