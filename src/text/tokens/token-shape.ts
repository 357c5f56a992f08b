// Small questions about one token.
import { APOSTROPHE, COLON, COMMA, LEFT_DOUBLE, LEFT_SINGLE, QUOTE, RIGHT_SINGLE, isStop, signAt } from './signs.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, SPACE_BEFORE, WORD, type Tokens } from './tokens.js';

/** White space or a line break precedes. */
export function isSpaced({ flags }: Tokens, at: number): boolean {
  return (flags[at] & SPACE_BEFORE) !== 0;
}

/** "02:50": a zero stands first. */
export function isPadded({ text, start }: Tokens, at: number): boolean {
  return text.charCodeAt(start[at]) === ZERO;
}

const ZERO = 48;

/** UTF-16 units of a token. */
export function widthAt({ start, end }: Tokens, at: number): number {
  return end[at] - start[at];
}

/** "1793": four digits. */
export function isYear(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER && widthAt(tokens, at) === 4;
}

/** "3 March 1813" */
export function hasYear(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < to && !isYear(tokens, at)) at++;
  return at < to;
}

/** A preposition that nobody wrote, before a weekday that has none. */
export function isUnwritten({ start, end }: Tokens, at: number): boolean {
  return start[at] === end[at];
}

/** UTF-16 units from a token to the next white space: of "10:30", "2034-05-03.", "(17:43". */
export function wordWidth(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens.kind[to] !== NEWLINE && !isSpaced(tokens, to)) to++;
  return tokens.end[to - 1] - tokens.start[from];
}

/** White space as wide as a column stands before a token: a tab, or more than one space. */
export function isColumn({ start, end, text }: Tokens, at: number): boolean {
  const gap = end[at - 1];
  return start[at] > gap + 1 || text.charCodeAt(gap) === 9;
}

/** Whether a word of some length ends so: "-ed". */
export function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at];
  return (
    ending !== '' &&
    end - tokens.start[at] > ending.length + 2 &&
    tokens.text.charCodeAt(end - 1) === ending.charCodeAt(ending.length - 1) &&
    tokens.text.startsWith(ending, end - ending.length)
  );
}

/** Does a token stand first on its line, be it behind the sign of an item? */
export function opensItem({ kind }: Tokens, at: number): boolean {
  const before = kind[at - 1] === PUNCT ? at - 2 : at - 1;
  return before < 0 || kind[before] === NEWLINE;
}

/** Does a line end, be it with a colon, before a token? */
export function closesLine(tokens: Tokens, at: number): boolean {
  return tokens.kind[signAt(tokens, at) === COLON ? at + 1 : at] === NEWLINE;
}

/** Does a token stand first on its line? */
export function opensLine({ kind }: Tokens, at: number): boolean {
  return kind[at - 1] === NEWLINE;
}

/** A mark that opens what is quoted, by what stands around it. */
export function opensQuoted(tokens: Tokens, at: number): boolean {
  const mark = signAt(tokens, at);
  if (isSpaced(tokens, at + 1)) return false;
  return mark === LEFT_DOUBLE || mark === LEFT_SINGLE || ((mark === QUOTE || mark === APOSTROPHE) && isSpaced(tokens, at));
}

/** Tokens of what single marks quote, at most. */
const LONGEST_QUOTED = 60;

/** "‘We open on Monday,’ she said": a single mark that opens what another closes behind a sign. */
export function opensSingle(tokens: Tokens, at: number): boolean {
  const { kind, flags } = tokens,
    sign = signAt(tokens, at);
  if ((sign !== LEFT_SINGLE && sign !== APOSTROPHE) || !isSpaced(tokens, at) || kind[at + 1] !== WORD || isSpaced(tokens, at + 1)) return false;
  // "Rock 'n' roll", "told 'em": no words of anybody.
  if (sign === APOSTROPHE && (flags[at + 1] & CAPITAL) === 0 && kind[at - 1] === WORD) return false;
  for (let next = at + 2; next < at + LONGEST_QUOTED && kind[next] !== NEWLINE; next++) if (closesSingle(tokens, next)) return true;
  return false;
}

/** "‘We open on Monday,’ she said": a single mark right behind a sign. */
export function closesSingle(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at);
  if ((sign !== RIGHT_SINGLE && sign !== APOSTROPHE) || isSpaced(tokens, at)) return false;
  // "Kell Corp.'s mill": an owner.
  if (tokens.kind[at + 1] === WORD && !isSpaced(tokens, at + 1)) return false;
  const before = signAt(tokens, at - 1);
  return before === COMMA || isStop(before);
}
