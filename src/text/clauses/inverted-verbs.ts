// "Not until May was the road opened": the verb whose auxiliary stands before its subject.
import {
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
} from '../words/vocabulary.js';
import { AUXILIARY, newGroup, take, type VerbGroup } from './verb-group.js';
import { WORD } from '../tokens/tokens.js';
import { isNotBefore } from './role-of.js';
import { hintsAt, isBreak, isCapital, partAt, reclass, type SentenceWords } from '../words/sentence-words.js';

/** Tokens between an auxiliary and its verb, at most. */
const LONGEST_SUBJECT = 9;

/** "Not until May was the road opened", "only in 1951 did they return", "nor was it sold": behind such an opening the subject stands between the auxiliary and its verb. */
export function readInverted(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  const { barely, soonest } = words.vocabulary.classes;
  const isOpener = (index: number): boolean =>
    timeAt[index] === 0 && ((bits[index] & NOT) !== 0 || (hintsAt(words, index) & ONLY) !== 0 || barely[words.tokens.word[index]] !== 0);
  let first = at - 1;
  while (first >= from && !isOpener(first) && (timeAt[first] !== 0 || (bits[first] & (PREPOSITION | UNTIL | ADVERB | DETERMINER)) !== 0)) first--;
  // "Not until the bank failed in 1907 did the mill close".
  if (
    (first < from || !isOpener(first)) &&
    isOpener(from) &&
    bits[from + 1] & SUBORDINATOR &&
    (bits[at + 1] & (DETERMINER | PRONOUN) || isCapital(words, at + 1))
  )
    first = from;
  // "At no time did the firm".
  const isPhrase =
    bits[from] & PREPOSITION &&
    bits[from + 1] & NOT &&
    bits[from + 1] & DETERMINER &&
    at > from + 2 &&
    (bits[at + 1] & (DETERMINER | PRONOUN) || isCapital(words, at + 1));
  if (isPhrase) first = from + 1;
  // "Nobody has yet found it": the subject itself.
  if (
    first < from ||
    !isOpener(first) ||
    bits[first] & PRONOUN ||
    bits[at + 1] & ADVERB ||
    (first > from && !isPhrase && !isBreak(words, first - 1) && !(bits[first - 1] & (COORDINATOR | RELATIVE)))
  )
    return null;
  const b = auxiliaryBits(words, at),
    isPassive = (b & BE) !== 0,
    wanted = b & (BE | HAVE) ? PARTICIPLE : BASE;
  let head = at + 1;
  while (
    head < to &&
    head < at + LONGEST_SUBJECT &&
    kind[head] === WORD &&
    timeAt[head] === 0 &&
    !(bits[head] & AUXILIARY) &&
    (head === at + 1 || !(bits[head] & wanted) || (bits[head - 1] & (DETERMINER | PREPOSITION)) !== 0)
  )
    head++;
  if ((head >= to || !(bits[head] & wanted)) && wanted === BASE) head = unknownVerb(words, at + 2, head);
  if (head >= to || head === at + 1 || !(bits[head] & wanted)) return null;
  // "No sooner had the dam been finished", "on no account will the fair be held".
  const isBeen = b & (HAVE | WILL | WOULD | MAY) && bits[head] & BE && bits[head + 1] & PARTICIPLE;
  if (isBeen) reclass(words, head++, ADVERB);
  const group = newGroup(head);
  take(words, group, head);
  group.past = (b & (PAST_AUXILIARY | PAST)) !== 0;
  group.passive = isPassive || isBeen !== 0;
  group.perfect = (b & (BE | HAVE)) === HAVE;
  group.mood = b & WILL ? 'will' : b & WOULD ? 'would' : b & MAY ? 'may' : 'none';
  const isAtOnce = soonest[words.tokens.word[first + 1]] !== 0 || barely[words.tokens.word[first]] !== 0;
  // "Not before Friday did it stop": then; but "never before 1950 did it stop".
  const isThen = isNotBefore(words, first + 1) && words.vocabulary.classes.timeMeasure[words.tokens.word[first]] !== 0 && timeAt[first + 2] !== 0;
  group.negated = (bits[first] & NOT) !== 0 && !isAtOnce && !isThen;
  // It stands in front, and is no part of the subject.
  reclass(words, at, ADVERB);
  if (isAtOnce) openSequel(words, first, head, to);
  // It parts the clause in front from its own as a comma does.
  else if (at > first + 1 && (isPhrase || (first === from && bits[from + 1] & SUBORDINATOR && timeAt[first + 2] === 0)) && !isBreak(words, at - 1))
    partAt(words, at);
  return group;
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
