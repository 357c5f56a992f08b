// The own day of a text that leaves out its year, "sent out 2 October", "2 May, 17:25 – Hold": the year stands elsewhere.
import { weekdayFromDays, daysFromCivil } from '../../time/index.js';
import { NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import type { Dateline } from './dateline.js';
import type { PlacedStamp } from './head-dates.js';
import { endsAsSentence, widthOf } from './head-lines.js';
import { opensTime } from './line-shapes.js';
import { pastLogLead } from './log-lead.js';
import { readStamp, type Stamp } from '../stamps/stamp.js';
import { readStampLine } from '../stamps/stamp-line.js';
import { DOT, STAR, signAt } from '../tokens/signs.js';
import type { Vocabulary } from './vocabulary.js';
import { isSpaced, widthAt } from '../tokens/token-shape.js';

/** Lines of a head, of a foot and of posts are no wider. */
const WIDEST_LINE = 80;
/** Years that a text of today may be of. */
const FIRST_YEAR = 1900,
  LAST_YEAR = 2100;

/** Years from the latest that a text names to that of its writing: it may tell nothing of its own, or look ahead. */
const YEARS_BESIDE = [0, 1, -1, 2];
/** The same for a report: it looks back, and what it tells of old times is years behind it. */
const YEARS_BEHIND = [0, 1];

/** A day and month without a year, and where they stand. */
interface Unyeared {
  readonly stamp: Stamp & { month: number; day: number };
  readonly from: number;
  /** Weekday that the first sentence behind it names. */
  readonly weekday?: number | undefined;
  /** The posted line. */
  readonly block?: RawBlock;
}

/** The day on which a text was written, where a dateline, a posted line or its first post tells it without the year, and lines or days of the text name that. */
export function ownDay(
  tokens: Tokens,
  blocks: readonly RawBlock[],
  dateline: Dateline | undefined,
  datelineBlock: RawBlock | undefined,
  words: Vocabulary,
): PlacedStamp | undefined {
  const found =
    dateline?.stamp && datelineBlock
      ? ofDateline(tokens, dateline.stamp, dateline.stampFrom ?? dateline.from, datelineBlock, words)
      : ofLines(tokens, blocks, words);
  const year = found && yearOf(tokens, blocks, found, dateline?.stamp ? YEARS_BEHIND : YEARS_BESIDE, words);
  if (year === undefined || !found) return undefined;
  if (found.block) found.block.kind = 'posted';
  return { stamp: { ...found.stamp, year }, from: found.from };
}

function ofDateline(tokens: Tokens, stamp: Stamp, from: number, block: RawBlock, words: Vocabulary): Unyeared | undefined {
  if (!isUnyeared(stamp)) return undefined;
  let weekday = stamp.weekday;
  for (let at = stamp.next; at < block.to && weekday === undefined; at++) weekday = words.weekday[tokens.word[at]] || undefined;
  return weekday === undefined ? undefined : { stamp, from, weekday };
}

/** Of a posted line, else of the first of several posts that a day and a clock open, or of the last entry of a diary. */
function ofLines(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary): Unyeared | undefined {
  const posts: Unyeared[] = [],
    days: Unyeared[] = [];
  for (const block of blocks) {
    const { kind, from, to } = block;
    if (kind === 'tableRow' || kind === 'listItem' || to <= from) continue;
    const at = pastUpdateLabel(tokens, from, to, words),
      post = opensTime(tokens, words, at) ? { at, stamp: readStamp(tokens, at, to, words) } : readStampLine(tokens, from, to, words);
    if (post?.stamp && isUnyeared(post.stamp)) {
      const { stamp, at } = post,
        { weekday } = stamp;
      if (stamp.hour !== undefined) posts.push({ stamp, from: at });
      // "Mon 12 May. Cold.", in a diary.
      else if (weekday !== undefined && (signAt(tokens, stamp.next) === DOT || signAt(tokens, stamp.next - 1) === DOT))
        days.push({ stamp, from: at, weekday });
    }
    const posted = widthOf(tokens, block) <= WIDEST_LINE && !endsAsSentence(tokens, block) ? afterPosted(tokens, block, words) : undefined;
    if (posted) return { ...posted, block };
  }
  return posts.length > 1 ? posts[0] : days.length > 1 ? days[days.length - 1] : undefined;
}

/** Past "**Update 2 –", in front of the time of a post. */
function pastUpdateLabel(tokens: Tokens, from: number, to: number, words: Vocabulary): number {
  let at = from;
  while (signAt(tokens, at) === STAR) at++;
  return words.updateLabel[tokens.word[at]] === 0 ? from : pastLogLead(tokens, at, to, words);
}

/** "Final itinerary, sent out 2 October": a day that ends a line, right behind a word for posting and at most one more. */
function afterPosted(tokens: Tokens, { from, to }: RawBlock, words: Vocabulary): Unyeared | undefined {
  for (let at = from; at < to; at++) {
    if (!words.posted[tokens.word[at]]) continue;
    for (let next = at + 1; next < to && next <= at + 2; next++) {
      const stamp = opensTime(tokens, words, next) ? readStamp(tokens, next, to, words) : undefined;
      if (stamp) return isUnyeared(stamp) && stamp.next >= to ? { stamp, from: next, weekday: stamp.weekday } : undefined;
    }
  }
  return undefined;
}

function isUnyeared(stamp: Stamp): stamp is Unyeared['stamp'] {
  return stamp.month !== undefined && stamp.day !== undefined && stamp.year === undefined;
}

/** The latest year that a line names which is no sentence, "Corvid Ltd, 2034"; with a weekday the latest of all, or one beside it, in which the day falls on that. */
function yearOf(
  tokens: Tokens,
  blocks: readonly RawBlock[],
  { stamp, weekday }: Unyeared,
  beside: readonly number[],
  words: Vocabulary,
): number | undefined {
  let latest = 0;
  for (const block of blocks) {
    // "Jan 29, 2034: All clear.": an entry that writes its day.
    const isDated = opensTime(tokens, words, block.from) && readStamp(tokens, block.from, block.to, words)?.year !== undefined;
    if (weekday === undefined && !isDated && (widthOf(tokens, block) > WIDEST_LINE || endsAsSentence(tokens, block))) continue;
    for (let at = block.from; at < block.to; at++) {
      if (tokens.kind[at] !== NUMBER || widthAt(tokens, at) !== 4 || (tokens.kind[at + 1] === WORD && !isSpaced(tokens, at + 1))) continue;
      const year = numberAt(tokens, at);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) latest = Math.max(latest, year);
    }
  }
  if (latest === 0 || weekday === undefined) return latest || undefined;
  const way = beside.find((years) => weekdayFromDays(daysFromCivil(latest + years, stamp.month, stamp.day)) === weekday);
  return way === undefined ? undefined : latest + way;
}
