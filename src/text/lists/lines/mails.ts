// The head of a mail in a thread: "From: Ada Moe", "Sent: 3 May 2034, 9:02", "To: Otto Lind", "Subject: Re: visit", and perhaps "Hi Otto," below.
import type { Span } from '../../../model/index.js';
import type { Block } from '../../document.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { tokensOf } from '../../tokens/token-at.js';
import { isSpaced } from '../../tokens/token-shape.js';
import { COLON, COMMA, LESS, signAt } from '../../tokens/signs.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';
import { isAttached } from './stamp-lines.js';

/** Lines of such a head on either side of its time, at most, and fewest of all. */
const REACH = 5,
  FEWEST = 3;
/** Tokens of who is greeted, at most. */
const LONGEST_GREETING = 5;

/** Who wrote, its lines, and the last block above the words. */
export interface MailHead {
  readonly name: readonly [from: number, to: number];
  readonly span: Span;
  readonly last: number;
}

/** The head around the line of its time; undefined where the lines beside it are no fields, or none tells who wrote. */
export function readMailHead(tokens: Tokens, blocks: readonly Block[], index: number, { senderLabel }: Vocabulary): MailHead | undefined {
  let first = index,
    last = index;
  while (index - first < REACH && isField(tokens, blocks, first - 1, first)) first--;
  while (last - index < REACH && isField(tokens, blocks, last + 1, last)) last++;
  const sender = blocks.slice(first, last + 1).find((block) => senderLabel[tokens.word[tokensOf(tokens, block)[0]]] !== 0);
  if (!sender || last - first + 1 < FEWEST) return undefined;
  const [from, to] = tokensOf(tokens, sender);
  let end = from + 2;
  while (end < to && signAt(tokens, end) !== LESS) end++;
  if (end === from + 2) return undefined;
  const span = { start: blocks[first].start, end: blocks[last].end };
  return { name: [from + 2, end], span, last: greets(tokens, blocks.at(last + 1)) ? last + 1 : last };
}

/** "To: Otto Lind", right above or below another. */
function isField(tokens: Tokens, blocks: readonly Block[], index: number, beside: number): boolean {
  if (index < 0 || index >= blocks.length) return false;
  const [from] = tokensOf(tokens, blocks[index]);
  return (
    tokens.kind[from] === WORD &&
    signAt(tokens, from + 1) === COLON &&
    isSpaced(tokens, from + 2) &&
    isAttached(tokens.text, blocks[Math.min(index, beside)], blocks[Math.max(index, beside)])
  );
}

function greets(tokens: Tokens, block: Block | undefined): boolean {
  const [from, to] = block ? tokensOf(tokens, block) : [0, 0];
  return to > from && to - from <= LONGEST_GREETING && signAt(tokens, to - 1) === COMMA;
}
