// Lines of a conversation: a time, a name, and what was said then.
import { hasClock, isoDay } from '../../../time/index.js';
import type { Span } from '../../../model/index.js';
import { isSymbol } from '../../structure/lines.js';
import { CLOSE_PAREN, COLON, COMMA, EXCLAMATION, GREATER, LESS, OPEN_PAREN, QUESTION, signAt } from '../../tokens/signs.js';
import { isSpaced } from '../../tokens/token-shape.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { ALL_CAPS, CAPITAL, WORD, type Tokens } from '../../tokens/tokens.js';
import { BE, DETERMINER, HAVE, PRONOUN, WILL } from '../../words/vocabulary.js';
import type { ListEntry } from './entries.js';
import type { PieceWords } from '../pieces.js';

/** Words of a name, at most. */
const LONGEST_NAME = 3;
/** Tokens of what brackets say of somebody, at most. */
const LONGEST_ASIDE = 8;
/** Values of the class `messageEnd`: before who writes, and before who is written to. */
const WRITER = 1,
  READER = 2;
/** Characters of a day in ISO 8601. */
const DAY = 10;
/** Words in place of a message that is lost, at most. */
const LONGEST_LOST = 4;
/** Values of the class `messageLost`. */
const LOST = 1,
  WHAT_LOST = 2,
  NOTICE = 3;
/** Fewer named lines are no conversation. */
const FEWEST_LINES = 3;

/**
 * Gives the lines of a conversation their speakers. Logs name their parts alike; people talk of themselves, ask and call out,
 * and where hardly any line tells that, they take turns. Nobody has said what lies ahead: "11:00 Ada Moe: What is a map?", in a programme.
 * @param written - the day of writing, ISO 8601.
 */
export function nameSpeakers(
  tokens: Tokens,
  entries: readonly ListEntry[],
  words: Vocabulary,
  verbs: PieceWords['verbs'],
  written: string | undefined,
): readonly ListEntry[] {
  if (written !== undefined && entries.every(({ speaker, when }) => !speaker && isoDay(when) > written.slice(0, DAY))) return entries;
  let named = 0,
    talking = 0,
    chatting = 0,
    timed = 0;
  const names = new Set<string>();
  const told = entries.map((entry) => {
    // "Ana Ruiz [9:02] …"
    const isLog = entry.kind === 'logLine' || entry.kind === 'tableRow' || (entry.kind === 'listItem' && hasClock(entry.when)),
      // "Launch | 2 May 2034 | postponed": a row of a plan, which no clock stands in.
      isLine = entry.kind === 'logLine' || ((isLog || entry.kind === 'paragraph') && hasClock(entry.when));
    const writer = entry.speaker ?? (isLine ? entry.label : undefined),
      nick = writer === undefined && isLog ? nickOf(tokens, entry.body) : undefined;
    const name = writer ?? nick ?? (isLog ? nameOf(tokens, entry.body, words) : undefined);
    // "Identified: a disk failed": how things stood.
    if (!name || (name !== entry.speaker && isState(tokens, name, words))) return entry;
    named++;
    if (hasClock(entry.when)) timed++;
    names.add(tokens.text.slice(name.start, name.end));
    const said: Span = writer ? entry.body : { start: pastColon(tokens, name, words), end: entry.body.end };
    // Who writes to others need not begin with a capital.
    const isMarked = nick !== undefined || (writer !== undefined && entry.speaker === undefined && isSmall(tokens, said));
    if (isMarked || isTalk(tokens, said, words)) talking++;
    else if (isSmall(tokens, said) && isToldOf(tokens, said, verbs)) chatting++;
    return { ...entry, speaker: name, body: said, label: undefined };
  });
  const isTurns = names.size > 1 && names.size * 3 <= named && talking > 0;
  // Programs write no sentences of "it" and "is".
  const isChat = names.size > 1 && timed === named && (talking + chatting) * 2 > named;
  const isTalked = (named >= FEWEST_LINES || isChat) && named * 2 > entries.length && (talking * 4 >= named || isTurns || isChat);
  return isTalked ? told.filter((entry) => !isLost(tokens, tokensOf(tokens, entry.body), entry.speaker !== undefined, words)) : entries;
}

/** "<Media omitted>", "This message was deleted", and of nobody "Messages are end-to-end encrypted": nobody has said that. */
function isLost({ word, kind }: Tokens, [from, to]: readonly [number, number], isSaid: boolean, { messageLost }: Vocabulary): boolean {
  const said = [...word.subarray(from, to)].filter((_, at) => kind[from + at] === WORD).map((id) => messageLost[id]);
  return isSaid ? said.length <= LONGEST_LOST && said.includes(LOST) && said.includes(WHAT_LOST) : said.includes(NOTICE);
}

