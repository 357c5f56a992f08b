// Lines of their own that tell when a text was written, or of which day it is.
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import { isOwnDay } from './own-date.js';
import { COMMA, DOT, COLON, isDash, signAt } from '../tokens/signs.js';
import { isFullDate, readStamp, type Stamp } from '../stamps/stamp.js';
import type { Vocabulary } from './vocabulary.js';
import { widthAt } from '../tokens/token-shape.js';
import { endsAsSentence, isAllCaps, markByline } from './head-lines.js';
import { findDate, joinClock, partsLine, type PlacedStamp } from './head-dates.js';
import { placeIn } from './head-places.js';
import { endsHere } from './sentences.js';
import type { Head } from './head.js';

/** "Minutes of the committee meeting of the allotment association held on 3 May 2034" has no more words before its day. */
const WORDS_OF_OCCASION = 12;

/** "Compiled at Long Tarn, 3 May 2034" has no more tokens before its day. */
const PLACE_REACH = 6;

/** Words between two clocks, the sign of the second one of them. */
const WORDS_OF_CLOCK = 2;

/** A line has no more words before the day on which it was posted. */
const LONGEST_LEAD = 10;

/** A line that names no posting has no more words before its day, and behind it. */
const BARE_LEAD = 2,
  BARE_TAIL = 4;

/** A sentence that tells what somebody wrote then has as many words behind the day. */
const SENTENCE_TAIL = 3;

/** A sentence about an occasion has no more words before its day. */
const OCCASION_IN_SENTENCE = 6;

/** What the words of a line tell that stand before its day. */
interface Lead {
  words: number;
  /** "Posted", "written": of the text itself. */
  isMarked: boolean;
  /** "Minutes of the meeting". */
  isOccasion: boolean;
  /** "By". */
  isSigned: boolean;
  /** "Written" opens the last sentence of the line, and the day ends it. */
  isAtEnd: boolean;
}

/** What the words behind the day of a line tell. */
interface Tail {
  words: number;
  /** All with a capital, behind a clock: who wrote. */
  isNamed: boolean;
  /** "3 May 2034 / 7:04 am / Updated 9:30 am". */
  isMarked: boolean;
}

/** Takes a posted line, byline or date line of its own; false if the block is none. */
export function readPosted(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy', head: Head, isBelowTitle = false): boolean {
  const found = findDate(tokens, block, words, dateOrder, false);
  if (!found) return markByline(tokens, block, words);
  const lead = readLead(tokens, block, found, words);
  if (isOccasion(tokens, block, lead, words)) {
    // "The race was held on 3 May 2034. Ada Moe won.": a report of it, written on nobody knows which day.
    if (goesOn(tokens, block, found, words)) return false;
    head.occasion ??= found;
    block.kind = 'posted';
    return true;
  }
  if (!lead.isMarked && isOfAnother(tokens, block, found, lead, words)) return false;
  const isParted = isDash(signAt(tokens, found.stamp.next));
  joinClock(tokens, found.stamp, block.to, words);
  const tail = readTail(tokens, block, found, words);
  const isMarked = lead.isMarked || (tail.isMarked && lead.words === 0);
  if (lead.words > LONGEST_LEAD || (block.kind === 'heading' && (isMarked || lead.words + tail.words > 0))) return false;
  if (!isMarked && !isBareDay(tokens, block, found, lead, tail, words, isParted, isBelowTitle)) return false;
  if (words.posted[tokens.word[found.from - 1]] === 0 && !lead.isAtEnd && isTold(tokens, block, found)) return false;
  if (tail.words >= SENTENCE_TAIL && isOfWritten(tokens, block, found, words)) return false;
  head.placeZone ??= placeIn(tokens, block.from, found.from, words);
  const isFiner = head.published !== undefined && head.published.stamp.hour === undefined && found.stamp.hour !== undefined;
  if (!head.published || isFiner) head.published = found;
  block.kind = 'posted';
  return true;
}

/** Whether another sentence stands behind that of the day; none does in "held at the house of Dr. Moe", "Chair: Ada Moe". */
function goesOn(tokens: Tokens, { from, to }: RawBlock, { stamp: { next } }: PlacedStamp, words: Vocabulary): boolean {
  for (let at = next; at + 2 < to; at++)
    if (
      signAt(tokens, at) === DOT &&
      tokens.kind[at + 1] === WORD &&
      signAt(tokens, at + 2) !== COLON &&
      endsHere(tokens, at, at, from, at + 1, words)
    )
      return true;
  return false;
}

