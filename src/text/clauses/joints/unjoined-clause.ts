// The clause of a verb that no word joins to the one before: who does it?
import { onlyTimes } from '../../words/stretches.js';
import { isFiner } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import {
  ANAPHOR,
  APPOINTS,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NOT,
  OWNER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TO,
  UNTRUE,
} from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { hintsAt, isPlural, type SentenceWords, textBetween, timeStart } from '../../words/sentence-words.js';
import { type Clause, isMain, newClause } from '../clause.js';
import { firstClause } from './first-clause.js';
import type { VerbGroup } from '../verbs/verb-group.js';
import { adverbsBefore } from '../nouns/subjects.js';
import { hostOf, resumedSubject } from './resumed-subjects.js';
import { relativeNoun } from './relative-nouns.js';
import { contactPronoun, factStart, isNounBefore, ownedContact } from './joints.js';
import { antecedentBefore, phraseStart } from '../nouns/noun-phrases.js';
import { behindInsertion, carriedClause, jointBeforeInsertion } from './resumed-clause.js';
import { articleBefore, toldClause } from './told-clause.js';

/** Where no word or sign parts a verb from the one before. Indexes are tokens. */
export interface UnjoinedPlace {
  readonly words: SentenceWords;
  /** Those before it in its sentence. */
  readonly clauses: readonly Clause[];
  readonly previous: Clause;
  readonly verb: VerbGroup;
  /** Right behind the verb before. */
  readonly low: number;
  /** Where its sentence begins. */
  readonly from: number;
  /** The last word before it that is no adverb. */
  readonly near: number;
  /** No other verb with a tense stands behind it. */
  readonly isLast: boolean;
}

/** Nothing joins it: right behind what was said or hoped, behind an insertion, or the first of its sentence. */
export function unjoinedClause(
  words: SentenceWords,
  clauses: readonly Clause[],
  verb: VerbGroup,
  low: number,
  from: number,
  to: number,
  isLast: boolean,
): Clause {
  const previous = clauses.at(-1),
    near = adverbsBefore(words, verb.from, low) - 1;
  if (!previous) {
    // "Claims the mill closed are untrue": another verb of the sentence follows.
    const fact = isLast ? -1 : factStart(words, verb.from, low);
    return fact < 0
      ? firstClause(words, verb, from, to)
      : newClause(verb, 'relative', fact, [fact, near + 1], -1, -1, false, relativeNoun(words, fact, low, from));
  }
  const place: UnjoinedPlace = { words, clauses, previous, verb, low, from, near, isLast };
  return (
    carriedClause(words, clauses, verb) ??
    pronounClause(place) ??
    articleClause(place) ??
    (isOnlyMain(place) ? undefined : toldClause(place)) ??
    mainBehindOpening(place) ??
    resumedClause(place)
  );
}

/** A pronoun before the verb, and no sign before the pronoun. */
function pronounClause(place: UnjoinedPlace): Clause | undefined {
  const { words, clauses, previous, verb, low, near } = place;
  const isSaid = SAYS.has(previous.verb.sense);
  if (isObject(place)) return undefined;
  // "When I rang your office I was cut off": the sentence has no other main verb.
  if (
    place.isLast &&
    clauses.length === 1 &&
    previous.joint === 'subordinate' &&
    previous.from === place.from &&
    isSameSubject(words, previous, near)
  )
    return newClause(verb, 'main', near, [near, near + 1], -1, -1);
  if (!isSaid && contactPronoun(words, verb.from, low) >= 0) return contactClause(place);
  // "the day he left it rained": a pronoun opens the next clause.
  if (near < low || (words.bits[near] & (PRONOUN | ANAPHOR | DETERMINER)) !== (PRONOUN | ANAPHOR)) return undefined;
  return newClause(verb, isSaid ? 'complement' : 'coordinate', near, [near, near + 1], -1, clauses.length - 1);
}

/** "I … | I", "she … | she": one pronoun twice. */
function isSameSubject({ tokens: { word } }: SentenceWords, { subject: [first, last] }: Clause, near: number): boolean {
  return last - first === 1 && word[first] !== 0 && word[first] === word[near];
}

