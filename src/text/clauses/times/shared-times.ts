// The time that closes two verbs which share more than their "and": "two were killed and six injured on Monday".
import { clauseLike, type Clause } from '../clause.js';
import { type AttachedTime, timesOf } from './time-roles.js';
import { isDeath } from '../../words/deaths.js';
import { ARTICLE, BIRTH } from '../../words/vocabulary.js';
import { COMMA, hasMark, type SentenceWords } from '../../words/sentence-words.js';
import { CANCEL, DROP, NO_DEEDS, POSTPONE } from '../../words/verb-senses.js';

/** Value of the class `harming`: sure to be harm. */
export const HARM = 1;

/** "Two were killed and six | injured on Monday", "killed two and injured six on Monday", "was stopped and | searched on Monday": the auxiliary is that of both, or both are harm done at once, or one follows the other bare, and so is the time. */
export function shareTime(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { verb } = told;
  if (told.joint !== 'coordinate' || told.connective !== host.to || hasMark(words, told.connective - 1, COMMA)) return;
  // "Was born in Bonn and his brother killed in 1914": two lives.
  if (verb.negated || !isUntimed(words, host) || words.vocabulary.classes.lifeMark[words.tokens.word[host.verb.head]] === BIRTH) return;
  const { classes } = words.vocabulary,
    isBut = classes.contrast[words.tokens.word[told.connective]] !== 0,
    isBare = host.verb.to === told.connective && !isBut && isOneDeed(host, told),
    times = isBare || isGapped(host, told) || areHarm(words, host, told) ? timesOf(words, told) : [];
  if (times.length === 0 || !times.every((time) => isOfBoth(words, time) && (!isBare || verb.passive || isDayOrMonth(time)))) return;
  let at = index;
  do clauses[--at] = clauseLike(clauses[at], { times });
  while (isBare && at > 0 && isListed(words, clauses[at - 1], clauses[at]));
}

/** Was it, with no time of its own? */
function isUntimed(words: SentenceWords, host: Clause): boolean {
  const { form, past, negated } = host.verb;
  return form === 'finite' && past && !negated && timesOf(words, host).length === 0;
}

/** "Were killed and six | injured". */
function isGapped(host: Clause, { verb, subject }: Clause): boolean {
  return host.verb.passive && verb.passive && verb.head === verb.from && host.verb.head > host.verb.from && subject[0] !== host.subject[0];
}

/** "Killed two and injured six", "a bus overturned and six were hurt": what happened did so to others. */
function areHarm(words: SentenceWords, { verb, subject }: Clause, { verb: { base, to, passive }, subject: others }: Clause): boolean {
  const { harming } = words.vocabulary.classes,
    isHarm = harming[base] === HARM;
  if (subject[0] === others[0]) return isHarm && harming[verb.base] === HARM && passive === verb.passive;
  return ((isHarm && passive) || isDeath(words, base, to)) && !NO_DEEDS.has(verb.sense);
}

/** "Was stopped and searched", "met and talked": of the same subject, and no state. */
function isOneDeed({ verb, subject }: Clause, told: Clause): boolean {
  const isShort = told.verb.head === told.verb.from;
  return (
    isShort &&
    !NO_DEEDS.has(verb.sense) &&
    !isFate(verb.sense) &&
    verb.passive === told.verb.passive &&
    verb.mood === told.verb.mood &&
    subject[0] === told.subject[0]
  );
}

/** "Stripped, | cleaned and refitted". */
function isListed(words: SentenceWords, host: Clause, told: Clause): boolean {
  return (
    told.from === told.verb.from &&
    host.verb.to === told.from - 1 &&
    hasMark(words, host.verb.to, COMMA) &&
    isUntimed(words, host) &&
    isOneDeed(host, told)
  );
}

/** "Abandoned and replayed": what came of the plan, and of another day. */
function isFate(sense: number): boolean {
  return sense === CANCEL || sense === DROP || sense === POSTPONE;
}

/** Neither an hour, at which only the last is done, nor years, in which much is. */
function isDayOrMonth({ time: { when } }: AttachedTime): boolean {
  return when?.precision === 'day' || when?.precision === 'month';
}

/** "On Monday", but not "the next year", which counts from the first. */
function isOfBoth(
  { vocabulary: { hints }, tokens: { word } }: SentenceWords,
  { role, place, from, preposition, time: { when } }: AttachedTime,
): boolean {
  return role === 'at' && place === 'after' && when !== undefined && (preposition >= 0 || (hints[word[from]] & ARTICLE) === 0);
}
