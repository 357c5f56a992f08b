// Notices set in lines: the first names what is on, a line below it tells when and nothing else, the others where and what it costs.
import { isoDay } from '../../../time/index.js';
import type { DocumentStructure } from '../../document.js';
import { COLON, COMMA, DOT, isOnlySigns, QUESTION, signAt } from '../../tokens/signs.js';
import { CAPITAL, FIRST, NEWLINE, WORD, type Tokens } from '../../tokens/tokens.js';
import { OPENS_GREETING, type Vocabulary } from '../../structure/vocabulary.js';
import { HAPPENING } from '../../words/vocabulary.js';
import type { Candidate } from '../candidate.js';
import { hoursBehind } from '../lines/hours-behind.js';
import { HELD } from '../changes/moved-days.js';
import { DONE_TO_PLAN, type PieceWords } from '../pieces.js';
import { onDay, stampOf, type ToldSpan, type ToldTimes } from '../told-time.js';

/** Tokens of a name and of a time, and lines between them, at most. */
const LONGEST_NAME = 10,
  LONGEST_TIME = 16,
  TIME_REACH = 2;

/** A notice, and the token behind its time. */
interface Flyer extends Candidate {
  readonly end: number;
}

/** Tokens of a line. */
export type TokenLine = readonly [from: number, to: number];

/** "Quiz night", above "Thursday 16 March, 7.30pm": one of each stretch of lines that belong together, all of what is still to come when it is written; undefined where the text holds other lines with times. */
export function readFlyers(
  tokens: Tokens,
  structure: DocumentStructure,
  told: ToldTimes,
  words: Vocabulary,
  ask: PieceWords,
  others: readonly Candidate[],
): Candidate[] | undefined {
  const flyers = stretchesOf(tokens, told, ask).map((lines) => {
    const flyer = readFlyer(tokens, structure, lines, told, words, ask);
    return { flyer, former: flyer && readFormer(tokens, lines, flyer, told, words, ask) };
  });
  const found = flyers.flatMap(({ flyer }) => (flyer ? [flyer] : [])),
    formers = flyers.flatMap(({ former }) => (former ? [former] : []));
  const written = structure.clock.reference?.slice(0, 10) ?? '';
  const isAhead = found.length > 0 && found.every(({ told: time }) => time !== undefined && isoDay(time.when) >= written);
  const lies = ({ from, told: time }: Candidate): boolean =>
    found.some(({ from: first, body, end }) => (first <= from && (time?.next ?? from) <= end) || (body[0] <= from && from < body[1])) ||
    formers.some((former) => former.from === from);
  if (!isAhead || !others.every(lies)) return undefined;
  return flyers.flatMap(({ flyer, former }) => (flyer && former ? [{ ...flyer, slot: 'moved' as const }, former] : flyer ? [flyer] : []));
}

/** "Rescheduled from 4 February.", below the time of a notice: when it was to be. */
function readFormer(
  tokens: Tokens,
  lines: readonly TokenLine[],
  { kind, block, body, end }: Flyer,
  told: ToldTimes,
  { slotCue }: Vocabulary,
  { booked }: PieceWords,
): Candidate | undefined {
  for (const [from, to] of lines) {
    const isMoved = from >= end && booked[tokens.word[from]] === DONE_TO_PLAN && slotCue[tokens.word[from + 1]] === HELD,
      time = isMoved ? told.opening(from + 2, to) : undefined;
    if (!time) continue;
    const last = tokens.end[time.next - 1],
      sentence = { start: tokens.start[from], end: signAt(tokens, time.next) === DOT ? last + 1 : last };
    return {
      kind,
      block,
      isPiece: true,
      isOfLines: true,
      stamp: stampOf(time),
      told: time,
      from: from + 2,
      body,
      leads: false,
      slot: 'planned',
      sentence,
    };
  }
  return undefined;
}

/** The lines of a text, parted where one is blank. */
export function linesOf({ kind, length }: Tokens): TokenLine[][] {
  const stretches: TokenLine[][] = [[]];
  for (let from = FIRST, at = FIRST; at <= length; at++) {
    if (at < length && kind[at] !== NEWLINE) continue;
    if (at > from) stretches[stretches.length - 1].push([from, at]);
    else stretches.push([]);
    from = at + 1;
  }
  return stretches;
}

