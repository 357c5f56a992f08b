// A day that is struck out and the one that holds, alone in their lines below what they are of: "**Maintenance**", below it "~~4 May~~ 11 May"; "~~4 May~~" above "11 May, 7 pm"; "~~4 May~~ 11 May: regatta".
import type { Block } from '../../document.js';
import { DOT, EXCLAMATION, isOnlySigns, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';
import type { Candidate, Line } from '../candidate.js';
import { dayAt, dayBehind, inOneYear, pastTildes, type Day } from './moved-days.js';
import type { PieceWords } from '../pieces.js';
import { isStrike, skipMarks, skipSeparators } from '../separators.js';
import type { ToldTimes } from '../told-time.js';

/** Tokens of what such days are of, at most. */
const LONGEST_NAME = 24;
/** Blocks up to them, at most. */
const FARTHEST_NAME = 3;

/** The former day and the new one; undefined where a line tells none of them, empty where the line below does. */
export function readStruckDay(tokens: Tokens, blocks: readonly Block[], line: Line, told: ToldTimes, ask: PieceWords): Candidate[] | undefined {
  const { index } = line,
    struck = struckAt(tokens, line, told);
  if (struck && isAlone(tokens, struck, line.to)) return lineAt(tokens, blocks, index + 1, line, told) === undefined ? undefined : [];
  const above = struck ? undefined : struckAbove(tokens, blocks, line, told),
    former = struck ?? above,
    name = former && nameAbove(tokens, blocks, index - (above ? 2 : 1), told);
  // "~~4 May~~ **11 May**: regatta"
  const next = struck && dayAt(tokens, line, skipMarks(tokens, struck.stamp.next, line.to), told),
    own = next && wordsBehind(tokens, next, line.to);
  const second = own
      ? next
      : former && (above ? dayAt(tokens, line, line.from, told) : dayBehind(tokens, line, pastTildes(tokens, former.stamp.next) - 1, told, ask)),
    body = own ?? name;
  if (!former || !second || !body) return undefined;
  const [one, other] = inOneYear(former, second);
  const kind = own && line.block.kind === 'listItem' ? ('listItem' as const) : ('paragraph' as const),
    both = { kind, block: index, leads: false, isPiece: true, body };
  return [
    { ...both, ...one, slot: 'planned', sentence: { start: tokens.start[former.from], end: tokens.end[former.stamp.next - 1] } },
    { ...both, ...other, slot: 'moved', sentence: { start: tokens.start[second.from], end: tokens.end[line.to - 1] } },
  ];
}

/** What a sign parts from the day before it. */
function wordsBehind(tokens: Tokens, { stamp: { next } }: Day, to: number): Candidate['body'] | undefined {
  const from = skipSeparators(tokens, next, to);
  return from > next && from < to && tokens.kind[from] === WORD ? [from, to] : undefined;
}

/** The day with which a line opens that is struck out. */
function struckAt(tokens: Tokens, line: Line, told: ToldTimes): Day | undefined {
  let to = line.from;
  while (to < line.to && !isStrike(tokens, to)) to++;
  const day = isStrike(tokens, line.from - 1) && to < line.to ? dayAt(tokens, { ...line, to }, line.from, told) : undefined;
  return day && day.stamp.next === to ? day : undefined;
}

function isAlone(tokens: Tokens, { stamp }: Day, to: number): boolean {
  return isOnlySigns(tokens, stamp.next, to);
}

/** The day that opens a block beside a line. */
function lineAt(tokens: Tokens, blocks: readonly Block[], index: number, line: Line, told: ToldTimes): Day | undefined {
  const block = blocks.at(index);
  if (!block || index < 0) return undefined;
  const [first, to] = tokensOf(tokens, block);
  let from = first;
  while (from < to && isOnlySigns(tokens, from, from + 1)) from++;
  return dayAt(tokens, { ...line, from, to }, from, told);
}

/** The day of the line above, where it is struck out and alone. */
function struckAbove(tokens: Tokens, blocks: readonly Block[], line: Line, told: ToldTimes): Day | undefined {
  const day = line.index > 0 ? lineAt(tokens, blocks, line.index - 1, line, told) : undefined;
  return day &&
    isStrike(tokens, day.from - 1) &&
    isStrike(tokens, day.stamp.next) &&
    isAlone(tokens, day, tokensOf(tokens, blocks[line.index - 1])[1])
    ? day
    : undefined;
}

/** The nearest heading, or words that tell no time and are no sentence. */
function nameAbove(tokens: Tokens, blocks: readonly Block[], index: number, told: ToldTimes): Candidate['body'] | undefined {
  for (let at = index; at >= 0 && at > index - FARTHEST_NAME; at--) {
    const { kind } = blocks[at],
      [from, to] = tokensOf(tokens, blocks[at]),
      sign = signAt(tokens, to - 1),
      isHead = kind === 'heading' || kind === 'headline';
    if (to - from <= LONGEST_NAME && (isHead || !told.isIn(from, to)) && sign !== DOT && sign !== EXCLAMATION) return [from, to];
  }
  return undefined;
}
