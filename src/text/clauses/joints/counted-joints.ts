// Joining words that a length of time counts from: "two days | after", "within a week | of".
import type { Clause } from '../clause.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import type { AttachedTime } from '../times/time-roles.js';
import { isBefore } from '../../words/sequence-words.js';
import { ARTICLE, AT_TIME, DUE, INDEFINITE, PREPOSITION, RELATIVE, SEQUEL, TO } from '../../words/vocabulary.js';

/** Value of the class `elapsed`, and of `timeMeasure`. */
const WITHIN = 2,
  UNIT = 2;

/** The joining word right behind a length, which counts it from what follows; -1 = none. */
export function jointBehind(words: SentenceWords, { time, to, preposition }: AttachedTime): number {
  return time.type === 'DURATION' && (isWithinOf(words, to) || ((preposition < 0 || (words.bits[preposition] & DUE) !== 0) && isJoint(words, to)))
    ? to
    : -1;
}

/** Does a length stand right before the joining word? */
export function isCounted({ timeAt, times }: SentenceWords, joint: number): boolean {
  const index = joint > 0 ? timeAt[joint - 1] : 0;
  return index !== 0 && times[index - 1].type === 'DURATION';
}

/** "Two days after", "hours after": a length, be it without a number. */
export function isMeasured(words: SentenceWords, joint: number): boolean {
  const {
    timeAt,
    tokens: { word },
    vocabulary: {
      classes: { timeMeasure },
    },
  } = words;
  return (
    // "Stopped after nine hours | when".
    (isCounted(words, joint) && (words.vocabulary.hints[word[joint]] & AT_TIME) === 0) ||
    unitBefore(words, joint) !== '' ||
    (joint > 0 && timeAt[joint - 1] === 0 && timeMeasure[word[joint - 1]] === UNIT)
  );
}

/** "Shortly after", "just after": a length as well, if of no number. */
export function isRightAfter({ tokens: { word }, vocabulary: { classes, hints } }: SentenceWords, joint: number): boolean {
  return joint > 0 && (hints[word[joint]] & SEQUEL) !== 0 && classes.closeBy[word[joint - 1]] !== 0;
}

/** ISO lengths by the value of the class `calendarUnit`. */
const UNITS = ['', 'P1D', 'P1M', 'P1Y'];

/** "The day | before", "the year | in which", but not "to the day | after": the length of the unit that a clause counts from or fills; '' = none. */
export function unitBefore({ bits, tokens: { word }, vocabulary: { classes, hints } }: SentenceWords, connective: number): string {
  const joint = bits[connective] & RELATIVE && bits[connective - 1] & PREPOSITION ? connective - 1 : connective;
  return joint > 1 && !(bits[joint - 3] & TO) && (hints[word[joint - 2]] & (ARTICLE | INDEFINITE)) === ARTICLE
    ? UNITS[classes.calendarUnit[word[joint - 1]]]
    : '';
}

/** "Ten years after it was sold": a reason shows its effect within months. */
export function isLongAfter({ timeAt, times }: SentenceWords, joint: number): boolean {
  const index = joint > 0 ? timeAt[joint - 1] : 0;
  return index !== 0 && /^P\d+Y/.test(times[index - 1].value);
}

/** Does the word set what follows before or after something? */
export function isJoint({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return timeAt[at] === 0 && classes.sequence[word[at]] !== 0;
}

/** The clause in which the length stands that is counted from another. */
export function before(clauses: readonly Clause[], { connective }: Clause): Clause | undefined {
  return clauses.find(({ from, to }) => from < connective && to === connective);
}

/** 1: later than what the joining word names, -1: earlier. */
export function signOf(words: SentenceWords, joint: number): 1 | -1 {
  return isBefore(words, joint) ? -1 : 1;
}

/** First token of a time with its preposition. */
export function beginOf({ from, preposition }: AttachedTime): number {
  return preposition >= 0 ? preposition : from;
}

/** "Within ten days" before a word that joins nouns: "of the vote". */
export function isWithinOf({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  let before = at - 1;
  if (before < 0 || at >= timeAt.length || timeAt[at] !== 0 || timeAt[before] === 0) return false;
  while (before >= 0 && timeAt[before] === timeAt[at - 1]) before--;
  return before >= 0 && classes.nounJoint[word[at]] !== 0 && classes.elapsed[word[before]] === WITHIN;
}

/** Values of the class `elapsed`: so long after what was told, at most so long after it, so long after now. */
export const AFTER = 1,
  FROM_NOW = 3;

/** "Was adjourned after 20 minutes": it had begun, and its slot is when that came about. */
export function isBroken({ tokens: { word }, vocabulary: { classes } }: SentenceWords, times: readonly AttachedTime[]): boolean {
  return times.some(
    ({ role, place, preposition, to }) =>
      role === 'length' && place === 'after' && preposition >= 0 && classes.elapsed[word[preposition]] === AFTER && classes.nounJoint[word[to]] === 0,
  );
}
