// What came of a mishap, told behind "and" or by "which": "the rope snapped and Moe fell", "broke the frames, which ruined the owner".
import { MS_PER_DAY } from '../../time/index.js';
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { ASPECTS, isIndicative } from '../clauses/verbs/verb-group.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { callsOff, HAPPEN, NO_DEEDS } from '../words/verb-senses.js';
import { COORDINATOR, HAVE, NOT, OWNER, PARTICLE, PERSON, PREPOSITION, SEQUEL, TO } from '../words/vocabulary.js';
import { befalls, isOccurrence } from './cause-of.js';
import { leftEnd } from './link-results.js';

/** Values of the class `befalls`: harm; of `unfit`: who is so cannot; of `felling`: "down"; of `resulting`: how something is left; of `harming`: harm in any case. */
const MISHAP = 2,
  UNFIT = 1,
  DOWN = 2,
  LEFT = 2,
  SURELY = 1;

/** How long after a mishap a plan is upset for it, at most. */
const SOON_MS = 14 * MS_PER_DAY;

/** Joins a mishap to what the next clause tells of another, or that it harmed; what is told before ", which" to the harm that it did. */
export function linkConsequence(reading: Reading, { clauses, made }: SentenceReading, place: number): void {
  const { words, links } = reading,
    clause = clauses[place],
    effect = made.get(clause)?.find(isEffect);
  if (!effect) return;
  const host = clause.joint === 'relative' ? hostOfWhich(words, clauses, clause) : mishapBefore(words, clauses, place);
  const cause = host && made.get(host)?.find(isOccurrence);
  if (!cause || cause === effect || links.joins(cause, effect) || links.joins(effect, cause) || links.reaches('causes', effect)) return;
  // "The mill burned down in May and the vicar married in June": two days, two happenings; but "and pulled out in June".
  const isApart =
    cause.when && effect.when && effect.part === 'happening' && (effect.when.start >= cause.when.end || cause.when.start >= effect.when.end);
  if (!isApart || callsOff(effect.sense)) links.add('causes', cause, effect);
}

/** "The boiler burst; the fair was called off": what is done to a plan behind the semicolon of a mishap is done for it, where nobody says why. */
export function linkMishapBefore({ words, links }: Reading, { clauses, made }: SentenceReading): void {
  for (let place = 1; place < clauses.length; place++) {
    const { joint, connective, verb } = clauses[place],
      act = made.get(clauses[place])?.find(isUpset),
      last = clauses[place - 1];
    // "A pipe burst on 3 May; the exam had been put off in April".
    if (!act || joint !== 'main' || connective >= 0 || (verb.perfect && verb.past)) continue;
    if (links.reaches('causes', act) || !isMain(last.joint) || !isMishap(words, last)) continue;
    const cause = made.get(last)?.find(isOccurrence);
    if (cause && !links.joins(act, cause) && !isApart(act, cause)) links.add('causes', cause, act);
  }
}

/** A plan was put off, moved or called off, or did not come about; not "she skipped the rink". */
function isUpset({ part, status, sense, theme, agent }: Draft): boolean {
  if (agent && !theme?.isHappening) return false;
  return part === 'act' ? status !== 'negated' && status !== 'reinstated' : status === 'negated' && sense === HAPPEN;
}

/** "The mill burned down in May; in June of the next year the fair was dropped", "a car crashed on 3 May; the race was cancelled on 1 May": of its own. */
function isApart({ when, isAtSlot }: Draft, { when: first }: Draft): boolean {
  return when !== undefined && !isAtSlot && first !== undefined && (when.start - first.end > SOON_MS || when.end <= first.start);
}

function isEffect({ part, kind, status }: Draft): boolean {
  return part === 'act' || (part === 'happening' && kind === 'event' && (status === 'occurred' || status === 'negated'));
}

