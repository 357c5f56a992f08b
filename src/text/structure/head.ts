// The head of a document, block by block: headline, posted line, byline, caption, and where the report itself begins.
import { NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { isClockAlone } from './clock-headings.js';
import { behindDay, opensTime } from './line-shapes.js';
import type { RawBlock } from './blocks.js';
import { readDateline, type Dateline } from './dateline.js';
import { pastLogLead } from './log-lead.js';
import { ownDay } from './own-year.js';
import { COMMA, COLON, OPEN_PAREN, QUOTE, LEFT_DOUBLE, TILDE, signAt } from '../tokens/signs.js';
import { isFullDate, readStamp } from '../stamps/stamp.js';
import { readStampLine } from '../stamps/stamp-line.js';
import { OPENS_GREETING, type Vocabulary } from './vocabulary.js';
import {
  widthOf,
  endsAsSentence,
  isAllCaps,
  headsList,
  isListed,
  isLong,
  isRoll,
  hasWord,
  isClockLabel,
  isAskedAbove,
  isMessage,
  isBody,
  STANDFIRST_REACH,
} from './head-lines.js';
import { findDate, dateOfTitle, monthOfIssue, isLabelledDay, isDayAlone, isLifeMark, type PlacedStamp } from './head-dates.js';
import { leadZone, placeIn } from './head-places.js';
import { readPosted } from './posted-line.js';
import { splitSentences } from './sentences.js';
import { readFoot } from './foot.js';

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
/** Blocks within which the next message of a conversation is headed. */
const MESSAGE_REACH = 9;
/** Blocks within which a journey tells its next time. */
const JOURNEY_REACH = 4;

/** What is known of a head while its blocks are read, from the top. */
interface HeadReading {
  readonly tokens: Tokens;
  readonly blocks: RawBlock[];
  readonly words: Vocabulary;
  readonly dateOrder: 'mdy' | 'dmy';
  /** Whether the text tells a story that is over. */
  readonly looksBack: () => boolean;
  readonly head: Head;
  /** Lines that may be the title. */
  readonly titles: RawBlock[];
}

/** Reads the head and names the kinds of its blocks. */
export function readHead(tokens: Tokens, blocks: RawBlock[], words: Vocabulary, dateOrder: 'mdy' | 'dmy', looksBack: () => boolean): Head {
  const reading: HeadReading = { tokens, blocks, words, dateOrder, looksBack, head: {}, titles: [] };
  const { head, titles } = reading;
  let index = 0;
  while (index < blocks.length && index < DEEPEST_HEAD && readBlock(reading, index)) index++;
  if (index < blocks.length) {
    head.leadZone = leadZone(tokens, blocks[index], words);
    if (titles.length > 0) nameTitle(reading);
  }
  readFoot(tokens, blocks, index, words, dateOrder, head);
  if (head.title && !head.published) for (const title of [head.title, ...titles]) head.occasion ??= dateOfTitle(tokens, title, words, dateOrder);
  if (!head.published) head.occasion ??= dayOfRecord(reading);
  if (!head.published && !head.occasion)
    head.published = saidToday(tokens, blocks, words, dateOrder) ?? ownDay(tokens, blocks, head.dateline, head.datelineBlock, words);
  return head;
}

/** Blocks above a title of minutes, at most. */
const DEEPEST_TITLE = 2;

/** "Thu 18 March 2027, 7.30 pm, Town Hall", right below a title that names minutes: the day that they record. */
function dayOfRecord({ tokens, blocks, words, dateOrder }: HeadReading): PlacedStamp | undefined {
  const title = blocks.findIndex(({ from, to }) => tokens.word.subarray(from, to).some((id) => words.recordTitle[id] !== 0)),
    body = title >= 0 && title < DEEPEST_TITLE ? blocks.at(title + 1) : undefined,
    found = body && !endsAsSentence(tokens, blocks[title]) ? findDate(tokens, body, words, dateOrder, false) : undefined;
  return found && found.from === body?.from ? found : undefined;
}

/** @returns whether the head may go on below the block. */
function readBlock(reading: HeadReading, index: number): boolean {
  const { tokens, blocks, words, dateOrder, head, titles } = reading,
    block = blocks[index];
  if (block.kind === 'frontMatter') {
    head.published ??= findDate(tokens, block, words, dateOrder, true);
    return true;
  }
  // "1. TARN, 3 May – The bridge …": the paragraphs of a report, counted.
  if (isProseItem(tokens, block) && takesDateline(reading, block))
    for (const other of blocks.slice(index)) if (isProseItem(tokens, other)) other.kind = 'paragraph';
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'logLine') return false;
  if (takesDateline(reading, block) || opensBody(reading, index)) return false;
  if (readPosted(tokens, block, words, dateOrder, head, titles.length > 0)) {
    partPosted(reading, index);
    return true;
  }
  if (isBody(tokens, block, blocks[index + 1]) && !(index === 0 && blocks.length > 1 && isAskedAbove(tokens, blocks)))
    return standsAboveReport(reading, index);
  if (isClockAlone(tokens, block, words) && blocks.slice(index + 1).some((other) => isClockAlone(tokens, other, words))) return false;
  if (takesIssue(reading, block)) return true;
  // "1821", "Mar 2021 – Present · 4 yrs": beside what happened then.
  if (!hasWord(tokens, block, words)) return false;
  if (!isNoTitle(reading, block)) takeTitle(reading, block);
  return true;
}

