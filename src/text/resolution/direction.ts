// Does the clause around an expression look ahead or back? Decided by the nearest cue word of the sentence.
import type { Lexicon } from '../lexicon.js';
import { NEWLINE, WORD, type Tokens } from '../tokens.js';

/** How far cues are looked for, in tokens. */
const REACH_BACK = 24;
const REACH_ON = 10;

export interface DirectionWords {
  readonly ahead: Int16Array;
  readonly back: Int16Array;
  readonly end: Int16Array;
  readonly clauseBreak: Int16Array;
  readonly verb: Int16Array;
  readonly infinitive: Int16Array;
  readonly passive: Int16Array;
  readonly pastEnding: string;
}

export function directionWordsOf(lexicon: Lexicon, pastEnding: string): DirectionWords {
  return { ahead: lexicon.values('aheadCue'), back: lexicon.values('backCue'), end: lexicon.values('clauseEnd'),
    clauseBreak: lexicon.values('clauseBreak'), verb: lexicon.values('aheadVerb'), infinitive: lexicon.values('infinitive'),
    passive: lexicon.values('passive'), pastEnding };
}

/** -1 looks back, 1 looks ahead, 0 no cue. */
export function directionAt(tokens: Tokens, from: number, to: number, words: DirectionWords): number {
  let before = 0, beforeAt = 0;
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at--) {
    const cue = cueAt(tokens, at, words);
    if (cue === 2) break;
    if (cue !== 0) {
      before = cue;
      beforeAt = from - at;
      break;
    }
  }
  let after = 0, afterAt = 0;
  for (let at = to; at < tokens.length && at - to <= REACH_ON; at++) {
    if (words.clauseBreak[tokens.word[at] as number] !== 0) break;
    const cue = cueAt(tokens, at, words);
    if (cue === 2) break;
    if (cue !== 0) {
      after = cue;
      afterAt = at - to + 4;
      break;
    }
  }
  if (before === 0) return after;
  return after === 0 || beforeAt <= afterAt ? before : after;
}

function cueAt(tokens: Tokens, at: number, { ahead, back, end, pastEnding, verb, infinitive, passive }: DirectionWords): number {
  const id = tokens.word[at] as number;
  if (tokens.kind[at] === NEWLINE) return tokens.kind[at + 1] === NEWLINE || tokens.kind[at - 1] === NEWLINE ? 2 : 0;
  if (end[id] !== 0) return 2;
  if (ahead[id] !== 0) return 1;
  if (verb[id] !== 0 && at > 0 && infinitive[tokens.word[at - 1] as number] !== 0) return 1;
  if (at > 0 && passive[tokens.word[at - 1] as number] !== 0) return 0;
  if (back[id] !== 0) return -1;
  if (tokens.kind[at] === WORD && endsWith(tokens, at, pastEnding)) return -1;
  return 0;
}

function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at] as number;
  return ending !== '' && end - (tokens.start[at] as number) > ending.length + 2 && tokens.text.startsWith(ending, end - ending.length);
}
