// Lines of a day and, behind their words, clocks: "5 April Dentist 15:00", "Mon 20 March: Swim 17:00, call Otto".
import { BASE, DETERMINER, NOUN_LIKE, PREPOSITION } from '../../words/vocabulary.js';
import { isOnlySigns, SEMICOLON, signAt } from '../../tokens/signs.js';
import { CAPITAL, type Tokens } from '../../tokens/tokens.js';
import type { Candidate, Line } from '../candidate.js';
import { isParted, isPlain, pieceCandidate, tells, trim, type Piece, type PieceWords } from '../pieces.js';
import { onDay, type ToldSpan, type ToldTimes } from '../told-time.js';

/** Tokens of such a line, at most. */
const LONGEST = 60;
/** What is told by a time behind its words. */
const FORM = { isList: true, leads: false, endsSentence: false };

/** The entries of a line that a day opens and clocks close; none where it is told in sentences. */
export function readAgenda(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate[] {
  const { from, to, block } = line;
  if ((block.kind !== 'paragraph' && block.kind !== 'listItem') || to - from > LONGEST || block.sentences.length > 1) return [];
  const pieces = clocksBehind(tokens, line, told.spansIn(from, to, 2), ask);
  return pieces !== undefined && isPlain(tokens, from, to, ask) && pieces.every((piece) => tells(tokens, piece, ask, FORM))
    ? pieces.map((piece) => ({ ...pieceCandidate(tokens, line, piece), leads: true }))
    : [];
}

/** "Mon 20 March: Swim 17:00, pick up parcel", "Wed: Dentist 8:30; lunch with Ada": a day, and behind it words that each a clock closes, and others. */
function clocksBehind(tokens: Tokens, { from, to, words }: Line, times: readonly ToldSpan[], ask: PieceWords): readonly Piece[] | undefined {
  if (times.length < 2) return undefined;
  const [day, ...clocks] = times;
  if (day.isClock || !isOnlySigns(tokens, from, day.from) || isOnlySigns(tokens, day.to, clocks[0].from)) return undefined;
  // "Supper at 6 pm, then dancing from 8 pm"
  const closes = ({ isDayless, from: at, to: end }: ToldSpan): boolean =>
    isDayless && words.dateLead[tokens.word[at - 1]] === 0 && (isOnlySigns(tokens, end, to) || isParted(tokens, end + 1));
  if (!clocks.every(closes)) return undefined;
  // "Wednesday – lessons end at noon": a clause.
  if (clocks.length === 1 && isOnlySigns(tokens, clocks[0].to, to) && (ask.verbs[tokens.word[clocks[0].from - 1]] & PREPOSITION) !== 0)
    return undefined;
  const pieces: Piece[] = [];
  let start = day.to;
  for (const clock of clocks) {
    pieces.push({ time: { ...clock, when: onDay(clock.when, day.when) ?? clock.when }, words: trim(tokens, start, clock.from, ask) });
    start = clock.to;
  }
  // What stands behind the last: of the day, where a semicolon or a verb parts it, else a remark.
  const rest = trim(tokens, start, to, ask),
    isOwn = signAt(tokens, start) === SEMICOLON || opensOrder(tokens, rest[0], ask);
  return rest[1] > rest[0] && isOwn ? [...pieces, { time: day, words: rest }] : pieces;
}

/** "pick up the parcel", "call Otto", not "main hall", "table 5". */
function opensOrder({ word, flags }: Tokens, at: number, { verbs }: PieceWords): boolean {
  const bits = verbs[word[at]];
  if ((bits & BASE) === 0) return false;
  return (bits & NOUN_LIKE) === 0 || (verbs[word[at + 1]] & DETERMINER) !== 0 || ((flags[at] & CAPITAL) === 0 && (flags[at + 1] & CAPITAL) !== 0);
}
