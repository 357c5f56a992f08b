// Sentences and headings that state how clock times are to be read: "Times are UTC", "Timeline (times in BST)", "Time (CET)".
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EXCLAMATION,
  isDash,
  isOnlySigns,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
  signAt,
} from '../tokens/signs.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { readZone, zoneInWords, type ZoneReading } from './zones.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

export interface StatedZone {
  readonly zone: string;
  /** Token that states it. */
  readonly at: number;
  /** It stands in a line that a time opens, and holds in that line alone. */
  readonly isOfLine?: boolean;
  /** Clocks were set to it: it holds from there on. */
  readonly isChange?: boolean;
}

/** Value of the class `slotCue`: "now". */
const NOW = 1;
/** How far behind the word for times the zone may stand, in tokens. */
const REACH = 10;
/** How far one that is a single letter may. */
const LETTER_REACH = 3;

/** The zone that is stated after a word for times at `at`; undefined where none is. */
function readStatedZone(tokens: Tokens, at: number, to: number, words: Vocabulary): StatedZone | undefined {
  const limit = Math.min(to, at + 1 + REACH);
  for (let index = at + 1; index < limit; index++) {
    const sign = signAt(tokens, index);
    if (sign === SEMICOLON || sign === EXCLAMATION || (sign === DOT && index + 1 < to && isSpaced(tokens, index + 1))) return undefined;
    if (tokens.kind[index] !== WORD) continue;
    // "All times Z", "times are in Z".
    if (widthAt(tokens, index) < 2) {
      const letter = index <= at + LETTER_REACH ? words.zones.get(tokens.text.slice(tokens.start[index], tokens.end[index])) : undefined;
      if (letter !== undefined) return { zone: letter, at: index };
      continue;
    }
    const read = zoneAt(tokens, index, to, words);
    if (read) return { zone: read.zone, at: index };
  }
  return undefined;
}

/** Letters of the shortest name of a zone that is no abbreviation; and of one that is of no place. */
const SHORTEST_NAME = 5,
  SHORTEST_OF_ALL = 4;

/** "All times Pacific", "Times are Eastern", "Times are Zulu". */
export function namedZone(tokens: Tokens, at: number, { zones }: Vocabulary): string | undefined {
  const width = widthAt(tokens, at),
    zone =
      (tokens.flags[at] & CAPITAL) !== 0 && width >= SHORTEST_OF_ALL
        ? zones.get(tokens.text.slice(tokens.start[at], tokens.end[at]).toUpperCase())
        : undefined;
  return width >= SHORTEST_NAME || zone === 'UTC' ? zone : undefined;
}

/** Words between a heading and its zone, at most: "of events", "all times in". */
const HEADING_REACH = 4;

/** The zone behind a heading or the name of a column at `at`, in brackets or at the end of a heading: "Time (CET)", "Timeline of events, UTC"; undefined where none is. */
function readZoneBehind(tokens: Tokens, at: number, words: Vocabulary): StatedZone | undefined {
  const open = pastSmall(tokens, at + 1),
    sign = signAt(tokens, open),
    close = sign === OPEN_PAREN ? CLOSE_PAREN : sign === OPEN_BRACKET ? CLOSE_BRACKET : 0,
    isParted = close !== 0 || sign === COMMA || isDash(sign);
  if (close === 0 && (words.timelineHeading[tokens.word[at]] === 0 || (!isParted && open === at + 1))) return undefined;
  const from = isParted ? pastSmall(tokens, open + 1) : open,
    zone = zoneAt(tokens, from, Math.min(tokens.length, from + REACH), words);
  if (!zone) return undefined;
  const end = words.zoneNoun[tokens.word[zone.next]] === 0 ? zone.next : zone.next + 1,
    isLast = close === 0 ? end >= tokens.length || tokens.kind[end] === NEWLINE || isOnlySigns(tokens, end, end + 1) : signAt(tokens, end) === close;
  return isLast ? { zone: zone.zone, at: from } : undefined;
}

/** Past "of events", "all times in". */
function pastSmall({ kind, flags }: Tokens, from: number): number {
  let at = from;
  while (at < from + HEADING_REACH && kind[at] === WORD && (flags[at] & CAPITAL) === 0) at++;
  return at;
}