/** "A test that would have caught it was disabled", "a plan to close it was dropped", "talks about closing it are to open": the sentence has no main verb yet. */
function isObject({ words, clauses, previous, low, from, near }: UnjoinedPlace): boolean {
  return (
    near === low &&
    (areOfNoun(clauses) || isCarried(words, previous, from)) &&
    words.vocabulary.words.pronouns.thing.includes(textBetween(words, near, near + 1))
  );
}

/** "Talks about closing | it are to open": a noun stands before the preposition. */
function isCarried(words: SentenceWords, { joint, verb: { form }, connective }: Clause, from: number): boolean {
  if (joint !== 'participle' || form !== 'progressive' || connective <= from) return false;
  if (!isNounBefore(words, connective) && !isPlural(words, connective - 1)) return false;
  const start = Math.min(phraseStart(words, connective, from), connective - 1);
  return start === from || (words.bits[start - 1] & COORDINATOR) !== 0;
}

/** All that was told so far is of a noun. */
function areOfNoun(clauses: readonly Clause[]): boolean {
  return clauses.every(({ joint }) => joint === 'relative' || joint === 'infinitive');
}

/** "at the house he had bought", "a mailbox nobody reads": right behind a noun, with no sign between, a pronoun opens a clause that belongs to it. */
function contactClause({ words, clauses, verb, low, from, near }: UnjoinedPlace): Clause {
  const [first, end] = relativeNoun(words, near, low, from);
  // "A ban on phones it had approved": a bare noun behind a preposition is of the whole phrase; "a bridge over the river they dammed".
  const isOfPhrase =
    end - first === 1 && words.bits[first - 1] & PREPOSITION && words.vocabulary.classes.nounJoint[words.tokens.word[first - 1]] === 0;
  const noun = isOfPhrase ? antecedentBefore(words, near, low) : ([first, end] as const);
  return newClause(verb, 'relative', near, [near, near + 1], -1, clauses.length - 1, false, noun);
}

/** "The bridge the flood had taken": a noun with an article does so too, where its sentence has a verb. */
function articleClause({ words, clauses, previous, verb, low, from, near }: UnjoinedPlace): Clause | undefined {
  const isOpen = isMain(previous.joint) || ownedContact(words, verb.from, low) >= 0,
    article = isOpen && !SAYS.has(previous.verb.sense) ? articleBefore(words, near, low) : -1;
  if (isJudged(words, previous, article)) return newClause(verb, 'complement', article, [article, near + 1], -1, clauses.length - 1);
  const opening = article >= 0 && isNounBefore(words, article) ? article : factStart(words, verb.from, low);
  return opening < 0
    ? undefined
    : newClause(verb, 'relative', opening, [opening, near + 1], -1, clauses.length - 1, false, relativeNoun(words, opening, low, from));
}

/** "It is clear the pier will open", "is unlikely the pier will", "is not true the pier fell": behind an adjective stands what is judged. */
function isJudged(words: SentenceWords, { verb: { copula, to } }: Clause, article: number): boolean {
  if (!copula || article <= 0 || article !== to + (words.bits[to] & NOT ? 2 : 1)) return false;
  const { improbable, leavesOpen, truth } = words.vocabulary.classes,
    adjective = words.tokens.word[article - 1];
  return improbable[adjective] + leavesOpen[adjective] + truth[adjective] !== 0 || (hintsAt(words, article - 1) & UNTRUE) !== 0;
}

/** "Riders who planned a trip will have to wait": no other verb tells what the noun that opens the sentence does. */
function isOnlyMain({ clauses, previous, from, isLast }: UnjoinedPlace): boolean {
  const { antecedent, subject } = clauses[0];
  return isLast && previous.joint === 'relative' && (antecedent ?? subject)[0] === from && areOfNoun(clauses);
}

