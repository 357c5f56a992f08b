// Lines of their own that tell when a text was written, or of which day it is.
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import { isOwnDay } from './own-date.js';
import { COMMA, DOT, COLON, isDash, signAt } from '../tokens/signs.js';
import type { Vocabulary } from './vocabulary.js';
import { widthAt } from '../tokens/token-shape.js';
import { endsSentence, isAllCaps, markByline } from './head-lines.js';
import { findDate, joinClock, partsLine, type PlacedStamp } from './head-dates.js';
import { placeIn } from './head-places.js';
import type { Head } from './head.js';

/** "Minutes of the committee meeting of the allotment association held on 3 May 2034" has no more words before its day. */
const WORDS_OF_OCCASION = 12;

/** "Compiled at Long Tarn, 3 May 2034" has no more tokens before its day. */
const PLACE_REACH = 6;

/** Words between two clocks, the sign of the second one of them. */
const WORDS_OF_CLOCK = 2;

/** Takes a posted line, byline or date line of its own; false if the block is none. */
export function readPosted(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy', head: Head, isBelowTitle = false): boolean {
  const found = findDate(tokens, block, words, dateOrder, false);
  if (!found) return markByline(tokens, block, words);
  let isMarked = isOwnDay(tokens, block, found, words),
    isOccasion = false,
    isSigned = false,
    isAtEnd = false;
  let others = 0;
  // "The mill was released from its lease on 3 May 2034.": of a sentence the text itself must be what was posted.
  let isOfText = !endsSentence(tokens, block);
  for (let at = block.from; at < found.from; at++) {
    if (tokens.kind[at] !== WORD) continue;
    others++;
    const id = tokens.word[at];
    // "Ada Holm, head of stalls. Written 3 May 2034", "Status: closed. Last updated 3 May 2034."
    // "Project head: Ada Holm. Compiled at Tarn, 3 May 2034."
    const isLast =
      (at === found.from - 1 || (found.from - at <= PLACE_REACH && signAt(tokens, found.from - 1) === COMMA)) &&
      signAt(tokens, words.postedLead[tokens.word[at - 1]] === 0 ? at - 1 : at - 2) === DOT;
    const opens = others === 1 || isLast;
    if (isLast && words.posted[id]) isAtEnd = found.stamp.next + 1 >= block.to;
    if (words.pageNoun[id] || words.byline[id] || (opens && (words.posted[id] || words.postedLead[id]))) isOfText = true;
    // "Admission date: 5 May 2034" is no date of the text; "Letter date: …" and "Circular No. 12   Date: …" are.
    const isOther =
      others > 1 &&
      words.dateNoun[id] !== 0 &&
      tokens.kind[at - 1] !== NUMBER &&
      signAt(tokens, at + 1) === COLON &&
      words.pageNoun[tokens.word[at - 1]] === 0 &&
      words.postedLead[tokens.word[at - 1]] === 0 &&
      words.posted[tokens.word[at - 1]] === 0;
    if (words.posted[id] && isOfText && !isOther) isMarked = true;
    if (words.occasion[id]) isOccasion = true;
    if (words.byline[id] && at === block.from) isSigned = true;
  }
  // "By Wednesday 8 May 2034 the water had gone": nobody signs.
  if (isSigned && others > 1) isMarked = true;
  if (isOccasion && !isMarked && others <= (endsSentence(tokens, block) && !endsClock(tokens, block, words) ? 6 : WORDS_OF_OCCASION)) {
    head.occasion ??= found;
    block.kind = 'posted';
    return true;
  }
  // "Agenda, 12 June 2034": the title of what is to come.
  if (!isMarked && tokens.word.subarray(block.from, found.from).some((id) => words.programmeTitle[id] !== 0)) return false;
  // "Reported: 5 May 2034": the time of something that the text tells of.
  if (!isMarked && others > 0 && signAt(tokens, found.from - 1) === COLON && !isAllCaps(tokens, { ...block, to: found.from })) return false;
  const isParted = isDash(signAt(tokens, found.stamp.next));
  joinClock(tokens, found.stamp, block.to, words);
  let after = 0,
    isNamed = found.stamp.hour !== undefined;
  for (let at = found.stamp.next; at < block.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    after++;
    if ((tokens.flags[at] & CAPITAL) === 0) isNamed = false;
    // "3 May 2034 / 7:04 am / Updated 9:30 am"
    if (words.posted[tokens.word[at]] && others === 0 && !endsSentence(tokens, block)) isMarked = true;
  }
  // "Wed 22 Aug 2029, 06:45 for 07:00.": nothing is told.
  const isMoment =
    others === 0 &&
    found.stamp.hour !== undefined &&
    (after === 0 || (after <= WORDS_OF_CLOCK && words.governor[tokens.word[found.stamp.next]] !== 0 && tokens.kind[found.stamp.next + 1] === NUMBER));
  // "5 May 2034 - The gate opens", "5 May 2034, 9am to 5pm: …": a line of a log or chronicle; "5 May 2034 - 16:05 Ada Holm" tells who wrote.
  const isEntry =
    others === 0 &&
    after > 0 &&
    !isMoment &&
    (block.kind === 'logLine' || isParted || words.rangeWord[tokens.word[found.stamp.next]] !== 0) &&
    !isNamed;
  // "Final report to the funders, 30 September 2034", "Coast Courier | Saturday, 5 May 2034", below a title.
  const isSubtitle =
    isBelowTitle && after === 0 && (block.kind === 'paragraph' || block.kind === 'listItem') && partsLine(signAt(tokens, found.from - 1));
  if (
    others > 10 ||
    (!isMarked && ((others > 2 && !isSubtitle) || after > 4 || isEntry || (endsSentence(tokens, block) && !isMoment))) ||
    (isMarked && block.kind === 'heading')
  )
    return false;
  if (block.kind === 'heading' && others + after > 0) return false;
  if (words.posted[tokens.word[found.from - 1]] === 0 && !isAtEnd && isTold(tokens, block, found)) return false;
  head.placeZone ??= placeIn(tokens, block.from, found.from, words);
  const isFiner = head.published !== undefined && head.published.stamp.hour === undefined && found.stamp.hour !== undefined;
  if (!head.published || isFiner) head.published = found;
  block.kind = 'posted';
  return true;
}

/** "… held on 4 May 2034 at 8.30 p.m.": the full stop is of the clock. */
function endsClock({ word }: Tokens, { to }: RawBlock, { meridiemTail }: Vocabulary): boolean {
  return meridiemTail[word[to - 2]] !== 0;
}

/** "A new date, 4 May 2034, was announced.": a sentence ends before the date, or goes on after it behind a comma. */
function isTold(tokens: Tokens, block: RawBlock, { from, stamp }: PlacedStamp): boolean {
  if (!endsSentence(tokens, block)) return false;
  for (let at = block.from + 2; at < from; at++)
    if (signAt(tokens, at) === DOT && widthAt(tokens, at - 1) > 2 && (tokens.flags[at + 1] & CAPITAL) !== 0) return true;
  return signAt(tokens, from - 1) === COMMA && signAt(tokens, stamp.next) === COMMA;
}
