// Results below their day: "Rovers 2 United 1", "Larks 3-1 Owls".
import { isOnlySigns } from '../../tokens/signs.js';
import type { DocumentStructure } from '../../document.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';
import type { Candidate } from '../candidate.js';
import { linesOf, type TokenLine } from './flyers.js';
import { stampOf, type ToldSpan, type ToldTimes } from '../told-time.js';

/** Characters of a line of a score, tokens of the line of its day and words before the day, at most. */
const LONGEST_SCORE = 60,
  LONGEST_DAY = 14,
  LONGEST_LABEL = 3;

/** Two sides and a number for each, and perhaps a remark: "Larks 0–0 Owls (abandoned, fog)". */
const SCORE = /^\p{Lu}[\p{L}'’. ]+ \d{1,3}(?: ?[-–:] ?\d{1,3} \p{Lu}[\p{L}'’. ]+|,? \p{Lu}[\p{L}'’. ]+ \d{1,3})(?: \([^()]*\))?$/u;

/** The lines of results right below a line of nothing but their day, and perhaps a word for what they are of. */
export function readScores(tokens: Tokens, { blocks }: DocumentStructure, told: ToldTimes): Candidate[] {
  const found: Candidate[] = [];
  let block = 0;
  for (const [head, ...lines] of linesOf(tokens)) {
    if (!head || !lines.every((line) => isScore(tokens, line))) continue;
    const day = dayOfLine(tokens, head, told);
    if (!day) continue;
    for (const [from, to] of lines) {
      while (block + 1 < blocks.length && blocks[block].end <= tokens.start[from]) block++;
      const time = { ...day, next: day.to };
      const span = { start: tokens.start[from], end: tokens.end[to - 1] };
      found.push({
        kind: 'paragraph',
        block,
        isPiece: true,
        isOfLines: true,
        stamp: stampOf(time),
        told: time,
        from: day.from,
        body: [from, to],
        leads: true,
        sentence: span,
      });
    }
  }
  return found;
}

function isScore({ text, start, end }: Tokens, [from, to]: TokenLine): boolean {
  return end[to - 1] - start[from] <= LONGEST_SCORE && SCORE.test(text.slice(start[from], end[to - 1]));
}

/** The day with which a line ends, behind a few words: "Results, Saturday 11 March". */
function dayOfLine(tokens: Tokens, [from, to]: TokenLine, told: ToldTimes): ToldSpan | undefined {
  const [day, more] = to - from <= LONGEST_DAY ? told.spansIn(from, to, 1) : [];
  if (!day || more || day.isClock || !isOnlySigns(tokens, day.to, to)) return undefined;
  return tokens.kind.subarray(from, day.from).filter((kind) => kind === WORD).length <= LONGEST_LABEL ? day : undefined;
}
