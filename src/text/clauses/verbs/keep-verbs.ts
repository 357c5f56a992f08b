// Present tense or noun: which doubtful verbs of a sentence are kept.
import { hintsAt, isBreak, isCapital, isQuote, type SentenceWords, hasMark, COMMA } from '../../words/sentence-words.js';
import { firstMark, firstOf, pastTimes } from '../../words/stretches.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import { areRelative } from './past-relatives.js';
import {
  AUXILIARY,
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  REASON,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
} from '../../words/vocabulary.js';
import { OTHER, SAY, THINK } from '../../words/verb-senses.js';
import { hasObject, isClosed } from './around-verbs.js';
import { contactPronoun } from '../joints/joints.js';
import { NUMBER } from '../../tokens/tokens.js';
import { CLOSE_PAREN, signAt } from '../../tokens/signs.js';
import { isOfPair } from '../joints/pairs.js';
import { isLeftSo } from './noun-or-verb.js';
import { isInGerund } from './set-in-participles.js';
import { lasts } from './main-presents.js';
import { standingOf } from './rival-verbs.js';

/** Tokens of a name in quotation marks, at most. */
const LONGEST_NAME = 10;

/** "The play “Rain” opens": where the name right before a verb begins; that verb itself where none stands there. */
function openOfQuoted(words: SentenceWords, at: number, from: number): number {
  if (at - 2 < from || !isQuote(words, at - 1)) return at;
  let open = at - 2;
  while (open > from && open > at - LONGEST_NAME && !isBreak(words, open)) open--;
  return isQuote(words, open) && open > from && open < at - 2 && !isBreak(words, open - 1) ? open : at;
}

/** A verb that may be a noun, and its stretch: from the sign or joining word before it to that behind it. Indexes are tokens. */
export interface Doubt {
  readonly words: SentenceWords;
  /** All verbs of the sentence. */
  readonly groups: readonly VerbGroup[];
  /** Those before it that are verbs. */
  readonly kept: readonly VerbGroup[];
  readonly group: VerbGroup;
  /** The verb before it. */
  readonly partner: VerbGroup | undefined;
  /** Its sentence. */
  readonly from: number;
  readonly to: number;
  /** Its stretch. */
  readonly low: number;
  readonly high: number;
}

/** Present tense or noun? Kept where its stretch holds no surer verb. */
export function keepVerbs(words: SentenceWords, groups: VerbGroup[], from: number, to: number, isNote = false): VerbGroup[] {
  if (!groups.some(isDoubtful)) return withShared(words, groups, from);
  const kept: VerbGroup[] = [];
  for (const group of groups) {
    // "… and hope to finish": a plan follows, which no noun has.
    const isSure = !isDoubtful(group) || (group.planned && kept.length > 0 && isCoordinated(words, group, from));
    const verb = isSure ? group : keptVerb(doubtOf(words, groups, kept, group, from, to), isNote);
    if (verb) kept.push(verb);
  }
  return withShared(words, kept, from);
}

/** "And hope". */
function isCoordinated({ bits }: SentenceWords, group: VerbGroup, from: number): boolean {
  return group.from > from && (bits[group.from - 1] & COORDINATOR) !== 0;
}

/** What is known of a doubtful verb. */
function doubtOf(words: SentenceWords, groups: readonly VerbGroup[], kept: readonly VerbGroup[], group: VerbGroup, from: number, to: number): Doubt {
  const joints = group.strength > 0 ? COORDINATOR | SUBORDINATOR | RELATIVE : SUBORDINATOR | RELATIVE;
  let high = group.to;
  while (high < to && !endsStretch(words, high, joints)) high++;
  return {
    words,
    groups,
    kept,
    group,
    partner: kept.at(-1),
    from,
    to,
    low: stretchStart(words, openOfQuoted(words, group.from, from), from, joints),
    high,
  };
}