/** An item of a list that is a whole paragraph. */
function isProseItem(tokens: Tokens, block: RawBlock): boolean {
  return block.kind === 'listItem' && isLong(tokens, block) && endsAsSentence(tokens, block);
}

/** "Posted: 12 March 2034. The bridge closed on Friday.": the rest of the paragraph is read as one of its own, below the day. */
function partPosted({ tokens, blocks, words, head }: HeadReading, index: number): void {
  const block = blocks[index],
    day = head.published?.from ?? -1;
  if (block.kind !== 'posted' || day < block.from || words.posted[tokens.word[block.from]] + words.postedLead[tokens.word[block.from]] === 0) return;
  const [first, ...rest] = splitSentences(tokens, block.from, block.to, words);
  if (rest.length === 0 || !endsAsSentence(tokens, block) || first.end < tokens.end[day]) return;
  let end = day;
  while (tokens.end[end] < first.end) end++;
  let from = end + 1;
  while (tokens.start[from] < rest[0].start) from++;
  blocks.splice(index + 1, 0, { kind: 'paragraph', first: from, from, to: block.to, apart: true });
  block.to = end + 1;
}

function takesDateline({ tokens, words, head, titles }: HeadReading, block: RawBlock): boolean {
  if (block.kind === 'heading') return false;
  const dateline = readDateline(tokens, block.from, block.to, words, head.published !== undefined || titles.length > 0);
  if (!dateline) return false;
  head.dateline = dateline;
  head.datelineBlock = block;
  if (dateline.stamp && isFullDate(dateline.stamp)) head.published ??= { stamp: dateline.stamp, from: dateline.stampFrom ?? dateline.from };
  return true;
}

/** Whether a block opens what the head stands above: a chapter, a log, the days or messages of a conversation, a list, a life. */
function opensBody({ tokens, blocks, words, dateOrder, titles }: HeadReading, index: number): boolean {
  const block = blocks[index],
    { from, to } = block,
    { kind, word } = tokens;
  const goesOn = (is: (other: RawBlock) => boolean, reach = blocks.length): boolean => is(block) && blocks.slice(index + 1, index + reach).some(is);
  if (block.kind === 'heading' && index > 0 && block.level !== 1 && titles.some((title) => title.kind === 'heading')) return true;
  // "Ana Ruiz  9:14 AM", above her words.
  if (block.kind === 'logLine' && pastLogLead(tokens, from, to, words) > from) return true;
  // "Day 1 – 2 June 2034", above what happened on it.
  if (index > 0 && words.step[word[from]] !== 0 && kind[from + 1] === NUMBER) return true;
  // "Monday, March 3rd", above the messages of that day, and others below: heads of days are no title.
  if (goesOn((other) => isDayAlone(tokens, other, words, dateOrder))) return true;
  // "3 May 2034 14:05 Delivered", above "3 May 2034 08:12 Sent": no line tells who wrote.
  if (goesOn((other) => isMoment(tokens, other, words, dateOrder), 2)) return true;
  // "Departs 09:35", and "Arrives 11:50" below it.
  if (goesOn((other) => isClockLabel(tokens, other, words), JOURNEY_REACH)) return true;
  // "Resolved – 12 March, 13:42 UTC", above its words, and "Monitoring – …" below: posts of a trouble, the newest first.
  const isState = (other: RawBlock): boolean =>
    words.postState[word[other.from]] !== 0 && readStampLine(tokens, other.from, other.to, words, dateOrder) !== undefined;
  if (goesOn(isState)) return true;
  if (goesOn((other) => isMessage(tokens, other, words), MESSAGE_REACH)) return true;
  // "Today at 09:12", below what was done then.
  const below = blocks.at(index + 1);
  if (below && readStampLine(tokens, below.from, below.to, words, dateOrder)?.stamp.daysBack !== undefined) return true;
  if (headsList(blocks, index) || isListed(tokens, blocks, index, words)) return true;
  // "Born 14 May 1984, Bilbao", "b. Bilbao, 14 May 1984": told of somebody.
  return words.lifeMark[word[from]] !== 0 && isLifeMark(tokens, from);
}

/** A day and its clock, and words right behind. */
function isMoment(tokens: Tokens, block: RawBlock, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const { from, to } = block,
    stamp = opensTime(tokens, words, from) ? readStamp(tokens, from, to, words, dateOrder) : undefined,
    next = behindDay(tokens, words, block);
  return stamp?.hour !== undefined && next < to && tokens.kind[next] === WORD && words.posted[tokens.word[next]] === 0;
}

