// Clauses of reason whose host lies further off: behind what somebody said, before the main clause, under what tells nothing.
import { headlineOf } from '../titles/headline.js';
import { saysWhy } from './cause-of.js';
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COLON, COMMA, DOT, hasMark, hintsAt, STRONG, type SentenceWords } from '../words/sentence-words.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { AT_TIME, CAUSE, PRONOUN, SEQUEL, YOU } from '../words/vocabulary.js';
import { HAPPEN, SAY, THINK, isActSense } from '../words/verb-senses.js';
import { isMeasured } from '../clauses/joints/counted-joints.js';
import { isLaterOnly, isMishap } from './mishaps.js';

/** Clauses to a side that are looked at. */
const REACH = 6;

/** Joins what such a clause tells, or says to be so, to the nearest thing that its sentence tells. */
export function linkReasons(reading: Reading, sentence: SentenceReading): void {
  const { links } = reading,
    { clauses, made } = sentence;
  for (let place = 0; place < clauses.length; place++) {
    const why = clauses[place];
    if (why.verb.form !== 'finite' || why.conditional || (why.connective < 0 && place === 0)) continue;
    const own = made.get(why)?.find(isReason);
    if (own && links.leaves('causes', own)) continue;
    const effect = effectOf(sentence, place);
    if (!effect || effect === own || links.reaches('causes', effect) || !isSaidWhy(reading, sentence, place, effect)) continue;
    if (isInOrder(reading, why, own, effect)) continue;
    const cause = own ?? undatedReason(reading, sentence, why, effect);
    if (cause && !links.joins(cause, effect) && !links.joins(effect, cause)) links.add('causes', cause, effect);
  }
}

/** The joining word says why, or what stands behind a sign does. */
function isSaidWhy(reading: Reading, sentence: SentenceReading, place: number, effect: Draft): boolean {
  const why = sentence.clauses[place];
  if (why.connective < 0) return explains(reading, sentence, place, effect);
  return (
    saysWhy(reading.words, why, parentOf(sentence.clauses, why) ?? sentence.clauses[place + 1]) ||
    ((isChanged(effect) || effect.status === 'negated') && isGround(reading, why, parentOf(sentence.clauses, why)))
  );
}

export function isSequel(words: SentenceWords, { connective }: Clause): boolean {
  return (hintsAt(words, connective) & SEQUEL) !== 0;
}

/** "After" tells an order and no reason: with how long after, of what is to come, or of two days. */
function isInOrder(reading: Reading, why: Clause, own: Draft | undefined, effect: Draft): boolean {
  if (!isSequel(reading.words, why)) return false;
  if (!why.verb.past || isMeasured(reading.words, why.connective)) return true;
  if (effect.part === 'happening' && isLaterOnly(reading.words, why)) return true;
  // "After Orr had left in May, the firm closed in June": of two days the order is told, but of "will not open on Sunday, after the roof fell in on Friday", and of any mishap.
  const areDated = own?.when !== undefined && effect.when !== undefined;
  return areDated && effect.part === 'happening' && effect.status !== 'negated' && !isMishap(reading.words, why);
}

/** What was so, or was said, where the text tells no happening. */
function undatedReason(reading: Reading, sentence: SentenceReading, why: Clause, effect: Draft): Draft | undefined {
  const { sense, copula, mood } = why.verb;
  if (sense === SAY && saidIn(reading, why, effect)) return undefined;
  if (!isChanged(effect) && !(isMissed(effect) && sense !== THINK && readTheme(reading.words, ...why.subject).nouns.length > 0)) return undefined;
  return isSequel(reading.words, why) && (copula || mood !== 'none') ? undefined : stateOf(reading, sentence, why);
}

function isReason({ part, status }: Draft): boolean {
  return part === 'act' || part === 'cause' || (part === 'happening' && status !== 'scheduled');
}

