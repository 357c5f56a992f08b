// Where somebody speaks: the words of saying and what was said, by token.
import type { Statement } from '../../statement.js';
import type { Sayings } from '../../drafts/reading.js';
import { lastMark } from '../../words/stretches.js';
import { COMMA, indexAfter, tokenAfter, type SentenceWords } from '../../words/sentence-words.js';
import { VERB } from '../../words/vocabulary.js';
import { DENY } from '../../words/verb-senses.js';

/** Looks statements up by token. */
export function sayingsOf(words: SentenceWords, statements: readonly Statement[]): Sayings {
  const { length } = words.tokens;
  // Places, counted from 1, of the first statement with its cue at a token and of the latest with its content there.
  const cueAt = new Int32Array(length),
    contentAt = new Int32Array(length);
  for (let place = statements.length - 1; place >= 0; place--) {
    const { cue } = statements[place];
    // "Publicly announced": the verb stands behind what belongs to it.
    if (cue) for (const at of [cue.end - 1, cue.start]) cueAt[tokenAfter(words, at)] = place + 1;
  }
  const contents = statements.map(({ content }) =>
    content.map(({ start, end }) => [indexAfter(words, start), indexAfter(words, end - 1) + 1] as const),
  );
  const inOrder = contents.flatMap((ranges, place) => ranges.map(([from, to]) => ({ place, from, to })));
  for (const { place, from, to } of inOrder.sort((a, b) => a.from - b.from)) contentAt.fill(place + 1, from, to);
  const cueWithin = (from: number, to: number): number => {
    for (let at = from; at < to; at++) if (cueAt[at] !== 0) return cueAt[at] - 1;
    return -1;
  };
  return {
    cueWithin,
    cueOf: ({ from, head, to }) => cueWithin(Math.max(from, lastMark(words, COMMA, from, head)), to),
    isPhrase(statement) {
      const cue = statements[statement]?.cue;
      if (!cue) return false;
      for (let at = tokenAfter(words, cue.start); at < length && words.tokens.start[at] < cue.end; at++) if (words.bits[at] & VERB) return false;
      return true;
    },
    isDenial(statement) {
      const cue = statements[statement]?.cue;
      return cue !== undefined && cue !== null && words.vocabulary.sense[words.tokens.word[tokenAfter(words, cue.end - 1)]] === DENY;
    },
    isNobody: (statement) => (statements[statement]?.source ?? null) !== null && statements[statement].speaker === undefined,
    hasSpeaker: (statement) => (statements[statement]?.source ?? null) !== null,
    speakerAt(statement) {
      const source = statements[statement]?.source;
      return source ? tokenAfter(words, source.end - 1) : -1;
    },
    contentsOf: (statement) => contents[statement] ?? [],
    holds: (statement, offset) => statements[statement]?.content.some(({ start, end }) => offset >= start && offset < end) ?? false,
    speakerOf: (statement) => statements[statement]?.speaker,
    isQuoted: (statement) => statements[statement]?.quote !== 'indirect',
    contentAt: (token) => contentAt[token] - 1,
  };
}
