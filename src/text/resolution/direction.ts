// Does the clause around an expression look ahead or back? Decided by the nearest cue word of the sentence.
import { BASE, PAST, vocabularyOf } from '../events/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import { NEWLINE, WORD, type Tokens } from '../tokens.js';

/** How far cues are looked for, in tokens. */
const REACH_BACK = 24;
const REACH_ON = 10;
/** The sentence ends. */
const END = 3;

export interface DirectionWords {
  readonly ahead: Int16Array;
  readonly sure: Int16Array;
  readonly back: Int16Array;
  readonly end: Int16Array;
  readonly clauseBreak: Int16Array;
  readonly infinitive: Int16Array;
  readonly passive: Int16Array;
  readonly target: Int16Array;
  readonly targetAfterMove: Int16Array;
  readonly move: Int16Array;
  readonly possessive: Int16Array;
  readonly pluperfect: Int16Array;
  /** Forms of verbs by word id, as bits of events/vocabulary.ts. */
  readonly verbs: Int32Array;
  readonly pastEnding: string;
}

const known = new WeakMap<Locale, DirectionWords>();

export function directionWordsOf(locale: Locale): DirectionWords {
  let words = known.get(locale);
  if (!words) {
    const { lexicon } = locale;
    words = {
      ahead: lexicon.values('aheadCue'), sure: lexicon.values('aheadSure'), back: lexicon.values('backCue'), end: lexicon.values('clauseEnd'),
      clauseBreak: lexicon.values('clauseBreak'), infinitive: lexicon.values('infinitive'), passive: lexicon.values('passive'),
      target: lexicon.values('targetCue'), possessive: lexicon.values('possessive'),
      targetAfterMove: lexicon.values('targetAfterMove'), move: lexicon.values('moveCue'), pluperfect: lexicon.values('pluperfect'),
      verbs: vocabularyOf(locale)?.bits ?? new Int32Array(lexicon.size + 1), pastEnding: locale.expressions.pastEnding,
    };
    known.set(locale, words);
  }
  return words;
}

/** -1 looks back, 1 looks ahead (2 for certain), 0 no cue. */
export function directionAt(tokens: Tokens, from: number, to: number, words: DirectionWords): number {
  if (words.possessive[tokens.word[to] ?? 0] !== 0) return 0;
  if (from > 0) {
    const preposition = tokens.word[from - 1];
    if (words.target[preposition] !== 0 || (words.targetAfterMove[preposition] !== 0 && isBefore(tokens, from, words.move, 8))) return 1;
  }
  let before = 0, beforeAt = 0;
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at--) {
    const cue = cueAt(tokens, at, words);
    if (cue === END) break;
    if (cue !== 0) {
      before = cue;
      beforeAt = from - at;
      break;
    }
  }
  let after = 0, afterAt = 0;
  for (let at = to; at < tokens.length && at - to <= REACH_ON; at++) {
    // What follows "to" is done because of what was told, not before it.
    if (words.clauseBreak[tokens.word[at]] !== 0 || words.infinitive[tokens.word[at]] !== 0) break;
    const cue = cueAt(tokens, at, words);
    if (cue === END) break;
    if (cue !== 0) {
      after = cue;
      afterAt = at - to + 4;
      break;
    }
  }
  if (before === 0) return after;
  return after === 0 || beforeAt <= afterAt ? before : after;
}

function cueAt(tokens: Tokens, at: number, words: DirectionWords): number {
  const id = tokens.word[at];
  if (tokens.kind[at] === NEWLINE) return tokens.kind[at + 1] === NEWLINE || tokens.kind[at - 1] === NEWLINE ? END : 0;
  if (words.end[id] !== 0) return END;
  if (words.sure[id] !== 0) return 2;
  if (words.ahead[id] !== 0) return isBefore(tokens, at, words.pluperfect, 3) ? -1 : 1;
  const verb = words.verbs[id];
  const previous = at > 0 ? (tokens.word[at - 1]) : 0;
  if ((verb & BASE) !== 0) return words.infinitive[previous] !== 0 ? 1 : 0;
  if (words.passive[previous] !== 0) return 0;
  if (words.back[id] !== 0 || (verb & PAST) !== 0) return -1;
  return id === 0 && tokens.kind[at] === WORD && endsWith(tokens, at, words.pastEnding) ? -1 : 0;
}

/** Whether a word of a class stands at most `reach` tokens before. */
function isBefore(tokens: Tokens, at: number, words: Int16Array, reach: number): boolean {
  for (let back = 1; back <= reach && at - back >= 0; back++) if (words[tokens.word[at - back]] !== 0) return true;
  return false;
}

function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at];
  return ending !== '' && end - (tokens.start[at]) > ending.length + 2 && tokens.text.startsWith(ending, end - ending.length);
}
