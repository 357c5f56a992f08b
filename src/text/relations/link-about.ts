// What a statement is about, where it tells nothing new: an event that its words name ("the delay", "that vote").
import type { Statement } from '../statement.js';
import type { Draft } from '../drafts/draft.js';
import { referentOf, placeAfter } from './referent.js';
import { hintsAt, isBreak, isGlued, tokenAfter, type SentenceWords } from '../words/sentence-words.js';
import { isOwner, readTheme } from '../clauses/theme.js';
import { AUXILIARY } from '../clauses/verb-group.js';
import {
  ANAPHOR,
  COORDINATOR,
  DEED,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  OCCASION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from '../words/vocabulary.js';
import { HAPPEN, THINK } from '../words/verb-senses.js';

/** Tokens of one piece of speech, and of a noun phrase in it, that are looked at. */
const LONGEST = 40,
  PHRASE = 6;

/** The event told before that a statement names. */
export function namedIn(words: SentenceWords, told: readonly Draft[], { content }: Statement, { at, sentence }: Draft): Draft | undefined {
  const { tokens, bits, timeAt } = words;
  const before = placeAfter(told, at);
  for (const { start, end } of content) {
    const first = tokenAfter(words, start);
    for (let from = first; from < Math.min(tokens.length, first + LONGEST) && tokens.start[from] < end; from++) {
      // "This has dragged on": not "that" before a clause.
      // "It" is who speaks, or nothing ("it is a miracle"), but of what takes place.
      const isPronoun =
        (bits[from] & (ANAPHOR | SUBORDINATOR)) === ANAPHOR &&
        (bits[from + 1] & AUXILIARY) !== 0 &&
        ((bits[from] & DETERMINER) !== 0 ||
          words.vocabulary.sense[tokens.word[from + 2]] === HAPPEN ||
          words.vocabulary.phrasal.get(words.vocabulary.base[tokens.word[from + 2]] * 65536 + tokens.word[from + 3]) === HAPPEN);
      const isDated = timeAt[from] !== 0 && timeAt[from] !== timeAt[from - 1] && isOwner(words, from, from + PHRASE);
      // Told of is what the first verb is said of: "the switch" of "there is no proof that the switch is bad" is not.
      if (
        bits[from] & (AUXILIARY | VERB) &&
        !(bits[from] & (NOUN_LIKE | HAPPENING | DETERMINER)) &&
        words.vocabulary.sense[tokens.word[from]] !== THINK
      )
        break;
      if (!isDated && (timeAt[from] !== 0 || !(bits[from] & DETERMINER || isPronoun) || (timeAt[from - 1] > 0 && isGlued(words, from)))) continue;
      const to = phraseEnd(words, from);
      const theme = readTheme(words, from, to);
      // "The longest week of my career": a stretch of time.
      // "The switch", "their books": a thing is no event.
      if (
        theme.headAt >= 0 &&
        (hintsAt(words, theme.headAt) & OCCASION || (timeAt[theme.headAt] === 0 && !theme.isHappening && !(hintsAt(words, theme.headAt) & DEED)))
      )
        continue;
      const found = to > from + 1 || isPronoun ? referentOf(words, told, theme, before, sentence) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** Where the noun phrase that a determiner opens ends. */
export function phraseEnd(words: SentenceWords, from: number): number {
  const {
    bits,
    timeAt,
    tokens: { length },
  } = words;
  let at = from + 1;
  for (; at < Math.min(length, from + PHRASE); at++) {
    if (timeAt[at] !== 0 || (bits[at] & DETERMINER && isGlued(words, at))) continue;
    const b = bits[at];
    if (isBreak(words, at) || b & (DETERMINER | PREPOSITION | RELATIVE | SUBORDINATOR | COORDINATOR)) break;
    if (b & AUXILIARY || (b & VERB && !(b & (NOUN_LIKE | HAPPENING)))) break;
  }
  return at;
}
