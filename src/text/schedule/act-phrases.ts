// Noun phrases that name an act upon a plan: where they lie, and what is acted upon.
import { isActSense } from '../words/verb-senses.js';
import { type Clause } from '../clauses/clause.js';
import type { SentenceReading } from '../drafts/reading.js';
import type { TimeExpression } from '../expression.js';
import { hintsAt, isBreak, isGlued, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  ORIGIN,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TARGET,
  TO,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';

/** A noun phrase that names an act. Indexes are tokens. */
export interface Phrase {
  readonly at: number;
  readonly to: number;
  readonly sense: number;
  /** What is acted upon, as far as the phrase names it. */
  readonly theme: Theme | undefined;
  /** By how long it is put off: "a delay of two days to the fair". */
  readonly by: TimeExpression | undefined;
}

/** Sense of a noun or gerund that names an act; 0 = none. */
export function senseAt({ timeAt, bits, tokens: { word }, vocabulary: { nounSense, sense } }: SentenceWords, at: number): number {
  if (timeAt[at] !== 0 || word[at] === 0) return 0;
  // "Its moving day": no gerund.
  const isGerund = (bits[at] & PROGRESSIVE) !== 0 && !(bits[at - 1] & DETERMINER);
  const own = isGerund ? sense[word[at]] : nounSense[word[at]];
  return isActSense(own) ? own : 0;
}

/** The clause in which a word stands that is no verb of it, or of which it is the subject. */
export function hostOf({ clauses }: SentenceReading, at: number): Clause | undefined {
  if (clauses.some(({ verb }) => at >= verb.from && at < verb.to)) return undefined;
  return clauses.find(({ subject: [from, to] }) => at >= from && at < to) ?? clauses.find(({ from, to }) => at >= from && at < to) ?? clauses[0];
}

/** The words of a phrase, with its times. */
export function readPhrase(words: SentenceWords, { to: end, clauses }: SentenceReading, host: Clause, at: number, sense: number): Phrase {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const next = clauses.find(({ verb }) => verb.from > at)?.verb.from ?? end;
  const isOf = (index: number): boolean => timeAt[index] === 0 && classes.nounJoint[word[index]] !== 0;
  let to = at + 1,
    from = to;
  if (isOf(to)) from = ++to;
  // "A delay of two days | to the fair".
  const length = isOf(to - 1) ? words.times[timeAt[to] - 1] : undefined,
    behind = length?.type === 'DURATION' ? timeEnd(words, to, next) : to,
    by = behind > to && bits[behind] & TO && timeAt[behind + 1] === 0 ? length : undefined;
  if (by) from = to = behind + 1;
  if (by || isOf(to - 1) || bits[at] & PROGRESSIVE) {
    while (to < next && !isBreak(words, to) && !endsTheme(words, to) && !(timeAt[to] !== 0 && isPrepositionBefore(words, to) && !isOf(to - 1))) to++;
  }
  const named = to > from ? readTheme(words, from, isPrepositionBefore(words, to) ? to - 1 : to) : possessorOf(words, at, host.from);
  // Its times, each with what stands before it.
  while (to < next && !isBreak(words, to) && (timeAt[to] !== 0 || (opensTime(words, to) && to + 1 < next))) to++;
  return { at, to, sense, theme: named, by };
}

/** "from", "to", "until" before a time, and what no noun phrase holds. */
function endsTheme(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (timeAt[at] !== 0) return false;
  if (opensTime(words, at)) return true;
  // "The move to the new hall | from 3 May", but "the fair | to a later day".
  return (
    (bits[at] & RELATIVE) !== 0 ||
    ((bits[at] & TO) !== 0 && (!(bits[at + 1] & DETERMINER) || (hintsAt(words, at + 1) & INDEFINITE) !== 0)) ||
    ((bits[at] & SUBORDINATOR) !== 0 && (bits[at] & DETERMINER) === 0)
  );
}

/** A preposition of slots right before a time: "from", "to", "until". */
function opensTime(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  const next = bits[at + 1] & (ADVERB | DETERMINER) ? at + 2 : at + 1;
  return timeAt[next] !== 0 && ((hintsAt(words, at) & (ORIGIN | TARGET)) !== 0 || (bits[at] & (UNTIL | PREPOSITION | TO)) !== 0);
}

function isPrepositionBefore({ bits }: SentenceWords, at: number): boolean {
  return (bits[at - 1] & PREPOSITION) !== 0;
}

/** "the race's cancellation", "its postponement". */
function possessorOf(words: SentenceWords, at: number, low: number): Theme | undefined {
  const { bits, timeAt } = words;
  const mark = at - 1;
  if (mark <= low || !(bits[mark] & DETERMINER) || !isGlued(words, mark)) return undefined;
  let from = mark;
  while (
    from > low &&
    timeAt[from - 1] === 0 &&
    !isBreak(words, from - 1) &&
    !(bits[from - 1] & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | TO)) &&
    !((bits[from - 1] & VERB) !== 0 && (bits[from - 1] & (NOUN_LIKE | HAPPENING)) === 0)
  ) {
    from--;
    if (bits[from] & DETERMINER && !isGlued(words, from)) break;
  }
  return from < mark ? readTheme(words, from, mark) : undefined;
}
