// A verb without an auxiliary: its form, whether it is past, and how surely it is one.
import {
  ADVERB,
  ANAPHOR,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  DUE,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../words/vocabulary.js';
import { ADVANCE, CANCEL, MOVE, POSTPONE, REPEAL } from '../words/verb-senses.js';
import { PLAN, STATE } from '../words/verb-senses.js';
import { AUXILIARY, groupAt, groupLike, take, type VerbGroup } from './verb-group.js';
import { COMMA, hasMark, hintsAt, HYPHEN, isBreak, isCapital, isGlued, reclass, type SentenceWords } from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import {
  agreesWithBase,
  isPluralReduced,
  canStand,
  isNameAtHead,
  isPluralNoun,
  isReasonFor,
  isSubjectOfNext,
  startsComplement,
} from './noun-or-verb.js';
import { isAttribute, readInfinitive, takePlanned } from './auxiliaries.js';
import { isActGerund, isGerundNoun } from './gerunds.js';

/** Value of the class `numberOf`: "each", "neither". */
const OF_ONE = 1;
/** Values of the class `passiveVerb`: only of what becomes of plans; of what is due. */
const STANDS = 2,
  FALLS = 3;
/** What becomes of plans. */
const ENDS_PLAN = new Set([CANCEL, POSTPONE, ADVANCE, MOVE, REPEAL]);

/** A verb that no auxiliary stands before. */
export function readLexical(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const { bits, tokens, timeAt } = words;
  const b = bits[at];
  if (isAttribute(words, at, to) || (at === from && isNameAtHead(words, at))) return null;
  // "And last seen in 1980": how the participle behind it was done.
  if (b & ADVERB && b & BASE && bits[at + 1] & PARTICIPLE) {
    reclass(words, at, ADVERB);
    return null;
  }
  // "Used to close on Sundays": a habit, as with "would".
  const habit =
    words.vocabulary.classes.usual[tokens.word[at]] !== 0 && bits[at + 1] & TO && !(bits[at - 1] & BE) && !isGoverned(words, at + 2, to)
      ? readInfinitive(words, at + 1, to)
      : null;
  if (habit) return groupLike(habit, { from: at, form: 'finite', mood: 'would', past: true });
  if (b & PROGRESSIVE && !(b & (PAST | PARTICIPLE))) {
    if (isActGerund(words, at, from, to)) {
      reclass(words, at, HAPPENING);
      return null;
    }
    if (isGerundNoun(words, at, from, to)) return null;
    const group = groupAt(words, at);
    group.form = 'progressive';
    return group;
  }
  if (isSubjectOfNext(words, at, from, to) || !canStand(words, at, from)) return null;
  const nounLike = (b & (NOUN_LIKE | HAPPENING)) !== 0;
  // "We aim", "we now aim".
  const lead = at - 1 > from && (words.timeAt[at - 1] !== 0 || (bits[at - 1] & ADVERB && !(bits[at - 1] & PRONOUN))) ? at - 2 : at - 1;
  // "The ship neither sailed nor": it stands for nobody.
  if (
    lead === at - 1 &&
    lead > from &&
    (bits[lead] & (NOT | PRONOUN)) === (NOT | PRONOUN) &&
    words.vocabulary.classes.numberOf[tokens.word[lead]] === OF_ONE &&
    tokens.kind[lead - 1] === WORD &&
    timeAt[lead - 1] === 0 &&
    !(bits[lead - 1] & (PREPOSITION | COORDINATOR | SUBORDINATOR))
  )
    reclass(words, lead, ADVERB | NOT);
  // "Neither ship sailed": of one no base form is told.
  const isOfOne = words.vocabulary.classes.numberOf[tokens.word[lead]] === OF_ONE && (b & (BASE | PAST)) === BASE;
  const hasPronoun = lead >= from && (bits[lead] & (PRONOUN | DETERMINER)) === PRONOUN && !isOfOne;
  if (nounLike && isReasonFor(words, at, from)) return null;
  // "Stays open", "stays readable", "will shut and stay shut": what it is then stands behind.
  const isLinking =
    isStanding(words, at) ||
    ((b & (PRESENT | BASE)) !== 0 &&
      words.vocabulary.sense[tokens.word[at]] === STATE &&
      tokens.kind[at + 1] === WORD &&
      timeAt[at + 1] === 0 &&
      ((b & PRESENT && bits[at + 1] === 0) || (b & PRESENT ? bits[at + 1] & BASE : bits[at - 1] & COORDINATOR && bits[at + 1] & PARTICIPLE) !== 0));
  // "The outage also hit ticket machines": no adverb stands before a noun.
  if (
    nounLike &&
    !hasPronoun &&
    !isLinking &&
    !startsComplement(words, at + 1, to) &&
    !(b & PAST && (isPluralNoun(words, at + 1, to) || (lead < at - 1 && (bits[at - 1] & ~PARTICLE) === ADVERB && !isBreak(words, lead))))
  )
    return null;
  // "The steel halt announced on Friday": what was announced.
  if (
    (b & VERB) === BASE &&
    !nounLike &&
    lead === at - 1 &&
    lead >= from &&
    (bits[at + 1] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE &&
    !agreesWithBase(words, at, from)
  ) {
    reclass(words, at, NOUN_LIKE);
    return null;
  }
  // "The harbour swim, which …": a base form with nothing behind it.
  if (
    b & BASE &&
    !(b & (PAST | PRESENT)) &&
    !hasPronoun &&
    (nounLike || hasMark(words, at + 1, COMMA)) &&
    !agreesWithBase(words, at, from) &&
    !(
      (words.vocabulary.classes.shows[words.vocabulary.base[tokens.word[at]]] !== 0 ||
        (timeAt[at - 1] !== 0 && bits[at + 1] & PREPOSITION && timeAt[at + 2] !== 0)) &&
      isPluralReduced(words, at - 1, from)
    )
  )
    return null;
  // "Who pre-ordered": its prefix is no subject.
  const group =
    at - 2 > from && isGlued(words, at) && hasMark(words, at - 1, HYPHEN) ? groupLike(groupAt(words, at), { from: at - 2 }) : groupAt(words, at);
  // "A widower named Balthasar Roon": tells his name, not what he did.
  if (b & PAST && b & PARTICIPLE && isCapital(words, at + 1) && words.vocabulary.classes.naming[group.base] !== 0 && isIndefinite(words, at, from))
    return groupLike(group, { form: 'participle', passive: true });
  for (let before = at - 1; before >= from && bits[before] & ADVERB; before--) if (bits[before] & NOT) group.negated = true;
  // "Nor returned".
  if ((bits[at - 1] & (NOT | COORDINATOR)) === (NOT | COORDINATOR)) group.negated = true;
  // "Sad but not unexpected": no past stands behind a bare "not".
  if (group.negated && group.base === 0 && b & PARTICIPLE) return null;
  if (asksUs(words, at, from)) return group;
  if (b & PAST && !(b & PARTICIPLE)) {
    group.past = true;
    group.strength = b & BASE || nounLike ? 2 : 3;
  } else if (b & PAST) {
    group.past = true;
    group.strength = b & BASE && nounLike ? 1 : 2;
  } else if (
    b & PARTICIPLE &&
    !(
      b & BASE &&
      (hasPronoun || agreesWithBase(words, at, from)) &&
      (!(hintsAt(words, at + 1) & DOER) || words.vocabulary.classes.intransitive[group.base] !== 0)
    )
  ) {
    // And not "we come home", "the guests run": a base form with its subject.
    group.form = 'participle';
    group.passive = true;
  } else {
    // "The Senate, meanwhile, votes on Friday": behind an adverb between commas stands its verb.
    const isParted =
      (b & PRESENT) !== 0 && at - 3 > from && hasMark(words, at - 1, COMMA) && (bits[at - 2] & ADVERB) !== 0 && hasMark(words, at - 3, COMMA);
    group.strength = hasPronoun ? 2 : nounLike && !isLinking && !isParted ? 0 : 1;
  }
  if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  takePassive(words, group, to);
  return group;
}

/** Tokens from "due" to its time, at most: "in the high court on". */
const LONGEST_PLACE = 5;

/** "A cargo due on Monday": laid down for a time, behind the noun. */
export function readDue(words: SentenceWords, at: number): VerbGroup | null {
  const { bits, timeAt, tokens } = words;
  let next = bits[at + 1] & PREPOSITION ? at + 2 : at + 1;
  // "Due in court on Monday", "due in at noon", not "shut due to rain on Monday".
  if (next > at + 1 && !(bits[at + 1] & TO))
    while (
      next <= at + LONGEST_PLACE &&
      timeAt[next] === 0 &&
      tokens.kind[next] === WORD &&
      (bits[next] & ~(PREPOSITION | DETERMINER | NOUN_LIKE | HAPPENING | PARTICLE | ADVERB)) === 0
    )
      next++;
  if (timeAt[next] === 0 || words.vocabulary.classes.improbable[words.tokens.word[at]] !== 0) return null;
  return groupLike(groupAt(words, at), { sense: PLAN, form: 'participle', passive: true });
}

/** "Got moved", "gets called off", "stands cancelled", "falls due". */
function takePassive(words: SentenceWords, group: VerbGroup, to: number): void {
  const next = group.to;
  const kind = words.vocabulary.classes.passiveVerb[group.base];
  if (kind === FALLS) {
    if (next >= to || (words.bits[next] & (DUE | VERB)) !== DUE) return;
    take(words, group, next);
    Object.assign(group, { sense: PLAN, planned: true, strength: 3 });
    return;
  }
  if (next >= to || kind === 0 || !(words.bits[next] & PARTICIPLE) || words.bits[next] & (NOUN_LIKE & ~PAST)) return;
  if (kind === STANDS && !isStanding(words, group.head)) return;
  take(words, group, next);
  group.passive = true;
  if (kind === STANDS) group.strength = 3;
}

/** "Stands cancelled". */
function isStanding({ tokens: { word }, vocabulary: { classes, base, sense } }: SentenceWords, at: number): boolean {
  return classes.passiveVerb[base[word[at]]] === STANDS && ENDS_PLAN.has(sense[word[at + 1]]);
}

/** "Boilers used to heat the hall | were replaced", "the rope used to tow it | sank": another verb of the same clause follows. */
function isGoverned({ bits }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to && !(bits[at] & (RELATIVE | COORDINATOR | SUBORDINATOR)); at++) {
    if ((bits[at] & AUXILIARY && bits[at] & PAST_AUXILIARY) || (bits[at] & (PAST | PARTICIPLE | BASE)) === PAST) return true;
  }
  return false;
}

/** "A hard-headed widower" right before: an article that brings somebody in, and no verb since. */
function isIndefinite(words: SentenceWords, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && before > at - 6; before--) {
    if (hintsAt(words, before) & INDEFINITE) return true;
    if (words.bits[before] & (PREPOSITION | DETERMINER | PRONOUN | COORDINATOR | AUXILIARY) || words.timeAt[before] !== 0) return false;
  }
  return false;
}

/** "Let us know by Friday", "please let me have it": nobody is named before a base form, and who writes behind it. */
function asksUs(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let first = at;
  while (first > from && bits[first - 1] & ADVERB) first--;
  return (
    (bits[at] & BASE) !== 0 &&
    (first === from || hasMark(words, first - 1, COMMA)) &&
    classes.hearer[word[at + 1]] !== 0 &&
    (bits[at + 1] & (ANAPHOR | PRONOUN)) === 0
  );
}
