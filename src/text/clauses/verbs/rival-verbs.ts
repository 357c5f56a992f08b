// How a doubtful verb stands to the others of its stretch: whether a surer one takes its place.
import { hintsAt, isBreak, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { ASPECTS, isSurePresent, type VerbGroup } from './verb-group.js';
import { areRelative } from './past-relatives.js';
import {
  ADVERB,
  ARTICLE,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  HAVE,
  INDEFINITE,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from '../../words/vocabulary.js';
import { PLAN, SAY, SAYS, THINK } from '../../words/verb-senses.js';
import { hasBreak, holds, onlyTimes, pastTimes } from '../../words/stretches.js';
import { ownedContact } from '../joints/joints.js';
import { isOfPair } from '../joints/pairs.js';
import { isMainPresent, lasts } from './main-presents.js';
import type { Doubt } from './keep-verbs.js';

/** What several may do with a clause behind it: "residents hope the road will reopen". */
const HOPES = new Set([...SAYS, PLAN]);

/** Tokens of a phrase behind a preposition, at most. */
const LONGEST_SETTING = 7;

/** How a doubtful verb stands to the others of its stretch: a surer one takes its place, it is the main verb before which one is part of its subject, or nothing of that. */
export type Standing = 'rival' | 'main' | 'free';

/** How a doubtful verb stands to the others of its stretch. */
export function standingOf({ words, groups, group, from, low, high }: Doubt): Standing {
  if (isOfRelative(words, groups, low, group) || endsSubject(words, groups, group, from) || ownedContact(words, group.from, low) >= 0) return 'free';
  const isHope = opensHope(words, low, group);
  const isSurer = (other: VerbGroup): boolean =>
    other !== group && other.form === 'finite' && other.strength > group.strength && other.from >= low && other.from < high;
  const isMain = groups.some((other) => isSurer(other) && isMainPresent(words, groups, other, group, low));
  for (const other of groups) {
    if (
      !isSurer(other) ||
      governs(words, other, group) ||
      isBehindObject(words, group, other) ||
      isReduced(words, other, group) ||
      isOfSetting(words, group, other) ||
      ownedContact(words, other.from, low) > group.to
    )
      continue;
    const isJoined = group.strength === 0 && (words.bits[other.from - 1] & COORDINATOR) !== 0;
    if (!isMain && !isHope && !isJoined && !startsAnew(words, group.to, other.from)) return 'rival';
  }
  return isMain ? 'main' : 'free';
}

/** "The patch fixes a flaw found in May", "calls off the match set for Friday", "hopes to leave the pact signed in May", "the law bans cars built before May", "applies to homes sold in May": a past form right behind what a present acts upon may be a participle. */
function isBehindObject(words: SentenceWords, verb: VerbGroup, { head: other, from, base }: VerbGroup): boolean {
  const { bits, timeAt } = words,
    plan = planEnd(words, verb),
    isPresent = (bits[verb.from] & (PRESENT | NOUN_LIKE | HAPPENING)) === PRESENT && !SAYS.has(verb.sense),
    isOfMany = (plan > 0 || isPresent) && isPlural(words, from - 1),
    end = verb.particle === verb.to || (isOfMany && bits[verb.to] & PREPOSITION) ? verb.to + 1 : verb.to,
    to = plan > 0 ? plan : end;
  if (from !== other || !(bits[other] & PARTICIPLE) || !isPresentOf(words, verb, plan > 0) || from - to > 5) return false;
  // "Town plans to close the mill failed in May".
  if (plan > 0 && bits[verb.from] & NOUN_LIKE && words.vocabulary.classes.intransitive[base] !== 0) return false;
  const isPhrase = bits[to] & DETERMINER ? from - to >= 2 : isOfMany && from > to;
  if (!isPhrase) return false;
  for (let at = to; at < from; at++)
    if (timeAt[at] !== 0 || isBreak(words, at) || (at > to + 1 && bits[at] & (DETERMINER | PREPOSITION | PRONOUN))) return false;
  return timeAt[from + 1] !== 0 || (bits[from + 1] & PREPOSITION) !== 0;
}

/** "Meet on Friday | in a hall built in 1931", "go to the polls on Friday in an election called early": behind the time of a present, what was done to the noun that a preposition governs, and no verb of its own. */
function isOfSetting(words: SentenceWords, verb: VerbGroup, { head, from, to, base, sense }: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    vocabulary: { classes },
  } = words;
  if (head !== from || !(bits[head] & PARTICIPLE) || classes.intransitive[base] !== 0 || ASPECTS.has(sense)) return false;
  const isDoneBy = (hintsAt(words, to) & DOER) !== 0;
  if (!isDoneBy && (classes.selfMoved[base] !== 0 || SAYS.has(sense) || !(timeAt[to] !== 0 || bits[to] & (ADVERB | PREPOSITION)))) return false;
  let at = from - 1;
  while (
    at > verb.to &&
    from - at < LONGEST_SETTING &&
    timeAt[at] === 0 &&
    !isBreak(words, at) &&
    !(bits[at] & (PREPOSITION | PRONOUN | COORDINATOR))
  )
    at--;
  if (!(bits[at] & PREPOSITION) || at >= from - 1) return false;
  // "The house stands | on a hill bought in 1931": right behind how one thing is.
  if (at === verb.to) return lasts(words, verb) && !isPlural(words, verb.from - 1) && (bits[verb.from - 1] & DETERMINER) === 0;
  return timeAt[at - 1] !== 0 && (isDoneBy || (hintsAt(words, at + 1) & INDEFINITE) !== 0);
}

/** "Fixes", "hopes to"; of several also "residents hope to". */
function isPresentOf(words: SentenceWords, { from }: VerbGroup, isPlan: boolean): boolean {
  const { bits } = words;
  return (bits[from] & PRESENT) !== 0 || (isPlan && (bits[from] & BASE) !== 0 && from > 0 && isPlural(words, from - 1));
}

/** Behind "hopes to leave", "wants to withdraw from": where what is to be acted upon begins; 0 = nothing is planned. */
function planEnd({ bits }: SentenceWords, { to, planned }: VerbGroup): number {
  const end = planned ? to : bits[to] & TO && bits[to + 1] & BASE ? to + 2 : 0;
  return end > 0 && bits[end] & (PREPOSITION | PARTICLE) && !(bits[end] & DETERMINER) ? end + 1 : end;
}

/** "Said the pier opens on Friday", "said on Monday a lorry hit it", "says trains run again": a noun phrase and what it does, without "that". */
function governs(words: SentenceWords, said: VerbGroup, { from, strength }: VerbGroup): boolean {
  const { bits, timeAt, tokens, vocabulary } = words;
  if ((said.sense !== SAY && said.sense !== THINK) || said.passive || said.to >= from) return false;
  if (strength === 0 && vocabulary.classes.clauseOnly[said.base] === 0) return false;
  const begin = pastTimes(words, said.to, from);
  // "Said a vote on the deal begins": more is told of the noun behind its article.
  const isOfNoun = (at: number): boolean => strength > 0 && at > begin + 1 && (bits[begin] & DETERMINER) !== 0 && !(bits[at] & (TO | SUBORDINATOR));
  for (let at = begin; at < from; at++)
    if (timeAt[at] !== 0 || tokens.kind[at] !== WORD || (bits[at] & PREPOSITION && !(bits[at] & ADVERB) && !isOfNoun(at))) return false;
  return true;
}

/** "The mayor hopes the bridge will reopen", "residents hope the bridge will", "the strike means schools will close": behind a noun and before an article no noun stands. */
function opensHope(words: SentenceWords, low: number, { sense, base, head, from, to }: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    vocabulary: { classes },
  } = words;
  const isSure = classes.clauseOnly[base] !== 0;
  const isHope = HOPES.has(sense) && head === from && (bits[head] & PAST) === 0,
    isOfOne = (bits[head] & (PRESENT | BASE)) === PRESENT;
  return (
    isHope &&
    (isOfOne ? sense === PLAN || sense === THINK : from > low && (bits[head] & BASE) !== 0 && isPlural(words, from - 1)) &&
    (isSure || (from > low && timeAt[from - 1] === 0)) &&
    !(bits[low] & (PREPOSITION | SUBORDINATOR)) &&
    (isSure || (hintsAt(words, to) & ARTICLE) !== 0)
  );
}

