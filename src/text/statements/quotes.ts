// Quotation marks in pairs: curly, straight, doubled backticks, single ones where they are the main ones; over several paragraphs too.
import { APOSTROPHE, BACKTICK, COMMA, DOT, LEFT_DOUBLE, LEFT_SINGLE, QUESTION, QUOTE, RIGHT_DOUBLE, RIGHT_SINGLE, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import { NUMBER, PUNCT, WORD, type Tokens } from '../tokens/tokens.js';

/** Words in quotation marks. Token indices, marks inside. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** Paragraph it stands in. */
  readonly block: number;
  /** It goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
  readonly words: number;
}

/**
 * The quotations of a stretch of tokens (one paragraph), outermost ones only.
 * @param nextOpens - the next paragraph begins with a quotation mark.
 */
export function readQuotes(tokens: Tokens, from: number, to: number, block: number, nextOpens: boolean): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let mark = 0;
  const close = (end: number, goesOn = false) => {
    let words = 0;
    for (let at = open; at < end; at++) if (tokens.kind[at] === WORD || tokens.kind[at] === NUMBER) words++;
    if (words > 0) quotes.push({ from: open, to: end, block, goesOn, words });
    open = -1;
  };
  let hasDouble: boolean | undefined;
  for (let at = from; at < to; at++) {
    const sign = signAt(tokens, at);
    if (sign === 0) continue;
    if (open < 0) {
      if (!opens(tokens, at, to, sign, () => (hasDouble ??= containsDouble(tokens, from, to)))) continue;
      open = at;
      mark = sign;
      if (sign === BACKTICK || (sign === APOSTROPHE && signAt(tokens, at + 1) === APOSTROPHE)) at++;
    } else if (closes(tokens, at, to, sign, mark)) {
      const isPair = mark === BACKTICK || (mark === APOSTROPHE && signAt(tokens, open + 1) === APOSTROPHE);
      if (isPair && sign === APOSTROPHE) at++;
      close(at + 1);
    }
  }
  if (open >= 0 && isDouble(mark)) close(to, nextOpens);
  return quotes;
}

/** Whether any sign of a stretch may open a quotation. */
export function holdsMark({ kind, start, text }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (kind[at] !== PUNCT) continue;
    const sign = text.charCodeAt(start[at]);
    if (sign === QUOTE || sign === APOSTROPHE || sign === BACKTICK || sign > 0xaa) return true;
  }
  return false;
}

/** Whether a token opens a quotation at the head of a paragraph. */
export function opensQuote(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at);
  return sign === QUOTE || sign === LEFT_DOUBLE || sign === RIGHT_DOUBLE || (sign === BACKTICK && signAt(tokens, at + 1) === BACKTICK);
}

function isDouble(sign: number): boolean {
  return sign === QUOTE || sign === LEFT_DOUBLE || sign === RIGHT_DOUBLE || sign === BACKTICK || sign === 0xab || sign === 0x201e;
}

function containsDouble(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const sign = signAt(tokens, at);
    if (isDouble(sign) && (sign !== BACKTICK || signAt(tokens, at + 1) === BACKTICK)) return true;
  }
  return false;
}

function opens(tokens: Tokens, at: number, to: number, sign: number, hasDouble: () => boolean): boolean {
  if (at + 1 >= to) return false;
  if (sign === LEFT_DOUBLE || sign === 0xab || sign === 0x201e) return true;
  if (sign === BACKTICK) return signAt(tokens, at + 1) === BACKTICK;
  if (sign === QUOTE) return isSpaced(tokens, at) || tokens.kind[at - 1] !== NUMBER;
  if (sign === RIGHT_DOUBLE) return isSpaced(tokens, at) && !isSpaced(tokens, at + 1); // a mark turned the wrong way
  if (sign === APOSTROPHE && signAt(tokens, at + 1) === APOSTROPHE && !isSpaced(tokens, at + 1)) return isSpaced(tokens, at);
  return (
    (sign === LEFT_SINGLE || sign === APOSTROPHE) &&
    isSpaced(tokens, at) &&
    !isSpaced(tokens, at + 1) &&
    !hasDouble() &&
    hasSingleClose(tokens, at + 1, to)
  );
}

function closes(tokens: Tokens, at: number, to: number, sign: number, mark: number): boolean {
  if (mark === QUOTE) return sign === QUOTE || sign === RIGHT_DOUBLE;
  if (mark === LEFT_DOUBLE || mark === RIGHT_DOUBLE || mark === 0x201e)
    return sign === RIGHT_DOUBLE || (sign === QUOTE && mark !== RIGHT_DOUBLE) || (sign === LEFT_DOUBLE && mark === 0x201e);
  if (mark === 0xab) return sign === 0xbb;
  if (mark === BACKTICK || (mark === APOSTROPHE && sign === APOSTROPHE && signAt(tokens, at + 1) === APOSTROPHE)) {
    return (sign === APOSTROPHE && signAt(tokens, at + 1) === APOSTROPHE) || sign === QUOTE;
  }
  return isSingleClose(tokens, at, to, sign);
}

/** A single mark closes after a sign of the sentence, or before a space or sign. */
function isSingleClose(tokens: Tokens, at: number, to: number, sign: number): boolean {
  if (sign !== RIGHT_SINGLE && sign !== APOSTROPHE) return false;
  if (isSpaced(tokens, at)) return false;
  const before = signAt(tokens, at - 1);
  return before === COMMA || before === DOT || before === QUESTION || at + 1 >= to || isSpaced(tokens, at + 1) || tokens.kind[at + 1] !== WORD;
}

/** Somewhere ahead in the paragraph a single mark closes; looks no further than a long quotation. */
function hasSingleClose(tokens: Tokens, from: number, to: number): boolean {
  const limit = Math.min(to, from + 120);
  for (let at = from; at < limit; at++) if (isSingleClose(tokens, at, to, signAt(tokens, at))) return true;
  return false;
}
