// Who or what a headline is of, as a reader sees it who has only the headline.
import type { Clause } from '../clauses/clause.js';
import { hintsAt, isCapital, takesEmptyIt, hasMark, COMMA, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { ANAPHOR, ARTICLE, NOT, OWNER, PERSON, PLURAL, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TO, WHO } from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';
import { isNoLess } from '../clauses/nouns/nobody.js';
import type { EventStatus } from '../../model/index.js';
import { phraseName } from './phrase.js';
import { pastTimes } from '../words/stretches.js';

export interface HeadlineOptions {
  readonly status: EventStatus;
  /** Who or what, where the clause has only a pronoun or nothing. */
  readonly subject?: string | undefined;
  /** What is acted upon, where the clause has only a pronoun. */
  readonly object?: string | undefined;
  /** Shows the times too. */
  readonly keepTimes?: boolean | undefined;
  /** Token after the last word that may be shown; absent: the end of the clause. */
  readonly until?: number | undefined;
}

/** A clause, what of it is shown, and who does it. Indexes are tokens. */
export interface HeadlinePlace {
  readonly words: SentenceWords;
  readonly clause: Clause;
  readonly status: EventStatus;
  /** Who or what, and what is acted upon, as told elsewhere. */
  readonly subject: string | undefined;
  readonly object: string | undefined;
  readonly until: number;
  readonly keepTimes: boolean;
  /** Its subject as written, and from which word on it is shown. */
  readonly told: number;
  readonly first: number;
  readonly last: number;
  /** Who or what, as shown; empty: nobody is named. */
  readonly who: string;
  /** "We slept in a barn": who it is nobody knows, and "slept in barn" can be printed. */
  readonly isUnnamed: boolean;
}

/** What is known of a clause before its headline is written. */
export function headlinePlace(
  words: SentenceWords,
  clause: Clause,
  status: EventStatus,
  { subject, object, until = clause.to, keepTimes = false }: HeadlineOptions,
): HeadlinePlace {
  const { verb } = clause,
    [told, last] = namedBeside(words, clause.subject) ?? clause.subject,
    first = shownFrom(words, clause, status, told, last);
  const isUnnamed =
    subject === undefined &&
    last - told === 1 &&
    (isBarePronoun(words, told) || (hintsAt(words, told) & OWNER) !== 0) &&
    !(isIt(words, told, last) && takesEmptyIt(words, verb.head));
  // "Let's | meet on Friday": what is proposed, as an order.
  const isProposed = status !== 'occurred' && last - told === 1 && words.vocabulary.classes.plea[words.tokens.word[told]] !== 0;
  const who = subject ?? (isUnnamed || isProposed ? '' : shownName(words, clause, told, first, last, until));
  return { words, clause, status, subject, object, until, keepTimes, told, first, last, who, isUnnamed };
}

/** The first word of a subject that is shown. */
function shownFrom(words: SentenceWords, { verb }: Clause, status: EventStatus, told: number, last: number): number {
  if (told >= last) return told;
  // "No ship sailed until Monday": it did then; "no ship is expected before Monday" is one that is.
  const isOne = status === 'occurred' || (status === 'scheduled' && verb.sense === PLAN && verb.passive && last > told + 1);
  if (isOne && words.bits[told] & NOT && !isNoLess(words, told)) return told + 1;
  // "Hardly anyone came".
  return told > 0 && words.vocabulary.classes.barely[words.tokens.word[told - 1]] !== 0 ? told - 1 : told;
}

/** The name of the subject. */
function shownName(words: SentenceWords, clause: Clause, told: number, first: number, last: number, until: number): string {
  if (first > told && (first === last || words.bits[first] & PRONOUN)) return anyOf(words, told);
  return isIt(words, first, last) && isEmptyIt(words, clause, until) ? '' : nameOf(words, first, last);
}

/** "It was agreed to raise the fees": nobody; "it is the third break since May": that is what it is called. */
function isEmptyIt(words: SentenceWords, { verb: { passive, copula, to } }: Clause, until: number): boolean {
  if (passive && !copula) return opensInfinitive(words, to, until) || (words.bits[pastTimes(words, to, words.tokens.length)] & SUBORDINATOR) !== 0;
  return copula && words.vocabulary.classes.ordinal[words.tokens.word[to + 1]] !== 0;
}

/** "We", "she", "these": a pronoun alone names nobody to a reader who has only the headline; "both" counts at least. */
export function isBarePronoun(
  {
    bits,
    tokens: { word },
    vocabulary: {
      hints,
      classes,
      words: { agreement },
    },
  }: SentenceWords,
  at: number,
): boolean {
  const pronoun = classes.speakerPronoun[word[at]];
  // "IT" is a name.
  return (
    agreement !== undefined &&
    bits[at] !== 0 &&
    ((pronoun > 0 && pronoun < WHO) ||
      ((bits[at] & PRONOUN) !== 0 && classes.pluralNoun[word[at]] === 0 && ((bits[at] & ANAPHOR) | (hints[word[at]] & PLURAL)) !== 0))
  );
}

/** Who or what did in the end what nobody, or nothing, had done until then. */
function anyOf(words: SentenceWords, at: number): string {
  const { somebody, something } = words.vocabulary.words.headline;
  return something && textBetween(words, at, at + 1).toLowerCase() === something[0] ? something[1] : somebody;
}

/** The subject as a title shows it: "three", "the minutes of 12 January" with the time, where there is nothing else. */
function nameOf(words: SentenceWords, first: number, last: number): string {
  const name = phraseName(words, first, last),
    from = hintsAt(words, first) & ARTICLE ? first + 1 : first;
  return name !== '' || from >= last || last - first > 5 || (words.bits[first] | words.bits[last - 1]) & (RELATIVE | PREPOSITION)
    ? name
    : textBetween(words, from, last);
}

/** "to raise", "on Monday to close". */
function opensInfinitive(words: SentenceWords, from: number, to: number): boolean {
  const at = pastTimes(words, from, to - 1);
  return at + 1 < to && (words.bits[at] & TO) !== 0 && words.timeAt[at + 1] === 0;
}

/** Is it "it", which stands for no person? */
export function isIt(words: SentenceWords, first: number, last: number): boolean {
  return last - first === 1 && (words.bits[first] & ANAPHOR) !== 0 && (hintsAt(words, first) & (PERSON | PLURAL)) === 0;
}

/** "Its director, Colin Oak, resigned": the name, where the description says only whose he is. */
function namedBeside(words: SentenceWords, [from, to]: readonly [number, number]): readonly [number, number] | undefined {
  if (from >= to || !(hintsAt(words, from) & OWNER)) return undefined;
  let comma = from + 1;
  while (comma < to && !hasMark(words, comma, COMMA)) comma++;
  let end = comma + 1;
  while (end < to && isCapital(words, end)) end++;
  return end - comma > 2 && (end >= to || hasMark(words, end, COMMA)) ? [comma + 1, end] : undefined;
}