/** Where the stretch around a token begins: behind a sign or a word of these classes. */
function stretchStart(words: SentenceWords, at: number, from: number, joints: number): number {
  let low = at;
  while (low > from && !endsStretch(words, low - 1, joints)) low--;
  return low;
}

function endsStretch(words: SentenceWords, at: number, joints: number): boolean {
  return isBreak(words, at) || opensSecond(words, at) || ((words.bits[at] & joints) !== 0 && !(words.bits[at] & COORDINATOR && isOfPair(words, at)));
}

/** "Was built in 1931 and its lease ends in 2025": no noun is joined to a time. */
function opensSecond({ bits, timeAt }: SentenceWords, at: number): boolean {
  return (bits[at] & COORDINATOR) !== 0 && timeAt[at - 1] !== 0 && timeAt[at + 1] === 0 && (bits[at + 1] & (DETERMINER | PRONOUN)) === DETERMINER;
}

/** A doubtful verb as it is kept; absent: it is a noun. */
function keptVerb(doubt: Doubt, isNote: boolean): VerbGroup | undefined {
  const { words, groups, group, from } = doubt;
  const shared = sharedVerb(doubt);
  if (shared) return shared;
  if (isBehindTime(doubt)) return group;
  if (group.strength === 0 && (isInterrupted(words, groups, doubt.high) || isOfThing(doubt))) return undefined;
  if (isCaused(doubt)) return undefined;
  const standing = standingOf(doubt);
  if (standing !== 'rival' && hasSubject(doubt) && !(group.strength > 0 && isInGerund(words, groups, groups.indexOf(group))))
    return standing === 'main' || (group.strength === 0 && lasts(words, group)) ? groupLike(group, { strength: 2 }) : group;
  if (isPlannedThing(doubt)) return group;
  if (isNote && group.from === from && words.bits[group.head] & PAST) return groupLike(group, { past: true });
  return withoutTense(doubt);
}

/** "Is to start on Monday and last until Friday", "will not sit and wait": the second verb shares what stands before the first. */
function sharedVerb({ words, group, partner, from, low }: Doubt): VerbGroup | undefined {
  if (!partner || !isCoordinated(words, group, from) || !(words.bits[group.head] & BASE)) return undefined;
  const { form, planned, mood, past } = partner;
  if ((form !== 'infinitive' && !planned && mood === 'none') || partner.to < stretchStart(words, low, from, SUBORDINATOR | RELATIVE))
    return undefined;
  const negated = group.negated || (partner.negated && words.vocabulary.classes.contrast[words.tokens.word[group.from - 1]] === 0);
  return groupLike(group, { form, planned, mood, past, negated, ...sharedPassive(words, group, partner) });
}

/** "Will be cleaned and put | on show", "and put | back", which is no delay; but "will be sold and hit the shops", "be freed and come home". */
function sharedPassive(words: SentenceWords, group: VerbGroup, partner: VerbGroup): Partial<VerbGroup> {
  const { base, copula, head, to, particle, sense } = group,
    isUndergone = words.vocabulary.classes.intransitive[base] === 0 && !copula;
  if (!partner.passive || !(words.bits[head] & PARTICIPLE) || !isUndergone) return {};
  const behind = particle === to ? to + 1 : to;
  if (!isClosed(words, behind) && hasObject(words, group)) return {};
  return { passive: true, sense: particle < 0 ? sense : OTHER };
}

/** "Begins at 7 am and ends at 6 pm": no thing is joined to a time. */
function isBehindTime({ words, group, partner, from }: Doubt): boolean {
  return partner?.form === 'finite' && group.from - 2 >= partner.to && isCoordinated(words, group, from) && words.timeAt[group.from - 2] !== 0;
}

/** "The hearing tests that were carried out": a noun of which more is told. */
function isOfThing({ words: { bits }, group: { sense, to } }: Doubt): boolean {
  return sense !== SAY && sense !== THINK && (bits[to] & RELATIVE) !== 0 && (bits[to + 1] & AUXILIARY) !== 0 && !(bits[to + 1] & TO);
}

