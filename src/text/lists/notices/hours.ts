// Opening hours and timetables: "Open 9–5 Monday to Friday. Closed on Sunday." tells of every week, and of none.
import type { Block } from '../../document.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { COLON, isDash, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';

/** Whether a note tells when something is open: a stretch of weekdays, hours, no date, and a word that says so. */
export function isOpeningHours(tokens: Tokens, { weekday, month, rangeWord, openState }: Vocabulary): boolean {
  const { word, kind, length } = tokens;
  let isStretch = false,
    hasState = false;
  for (let at = 0; at < length; at++) {
    const id = word[at];
    if (kind[at] !== WORD) continue;
    if (month[id] !== 0) return false;
    hasState ||= openState[id] !== 0;
    isStretch ||= weekday[id] !== 0 && (isDash(signAt(tokens, at + 1)) || rangeWord[word[at + 1]] !== 0) && weekday[word[at + 2]] !== 0;
  }
  return isStretch && hasState && kind.includes(NUMBER);
}

/** The blocks of a timetable of the week: "Mon-Fri   Sat   Sun", "Shop | Opens | Closes", and the rows of as many clocks below it; "Monday to Friday" above "9:00–10:00 Review" heads no columns. */
export function weeklyRows(tokens: Tokens, blocks: readonly Block[], words: Vocabulary): number[] {
  const found: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const isRow = found.at(-1) === index - 1 && countClocks(tokens, block, words) > 1,
      columns = isRow ? 0 : countDays(tokens, block, words) || countStates(tokens, block, blocks[index + 1], words);
    if (isRow || (columns > 1 && countClocks(tokens, blocks[index + 1], words) >= columns)) found.push(index);
  }
  return found;
}

/** The weekdays, and stretches of them, of a line of nothing else. */
function countDays(tokens: Tokens, block: Block, words: Vocabulary): number {
  const { weekday, rangeWord } = words,
    [from, to] = tokensOf(tokens, block);
  if (weekday[tokens.word[from]] === 0) return 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const id = tokens.word[at];
    if (tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && weekday[id] + rangeWord[id] === 0)) return 0;
    if (weekday[id] !== 0 && !isJoint(tokens, at - 1, words)) count++;
  }
  return count;
}

/** "Shop   Opens   Closes" above "Baker   7:00   14:00": the words that close a line without numbers and say so, above clocks without a day. */
function countStates(tokens: Tokens, block: Block, below: Block | undefined, words: Vocabulary): number {
  const { kind, word } = tokens,
    [from, to] = tokensOf(tokens, block);
  let count = 0;
  for (let at = to - 1; at >= from && kind[at] !== NUMBER; at--) {
    if (kind[at] !== WORD) continue;
    if (words.openState[word[at]] === 0) break;
    count++;
  }
  if (count < 2 || !below) return 0;
  const numbers = kind.subarray(...tokensOf(tokens, below)).filter((type) => type === NUMBER);
  return numbers.length === 2 * countClocks(tokens, below, words) ? count : 0;
}

/** The clocks, and stretches of them, of a line. */
function countClocks(tokens: Tokens, block: Block | undefined, words: Vocabulary): number {
  const [from, to] = block ? tokensOf(tokens, block) : [0, 0];
  let count = 0;
  for (let at = from + 1; at < to; at++)
    if (signAt(tokens, at) === COLON && tokens.kind[at - 1] === NUMBER && tokens.kind[at + 1] === NUMBER && !isJoint(tokens, at - 2, words)) count++;
  return count;
}

/** A dash or "to". */
function isJoint(tokens: Tokens, at: number, { rangeWord }: Vocabulary): boolean {
  return isDash(signAt(tokens, at)) || rangeWord[tokens.word[at]] !== 0;
}
