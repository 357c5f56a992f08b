// Who writes below or behind a name, with nothing else but a clock: "rook 4:41 pm", "Ana Ruiz" and "9:02 AM" below it.
import type { Block, DocumentStructure } from '../../document.js';
import { readStampLine } from '../../stamps/stamp-line.js';
import { readStamp } from '../../stamps/stamp.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { DOT, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { CAPITAL, NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import { HAPPENING } from '../../words/vocabulary.js';
import type { Candidate, Line } from '../candidate.js';
import type { PieceWords } from '../pieces.js';
import { isAttached } from './stamp-lines.js';

/** Tokens of a line of a name and a clock, at most. */
const LONGEST_LINE = 8;
/** Tokens of a name on a line of its own, at most. */
const LONGEST_NICK = 4;

/** Who writes, and the token where the time begins. */
export interface Nick {
  readonly name: readonly [from: number, to: number];
  readonly at: number;
  /** The name has a line of its own above. */
  readonly isAbove: boolean;
}

/**
 * Blocks of who writes under a name in small letters, "rook 4:41 pm", or of a clock below a line with the name, above words of its own:
 * most such names stand there more than once, "lunch 1 pm" but once.
 */
export function nickBlocks(
  tokens: Tokens,
  { blocks, text }: DocumentStructure,
  words: Vocabulary,
  verbs: PieceWords['verbs'],
): ReadonlyMap<number, Nick> {
  const nicks = new Map<number, Nick>(),
    byName = new Map<string, number[]>();
  let lines = 0,
    led = 0,
    again = 0;
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1] as Block | undefined;
    const nick = nickOf(tokens, block, words) ?? (above && isAttached(text, above, block) ? nickAbove(tokens, above, block, words) : undefined);
    if (!nick) continue;
    lines++;
    if (!isBody(tokens, blocks[index + 1], words)) continue;
    const [first, end] = nick.name;
    // "ferry 9:00 am", "leaves the pier": what happens then, and so do the others.
    if (words.timedNoun[tokens.word[first]] !== 0) return new Map();
    nicks.set(index, nick);
    const name = text.slice(tokens.start[first], tokens.end[end - 1]),
      own = byName.get(name);
    if (own) own.push(index);
    else byName.set(name, [index]);
    led++;
  }
  // Somebody may call himself "storm", beside others; "workshop", told twice, names nobody.
  for (const { length, 0: first } of byName.values())
    if (length > 1 && (verbs[tokens.word[nicks.get(first)?.name[0] ?? 0]] & HAPPENING) === 0) again += length;
  // In a timetable lines stand right above each other, and "yoga", told twice, makes no names of the others.
  return led * 2 > lines && again * 2 > led ? nicks : new Map();
}

function nickOf(tokens: Tokens, block: Block, words: Vocabulary): Nick | undefined {
  const [from, to] = block.kind === 'paragraph' ? tokensOf(tokens, block) : [0, 0];
  if (to - from > LONGEST_LINE || tokens.kind[from] !== WORD || (tokens.flags[from] & CAPITAL) !== 0 || tokens.kind[from + 1] !== NUMBER)
    return undefined;
  return isClock(tokens, from + 1, to, words) ? { name: [from, from + 1], at: from + 1, isAbove: false } : undefined;
}

/** "Ana Ruiz", and below it "9:02 AM". */
function nickAbove(tokens: Tokens, above: Block, block: Block, words: Vocabulary): Nick | undefined {
  const [at, end] = tokensOf(tokens, block),
    [from, to] = tokensOf(tokens, above);
  if (end - at > LONGEST_LINE || tokens.kind[at] !== NUMBER || to - from > LONGEST_NICK || !isClock(tokens, at, end, words)) return undefined;
  for (let token = from; token < to; token++)
    if (tokens.kind[token] !== WORD ? signAt(tokens, token) !== DOT : (tokens.flags[token] & CAPITAL) === 0 && to > from + 1) return undefined;
  return { name: [from, to], at, isAbove: true };
}

/** A clock to the minute, and nothing else. */
function isClock(tokens: Tokens, from: number, to: number, words: Vocabulary): boolean {
  const stamp = readStamp(tokens, from, to, words);
  return stamp?.hour !== undefined && stamp.minute !== undefined && stamp.month === undefined && stamp.next >= to;
}

/** What somebody writes: no line that a time heads, and no day alone. */
function isBody(tokens: Tokens, block: Block | undefined, words: Vocabulary): boolean {
  if (!block || block.kind === 'heading' || block.kind === 'posted' || block.kind === 'logLine' || nickOf(tokens, block, words)) return false;
  const [from, to] = tokensOf(tokens, block),
    stamp = readStamp(tokens, from, to, words);
  return (stamp?.day === undefined || stamp.next < to) && readStampLine(tokens, from, to, words) === undefined;
}

export function readNick(tokens: Tokens, { to, index, words }: Line, nicks: ReadonlyMap<number, Nick>): Candidate | undefined {
  const nick = nicks.get(index),
    stamp = nick && readStamp(tokens, nick.at, to, words);
  return (
    stamp && {
      kind: 'stampLine',
      block: index,
      stamp,
      from: nick.at,
      name: nick.name,
      ...(nick.isAbove && { isBelowName: true }),
      body: [to, to],
      leads: true,
    }
  );
}