/** "<ana> …", "<@bo42> …": one word in angle brackets, and a space behind them. */
function nickOf(tokens: Tokens, body: Span): Span | undefined {
  const [from, to] = tokensOf(tokens, body);
  let close = from + 1;
  while (close < to && close - from < LONGEST_ASIDE && signAt(tokens, close) !== GREATER) close++;
  const isNick = signAt(tokens, from) === LESS && signAt(tokens, close) === GREATER && close + 1 < to && isSpaced(tokens, close + 1);
  const nick = isNick ? tokens.text.slice(tokens.end[from], tokens.start[close]) : '';
  const [mark] = /^[\s@+%~&]*/.exec(nick) ?? [''];
  return nick.length > mark.length && !/\s/.test(nick.slice(mark.length))
    ? { start: tokens.end[from] + mark.length, end: tokens.start[close] }
    : undefined;
}

/** One word for the state of a trouble. */
function isState(tokens: Tokens, { start, end }: Span, { postState }: Vocabulary): boolean {
  const [from] = tokensOf(tokens, { start, end });
  return tokens.end[from] === end && postState[tokens.word[from]] !== 0;
}

/** A word with a capital, or the comma of "Ruiz, Ana". */
function isPartOfName(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.kind[at] === WORD) return (tokens.flags[at] & (CAPITAL | ALL_CAPS)) === CAPITAL;
  return at > from && signAt(tokens, at) === COMMA;
}

/** "Ana Ruiz: …", "ana: …", "From Ana Ruiz to Everyone: …": a name, a colon, and words behind it; or "Ruiz, Ana" on a line above them. */
export function nameOf(tokens: Tokens, body: Span, words: Vocabulary): Span | undefined {
  const [first, to] = tokensOf(tokens, body),
    from = words.messageEnd[tokens.word[first]] === WRITER ? first + 1 : first;
  let at = (tokens.flags[from] & CAPITAL) === 0 && tokens.kind[from] === WORD ? from + 1 : from;
  while (at < to && at - from <= LONGEST_NAME && isPartOfName(tokens, at, from) && !(at > from && endsLine(tokens, at))) at++;
  if (at > from && at < to && endsLine(tokens, at)) return { start: tokens.start[from], end: tokens.end[at - 1] };
  const colon = pastSymbols(tokens, words, at, to);
  return at > from && at - from <= LONGEST_NAME && colon + 1 < to && signAt(tokens, colon) === COLON && isSpaced(tokens, colon + 1)
    ? { start: tokens.start[from], end: tokens.end[at - 1] }
    : undefined;
}

/** Past the pictures that people set behind their names, who is written to, and what brackets say of them: "Ana (Bo's mum)". */
function pastSymbols(tokens: Tokens, { messageEnd }: Vocabulary, from: number, to = tokens.length): number {
  let at = from;
  while (at < to && isSymbol(tokens, at)) at++;
  if (messageEnd[tokens.word[at]] === READER)
    do at++;
    while (at < to && at - from <= LONGEST_NAME && tokens.kind[at] === WORD);
  if (signAt(tokens, at) !== OPEN_PAREN) return at;
  let close = at + 1;
  while (close < to && close - at < LONGEST_ASIDE && signAt(tokens, close) !== CLOSE_PAREN) close++;
  return signAt(tokens, close) === CLOSE_PAREN ? close + 1 : at;
}

/** A line break stands before a token. */
function endsLine({ text, start, end }: Tokens, at: number): boolean {
  return text.slice(end[at - 1], start[at]).includes('\n');
}

function pastColon(tokens: Tokens, name: Span, words: Vocabulary): number {
  const next = pastSymbols(tokens, words, tokensOf(tokens, name)[1]);
  const sign = signAt(tokens, next);
  return tokens.start[sign === COLON || sign === GREATER ? next + 1 : next];
}

function isSmall(tokens: Tokens, said: Span): boolean {
  const [from] = tokensOf(tokens, said);
  return tokens.kind[from] === WORD && (tokens.flags[from] & CAPITAL) === 0;
}

/** "the server is down again", "on it", "we start at ten". */
function isToldOf(tokens: Tokens, said: Span, verbs: PieceWords['verbs']): boolean {
  const [from, to] = tokensOf(tokens, said);
  return tokens.word.subarray(from, to).some((id) => (verbs[id] & (BE | HAVE | WILL)) !== 0 || (verbs[id] & (PRONOUN | DETERMINER)) === PRONOUN);
}

function isTalk(tokens: Tokens, said: Span, words: Vocabulary): boolean {
  const [from, to] = tokensOf(tokens, said);
  for (let at = from; at < to; at++) {
    const sign = signAt(tokens, at);
    if (sign === QUESTION || sign === EXCLAMATION || words.talk[tokens.word[at]]) return true;
  }
  return false;
}
