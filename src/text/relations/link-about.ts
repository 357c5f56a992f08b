// What a statement is about, where it tells nothing new: an event that its words name ("the delay", "that vote").
import type { Statement } from '../statement.js';
import type { Draft } from '../drafts/draft.js';
import { isEvent, placeAfter, referentOf } from './referent.js';
import { INSERTED } from '../clauses/clause.js';
import { hintsAt, isBreak, isCapital, isGlued, tokenAfter, type SentenceWords } from '../words/sentence-words.js';
import { isOwner, readTheme, type Theme } from '../clauses/nouns/theme.js';
import {
  AUXILIARY,
  ANAPHOR,
  COORDINATOR,
  DEED,
  DETERMINER,
  HAPPENING,
  NOUN_LIKE,
  OCCASION,
  PERSON,
  PLURAL,
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
export function namedIn(words: SentenceWords, told: readonly Draft[], { content, cue }: Statement, { at, sentence }: Draft): Draft | undefined {
  const { tokens, bits, timeAt } = words;
  const before = placeAfter(told, at);
  for (const { start, end } of content) {
    const first = tokenAfter(words, start);
    for (let from = first; from < Math.min(tokens.length, first + LONGEST) && tokens.start[from] < end; from++) {
      // Told of is what the first verb is said of: "the switch" of "there is no proof that the switch is bad" is not.
      if (isVerb(words, from)) break;
      const isJudged = from === first && isObjectOf(words, cue, from),
        isPronoun = isJudged || isPronounOf(words, from),
        isDated = timeAt[from] !== 0 && timeAt[from] !== timeAt[from - 1] && isOwner(words, from, from + PHRASE);
      const isOpened = (isPronoun || (bits[from] & DETERMINER) !== 0) && timeAt[from] === 0 && !(timeAt[from - 1] > 0 && isGlued(words, from));
      if (!isDated && !isOpened) continue;
      const to = phraseEnd(words, from),
        theme = readTheme(words, from, to);
      if (theme.headAt >= 0 && isNoEvent(words, theme)) continue;
      // "The firm, which had heard of it at noon, called it a disgrace": what its own sentence tells beside is something else.
      const fits = (draft: Draft): boolean => isEvent(draft) && !(isJudged && draft.sentence === sentence && INSERTED.has(draft.joint));
      const found = to > from + 1 || isPronoun ? referentOf(words, told, theme, before, sentence, fits) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** "This has dragged on": not "that" before a clause. "It" is who speaks, or nothing ("it is a miracle"), but of what takes place. */
function isPronounOf({ bits, tokens: { word }, vocabulary: { phrasal, base } }: SentenceWords, at: number): boolean {
  if ((bits[at] & (ANAPHOR | SUBORDINATOR)) !== ANAPHOR || !(bits[at + 1] & AUXILIARY)) return false;
  const verb = word[at + 2];
  return (bits[at] & DETERMINER) !== 0 || phrasal.get(base[verb] * 65536 + word[at + 3]) === HAPPEN;
}

/** "Called it a disgrace": what was told of. */
function isObjectOf(words: SentenceWords, cue: Statement['cue'], at: number): boolean {
  const {
    tokens: { word },
    vocabulary: { base, classes },
  } = words;
  // "Locals call it the Slab": the name of a thing, and no judgement of a deed.
  const isName = isCapital(words, at + 1) || (isCapital(words, at + 2) && (words.bits[at + 1] & DETERMINER) !== 0);
  if (cue === null || isName || classes.namingCue[base[word[at - 1]]] === 0) return false;
  return (words.bits[at] & ANAPHOR) !== 0 && !(hintsAt(words, at) & (PERSON | PLURAL));
}

/** A verb, but for one of thinking. */
function isVerb({ bits, tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  return (bits[at] & (AUXILIARY | VERB)) !== 0 && !(bits[at] & (NOUN_LIKE | HAPPENING | DETERMINER)) && sense[word[at]] !== THINK;
}

/** "The longest week of my career": a stretch of time; "the switch", "their books": a thing. */
function isNoEvent(words: SentenceWords, { headAt, isHappening }: Theme): boolean {
  const hints = hintsAt(words, headAt);
  return (hints & OCCASION) !== 0 || (words.timeAt[headAt] === 0 && !isHappening && !(hints & DEED));
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
