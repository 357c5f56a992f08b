// The head of a document: headline, posted line, byline, caption, and where the report itself begins.
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens.js';
import { isClockAlone } from './clock-headings.js';
import type { RawBlock } from './blocks.js';
import { nameEnd, readDateline, type Dateline } from './dateline.js';
import { pastLogLead } from './log-lead.js';
import { isOwnDay } from './own-date.js';
import { ownDay } from './own-year.js';
import { zoneOfPlace, zonesOfPlace } from './places.js';
import { CLOSE_PAREN, COMMA, DOT, COLON, OPEN_PAREN, PIPE, QUOTE, LEFT_DOUBLE, isDash, signAt } from './signs.js';
import { isFullDate, readStamp } from './stamp.js';
import { OPENS_GREETING, type Vocabulary } from './vocabulary.js';
import { isSpaced, widthAt } from './token-shape.js';
import { widthOf, endsSentence, isAllCaps, headsList, isListed, isSeries, isRoll, hasWord, isByline, isClockLabel, isMessage, isBody } from './head-lines.js';
import { findDate, monthAtEnd, type PlacedStamp, dateOfTitle, isLabelledDay, joinClock, partsLine } from './head-dates.js';

export interface Head {
  /** Block that holds the title. */
  title?: RawBlock;
  published?: PlacedStamp;
  /** The day that the text is about, where a line ("Meeting held on") or, in want of a posted line, the title tells it. */
  occasion?: PlacedStamp;
  dateline?: Dateline;
  /** Block that {@link dateline} opens. */
  datelineBlock?: RawBlock;
  /** Zone of a place that the head names. */
  placeZone?: string;
  /** Zone of a place that stands between commas in the title. */
  titleZone?: string;
  /** Zone of the only place in which the first paragraph happens: "a court in Oslo". */
  leadZone?: string;
}

const DEEPEST_HEAD = 14;
/** A posted line below a standfirst is no wider. */
const STANDFIRST_REACH = 80;
/** "Minutes of the committee meeting of the allotment association held on 3 May 2034" has no more words before its day. */
const WORDS_OF_OCCASION = 12;
/** Blocks within which the next message of a conversation is headed. */
const MESSAGE_REACH = 9;
/** Blocks within which a journey tells its next time. */
const JOURNEY_REACH = 4;

/** "Compiled at Long Tarn, 3 May 2034" has no more tokens before its day. */
const PLACE_REACH = 6;

