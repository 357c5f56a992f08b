// Timelines that a document writes as such: lists of times, tables, logs, headings with dates, changelogs.
import type { Span } from '../../model/index.js';
import type { When } from '../../time/index.js';
import type { Block, DocumentStructure } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import { cueWordsOf } from '../words/cue-words.js';
import { isNote } from '../structure/note.js';
import { tokensOf } from '../tokens/token-at.js';
import { vocabularyOf, type Vocabulary } from '../structure/vocabulary.js';
import { CAPITAL, NUMBER, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import type { Candidate } from './candidate.js';
import { COLON, DOT, isCloser, LEFT_DOUBLE, signAt } from '../tokens/signs.js';
import type { Stamp } from '../stamps/stamp.js';
import { firstFrom } from '../first-from.js';
import { FEWEST_ENTRIES, believed, endsYear, isDayHeading, isPost, isTicker, pastGreeting } from './belief.js';
import { findCandidates } from './candidates.js';
import { contextOf } from './context.js';
import { Countdown } from './countdown.js';
import { entryOf, type ListEntry } from './entries.js';
import { pastAsides } from './entry-title.js';
import { readForms } from './fields.js';
import { withFormerSlots, withNewDates } from './former-slots.js';
import type { PieceWords } from './pieces.js';
import { placeCandidates, type PlacedCandidate } from './sequence.js';
import { nameSpeakers } from './speakers.js';
import { mostStamped, orientStampLines } from './stamp-lines.js';
import { ToldTimes } from './told-time.js';

export type { ListEntry } from './entries.js';
export { eventsOfEntries } from './events.js';
export { movesOf } from './moved-days.js';
export { reportsOf } from './reports.js';
export { withStatements } from './statements.js';

/** Words of a line that are read once more, as prose. */
export interface Retold extends Span {
  /** The time of the line. */
  readonly when: When;
  /** The words of that time. */
  readonly time: Span;
  /** Somebody says them. */
  readonly isSaid: boolean;
  /** They were posted at that time: other times in them are of other happenings. */
  readonly isPosted: boolean;
  /** They are of a release: of what they tell only the plans that lie ahead of it are of another time. */
  readonly isRelease?: boolean;
  /** They are a post of a live report, headed by its clock time. */
  readonly isPost: boolean;
}

/** Characters of the headline of a post, at most. */
const LONGEST_HEADLINE = 90;

/** What is read as a list. */
export interface ListReading {
  readonly entries: readonly ListEntry[];
  /** Lines of a live report, read as prose: entries where that tells nothing of its time. */
  readonly posts: readonly ListEntry[];
  /** Stretches of text that need no other reading: a block with one in it is read. */
  readonly consumed: readonly Span[];
  /** Sentences beside them that tell nothing more. */
  readonly summed: readonly Span[];
  /** Stretches inside those that tell more than their line: what is said in a conversation, and what an entry tells besides its first words. */
  readonly retold: readonly Retold[];
}

/**
 * Finds the entries of a document's own timelines.
 * @param expressions - its time expressions, in text order.
 */
export function findListEntries(tokens: Tokens, structure: DocumentStructure, locale: Locale, expressions: readonly TimeExpression[]): ListReading {
  const words = vocabularyOf(locale);
  const told = new ToldTimes(tokens, words, expressions);
  const forms = readForms(tokens, structure, words, told);
  const all = findCandidates(
    tokens,
    structure,
    words,
    told,
    forms.taken,
    new Countdown(tokens, words, locale.reasons, expressions),
    pieceWordsOf(tokens, structure, locale),
  );
  const chapters = isRecording(tokens, structure, all, words) ? all.filter(({ stamp }) => isClockOnly(stamp)) : [];
  const candidates = orientStampLines(believed(chapters.length > 0 ? all.filter(({ stamp }) => !isClockOnly(stamp)) : all, structure), structure);
  const skipped = [...chapters.map(({ block }) => structure.blocks[block]), ...[...forms.taken].map((block) => structure.blocks[block])].sort(
    (a, b) => a.start - b.start,
  );
  if (candidates.length === 0) return { entries: forms.entries, posts: [], consumed: skipped, summed: [], retold: [] };
  const context = contextOf(tokens, structure, candidates, told, words);
  const dated = placeCandidates(candidates, context);
  // "02:14 First call", "Day 2: two temples", where nobody tells the day: told in order, without one.
  const isDayless =
    dated.length === 0 &&
    context.day === undefined &&
    candidates.every(({ stamp, step, leads }) => leads && (step !== undefined || isClockOnly(stamp)));
  const placed = isDayless ? placeCandidates(candidates, { ...context, day: 0 }) : dated;
  const entries: ListEntry[] = [],
    posts: ListEntry[] = [];
  const openers = nextOpeners(placed);
  let end = 0;
  const most = mostStamped(candidates);
  const hasPosts = isTicker(tokens, structure, candidates);
  for (const [index, item] of placed.entries()) {
    const headed = hasPosts && isPost(tokens, structure, item.candidate) ? headlineOf(structure, item.candidate) : undefined;
    const isProse = (hasPosts && !headed && isPost(tokens, structure, item.candidate)) || isUpdate(tokens, item.candidate, words);
    if (isProse && item.candidate.kind === 'heading') continue;
    const block = structure.blocks[item.candidate.block];
    if (!block || (item.candidate.sentence ?? block).start < end) continue; // inside an entry above
    if (isDayHeading(structure, item.candidate, placed[index + 1]?.candidate)) continue;
    const entry = entryOf(
      tokens,
      structure,
      item,
      {
        previous: placed[index - 1],
        next: item.candidate.kind === 'heading' && endsYear(item.candidate.stamp, placed[index + 1]?.candidate) ? placed[index + 1] : openers[index],
        most,
        told,
      },
      words,
    );
    if (!entry) continue;
    if (isProse) {
      const start = pastGreeting(tokens, entry.body, words);
      if (start < entry.body.end) posts.push({ ...entry, body: { start, end: entry.body.end }, isPosted: true });
      continue;
    }
    const lines = headed ? [] : linesBelow(structure, item.candidate, entry);
    for (const { start, end: last } of lines.length > 1 ? lines : [])
      entries.push({ ...entry, span: { start, end: last }, body: { start, end: last } });
    if (lines.length <= 1)
      entries.push(
        headed
          ? { ...entry, body: { start: headed.start, end: headed.end }, span: { start: entry.span.start, end: headed.end }, isPosted: true }
          : entry,
      );
    end = headed?.end ?? entry.span.end;
  }
  const spans = [...entries.map(({ span }) => span), ...skipped].sort((a, b) => a.start - b.start);
  const named = withFormerSlots(
    tokens,
    nameSpeakers(tokens, withNewDates(tokens, structure.title, entries, words), words),
    words,
    locale.lexicon.values('noticeState'),
  );
  if (isDayless) return { entries: named.map((entry) => ({ ...entry, isDayless })), posts: [], consumed: spans, summed: [], retold: [] };
  const retold = named.flatMap((entry) => [
    ...(tellsMore(tokens, entry, told, words) ? [retoldOf(tokens, entry, locale)] : []),
    ...itemsBelow(tokens, structure, entry, told),
  ]);
  return {
    entries: [...named, ...forms.entries].sort((a, b) => a.span.start - b.span.start),
    posts,
    retold,
    consumed: spans,
    summed: !hasPosts && isOwnTimeline(tokens, structure, entries, words) ? summing(structure, spans, entries, expressions) : [],
  };
}

/** The lines below a time that stands alone above them, each of which tells something of its own: none where one is told in sentences. */
function linesBelow({ blocks, text }: DocumentStructure, { kind, block, body, stamp }: Candidate, { span }: ListEntry): readonly Block[] {
  if (kind !== 'heading' || body[1] > body[0] || stamp.hour !== undefined) return [];
  const lines: Block[] = [];
  for (let index = block + 1; index < blocks.length && blocks[index].start < span.end; index++) {
    const line = blocks[index];
    if (line.kind === 'paragraph' && /^\d{4}\b/.test(text.slice(line.start, line.start + 5))) break;
    if (line.kind === 'heading' || line.sentences.length > 1 || line.end - line.start > LONGEST_HEADLINE) return [];
    if (line.kind === 'paragraph' && /[,:;]$/.test(text.slice(line.start, line.end))) return [];
    lines.push(line);
  }
  return lines;
}

/** "Update, 17 May, 9:15: We heard from it at 08:31.": prose, added then. */
function isUpdate({ word, kind }: Tokens, { from, kind: shape, stamp }: Candidate, { updateLabel }: Vocabulary): boolean {
  const label = kind[from - 1] === WORD ? from - 1 : from - 2;
  return (
    shape !== 'heading' &&
    shape !== 'stampLine' &&
    (stamp.month ?? stamp.weekday) !== undefined &&
    stamp.hour !== undefined &&
    label >= 0 &&
    updateLabel[word[label]] !== 0
  );
}

/** The headline of a post of a live report: a short line without a full stop, between its clock and its words. */
function headlineOf({ blocks, text }: DocumentStructure, { block, kind }: Candidate): Block | undefined {
  const line = blocks[block + 1] as Block | undefined;
  return kind === 'heading' &&
    line?.kind === 'paragraph' &&
    line.sentences.length === 1 &&
    line.end - line.start <= LONGEST_HEADLINE &&
    !/[.:;,]$/.test(text.slice(line.start, line.end)) &&
    blocks[block + 2]?.kind === 'paragraph'
    ? line
    : undefined;
}

function pieceWordsOf(tokens: Tokens, { blocks }: DocumentStructure, locale: Locale): PieceWords {
  return {
    verbs: cueWordsOf(locale).verbs,
    untilNow: locale.lexicon.values('untilNow'),
    booked: locale.lexicon.values('noticeState'),
    isAlone: blocks.length === 1,
    isNote: isNote(tokens, locale),
  };
}

/** Whether the words of an entry tell a time of their own, or more than one sentence. */
function tellsMore(tokens: Tokens, { body, speaker, label, kind, state, when }: ListEntry, told: ToldTimes, { undoing }: Vocabulary): boolean {
  if (label !== undefined && kind !== 'stampLine') return false;
  const [from, to] = tokensOf(tokens, body);
  if (told.isIn(from, to)) return kind !== 'tableRow';
  // "The pump has been mended", in a message.
  if (speaker !== undefined) return isClock(when);
  // "The pump was mended and water is running again", in a post.
  if (kind === 'stampLine') return true;
  // "1976 – The merger is called off on the last morning."
  for (let at = from; state === undefined && at < to; at++) if (undoing[tokens.word[at]] !== 0) return true;
  if (kind === 'tableRow') return false;
  // "Prices freeze. “We heard you,” says the minister."
  for (let at = from + 2; at + 1 < to; at++)
    if (
      signAt(tokens, at) === DOT &&
      (tokens.flags[isCloser(signAt(tokens, at + 1)) || signAt(tokens, at + 1) === LEFT_DOUBLE ? at + 2 : at + 1] & CAPITAL) !== 0
    )
      return true;
  return false;
}

function retoldOf({ text }: Tokens, { body, when, time, speaker, kind, provenance }: ListEntry, { lexicon }: Locale): Retold {
  // "Ok, the pump is back up": what a message tells.
  const start = speaker ? body.end - pastAsides(text.slice(body.start, body.end), lexicon).length : body.start;
  // "2 May, 17:25 – Done! The pump is dry.": what writes both its day and its clock was posted then.
  const isPosted = kind === 'stampLine' || (kind === 'logLine' && isClock(when) && provenance[0].rule === 'list.date');
  return { start, end: body.end, when, time, isSaid: speaker !== undefined, isPosted, isPost: kind === 'heading' && isClock(when) };
}

/** The items below the heading of a release that may tell plans: "`print()` will be removed in May 2034". */
function itemsBelow(tokens: Tokens, { blocks }: DocumentStructure, { kind, span, label, body, when, time }: ListEntry, told: ToldTimes): Retold[] {
  if (kind !== 'heading' || label === undefined) return [];
  return blocks
    .slice(
      firstFrom(blocks, ({ start }) => start < span.start),
      firstFrom(blocks, ({ start }) => start < span.end),
    )
    .filter((block) => block.kind === 'listItem' && block.start !== body.start && told.isIn(...tokensOf(tokens, block)))
    .map(({ start, end }) => ({ start, end, when, time, isSaid: false, isPosted: true, isRelease: true, isPost: false }));
}

/** "00:00 Intro … 38:30 Questions": chapters of a recording, counted in minutes and seconds from its begin. */
function isRecording(tokens: Tokens, { blocks }: DocumentStructure, candidates: readonly Candidate[], words: Vocabulary): boolean {
  const first = candidates.find(({ stamp }) => isClockOnly(stamp));
  if (first?.stamp.hour !== 0 || first.stamp.minute !== 0 || first.stamp.second !== undefined) return false;
  if (words.recordingStart[tokens.word[first.body[0]]] !== 0) return true;
  return blocks.slice(first.block).some((block) => {
    const [from, to] = tokensOf(tokens, block);
    return (
      to > from + 2 &&
      tokens.kind[from] === NUMBER &&
      numberAt(tokens, from) > 24 &&
      signAt(tokens, from + 1) === COLON &&
      tokens.kind[from + 2] === NUMBER
    );
  });
}

/** Whether an offset lies in what lists have taken. Spans are in text order. */
export function isConsumed(consumed: readonly Span[], offset: number): boolean {
  const at = firstFrom(consumed, ({ end }) => end <= offset);
  return at < consumed.length && consumed[at].start <= offset;
}

/** Characters that no first sentence goes beyond. */
const LONGEST_SENTENCE = 600;

/** Whether an offset lies in an entry, behind its first sentence: what is said there is told beside the entry. */
export function tellsFurther(text: string, retold: readonly Retold[], offset: number): boolean {
  const entry = retold[firstFrom(retold, ({ end }) => end <= offset)] as Retold | undefined;
  return (
    entry !== undefined &&
    entry.start < offset &&
    !entry.isSaid &&
    !entry.isRelease &&
    !entry.isPost &&
    (offset > entry.start + LONGEST_SENTENCE || /[.!?]["\u201d]?\s/.test(text.slice(entry.start, offset)))
  );
}

/**
 * Whether the document is told by its own timeline, and most of the prose around sums it up: a heading calls it so,
 * or most of what stands outside headings and code is in entries.
 */
function isOwnTimeline(tokens: Tokens, { blocks, title }: DocumentStructure, entries: readonly ListEntry[], words: Vocabulary): boolean {
  if (entries.length < FEWEST_ENTRIES) return false;
  let prose = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.start === title?.start) {
      const [from, to] = tokensOf(tokens, block);
      for (let at = from; at < to; at++) if (words.timelineHeading[tokens.word[at]]) return true;
    } else if (block.kind === 'paragraph' || (block.kind === 'listItem' && block.sentences.length > 1)) prose += block.sentences.length;
  }
  return entries.length * 2 >= prose;
}

/** Characters of "2031-05-06". */
const LENGTH_OF_DAY = 10;

/** The sentences around a timeline that tell no time but its own: they sum it up; what a dateline opens is a report of its own. */
function summing(
  { blocks }: DocumentStructure,
  spans: readonly Span[],
  entries: readonly ListEntry[],
  expressions: readonly TimeExpression[],
): Span[] {
  const starts = new Set(entries.map(({ when }) => when.start));
  const bounds = new Set(entries.flatMap(({ when }) => [when.start, when.end]));
  let first = Infinity,
    last = -Infinity;
  for (const { when } of entries) {
    first = Math.min(first, when.start);
    last = Math.max(last, when.end);
  }
  const hasClocks = entries.some(({ when }) => isClock(when));
  const days = new Set(entries.map(({ when }) => when.edtf.slice(0, LENGTH_OF_DAY)));
  const tellsMore = ({ when }: TimeExpression): boolean =>
    when !== undefined &&
    (when.end <= first ||
      when.start >= last ||
      (hasClocks
        ? isClock(when)
          ? !starts.has(when.start)
          : when.precision === 'day' && !days.has(when.edtf)
        : when.precision === 'day' || !(bounds.has(when.start) || bounds.has(when.end))));
  const sums = ({ start, end }: Span): boolean => {
    for (let at = firstFrom(expressions, (time) => time.end <= start); at < expressions.length && expressions[at].start < end; at++)
      if (tellsMore(expressions[at])) return false;
    return true;
  };
  return blocks
    .flatMap(({ sentences, dateline }) => (dateline ? [] : sentences))
    .filter((sentence) => !isConsumed(spans, sentence.start) && sums(sentence));
}

function isClock({ edtf }: When): boolean {
  return edtf.includes('T');
}

/** For each candidate the one that ends its stretch: the next, or the next heading, as all below a heading with a time belongs to it. */
function nextOpeners(placed: readonly PlacedCandidate[]): (PlacedCandidate | undefined)[] {
  const openers: (PlacedCandidate | undefined)[] = [];
  let next: PlacedCandidate | undefined, heading: PlacedCandidate | undefined;
  for (let index = placed.length - 1; index >= 0; index--) {
    const item = placed[index];
    openers[index] = item.candidate.kind === 'heading' ? heading : next;
    next = item;
    if (item.candidate.kind === 'heading') heading = item;
  }
  return openers;
}

function isClockOnly({ hour, month, year }: Stamp): boolean {
  return hour !== undefined && month === undefined && year === undefined;
}
