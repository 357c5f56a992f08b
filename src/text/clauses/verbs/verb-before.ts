// Which verb tells no deed of its own beside the one before it.
import { mayBeDoneTo } from '../times/comparisons.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, partAt, type SentenceWords } from '../../words/sentence-words.js';
import { ASPECTS, type VerbGroup } from './verb-group.js';
import {
  ANAPHOR,
  ARTICLE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  INDEFINITE,
  NOT,
  ORIGIN,
  PARTICIPLE,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../../words/vocabulary.js';
import { SAYS, THINK } from '../../words/verb-senses.js';
import { hasBreak, holds } from '../../words/stretches.js';
import { phraseEnd } from '../nouns/noun-phrases.js';

/** "As" right before a verb. */
export function isJoinedByAs(bits: SentenceWords['bits'], from: number): boolean {
  return (bits[from - 1] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE);
}

/** A verb that tells no deed of its own beside the one before. */
export function isOfVerbBefore(words: SentenceWords, before: VerbGroup, verb: VerbGroup): boolean {
  const { bits } = words,
    { form, from } = verb,
    isRightBehind = before.to === from,
    isBehindAs = isJoinedByAs(bits, from);
  // "Stopped sending data": one happening.
  if (form === 'progressive' && isRightBehind && ASPECTS.has(before.sense) && before.form !== 'progressive') return true;
  // "Heard shouting": who shouts is not told.
  if (form === 'progressive' && isRightBehind && !before.passive && words.vocabulary.classes.perceives[before.base] !== 0) return true;
  if (form === 'progressive' && isKeptFrom(words, before, from)) return true;
  if (isFoundSo(words, before, verb) || isOfAnything(words, before, verb)) return true;
  // "Long thought lost": what it was thought to be.
  if (
    isRightBehind &&
    before.form === 'participle' &&
    before.sense === THINK &&
    verb.head === from &&
    (bits[from] & PARTICIPLE) !== 0 &&
    form === 'finite'
  )
    return true;
  // "Was declared resolved", "were reported missing": what it is declared to be.
  const isDeclared = before.passive && before.form === 'finite' && before.head > before.from;
  if (form === 'participle' && isRightBehind && isDeclared) return true;
  // "As has been claimed".
  if (isBehindAs && verb.passive && form === 'finite' && SAYS.has(verb.sense)) return true;
  return isProVerb(words, verb);
}

/** "Found her house | destroyed", "saw the hall | looted", "found it | wrapped in a cloth": how it was then; what "a car stolen" tells is which. */
function isFoundSo(words: SentenceWords, before: VerbGroup, { head, from, to, base }: VerbGroup): boolean {
  const { bits, timeAt, tokens, vocabulary } = words;
  if (vocabulary.classes.perceives[before.base] === 0 || before.passive || head !== from || !(bits[head] & PARTICIPLE)) return false;
  const isClosed = to >= tokens.length || hasMark(words, to, DOT | COMMA) || isBreak(words, to);
  // Who saw it refused saw it done; "found they lied", "found it failed" tell of that.
  const isIt = (bits[from - 1] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR) && !(hintsAt(words, from - 1) & (PERSON | PLURAL));
  if (vocabulary.classes.discovers[before.base] !== 0 && before.to === from - 1 && isIt)
    return vocabulary.classes.intransitive[base] === 0 && (isClosed || ((bits[to] & PREPOSITION) !== 0 && timeAt[to + 1] === 0));
  return (
    before.to < from - 1 &&
    (hintsAt(words, before.to) & (ARTICLE | INDEFINITE)) !== (ARTICLE | INDEFINITE) &&
    (bits[before.to] & DETERMINER) !== 0 &&
    phraseEnd(words, before.to, from) === from &&
    !holds(words, before.to + 1, from, PREPOSITION | COORDINATOR | RELATIVE) &&
    timeAt[from - 1] === 0 &&
    isClosed
  );
}

/** "Show you something | finished", "found nothing broken": what it is like; who "had everything signed" had it done. */
function isOfAnything(words: SentenceWords, before: VerbGroup, verb: VerbGroup): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    at = verb.from - 1;
  return (
    (verb.form === 'participle' || (mayBeDoneTo(words, verb) && !SAYS.has(before.sense) && vocabulary.classes.selfMoved[verb.base] === 0)) &&
    before.form !== 'participle' &&
    !(bits[before.head] & HAVE) &&
    at >= before.to &&
    timeAt[at] === 0 &&
    (bits[at] & (PRONOUN | DETERMINER | RELATIVE)) === PRONOUN &&
    vocabulary.classes.speakerPronoun[tokens.word[at]] === 0 &&
    !(hintsAt(words, at) & INDEFINITE) &&
    !hasBreak(words, before.to, verb.from) &&
    !holds(words, before.to, at, SUBORDINATOR | COORDINATOR | RELATIVE)
  );
}

/** "Kept crews from landing", "banned from driving": what somebody is kept from is not done. */
function isKeptFrom(words: SentenceWords, before: VerbGroup, from: number): boolean {
  const isFrom = (words.bits[from - 1] & PREPOSITION) !== 0 && (hintsAt(words, from - 1) & ORIGIN) !== 0;
  return isFrom && before.to <= from - 1 && !isBreak(words, from - 2);
}

/** "As did the tunnel", "and so does she", "nor did the crew". */
function isProVerb(words: SentenceWords, { head, from, to }: VerbGroup): boolean {
  const { bits } = words,
    joint = bits[from - 1];
  if (head !== from || !(bits[head] & DO)) return false;
  const isJoined = (joint & (SUBORDINATOR | NOT)) !== 0 || (joint & bits[from - 2] & COORDINATOR) !== 0;
  const isPro = isJoined && ((bits[to] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, to));
  // "Cooled on Tuesday and so did the oven": there the clause before ends.
  if (isPro && bits[from - 2] & COORDINATOR) partAt(words, from - 2);
  return isPro;
}
