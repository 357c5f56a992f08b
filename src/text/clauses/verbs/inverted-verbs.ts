// "Not until May was the road opened": the verb whose auxiliary stands before its subject.
import {
  AUXILIARY,
  ADVERB,
  AT_TIME,
  BASE,
  BE,
  COMPARISON,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MAY,
  NOT,
  ONLY,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  UNTIL,
  VERB,
  WILL,
  WOULD,
} from '../../words/vocabulary.js';
import { newGroup, take, type VerbGroup } from './verb-group.js';
import { WORD } from '../../tokens/tokens.js';
import { isNotBefore } from '../times/time-prepositions.js';
import { hintsAt, isBreak, isCapital, partAt, reclass, type SentenceWords } from '../../words/sentence-words.js';
import { moodOf } from './auxiliaries.js';
import { isOnly } from './set-in-adverbs.js';

/** Tokens between an auxiliary and its verb, at most. */
const LONGEST_SUBJECT = 9;

/** "When | did it open", as a question asks. */
function isAsking(words: SentenceWords, at: number, from: number): boolean {
  return at === from + 1 && (hintsAt(words, from) & AT_TIME) !== 0 && (words.bits[from] & (SUBORDINATOR | RELATIVE)) !== 0;
}

/** "Not until May was the road opened", "only in 1951 did they return", "nor was it sold": behind such an opening the subject stands between the auxiliary and its verb. */
export function readInverted(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const { bits } = words,
    isPhrase = opensWithDenial(words, at, from),
    first = isPhrase ? from + 1 : openerBefore(words, at, from);
  // "Nobody has yet found it": the subject itself.
  if (first < from || !(isAsking(words, at, from) || isOpener(words, first)) || bits[first] & PRONOUN || bits[at + 1] & ADVERB) return null;
  if (first > from && !isPhrase && !isBreak(words, first - 1) && !(bits[first - 1] & (COORDINATOR | RELATIVE))) return null;
  const b = auxiliaryBits(words, at),
    head = verbBehind(words, at, b & (BE | HAVE) ? PARTICIPLE : BASE, to);
  if (head < 0) return null;
  const group = invertedGroup(words, b, head),
    isAtOnce = opensAtOnce(words, first);
  group.negated = (bits[first] & NOT) !== 0 && !isAtOnce && !isThen(words, first) && !isOnly(words, first + 1);
  // It stands in front, and is no part of the subject.
  reclass(words, at, ADVERB);
  if (isAtOnce) openSequel(words, first, group.head, to);
  // It parts the clause in front from its own as a comma does.
  else if (at > first + 1 && (isPhrase || isClauseBehind(words, first, from)) && !isBreak(words, at - 1)) partAt(words, at);
  return group;
}

/** "Not", "nor", "only", "hardly". */
function isOpener(words: SentenceWords, at: number): boolean {
  const { bits, timeAt, tokens, vocabulary } = words;
  return timeAt[at] === 0 && ((bits[at] & NOT) !== 0 || (hintsAt(words, at) & ONLY) !== 0 || vocabulary.classes.barely[tokens.word[at]] !== 0);
}

/** A noun phrase begins behind the auxiliary. */
function hasSubject(words: SentenceWords, at: number): boolean {
  return (words.bits[at + 1] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, at + 1);
}

/** "At no time did the firm". */
function opensWithDenial(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words,
    isDenied = (bits[from + 1] & NOT) !== 0 && (bits[from + 1] & DETERMINER) !== 0;
  return (bits[from] & PREPOSITION) !== 0 && isDenied && at > from + 2 && hasSubject(words, at);
}

/** The word before an auxiliary that lets the subject stand behind it, past times and phrases; less than `from`, or no opener, where none does. */
function openerBefore(words: SentenceWords, at: number, from: number): number {
  const { bits, timeAt } = words;
  let first = at - 1;
  while (first >= from && !isOpener(words, first) && (timeAt[first] !== 0 || (bits[first] & (PREPOSITION | UNTIL | ADVERB | DETERMINER)) !== 0))
    first--;
  // "Not only did it".
  if (first >= from && isOpener(words, first)) return first > from && bits[first - 1] & NOT && isOnly(words, first) ? first - 1 : first;
  // "Not until the bank failed in 1907 did the mill close".
  return isOpener(words, from) && bits[from + 1] & SUBORDINATOR && hasSubject(words, at) ? from : first;
}

