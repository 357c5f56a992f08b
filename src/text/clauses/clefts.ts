// "It was in 1931 that the mill closed", "it took until Friday for the road to reopen": the time is of what follows.
import { clauseLike, newClause, type Clause } from './clause.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { type AttachedTime, attachTimes, timeLike, timesOf } from './time-roles.js';
import { groupLike } from './verb-group.js';
import { ADVERB, ANAPHOR, DETERMINER, NOT, PERSON, PREPOSITION, RELATIVE, senseOf, TO, UNTIL } from '../words/vocabulary.js';

const STATE = senseOf('state');

/** "It was in 1931 that the mill closed", "it was not until May that they left", "it took until May before they left": the time is of what follows. */
export function foldCleft(words: SentenceWords, clauses: Clause[], index: number): void {
  const next = clauses[index];
  if (next.joint !== 'subordinate' || !(words.bits[next.connective] & (RELATIVE | UNTIL))) return;
  const times = timesOfNothing(words, clauses[index - 1], next.connective);
  if (times.length === 0) return;
  clauses[index] = clauseLike(next, { joint: 'main', connective: -1, parent: -1, times: [...times, ...timesOf(words, next)] });
  clauses[index - 1] = emptied(clauses[index - 1]);
}

/** "It took until Friday for the road to reopen". */
export function foldTaking(words: SentenceWords, clauses: Clause[], index: number): void {
  const { bits, timeAt } = words, cleft = clauses[index - 1], { verb, from, to } = clauses[index];
  let first = verb.from - 1;
  // "For the staff of the home": right behind the time.
  while (first > cleft.verb.to && timeAt[first] === 0 && (timeAt[first - 1] === 0 || (bits[first] & (PREPOSITION | TO)) !== PREPOSITION)) first--;
  if (cleft.verb.copula || first + 1 >= verb.from || timeAt[first] !== 0 || timeAt[first - 1] === 0) return;
  const times = timesOfNothing(words, cleft, first);
  if (times.length === 0) return;
  cleft.to = first;
  clauses[index] = newClause(groupLike(verb, { form: 'finite', past: true, from: verb.head }), 'main', first + 1, [first + 1, verb.from], -1, -1);
  clauses[index].to = to;
  clauses[index].times = [...times, ...attachTimes(words, clauses[index], from, to)];
  clauses[index - 1] = emptied(cleft);
}

/** "It took", of which the times are told elsewhere: no deed. */
function emptied(clause: Clause): Clause {
  return clauseLike(clause, { verb: groupLike(clause.verb, { copula: true, sense: STATE }), times: [] });
}

/** The times, up to a token, of "it was" and "it took until", which tell nothing else. */
function timesOfNothing(words: SentenceWords, cleft: Clause, end: number): AttachedTime[] {
  const { bits, timeAt, vocabulary: { classes } } = words, { verb, subject: [from, to] } = cleft;
  if (!(verb.copula || classes.taking[verb.base] !== 0) || to - from !== 1 || !(bits[from] & ANAPHOR) || hintsAt(words, from) & PERSON) return [];
  for (let at = verb.to; at < end; at++) if (timeAt[at] === 0 && !(bits[at] & (PREPOSITION | ADVERB | DETERMINER | UNTIL | NOT))) return [];
  const times = timesOf(words, cleft);
  return verb.copula || times.some(({ role }) => role === 'until') ? times.map((time) => timeLike(time, { role: 'at', place: 'front' })) : [];
}