/** Reads the head and names the kinds of its blocks. */
export function readHead(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary, dateOrder: 'mdy' | 'dmy'): Head {
  const head: Head = {};
  const titles: RawBlock[] = [];
  let index = 0;
  for (; index < blocks.length && index < DEEPEST_HEAD; index++) {
    const block = blocks[index];
    if (block.kind === 'frontMatter') {
      head.published ??= findDate(tokens, block, words, dateOrder, true);
      continue;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'logLine') break;
    const dateline = block.kind === 'heading' ? undefined : readDateline(tokens, block.from, block.to, words, head.published !== undefined || titles.length > 0);
    if (dateline) {
      head.dateline = dateline;
      head.datelineBlock = block;
      if (dateline.stamp && isFullDate(dateline.stamp)) head.published ??= { stamp: dateline.stamp, from: dateline.stampFrom ?? dateline.from };
      break;
    }
    if (block.kind === 'heading' && index > 0 && block.level !== 1 && titles.some((title) => title.kind === 'heading')) break;
    // "Ana Ruiz  9:14 AM", above her words.
    if (block.kind === 'logLine' && pastLogLead(tokens, block.from, block.to, words) > block.from) break;
    // "Day 1 – 2 June 2034", above what happened on it.
    if (index > 0 && words.step[tokens.word[block.from]] !== 0 && tokens.kind[block.from + 1] === NUMBER) break;
    // "Monday, March 3rd", above the messages of that day, and others below: heads of days are no title.
    if (isDayAlone(tokens, block, words, dateOrder) && blocks.slice(index + 1).some((other) => isDayAlone(tokens, other, words, dateOrder))) break;
    // "Departs 09:35", and "Arrives 11:50" below it.
    if (isClockLabel(tokens, block, words) && blocks.slice(index + 1, index + JOURNEY_REACH).some((other) => isClockLabel(tokens, other, words))) break;
    if (isMessage(tokens, block, words) && blocks.slice(index + 1, index + MESSAGE_REACH).some((other) => isMessage(tokens, other, words))) break;
    if (headsList(blocks, index) || isListed(tokens, blocks, index, words)) break;
    // "Born 14 May 1984, Bilbao", "b. Bilbao, 14 May 1984": told of somebody.
    if (words.lifeMark[tokens.word[block.from]] !== 0 && (widthAt(tokens, block.from) > 1 || signAt(tokens, block.from + 1) === DOT)) break;
    if (readPosted(tokens, block, words, dateOrder, head, titles.length > 0)) continue;
    if (isBody(tokens, block, blocks[index + 1])) {
      if (head.published === undefined && (isPostedAhead(tokens, blocks, index, words, dateOrder) || isAddress(tokens, blocks, index, words, dateOrder))) continue;
      if (!datelineAhead(tokens, blocks, index, words)) break;
      block.kind = 'caption';
      continue;
    }
    if (isClockAlone(tokens, block, words) && blocks.slice(index + 1).some((other) => isClockAlone(tokens, other, words))) break;
    // "1821", "Mar 2021 – Present · 4 yrs": beside what happened then.
    if (!hasWord(tokens, block, words)) break;
    // "Dear Ms Novak,": whom a letter is for.
    if (words.greeting[tokens.word[block.from]] === OPENS_GREETING && signAt(tokens, block.to - 1) === COMMA) continue;
    // "Due date: 2 April 2034", below a title, is none.
    if (titles.length > 0 && block.kind === 'paragraph' && isLabelledDay(tokens, block, words, dateOrder)) continue;
    titles.push(block);
    const zone = placeIn(tokens, block.from, block.to, words);
    if (isAllCaps(tokens, block)) head.placeZone ??= zone;
    // "Loss of power, Castle Street, Devon".
    else head.titleZone ??= zone;
  }
  if (index < blocks.length) {
    head.leadZone = leadZone(tokens, blocks[index], words);
    if (titles.length > 0) nameTitle(tokens, titles, head, words);
  }
  readFoot(tokens, blocks, index, words, dateOrder, head);
  if (head.title && !head.published) for (const title of [head.title, ...titles]) head.occasion ??= dateOfTitle(tokens, title, words, dateOrder);
  if (!head.published && !head.occasion) head.published = saidToday(tokens, blocks, words, dateOrder) ?? ownDay(tokens, blocks, head.dateline, head.datelineBlock, words);
  return head;
}

/** Tokens of "Tue, Oct 21st at 6:11 p.m.", at most. */
const LONGEST_DAY = 12;

/** A weekday, a day and perhaps a clock without its year, and nothing else. */
function isDayAlone(tokens: Tokens, { from, to }: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const stamp = to - from <= LONGEST_DAY && words.weekday[tokens.word[from]] !== 0 ? readStamp(tokens, from, to, words, dateOrder) : undefined;
  return stamp?.day !== undefined && stamp.year === undefined && stamp.next >= to;
}

function nameTitle(tokens: Tokens, titles: readonly RawBlock[], head: Head, words: Vocabulary): void {
  let title = titles.find((block) => pastSubjectLabel(tokens, block, words) > block.from) ?? titles.find((block) => block.kind === 'heading' && block.level === 1);
  const from = title ? pastSubjectLabel(tokens, title, words) : 0;
  for (const block of titles) {
    if (title?.kind === 'heading' || from > (title?.from ?? from)) break;
    // "Present: A. Brandt (chair), L. Osei" names no text.
    if (title && isRoll(tokens, block)) continue;
    const isBetter = !title || (isAllCaps(tokens, title) && !isAllCaps(tokens, block)) || (isAllCaps(tokens, title) === isAllCaps(tokens, block) && widthOf(tokens, block) > widthOf(tokens, title));
    if (isBetter) title = block;
  }
  for (const block of titles) if (block.kind === 'paragraph') block.kind = 'heading';
  if (!title) return;
  title.kind = 'headline';
  head.title = from > title.from ? { ...title, from } : title;
}

/** Past "Subject: RE:" in the head of a mail, to what it is about. */
function pastSubjectLabel(tokens: Tokens, { from, to }: RawBlock, { subjectLabel }: Vocabulary): number {
  let at = from;
  while (at + 2 < to && subjectLabel[tokens.word[at]] !== 0 && signAt(tokens, at + 1) === COLON) at += 2;
  return at;
}