/** "The boiler burst and | the school was shut", "the hawser parted and | hurt a man": the clause of the mishap. */
function mishapBefore(words: SentenceWords, clauses: readonly Clause[], place: number): Clause | undefined {
  const { joint, connective, subject, verb } = clauses[place],
    {
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (joint !== 'coordinate' || connective < 0 || !(words.bits[connective] & COORDINATOR)) return undefined;
  if (classes.contrast[word[connective]] + classes.alternative[word[connective]] !== 0 || hintsAt(words, connective) & SEQUEL) return undefined;
  if (!verb.past || verb.perfect || verb.copula || NO_DEEDS.has(verb.sense) || isMishapVerb(words, clauses[place])) return undefined;
  let last = place - 1;
  while (last > 0 && (clauses[last].joint === 'participle' || (!isMain(clauses[last].joint) && clauses[last].from > subject[0]))) last--;
  const before = clauses[last] as Clause | undefined;
  if (!before || before.joint === 'relative') return undefined;
  // "The tapes were lost and the band had to play it again": what somebody must do, something makes him.
  if (isCompelled(words, verb) && isMain(before.joint)) return before;
  if (before.verb.perfect || !isMishap(words, before)) return undefined;
  // "Two were killed and six hurt": side by side; "the bus burned and nobody was hurt": all the same.
  if (verb.passive && classes.harming[verb.base] !== 0 && (before.verb.passive || verb.negated || words.bits[subject[0]] & NOT)) return undefined;
  if (before.subject[0] !== subject[0]) return isMain(before.joint) && subject[0] < subject[1] ? before : undefined;
  // "Fell ill and withdrew", "did not sail": given up for it.
  const isGivenUp = !isMishapVerb(words, before) && (callsOff(verb.sense) || verb.negated);
  return isGivenUp || (isMishapVerb(words, before) && isHarm(words, clauses[place])) ? before : undefined;
}

/** "Broke the frames, | which ruined the owner": what is told before the comma did harm; who did it, or a happening that is told of, does so by itself. */
function hostOfWhich(words: SentenceWords, clauses: readonly Clause[], clause: Clause): Clause | undefined {
  const { connective, subject } = clause,
    theme = readTheme(words, ...subject);
  if (connective < 1 || !hasMark(words, connective - 1, COMMA) || hintsAt(words, connective) & PERSON) return undefined;
  const host = isHarm(words, clause) ? parentOf(clauses, clause) : undefined;
  if (!host || befalls(words, theme) || theme.headAt > connective) return undefined;
  // "Until the fire of 1612, which": behind a time it may be a noun before it.
  return theme.headAt >= 0 || timesOf(words, host).at(-1)?.role === 'at' ? host : undefined;
}

/** "Had to play". */
function isCompelled({ bits }: SentenceWords, { from, head }: Clause['verb']): boolean {
  return from < head && (bits[from] & HAVE) !== 0 && (bits[from + 1] & TO) !== 0;
}

/** "Fire reached the town", "the boiler burst", "the lane was blocked", "a juror fell ill", "the pilot broke his leg". */
export function isMishap(words: SentenceWords, clause: Clause): boolean {
  const { verb, subject, conditional } = clause,
    {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (!isIndicative(verb) || !verb.past || verb.negated || conditional) return false;
  // "The truce was broken" harms nothing.
  if (verb.passive) return classes.harming[verb.base] === SURELY;
  if (isMishapVerb(words, clause)) return true;
  if (classes.unfit[word[verb.to]] === UNFIT && !(bits[verb.to] & PARTICLE)) return true;
  const theme = readTheme(words, ...subject);
  if (classes.harming[verb.base] !== 0) return befalls(words, theme) || (hintsAt(words, objectOf(words, clause)[0]) & OWNER) !== 0;
  // "The strike ended", "began": no mishap of its own; "a strike shut the mill".
  if (verb.copula || NO_DEEDS.has(verb.sense) || (ASPECTS.has(verb.sense) && isEmpty(objectOf(words, clause)))) return false;
  // "Typhoon Mirin", but not "fire crews".
  const { headAt } = theme;
  return headAt >= 0 && classes.befalling[word[isCapital(words, headAt) ? headAt - 1 : headAt]] + classes.befalling[word[headAt]] !== 0;
}

/** "Burst", "broke down", but not "broke a record", "broke in". */
function isMishapVerb(words: SentenceWords, clause: Clause): boolean {
  const { verb } = clause,
    {
      bits,
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (verb.passive || classes.befalls[verb.base] < MISHAP) return false;
  const { particle, to } = verb;
  if (particle >= 0 ? classes.felling[word[particle]] !== DOWN : bits[to] & PARTICLE && bits[to + 1] & (PREPOSITION | COORDINATOR)) return false;
  return isEmpty(objectOf(words, clause));
}

function isEmpty([from, to]: readonly [number, number]): boolean {
  return from >= to;
}

/** "Hurt a deckhand", "left the town without power"; a ship that left the port did none. */
function isHarm(words: SentenceWords, clause: Clause): boolean {
  const { harming, resulting } = words.vocabulary.classes,
    { passive, base, negated, mood } = clause.verb,
    [from, to] = objectOf(words, clause);
  return (
    !passive &&
    !negated &&
    !(words.bits[from] & NOT) &&
    mood === 'none' &&
    from < to &&
    (harming[base] !== 0 || (resulting[base] === LEFT && leftEnd(words, from, clause.to) > 0))
  );
}
