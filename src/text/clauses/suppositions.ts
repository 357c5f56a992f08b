// Which clauses a sentence only supposes: "if it rains", "should it fail", "in case of rain".
import { type Clause } from './clause.js';
import { closingInversion, isSupposed, joinedInversion, openingInversion } from './verbs/inversions.js';
import { eventualityOf, isConcessive, opensCondition, opensEventuality } from './openings.js';
import { COMMA, DOT, hasMark, isBreak, STRONG, type SentenceWords } from '../words/sentence-words.js';
import { type VerbGroup } from './verbs/verb-group.js';
import { AUXILIARY, BE, CONDITION, COORDINATOR, NOT, PARTICIPLE, PRONOUN, RELATIVE } from '../words/vocabulary.js';

/** What a sentence supposes so far. */
interface Supposition {
  /** "Should it fail again": where no joining word tells it. */
  inversion: ReturnType<typeof openingInversion>;
  /** What follows hangs on a condition. */
  isOpen: boolean;
  /** It opens with a case that no clause tells: "in case of rain". */
  isNamed?: boolean;
}

/** What the first word of a sentence supposes: "if", "should it", "in the event it", "in case of rain". */
export function suppositionAt(words: SentenceWords, opening: number, to: number): Supposition {
  const inversion = openingInversion(words, opening, to);
  if (inversion || opening >= to) return { inversion, isOpen: inversion !== undefined };
  // "Should be there on Monday": that supposes nothing.
  const isBare = (words.bits[opening] & AUXILIARY) !== 0 && (words.bits[opening + 1] & BE) !== 0,
    isIf = (words.bits[opening] & CONDITION) !== 0 && !isBare && !isConcessive(words, opening);
  return { inversion, isOpen: isIf || opensEventuality(words, opening), isNamed: eventualityOf(words, opening) > 0 };
}

/** "Had the mill opened, and the dock closed, it": all that stands before the comma may be supposed. */
export function supposes({ isOpen, isNamed }: Supposition): boolean {
  return isOpen || isNamed === true;
}

/** Does a clause hang on a condition? Notes what it supposes for those behind it. */
export function isSupposition(
  words: SentenceWords,
  supposition: Supposition,
  previous: Clause | undefined,
  clause: Clause,
  verb: VerbGroup,
  from: number,
  to: number,
): boolean {
  const { connective, subject } = clause,
    isIf = isBehindIf(words, connective, from);
  if (previous) reopen(words, supposition, previous.verb.to, verb.from, to);
  if (isIf && !isConcessive(words, connective)) supposition.isOpen = opensCondition(words, connective, from);
  // "Should it fail again, …": no joining word.
  const inversion = (supposition.inversion ??= closingInversion(words, previous, clause, to) ?? joinedInversion(words, clause, to));
  if (inversion && (inversion.from === verb.from || inversion.from === connective + 1)) supposition.isOpen = true;
  // "Whatever was said on the radio", "mended or not": nobody tells that it was.
  if (isIf || words.bits[subject[0]] & CONDITION || isEitherWay(words, verb)) return true;
  if (inversion && isSupposed(words, inversion, previous, verb)) return true;
  // "In case of rain the fair will be moved", but "in case of questions the office opens at 9".
  if (supposition.isNamed && verb.mood !== 'none') return true;
  return supposition.isOpen && (verb.mood !== 'none' || (!previous && connective < 0));
}

/** "The fair is on 3 May; in case of rain it will be moved": what a half of the sentence opens with is supposed for what stands in that. */
function reopen(words: SentenceWords, supposition: Supposition, open: number, verb: number, to: number): void {
  for (let at = verb - 1; at >= open; at--) {
    const isHalf = hasMark(words, at, STRONG) || (words.bits[at] & COORDINATOR && hasMark(words, at - 1, COMMA));
    if (!isHalf) continue;
    const next = suppositionAt(words, at + 1, to);
    if (supposes(next)) Object.assign(supposition, next);
    return;
  }
}

/** "Would go back tomorrow if I could": a condition with no verb but an auxiliary ends the sentence. */
export function isIfOnly(words: SentenceWords, { mood, to: end }: VerbGroup, next: VerbGroup | undefined, to: number): boolean {
  const { bits, marks } = words,
    last = marks[to - 1] !== 0 ? to - 2 : to - 1,
    connective = last - 2;
  // "Would close; nobody asked if it should" hangs on another verb.
  if (mood !== 'would' || connective <= end || (next && next.from < connective)) return false;
  return (
    (bits[last] & AUXILIARY) !== 0 && (bits[last - 1] & PRONOUN) !== 0 && (bits[connective] & CONDITION) !== 0 && !isConcessive(words, connective)
  );
}

/** "If", "provided that it passes a test". */
function isBehindIf({ bits }: SentenceWords, connective: number, from: number): boolean {
  if (connective < 0) return false;
  const before = bits[connective - 1] & (CONDITION | PARTICIPLE),
    isProvided = connective > from && (bits[connective] & RELATIVE) !== 0 && before === (CONDITION | PARTICIPLE);
  return isProvided || (bits[connective] & CONDITION) !== 0;
}

/** "The path is open, mended or not". */
function isEitherWay(words: SentenceWords, { to }: VerbGroup): boolean {
  return (
    (words.bits[to] & COORDINATOR) !== 0 &&
    (words.bits[to + 1] & NOT) !== 0 &&
    (to + 2 >= words.tokens.length || isBreak(words, to + 2) || hasMark(words, to + 2, DOT))
  );
}
