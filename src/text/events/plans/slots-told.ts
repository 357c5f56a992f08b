// How a clause names a slot: "listed for 4 May", "is at six", "not until Tuesday", "usually held in April".
import { isFiner } from '../../../time/index.js';
import type { Clause } from '../../clauses/clause.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hints, pastTimes } from '../../words/stretches.js';
import { DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { PLAN, isActSense } from '../../words/verb-senses.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { ADVERB, APPOINTS, DOER, DUE, HABITUAL, ORIGINAL } from '../../words/vocabulary.js';

/** "Until Tuesday", "before Tuesday", but "by Tuesday": what did not happen until then did. */
export function untilOf(words: SentenceWords, times: readonly AttachedTime[]): AttachedTime | undefined {
  return times.find(({ role, preposition }) => role === 'until' && !(hintsAt(words, preposition) & DOER));
}

/** "Is at six": when it is, and nothing of how. */
export function isOnlyWhen(words: SentenceWords, { verb, to }: Clause): boolean {
  const from = words.bits[verb.to] & ORIGINAL ? verb.to + 1 : verb.to,
    end = pastTimes(words, from, to);
  return verb.copula && !verb.passive && end > from && (end === to || isBreak(words, end) || hasMark(words, end, DOT));
}

/** "Did not miss a Sunday from 1991 until 2004": so it was all that time. */
export function isStretch(times: readonly AttachedTime[]): boolean {
  return times.some(({ role }, at) => role === 'until' && at > 0 && (times[at - 1].role === 'origin' || times[at - 1].role === 'since'));
}

/** "listed for 4 May", "called for Saturday": a passive and "for" a day lay it down; so do "meant" and "booked" for "Friday's release", and "is down for" a day, but not a month ("sales were down for May"). */
export function isAppointed({ words }: Reading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { verb } = clause,
    on = verb.passive ? -1 : onOf(words, clause);
  return (
    on !== 0 &&
    !verb.negated &&
    times.some(
      ({ role, place, preposition, from, isModifier, time: { when } }) =>
        place === 'after' &&
        (on !== DOWN || (when !== undefined && !isFiner('day', when.precision))) &&
        (role === 'target' || (isModifier && (words.bits[verb.head] & DUE) !== 0)) &&
        (hintsAt(words, isModifier ? from - 1 : preposition) & APPOINTS) !== 0,
    )
  );
}

/** "Friday's show is not affected": it goes ahead, but not "residents are not", "the plan is not changed". */
export function isUnaffected(words: SentenceWords, { verb, subject }: Clause): boolean {
  if (!verb.negated || !verb.passive || words.vocabulary.classes.affecting[verb.base] === 0) return false;
  const { isHappening, headAt } = readTheme(words, ...subject);
  return isHappening && words.vocabulary.nounSense[words.tokens.word[headAt]] !== PLAN;
}

/** Value of the class `entered`. */
const DOWN = 2;

/** "Is on for Saturday", "is still on for the 28th", "the talk was down for Monday", but not "the server was": which of these words; 0 = none. */
function onOf(words: SentenceWords, { verb: { copula, to }, subject }: Clause): number {
  const {
    tokens: { word },
    bits,
    vocabulary: {
      classes: { entered },
    },
  } = words;
  if (!copula || (entered[word[to]] === DOWN && !readTheme(words, ...subject).isHappening)) return 0;
  return entered[word[to]] || (bits[to] & ADVERB ? entered[word[to + 1]] : 0);
}

/** "usually released in May", "is normally held in April". */
export function isHabit({ words }: Reading, { verb }: Clause): boolean {
  return hints(words, Math.max(0, verb.from - 1), verb.head, HABITUAL);
}

/** "The fair, usually held in April, was scrapped": this year too it was expected then; nothing is said of that by "is held in May this year". */
export function isDue({ clauses }: SentenceReading, { joint, subject }: Clause): boolean {
  return (joint === 'relative' || joint === 'participle') && clauses.some((other) => other.subject[0] === subject[0] && isActSense(other.verb.sense));
}
