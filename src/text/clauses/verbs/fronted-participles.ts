// What opens the sentence as if it were its subject: "also killed was the driver", "the first to come was Ada Moe", "its roof gone, the church was pulled down".
import { clauseLike, type Clause } from '../clause.js';
import { phraseEnd } from '../nouns/noun-phrases.js';
import { datesNoun } from '../times/time-nouns.js';
import { attachTimes } from '../times/time-roles.js';
import { groupAt, groupLike } from './verb-group.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { COMMA, hintsAt, isCapital, type SentenceWords, timeEnd } from '../../words/sentence-words.js';
import { firstMark, hasBreak, pastTimes } from '../../words/stretches.js';
import { ADVERB, ANAPHOR, DETERMINER, INDEFINITE, NOT, OWNER, PARTICIPLE, PRONOUN } from '../../words/vocabulary.js';

/** Tokens from "the first" to what they did, at most. */
const LONGEST_NTH = 6;

/** "Injured in the crash were two boys", "among those held on Monday was the mayor": the participle is the verb of the sentence, and its subject stands behind "were". */
export function giveFronted(words: SentenceWords, clauses: Clause[], from: number, to: number): void {
  const { bits } = words;
  const among = participleAmong(words, from),
    told = among < 0 ? clauses[0].verb : groupAt(words, among);
  const place = clauses.findIndex(({ verb }) => verb.copula),
    be = clauses[place] as Clause | undefined;
  if (!be || place > 1 || be.verb.from <= told.head) return;
  const isNth = among < 0 && opensWithNth(words, clauses[0], from);
  if (among < 0 && !isNth && !(be.joint === 'main' && isBare(words, clauses[0], be))) return;
  const { verb } = be;
  if (verb.negated || verb.mood !== 'none' || hasBreak(words, told.to, verb.from)) return;
  const end = subjectEnd(words, verb.to, to);
  if (end <= verb.to) return;
  const clause = clauseLike(clauses[0], {
    joint: 'main',
    parent: -1,
    from: clauses[0].from,
    to: verb.from,
    subject: [verb.to, end],
    verb: groupLike(told, { form: 'finite', past: verb.past, passive: !isNth || told.passive }),
  });
  clauses.splice(0, place + 1, clause);
  // "Not affected is the workshop on 10 May": that day is none of what did not happen.
  if (!(bits[from] & NOT))
    clause.times = [...attachTimes(words, clause, clause.from, verb.from), ...attachTimes(words, clause, verb.to, pastTimes(words, end, be.to))];
  if (place > 0) for (const clause of clauses) if (clause.parent > 0) clause.parent--;
}

/** "Among those | held"; -1 = the sentence does not open so. */
function participleAmong({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number): number {
  return classes.among[word[from]] !== 0 && bits[from + 1] & (DETERMINER | ANAPHOR) && bits[from + 2] & PARTICIPLE ? from + 2 : -1;
}

/** "The first to | arrive", "the last woman to | win it". */
function opensWithNth({ bits, vocabulary: { classes }, tokens: { word } }: SentenceWords, { verb }: Clause, from: number): boolean {
  const isNth = (bits[from] & DETERMINER) !== 0 && ((bits[from + 1] & ADVERB) !== 0 || classes.ordinal[word[from + 1]] !== 0);
  return isNth && verb.form === 'infinitive' && verb.from - from < LONGEST_NTH;
}

/** A participle, and a form of "be" behind it, neither of which has a subject before it. */
function isBare({ bits }: SentenceWords, { verb, subject }: Clause, be: Clause): boolean {
  return (
    verb.passive === (verb.form === 'participle') &&
    (bits[verb.head] & PARTICIPLE) !== 0 &&
    subject[0] >= subject[1] &&
    be.subject[0] >= be.subject[1]
  );
}

/** The end of the noun phrase that begins here; the token itself where none does. */
function subjectEnd(words: SentenceWords, from: number, to: number): number {
  // "Sunday's parade".
  const isDated = words.timeAt[from] !== 0 && datesNoun(words, from);
  const isNoun =
    isDated ||
    (words.bits[from] & DETERMINER) !== 0 ||
    (hintsAt(words, from) & INDEFINITE) !== 0 ||
    isCapital(words, from) ||
    tokensAreCount(words, from);
  return isNoun ? phraseEnd(words, isDated ? timeEnd(words, from) + 1 : from, to) : from;
}

/** "12 teachers". */
function tokensAreCount({ tokens: { kind } }: SentenceWords, at: number): boolean {
  return kind[at] === NUMBER && kind[at + 1] === WORD;
}

/** "Its roof gone, the church was pulled down", "its roof torn off on Friday, the school": what was done to the one noun is no subject of the verb behind the comma. */
export function giveAbsolute(words: SentenceWords, clauses: Clause[], from: number): void {
  const [first, next] = clauses,
    [start, end] = first.subject;
  if (first.joint !== 'participle' || start !== from || end !== first.verb.from) return;
  if (!(hintsAt(words, start) & OWNER) || next.subject[0] !== start) return;
  const subject = firstMark(words, COMMA, first.verb.to, next.verb.from) + 1;
  if (
    subject === 0 ||
    subject >= next.verb.from ||
    (!(words.bits[subject] & (DETERMINER | PRONOUN)) && !isCapital(words, subject)) ||
    hasBreak(words, subject, next.verb.from)
  )
    return;
  for (let at = 1; at < clauses.length; at++)
    if (clauses[at].subject[0] === start)
      clauses[at] = clauseLike(clauses[at], { subject: [subject, next.verb.from], ...(at === 1 && { from: subject, joint: 'main', parent: -1 }) });
  first.to = subject;
}