/** Words between two clocks, the sign of the second one of them. */
const WORDS_OF_CLOCK = 2;

/** Takes a posted line, byline or date line of its own; false if the block is none. */
function readPosted(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy', head: Head, isBelowTitle = false): boolean {
  const found = findDate(tokens, block, words, dateOrder, false);
  if (!found) return isByline(tokens, block, words);
  let isMarked = isOwnDay(tokens, block, found, words), isOccasion = false, isSigned = false, isAtEnd = false;
  let others = 0;
  // "The mill was released from its lease on 3 May 2034.": of a sentence the text itself must be what was posted.
  let isOfText = !endsSentence(tokens, block);
  for (let at = block.from; at < found.from; at++) {
    if (tokens.kind[at] !== WORD) continue;
    others++;
    const id = tokens.word[at];
    // "Ada Holm, head of stalls. Written 3 May 2034", "Status: closed. Last updated 3 May 2034."
    // "Project head: Ada Holm. Compiled at Tarn, 3 May 2034."
    const isLast = (at === found.from - 1 || found.from - at <= PLACE_REACH && signAt(tokens, found.from - 1) === COMMA) && signAt(tokens, words.postedLead[tokens.word[at - 1]] === 0 ? at - 1 : at - 2) === DOT;
    const opens = others === 1 || isLast;
    if (isLast && words.posted[id]) isAtEnd = found.stamp.next + 1 >= block.to;
    if (words.pageNoun[id] || words.byline[id] || opens && (words.posted[id] || words.postedLead[id])) isOfText = true;
    // "Admission date: 5 May 2034" is no date of the text; "Letter date: …" is.
    const isOther = others > 1 && words.dateNoun[id] !== 0 && signAt(tokens, at + 1) === COLON && words.pageNoun[tokens.word[at - 1]] === 0 && words.postedLead[tokens.word[at - 1]] === 0 && words.posted[tokens.word[at - 1]] === 0;
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
  let after = 0, isNamed = found.stamp.hour !== undefined;
  for (let at = found.stamp.next; at < block.to; at++) {
    if (tokens.kind[at] !== WORD) continue;
    after++;
    if ((tokens.flags[at] & CAPITAL) === 0) isNamed = false;
    // "3 May 2034 / 7:04 am / Updated 9:30 am"
    if (words.posted[tokens.word[at]] && others === 0 && !endsSentence(tokens, block)) isMarked = true;
  }
  // "Wed 22 Aug 2029, 06:45 for 07:00.": nothing is told.
  const isMoment = others === 0 && found.stamp.hour !== undefined && (after === 0 || (after <= WORDS_OF_CLOCK && words.governor[tokens.word[found.stamp.next]] !== 0 && tokens.kind[found.stamp.next + 1] === NUMBER));
  // "5 May 2034 - The gate opens", "5 May 2034, 9am to 5pm: …": a line of a log or chronicle; "5 May 2034 - 16:05 Ada Holm" tells who wrote.
  const isEntry = others === 0 && after > 0 && !isMoment && (block.kind === 'logLine' || isParted || words.rangeWord[tokens.word[found.stamp.next]] !== 0) && !isNamed;
  // "Final report to the funders, 30 September 2034", "Coast Courier | Saturday, 5 May 2034", below a title.
  const isSubtitle = isBelowTitle && after === 0 && block.kind === 'paragraph' && partsLine(signAt(tokens, found.from - 1));
  if (others > 10 || (!isMarked && ((others > 2 && !isSubtitle) || after > 4 || isEntry || (endsSentence(tokens, block) && !isMoment))) || (isMarked && block.kind === 'heading')) return false;
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
  for (let at = block.from + 2; at < from; at++) if (signAt(tokens, at) === DOT && widthAt(tokens, at - 1) > 2 && (tokens.flags[at + 1] & CAPITAL) !== 0) return true;
  return signAt(tokens, from - 1) === COMMA && signAt(tokens, stamp.next) === COMMA;
}

/** "Camp near Falmouth, Va.": where a letter was written, right above its day and whom it is for. */
function isAddress(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const { [index + 1]: day, [index + 2]: greeting } = blocks as readonly (RawBlock | undefined)[];
  return day !== undefined && greeting !== undefined && words.greeting[tokens.word[greeting.from]] === OPENS_GREETING && findDate(tokens, day, words, dateOrder, false)?.from === day.from;
}

/** A standfirst stands above the line that says when it was posted. */
function isPostedAhead(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  for (const block of blocks.slice(index + 1, index + 3)) {
    if (block.kind !== 'paragraph' || widthOf(tokens, block) > STANDFIRST_REACH || endsSentence(tokens, block)) return false;
    if ((words.posted[tokens.word[block.from]] !== 0 || words.byline[tokens.word[block.from]] !== 0) && findDate(tokens, block, words, dateOrder, false) !== undefined) return true;
  }
  return false;
}

function datelineAhead(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary): boolean {
  for (let at = index + 1; at <= index + 3 && at < blocks.length; at++) {
    const block = blocks[at];
    if (block.kind === 'paragraph' && readDateline(tokens, block.from, block.to, words)) return true;
  }
  return false;
}

/** Blocks within which a report names its own day. */
const OWN_DAY_REACH = 8;

/** "The lock shut today, Thursday, 19 August 2027", "no water tonight (3 May 2034)": the day of writing, named beside the word for it. */
function saidToday(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary, dateOrder: 'mdy' | 'dmy'): PlacedStamp | undefined {
  for (const { kind, from, to } of blocks.slice(0, OWN_DAY_REACH)) {
    if (kind !== 'paragraph') continue;
    for (let at = from; at < to && signAt(tokens, at) !== QUOTE && signAt(tokens, at) !== LEFT_DOUBLE; at++) {
      const sign = signAt(tokens, at + 1), isNamed = words.stampDay[tokens.word[at]] === 1 && (sign === COMMA || sign === OPEN_PAREN);
      const stamp = isNamed ? readStamp(tokens, at + 2, to, words, dateOrder) : undefined;
      if (stamp && isFullDate(stamp)) return { stamp, from: at + 2 };
    }
  }
  return undefined;
}

/** Names a signature at the end ("- Wire/ab"), and takes a posted line from there if the head had none. */
function readFoot(tokens: Tokens, blocks: readonly RawBlock[], bodyAt: number, words: Vocabulary, dateOrder: 'mdy' | 'dmy', head: Head): void {
  for (let index = Math.max(bodyAt + 1, blocks.length - 4); index < blocks.length; index++) {
    const block = blocks[index];
    const width = widthOf(tokens, block);
    if (block.kind === 'listItem' && block.apart && width <= 40 && isDash(signAt(tokens, block.first)) && blocks[index - 1].kind === 'paragraph' && blocks[index + 1]?.kind !== 'listItem') {
      // "— Ada Holm, 3 May 2034"
      if (!head.published && !isSeries(tokens, blocks, words, dateOrder)) readPosted(tokens, block, words, dateOrder, head, isSignedDay(tokens, block, words, dateOrder));
      for (let rest = index; rest < blocks.length; rest++) (blocks[rest]).kind = 'signature';
      break;
    }
    // "Page last revised: June 2034", "This page was last updated on 3 May 2034."
    const lead = pastPageNoun(tokens, block, words), first = tokens.word[lead];
    const isMarked = words.posted[first] !== 0 || (words.postedLead[first] !== 0 && words.posted[tokens.word[lead + 1]] !== 0);
    // "Last updated: 6 May" below a text that has its day: of the text itself.
    if (block.kind === 'paragraph' && isMarked && head.published && width <= 60 && !endsSentence(tokens, block) && findDate(tokens, block, words, dateOrder, false)) block.kind = 'posted';
    const isSigned = block.apart && index === blocks.length - 1 && isSignedDay(tokens, block, words, dateOrder);
    if (block.kind === 'paragraph' && width <= (isMarked ? 100 : isSigned ? STANDFIRST_REACH : 30) && !head.published && !isSeries(tokens, blocks, words, dateOrder) && !headsList(blocks, index) && !isListed(tokens, blocks, index, words) && !isMessage(tokens, block, words)) readPosted(tokens, block, words, dateOrder, head, isSigned);
    // "Published 3 May 2034. The next one is due in June.": a sentence of its own.
    const told = isMarked && block.kind === 'paragraph' && !head.published ? findDate(tokens, block, words, dateOrder, false) : undefined;
    if (told && told.from <= lead + 3 && signAt(tokens, told.stamp.next) === DOT && told.stamp.next + 1 < block.to) head.published = told;
    const month = isMarked && block.kind === 'paragraph' && !head.published ? monthAtEnd(tokens, block, words) : undefined;
    if (month) {
      head.published = month;
      block.kind = 'posted';
    }
  }
  const last = blocks[blocks.length - 1];
  const from = !head.published && last?.kind === 'paragraph' ? lastSentence(tokens, last, words) : 0;
  const signature = { ...last, from, to: last && signAt(tokens, last.to - 1) === DOT ? last.to - 1 : last?.to };
  // "The Courier regrets the error. — 3 May 2034", "… the error. Published 3 May 2034, 17:05.": signed where the last sentence ends.
  if (from > 0 && isSignedDay(tokens, signature, words, dateOrder) && !isListed(tokens, blocks, blocks.length - 1, words)) {
    head.published = findDate(tokens, signature, words, dateOrder, false);
    last.to = from - 1;
  }
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
    if (isPosted || (isDash(signAt(tokens, at)) && isSpaced(tokens, at + 1))) return signAt(tokens, postedLead[tokens.word[at - 1]] !== 0 ? at - 2 : at - 1) === DOT ? at + 1 : 0;
  }
  return 0;
}

