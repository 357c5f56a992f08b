// "Was asked to resign. She did so in May": what was done is told before.
import { clauseLike, type Clause } from '../../clauses/clause.js';
import { groupLike } from '../../clauses/verbs/verb-group.js';
import { AUXILIARY, DO } from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { COMMA, DOT, hasMark, type SentenceWords } from '../../words/sentence-words.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';

/** Values of the class `deedBefore`: the word that stands for the deed, and what makes a measure of it. */
export const SO = 1,
  MUCH = 2;

/** The clause with the verb that "did so" or "did" alone stands for, told of its own subject and in its own tense; undefined where it stands for none. */
export function deedBefore(reading: Reading, sentence: SentenceReading, clause: Clause): Clause | undefined {
  const told = toldBefore(reading, sentence, clause),
    {
      verb: { form, past, perfect, negated, mood, planned },
      subject,
    } = clause;
  return told && clauseLike(told, { subject, verb: groupLike(told.verb, { form, past, perfect, negated, mood, planned }) });
}

/** The clause whose verb that is. */
export function toldBefore({ words, before }: Reading, { clauses, index }: SentenceReading, clause: Clause): Clause | undefined {
  const { verb } = clause;
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "Did so much damage", "did so well".
  const { head, to } = verb,
    isAlone = !verb.negated && head === verb.from && (hasMark(words, to, DOT | COMMA) || words.timeAt[to] !== 0 || to >= words.tokens.length);
  if (!(words.bits[head] & DO) || (!isAlone && classes.deedBefore[word[to]] !== SO) || classes.deedBefore[word[to + 1]] === MUCH) return undefined;
  const tells = ({ verb: other }: Clause): boolean => isDeed(words, other);
  return (
    clauses.slice(0, clauses.indexOf(clause)).findLast(tells) ?? (before && index - before.index === 1 ? before.clauses.findLast(tells) : undefined)
  );
}

/** A verb that is no auxiliary alone, and not what somebody says; "was to report its results" is to be done. */
function isDeed({ bits }: SentenceWords, { copula, head, passive, sense, planned }: Clause['verb']): boolean {
  return !copula && !passive && !(bits[head] & AUXILIARY) && (planned || !SAYS.has(sense));
}
