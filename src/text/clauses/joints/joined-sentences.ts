// Two sentences in one: "the rain stopped, and the bridge built after the war was closed".
import { SEMICOLON, signAt } from '../../tokens/signs.js';
import { COMMA, hasMark, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { isCoordinator, opensNoun } from '../../words/joint-words.js';
import { firstMark } from '../../words/stretches.js';
import { AUXILIARY, CONDITION, COORDINATOR, DETERMINER, PARTICIPLE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from '../../words/vocabulary.js';
import { behindOthers, type Clause, clauseLike } from '../clause.js';
import { behindTime } from '../fronts.js';
import type { VerbGroup } from '../verbs/verb-group.js';
import { readVerbGroups } from '../verbs/verb-groups.js';

/** The "and" behind a comma, or the semicolon, that opens a sentence of its own, with a noun phrase and a verb with a tense on either side; -1 = none. */
export function secondSentence(words: SentenceWords, from: number, to: number): number {
  const { bits } = words;
  if (bits[from] & (SUBORDINATOR | CONDITION)) return -1;
  for (let at = from + 2; at + 2 < to; at++) {
    if (opensOther(bits[at])) return -1;
    if (isJoint(words, at) && areTwo(words, at, tensedOf(words, from, at), ownVerb(words, at + 1, endOf(words, at + 1, to)))) return at;
    if (isBreak(words, at) && !hasMark(words, at, COMMA)) return -1;
  }
  return -1;
}

/** "That", "when", "which": what stands behind may all be theirs. */
function opensOther(bits: number): boolean {
  return (bits & (SUBORDINATOR | RELATIVE)) !== 0 && (bits & PREPOSITION) === 0;
}

/** ", and the mill", but neither ", and each will" nor ", and a second, on Sunday,": a noun of its own. */
function isJoint(words: SentenceWords, at: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const isAnd = hasMark(words, at - 1, COMMA) && isCoordinator(bits[at]);
  if (!isAnd && signAt(words.tokens, at) !== SEMICOLON) return false;
  if (!opensNoun(bits[at + 1]) || bits[at + 2] & AUXILIARY) return false;
  return classes.ordinal[word[at + 2]] === 0 || !isBreak(words, at + 3);
}

/** The semicolon that ends a sentence among others: "by the mayor; the council; and the clerk". */
function endOf({ tokens }: SentenceWords, from: number, to: number): number {
  let end = from;
  while (end < to && signAt(tokens, end) !== SEMICOLON) end++;
  return end;
}

/** Two verbs with a tense, of which the second shares no auxiliary: "was sold, and the keys | handed over", but "was sold, | but the mill closed", "and the mill, built in 1901, | closed". */
function areTwo(words: SentenceWords, joint: number, one: VerbGroup | undefined, other: VerbGroup | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    { head, from, base, to } = other;
  const isBut = classes.contrast[word[joint]] !== 0 || bits[joint] === 0,
    mayShare = head === from && (bits[head] & PARTICIPLE) !== 0 && classes.selfMoved[base] + classes.intransitive[base] === 0;
  return !(one.passive && mayShare && !isBut && !hasMark(words, from - 1, COMMA) && !(bits[to] & DETERMINER));
}

/** The last verb with a tense. A comma alone parts no verb from its noun: "the mayor, elected in May". */
function tensedOf(words: SentenceWords, from: number, to: number): VerbGroup | undefined {
  const comma = firstMark(words, COMMA, from, to);
  return readVerbGroups(words, from, to).findLast(
    ({ form, from: verb }) => form === 'finite' && !(verb === comma + 1 && comma > from && words.bits[verb] & PARTICIPLE),
  );
}

/** The verb with a tense whose subject the noun phrase in front is: neither "the dock on Friday, which | opened", "the dock, and | said" nor "the dock, he | said". */
function ownVerb(words: SentenceWords, from: number, to: number): VerbGroup | undefined {
  const { bits } = words;
  let at = behindTime(words, from, to) || from,
    joined = 0,
    commas = 0,
    comma = at;
  for (const group of readVerbGroups(words, from, to)) {
    const { form, from: verb } = group;
    if (form !== 'finite') continue;
    for (; at < verb; at++) {
      if (opensOther(bits[at])) joined++;
      if (!hasMark(words, at, COMMA)) continue;
      commas++;
      comma = at;
    }
    if (joined > 0) {
      joined--;
      continue;
    }
    if (bits[verb - 1] & COORDINATOR) return undefined;
    // "The dock, rebuilt in May, | was", "the clerk, the mayor, and the judge | met".
    const isBehindAside = commas > 1 && (comma === verb - 1 || (bits[comma + 1] & COORDINATOR) !== 0);
    if ((commas === 0 || isBehindAside) && !(bits[verb - 1] & PRONOUN)) return group;
  }
  return undefined;
}

/** A clause of a sentence that is joined to another. @param joint - the joining word between the two; -1 = a sign. */
export function behindSentence(clause: Clause, before: number, joint: number, isOwn: boolean): Clause {
  const later = behindOthers(clause, before);
  if (joint < 0) return clauseLike(later, { joint: clause.joint });
  return clauseLike(later, {
    ...(clause.from === joint + 1 && { from: joint }),
    ...(isOwn && clause.connective < 0 && { connective: joint }),
  });
}