/** "The tour never came about: the singer fell ill", "did not meet, nobody had the key": what is told behind the sign says why. */
function explains({ words }: Reading, { clauses }: SentenceReading, place: number, effect: Draft): boolean {
  const {
      joint,
      subject: [at],
      verb,
    } = clauses[place],
    isUndone = effect.status === 'negated';
  // "No bell rang, for the watch had begun": it says so.
  if (isMain(effect.joint) && words.vocabulary.classes.purpose[words.tokens.word[at - 1]] !== 0 && hasMark(words, at - 2, COMMA)) return true;
  if (!(isUndone || isChanged(effect)) || !isMain(effect.joint) || !isMain(joint)) return false;
  if (verb.sense === SAY || verb.mood !== 'none' || !verb.past) return false;
  // "She did not sing: she danced".
  if (words.bits[at] & PRONOUN && !verb.perfect) return false;
  let from = clauses[place - 1].verb.to;
  while (from < at && !hasMark(words, from, COLON)) from++;
  return from < at || (isUndone && hasMark(words, at - 1, verb.copula ? COMMA | STRONG : COMMA));
}

/** "Put off, as the field was wet", "as the field is still drying", "could not sail as the crew came late", but "fell as the train was leaving", "could not see her as she left", "as you will remember". */
function isGround({ words }: Reading, { connective, subject, verb }: Clause, host: Clause | undefined): boolean {
  const {
      bits,
      tokens,
      vocabulary: { classes },
    } = words,
    isReminder =
      classes.speakerPronoun[tokens.word[subject[0]]] === YOU && !verb.past && (hasMark(words, verb.to, COMMA | DOT) || verb.to >= tokens.length);
  return (
    !isReminder &&
    (bits[connective] & CAUSE) !== 0 &&
    !(hintsAt(words, connective) & (AT_TIME | SEQUEL)) &&
    verb.sense !== SAY &&
    (hasMark(words, connective - 1, COMMA) || verb.copula || !verb.past || (host?.verb.mood === 'may' && classes.perceives[host.verb.base] === 0))
  );
}

/** A plan that was changed, or will not come true. */
function isChanged({ part, isOff }: Draft): boolean {
  return part === 'act' || isOff === true;
}

/** "Did not take place", "did not sail on Monday": it was to be. */
function isMissed({ status, sense, when, theme }: Draft): boolean {
  return status === 'negated' && (sense === HAPPEN || when !== undefined || theme?.isHappening === true);
}

/** What the clause above tells, then what those before do; of a reason in front those behind. */
function effectOf({ clauses, made }: SentenceReading, place: number): Draft | undefined {
  const { parent } = clauses[place];
  const near =
    place === 0
      ? clauses.slice(1, REACH).filter(({ joint, parent: host }) => joint !== 'relative' && joint !== 'complement' && host !== 0)
      : clauses
          .slice(Math.max(0, place - REACH), place)
          .filter(({ joint }) => joint !== 'relative')
          .reverse();
  for (const clause of parent >= 0 ? [clauses[parent], ...near] : near) {
    const told = made.get(clause);
    const effect =
      told?.find(({ part }) => part === 'act') ??
      told?.find(({ status }) => status === 'negated') ??
      told?.find(({ part, isSlot, status }) => (part === 'happening' || (part === 'plan' && !isSlot)) && status !== 'ongoing');
    if (effect) return effect;
  }
  return undefined;
}

/** "After the board said that …": what was said led to it. */
function saidIn({ sayings, ledTo }: Reading, { verb }: Clause, effect: Draft): boolean {
  const said = sayings.cueOf(verb);
  if (said >= 0 && !ledTo.has(said)) ledTo.set(said, effect);
  return said >= 0;
}

/** "Because the lift is being mended", "because it would not start": no happening of its own, yet the reason. */
function stateOf(reading: Reading, sentence: SentenceReading, why: Clause): Draft | undefined {
  const { verb } = why;
  if (isActSense(verb.sense)) return undefined;
  const status = verb.negated ? 'negated' : verb.past || (verb.perfect && !verb.copula) ? 'occurred' : 'ongoing';
  return makeDraft(reading, sentence, why, {
    part: 'cause',
    status,
    title: headlineOf(reading.words, why, { status }),
    theme: readTheme(reading.words, ...why.subject),
  });
}