/** "UTC+2", "Lima time", "Pacific", at a token. */
function zoneAt(tokens: Tokens, at: number, to: number, words: Vocabulary): ZoneReading | undefined {
  const read = readZone(tokens, at, to, words) ?? zoneInWords(tokens, at, words),
    named = read ? undefined : namedZone(tokens, at, words);
  return read ?? (named === undefined ? undefined : { zone: named, next: at + 1 });
}

/** All stated zones of a text, in order. */
export function statedZonesOf(tokens: Tokens, words: Vocabulary): StatedZone[] {
  const found: StatedZone[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const id = tokens.word[at];
    if (id === 0) continue;
    const stated = zoneStatedAt(tokens, at, words);
    if (stated) found.push(stated);
  }
  return found;
}

/** The zone stated from a word on, if it is a word for times or heads a column or section of them. */
export function zoneStatedAt(tokens: Tokens, at: number, words: Vocabulary): StatedZone | undefined {
  const id = tokens.word[at];
  if (words.clockNoun[id]) return opensClause(tokens, at, words) ? readStatedZone(tokens, at, tokens.length, words) : undefined;
  // "Time zone: CET"; not "the time zone was changed from CET".
  if (words.zoneNoun[id] && words.zoneTail[tokens.word[at + 1]]) {
    const named = opensClause(tokens, at, words) ? readStatedZone(tokens, at + 1, tokens.length, words) : undefined;
    return named && named.at <= at + 3 ? named : undefined;
  }
  // "Local time is UTC+9."
  if (words.zoneNoun[id] && tokens.kind[at - 1] === WORD && opensClause(tokens, at, words)) {
    const to = Math.min(tokens.length, at + 10);
    const zone = readZone(tokens, at + 1, to, words) ?? zoneAt(tokens, at + 2, to, words);
    // "Ship's time now UTC-1".
    const isChange = words.slotCue[tokens.word[at + 1]] === NOW;
    return zone && { zone: zone.zone, at: at + 2, ...(isChange ? { isChange } : isInEntry(tokens, at) && { isOfLine: true }) };
  }
  // "Clocks advanced one hour to UTC+3", in the log of a ship.
  const set = words.clockSet[id] ? readStatedZone(tokens, at, tokens.length, words) : undefined;
  if (set) return words.rangeWord[tokens.word[set.at - 1]] !== 0 ? { ...set, isChange: true } : undefined;
  return words.timelineHeading[id] || words.clockCell[id] || words.programmeTitle[id] ? readZoneBehind(tokens, at, words) : undefined;
}

/** A line of more tokens is no entry of a log. */
const LONGEST_ENTRY = 400;

/** Whether a number opens the line of a token, or a clock time stands before it in its sentence: "10:40 Landing (local time, UTC+9)". */
function isInEntry(tokens: Tokens, at: number): boolean {
  const { kind } = tokens;
  let first = at,
    isHere = true;
  while (first > 0 && kind[first - 1] !== NEWLINE) {
    if (at - first > LONGEST_ENTRY) return false;
    if (signAt(tokens, --first) === DOT && isSpaced(tokens, first + 1)) isHere = false;
    else if (isHere && signAt(tokens, first) === COLON && kind[first - 1] === NUMBER && kind[first + 1] === NUMBER) return true;
  }
  return kind[first] === NUMBER;
}

/** Digits of "0200". */
const CLOCK_DIGITS = 4;

/** Whether a word stands at the head of a line, bracket or sentence, or second or third there, fourth behind "and": "All dates and times are", "ship's time"; not "it rained three times". */
function opensClause(tokens: Tokens, at: number, { dayJoint }: Vocabulary): boolean {
  const { kind, word } = tokens;
  const reach = dayJoint[word[at - 1]] === 0 ? 3 : 4;
  let before = at - 1;
  while (before > at - reach && kind[before] === WORD) before--;
  // "0200 Ship's time now UTC-1": behind the time that opens a line.
  const isLined = kind[before] === NUMBER && (before === 0 || kind[before - 1] === NEWLINE) && widthAt(tokens, before) === CLOCK_DIGITS;
  return before < 0 || isLined || (kind[before] !== WORD && kind[before] !== NUMBER);
}
