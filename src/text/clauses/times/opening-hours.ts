// The hours at which something is open each week: days and hours that date nothing.
import type { TimeExpression } from '../../expression.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { NUMBER, numberAt } from '../../tokens/tokens.js';
import { hintsAt, type SentenceWords, timeEnd } from '../../words/sentence-words.js';
import { BE, ORIGIN, TO, UNTIL, WILL } from '../../words/vocabulary.js';
import type { TimePlace } from './time-place.js';

/** Characters between two times of the hours of a week, at most: ", from ", " 9–18 and "; and times on either side of one. */
const HOURS_APART = 11,
  HOURS_BESIDE = 4;

/** Tokens within which a word that tells of hours stands before the end of its verb. */
const HOURS_BEFORE = 3;

const HOURS_OF_DAY = 24;

/** "Is open Monday to Friday, 8 am to 6 pm", "opening hours change on 1 April: Monday to Friday 9–18, Saturday 10–14": in each week; not "this week". */
export function isOfHours({ words, time, at, from, verb, isPast }: TimePlace): boolean {
  const { times, timeAt } = words;
  if (isPast || !tellsHours(words, from, verb)) return false;
  const own = timeAt[at] - 1;
  let first = own,
    last = own;
  while (first > Math.max(0, own - HOURS_BESIDE) && times[first].start - times[first - 1].end <= HOURS_APART) first--;
  while (last < Math.min(times.length - 1, own + HOURS_BESIDE) && times[last + 1].start - times[last].end <= HOURS_APART) last++;
  const run = times.slice(first, last + 1),
    isDay = ({ type, text }: TimeExpression): boolean => type === 'DATE' && !/\d/.test(text),
    isDays = (some: TimeExpression): boolean => isDay(some) && some.range !== undefined,
    hasBareHours = isBareHours(words, endOfDays(words, at));
  return (
    // "Until 30 March" is its own.
    (time.type === 'TIME' || isDays(time) || (isDay(time) && hasBareHours)) &&
    run.some(isDays) &&
    (hasBareHours || run.filter(({ type }) => type === 'TIME').length > 1 || isOpenedEach(words, run, verb)) &&
    run.every(({ when }) => when?.precision !== 'week') &&
    !(words.bits[verb - 2] & (WILL | BE))
  );
}

/** "Opens Monday to Friday at 5 pm": whatever opens on several days does so at the hour behind the last of them on each; what "is open", or opens "Monday until Friday at 5 pm" or "from Monday to Friday at 5 pm", stays so. */
function isOpenedEach(words: SentenceWords, run: readonly TimeExpression[], verb: number): boolean {
  const { bits, timeAt } = words,
    first = timeAt[verb] === 0 ? verb + 1 : verb,
    joint = bits[timeEnd(words, first)];
  if (bits[verb - 1] & BE || hintsAt(words, first - 1) & ORIGIN || (joint & (UNTIL | TO)) === UNTIL) return false;
  return run.some(({ type, range }, index) => type === 'TIME' && range === 'end' && index > 0 && run[index - 1].type === 'DATE');
}

/** "Is open", "our opening hours change". */
function tellsHours({ tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number, verb: number): boolean {
  for (let at = Math.max(from, verb - HOURS_BEFORE); at <= verb; at++) if (classes.openState[word[at]] !== 0) return true;
  return false;
}

/** Behind "Saturday", "Monday to Friday". */
function endOfDays(words: SentenceWords, at: number): number {
  const end = timeEnd(words, at);
  return words.times[words.timeAt[at] - 1].range !== undefined && words.timeAt[end + 1] !== 0 ? timeEnd(words, end + 1) : end;
}

/** "Saturday | 10–14". */
function isBareHours({ tokens }: SentenceWords, at: number): boolean {
  const { kind } = tokens;
  return kind[at] === NUMBER && kind[at + 2] === NUMBER && isDash(signAt(tokens, at + 1)) && numberAt(tokens, at + 2) <= HOURS_OF_DAY;
}
