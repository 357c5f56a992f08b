// Sentences of a label and a date alone, in a paragraph: "Design freeze: 25 July. Launch: 1 September."
import type { Tokens } from '../../tokens/tokens.js';
import { COLON, DOT, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Candidate, Line } from '../candidate.js';
import { isOfText, LONGEST_CLOSED, timeAt } from './closings.js';
import type { ToldTimes } from '../told-time.js';

/** Sentences of a label and a date alone, in a paragraph: "Design freeze: 25 July. Launch: 1 September." */
export function readLabelled(tokens: Tokens, line: Line, told: ToldTimes, found: Candidate[]): void {
  const { index, block } = line;
  for (const sentence of block.sentences) {
    const [from, to] = tokensOf(tokens, sentence);
    if (to - from > LONGEST_CLOSED) continue;
    const time = told.closing(from, signAt(tokens, to - 1) === DOT ? to - 2 : to - 1);
    if (
      !time ||
      time.from < from + 2 ||
      signAt(tokens, time.from - 1) !== COLON ||
      isOfText(tokens, from, time.from - 1, line) ||
      isOfPlan(tokens, time.from - 1, line)
    )
      continue;
    found.push({
      kind: 'paragraph',
      block: index,
      sentence,
      ...timeAt(tokens, time, line),
      from: time.from,
      body: [from, time.from - 1],
      leads: false,
    });
  }
}

/** "Its new date: 4 May": of what the sentence before tells. */
function isOfPlan({ word }: Tokens, colon: number, { words: { slotNoun, slotAge } }: Line): boolean {
  return slotNoun[word[colon - 1]] !== 0 && (slotAge[word[colon - 2]] !== 0 || slotAge[word[colon - 3]] !== 0);
}
