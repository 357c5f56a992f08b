// Verbs of a sentence: which words are one. One pass, left to right.
import { NUMBER, WORD } from '../tokens/tokens.js';
import { isBeen, isProgressive, readAuxiliary } from './auxiliaries.js';
import { readInfinitive } from './infinitives.js';
import { tellsFormerSlot } from './former-slots.js';
import { readFarParticle, readParticle } from './particles.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, timeEnd, type SentenceWords } from '../words/sentence-words.js';
import { AUXILIARY, isSurePresent, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DUE,
  HAVE,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PARTICLED,
  PAST,
  PAST_AUXILIARY,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  REASON,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../words/vocabulary.js';
import { SAY, STATE, THINK } from '../words/verb-senses.js';
import { auxiliaryBits, readInverted } from './inverted-verbs.js';
import { isShare } from './comparisons.js';
import { isOfChange, isPartOfObject } from './noun-or-verb.js';
import { readDue, readLexical } from './lexical-verbs.js';

/** All verbs of the tokens `from`–`to`, in order. */
export function readVerbGroups(words: SentenceWords, from: number, to: number): VerbGroup[] {
  const { bits, tokens } = words;
  const found: VerbGroup[] = [];
  for (let at = from; at < to;) {
    const b = bits[at];
    if (b & BE && tellsFormerSlot(words, at, to)) {
      at++;
      continue;
    }
    let group: VerbGroup | null = auxiliaryBits(words, at) !== 0 ? readInverted(words, at, from, to) : null;
    if (!group && !(b & (AUXILIARY | TO | VERB | DUE))) {
      at++;
      continue;
    }
    if (!group && b & AUXILIARY) {
      const isClitic = b & DETERMINER && b & BE;
      const before = at > from ? bits[at - 1] : 0;
      // "To everybody's surprise": whose; "the mayor's been freed" has.
      const isHas = isClitic && isBeen(words, at + 1);
      // "What's left of it": of a thing.
      if (
        isClitic
          ? isHas || (before & SUBORDINATOR && bits[at + 1] & PARTICIPLE) || (before & PRONOUN && !(before === PRONOUN && bits[at - 2] & PREPOSITION))
          : !(isCapital(words, at) && at > from)
      )
        group = readAuxiliary(words, at, to);
      if (group && !isClitic && b & BE && !(b & PAST_AUXILIARY) && b & BASE) group.mood = 'wish';
      // "Being cancelled", "having been sold": no finite verb.
      if (group?.passive && isProgressive(words, at)) group.form = 'progressive';
      if (group?.copula && group.head === at && b & PARTICIPLE) group = null;
    } else if (b & TO && !isReason(words, at, from)) group = readInfinitive(words, at, to);
    if (b & DUE && !(b & (VERB | ADVERB | PARTICLE)) && (at > from || opensDue(words, at, to))) group = readDue(words, at);
    const state = found.at(-1);
    // "Will stay closed", "stayed shut", "remains suspended".
    const isState = state?.sense === STATE && state.to === at && !state.passive && !state.copula && (b & (PARTICIPLE | PROGRESSIVE)) === PARTICIPLE;
    // "Took up diving", "ended up selling the mill": right behind a particle, what the verb is about.
    const isTaken =
      state !== undefined &&
      state.to === at - 1 &&
      (state.particle === at - 1 || (bits[at - 1] & (PARTICLE | PREPOSITION)) === PARTICLE) &&
      (b & (PROGRESSIVE | PAST)) === PROGRESSIVE;
    if (
      !group &&
      b & VERB &&
      !(b & BE) &&
      !isState &&
      !isTaken &&
      !isLet(words, state, at) &&
      !(state && isPartOfObject(words, state, at)) &&
      !isOfChange(words, at, from)
    )
      group = readLexical(words, at, from, to);
    if (!group) {
      at++;
      continue;
    }
    // "Almost sank": it did not; "nearly doubled" it did, by less; "almost fell by half" it may have done.
    const { nearly } = words.vocabulary.classes;
    if (group.head > from && nearly[tokens.word[group.head - 1]] === NEARLY && nearly[group.base] === 0) {
      if (!group.passive && isMeasured(words, group.to)) group.mood = 'wish';
      else group.negated = true;
    }
    found.push(group);
    at = Math.max(group.to, at + 1);
    if (at < to) {
      const next = bits[at];
      if (tokens.kind[at] === WORD && (next & PARTICLE || words.vocabulary.starts[group.base] & PARTICLED)) readParticle(words, group, at, to);
    }
    if (group.particle < 0 && words.vocabulary.starts[group.base] & PARTICLED) readFarParticle(words, group, to);
    const shown = found.at(-2);
    // "A test that would have shown the fault was planned": what was planned is the test.
    if (shown && showsThat(words, shown, group) && !(found.length === 2 && bits[shown.from - 1] & RELATIVE))
      Object.assign(shown, { sense: THINK, strength: Math.max(shown.strength, SURE) });
  }
  return found;
}

/** "Due on 3 May, the launch": with its time in front of a comma. */
function opensDue(words: SentenceWords, at: number, to: number): boolean {
  const day = words.bits[at + 1] & PREPOSITION ? at + 2 : at + 1,
    end = timeEnd(words, day, to);
  return end > day && end + 1 < to && hasMark(words, end, COMMA);
}

/** Values of the class `nearly`: a word before the verb, a share behind it. */
const NEARLY = 1,
  SHARE = 3;

/** "Fell | by half", "rose | to 40 pounds", "fell | 40%", but "killed | 40 men". */
function isMeasured(words: SentenceWords, at: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { kind, word },
      vocabulary: {
        classes: { nearly },
      },
    } = words,
    isBy = (bits[at] & PREPOSITION) !== 0,
    first = isBy ? at + 1 : at;
  if (timeAt[first] !== 0) return false;
  return kind[first] === NUMBER ? isBy || isShare(words, first + 1) : nearly[word[first]] === SHARE || (isBy && nearly[word[first + 1]] === SHARE);
}

