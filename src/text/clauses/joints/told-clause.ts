// The clause of what is said or hoped, where no "that" joins it.
import {
  ARTICLE,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH,
  SUBORDINATOR,
  VERB,
} from '../../words/vocabulary.js';
import { PLAN, SAYS } from '../../words/verb-senses.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { type Clause, newClause } from '../clause.js';
import { contactPronoun, isNounBefore } from './joints.js';
import { isOnePhrase, phraseStart } from '../nouns/noun-phrases.js';
import { isOfPair, joinsSubjects } from './pairs.js';
import { resumedSubject } from './resumed-subjects.js';
import type { UnjoinedPlace } from './unjoined-clause.js';
import { groupLike, type VerbGroup } from '../verbs/verb-group.js';

/** Right behind what is said or hoped; absent: nothing is. */
export function toldClause(place: UnjoinedPlace): Clause | undefined {
  const { words, clauses, previous, verb, low, from } = place,
    { form, sense } = previous.verb;
  if (isInSubject(place) || !(SAYS.has(sense) || hopes(words, previous, verb))) return undefined;
  const timed = timedSubject(words, low, verb.from);
  if (timed) return newClause(verb, 'complement', timed[0], timed, -1, clauses.length - 1);
  const phrase = toldPhrase(words, previous, verb.from, low),
    isTold = form === 'participle',
    // "Agreed in March between the towns".
    isGoverned = (phrase - 1 === low || (isTold && words.timeAt[phrase - 2] !== 0)) && (words.bits[phrase - 1] & PREPOSITION) !== 0;
  const begin = toldStart(words, phrase, verb.from, phrase === low, isGoverned && !isTold);
  if (begin === low && isDone(words, previous, verb))
    return newClause(groupLike(verb, { passive: true }), 'complement', begin, [begin, verb.from], -1, clauses.length - 1);
  // "A strike that had been called for Monday was put off", "a tour announced for May was called off": who is the subject of both stands before.
  // "The fault we reported in our mail | was mended": what a preposition governs does nothing.
  const isResumed = isGoverned && (isTold || (isOnePhrase(words, begin, verb.from) && contactPronoun(words, previous.verb.from, from) >= 0));
  if (isResumed) return newClause(verb, isTold ? 'main' : 'coordinate', verb.from, resumedSubject(words, clauses, from), -1, -1);
  return begin < verb.from || (previous.joint !== 'relative' && !isTold)
    ? newClause(verb, 'complement', begin, [begin, verb.from], -1, clauses.length - 1)
    : undefined;
}

/** "A petition calling for a lower fare will be handed in": what stands in the subject has no clause behind it. */
function isInSubject({ words, clauses, previous: { verb, joint }, from }: UnjoinedPlace): boolean {
  return (
    clauses.length === 1 &&
    verb.form === 'progressive' &&
    joint === 'participle' &&
    verb.from > from &&
    (words.bits[verb.to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION
  );
}

/** "Hopes the new wing will open": what is hoped for has a subject of its own. */
function hopes({ bits }: SentenceWords, { verb: { sense, form, planned, to } }: Clause, { mood }: VerbGroup): boolean {
  return sense === PLAN && form === 'finite' && !planned && mood !== 'none' && (bits[to] & DETERMINER) !== 0;
}

/** "Says | trains on Monday | will start at six": a noun with its own time, right behind who says so. */
function timedSubject(words: SentenceWords, low: number, end: number): readonly [number, number] | undefined {
  const { bits, timeAt } = words;
  let at = end;
  while (at > low && timeAt[at - 1] !== 0) at--;
  if (at === end || at <= low) return undefined;
  const last = bits[at - 1] & PREPOSITION ? at - 1 : at;
  return last > low && phraseStart(words, last, low) === low && !(bits[low] & PREPOSITION) ? [low, last] : undefined;
}

/** Where the phrase before the verb of what is told begins. */
function toldPhrase(words: SentenceWords, previous: Clause, end: number, low: number): number {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const last = phraseStart(words, end, low),
    start = isOfPair(words, last - 1) || joinsSubjects(words, previous, last - 1, end) ? phraseStart(words, last - 1, low) : last;
  // "Told me | the team had won": who hears it is not who did it.
  const begin = start + 1 < end && classes.hearer[word[start]] !== 0 ? start + 1 : start;
  // "Said | one of the men left".
  if (begin - 2 === low && classes.nounJoint[word[begin - 1]] !== 0 && hintsAt(words, low) & INDEFINITE) return low;
  // "Said | at least twenty were hurt".
  return begin - 1 === low && bits[low] & PREPOSITION && classes.superlative[word[begin]] !== 0 ? low : begin;
}

/** Where what is told begins in the phrase before its verb: at the article of a second noun, where the first only hears it or is where it is said. */
function toldStart(words: SentenceWords, phrase: number, end: number, isHeard: boolean, isPlace: boolean): number {
  const article = isHeard ? articleBehind(words, phrase, end) : isPlace ? articleBefore(words, end - 1, phrase) : -1;
  // "Said in a statement | the ferry would leave".
  if (article <= phrase || !(isNounBefore(words, article) || (isPlace && hintsAt(words, article - 1) & SPEECH))) return phrase;
  // "Said in parliament | the bill was dead".
  return article;
}

/** The article of a second noun, right behind the first: "told police | the man who rang on Monday fled"; -1 = none. */
function articleBehind(words: SentenceWords, low: number, end: number): number {
  for (let at = low + 1; at < end && !(words.bits[at] & PREPOSITION); at++)
    if (hintsAt(words, at) & ARTICLE && words.timeAt[at] === 0) return isNounBefore(words, at) ? at : -1;
  return -1;
}

/** "Declared the matter closed": it was. */
function isDone({ bits, vocabulary: { classes } }: SentenceWords, { verb: { base, to } }: Clause, { head, from }: VerbGroup): boolean {
  return to < from && classes.declares[base] !== 0 && head === from && (bits[head] & PARTICIPLE) !== 0;
}

/** The article of the noun that ends at a token, behind `low`; -1 = none. */
export function articleBefore({ bits, timeAt, tokens: { kind } }: SentenceWords, end: number, low: number): number {
  let at = end;
  while (at > low && kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | VERB))) at--;
  return at < end && at > low && (bits[at] & (DETERMINER | RELATIVE | PRONOUN)) === DETERMINER ? at : -1;
}
