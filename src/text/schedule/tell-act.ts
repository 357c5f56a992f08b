// An act as drafts, however it is worded: old slot, act, new slot.
import { isFiner, isInterval, whenWith } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { type Clause, clauseLike } from '../clauses/clause.js';
import { isNobody } from '../clauses/nouns/nobody.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import type { Dated } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { ADVERB, DETERMINER, PARTICLE, PREPOSITION, TO, UNTIL } from '../words/vocabulary.js';
import { DROP, MOVE } from '../words/verb-senses.js';
import { capitalised } from '../titles/join-phrase.js';
import { actedUpon } from '../pronouns/subject-names.js';
import { phraseName } from '../titles/phrase.js';
import { themeTitle } from '../titles/theme-title.js';
import { isLater, statusOfAct, relationOf, linkAct } from '../drafts/act-senses.js';
import type { Slots } from './slots.js';
import { isLength } from '../clauses/times/time-roles.js';
import { countedFrom, told } from '../drafts/counted-time.js';

/** An act, however it is worded. */
export interface Act {
  readonly theme: Theme;
  readonly slots: Slots;
  readonly title: string;
  /** Who acts, where that is said. */
  readonly agent?: Theme | undefined;
  /** By how long a plan is put off. */
  readonly by?: TimeExpression | undefined;
  /** What "it" is that is moved. */
  readonly called?: string | undefined;
}

/** Tells an act: the slots that it takes away, itself, the slot that it gives, and how they are related. */
export function tellAct(reading: Reading, sentence: SentenceReading, clause: Clause, change: Act): Draft {
  const { theme, slots, title, agent, by } = change,
    { verb } = clause,
    { links } = reading;
  const isNo = verb.negated || isNobody(reading.words, clause),
    isLeaving = leaves(clause, theme);
  const [first, ...more] = slots.target;
  const olds = oldSlots(reading, sentence, clause, isLeaving ? leftTheme(reading.words, clause) : theme, slots),
    counted = olds.length === 0 && !isNo ? countedSlot(reading, sentence, clause, change) : undefined;
  if (counted) olds.push(counted);
  const status = isNo ? 'negated' : isLeaving ? 'occurred' : statusOfAct(verb.sense, first !== undefined),
    dated = slots.acted ?? (status === 'rescheduled' || status === 'reinstated' ? first : undefined);
  const act = makeDraft(reading, sentence, clause, { part: 'act', status, theme, when: dated?.when, times: dated?.times, agent, title, by });
  if (isNo) return act;
  if (act.when && slots.acted && !first)
    for (const day of slots.again ?? []) makeDraft(reading, sentence, clause, { part: 'act', status, theme, ...day, agent, title, by });
  if (!slots.acted && first) act.isAtSlot = true;
  // At its new slot it lasts as long as it is called: "put back the four-hour strike by a day".
  if (act.isAtSlot && act.when) act.when = lengthened(reading.words, theme, { when: act.when, times: act.times }).when;
  else if (act.when && by !== undefined) act.when = whenWith(act.when, { duration: { value: by.value } });
  if (!act.isAtSlot && !isLeaving) for (const old of olds) linkAct(links, act, old);
  const last = slots.acted && first ? addNew(reading, sentence, clause, theme, first) : act;
  if (first) for (const old of olds) links.add('rescheduledTo', old, last);
  if (more.length > 0) tellMore(reading, sentence, clause, change, more, olds, last);
  return act;
}

/** "Pulled out of Saturday's concert": who leaves it calls nothing off. */
function leaves({ verb, antecedent }: Clause, { from, to }: Theme): boolean {
  return verb.sense === DROP && !verb.passive && antecedent === undefined && from === to;
}

/** What somebody leaves: "pulled out of the concert". */
function leftTheme(words: SentenceWords, clause: Clause): Theme {
  const { verb } = clause;
  let to = verb.to;
  while (words.bits[to] & (PARTICLE | PREPOSITION)) to++;
  return readTheme(words, ...objectOf(words, clauseLike(clause, { verb: groupLike(verb, { to }) })));
}

/** The slots that an act takes away. "Brought this month's meeting forward to 6 May": the month is not left. */
function oldSlots(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme, { old, target }: Slots): Draft[] {
  const [first] = target as readonly (Dated | undefined)[];
  const isLeft = ({ when }: Dated): boolean =>
    !first || when.precision === 'day' || isFiner(when.precision, 'day') || when.start > first.when.start || when.end < first.when.end;
  return old.filter(isLeft).map((slot) => addPlan(reading, sentence, clause, theme, slot));
}

