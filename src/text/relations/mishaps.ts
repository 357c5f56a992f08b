// What befalls things and people to their harm: "the boiler burst", "the main gave way", "a juror fell ill"; and the harm that is done: "hurt a deckhand".
import { isRightAfter } from '../clauses/joints/counted-joints.js';
import type { Clause } from '../clauses/clause.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { isClosed } from '../clauses/verbs/around-verbs.js';
import { ASPECTS, isIndicative } from '../clauses/verbs/verb-group.js';
import { isPersonal } from '../pronouns/persons.js';
import { hintsAt, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { isRoleAt } from '../words/roles.js';
import { ADVERB, ARTICLE, COORDINATOR, NOT, ORIGIN, OWNER, PARTICLE, PERSON, PREPOSITION, SEQUEL, TO } from '../words/vocabulary.js';
import { onlyTimes } from '../words/stretches.js';
import { NO_DEEDS } from '../words/verb-senses.js';
import { befalls } from './cause-of.js';
import { leftEnd } from './link-results.js';

/** Values of the class `befalls`: harm; of `unfit`: who is so cannot; of `resulting`: how something is left; of `harming`: harm in any case. */
const MISHAP = 2,
  UNFIT = 1,
  LEFT = 2,
  SURELY = 1;

/** Bits of the class `mishapVerb`: so does a person as well, and means it; "in flames"; of the class `mishapTo` too: what burns, what stands or hangs and what is used up, which alone come to harm by such a verb. */
const BY_PEOPLE = 1024,
  IN_FLAMES = 512,
  STANDING = 4096,
  USED_UP = 8192,
  OF_KIND = 2048 | STANDING | USED_UP;

/** Bit of the classes `mishapTaking` and `mishapTaken`: what a party or a land with a name loses as well. */
const POWER = 64;

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
  if (verb.passive) return classes.harming[verb.base] === SURELY || endOf(words, verb, classes.mishapDone) >= 0;
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

/** "Shortly after a group had left", "after the mayor arrived": when, and no reason; "shortly after a boiler burst" is one. */
export function isLaterOnly(words: SentenceWords, why: Clause): boolean {
  return (isRightAfter(words, why.connective) || isArrival(words, why)) && !isMishap(words, why);
}

/** "After the mayor arrived", "after a ship had landed": who comes has done nothing yet. */
export function isArrival({ vocabulary: { classes, hints }, tokens: { word } }: SentenceWords, { connective, verb }: Clause): boolean {
  return (hints[word[connective]] & SEQUEL) !== 0 && classes.arriving[verb.base] !== 0 && !verb.negated;
}

/** "Burst", "broke down", "gave way", but not "broke a record", "broke in", "the musicians jammed". */
export function isMishapVerb(words: SentenceWords, clause: Clause): boolean {
  const { verb, subject } = clause,
    { bits, vocabulary } = words,
    { befalls: befalling, mishapVerb } = vocabulary.classes;
  if (verb.passive) return false;
  if (isPairOfMishap(words, clause) || takesMishap(words, clause)) return true;
  if (befalling[verb.base] < MISHAP || verb.particle >= 0) return false;
  if (bits[verb.to] & PARTICLE && bits[verb.to + 1] & (PREPOSITION | COORDINATOR)) return false;
  return isEmpty(objectOf(words, clause)) && !(mishapVerb[verb.base] & BY_PEOPLE && isByPeople(words, subject));
}

/** A verb and the word that makes it a mishap: "gave way", "caught fire", "ran out of coal"; not "gave way to", "blew up the mill", "she ran out", "the ferry went out". */
function isPairOfMishap(words: SentenceWords, { verb, subject }: Clause): boolean {
  const { mishapVerb, mishapTo, nounJoint } = words.vocabulary.classes,
    { word } = words.tokens,
    kind = mishapVerb[verb.base],
    end = endOf(words, verb, mishapVerb);
  if (end < 0) return kind & IN_FLAMES ? isInFlames(words, verb) : false;
  // Whoever "ran out of coal" meant no such thing; "out of the barn" is a place.
  if (nounJoint[word[end + 1]] !== 0) return (hintsAt(words, end + 2) & ARTICLE) === 0;
  // "The water ran out into the yard" is still there.
  if (kind & USED_UP && words.bits[end + 1] & PREPOSITION && words.timeAt[end + 1] === 0 && words.timeAt[end + 2] === 0) return false;
  // "The cables came down from the mountain": carried.
  if (kind & STANDING && hintsAt(words, end + 1) & ORIGIN) return false;
  if (kind & OF_KIND) return (mishapTo[word[readTheme(words, ...subject).headAt]] & kind & OF_KIND) !== 0;
  return (kind & BY_PEOPLE) === 0 || !isByPeople(words, subject);
}

/** "Went up in flames", "burst into flames". */
function isInFlames({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { particle, to }: Clause['verb']): boolean {
  const at = particle === to || classes.mishapEnd[word[to]] !== 0 ? to + 1 : to;
  return (bits[at] & PREPOSITION) !== 0 && (classes.mishapEnd[word[at + 1]] & IN_FLAMES) !== 0;
}

/** "Burst its banks", "lost a wheel", "sprang a leak": what it takes makes a mishap of a verb, but for what people and bodies lose: "the party lost power", "Moll lost power". */
export function takesMishap(words: SentenceWords, clause: Clause): boolean {
  const { mishapTaking, mishapTaken } = words.vocabulary.classes,
    kind = mishapTaking[clause.verb.base];
  if (kind === 0) return false;
  const { headAt } = readTheme(words, ...objectOf(words, clause)),
    ends = headAt < 0 ? 0 : kind & mishapTaken[words.tokens.word[headAt]];
  return ends !== 0 && !isByPeople(words, clause.subject) && (ends !== POWER || (hintsAt(words, clause.subject[0]) & ARTICLE) !== 0);
}

/** The word that makes a verb a mishap, where nothing behind it is done to; -1 where there is none. */
function endOf(words: SentenceWords, { base, particle, to }: Clause['verb'], verbs: ArrayLike<number>): number {
  const { bits, timeAt, tokens, vocabulary } = words,
    at = particle >= 0 ? particle : to,
    isEnd = (verbs[base] & vocabulary.classes.mishapEnd[tokens.word[at]]) !== 0 && !(bits[at + 1] & TO);
  return isEnd && (isClosed(words, at + 1) || timeAt[at + 1] !== 0 || bits[at + 1] & (PREPOSITION | COORDINATOR | ADVERB)) ? at : -1;
}

/** "She", "Ada Moe", "the drivers", "both teams". */
function isByPeople(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
  const theme = readTheme(words, from, to),
    { headAt } = theme;
  if ((hintsAt(words, from) & PERSON) !== 0 || headAt < 0 || isPersonal(words, theme)) return true;
  return isRoleAt(words, headAt) || words.vocabulary.classes.collective[words.tokens.word[headAt]] !== 0;
}

function isEmpty([from, to]: readonly [number, number]): boolean {
  return from >= to;
}

/** "Hurt a deckhand", "left the town without power"; a ship that left the port did none, nor did a hall that burned down | eleven years later. */
export function isHarm(words: SentenceWords, clause: Clause): boolean {
  const { harming, resulting } = words.vocabulary.classes,
    { passive, base, negated, mood } = clause.verb,
    [from, to] = objectOf(words, clause);
  return (
    !passive &&
    !negated &&
    !(words.bits[from] & NOT) &&
    mood === 'none' &&
    from < to &&
    !onlyTimes(words, from, to, 0) &&
    (harming[base] !== 0 || (resulting[base] === LEFT && leftEnd(words, from, clause.to) > 0))
  );
}