/** ", causing orders to be rejected": right behind a gerund that a comma sets off, what it acts upon. */
function isCaused({ words, group, partner }: Doubt): boolean {
  return partner?.form === 'progressive' && partner.to === group.from && hasMark(words, partner.from - 1, COMMA);
}

/** Behind the adverbs and times that stand here. */
function pastAdverbs({ bits, timeAt }: SentenceWords, from: number, to: number): number {
  let at = from;
  while (at < to && ((bits[at] & (ADVERB | DETERMINER)) === ADVERB || timeAt[at] !== 0)) at++;
  return at;
}

/** Somebody or something stands before it who may do it. */
function hasSubject(doubt: Doubt): boolean {
  const { words, group, from, low } = doubt,
    { bits } = words;
  if (pastAdverbs(words, low, group.from) < group.from) return true;
  if (low <= from) return false;
  // "The fair, due in May, now opens in June".
  let start = low;
  while (start < group.from && isNow(words, start)) start++;
  // "because that day clashes with the fair": a clause must follow.
  const isBehindReason = low < group.from && (hintsAt(words, low - 1) & (REASON | SEQUEL)) === REASON;
  return (
    isBehindReason ||
    (bits[low - 1] & (RELATIVE | COORDINATOR)) !== 0 ||
    (group.from === start && (hasMark(words, low - 1, COMMA) || signAt(words.tokens, low - 1) === CLOSE_PAREN) && goesOn(doubt))
  );
}

/** "Now", and no day. */
function isNow({ timeAt, times }: SentenceWords, at: number): boolean {
  return timeAt[at] !== 0 && times[timeAt[at] - 1].when === undefined && times[timeAt[at] - 1].type === 'DATE';
}

/** "Set to open in March, the pool will open in June", "the pool, originally set to open in March, will open": nothing but adverbs before it, and its sentence has another verb. */
function isPlannedThing({ words, groups, group, from, low }: Doubt): boolean {
  if (!group.planned || !(words.bits[group.from] & PARTICIPLE) || (low > from && !hasMark(words, low - 1, COMMA))) return false;
  if (pastAdverbs(words, low, group.from) < group.from) return false;
  return groups.some(({ from: other, form, strength }) => other > group.to && form === 'finite' && strength > 1);
}

/** Right behind a comma, a verb of what stands before that. */
function goesOn(doubt: Doubt): boolean {
  const { words, groups, kept, group, partner, from } = doubt;
  const { bits } = words,
    { head, to } = group;
  const hasTense = kept.some(({ form }) => form === 'finite');
  if (!(bits[head] & PARTICIPLE) && (hasTense || group.strength > 0)) return true;
  // "the miller, a widower, cut a channel", "the miller, who drove a van, hit a wall", "set out": what has an object or a particle is no participle.
  const isActive =
    (bits[to] & DETERMINER) !== 0 ||
    // "Cut 30 posts", but not "cut 3 days ago", "hit 3 times by rumours".
    (words.tokens.kind[to] === NUMBER && words.timeAt[to] === 0 && !(hintsAt(words, to + 2) & DOER)) ||
    isCapital(words, to) ||
    (bits[to] & (PARTICLE | PREPOSITION)) === PARTICLE ||
    isLeftSo(words, to);
  if (isActive && isListed(doubt)) return true;
  if (isActive && (!hasTense || areRelative(words, groups, groups.indexOf(group), from) || isSaidInside(words, kept, group, from))) return true;
  // "The union, a former ally, plans to strike".
  if (!hasTense && group.planned && bits[group.from] & PRESENT && firstMark(words, COMMA, from + 1, group.from - 1) >= 0) return true;
  // "A new tram, leaving at seven, starts on Monday": behind what was put in.
  const isBehindInserted = !hasTense && partner !== undefined && hasMark(words, partner.from - 1, COMMA);
  return isBehindInserted && (bits[head] & (PRESENT | BASE)) === PRESENT;
}

