// What a verb is only compared with, what is left out, and how many "more than" tells.
import { hasObject } from '../verbs/around-verbs.js';
import type { VerbGroup } from '../verbs/verb-group.js';
import { NUMBER } from '../../tokens/tokens.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import {
  ARGUMENT,
  ARTICLE,
  AUXILIARY,
  CAUSE,
  COMPARISON,
  COORDINATOR,
  DO,
  EXCEPT,
  INDEFINITE,
  NOT,
  ORIGIN,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPLACING,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
} from '../../words/vocabulary.js';
import { hasBreak, holds } from '../../words/stretches.js';
import { NO_DEEDS, PLAN } from '../../words/verb-senses.js';

/** "Except on 1 May", "apart from 2020", "with the exception of Friday's", not "fell apart in 1996". */
export function isLeftOut(words: SentenceWords, at: number): boolean {
  return (
    (hintsAt(words, at) & EXCEPT) !== 0 &&
    ((words.bits[at] & PREPOSITION) !== 0 ||
      (hintsAt(words, at + 1) & ORIGIN) !== 0 ||
      words.vocabulary.classes.nounJoint[words.tokens.word[at + 1]] !== 0)
  );
}

/** "later than in 2024", "except on 1 May", "the 18:00 snapshot": no time of this verb. */
export function isCompared(words: SentenceWords, at: number, from: number, preposition: number): boolean {
  const { timeAt, tokens, vocabulary } = words;
  const lead = preposition >= 0 ? preposition - 1 : -1;
  // "A metre above July 2031".
  if (at > from && vocabulary.classes.standard[tokens.word[at - 1]] !== 0) return true;
  if (lead >= from && (hintsAt(words, lead) & COMPARISON || isLeftOut(words, lead))) return true;
  // "As in 1931".
  if (lead >= from && hintsAt(words, lead) & ARGUMENT && words.bits[lead] & SUBORDINATOR && !(hintsAt(words, preposition) & ARGUMENT)) return true;
  if (isAsToldBefore(words, preposition >= 0 ? lead : at - 1, from)) return true;
  let hasFigure = false;
  for (let before = at - 1; before >= Math.max(from, at - FAR) && !isBreak(words, before); before--) {
    const cue = hintsAt(words, before);
    // "Sooner than planned for Friday"; "sooner than planned the mayor left on Friday".
    if (cue & COMPARISON && isPlanned(words, before + 1) && (preposition === before + 2 || holds(words, before + 2, at, PAST | AUXILIARY)))
      return false;
    if (cue & COMPARISON && !isAmount(words, before)) return before !== preposition || isMeasured(words, lead);
    // "from 2 billion a year earlier": what it was then.
    if (tokens.kind[before] === NUMBER && timeAt[before] === 0) hasFigure = true;
    // ", against 340 million a year earlier".
    if (hasFigure && isSetAgainst(words, before, preposition < 0 ? at : preposition)) return true;
    // ", down from 41 in 2019" too.
    if (hasFigure && cue & ORIGIN && at - before < 7 && (preposition < 0 || (words.bits[before - 1] & PARTICLE && hasMark(words, before - 2, COMMA))))
      return true;
  }
  return false;
}

/** ", | against | 340 million a year earlier", ", against | 200 in 2031": a bare figure, a share or so many of a scale, and no teams, firms or days. */
function isSetAgainst(words: SentenceWords, at: number, end: number): boolean {
  const { kind, word } = words.tokens,
    { setAgainst, bigScale } = words.vocabulary.classes;
  if (setAgainst[word[at]] === 0 || !hasMark(words, at - 1, COMMA)) return false;
  // "$340m".
  const figure = kind[at + 1] === NUMBER ? at + 1 : at + 2,
    behind = end - figure - 1;
  if (kind[figure] !== NUMBER) return false;
  // "340 million crowns".
  return behind === 0 || (behind <= 2 && bigScale[word[figure + 1]] !== 0) || (behind === 1 && isShare(words, figure + 1));
}

/** "Sold on Friday, as agreed | in May", "as planned since July": when that was said, and not done. */
function isAsToldBefore(words: SentenceWords, participle: number, from: number): boolean {
  const as = participle - 1,
    { bits } = words;
  if (as <= from || !(bits[participle] & PARTICIPLE) || !(bits[as] & SUBORDINATOR)) return false;
  if (!(hintsAt(words, as) & ARGUMENT) || !hasMark(words, as - 1, COMMA)) return false;
  // "Took place, as planned on Saturday": where nothing else tells when, that does; "as planned since July" tells no deed.
  return (bits[participle + 1] & SUBORDINATOR) !== 0 || words.timeAt.subarray(from, as).some((time) => time !== 0);
}

/** Tokens from "than" to its time, at most. */
const FAR = 12;

/** Tokens from "than" to its verb, at most. */
const LONGEST_SUBJECT = 7;

