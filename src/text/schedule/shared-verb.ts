// "Was moved to Monday, and the concert to Friday": a second act whose verb is left out.
import type { Clause } from '../clauses/clause.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { timesOf, type AttachedTime } from '../clauses/times/time-roles.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { themeTitle } from '../titles/theme-title.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { COORDINATOR, DETERMINER, PREPOSITION } from '../words/vocabulary.js';
import { readSlots } from './slots.js';
import { addPlan } from './tell-act.js';

/** The first time of something else that shares the verb; -1: none does. "Was moved to 28 May and the two shows, originally 3 and 4 April, to 9 and 10 June". */
export function sharedFrom(words: SentenceWords, times: readonly AttachedTime[]): number {
  return times.findIndex((time, place) => {
    if (place === 0 || time.place !== 'after') return false;
    const before = times[place - 1];
    return time.isOriginal ? place + 1 < times.length && before.role === 'target' : isOther(words, before, time);
  });
}

/** Where something else begins that shares the verb. */
export function gapStart(words: SentenceWords, clause: Clause): number | undefined {
  const times = timesOf(words, clause),
    next = times.findIndex((time, place) => place > 0 && isOther(words, times[place - 1], time));
  return next > 0 ? times[next - 1].to : undefined;
}

/** "Was moved to Monday | and the concert to Friday": something else, which shares the verb. */
function isOther({ bits }: SentenceWords, { to, role }: AttachedTime, { isGapped, preposition }: AttachedTime): boolean {
  return (
    isGapped &&
    (role === 'target' || role === 'until') &&
    preposition > to + 2 &&
    (bits[to] & COORDINATOR) !== 0 &&
    (bits[to + 1] & (DETERMINER | PREPOSITION)) === DETERMINER
  );
}

/** The second half of an act whose verb is left out. */
export function secondAct(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], before: AttachedTime): Theme {
  const { words } = reading;
  const first = times[0];
  let from = before.to;
  while (from < first.from && words.bits[from] & COORDINATOR) from++;
  const theme = readTheme(words, from, first.preposition >= 0 ? first.preposition : first.from - 1);
  const slots = readSlots(words, clause, theme, times);
  const olds = slots.old.map((slot) => addPlan(reading, sentence, clause, theme, slot));
  const [target] = slots.target;
  if (!target) return theme;
  const act = makeDraft(reading, sentence, clause, {
    part: 'act',
    status: 'rescheduled',
    theme,
    ...target,
    title: themeTitle(words, theme, 'movedTo', target.times),
  });
  act.isAtSlot = true;
  for (const old of olds) reading.links.add('rescheduledTo', old, act);
  return theme;
}
