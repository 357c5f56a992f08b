// Zones as texts write them: "UTC", "JST", "GMT+8", "+05:30", "(PST)", "Tokyo time", "British Summer Time".
import { ALL_CAPS, CAPITAL, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { isTimeZone, zoneOfOffset } from '../../time/index.js';
import { zoneOfPlace } from './places.js';
import { CLOSE_PAREN, COLON, HYPHEN, MINUS, OPEN_PAREN, PLUS, SLASH, signAt, UNDERSCORE } from '../tokens/signs.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

export interface ZoneReading {
  /** IANA zone or offset `+05:30`; `UTC` for none. */
  readonly zone: string;
  /** Token after the last. */
  readonly next: number;
}

/** Reads the zone that is written at a token; undefined where none is. */
export function readZone(tokens: Tokens, at: number, to: number, words: Vocabulary): ZoneReading | undefined {
  const sign = signAt(tokens, at);
  if (sign === OPEN_PAREN) {
    const inner = at + 1 < to ? readZone(tokens, at + 1, to, words) : undefined;
    return inner && inner.next < to && signAt(tokens, inner.next) === CLOSE_PAREN ? { zone: inner.zone, next: inner.next + 1 } : undefined;
  }
  if (sign !== 0) return readOffset(tokens, at, to);
  if (tokens.kind[at] !== WORD) return undefined;
  const named = readName(tokens, at, to);
  if (named) return named;
  const size = widthAt(tokens, at);
  if (size > 8 || (tokens.flags[at] & CAPITAL) === 0) return undefined;
  const name = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (size === 1 && isSpaced(tokens, at)) return undefined;
  const zone = words.zones.get(name);
  const next = at + 1;
  // "UTC+2", "IST (UTC+5:30)": the offset written beside a name is what it means here.
  const beside = next < to ? (zone === 'UTC' ? (readOffset(tokens, next, to) ?? readSpaced(tokens, next, to, words)) : undefined) : undefined;
  if (beside) return beside;
  const stated =
    next < to && size > 1 && (tokens.flags[at] & ALL_CAPS) !== 0 && signAt(tokens, next) === OPEN_PAREN && isUtcOffset(tokens, next + 1, to, words)
      ? readZone(tokens, next, to, words)
      : undefined;
  if (stated) return { zone: zone?.includes('/') ? zone : stated.zone, next: stated.next };
  return zone === undefined ? undefined : { zone, next };
}

/** Tokens of the longest name: "America/Argentina/Buenos_Aires". */
const LONGEST_ID = 9;

/** "Europe/Oslo", "America/New_York". */
function readName(tokens: Tokens, at: number, to: number): ZoneReading | undefined {
  if (signAt(tokens, at + 1) !== SLASH || isSpaced(tokens, at + 1) || (tokens.flags[at] & CAPITAL) === 0) return undefined;
  let next = at + 1;
  while (next < Math.min(to, at + LONGEST_ID) && !isSpaced(tokens, next) && (tokens.kind[next] === WORD || JOINS.has(signAt(tokens, next)))) next++;
  const zone = tokens.text.slice(tokens.start[at], tokens.end[next - 1]);
  return tokens.kind[next - 1] === WORD && isTimeZone(zone) ? { zone, next } : undefined;
}

const JOINS = new Set([SLASH, UNDERSCORE, HYPHEN]);

function isUtcOffset(tokens: Tokens, at: number, to: number, words: Vocabulary): boolean {
  if (at + 1 >= to || tokens.kind[at] !== WORD) return false;
  return words.zones.get(tokens.text.slice(tokens.start[at], tokens.end[at])) === 'UTC' && signAt(tokens, at + 1) !== CLOSE_PAREN;
}

/** "UTC | + 2 h", "UTC | + 5:30", "UTC | - 3 hours"; "14:00 UTC - 15:30" tells when something ends. */
function readSpaced(tokens: Tokens, at: number, to: number, { hourMark }: Vocabulary): ZoneReading | undefined {
  const read = readOffset(tokens, at, to, true);
  if (!read) return undefined;
  const isHours = read.next < to && hourMark[tokens.word[read.next]] !== 0;
  return isHours ? { ...read, next: read.next + 1 } : signAt(tokens, at) === PLUS ? read : undefined;
}

/** "+8", "-0500", "+05:30" at a sign. */
function readOffset(tokens: Tokens, at: number, to: number, maySpace = false): ZoneReading | undefined {
  const sign = signAt(tokens, at);
  if (sign !== PLUS && sign !== HYPHEN && sign !== MINUS && sign !== 0x2013) return undefined;
  if (at + 1 >= to || tokens.kind[at + 1] !== NUMBER || (isSpaced(tokens, at + 1) && !maySpace)) return undefined;
  const width = widthAt(tokens, at + 1);
  const value = numberAt(tokens, at + 1);
  let next = at + 2;
  let hours = value,
    minutes = 0;
  if (width === 4) {
    hours = Math.floor(value / 100);
    minutes = value % 100;
  } else if (width > 2) return undefined;
  else if (next + 1 < to && signAt(tokens, next) === COLON && tokens.kind[next + 1] === NUMBER && !isSpaced(tokens, next)) {
    minutes = numberAt(tokens, next + 1);
    next += 2;
  }
  const zone = zoneOfOffset(sign === PLUS ? 1 : -1, hours, minutes);
  return zone === undefined ? undefined : { zone, next };
}

/** Words of the longest name of a place, or of a zone without its last word. */
const LONGEST_NAME = 4;

/** A zone named in words: as the tables of zones do ("Europe/Oslo"), by a place ("Tokyo time", "Japan Standard Time"), else by the words whose first letters abbreviate it ("British Summer Time"). */
export function zoneInWords(tokens: Tokens, from: number, { places, zones, zoneNoun }: Vocabulary): ZoneReading | undefined {
  const named = readName(tokens, from, tokens.length);
  if (named) return named;
  const { text, start, end, kind, flags, word } = tokens;
  let to = from,
    initials = '';
  while (to - from <= LONGEST_NAME && kind[to] === WORD && !zoneNoun[word[to]] && (flags[to] & CAPITAL) !== 0) initials += text[start[to++]];
  if (!places || to === from || kind[to] !== WORD || !zoneNoun[word[to]]) return undefined;
  let zone: string | undefined;
  for (let last = to; last > from && zone === undefined; last--) zone = zoneOfPlace(text.slice(start[from], end[last - 1]), places);
  // "Irish time", but not "Irish summer time".
  const adjective = text.slice(start[from], end[to - 1]).toLowerCase();
  if (places.adjectives && Object.hasOwn(places.adjectives, adjective)) zone ??= places.adjectives[adjective];
  // Two letters may stand for anything: "Press Time".
  if (to - from > 1) zone ??= zones.get(initials + text[start[to]].toUpperCase());
  return zone === undefined ? undefined : { zone, next: to + 1 };
}
