// A participle that opens the sentence: "also killed was the driver", "its roof gone, the church was pulled down".
import { clauseLike, type Clause } from './clause.js';
import { phraseEnd } from './noun-phrases.js';
import { groupLike } from './verb-group.js';
import { COMMA, hasMark, hintsAt, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { hasBreak } from '../words/stretches.js';
import { DETERMINER, INDEFINITE, OWNER, PRONOUN } from '../words/vocabulary.js';

/** "Injured in the crash were two boys": the participle is the verb of the sentence, and its subject stands behind "were". */
export function giveFronted(words: SentenceWords, clauses: Clause[], to: number): void {
  const [first, be] = clauses;
  if (first.joint !== 'participle' || first.verb.form !== 'participle' || first.subject[0] < first.subject[1] || be.joint !== 'main' || !be.verb.copula || be.subject[0] < be.subject[1]) return;
  const { verb } = be, { bits } = words;
  if (verb.negated || verb.mood !== 'none' || hasBreak(words, first.verb.to, verb.from)) return;
  const isNoun = (bits[verb.to] & DETERMINER) !== 0 || (hintsAt(words, verb.to) & INDEFINITE) !== 0 || isCapital(words, verb.to);
  const end = isNoun ? phraseEnd(words, verb.to, to) : verb.to;
  if (end <= verb.to) return;
  clauses[0] = clauseLike(first, { joint: 'main', parent: -1, to: verb.from, subject: [verb.to, end], verb: groupLike(first.verb, { form: 'finite', past: verb.past, passive: true }) });
  clauses.splice(1, 1);
  for (const clause of clauses) if (clause.parent > 0) clause.parent--;
}

/** "Its roof gone, the church was pulled down": what was done to the one noun is no subject of the verb behind the comma. */
export function giveAbsolute(words: SentenceWords, clauses: Clause[], from: number): void {
  const [first, next] = clauses, [start, end] = first.subject;
  if (first.joint !== 'participle' || start !== from || end !== first.verb.from || !(hintsAt(words, start) & OWNER) || next.subject[0] !== start || !hasMark(words, first.verb.to, COMMA)) return;
  const subject = first.verb.to + 1;
  if (subject >= next.verb.from || !(words.bits[subject] & (DETERMINER | PRONOUN)) && !isCapital(words, subject) || hasBreak(words, subject, next.verb.from)) return;
  for (let at = 1; at < clauses.length; at++) if (clauses[at].subject[0] === start) clauses[at] = clauseLike(clauses[at], { subject: [subject, next.verb.from], ...(at === 1 && { from: subject, joint: 'main', parent: -1 }) });
  first.to = subject;
}