function readLead(tokens: Tokens, block: RawBlock, found: PlacedStamp, words: Vocabulary): Lead {
  const { kind, word } = tokens;
  const lead: Lead = { words: 0, isMarked: isOwnDay(tokens, block, found, words), isOccasion: false, isSigned: false, isAtEnd: false };
  // "The mill was released from its lease on 3 May 2034.": of a sentence the text itself must be what was posted.
  let isOfText = !endsAsSentence(tokens, block),
    isNamed = false;
  for (let at = block.from; at < found.from; at++) {
    if (kind[at] !== WORD) continue;
    lead.words++;
    const id = word[at];
    // "The firm filed for bankruptcy on 3 May 2034": what somebody did; but "this report by the firm was filed".
    if (words.dayArticle[id] && !isNamed) isOfText = false;
    const isLast = opensLast(tokens, at, found.from, words);
    if (isLast && words.posted[id]) lead.isAtEnd = found.stamp.next + 1 >= block.to;
    const isOpening = (lead.words === 1 || isLast) && (words.posted[id] || words.postedLead[id]);
    // "Version 2.0 was released on 3 May 2034.": one of several, and not the text.
    const isNumbered = kind[at + 1] === NUMBER && endsAsSentence(tokens, block);
    if ((words.pageNoun[id] && !isNumbered) || words.byline[id] || isOpening) isNamed = true;
    isOfText ||= isNamed;
    if (words.posted[id] && isOfText && !(lead.words > 1 && isDayOfAnother(tokens, at, words))) lead.isMarked = true;
    // "Last edit: 3 May 2034"
    if (words.updateLabel[id] && words.postedLead[word[at - 1]] && at - 1 === block.from) lead.isMarked = true;
    if (words.occasion[id]) lead.isOccasion = true;
    // "By law, the mill was sold on 3 May 2034" is no name.
    if (words.byline[id] && at === block.from && tokens.flags[at + 1] & CAPITAL) lead.isSigned = true;
  }
  // "By Wednesday 8 May 2034 the water had gone": nobody signs.
  if (lead.isSigned && lead.words > 1) lead.isMarked = true;
  return lead;
}

/**
 * "Ada Holm, head of stalls. Written 3 May 2034", "Status: closed. Last updated 3 May 2034.", "Project head: Ada Holm. Compiled at Tarn, 3 May 2034.":
 * the last sentence of the line opens at a word.
 */
function opensLast(tokens: Tokens, at: number, day: number, { postedLead }: Vocabulary): boolean {
  const isBesideDay = at === day - 1 || (day - at <= PLACE_REACH && signAt(tokens, day - 1) === COMMA);
  return isBesideDay && signAt(tokens, postedLead[tokens.word[at - 1]] === 0 ? at - 1 : at - 2) === DOT;
}

/** "Admission date: 5 May 2034" is no date of the text; "Letter date: …" and "Circular No. 12   Date: …" are. */
function isDayOfAnother(tokens: Tokens, at: number, { dateNoun, pageNoun, postedLead, posted }: Vocabulary): boolean {
  const { kind, word } = tokens;
  if (dateNoun[word[at]] === 0 || kind[at - 1] === NUMBER || signAt(tokens, at + 1) !== COLON) return false;
  const owner = word[at - 1];
  return pageNoun[owner] === 0 && postedLead[owner] === 0 && posted[owner] === 0;
}

/** "Minutes of the meeting of the board held on 3 May 2034". */
function isOccasion(tokens: Tokens, block: RawBlock, lead: Lead, words: Vocabulary): boolean {
  if (!lead.isOccasion || lead.isMarked) return false;
  return lead.words <= (endsAsSentence(tokens, block) && !endsClock(tokens, block, words) ? OCCASION_IN_SENTENCE : WORDS_OF_OCCASION);
}

/** Whether the day is that of something that the text tells of. */
function isOfAnother(tokens: Tokens, block: RawBlock, { from }: PlacedStamp, lead: Lead, { programmeTitle }: Vocabulary): boolean {
  // "Agenda, 12 June 2034": the title of what is to come.
  if (tokens.word.subarray(block.from, from).some((id) => programmeTitle[id] !== 0)) return true;
  // "Reported: 5 May 2034".
  return lead.words > 0 && signAt(tokens, from - 1) === COLON && !isAllCaps(tokens, { ...block, to: from });
}

function readTail(tokens: Tokens, block: RawBlock, { stamp }: PlacedStamp, { posted }: Vocabulary): Tail {
  const tail: Tail = { words: 0, isNamed: stamp.hour !== undefined, isMarked: false };
  for (let at = stamp.next; at < block.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    tail.words++;
    if ((tokens.flags[at] & CAPITAL) === 0) tail.isNamed = false;
    if (posted[tokens.word[at]] && !endsAsSentence(tokens, block)) tail.isMarked = true;
  }
  return tail;
}