/** "Put back a week to 21 May": the slot that it takes away is a week from there. */
function countedSlot(reading: Reading, sentence: SentenceReading, clause: Clause, { theme, slots, by, title }: Act): Draft | undefined {
  const { sense } = clause.verb,
    [first] = slots.target as readonly (Dated | undefined)[];
  if (!first || !by || theme.pronoun !== 'none' || sense === MOVE) return undefined;
  const when = countedFrom(first.when, by, relationOf(sense) === undefined ? 1 : -1);
  if (!when) return undefined;
  const slot = addPlan(reading, sentence, clause, theme, { when, times: [] });
  slot.times.push(told(reading, { time: by }, when, title));
  return slot;
}

/** Tells further slots. "To June and to October": one after the other; "to 9 and 10 June": both in its place. */
function tellMore(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  { theme, agent, called }: Act,
  more: readonly Dated[],
  olds: readonly Draft[],
  first: Draft,
): void {
  const { words, links, mentions } = reading;
  let last = first;
  for (const next of more) {
    const again = makeDraft(reading, sentence, clause, {
      part: 'act',
      status: 'rescheduled',
      theme,
      ...next,
      agent,
      title: themeTitle(words, theme, 'movedTo', next.times, called ?? mentions.resolve(words, [theme.from, theme.to])),
    });
    again.isAtSlot = true;
    if (olds.length < 2 && isAgain(words, next)) {
      links.add('rescheduledTo', last, again);
      if (isLater(again)) links.add('delays', again, last);
    } else for (const old of olds) links.add('rescheduledTo', old, again);
    last = again;
  }
}

/** Has a further slot its own "to"? */
function isAgain(words: SentenceWords, { times: [first] }: Dated): boolean {
  const { bits } = words;
  let at = tokenAfter(words, first.start) - 1;
  while (at > 0 && bits[at] & (DETERMINER | ADVERB)) at--;
  return (bits[at] & (TO | UNTIL)) !== 0;
}

/** The slot that a plan had. */
export function addPlan(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  theme: Theme,
  dated: Dated | undefined,
  isOriginal = false,
): Draft {
  const slot = dated && lengthened(reading.words, theme, dated),
    name = nameOf(reading, clause, theme);
  return makeDraft(reading, sentence, clause, {
    part: 'plan',
    status: 'scheduled',
    theme,
    ...slot,
    title:
      awaitedTitle(reading.words, clause, theme, name) ??
      themeTitle(reading.words, theme, 'planned', slot && isInterval(slot.when) ? [] : (slot?.times ?? []), name),
    isSlot: slot !== undefined,
    isOriginal,
  });
}

/** "Rain expected": nobody plans it. */
function awaitedTitle(words: SentenceWords, { verb }: Clause, { from, to }: Theme, name = phraseName(words, from, to)): string | undefined {
  const { classes, forms } = words.vocabulary;
  return classes.awaits[verb.base] === 0 || verb.passive ? undefined : capitalised(`${name} ${forms.get(verb.base)?.[3] ?? ''}`.trim());
}

/** "a four-day strike planned for May": how long it is to last; "half-year results" do not. */
function lengthened({ timeAt, times }: SentenceWords, { from, headAt, isHappening }: Theme, dated: Dated): Dated {
  if (!isHappening) return dated;
  for (let at = from; at < headAt; at++) {
    const time = timeAt[at] === 0 ? undefined : times[timeAt[at] - 1];
    if (time?.type === 'DURATION' && isLength(time.value))
      return { when: whenWith(dated.when, { duration: { value: time.value, expected: true } }), times: dated.times };
  }
  return dated;
}

function addNew(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme, { when, times }: Dated): Draft {
  return makeDraft(reading, sentence, clause, {
    part: 'plan',
    status: 'scheduled',
    theme,
    when,
    times,
    replaces: true,
    title: themeTitle(reading.words, theme, 'movedTo', times, nameOf(reading, clause, theme)),
  });
}

/** What a pronoun stands for: before the verb, or behind it ("the team moved | it"). */
function nameOf(reading: Reading, clause: Clause, { from, to, pronoun }: Theme): string | undefined {
  const isObject = pronoun !== 'none' && from >= clause.verb.to;
  return (isObject ? actedUpon(reading, clause) : undefined) ?? reading.mentions.resolve(reading.words, [from, to]);
}

/** An act at its new slot whose own day turns out to be told: the slot becomes a plan of its own. */
export function splitAct(reading: Reading, sentence: SentenceReading, clause: Clause, act: Draft, { when, times }: Dated): void {
  if (!act.when || !act.theme) return;
  const plan = addNew(reading, sentence, clause, act.theme, { when: act.when, times: [...act.times] });
  for (const old of reading.links.redirect('rescheduledTo', act, plan)) if (relationOf(act.sense)) reading.links.add('delays', act, old);
  act.when = when;
  act.times.splice(0, act.times.length, ...times);
  act.isAtSlot = false;
}
