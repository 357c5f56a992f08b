// Verbs with a particle: "put off", "pushed everything back".
import { DOT, hasMark, hintsAt, isBreak, type SentenceWords, timeEnd } from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import type { VerbGroup } from './verb-group.js';
import { BACK_IN, CAUSE, COORDINATOR, DETERMINER, HAPPENING, NOUN_LIKE, PARTICLE, PREPOSITION, TO, VERB } from '../words/vocabulary.js';
import { POSTPONE, THINK } from '../words/verb-senses.js';

/** A particle right after the verb makes another verb of it where the locale lists the pair. */
export function readParticle(words: SentenceWords, group: VerbGroup, at: number, to: number): void {
  const { vocabulary, tokens } = words;
  const sense = vocabulary.phrasal.get(group.base * 65536 + tokens.word[at]);
  // "switched on Sunday".
  if (sense === undefined || (sense === 0 && words.timeAt[at + 1] !== 0 && vocabulary.classes.dayOn[tokens.word[at]] !== 0)) return;
  const next = at + 1;
  // "Few turned out on Sunday": nothing follows that turned out.
  if (
    sense === THINK &&
    !(words.bits[at] & PREPOSITION) &&
    (words.timeAt[next] !== 0 || hasMark(words, next, DOT) || (words.bits[next] & (PREPOSITION | TO)) === PREPOSITION)
  ) {
    group.particle = at;
    return;
  }
  // "put back up", "called off on": another particle takes the first one along.
  // "Was held over the weekend", "over the theft": a passive has no object, so "over" is a preposition.
  if (group.passive && sense === POSTPONE && words.bits[at] & CAUSE && (words.timeAt[next] !== 0 || words.bits[next] & DETERMINER)) return;
  if (next < to && words.bits[next] & PARTICLE && !(words.bits[next] & PREPOSITION)) return;
  group.particle = at;
  group.sense = sense;
}

/** "put it off", "pushed everything back": the particle after a short object. */
export function readFarParticle(words: SentenceWords, group: VerbGroup, to: number): void {
  if (group.passive) return;
  const { bits, tokens, vocabulary, timeAt } = words;
  for (let at = group.to; at < Math.min(to, group.to + 6); at++) {
    // "Bring the Christmas market forward", "the spring fair": a time within.
    const end = timeEnd(words, at, to);
    if (end > at) {
      if (tokens.kind[end] !== WORD || bits[end] & PREPOSITION) return;
      at = end - 1;
      continue;
    }
    if (isBreak(words, at)) return;
    const b = bits[at];
    if (b & PARTICLE && at > group.to) {
      const sense = vocabulary.phrasal.get(group.base * 65536 + tokens.word[at]);
      // "Put the pump back into service": no delay.
      if (sense === undefined || (hintsAt(words, at + 1) & BACK_IN && timeAt[at + 2] === 0)) continue;
      group.particle = at;
      group.sense = sense;
      return;
    }
    if (b & (VERB | COORDINATOR) && !(b & (NOUN_LIKE | HAPPENING))) return;
  }
}
