// The foot of a document: signatures, and when it was written where the head does not say.
import { CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, OPEN_PAREN, isDash, signAt } from '../tokens/signs.js';
import type { Vocabulary } from './vocabulary.js';
import { isSpaced } from '../tokens/token-shape.js';
import { widthOf, endsAsSentence, headsList, isListed, isSeries, isMessage, STANDFIRST_REACH } from './head-lines.js';
import { findDate, monthAtEnd, LONGEST_DAY, type PlacedStamp } from './head-dates.js';
import { readPosted } from './posted-line.js';
import type { Head } from './head.js';

/** Tokens of a month and a year at the end of a line, and of the comma before them. */
const MONTH_REACH = 3;

/** Tokens of a line that signs a text. */
const LONGEST_SIGNATURE = 40;
/** Tokens of a last line in which a day is that of the text; of one that says that it was posted. */
const LONGEST_LINE = 30,
  LONGEST_POSTED = 100;
/** Tokens of a posted line below a text that has its day already. */
const LONGEST_UPDATE = 60;
/** Blocks from the end in which the foot lies. */
const FOOT_REACH = 4;

/** What is known of a foot while its blocks are read. */
interface FootReading {
  readonly tokens: Tokens;
  readonly blocks: readonly RawBlock[];
  readonly words: Vocabulary;
  readonly dateOrder: 'mdy' | 'dmy';
  readonly head: Head;
}

/** Names a signature at the end ("- Wire/ab"), and takes a posted line from there if the head had none. */
export function readFoot(tokens: Tokens, blocks: readonly RawBlock[], bodyAt: number, words: Vocabulary, dateOrder: 'mdy' | 'dmy', head: Head): void {
  const reading: FootReading = { tokens, blocks, words, dateOrder, head };
  for (let index = Math.max(bodyAt + 1, blocks.length - FOOT_REACH); index < blocks.length; index++) {
    if (takesSignature(reading, index)) break;
    if (blocks[index].kind === 'paragraph') readLastLine(reading, index);
  }
  const last = blocks[blocks.length - 1];
  if (last?.kind === 'paragraph' && !head.published) readEnd(reading, last);
}

/** "— Ada Holm, 3 May 2034": who signs, and when; what stands below belongs to it. */
function takesSignature({ tokens, blocks, words, dateOrder, head }: FootReading, index: number): boolean {
  const block = blocks[index];
  if (block.kind !== 'listItem' || !block.apart || !isDash(signAt(tokens, block.first))) return false;
  // "- 08:00 Car service", below "**Wednesday**".
  if (blocks[index - 1].kind !== 'paragraph' || blocks[index + 1]?.kind === 'listItem' || isOfDay(tokens, blocks[index - 1], words)) return false;
  const isSigned = isSignedDay(tokens, block, words, dateOrder);
  if (widthOf(tokens, block) > (isSigned && index === blocks.length - 1 ? STANDFIRST_REACH : LONGEST_SIGNATURE)) return false;
  if (!head.published && !isSeries(tokens, blocks, words, dateOrder)) readPosted(tokens, block, words, dateOrder, head, isSigned);
  head.published ??= signedMonth(tokens, blocks, index, words);
  for (let rest = index; rest < blocks.length; rest++) blocks[rest].kind = 'signature';
  return true;
}

/** "**Wednesday 15 March**": no word but the names of a day. */
function isOfDay({ kind, word }: Tokens, { from, to }: RawBlock, { month, weekday }: Vocabulary): boolean {
  const named = word.subarray(from, to).filter((id) => month[id] + weekday[id] !== 0).length;
  return named > 0 && named === kind.subarray(from, to).filter((is) => is === WORD).length;
}

/** "Page last revised: June 2034", "This page was last updated on 3 May 2034.", "The Ard Herald, 3 May 2034". */
function readLastLine(reading: FootReading, index: number): void {
  const { tokens, blocks, words, dateOrder, head } = reading,
    block = blocks[index];
  const lead = pastPageNoun(tokens, block, words),
    isMarked = tellsPosting(tokens, lead, words),
    width = widthOf(tokens, block);
  if (head.published) {
    // "Last updated: 6 May" below a text that has its day: of the text itself.
    if (isMarked && width <= LONGEST_UPDATE && !endsAsSentence(tokens, block) && findDate(tokens, block, words, dateOrder, false))
      block.kind = 'posted';
    return;
  }
  const isSigned = block.apart && index === blocks.length - 1 && isSignedDay(tokens, block, words, dateOrder);
  if (width <= (isMarked ? LONGEST_POSTED : isSigned ? STANDFIRST_REACH : LONGEST_LINE) && standsAlone(reading, index))
    readPosted(tokens, block, words, dateOrder, head, isSigned);
  if (isMarked && !head.published) takePosting(reading, block, lead);
}

/** "Published", "last updated". */
function tellsPosting({ word }: Tokens, at: number, { posted, postedLead }: Vocabulary): boolean {
  return posted[word[at]] !== 0 || (postedLead[word[at]] !== 0 && posted[word[at + 1]] !== 0);
}

/** Whether a line belongs to no series of entries, list or conversation. */
function standsAlone({ tokens, blocks, words, dateOrder }: FootReading, index: number): boolean {
  return (
    !isSeries(tokens, blocks, words, dateOrder) &&
    !headsList(blocks, index) &&
    !isListed(tokens, blocks, index, words) &&
    !isMessage(tokens, blocks[index], words)
  );
}

