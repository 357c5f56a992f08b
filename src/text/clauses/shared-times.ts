// The time that closes two verbs which share more than their "and": "two were killed and six injured on Monday".
import { clauseLike, type Clause } from './clause.js';
import { timesOf } from './time-roles.js';
import { COMMA, hasMark, type SentenceWords } from '../words/sentence-words.js';

/** "Two were killed and six | injured on Monday", "killed two and injured six on Monday": the auxiliary is that of both, or both are harm done at once, and so is the time. */
export function shareTime(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { classes } = words.vocabulary,
    { verb } = told;
  if (told.joint !== 'coordinate' || host.verb.form !== 'finite' || told.connective !== host.to || hasMark(words, told.connective - 1, COMMA)) return;
  if (!host.verb.past || host.verb.negated || verb.negated || host.verb.passive !== verb.passive || timesOf(words, host).length > 0) return;
  const isGapped = verb.passive && verb.head === verb.from && host.verb.head > host.verb.from && told.subject[0] !== host.subject[0],
    areHarm = classes.harming[verb.base] !== 0 && classes.harming[host.verb.base] !== 0;
  if (!isGapped && !areHarm) return;
  const times = timesOf(words, told);
  if (times.length > 0 && times.every(({ role, place, time: { when } }) => role === 'at' && place === 'after' && when !== undefined))
    clauses[index - 1] = clauseLike(host, { times });
}
