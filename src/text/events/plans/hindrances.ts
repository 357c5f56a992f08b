// What came between a plan and its day, told as how it was: "was to sail on Monday, but the captain was ill", "but fog kept her in port".
import { type Clause, isMain } from '../../clauses/clause.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { makeDraft } from '../../drafts/make-draft.js';
import { withSubject } from '../../pronouns/subject-names.js';
import { isPast } from '../../schedule/link-given-up.js';
import { headlineOf } from '../../titles/headline.js';
import { phraseName } from '../../titles/phrase.js';
import { hasMark, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { STATE } from '../../words/verb-senses.js';
import { ADVERB, ARTICLE, HAVE, INDEFINITE, NOT, PARTICLE, PREPOSITION, TO } from '../../words/vocabulary.js';

/** Values of the class `unfit`: who is so cannot; who is not so cannot. */
const UNFIT = 1,
  FIT = 2;

/** Value of the class `resulting`: how somebody is left. */
const LEFT = 2;

/** An article of what is not known yet. */
const A = INDEFINITE | ARTICLE;

/** Tells what is set against a plan that the clause before looks back at, where nothing could come of that. @returns whether it is told so. */
export function tellHindrance(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    {
      tokens: { word },
      vocabulary: { classes },
    } = words,
    { clauses, made } = sentence,
    { verb, joint, connective, subject } = clause;
  // "Was to sail on Monday; the captain was ill".
  const isAgainst = connective < 0 ? hasMark(words, subject[0] - 1, STRONG) : classes.contrast[word[connective]] !== 0;
  if (!isMain(joint) || !isAgainst) return false;
  if (!verb.past || verb.perfect || verb.mood !== 'none' || verb.planned || made.has(clause)) return false;
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (!before || !made.get(before)?.some((plan) => isPast(words, plan))) return false;
  if (!(verb.copula ? isUnable(words, clause) : verb.sense === STATE && keepsFrom(words, clause))) return false;
  const status = verb.negated ? 'negated' : 'occurred',
    named = withSubject(reading, clause, status);
  makeDraft(reading, sentence, clause, {
    part: 'happening',
    status,
    theme: readTheme(words, ...subject),
    // "The tug was to sail, but fog kept it in port": what was to.
    title: headlineOf(words, clause, named.object === undefined ? named : { ...named, object: phraseName(words, ...before.subject) }),
  }).kind = 'event';
  return true;
}

/** "Was ill", "was already full", "was not ready"; behind "but" also "was under water"; "was too narrow", "was for children", "was full of people", "was in a side street", "was off to a bad start" describe. */
function isUnable(
  { bits, timeAt, tokens: { word }, vocabulary: { classes, hints } }: SentenceWords,
  { verb: { negated, to }, connective }: Clause,
): boolean {
  const at = classes.unfit[word[to]] === 0 && bits[to] & (ADVERB | NOT) && !(bits[to] & (PREPOSITION | PARTICLE)) ? to + 1 : to;
  if (timeAt[at] !== 0) return false;
  if (classes.unfit[word[at]] !== 0)
    return classes.unfit[word[at]] === (negated ? FIT : UNFIT) && classes.nounJoint[word[at + 1]] === 0 && !(bits[at + 1] & TO);
  return (
    connective >= 0 &&
    !negated &&
    (bits[at] & PREPOSITION) !== 0 &&
    !(bits[at] & TO) &&
    (hints[word[at + 1]] & A) !== A &&
    classes.purpose[word[at]] === 0 &&
    classes.nounJoint[word[at]] === 0
  );
}

/** "Had no crane", "kept her in bed". */
function keepsFrom(words: SentenceWords, clause: Clause): boolean {
  const { bits, vocabulary } = words,
    { base, head, to, negated } = clause.verb;
  if (bits[head] & HAVE) return negated || (bits[to] & NOT) !== 0;
  const [from, end] = objectOf(words, clause);
  return vocabulary.classes.resulting[base] === LEFT && !negated && from < end;
}