/** "Published 3 May 2034. The next one is due in June.": a sentence of its own; "Page last revised: June 2034": a month alone. */
function takePosting({ tokens, words, dateOrder, head }: FootReading, block: RawBlock, lead: number): void {
  const told = findDate(tokens, block, words, dateOrder, false);
  if (told && told.from <= lead + 3 && signAt(tokens, told.stamp.next) === DOT && told.stamp.next + 1 < block.to) {
    head.published = told;
    return;
  }
  const month = monthAtEnd(tokens, block, words);
  if (!month) return;
  head.published = month;
  block.kind = 'posted';
}

/** The last paragraph of a text that has told no day of writing. */
function readEnd({ tokens, blocks, words, dateOrder, head }: FootReading, last: RawBlock): void {
  const isEntry = isListed(tokens, blocks, blocks.length - 1, words);
  // "R.J.T., Tarn, May 2034" below the text.
  const signed = last.apart && !isSeries(tokens, blocks, words, dateOrder) ? signedMonth(tokens, blocks, blocks.length - 1, words) : undefined;
  if (signed) {
    head.published = signed;
    last.kind = 'posted';
    return;
  }
  if (isEntry) return;
  const from = lastSentence(tokens, last, words);
  const signature = { ...last, from, to: signAt(tokens, last.to - 1) === DOT ? last.to - 1 : last.to };
  // "The Courier regrets the error. — 3 May 2034", "… the error. Published 3 May 2034, 17:05.": signed where the last sentence ends.
  if (from > 0 && isSignedDay(tokens, signature, words, dateOrder)) {
    head.published = findDate(tokens, signature, words, dateOrder, false);
    last.to = from - 1;
  }
  // "Ard Library, Wed. 16 February 2028, 7.30 p.m.": where and when a talk is held, below what is said of it.
  if (last.apart && !head.published && isSignedDay(tokens, last, words, dateOrder)) head.occasion ??= findDate(tokens, last, words, dateOrder, false);
}

/** The month and year that end a line of names below prose, or are all of it. */
function signedMonth(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary): PlacedStamp | undefined {
  const block = blocks[index],
    from = isDash(signAt(tokens, block.from)) ? block.from + 1 : block.from;
  const month =
    widthOf(tokens, block) <= STANDFIRST_REACH ? monthAtEnd(tokens, { ...block, from: Math.max(from, block.to - MONTH_REACH) }, words) : undefined;
  // "Photo: Ada Holm, May 2034": a caption.
  if (
    !month ||
    index === 0 ||
    signAt(tokens, from + 1) === COLON ||
    !endsAsSentence(tokens, blocks[index - 1]) ||
    isListed(tokens, blocks, index, words)
  )
    return undefined;
  return month.from === from ||
    (signAt(tokens, month.from - 1) === COMMA && (from > block.from || isDash(signAt(tokens, block.first)) || opensWithName(tokens, from, words)))
    ? month
    : undefined;
}

/** Past "page" or "this report by the Courier was" before "last", to what tells when it was written; else where the block begins. */
function pastPageNoun({ word }: Tokens, { from, to }: RawBlock, { pageNoun, postedLead }: Vocabulary): number {
  if (pageNoun[word[from]] !== 0) return from + 1;
  for (let at = from + 3; pageNoun[word[from + 1]] !== 0 && at < to && at < from + LONGEST_DAY; at++) if (postedLead[word[at]] !== 0) return at;
  return from;
}

/** What follows the last full stop of a block and a dash, or a word for posting: a signature may; 0 = none. */
function lastSentence(tokens: Tokens, { from, to }: RawBlock, { posted, postedLead }: Vocabulary): number {
  for (let at = to - 1; at > from && to - at < LONGEST_DAY + 2; at--) {
    const isPosted = posted[tokens.word[at]] !== 0 && (tokens.flags[at] & CAPITAL) !== 0;
    if (isPosted || (isDash(signAt(tokens, at)) && isSpaced(tokens, at + 1)))
      return signAt(tokens, postedLead[tokens.word[at - 1]] !== 0 ? at - 2 : at - 1) === DOT ? at + 1 : 0;
  }
  return 0;
}

/** "The Ard Herald, 3 May 2034", "(Ada Holm, head warden, 3 May 2034)": a line of names, and the day that ends it behind a comma. */
function isSignedDay(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const found = findDate(tokens, block, words, dateOrder, false);
  const isBracketed = signAt(tokens, block.from) === OPEN_PAREN && signAt(tokens, block.to - 1) === CLOSE_PAREN;
  // "— The Sunday column, 3 May 2034": behind a dash it is a signature, whoever or whatever signs.
  const isDashed = isDash(signAt(tokens, block.first)),
    from = isBracketed || (isDashed && block.from === block.first) ? block.from + 1 : block.from;
  return (
    found !== undefined &&
    found.stamp.next === (isBracketed ? block.to - 1 : block.to) &&
    (found.from === from || (signAt(tokens, found.from - 1) === COMMA && (isDashed || isBracketed || opensWithName(tokens, from, words))))
  );
}

/** "The Sund and District Herald,", not "Ada Holm died,": capitals up to the comma, and small words that join them. */
function opensWithName(tokens: Tokens, from: number, { dayJoint, governor, placeJoint }: Vocabulary): boolean {
  const { flags, kind, word } = tokens;
  let at = from;
  while (kind[at] === WORD && ((flags[at] & CAPITAL) !== 0 || (at > from && (dayJoint[word[at]] | governor[word[at]] | placeJoint[word[at]]) !== 0)))
    at++;
  return at > from && signAt(tokens, at) !== 0;
}