/** "After the vote was lost on 3 May the cabinet fell", "after the vote held on Monday the board met": no comma ends what opens the sentence. */
function mainBehindOpening({ words, clauses, previous, verb, from, near }: UnjoinedPlace): Clause | undefined {
  const { joint, connective, subject } = previous,
    { form, to } = previous.verb;
  const isPhrase = form === 'participle' && subject[0] === from + 1 && (words.bits[from] & PREPOSITION) !== 0 && words.timeAt[to + 1] !== 0,
    opens = clauses.length === 1 ? (joint === 'subordinate' ? opensSentence(words, connective, from) : isPhrase) : opensWithWish(clauses, from);
  const start = opens
    ? Math.max(phraseStart(words, near + 1, to), lastArticle(words, to + 1, near))
    : opensTenseless(clauses, from)
      ? lastArticle(words, form === 'participle' ? to : to + 1, near)
      : near + 1;
  if (start < 0 || start > near || words.bits[start] & (PREPOSITION | RELATIVE | COORDINATOR)) return undefined;
  // "On Sunday no | one noticed".
  const noun = start === near && (words.bits[near - 1] & (NOT | DETERMINER)) === (NOT | DETERMINER) ? near - 1 : start;
  return newClause(verb, 'main', noun, [noun, near + 1], -1, -1);
}

/** "| After the vote", "from 1956 | until the mine closed": nothing but a time stands before what joins. */
function opensSentence(words: SentenceWords, connective: number, from: number): boolean {
  return connective >= from && onlyTimes(words, from, connective, PREPOSITION);
}

/** "When they tried to sell the bell in 1711 | a mob stopped them": an infinitive goes on with what opens the sentence. */
function opensWithWish([{ joint, connective }, ...more]: readonly Clause[], from: number): boolean {
  return joint === 'subordinate' && connective === from && more.every((clause) => clause.joint === 'infinitive');
}

/** "Having lost the vote | the mayor resigned", "as expected | the bank failed", "to save the firm | its owner sold a mill": no tense so far, and nobody named. */
function opensTenseless(clauses: readonly Clause[], from: number): boolean {
  const {
    verb,
    subject: [first, last],
  } = clauses[0];
  return first >= last && verb.from <= from + 1 && clauses.every(({ joint }) => joint === 'participle' || joint === 'infinitive');
}

/** "Turned up at three | a guard with a torch told me", "in 1945 | both the sons": the last article that no preposition governs; -1 = none. */
function lastArticle(words: SentenceWords, from: number, to: number): number {
  const { bits, timeAt } = words;
  for (let at = to; at >= from; at--) {
    if (!(hintsAt(words, at) & (ARTICLE | INDEFINITE | OWNER))) continue;
    // "At three | the head", "between the two | towns".
    while (at > from && bits[at - 1] & DETERMINER && (hintsAt(words, at - 1) & (ARTICLE | INDEFINITE)) !== INDEFINITE && timeAt[at - 1] === 0) at--;
    if (!(bits[at - 1] & (PREPOSITION | COORDINATOR))) return at;
  }
  return -1;
}

/** The verb takes up the words before an insertion: "that a crossing meant for Friday had been put off". */
function resumedClause({ words, clauses, previous, verb, low, from, near }: UnjoinedPlace): Clause {
  const host = hostOf(clauses),
    joint = jointBeforeInsertion(words, clauses);
  const because = host && behindInsertion(words, clauses, verb, joint);
  if (because) return because;
  if (host && (joint >= 0 || SAYS.has(host.verb.sense)))
    return newClause(verb, 'complement', verb.from, previous.antecedent ?? previous.subject, joint, clauses.indexOf(host));
  const isOfNoun = previous.joint === 'participle' || previous.joint === 'infinitive';
  return newClause(verb, isOfNoun ? 'main' : 'coordinate', secondDay(words, near, low), resumedSubject(words, clauses, from), -1, -1);
}

/** "The bridge that opened in 1931 | on Monday caught fire": where the second of two days begins, else what is right behind `near`. */
function secondDay(words: SentenceWords, near: number, low: number): number {
  const { bits, timeAt, times } = words,
    start = timeAt[near] !== 0 ? timeStart(words, near) - 1 : -1;
  if (start <= low) return near + 1;
  const [first, second] = [start - 1, near].map((at) => times[timeAt[at] - 1] as TimeExpression | undefined);
  const isSecond =
    (bits[start] & (PREPOSITION | TO)) === PREPOSITION &&
    !(hintsAt(words, start) & APPOINTS) &&
    first?.type === 'DATE' &&
    second?.when?.precision === 'day';
  // "Born in 2020 on 3 May": one day.
  return isSecond && /^\D+$|\d{4}/.test(second.text) && first.when && !isFiner(first.when.precision, 'day') ? start : near + 1;
}
