// The clause of a verb behind a sign with no joining word: a comma, a dash, a bracket.
import { BASE, DETERMINER, DUE, PREPOSITION } from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { COMMA, hasMark, type SentenceWords } from '../../words/sentence-words.js';
import { firstMark } from '../../words/stretches.js';
import { type Clause, isMain, newClause, parentOf } from '../clause.js';
import { freeClause, hangingClause, type JoinedPlace } from './joined-place.js';
import { contactPronoun } from './joints.js';
import { phraseStart } from '../nouns/noun-phrases.js';
import { behindApposition, behindInsertion, jointBeforeInsertion } from './resumed-clause.js';
import { resumedSubject } from './resumed-subjects.js';
import { adverbsBefore } from '../nouns/subjects.js';

/** A sign stands before it, and no joining word. */
export function signClause(place: JoinedPlace): Clause {
  const { words, previous, verb, clauses, start, host, own, isEmpty, from } = place;
  if (!isEmpty)
    return isBesideNoun(place) ? hangingClause(place, 'relative', own, [start, own[0]]) : freeClause(place, previous ? 'coordinate' : 'main', own);
  // "If you cannot come, ring us by Monday": a base form behind such a clause asks whoever reads.
  const isOrder = host?.joint === 'subordinate' && verb.head === verb.from && !verb.past && words.bits[verb.head] & BASE;
  return (
    behindJoint(place) ??
    (isOrder ? freeClause(place, 'main', [verb.from, verb.from]) : undefined) ??
    toldClause(place) ??
    freeClause(place, 'main', subjectOfParent(place) ?? resumedSubject(words, clauses, from, start - 1))
  );
}

/** "Closed after a barge, which carried gravel, struck it", "came after the operator, Kell Rail, raised its offer": a word before what was put in joins it. */
function behindJoint({ words, previous, verb, clauses, start, host }: JoinedPlace): Clause | undefined {
  if (host !== previous) return behindInsertion(words, clauses, verb, jointBeforeInsertion(words, clauses));
  return previous && behindApposition(words, previous, verb, start, clauses.length - 1);
}

/** "The firm said upgrades, which …, | have been made", "said Ada Moe, 51, took the money": behind what was put in, what is said goes on. */
function toldClause({ words, previous, verb, clauses, start, host: main, from }: JoinedPlace): Clause | undefined {
  // "Welcomed it, saying the fair, a favourite of hers, | would open": who says so by the way.
  const host = previous?.joint === 'participle' && SAYS.has(previous.verb.sense) && previous.verb.form === 'progressive' ? previous : main;
  if (!previous || !host || !SAYS.has(host.verb.sense)) return undefined;
  const isInserted = host !== previous,
    due = isInserted ? subjectDue(words, host, previous) : undefined,
    told = due ?? (isInserted ? subjectSaid(words, host, previous) : subjectTold(words, previous, start - 1));
  if (due) Object.assign(previous, { subject: due });
  if (!isInserted && !told) return undefined;
  return newClause(
    verb,
    'complement',
    isInserted || !told ? start : told[0],
    told ?? resumedSubject(words, clauses, from, start - 1),
    -1,
    clauses.indexOf(host),
  );
}

/** "She ran it until the roof fell, went to sea and died there": behind the comma what was told first goes on. */
function subjectOfParent({ words, previous, clauses, start, host }: JoinedPlace): Clause['subject'] | undefined {
  if (!host || host !== previous || host.joint !== 'subordinate' || SAYS.has(host.verb.sense) || !hasMark(words, start - 1, COMMA)) return undefined;
  const first = parentOf(clauses, host);
  return isMain(first?.joint) ? first?.subject : undefined;
}

/** ", an offer she turned down": tells more of the noun before, by a noun that stands beside it. */
function isBesideNoun({ words, verb, start, previous, own: [begin, end] }: JoinedPlace): boolean {
  const hasPronoun = end - begin === 1 && begin > start && contactPronoun(words, verb.from, start) === begin;
  return (
    previous !== undefined &&
    hasMark(words, start - 1, COMMA) &&
    (words.bits[start] & DETERMINER) !== 0 &&
    hasPronoun &&
    words.vocabulary.classes.momentNoun[words.tokens.word[begin - 1]] === 0
  );
}

/** "Said the bearing, on a belt that had been enclosed, overheated": what stands before the comma in which a clause of another noun was put. */
function subjectSaid(words: SentenceWords, { verb: { to } }: Clause, { joint, antecedent, subject }: Clause): readonly [number, number] | undefined {
  const comma = joint === 'relative' ? firstMark(words, COMMA, to, (antecedent ?? subject)[0]) : -1;
  return comma > to && words.bits[to] & DETERMINER && words.bits[comma + 1] & PREPOSITION ? [to, comma] : undefined;
}

/** "Said the site, originally due to open in May, would": what is due, and not who says so. */
function subjectDue(words: SentenceWords, host: Clause, { joint, verb }: Clause): readonly [number, number] | undefined {
  if (joint !== 'infinitive' || !(words.bits[verb.from - 1] & DUE)) return undefined;
  const comma = adverbsBefore(words, verb.from - 1, host.verb.to) - 1;
  return hasMark(words, comma, COMMA) ? subjectTold(words, host, comma + 2) : undefined;
}

/** "Said Ada Moe, 51, took the money": what stands between the verb of saying and the first of two commas. */
function subjectTold(words: SentenceWords, { verb: { to } }: Clause, end: number): readonly [number, number] | undefined {
  const comma = firstMark(words, COMMA, to, end - 1),
    begin = comma < 0 ? comma : phraseStart(words, comma, to);
  return begin < 0 || begin >= comma || words.bits[begin] & PREPOSITION ? undefined : [begin, comma];
}
