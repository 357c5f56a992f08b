// Verbs with a particle: "put off", "pushed everything back".
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords, timeEnd } from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { firstMark } from '../../words/stretches.js';
import type { VerbGroup } from './verb-group.js';
import {
  BACK_IN,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  PARTICLE,
  PREPOSITION,
  RELATIVE,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { POSTPONE, THINK } from '../../words/verb-senses.js';

/** A particle right after the verb makes another verb of it where the locale lists the pair. */
export function readParticle(words: SentenceWords, group: VerbGroup, at: number, to: number): void {
  const { vocabulary, tokens } = words;
  const whole = readPhrasal(words, group, at);
  if (whole > 0) {
    group.to = group.particle = whole;
    return;
  }
  const sense = vocabulary.phrasal.get(group.base * 65536 + tokens.word[at]);
  // "Switched on Sunday", "counted on Sunday".
  if (
    sense === undefined ||
    ((sense === 0 || (sense === THINK && group.passive)) && words.timeAt[at + 1] !== 0 && vocabulary.classes.dayOn[tokens.word[at]] !== 0)
  )
    return;
  const next = at + 1;
  // "Few turned out on Sunday": nothing follows that turned out; "turned out to be a forgery" tells what came to light, "what turned out to be his last" nothing.
  if (
    sense === THINK &&
    !(words.bits[at] & PREPOSITION) &&
    (words.timeAt[next] !== 0 ||
      (group.past && words.bits[next] & TO && words.bits[next + 1] & BE && !(words.bits[group.from - 1] & RELATIVE)) ||
      hasMark(words, next, DOT) ||
      (words.bits[next] & (PREPOSITION | TO)) === PREPOSITION)
  ) {
    group.particle = at;
    return;
  }
  // "put back up", "called off on": another particle takes the first one along.
  // "Was held over the weekend", "over the theft": a passive has no object, so "over" is a preposition.
  if (group.passive && sense === POSTPONE && words.bits[at] & CAUSE && governs(words, at)) return;
  if (next < to && words.bits[next] & PARTICLE && !(words.bits[next] & PREPOSITION)) return;
  group.particle = at;
  group.sense = sense;
}

/** Value of the class `dayOn`: "on". */
const ON = 1;

/** Sense of a verb with a particle of two words, the last of them a noun: "on hold"; 0 = none. */
function wholeSense({ bits, tokens: { word }, vocabulary: { phrasal } }: SentenceWords, { base }: VerbGroup, at: number): number {
  return bits[at + 1] & (PARTICLE | PREPOSITION) || phrasal.has(base * 65536 + word[at]) ? 0 : (phrasal.get(base * 65536 + word[at + 1]) ?? 0);
}

/** "Pulled the plug on", "was put on hold": two words that make another verb of it; where the last of them stands, 0 = none. */
function readPhrasal(words: SentenceWords, group: VerbGroup, at: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes, nounSense },
  } = words;
  const isNoun = (bits[at] & DETERMINER) !== 0 && !(hintsAt(words, at) & INDEFINITE),
    sense = isNoun || bits[at] & PARTICLE ? wholeSense(words, group, at) : 0;
  // "Pulled the plug on Friday", "out of the wall".
  if (sense === 0 || (isNoun && (classes.dayOn[word[at + 2]] !== ON || timeAt[at + 3] !== 0))) return 0;
  // "Put on ice skates", but "put on ice talks with the union".
  const next = at + 2,
    isKnown = (bits[next] & ~NOUN_LIKE) !== 0 || nounSense[word[next]] !== 0;
  if (!isNoun && !isKnown && timeAt[next] === 0 && words.tokens.kind[next] === WORD) return 0;
  group.sense = sense;
  return isNoun ? next : at + 1;
}

/** "Pulled | the plug on": one of the two words is a noun. */
export function holdsNoun({ bits }: SentenceWords, { head, to, particle }: VerbGroup): boolean {
  return particle === to && (bits[head + 1] & DETERMINER) !== 0;
}

/** Behind a particle, of one word or of two: "up", "on hold". */
export function particleEnd(words: SentenceWords, group: VerbGroup): number {
  return wholeSense(words, group, group.particle) === 0 ? group.particle + 1 : group.particle + 2;
}

/** "Called the dog, a terrier, | off the sofa", "held the match, set for May, | over the weekend": a preposition. */
function governs({ bits, timeAt }: SentenceWords, at: number): boolean {
  return (bits[at] & PREPOSITION) !== 0 && (timeAt[at + 1] !== 0 || (bits[at + 1] & DETERMINER) !== 0);
}

/** Tokens of what may be set in before a particle, at most. */
const LONGEST_ASIDE = 20;

/** "put it off", "pushed everything back", "put the fair on hold", "moved the fair, set for May, up to April": the particle after a short object. */
export function readFarParticle(words: SentenceWords, group: VerbGroup, to: number): void {
  if (group.passive) return;
  const { bits, tokens, vocabulary, timeAt } = words,
    senseAt = (at: number): number | undefined =>
      bits[at] & PARTICLE ? (vocabulary.phrasal.get(group.base * 65536 + tokens.word[at]) ?? (wholeSense(words, group, at) || undefined)) : undefined;
  let last = Math.min(to, group.to + 6);
  for (let at = group.to; at < last; at++) {
    // "Bring the Christmas market forward", "the spring fair": a time within.
    const end = timeEnd(words, at, to);
    if (end > at) {
      if (tokens.kind[end] !== WORD || bits[end] & PREPOSITION) return;
      at = end - 1;
      continue;
    }
    if (hasMark(words, at, COMMA) && last < to) {
      const close = firstMark(words, COMMA, at + 1, Math.min(to, at + LONGEST_ASIDE));
      if (close < 0 || bits[at + 1] & COORDINATOR || senseAt(close + 1) === undefined || governs(words, close + 1)) return;
      at = close;
      last = close + 2;
      continue;
    }
    if (isBreak(words, at)) return;
    const b = bits[at];
    if (b & PARTICLE && at > group.to) {
      const sense = senseAt(at);
      // "Put the pump back into service": no delay.
      if (sense === undefined || (hintsAt(words, at + 1) & BACK_IN && timeAt[at + 2] === 0)) continue;
      group.particle = at;
      group.sense = sense;
      return;
    }
    if (b & (VERB | COORDINATOR) && !(b & (NOUN_LIKE | HAPPENING))) return;
  }
}
