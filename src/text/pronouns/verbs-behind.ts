// What the verb behind "it" or "they" tells of them: what is planned, begins by itself, or goes on.
import { isAlone } from '../words/stretches.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { hintsAt, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import { BE, DETERMINER, DUE, HAVE, OWNER, PARTICIPLE, PAST, PROGRESSIVE, TO, VERB, WILL, WOULD } from '../words/vocabulary.js';
import { BEGIN, END, HAPPEN, PLAN, RESUME } from '../words/verb-senses.js';

/** What happenings do. */
const TAKES_PLACE = new Set([BEGIN, END, HAPPEN]);

/** The first token behind a pronoun and at most one auxiliary: "it | was", "it had | been". */
export function pastAuxiliary({ bits }: SentenceWords, pronoun: number, auxiliaries: number): number {
  return bits[pronoun + 1] & auxiliaries ? pronoun + 2 : pronoun + 1;
}

/** "Resumed": what had been halted goes on. */
export function goesOn({ tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  return sense[word[at + 1]] === RESUME || sense[word[at + 2]] === RESUME;
}

/** "It opened in 1960", "it had opened": what is shut now began then. */
export function isBegun(words: SentenceWords, at: number): boolean {
  const verb = pastAuxiliary(words, at, HAVE);
  return (words.bits[verb] & PAST) !== 0 && words.vocabulary.sense[words.tokens.word[verb]] === BEGIN && isAlone(words, verb);
}

/** "It is the third break since May", "it was the wettest May since 1967": the matter in hand, whatever was told of last. */
export function isMatterInHand({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  const be = bits[at + 1] & HAVE ? at + 2 : at + 1;
  return (
    (bits[be] & BE) !== 0 &&
    (bits[be + 1] & DETERMINER) !== 0 &&
    (classes.ordinal[word[be + 2]] !== 0 || (classes.superlative[word[be + 2]] !== 0 && timeAt[be + 3] !== 0))
  );
}

/** "They had announced a walkout. It was to have run": what is planned is what was told of, not who told; "signed a deal and says it will cut its fares": whoever acts upon something is no plan. */
export function isPlanned(words: SentenceWords, at: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { sense, classes },
  } = words;
  // "It will meet again": whoever meets is no plan either.
  if (bits[at + 1] & (WILL | WOULD) && !isActing(words, at + 2) && classes.convenes[word[at + 2]] === 0) return true;
  // "The union called a strike. It began on Friday": what begins or ends by itself.
  if (TAKES_PLACE.has(sense[word[at + 1]]) && isAlone(words, at + 1)) return true;
  // Nor is who "is to meet again", "is set to meet".
  const to = bits[at + 2] & TO ? at + 2 : at + 3;
  if (bits[to] & TO && classes.convenes[word[to + 1]] !== 0) return false;
  return (bits[at + 1] & BE) !== 0 && ((bits[at + 2] & TO) !== 0 || sense[word[at + 2]] === PLAN);
}

/** "It had been meant to run", "it was due in Lund": somebody planned it; "it was to last for days" and "was due to be investigated" are said of mishaps as well. */
export function isIntended(words: SentenceWords, at: number): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: { sense },
    } = words,
    be = pastAuxiliary(words, at, HAVE);
  if ((bits[be] & BE) === 0 || ((bits[be + 2] & TO) !== 0 && (bits[be + 3] & BE) !== 0)) return false;
  return sense[word[be + 1]] === PLAN || (bits[be + 1] & DUE) !== 0;
}

/** "It was reprieved", "it had been reprieved": what befell it, right behind its pronoun. */
export function isBefallen(words: SentenceWords, at: number): boolean {
  const { bits } = words,
    be = pastAuxiliary(words, at, HAVE);
  return (bits[be] & BE) !== 0 && (bits[be + 1] & PARTICIPLE) !== 0;
}

/** "They have appealed for help", "they will resume", "they are appealing": what somebody does now, and what is not done to him. */
export function isActingNow({ bits }: SentenceWords, at: number): boolean {
  const verb = bits[at + 1],
    next = bits[at + 2];
  if (verb & BE) return (next & PROGRESSIVE) !== 0;
  return ((verb & WILL) !== 0 && !(next & BE)) || ((verb & HAVE) !== 0 && !(verb & PAST) && !(next & BE));
}

/** "Cut its fares", "cut fares", which plans have none of, but not "stop the trains": a verb with what it acts upon right behind it. */
function isActing(words: SentenceWords, at: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  return !(bits[at] & (BE | HAVE)) && kind[at + 1] === WORD && timeAt[at + 1] === 0 && ((hintsAt(words, at + 1) & OWNER) !== 0 || bits[at + 1] === 0);
}

/** Letters in which the name of an act and its verb agree: "closure", "close"; tokens to that verb, at most. */
const STEM = 4,
  VERB_REACH = 6;

/** "The closure of the pool was put off. It had been due to close": the pool, and no closure closes. */
export function actedOn(words: SentenceWords, theme: Theme, at: number): Theme {
  const {
      bits,
      tokens: { word, length },
      vocabulary: { classes },
    } = words,
    of = theme.headAt + 1,
    stem = theme.head.slice(0, STEM);
  if (!theme.isHappening || stem.length < STEM || of + 1 >= theme.to || classes.nounJoint[word[of]] === 0) return theme;
  for (let next = at + 1; next < Math.min(length, at + VERB_REACH); next++)
    if (bits[next] & VERB && textBetween(words, next, next + 1).startsWith(stem)) return readTheme(words, of + 1, theme.to);
  return theme;
}
