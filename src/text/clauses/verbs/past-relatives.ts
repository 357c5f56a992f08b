// Whether a verb behind relative clauses is the sentence's own.
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { contactStart, isNounBefore } from '../joints/joints.js';
import { hasObject, hasVerbBefore, isJoint, opensReason } from './around-verbs.js';
import type { VerbGroup } from './verb-group.js';
import { ADVERB, ANAPHOR, AT_TIME, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, RUMOUR, SUBORDINATOR } from '../../words/vocabulary.js';
import { firstMark, hasBreak } from '../../words/stretches.js';
import { SAYS } from '../../words/verb-senses.js';

/** "The storm that broke on Friday kept them in port": all verbs before stand in relative clauses, and what follows is another clause. */
export function isOnlyMain(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index];
  // "Who has died aged 93", "found its tank split", but "the car he was driving | left the road", "the mill where the fire began | closed".
  const isContact =
    groups[index - 1].form === 'finite' && (opensContact(words, groups[index - 1].from, from) || hasOwnSubject(words, groups, index - 1, from));
  if (
    (!isContact && group.from === groups[index - 1].to) ||
    isBreak(words, group.to) ||
    hasMark(words, group.to, DOT) ||
    !areRelative(words, groups, index, from, true)
  )
    return false;
  const next = groups.find((later, place) => place > index && later.form === 'finite');
  // What has an object is no participle.
  if (words.bits[group.to] & DETERMINER) return true;
  // "The woman who had fallen ill died in hospital": no other verb is left for the sentence.
  if (!next) return true;
  if (!hasObject(words, group)) return next.head === next.from && (words.bits[next.from - 1] & COORDINATOR) !== 0;
  for (let at = group.to; at < next.from; at++) if (isBreak(words, at) || (words.bits[at] & COORDINATOR) !== 0) return true;
  return false;
}

/** "Whom police had questioned", "where it began": whoever does it stands behind the relative word; "whom police found drowned" may go on. */
function hasOwnSubject(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const {
      bits,
      vocabulary: { classes },
    } = words,
    { from: verb, base } = groups[index],
    low = index > 0 ? groups[index - 1].to : from;
  if (classes.shows[base] !== 0) return false;
  let at = verb - 1;
  while (at > low && !(bits[at] & RELATIVE)) at--;
  return at > low && at < verb - 1 && (!(bits[at] & DETERMINER) || opensWithSubject(words, at));
}

/** "The rising, which cost him his office, collapsed": behind the comma that ends the only clause so far, a relative one, the sentence goes on. */
export function isPastRelative(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  let place = index - 1;
  while (place > 0 && groups[place].form === 'infinitive') place--;
  const before = groups[place] as VerbGroup | undefined;
  // "The first bed, dug in May, flooded, and the second did too": a participle may be all that was set in.
  const isInserted = before?.form === 'participle' && hasMark(words, before.from - 1, COMMA) && !hasVerbBefore(groups, index);
  if (!before || (!isInserted && (before.form !== 'finite' || !areRelative(words, groups, index, from)))) return false;
  // "Though the board, set up in 1911, advised against it, parliament": the joining word wants a verb, too.
  const isOfJoint = isInserted && (words.bits[from] & (SUBORDINATOR | PREPOSITION | RELATIVE)) === SUBORDINATOR;
  if (hasVerbToCome(words, groups, index, before, isInserted) && !(isOfJoint && hasVerbBehindComma(words, groups, index))) return false;
  for (let at = before.to; at < groups[index].from - 1; at++) {
    if (hasMark(words, at, COMMA) && !(words.bits[at + 1] & ADVERB)) return false;
  }
  return firstMark(words, COMMA, from, before.from) >= 0;
}

/** ", parliament | reopened it". */
function hasVerbBehindComma(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const next = groups.slice(index + 1).find(({ form }) => form === 'finite'),
    comma = next ? firstMark(words, COMMA, groups[index].to, next.from - 1) : -1;
  return next !== undefined && comma >= 0 && !hasBreak(words, comma + 1, next.from);
}

