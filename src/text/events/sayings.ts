// Where somebody speaks: the words of saying and what was said, by token.
import type { Statement } from '../statement.js';
import type { Sayings } from './reading.js';
import { tokenAfter, type SentenceWords } from './sentence-words.js';
import { VERB } from './vocabulary.js';

/** Looks statements up by token. */
export function sayingsOf(words: SentenceWords, statements: readonly Statement[]): Sayings {
  const cues = statements
    .map(({ cue }, place) => ({ place, at: cue ? tokenAfter(words, cue.start) : -1, to: cue ? tokenAfter(words, cue.end - 1) : -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const contents = statements
    .flatMap(({ content }, place) => content.map(({ start, end }) => ({ place, from: tokenAfter(words, start), to: tokenAfter(words, end - 1) + 1 })))
    .sort((a, b) => a.from - b.from);
  return {
    cueWithin(from, to) {
      let low = 0, high = cues.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cues[middle]?.at ?? 0) < from) low = middle + 1;
        else high = middle;
      }
      const cue = cues[low];
      return cue && cue.at < to ? cue.place : -1;
    },
    isPhrase(statement) {
      const cue = statements[statement]?.cue;
      if (!cue) return false;
      for (let at = tokenAfter(words, cue.start); at < words.tokens.length && (words.tokens.start[at]) < cue.end; at++) {
        if ((words.bits[at]) & VERB) return false;
      }
      return true;
    },
    hasSpeaker: (statement) => (statements[statement]?.source ?? null) !== null,
    holds: (statement, offset) => statements[statement]?.content.some(({ start, end }) => offset >= start && offset < end) ?? false,
    contentAt(token) {
      let low = 0, high = contents.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((contents[middle]?.from ?? 0) <= token) low = middle + 1;
        else high = middle;
      }
      for (let at = low - 1; at >= Math.max(0, low - 4); at--) {
        const content = contents[at];
        if (content && content.to > token) return content.place;
      }
      return -1;
    },
  };
}