/** The lines that belong together: those without a blank one between them, or where each stands apart those below a name that has a time of its own. */
function stretchesOf(tokens: Tokens, told: ToldTimes, { verbs }: PieceWords): TokenLine[][] {
  const parted = linesOf(tokens).filter((lines) => lines.length > 0);
  if (parted.some((lines) => lines.length > 1)) return parted;
  const stretches: TokenLine[][] = [];
  let hasTime = true;
  for (const [index, [line]] of parted.entries()) {
    const isTime = onlyTime(tokens, line, told, verbs) !== undefined,
      [next] = parted.at(index + 1) ?? [];
    const opens: boolean = index === 0 || (hasTime && !isTime && next !== undefined && onlyTime(tokens, next, told, verbs) !== undefined);
    if (opens) stretches.push([]);
    stretches[stretches.length - 1].push(line);
    hasTime = isTime || (hasTime && !opens);
  }
  return stretches.length > 1 && mayBeProgramme(tokens, stretches, verbs) ? [] : stretches;
}

/** "What's on / Friday / Quiz night / Saturday / Barn dance": each day may stand above what is on then, for something stands below the last alone. */
function mayBeProgramme({ word }: Tokens, stretches: readonly TokenLine[][], verbs: Int32Array): boolean {
  const widths = stretches.map(({ length }) => length),
    [first] = stretches[0],
    last = stretches[stretches.length - 1].at(-1) ?? first;
  if (new Set(widths.slice(0, -1)).size > 1 || widths[widths.length - 1] !== widths[0] + 1) return false;
  const happens = ([from, to]: TokenLine): boolean => word.subarray(from, to).some((id) => (verbs[id] & HAPPENING) !== 0);
  return !happens(first) || happens(last);
}

function readFlyer(
  tokens: Tokens,
  { blocks }: DocumentStructure,
  all: readonly TokenLine[],
  told: ToldTimes,
  words: Vocabulary,
  { verbs }: PieceWords,
): Flyer | undefined {
  const [body, ...lines] = all;
  // "Dear Otto," below or above a day: a letter.
  if (!body || !isName(tokens, body, told) || all.some(([from]) => greets(tokens, from, words))) return undefined;
  for (const [index, line] of lines.slice(0, TIME_REACH).entries()) {
    const day = onlyTime(tokens, line, told, verbs);
    if (!day || day.isDayless) continue;
    const below = index + 1 < lines.length && !day.isClock ? onlyTime(tokens, lines[index + 1], told, verbs) : undefined,
      clock = below?.isDayless ? onDay(below.when, day.when) : undefined;
    const end = below && clock ? below.to : day.to,
      time = { ...day, when: clock ?? day.when, next: day.to };
    return {
      kind: 'paragraph',
      block: blocks.findIndex(({ end: last }) => last > tokens.start[body[0]]),
      isPiece: true,
      isOfLines: true,
      stamp: stampOf(time),
      told: time,
      from: day.from,
      end,
      body,
      leads: false,
      sentence: { start: tokens.start[body[0]], end: tokens.end[end - 1] },
    };
  }
  return undefined;
}

/** "Dear Otto", but not "evening of song". */
function greets({ word, flags }: Tokens, at: number, { greeting }: Vocabulary): boolean {
  return greeting[word[at]] === OPENS_GREETING && (flags[at + 1] & CAPITAL) !== 0;
}

/** A few words that neither tell a time nor lead to what follows; "Summer fete", "Easter egg hunt" name what is on. */
function isName(tokens: Tokens, [from, to]: TokenLine, told: ToldTimes): boolean {
  const last = signAt(tokens, to - 1),
    [season] = told.spansIn(from, to, 1) as readonly (ToldSpan | undefined)[],
    opening = season?.from === from && tokens.kind[season.to - 1] === WORD ? season.to : from;
  if (last === COLON || last === COMMA || last === DOT || last === QUESTION) return false;
  return to - opening <= LONGEST_NAME && tokens.kind[opening] === WORD && !told.isIn(opening, to);
}

/** The day or clock time that is all of a line; "Saturday 17 June from 2 pm to 5 pm" its hours too. */
function onlyTime(tokens: Tokens, [from, to]: TokenLine, told: ToldTimes, verbs: Int32Array): ToldSpan | undefined {
  const [time, more] = (to - from <= LONGEST_TIME ? told.spansIn(from, to, 1) : []) as readonly (ToldSpan | undefined)[];
  if (!time || !isOnlySigns(tokens, from, time.from)) return undefined;
  if (!more) return isOnlySigns(tokens, time.to, to) ? time : undefined;
  const hours = time.isClock ? undefined : hoursBehind(tokens, [time.to, to], told, verbs);
  return hours && { ...time, ...hours, to, isClock: true };
}