/** "which was begun in 1912, finished in 1934, is", "finished in 1934 and sold": the sentence has its verb still to come. */
function hasVerbToCome(words: SentenceWords, groups: readonly VerbGroup[], index: number, before: VerbGroup, isInserted: boolean): boolean {
  const next = groups.slice(index + 1).find(({ form }) => form === 'finite');
  if (!next) return isInserted;
  // "The firm, which makes ships, said on Monday it would close": the verb to come is of what was said.
  if (SAYS.has(groups[index].sense) && opensTold(words, groups[index].to, next.from)) return false;
  if (!(words.bits[next.from - 1] & COORDINATOR)) return !opensAnother(words, groups[index].to, next.from);
  return isInserted ? next.strength < 3 : before.passive;
}

/** Behind a time at most, and with no sign between, whoever does what is told. */
function opensTold(words: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && (words.timeAt[at] !== 0 || (words.bits[at] & PREPOSITION && words.timeAt[at + 1] !== 0))) at++;
  return at < to && ((words.bits[at] & (DETERMINER | PRONOUN | ANAPHOR)) !== 0 || isCapital(words, at)) && !hasBreak(words, from, to);
}

/** A joining word or a semicolon between two verbs. */
function opensAnother(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isJoint(words, at) || (words.bits[at] & (SUBORDINATOR | RELATIVE)) !== 0 || hasMark(words, at, STRONG)) return true;
  return false;
}

/**
 * Each finite verb before, back to where a clause was joined on, stands behind a "who", "which", "that" of its own.
 * @param isWhen - "when" joins a clause on too.
 */
export function areRelative(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number, isWhen = false): boolean {
  const { bits } = words;
  let has = false;
  for (let place = index - 1; place >= 0; place--) {
    const group = groups[place];
    if (group.form !== 'finite') continue;
    // "Which was due in May but was put off": the second verb goes on with the first.
    if (place > 0 && bits[group.from - 1] & COORDINATOR && !hasMark(words, group.from - 2, COMMA) && groups[place - 1].form === 'finite') continue;
    const low = place > 0 ? groups[place - 1].to : from + 1;
    let at = group.from - 1;
    while (
      at >= low &&
      !(bits[at] & RELATIVE && (!(bits[at] & DETERMINER) || at === group.from - 1 || opensWithSubject(words, at) || isFact(words, at - 1)))
    )
      at--;
    if (at < low && !opensContact(words, group.from, from))
      return has && (SAYS.has(group.sense) || isJoinedOn(words, group.to, groups[place + 1].from, isWhen));
    has = true;
  }
  return has;
}

/** "The firm | that he founded", "that Ada Moe built": no "said that", and no "that firm". */
function opensWithSubject(words: SentenceWords, at: number): boolean {
  const isSubject = (words.bits[at + 1] & (DETERMINER | PRONOUN)) !== 0 || (words.timeAt[at + 1] === 0 && isCapital(words, at + 1));
  return isSubject && isNounBefore(words, at);
}

/** "Fears that the dam had burst | proved unfounded": a noun of what is known or said. */
function isFact(words: SentenceWords, at: number): boolean {
  return words.vocabulary.classes.factNoun[words.tokens.word[at]] !== 0 || (hintsAt(words, at) & RUMOUR) !== 0;
}

/** "The shop they bought | closed": right behind a noun of its own article a relative clause begins without a joint. */
function opensContact(words: SentenceWords, verb: number, from: number): boolean {
  const {
    bits,
    tokens: { kind },
  } = words;
  let at = contactStart(words, verb, from) - 1;
  if (at < from) return false;
  while (at > from && kind[at] === WORD && !(bits[at] & (DETERMINER | PREPOSITION | COORDINATOR | RELATIVE))) at--;
  return at === from && (bits[at] & DETERMINER) !== 0;
}

/** ", and", a semicolon or "because". */
function isJoinedOn(words: SentenceWords, from: number, to: number, isWhen: boolean): boolean {
  for (let at = from; at < to; at++) {
    if (hasMark(words, at, STRONG) || (hasMark(words, at, COMMA) && words.bits[at + 1] & COORDINATOR)) return true;
    if (opensReason(words, at) || (isWhen && words.bits[at] & SUBORDINATOR && hintsAt(words, at) & AT_TIME)) return true;
  }
  return false;
}
