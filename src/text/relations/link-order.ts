// What came first of what two clauses of one sentence tell, where a word or the tense says so.
import { parentOf, type Clause } from '../clauses/clause.js';
import type { Draft } from '../events/draft.js';
import { before, isCounted, isJoint, signOf } from '../events/offsets.js';
import type { Reading, SentenceReading } from '../events/reading.js';

/** Puts in order what a clause tells and what a clause does that "before" or "after" opens, or that was over by then. */
export function linkOrder({ words, links }: Reading, { clauses, made }: SentenceReading): void {
  for (const clause of clauses) {
    const { connective, verb } = clause;
    const isJoined = connective >= 0 && isJoint(words, connective);
    if (!isJoined && !(clause.joint === 'relative' && verb.perfect && isPast(clause))) continue;
    const isMeasured = connective > 0 && isCounted(words, connective);
    // "Two days after it sank, divers found it": the clause that it opens follows.
    // "The driver, who had called, died".
    const [noun] = clause.antecedent ?? clause.subject;
    const host = isJoined && isMeasured ? before(clauses, clause) ?? clauses.find((other) => other !== clause && other.joint !== 'relative' && made.has(other))
      : isJoined ? parentOf(clauses, clause) : clauses.find((other) => other !== clause && other.subject[0] === noun && other.joint !== 'relative') ?? parentOf(clauses, clause);
    if (!host || !(isJoined ? isMeasured || (isPast(host) && isPast(clause)) : isPast(host) && !host.verb.perfect)) continue;
    const told = made.get(clause)?.find(isDone), main = made.get(host)?.find(isDone);
    if (!told || !main || !(told.when ?? (isJoined ? main.when : undefined)) || links.joins(told, main) || links.joins(main, told)) continue;
    const [first, last] = !isJoined || signOf(words, connective) === 1 ? [told, main] : [main, told];
    if (!first.when || !last.when || first.when.start < last.when.end) links.add('before', first, last);
  }
}

function isPast({ verb, conditional }: Clause): boolean {
  return verb.form === 'finite' && verb.past && !verb.planned && verb.mood === 'none' && !verb.copula && !conditional;
}

function isDone({ kind, status, part }: Draft): boolean {
  return kind === 'event' && part !== 'cause' && part !== 'plan' && status !== 'negated';
}