/** Whether a line tells its day and hardly more, though no word of it says that it was posted. */
function isBareDay(
  tokens: Tokens,
  block: RawBlock,
  { from, stamp }: PlacedStamp,
  lead: Lead,
  tail: Tail,
  words: Vocabulary,
  isParted: boolean,
  isBelowTitle: boolean,
): boolean {
  const behind = tokens.word[stamp.next];
  // "Admitted 9 March 2034, discharged 14 March 2034": what was done on each.
  if (lead.words > 0 && tail.words > 0 && tellsOther(tokens, stamp, block.to, words)) return false;
  // "Final report to the funders, 30 September 2034", "Coast Courier | Saturday, 5 May 2034", below a title.
  const isSubtitle =
    isBelowTitle && tail.words === 0 && (block.kind === 'paragraph' || block.kind === 'listItem') && partsLine(signAt(tokens, from - 1));
  if ((lead.words > BARE_LEAD && !isSubtitle) || tail.words > BARE_TAIL || isToldThen(tokens, stamp.next, tail, words)) return false;
  // "Wed 22 Aug 2029, 06:45 for 07:00.": nothing is told.
  const isSecondClock = tail.words <= WORDS_OF_CLOCK && words.governor[behind] !== 0 && tokens.kind[stamp.next + 1] === NUMBER;
  if (lead.words === 0 && stamp.hour !== undefined && (tail.words === 0 || isSecondClock)) return true;
  // "5 May 2034 - The gate opens", "5 May 2034, 9am to 5pm: …": a line of a log or chronicle; "5 May 2034 - 16:05 Ada Holm" tells who wrote.
  const isEntry = lead.words === 0 && tail.words > 0 && (block.kind === 'logLine' || isParted || words.rangeWord[behind] !== 0);
  return !(isEntry && !tail.isNamed) && !endsAsSentence(tokens, block);
}

/** Whether another whole day stands behind that of a line. */
function tellsOther(tokens: Tokens, { next, day, month }: Stamp, to: number, words: Vocabulary): boolean {
  for (let at = next; at < to; at++) {
    const other = tokens.kind[at] === NUMBER ? readStamp(tokens, at, to, words) : undefined;
    if (other && isFullDate(other)) return other.day !== day || other.month !== month;
  }
  return false;
}

/** "5 May 2034 | the mill burned down": a small word right behind the day, and more; "5 May 2034 by Ada Holm", "5 May 2034 edition" are of the text. */
function isToldThen(
  { kind, flags, word }: Tokens,
  next: number,
  tail: Tail,
  { byline, governor, posted, pageNoun, rangeWord, localMark }: Vocabulary,
): boolean {
  const id = word[next];
  return (
    tail.words > 1 &&
    kind[next] === WORD &&
    !(flags[next] & CAPITAL) &&
    byline[id] + governor[id] + posted[id] + pageNoun[id] + rangeWord[id] + localMark[id] === 0
  );
}

/** "… held on 4 May 2034 at 8.30 p.m.": the full stop is of the clock. */
function endsClock({ word }: Tokens, { to }: RawBlock, { meridiemTail }: Vocabulary): boolean {
  return meridiemTail[word[to - 2]] !== 0;
}

/** "The letter sent on 3 May 2034 asked for a ban.", "In an article published on 3 May 2034, she asked for it.": of what somebody wrote, which is not the text. */
function isOfWritten(tokens: Tokens, block: RawBlock, { from }: PlacedStamp, { pageNoun, posted }: Vocabulary): boolean {
  if (!endsAsSentence(tokens, block)) return false;
  for (let at = block.from + 2; at < from; at++) if (posted[tokens.word[at]] !== 0 && pageNoun[tokens.word[at - 1]] !== 0) return true;
  return false;
}

/** "A new date, 4 May 2034, was announced.": a sentence ends before the date, or goes on after it behind a comma. */
function isTold(tokens: Tokens, block: RawBlock, { from, stamp }: PlacedStamp): boolean {
  if (!endsAsSentence(tokens, block)) return false;
  for (let at = block.from + 2; at < from; at++)
    if (signAt(tokens, at) === DOT && widthAt(tokens, at - 1) > 2 && (tokens.flags[at + 1] & CAPITAL) !== 0) return true;
  return signAt(tokens, from - 1) === COMMA && signAt(tokens, stamp.next) === COMMA;
}
