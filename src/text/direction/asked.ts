// Times of what people hope, thank and ask for: "asked on Monday for a meeting in May", "thanks for dinner on Saturday".
import { NUMBER, type Tokens } from '../tokens/tokens.js';
import {
  APPOINT,
  APPOINTED_FOR,
  CLAUSE_BREAK,
  CLAUSE_END,
  COMMA,
  type CueWords,
  DAY_ON,
  INFINITIVE,
  PAST_BE,
  PLAN_CUE,
  PRESENT_BE,
  PRESENT_HAVE,
  TARGET_CUE,
} from '../words/cue-words.js';
import {
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  VERB,
} from '../words/vocabulary.js';
import { NEAR_VERB, REACH_ON } from './tokens-around.js';
import { isBefore } from './words-before.js';
import { PRESENT_TENSE, SINCE_THEN } from './toward.js';

/** A time that some other act than that of the verb has, or that is asked for. */
export function ofAct(tokens: Tokens, from: number, to: number, lead: number, words: CueWords): number | undefined {
  const { word } = tokens,
    { cues, verbs } = words;
  // "In force since the fire of 12 May, it will be lifted".
  const isSinceThing =
    from > 4 && (verbs[word[from - 3]] & DETERMINER) !== 0 && (verbs[word[from - 4]] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR);
  if (isSinceThing && (verbs[lead] & PREPOSITION) !== 0) return SINCE_THEN;
  // "Has been closed until the election in June": what is so now ends then.
  const isUntilThing = from > 4 && (verbs[word[from - 3]] & DETERMINER) !== 0 && (cues[word[from - 4]] & TARGET_CUE) !== 0;
  if (isUntilThing && (verbs[lead] & PREPOSITION) !== 0 && isBefore(tokens, from - 4, REACH_ON, words, PRESENT_HAVE)) return PRESENT_TENSE;
  if ((cues[lead] & DAY_ON) !== 0) {
    // "Hoped on Monday to open", "that it would open": when they hoped.
    const isPlanBefore = (cues[word[from - 2]] & PLAN_CUE) !== 0 && (cues[word[to]] & (INFINITIVE | CLAUSE_BREAK)) !== 0;
    if (isPlanBefore && !isBefore(tokens, from - 2, 3, words, PAST_BE | PRESENT_BE)) return -1;
    if (isThankedFor(tokens, from - 1, words)) return -1;
  }
  if (isFeared(tokens, from, words)) return PRESENT_TENSE;
  // "Asked on Monday for a meeting in May": what is asked for is to come.
  if (isAskedFor(tokens, from, words)) return 1;
  return ofAsked(tokens, from, to, words);
}

/** "Asked for a meeting | on 3 May": a date of the year right behind what is asked for is the near one, whoever asked in the past; who "has asked for a meeting | on Monday" did so on no day that is told, and it is to come. */
function ofAsked({ word, kind }: Tokens, from: number, to: number, { cues, verbs }: CueWords): number | undefined {
  if ((cues[word[from - 1]] & DAY_ON) === 0 || (verbs[word[from - 2]] & HAPPENING) === 0) return undefined;
  let at = from - 3;
  while (at > 0 && from - at <= NEAR_VERB && (verbs[word[at]] & (PREPOSITION | VERB)) === 0 && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0) at--;
  if ((cues[word[at]] & APPOINTED_FOR) === 0 || (cues[word[at - 1]] & APPOINT) === 0) return undefined;
  if (kind[from] === NUMBER || kind[to - 1] === NUMBER) return 0.5;
  return (cues[word[at - 2]] & PRESENT_HAVE) === 0 ? undefined : 1;
}

/** "A risk of flooding on Friday", "fears of a strike on Friday grew": what may come, where nobody tells that there was a chance of it. */
function isFeared(tokens: Tokens, from: number, words: CueWords): boolean {
  const { word } = tokens,
    { cues, verbs, chance, warnedOf } = words;
  for (let at = from - 2; at > 0 && from - at <= NEAR_VERB && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    if (warnedOf[word[at]] !== 0 && chance[word[at - 1]] !== 0) return !isBefore(tokens, at, REACH_ON, words, PAST_BE);
    if ((verbs[word[at]] & (PAST | SUBORDINATOR | RELATIVE)) !== 0 && (verbs[word[at]] & (NOUN_LIKE | DETERMINER)) === 0) return false;
  }
  return false;
}

/** "Thanks for dinner on Saturday", "thanked the crew for coming on Saturday", not "for agreeing to meet"; what "we pay you for" is another matter. */
function isThankedFor({ word }: Tokens, from: number, { cues, thanks }: CueWords): boolean {
  let joint = -1;
  for (let at = from - 1; at >= 0 && from - at <= REACH_ON && (cues[word[at]] & (CLAUSE_END | INFINITIVE)) === 0; at--) {
    if (thanks[word[at]] !== 0) return joint > 0;
    if ((cues[word[at]] & APPOINTED_FOR) !== 0) joint = at;
  }
  return false;
}

/** A word of asking or calling with its own day, and then a preposition or an article that opens what is asked for, with no verb in it. */
function isAskedFor({ word }: Tokens, from: number, { cues, verbs, warnedOf, setsFor }: CueWords): boolean {
  let opens = -1,
    article = -1;
  for (let at = from - 2; at > 0 && from - at <= REACH_ON && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0; at--) {
    // "An order setting a hearing for 2 May".
    if (setsFor[word[at]] !== 0 && (cues[word[from - 1]] & APPOINTED_FOR) !== 0) return (verbs[word[from - 2]] & HAPPENING) !== 0;
    if ((cues[word[at]] & APPOINT) !== 0) {
      // "Confirming the room for Tuesday".
      if ((verbs[word[at]] & PROGRESSIVE) !== 0 && (cues[word[from - 1]] & APPOINTED_FOR) !== 0) return true;
      if (Math.max(opens, article) > at + 2 && (cues[word[at + 1]] & DAY_ON) !== 0) return true;
      return opens === at + 1 && warnedOf[word[opens]] !== 0;
    }
    // "Named on Monday the man killed on Friday".
    if ((verbs[word[at]] & (PAST | PARTICIPLE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0) return false;
    if ((verbs[word[at]] & PREPOSITION) !== 0) opens = Math.max(opens, at);
    if ((verbs[word[at]] & DETERMINER) !== 0) article = Math.max(article, at);
  }
  return false;
}