/** The verb behind an auxiliary and its subject, of the form that this wants; -1 = none. */
function verbBehind(words: SentenceWords, at: number, wanted: number, to: number): number {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  const end = Math.min(to, at + LONGEST_SUBJECT);
  let head = at + 1;
  while (head < end && kind[head] === WORD && timeAt[head] === 0 && !(bits[head] & AUXILIARY) && (head === at + 1 || !isOfForm(words, head, wanted)))
    head++;
  // "Nor did her deputy": whose, and no verb.
  if (wanted === BASE && (head >= to || !(bits[head] & wanted))) head = unknownVerb(words, bits[at + 1] & DETERMINER ? at + 3 : at + 2, head);
  return head >= to || head === at + 1 || !(bits[head] & wanted) ? -1 : head;
}

/** "Reach", but no "the reach". */
function isOfForm({ bits }: SentenceWords, at: number, wanted: number): boolean {
  return (bits[at] & wanted) !== 0 && !(bits[at - 1] & (DETERMINER | PREPOSITION));
}

/** The verb with the tense, voice and mood of its auxiliary. */
function invertedGroup(words: SentenceWords, b: number, verb: number): VerbGroup {
  const { bits } = words;
  // "No sooner had the dam been finished", "on no account will the fair be held".
  const isBeen = (b & (HAVE | WILL | WOULD | MAY)) !== 0 && (bits[verb] & BE) !== 0 && (bits[verb + 1] & PARTICIPLE) !== 0,
    head = isBeen ? verb + 1 : verb;
  if (isBeen) reclass(words, verb, ADVERB);
  const group = newGroup(head);
  take(words, group, head);
  group.past = (b & (PAST_AUXILIARY | PAST)) !== 0;
  group.passive = isBeen || (b & BE) !== 0;
  group.perfect = (b & (BE | HAVE)) === HAVE;
  if (b & (WILL | WOULD | MAY)) group.mood = moodOf(b);
  return group;
}

/** "No sooner", "hardly": it did. */
function opensAtOnce({ tokens: { word }, vocabulary: { classes } }: SentenceWords, first: number): boolean {
  return classes.soonest[word[first + 1]] !== 0 || classes.barely[word[first]] !== 0;
}

/** "Not before Friday did it stop": then; but "never before 1950 did it stop". */
function isThen(words: SentenceWords, first: number): boolean {
  const { tokens, vocabulary, timeAt } = words;
  return isNotBefore(words, first + 1) && vocabulary.classes.timeMeasure[tokens.word[first]] !== 0 && timeAt[first + 2] !== 0;
}

/** "Not until | the bank failed". */
function isClauseBehind({ bits, timeAt }: SentenceWords, first: number, from: number): boolean {
  return first === from && (bits[from + 1] & SUBORDINATOR) !== 0 && timeAt[first + 2] === 0;
}

/** "Not until May did the water recede.", "did the floods abate in the fens": a word of no class behind its subject, where a phrase ends; `to` where none stands there. */
function unknownVerb(words: SentenceWords, from: number, to: number): number {
  const { bits } = words;
  for (let at = from; at < to; at++) {
    if (
      bits[at] !== 0 ||
      !(at + 1 === to || isBreak(words, at + 1) || bits[at + 1] & (PREPOSITION | ADVERB)) ||
      words.vocabulary.classes.nounJoint[words.tokens.word[at + 1]] !== 0
    )
      continue;
    reclass(words, at, BASE | VERB);
    return at;
  }
  return to;
}

/** "No sooner had the span opened | than a barge hit it", "hardly had it opened | when a barge hit it": it did, and then the other happened. */
function openSequel(words: SentenceWords, first: number, head: number, to: number): void {
  const {
    tokens: { word },
    vocabulary: { hints },
  } = words;
  reclass(words, first, ADVERB);
  let than = head;
  while (than < to && !(hints[word[than]] & (COMPARISON | AT_TIME))) than++;
  if (than < to) reclass(words, than, COORDINATOR);
}

/** The classes of an auxiliary, also of one that was found in front of its subject before; 0 where the word is none. */
export function auxiliaryBits({ bits, timeAt, tokens: { word }, vocabulary }: SentenceWords, at: number): number {
  const b = bits[at] === ADVERB && timeAt[at] === 0 ? vocabulary.bits[word[at]] : bits[at];
  return b & AUXILIARY ? b : 0;
}