/** "A decree signed on Monday forbids the fair", "a man held on Monday remains in custody": a participle with its time, then a present with its object or of a state; "a man charged with theft appears". */
function isReduced(words: SentenceWords, { head, from, to, base }: VerbGroup, verb: VerbGroup): boolean {
  const { bits, timeAt } = words,
    { charges, harming, doneTo } = words.vocabulary.classes;
  if (head !== from || !(bits[head] & PARTICIPLE) || to >= verb.from) return false;
  const isDone = charges[base] + harming[base] !== 0 || doneTo[base] > 1;
  if (
    isDone &&
    isSurePresent(bits, verb) &&
    (bits[to] & PREPOSITION || timeAt[to] !== 0) &&
    !holds(words, to, verb.from, COORDINATOR | SUBORDINATOR | RELATIVE)
  )
    return !hasBreak(words, to, verb.from);
  if (!((isSurePresent(bits, verb) && bits[verb.to] & DETERMINER) || lasts(words, verb))) return false;
  return onlyTimes(words, to, verb.from, PREPOSITION);
}

/** "open in May and the lido follows": a new subject stands behind the joint. */
function startsAnew(words: SentenceWords, from: number, to: number): boolean {
  const { bits } = words;
  for (let at = from; at + 1 < to; at++) if (bits[at] & COORDINATOR && bits[at + 1] & (DETERMINER | PRONOUN) && !isOfPair(words, at)) return true;
  return false;
}

