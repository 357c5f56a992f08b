// Where a plan stands now: "it is now 4 May", "so it's Wednesday now", "that became May, then August".
import { type Clause, clauseLike } from '../clauses/clause.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { type AttachedTime, attachTimes } from '../clauses/times/time-roles.js';
import { newGroup } from '../clauses/verbs/verb-group.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { isAhead } from '../drafts/day-of-writing.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { BECOMES } from '../pronouns/note-clause.js';
import { themeTitle } from '../titles/theme-title.js';
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { pastTimes } from '../words/stretches.js';
import { ANAPHOR, PERSON, PLURAL, PREPOSITION } from '../words/vocabulary.js';
import { LATEST } from './chosen-slots.js';
import { firstBehind } from './slots.js';

/** "It is now 4 May", "that became May, then August", right behind a plan: its slot from then on. @returns what is planned, where it is told so. */
export function readStanding(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): Theme | undefined {
  const { words, drafts } = reading,
    { verb, subject } = clause,
    isBecoming = words.vocabulary.classes.chooses[verb.base] === BECOMES;
  if (verb.form !== 'finite' || verb.negated || verb.mood !== 'none' || !(isBecoming || (verb.copula && !verb.past))) return undefined;
  const plan = drafts.slice(-LATEST).findLast(({ part, kind }) => kind === 'event' && (part === 'plan' || part === 'act'));
  if (plan?.theme?.pronoun !== 'none' || sentence.index - plan.sentence > 1) return undefined;
  // "June became September".
  const old = times.find(({ to }) => to === verb.from);
  if (!isThing(words, subject) && !(isBecoming && old?.time.text === plan.times.at(-1)?.text)) return undefined;
  const slots = isBecoming ? slotsBecome(words, clause, times, plan) : slotNow(reading, sentence, clause);
  for (const slot of slots)
    makeDraft(reading, sentence, clause, {
      part: 'plan',
      status: 'scheduled',
      theme: plan.theme,
      ...slot,
      replaces: true,
      title: themeTitle(words, plan.theme, 'movedTo', slot.times),
    });
  return slots.length > 0 ? plan.theme : undefined;
}

/** "It", "that", of a thing. */
function isThing(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  return to - from === 1 && (words.bits[from] & ANAPHOR) !== 0 && !(hintsAt(words, from) & (PERSON | PLURAL));
}

/** "Is now 4 May", "now it is June", "is Wednesday now, at ten". */
function slotNow(reading: Reading, sentence: SentenceReading, clause: Clause): readonly Dated[] {
  const { words } = reading,
    { timeAt, bits } = words,
    { verb, subject } = clause;
  const isNow = (at: number): boolean => at >= sentence.from && timeAt[at] !== 0 && words.times[timeAt[at] - 1].when === undefined;
  const from = verb.to + (isNow(verb.to) ? 1 : 0);
  if (timeAt[from] === 0) return [];
  let to = pastTimes(words, from, sentence.to);
  if (from === verb.to && !isNow(subject[0] - 1) && !isNow(to - 1)) return [];
  if (isBreak(words, to) && bits[to + 1] & PREPOSITION && timeAt[to + 2] !== 0) to = pastTimes(words, to + 1, sentence.to);
  const [slot] = combineTimes(attachTimes(words, clauseLike(clause, { verb: newGroup(from) }), from, to), 'at') as readonly (Dated | undefined)[];
  return slot && isAhead(reading, slot.when) ? [slot] : [];
}

/** "Became May, then August", "turned into June": each behind the one before. */
function slotsBecome({ bits, timeAt }: SentenceWords, { verb }: Clause, times: readonly AttachedTime[], { when }: Draft): readonly Dated[] {
  const behind = times.filter(({ place }) => place === 'after'),
    [first] = behind as readonly (AttachedTime | undefined)[];
  if (!first || (first.preposition < 0 ? first.from : first.preposition) !== verb.to || (first.preposition >= 0 && first.role !== 'target'))
    return [];
  // "Turned 4 May into a feast".
  if (bits[first.to] & PREPOSITION && timeAt[first.to + 1] === 0) return [];
  let last = when;
  return combineTimes(behind, 'at').map((slot) => {
    const next = last ? firstBehind(slot, last.end) : slot;
    last = next.when;
    return next;
  });
}
