// A noun that led to another noun, each with its own time: "The arrest on Monday sparked protests on Tuesday".
import { nounTitle } from '../titles/phrase.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { groupLike, isIndicative } from '../clauses/verbs/verb-group.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { COORDINATOR, DOER, ORIGIN, PREPOSITION, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { CAUSES, HAPPEN } from '../words/verb-senses.js';
import { befalls } from './cause-of.js';
import { firstOf, referentOf } from './referent.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { isAhead } from '../drafts/day-of-writing.js';

/**
 * "Heavy rain on Saturday led to floods on Sunday": two happenings, each at its time.
 * @returns whether that is all that the clause tells.
 */
export function readCaused(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { verb, subject } = clause;
  if (!isPlainCause(words, verb)) return false;
  const isJoined = verb.particle !== verb.to && (words.bits[verb.to] & PREPOSITION) !== 0,
    isBack = verb.passive || verb.sense === HAPPEN;
  // "Led the march", "prompted the mayor to resign": no effect that a noun names.
  if (isJoined !== (verb.passive || words.vocabulary.classes.leadsTo[verb.base] !== 0) || hasInfinitive(sentence, clause)) return false;
  const [from, to] = objectOf(words, isJoined ? clauseLike(clause, { verb: groupLike(verb, { to: verb.to + 1, particle: -1 }) }) : clause);
  if (from >= to || words.timeAt[from] !== 0) return false;
  const inSubject = times.filter(({ place, role }) => place === 'subject' && role !== 'argument'),
    behind = times.filter(({ place, role, from: at }) => place === 'after' && role !== 'argument' && at >= to);
  const cause = readTheme(words, subject[0], subject[1]),
    effect = readTheme(words, from, to);
  if (cause.nouns.length === 0 || effect.nouns.length === 0) return false;
  if (inSubject.length === 0 && (isBack || behind.length === 0 || !areNews(reading, sentence, cause, effect))) return false;
  // "Monday followed a storm", "the crash on Monday was caused by the driver": both happen.
  if (isBack && !(cause.isHappening && befalls(words, effect))) return false;
  const told = tellNoun(reading, sentence, clause, subject, combineTimes(inSubject, 'at')[0]);
  if (isToldInside(sentence, from, to)) return true;
  const other = tellNoun(reading, sentence, clause, [from, placeEnd(words, to, clause.to, behind[0]?.preposition)], combineTimes(behind)[0]);
  // "The outage on Monday resulted from a failed upgrade", "was caused by a storm"; what it followed came before it.
  const isFrom = isBack || (isJoined && (hintsAt(words, verb.to) & ORIGIN) !== 0),
    [first, last] = isFrom ? [other, told] : [told, other];
  reading.links.add(verb.sense === CAUSES ? 'causes' : 'before', first, last);
  return true;
}

/** "Led to", "caused", "followed", "was caused by": so it was. */
function isPlainCause(words: SentenceWords, verb: Clause['verb']): boolean {
  if (!isIndicative(verb) || verb.negated) return false;
  return verb.passive ? verb.sense === CAUSES && (hintsAt(words, verb.to) & DOER) !== 0 : verb.sense === CAUSES || verb.sense === HAPPEN;
}

function hasInfinitive({ clauses }: SentenceReading, clause: Clause): boolean {
  return clauses.some(({ parent, joint }) => joint === 'infinitive' && parent === clauses.indexOf(clause));
}

/** "An explosion caused the fire on 4 May": both happened, the one at a time that is told; not of what the text has told before. */
function areNews({ words, drafts }: Reading, { index }: SentenceReading, cause: Theme, effect: Theme): boolean {
  if (!cause.isHappening || !effect.isHappening || cause.pronoun !== 'none') return false;
  return referentOf(words, drafts, cause, firstOf(drafts, index), index) === undefined;
}

/** "Led to the concert being cancelled": what became of it is told there. */
function isToldInside({ clauses }: SentenceReading, from: number, to: number): boolean {
  return clauses.some(
    ({ joint, verb: { form }, subject: [first, last] }) =>
      joint === 'participle' && form === 'progressive' && first >= from && first < to && last <= to,
  );
}

/** "Led to protests in Lund on Sunday": where they were as well. */
function placeEnd(words: SentenceWords, from: number, to: number, governor: number | undefined): number {
  const { bits, timeAt } = words;
  let end = from;
  while (end < to && timeAt[end] === 0 && end !== governor && !isBreak(words, end) && !hasMark(words, end, DOT)) {
    if (bits[end] & (COORDINATOR | RELATIVE | SUBORDINATOR) && !(bits[end] & PREPOSITION)) break;
    end++;
  }
  return end;
}

/** A happening that a noun phrase names. */
export function tellNoun(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  [from, to]: readonly [number, number],
  dated: Dated | undefined,
): Draft {
  const { words } = reading;
  const isPlan = dated !== undefined && isAhead(reading, dated.when);
  return makeDraft(reading, sentence, clause, {
    part: isPlan ? 'plan' : 'happening',
    status: isPlan ? 'scheduled' : 'occurred',
    theme: readTheme(words, from, to),
    ...dated,
    title: nounTitle(words, from, to),
  });
}
