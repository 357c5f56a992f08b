// What a verb acts upon: its object, or the subject of a passive.
import type { Clause } from '../clauses/clause.js';
import { hintsAt, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { OCCASION, TO, WAITING } from '../words/vocabulary.js';
import { DROP, EXTEND, PLAN, POSTPONE, isMove, movesSlot } from '../words/verb-senses.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { objectOf } from '../clauses/nouns/object-of.js';

/** Values of the class `fruitless`: the verb, and what stands behind its "to". */
const COMES = 1,
  TO_NOTHING = 2;

/** What is acted upon: the subject of a passive or of "slip", else the object. */
export function themeOf(words: SentenceWords, clause: Clause): Theme {
  const theme = actedUpon(words, clause);
  return movesSlot(clause.verb.sense) ? ownerOf(words, theme) : theme;
}

/** "The date of the trial": the trial. */
function ownerOf(words: SentenceWords, theme: Theme): Theme {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const joint = theme.headAt + 1;
  if (theme.headAt < 0 || joint + 1 >= theme.to || !(hintsAt(words, theme.headAt) & OCCASION) || classes.nounJoint[word[joint]] === 0) return theme;
  // "The last day of school" is no school.
  if (classes.momentNoun[word[theme.headAt]] !== 0 && theme.headAt - theme.from > 1) return theme;
  return readTheme(words, joint + 1, theme.to);
}

/** "Changed the date of the trial", "changed the trial from 3 to 9 May": a move. */
export function changesSlot(words: SentenceWords, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { verb } = clause;
  // "The opening had to wait until Friday": what happens waits for a slot; a crew does so where it is.
  if (hintsAt(words, verb.head) & WAITING && !verb.planned && times.some(({ role, place }) => role === 'until' && place === 'after'))
    return readTheme(words, ...clause.subject).isHappening;
  if (words.vocabulary.classes.changing[verb.base] === 0) return false;
  const { headAt, pronoun, isHappening } = actedUpon(words, clause);
  const hasTarget = times.some(({ role, place }) => role === 'target' && place === 'after');
  // "Was set for 3 May. This has now been altered to 9 May", "the walk was changed to 9 May".
  return (
    hasTarget &&
    (((pronoun === 'thing' || isHappening) && verb.passive) ||
      times.some(({ role }) => role === 'origin') ||
      (headAt >= 0 && (hintsAt(words, headAt) & OCCASION) !== 0))
  );
}

/** Values of the class `renewing`: what is planned and left until a day is put off; what goes on does so for longer. */
export const LEAVES = 2,
  LASTS = 3;

/** The rule of "another week". */
const MORE = 'length.another';

/** "The lease was renewed until June", "the inspection was left until Monday": it has another end, or another day; "the talks were renewed on Monday" went on again, "was not renewed until May" was renewed then, and "the dog was left until Monday" is no plan. */
export function givesUntil(words: SentenceWords, { verb, subject }: Clause, times: readonly AttachedTime[]): number {
  const kind = words.vocabulary.classes.renewing[verb.base];
  // "Will go on for another week": so much longer.
  if (kind === LASTS)
    return verb.mood === 'will' && !verb.negated && times.some(({ place, time }) => place === 'after' && time.rule === MORE) ? EXTEND : verb.sense;
  const isGiven = ({ role, place, preposition }: AttachedTime): boolean =>
    place === 'after' && (role === 'until' ? kind !== LEAVES || preposition === verb.to : role === 'target' && kind !== LEAVES);
  if (kind === 0 || verb.negated || !times.some(isGiven)) return verb.sense;
  if (kind !== LEAVES) return EXTEND;
  return verb.passive && readTheme(words, ...subject).isHappening ? POSTPONE : verb.sense;
}

/** "The plan came to nothing": it was given up. */
export function comesToNothing(
  {
    bits,
    tokens: { word },
    vocabulary: {
      classes: { fruitless },
      nounSense,
    },
  }: SentenceWords,
  { verb: { base, to, form }, subject: [from, end] }: Clause,
): boolean {
  if (fruitless[base] !== COMES || form !== 'finite' || !(bits[to] & TO) || fruitless[word[to + 1]] !== TO_NOTHING) return false;
  for (let at = from; at < end; at++) if (nounSense[word[at]] === PLAN) return true;
  return false;
}

function actedUpon(words: SentenceWords, clause: Clause): Theme {
  const { verb } = clause;
  if (verb.passive || comesToNothing(words, clause)) return readTheme(words, clause.subject[0], clause.subject[1]);
  const object = objectOf(words, clause);
  // "Has slipped a week": by so long; "a town that it abandoned the night before": then.
  const isTime = timeEnd(words, object[0]) >= object[1],
    isBy = isTime && (clause.antecedent !== undefined || (isMove(verb.sense) && words.times[words.timeAt[object[0]] - 1]?.type === 'DURATION'));
  if (object[0] < object[1] && !isBy) return readTheme(words, object[0], object[1]);
  // "a strike that the union called off": the noun before.
  if (clause.antecedent) return readTheme(words, clause.antecedent[0], clause.antecedent[1]);
  // "the launch slipped", "the deal fell through", but "a promise that it abandoned".
  return isMove(verb.sense) || (verb.sense === DROP && verb.particle >= 0) || words.vocabulary.classes.renewing[verb.base] === LASTS
    ? readTheme(words, clause.subject[0], clause.subject[1])
    : readTheme(words, verb.to, verb.to);
}