/** What parts "than" from a verb behind it. */
const JOINTS = CAUSE | RELATIVE | PARTICIPLE;

/** "Opened later than planned on 24 April": then it opened. */
function isPlanned({ bits, tokens: { word }, vocabulary: { sense, classes } }: SentenceWords, at: number): boolean {
  return (bits[at] & PARTICIPLE) !== 0 && sense[word[at]] === PLAN && classes.madeAhead[word[at]] === 0;
}

/** "Higher | than a year earlier", "two weeks later | than last year", not "no later | than Friday". */
function isMeasured(words: SentenceWords, lead: number): boolean {
  const cue = hintsAt(words, lead);
  if (cue & REPLACING) return false;
  return words.vocabulary.classes.timeMeasure[words.tokens.word[lead]] === 0 || ((cue & SEQUEL) !== 0 && !(words.bits[lead - 1] & NOT));
}

/** "Sooner than | his doctors had expected", "more than clocks did", not "no sooner had it closed than the owner said": what was thought, or done so, is only compared with. */
export function isThoughtOf(words: SentenceWords, verb: VerbGroup, first: number, before: VerbGroup | undefined): boolean {
  const { form, sense, from } = verb,
    isAgain = isDoneAgain(words, verb);
  if (form !== 'finite' || !before || !(NO_DEEDS.has(sense) || isAgain) || words.bits[first] & NOT) return false;
  let at = from - 1;
  while (at >= before.to && from - at < LONGEST_SUBJECT && !isBreak(words, at) && !(words.bits[at] & JOINTS) && !(hintsAt(words, at) & COMPARISON))
    at--;
  if (from - at < 2 || at < before.to || !(hintsAt(words, at) & COMPARISON)) return false;
  // "It sank, and more than 300 did".
  return isAgain ? !holds(words, before.to, at, COORDINATOR) && !hasBreak(words, before.to, at) : !isAmount(words, at);
}

/** "Did", with nothing that was done: it stands for the verb before. */
function isDoneAgain(words: SentenceWords, { head, from, to }: VerbGroup): boolean {
  const { bits, timeAt } = words;
  if (head !== from || !(bits[head] & DO)) return false;
  return isBreak(words, to) || hasMark(words, to, DOT) || to >= words.tokens.length || timeAt[to] !== 0 || (bits[to] & PREPOSITION) !== 0;
}

/** "More than 300 homes", "no fewer than a dozen boats": how many, not "more than the council", "more than in 2020". */
export function isAmount(words: SentenceWords, than: number): boolean {
  const {
      tokens: { kind, word },
      bits,
      timeAt,
      vocabulary: { classes },
    } = words,
    next = than + 1;
  if (!(hintsAt(words, than) & COMPARISON) || timeAt[next] !== 0) return false;
  return (
    kind[next] === NUMBER ||
    (classes.comparative[word[than - 1]] !== 0 &&
      (bits[next] & (PREPOSITION | PRONOUN)) === 0 &&
      (hintsAt(words, next) & (ARTICLE | INDEFINITE)) !== ARTICLE)
  );
}

/** "4%", "4 percent". */
export function isShare({ tokens: { kind, text, start, word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return kind[at - 1] === NUMBER && (text.charAt(start[at]) === '%' || classes.share[word[at]] !== 0);
}

/** A past form that acts upon nothing, and may be a participle. */
export function mayBeDoneTo(words: SentenceWords, verb: VerbGroup): boolean {
  const { form, head, from, past, to } = verb;
  if (form !== 'finite' || head !== from || !past || !(words.bits[head] & PARTICIPLE)) return false;
  return isBreak(words, to) || hasMark(words, to, DOT) || !hasObject(words, verb);
}

/** Tokens from a superlative to the participle that tells more of it, at most. */
const LONGEST_RANKED = 4;

/** "The strongest recorded there since 1987", "its best result achieved since May": what it is compared with, and nothing that was done. @param low - behind the verb before, or where the sentence begins. */
export function isRanked(words: SentenceWords, verb: VerbGroup, low: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word, length },
    vocabulary: { classes },
  } = words;
  const { form, head, from, to } = verb;
  if (head !== from || !(form === 'participle' || mayBeDoneTo(words, verb))) return false;
  let rank = from - 1;
  const isRank = (at: number): boolean => classes.superlative[word[at]] + classes.ordinal[word[at]] !== 0;
  while (rank > low && from - rank < LONGEST_RANKED && !isRank(rank) && timeAt[rank] === 0 && !isBreak(words, rank)) rank--;
  if (rank < low || !isRank(rank)) return false;
  let at = to;
  while (at < length && timeAt[at] === 0 && !isBreak(words, at) && !hasMark(words, at, DOT) && !(bits[at] & SINCE)) at++;
  return at < length && (bits[at] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR);
}