/** Prose above the line that says when it was posted is a standfirst, above a dateline a caption. */
function standsAboveReport({ tokens, blocks, words, dateOrder, head }: HeadReading, index: number): boolean {
  if (head.published === undefined && (isPostedAhead(tokens, blocks, index, words, dateOrder) || isAddress(tokens, blocks, index, words, dateOrder)))
    return true;
  if (!datelineAhead(tokens, blocks, index, words)) return false;
  blocks[index].kind = 'caption';
  return true;
}

/** "February 2034", below the name of a newsletter; not "June 2034", above "We went to Oslo and saw the sea". */
function takesIssue({ tokens, blocks, words, head, titles, looksBack }: HeadReading, block: RawBlock): boolean {
  const month = titles.length > 0 && !head.published ? monthOfIssue(tokens, blocks, block, words) : undefined;
  if (!month || looksBack()) return false;
  head.published = month;
  block.kind = 'posted';
  return true;
}

/** "Dear Ms Novak,": whom a letter is for; "Due date: 2 April 2034" below a title. */
function isNoTitle({ tokens, words, dateOrder, titles }: HeadReading, block: RawBlock): boolean {
  if (words.greeting[tokens.word[block.from]] === OPENS_GREETING && signAt(tokens, block.to - 1) === COMMA) return true;
  // "~~3 May~~", above "5 May": when something was to be.
  if (titles.length > 0 && signAt(tokens, block.from) === TILDE) return true;
  return titles.length > 0 && block.kind === 'paragraph' && isLabelledDay(tokens, block, words, dateOrder);
}

function takeTitle({ tokens, words, head, titles }: HeadReading, block: RawBlock): void {
  titles.push(block);
  const zone = placeIn(tokens, block.from, block.to, words);
  if (isAllCaps(tokens, block)) head.placeZone ??= zone;
  // "Loss of power, Castle Street, Devon".
  else head.titleZone ??= zone;
}

function nameTitle({ tokens, titles, head, words, dateOrder }: HeadReading): void {
  let title =
    titles.find((block) => pastSubjectLabel(tokens, block, words) > block.from) ??
    titles.find((block) => block.kind === 'heading' && block.level === 1);
  const from = title ? pastSubjectLabel(tokens, title, words) : 0;
  for (const block of titles) {
    if (title?.kind === 'heading' || from > (title?.from ?? from)) break;
    // "Present: A. Brandt (chair), L. Osei" names no text.
    // Nor does "Saturday 17 June, 2 pm", below what is on then.
    if (title && (isRoll(tokens, block) || isDayAlone(tokens, block, words, dateOrder))) continue;
    const isBetter =
      !title ||
      (isAllCaps(tokens, title) && !isAllCaps(tokens, block)) ||
      (isAllCaps(tokens, title) === isAllCaps(tokens, block) && widthOf(tokens, block) > widthOf(tokens, title));
    if (isBetter) title = block;
  }
  for (const block of titles)
    if (block.kind === 'paragraph') block.kind = block !== title && isDayAlone(tokens, block, words, dateOrder) ? 'posted' : 'heading';
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

/** "Camp near Falmouth, Va.": where a letter was written, right above its day and whom it is for. */
function isAddress(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  const { [index + 1]: day, [index + 2]: greeting } = blocks as readonly (RawBlock | undefined)[];
  // "My dear Mother,".
  const greets = greeting !== undefined && [greeting.from, greeting.from + 1].some((at) => words.greeting[tokens.word[at]] === OPENS_GREETING);
  return day !== undefined && greets && findDate(tokens, day, words, dateOrder, false)?.from === day.from;
}

/** A standfirst stands above the line that says when it was posted. */
function isPostedAhead(tokens: Tokens, blocks: readonly RawBlock[], index: number, words: Vocabulary, dateOrder: 'mdy' | 'dmy'): boolean {
  for (const block of blocks.slice(index + 1, index + 3)) {
    if (block.kind !== 'paragraph' || widthOf(tokens, block) > STANDFIRST_REACH || endsAsSentence(tokens, block)) return false;
    if (
      (words.posted[tokens.word[block.from]] !== 0 || words.byline[tokens.word[block.from]] !== 0) &&
      findDate(tokens, block, words, dateOrder, false) !== undefined
    )
      return true;
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
      const sign = signAt(tokens, at + 1),
        isNamed = words.stampDay[tokens.word[at]] === 1 && (sign === COMMA || sign === OPEN_PAREN);
      const stamp = isNamed ? readStamp(tokens, at + 2, to, words, dateOrder) : undefined;
      if (stamp && isFullDate(stamp)) return { stamp, from: at + 2 };
    }
  }
  return undefined;
}