/** Strength of a verb that is a finite one. */
const SURE = 2;

/** "Records show the river rose", "found the disk had filled": behind a verb of finding or showing a noun phrase and its own finite verb, not "found the wreck the storm had sunk". */
function showsThat(words: SentenceWords, { to, base, form, passive, particle }: VerbGroup, verb: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    vocabulary: { classes },
  } = words;
  const isFinite =
    verb.form === 'finite' && (verb.head > verb.from || verb.copula || (bits[verb.head] & (PAST | PARTICIPLE)) === PAST || isSurePresent(bits, verb));
  if (
    classes.shows[base] === 0 ||
    form !== 'finite' ||
    passive ||
    particle >= 0 ||
    !isFinite ||
    verb.from <= to ||
    bits[to] & (RELATIVE | PREPOSITION | PARTICLE)
  )
    return false;
  for (let at = to; at < verb.from; at++) {
    const b = bits[at];
    if (timeAt[at] !== 0 || isBreak(words, at) || b & (TO | COORDINATOR) || (b & (RELATIVE | SUBORDINATOR) && !(b & DETERMINER))) return false;
    if (at > to && ((b & (PRONOUN | ANAPHOR) && !(b & DETERMINER)) || (hintsAt(words, at) & (ARTICLE | OWNER) && !(bits[at - 1] & PREPOSITION))))
      return false;
  }
  return true;
}

/** "Let it lapse", "made him pay": a pronoun right behind a verb and a bare form, which is not what that verb is told of. */
function isLet({ bits, tokens: { word }, vocabulary: { hints } }: SentenceWords, before: VerbGroup | undefined, at: number): boolean {
  if (
    before === undefined ||
    before.to !== at - 1 ||
    before.copula ||
    before.sense === SAY ||
    before.sense === THINK ||
    (bits[at] & (BASE | PAST | PRESENT)) !== BASE
  )
    return false;
  const b = bits[at - 1],
    isIt = (b & PRONOUN) !== 0 && (hints[word[at - 1]] & (PLURAL | PERSON)) === 0;
  return (b & (ANAPHOR | DETERMINER)) === ANAPHOR && (isIt || !(b & PRONOUN));
}

/** "Closed due to snow": right behind a verb in the past, why. */
function isReason({ bits, vocabulary: { hints }, tokens: { word } }: SentenceWords, at: number, from: number): boolean {
  return (
    at - 2 >= from &&
    (bits[at - 1] & DUE) !== 0 &&
    (hints[word[at - 1]] & REASON) !== 0 &&
    (bits[at - 2] & (PAST | PARTICIPLE)) !== 0 &&
    (bits[at - 2] & (BE | HAVE)) === 0
  );
}