/** "A storm that hit the coast has left", "a strike that begins on Friday was": right behind a noun and its "that" stands a verb. */
function isOfRelative(words: SentenceWords, groups: readonly VerbGroup[], low: number, { from, head, to }: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  let first = low;
  // "That normally | holds".
  while (first < from && (bits[first] & (ADVERB | DETERMINER)) === ADVERB) first++;
  if (from !== first || low < 2 || !(bits[low - 1] & RELATIVE)) return false;
  const isNoun = timeAt[low - 2] === 0 && kind[low - 2] === WORD && (bits[low - 2] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT)) === 0;
  // "The job that closes the month": a form with an ending and its object.
  if (!(bits[head] & PAST))
    return (
      (bits[head] & (PRESENT | BASE)) === PRESENT &&
      ((bits[head + 1] & DETERMINER) !== 0 ||
        (isNoun &&
          !isPlural(words, low - 2) &&
          (!(bits[head] & (NOUN_LIKE | HAPPENING)) ||
            ((timeAt[to] !== 0 || (bits[to] & PREPOSITION) !== 0) &&
              isSingular(
                words,
                groups.find(({ form, from: other }) => other > to && form === 'finite'),
              )))))
    );
  return !(bits[low - 1] & DETERMINER) || isNoun;
}

/** "Was", "is", "has": of one thing. */
function isSingular({ bits }: SentenceWords, verb: VerbGroup | undefined): boolean {
  return (
    verb !== undefined &&
    (((bits[verb.from] & BE) !== 0 && (bits[verb.from] & (PAST | PRESENT)) !== 0) ||
      ((bits[verb.from] & HAVE) !== 0 && (bits[verb.from] & PRESENT) !== 0))
  );
}

/** "A fire that had begun in a barn spread to a mill": a past form behind clauses of the subject, and no other verb for it. */
function endsSubject(words: SentenceWords, groups: readonly VerbGroup[], group: VerbGroup, from: number): boolean {
  const index = groups.indexOf(group);
  return (
    (words.bits[group.head] & PAST) !== 0 && group.head === group.from && index === groups.length - 1 && areRelative(words, groups, index, from, true)
  );
}
