// The time that closes two verbs which share more than their "and": "two were killed and six injured on Monday".
import { clauseLike, type Clause } from './clause.js';
import { type AttachedTime, timesOf } from './time-roles.js';
import { ARTICLE } from '../words/vocabulary.js';
import { COMMA, hasMark, type SentenceWords } from '../words/sentence-words.js';

/** Value of the class `harming`: sure to be harm. */
export const HARM = 1;

/** "Two were killed and six | injured on Monday", "killed two and injured six on Monday": the auxiliary is that of both, or both are harm done at once, and so is the time. */
export function shareTime(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { classes } = words.vocabulary,
    { verb } = told;
  if (told.joint !== 'coordinate' || host.verb.form !== 'finite' || told.connective !== host.to || hasMark(words, told.connective - 1, COMMA)) return;
  if (!host.verb.past || host.verb.negated || verb.negated || host.verb.passive !== verb.passive || timesOf(words, host).length > 0) return;
  const isGapped = verb.passive && verb.head === verb.from && host.verb.head > host.verb.from && told.subject[0] !== host.subject[0],
    areHarm = classes.harming[verb.base] === HARM && classes.harming[host.verb.base] === HARM;
  // "Was born in Bonn and his brother killed in 1914": two lives.
  if ((!isGapped && !areHarm) || classes.lifeMark[words.tokens.word[host.verb.head]] !== 0) return;
  const times = timesOf(words, told);
  if (times.length > 0 && times.every((time) => isOfBoth(words, time))) clauses[index - 1] = clauseLike(host, { times });
}

/** "On Monday", but not "the next year", which counts from the first. */
function isOfBoth(
  { vocabulary: { hints }, tokens: { word } }: SentenceWords,
  { role, place, from, preposition, time: { when } }: AttachedTime,
): boolean {
  return role === 'at' && place === 'after' && when !== undefined && (preposition >= 0 || (hints[word[from]] & ARTICLE) === 0);
}