/** "The Ard Herald, 3 May 2034", "(Ada Holm, head warden, 3 May 2034)": a line of names, and the day that ends it behind a comma. */
function isSignedDay(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const found = findDate(tokens, block, words, dateOrder, false);
  const isBracketed = signAt(tokens, block.from) === OPEN_PAREN && signAt(tokens, block.to - 1) === CLOSE_PAREN;
  const from = isBracketed ? block.from + 1 : block.from;
  return found !== undefined && found.stamp.next === (isBracketed ? block.to - 1 : block.to) && (found.from === from || (signAt(tokens, found.from - 1) === COMMA && opensWithName(tokens, from, words)));
}

/** "The Sund and District Herald,", not "Ada Holm died,": capitals up to the comma, and small words that join them. */
function opensWithName(tokens: Tokens, from: number, { dayJoint, governor, placeJoint }: Vocabulary): boolean {
  const { flags, kind, word } = tokens;
  let at = from;
  while (kind[at] === WORD && ((flags[at] & CAPITAL) !== 0 || (at > from && (dayJoint[word[at]] | governor[word[at]] | placeJoint[word[at]]) !== 0))) at++;
  return at > from && signAt(tokens, at) !== 0;
}

function leadZone(tokens: Tokens, { from, to }: RawBlock, words: Vocabulary): string | undefined {
  const zones = new Set<string>();
  for (let at = from; at + 1 < to && words.places; at++) {
    // What the first sentence tells of goes before what others do: "The gates in Oslo … A team in Lagos …".
    if (zones.size > 0 && signAt(tokens, at) === DOT && isSpaced(tokens, at + 1) && (tokens.flags[at + 1] & CAPITAL) !== 0) break;
    if (!words.placeJoint[tokens.word[at]]) continue;
    const end = nameEnd(tokens, at + 1, to, CAPITAL);
    const zone = end > at + 1 ? zoneOfPlace(tokens.text.slice(tokens.start[at + 1], tokens.end[end - 1]), words.places) : undefined;
    if (zone !== undefined) zones.add(zone);
  }
  return zones.size === 1 ? [...zones][0] : undefined;
}

/** The zone of a place named between commas. */
function placeIn(tokens: Tokens, from: number, to: number, words: Vocabulary): string | undefined {
  if (!words.places) return undefined;
  let zone: string | undefined;
  let open = from;
  for (let at = from; at <= to; at++) {
    if (at < to && signAt(tokens, at) !== COMMA && signAt(tokens, at) !== PIPE && !(isDash(signAt(tokens, at)) && isSpaced(tokens, at))) continue;
    if (at > open) {
      const place = tokens.text.slice(tokens.start[open], tokens.end[at - 1]);
      // "Lisbon–Boston": a way from one clock to another.
      if (place.length < 40 && !place.includes('\u2013') && zonesOfPlace(place, words.places).length > 0) zone = zoneOfPlace(place, words.places) ?? zone;
    }
    open = at + 1;
  }
  return zone;
}

