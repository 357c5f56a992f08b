// What a verb acts upon: its object, or the subject of a passive.
import type { Clause } from '../clauses/clause.js';
import { hasMark, DOT, hintsAt, isBreak, isGlued, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { ADVERB, ANAPHOR, COORDINATOR, DETERMINER, HAPPENING, OCCASION, PAIR, PARTICLE, PREPOSITION, PROGRESSIVE, RELATIVE, SUBORDINATOR, TO, UNTIL, VERB, NOUN_LIKE, senseOf } from '../words/vocabulary.js';
import type { AttachedTime } from '../clauses/time-roles.js';
import { isMove, movesSlot } from './senses.js';

const DROP = senseOf('drop');

/** Value of the class `timeMeasure`: "hours". */
const UNIT = 2;

/** What is acted upon: the subject of a passive or of "slip", else the object. */
export function themeOf(words: SentenceWords, clause: Clause): Theme {
  const theme = actedUpon(words, clause);
  return movesSlot(clause.verb.sense) ? ownerOf(words, theme) : theme;
}

/** "The date of the trial": the trial. */
function ownerOf(words: SentenceWords, theme: Theme): Theme {
  const { tokens: { word }, vocabulary: { classes } } = words;
  const joint = theme.headAt + 1;
  if (theme.headAt < 0 || joint + 1 >= theme.to || !(hintsAt(words, theme.headAt) & OCCASION) || classes.nounJoint[word[joint]] === 0) return theme;
  return readTheme(words, joint + 1, theme.to);
}

/** "Changed the date of the trial", "changed the trial from 3 to 9 May": a move. */
export function changesSlot(words: SentenceWords, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { verb } = clause;
  if (words.vocabulary.classes.changing[verb.base] === 0) return false;
  const { headAt, pronoun } = actedUpon(words, clause);
  const hasTarget = times.some(({ role, place }) => role === 'target' && place === 'after');
  // "Was set for 3 May. This has now been altered to 9 May".
  return hasTarget && ((pronoun === 'thing' && verb.passive) || times.some(({ role }) => role === 'origin') || (headAt >= 0 && (hintsAt(words, headAt) & OCCASION) !== 0));
}

function actedUpon(words: SentenceWords, clause: Clause): Theme {
  const { verb } = clause;
  if (verb.passive) return readTheme(words, clause.subject[0], clause.subject[1]);
  const object = objectOf(words, clause);
  // "Has slipped a week": by so long.
  const isBy = isMove(verb.sense) && words.times[words.timeAt[object[0]] - 1]?.type === 'DURATION' && timeEnd(words, object[0]) >= object[1];
  if (object[0] < object[1] && !isBy) return readTheme(words, object[0], object[1]);
  // "a strike that the union called off": the noun before.
  if (clause.antecedent) return readTheme(words, clause.antecedent[0], clause.antecedent[1]);
  // "the launch slipped", "the deal fell through", but "a promise that it abandoned".
  return isMove(verb.sense) || (verb.sense === DROP && verb.particle >= 0) ? readTheme(words, clause.subject[0], clause.subject[1]) : readTheme(words, verb.to, verb.to);
}

/** The noun phrase after a verb. */
export function objectOf(words: SentenceWords, { verb, to }: Clause): readonly [from: number, to: number] {
  const { bits, timeAt } = words;
  let from = verb.particle === verb.to ? verb.to + 1 : verb.to;
  while (from < to && bits[from] & ADVERB && !(bits[from] & PREPOSITION)) from++;
  from = pastCount(words, from, to);
  let end = from, isPair = false;
  for (; end < to; end++) {
    const b = bits[end];
    // "Trains between Oslo and Bergen".
    if (isPair && b & COORDINATOR) {
      isPair = false;
      continue;
    }
    isPair ||= (hintsAt(words, end) & PAIR) !== 0;
    const isInside = timeAt[end] !== 0 ? end === from || end + 1 < to : true;
    if (!isInside || isBreak(words, end) || end === verb.particle) break;
    if (b & (RELATIVE | SUBORDINATOR | COORDINATOR) && !(end === from && isThat(words, end, verb.particle))) break;
    if (end === from && b & (PREPOSITION | TO)) break;
    // "Called off the strike | hours before it was to begin".
    if (end > from && words.vocabulary.classes.timeMeasure[words.tokens.word[end]] === UNIT && words.vocabulary.classes.sequence[words.tokens.word[end + 1]] !== 0) break;
    if (b & (TO | PARTICLE) && !(b & HAPPENING)) break;
    if (b & PREPOSITION && timeAt[end + 1] !== 0) break;
    if (b & VERB && !(b & (NOUN_LIKE | HAPPENING | PROGRESSIVE)) && end > from + 3) break;
  }
  if (end > from && hasMark(words, end - 1, DOT)) end--;
  // "moved it again".
  while (end > from + 1 && (bits[end - 1] & (ADVERB | NOUN_LIKE | HAPPENING)) === ADVERB) end--;
  return [from, end];
}

/** "Pushed that back", "moved that to May": a pronoun, and no clause to come. */
function isThat(words: SentenceWords, at: number, particle: number): boolean {
  const { bits, timeAt } = words, next = at + 1;
  return (bits[at] & ANAPHOR) !== 0 && (next === particle || timeAt[next] !== 0 || isBreak(words, next) || hasMark(words, next, DOT) || (bits[next] & (PREPOSITION | TO)) !== 0);
}

/** "put off for the second time this month a vote on": past how often, where an object follows. */
function pastCount(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt, tokens: { word }, vocabulary: { classes } } = words;
  // "put off until May a vote on".
  let past = bits[from] & (PREPOSITION | UNTIL) ? from + 1 : from;
  const first = past;
  // "Till 17 and 18 June the trial" too.
  while (past < to && (timeAt[past] !== 0 || (past > first && bits[past] & COORDINATOR && timeAt[past + 1] !== 0))) past++;
  if (past > first && past < to && bits[past] & DETERMINER && !isGlued(words, past)) return past;
  if (from + 4 >= to || !(bits[from] & PREPOSITION) || classes.ordinal[word[from + 2]] === 0 || !(hintsAt(words, from + 3) & OCCASION)) return from;
  let at = from + 4;
  while (at < to && timeAt[at] !== 0) at++;
  return at < to && bits[at] & DETERMINER ? at : from;
}