/** "Tore off roofs, | hit the harbour and sank two boats": behind a verb in the past, before "and" and one more. */
function isListed({ words, groups, group, partner, high }: Doubt): boolean {
  const { bits } = words;
  // "Bought the mill, set up in 1850 and sold it": what could be done to the mill.
  if (bits[group.head] & PARTICIPLE && !hasObject(words, group)) return false;
  if (!(bits[group.head] & PAST) || partner?.form !== 'finite' || !partner.past || partner.passive || !(bits[high] & COORDINATOR)) return false;
  const next = groups[groups.indexOf(group) + 1] as VerbGroup | undefined;
  return (
    next?.form === 'finite' && next.past && !next.passive && (next.from === high + 1 || (next.from === high + 2 && (bits[high + 1] & ADVERB) !== 0))
  );
}

/** "The lorry, she said on Monday, | hit a wall": nothing else has a tense but who says so, between commas. */
function isSaidInside(words: SentenceWords, kept: readonly VerbGroup[], { from: verb }: VerbGroup, from: number): boolean {
  const said = kept.findIndex(({ form }) => form === 'finite'),
    { sense, from: at, to } = kept[said];
  return sense === SAY && said === kept.length - 1 && pastTimes(words, to, verb) === verb - 1 && firstMark(words, COMMA, from + 1, at) >= 0;
}

/** What is no verb with a tense may still be a participle or the noun of a plan. */
function withoutTense({ words, group, to: end }: Doubt): VerbGroup | undefined {
  const { bits, timeAt } = words,
    { head, planned, particle } = group,
    to = particle === group.to ? particle + 1 : group.to;
  // "a meeting set for Tuesday has been moved", "a fund set up in May": a participle after its noun; "a stall she set up in May" tells who did it.
  if ((bits[head] & (PARTICIPLE | HAPPENING)) === PARTICIPLE && to < end && (timeAt[to] !== 0 || bits[to] & PREPOSITION))
    return contactPronoun(words, head, 0) > 0 ? group : groupLike(group, { form: 'participle', passive: true, past: false });
  // "Announced plans to move": a noun, and what is planned.
  return planned ? groupLike(group, { from: toBefore(words, group), form: 'infinitive', planned: false }) : undefined;
}

/** "Will open on Monday and shut on Friday": whatever its past looks like, the second verb shares what stands before the first. */
function withShared(words: SentenceWords, groups: readonly VerbGroup[], from: number): VerbGroup[] {
  const { bits } = words;
  let last: VerbGroup | undefined;
  return groups.map((group) => {
    const partner = last,
      { head } = group;
    const isAhead = partner?.form === 'finite' && (partner.mood === 'will' || (partner.planned && !partner.past)),
      isBaseOrPast = group.form === 'finite' && head === group.from && (bits[head] & (BASE | PAST)) === (BASE | PAST);
    const isShared = isAhead && isBaseOrPast && head > from && isAnd(words, head - 1);
    return (last = isShared
      ? groupLike(group, { planned: partner.planned, mood: partner.mood, past: partner.past, ...sharedPassive(words, group, partner) })
      : group);
  });
}

/** "And", not "but". */
function isAnd({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return (bits[at] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR && classes.contrast[word[at]] === 0;
}

/** The "to" of the infinitive that a noun took along. */
function toBefore(words: SentenceWords, { from, head }: VerbGroup): number {
  return firstOf(words, from + 1, head, TO);
}

/** "Road repairs in Oxley, which began in May, were finished": the verb of what stands before an insertion follows its second comma. */
function isInterrupted(words: SentenceWords, groups: readonly VerbGroup[], comma: number): boolean {
  if (!hasMark(words, comma, COMMA) || !(words.bits[comma + 1] & RELATIVE)) return false;
  return groups.some(({ from, form, strength }) => from > comma + 1 && form === 'finite' && strength >= 2 && hasMark(words, from - 1, COMMA));
}

function isDoubtful({ form, strength, sense }: VerbGroup): boolean {
  return form === 'finite' && strength < (sense === SAY ? 1 : 2);
}
