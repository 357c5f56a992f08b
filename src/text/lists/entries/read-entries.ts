// Placed lines made to entries: whole, line by line below their time, or as posts of a live report, which are read as prose.
import type { Block, DocumentStructure } from '../../document.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';
import { endsYear, isDayHeading, isPost, pastGreeting } from '../belief.js';
import type { Candidate } from '../candidate.js';
import { entryOf, type ListEntry } from './entries.js';
import type { PlacedCandidate } from '../days/sequence.js';
import type { ToldTimes } from '../told-time.js';

/** Tokens from the word of an update to its time, at most: "Update 2 – ". */
const LONGEST_LABEL = 4;
/** Characters of the headline of a post, at most. */
const LONGEST_HEADLINE = 90;

/**
 * Makes the entries of placed candidates.
 * @param hasPosts - the document is a live report.
 * @param most - blocks of words above the line of a time, at most.
 * @param told - the time expressions of the text.
 */
export function readEntries(
  tokens: Tokens,
  structure: DocumentStructure,
  placed: readonly PlacedCandidate[],
  hasPosts: boolean,
  most: number,
  told: ToldTimes,
  words: Vocabulary,
): { readonly entries: readonly ListEntry[]; readonly posts: readonly ListEntry[] } {
  const entries: ListEntry[] = [],
    posts: ListEntry[] = [];
  const openers = nextOpeners(placed),
    tasks = new Set(placed.flatMap(({ candidate }) => (isTask(candidate) ? [structure.blocks[candidate.block]] : [])));
  let end = 0,
    isSplit = false,
    isDayAbove = false;
  for (const [index, item] of placed.entries()) {
    const { candidate } = item;
    const isOfReport = hasPosts && isPost(tokens, structure, candidate),
      headline = isOfReport ? headlineOf(structure, candidate) : undefined;
    const isProse = (isOfReport && !headline) || isUpdate(tokens, candidate, told, words);
    const isHeading = candidate.kind === 'heading',
      below = isHeading ? firstPlain(placed, index + 1) : undefined;
    const isOwn = isSplit && tasks.has(structure.blocks[candidate.block]);
    const isBelowDay = isDayAbove;
    isDayAbove = isDayHeading(structure, candidate, below?.candidate);
    if ((isInside(structure, candidate, end) && !isOwn) || isDayAbove) continue;
    const next = isHeading && endsYear(candidate.stamp, below?.candidate) ? below : openers[index];
    const found = entryOf(tokens, structure, item, { previous: placed[index - 1], next, most, told }, words);
    if (!found) continue;
    const entry = isBelowDay ? { ...found, isBelowDay } : found;
    if (isProse) {
      const start = pastGreeting(tokens, entry.body, words);
      if (start < entry.body.end) posts.push({ ...entry, body: { start, end: entry.body.end }, isPosted: true });
      continue;
    }
    const lines = headline ? [] : linesBelow(structure, candidate, entry),
      last = headline?.end ?? entry.span.end;
    // Sentences, among which tasks stand.
    if (lines.length === 0 && isHeading && below !== placed[index + 1] && isDayHeading(structure, candidate, placed[index + 1].candidate)) continue;
    for (const one of headline ? [headedBy(headline, entry)] : lineByLine(lines, entry, tasks)) entries.push(one);
    if (last > end) [end, isSplit] = [last, lines.length > 0];
  }
  return { entries, posts };
}

/** "- Send slides (Ada, by 20 March)": has its own day, among the other lines of another. */
function isTask({ kind, isDue, isDone }: Candidate): boolean {
  return kind === 'listItem' && (isDue ?? isDone) === true;
}

/** The first from an index on that is no task. */
function firstPlain(placed: readonly PlacedCandidate[], from: number): PlacedCandidate | undefined {
  let at = from;
  while (at < placed.length && isTask(placed[at].candidate)) at++;
  return placed[at];
}

/** Inside an entry above. */
function isInside({ blocks }: DocumentStructure, { block, sentence }: Candidate, end: number): boolean {
  const own = sentence ?? blocks[block];
  return own === undefined || own.start < end;
}

function headedBy({ start, end }: Block, entry: ListEntry): ListEntry {
  return { ...entry, body: { start, end }, span: { start: entry.span.start, end }, isPosted: true };
}

/** An entry for each of several lines below a time but for tasks, else the one. */
function lineByLine(lines: readonly Block[], entry: ListEntry, tasks: ReadonlySet<Block>): readonly ListEntry[] {
  const own = lines.filter((line) => !tasks.has(line));
  if (lines.length < 2 && own.length === lines.length) return [entry];
  return own.map(({ start, end }) => ({ ...entry, span: { start, end }, body: { start, end } }));
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

/** "Update, 17 May, 9:15: …", "Update, 9:15: We heard from it at 08:31.": prose, added then. */
function isUpdate({ word, kind }: Tokens, { from, kind: shape, stamp, body }: Candidate, told: ToldTimes, { updateLabel }: Vocabulary): boolean {
  let label = from - 1;
  while (label > from - LONGEST_LABEL && kind[label] !== WORD) label--;
  return (
    shape !== 'heading' &&
    shape !== 'stampLine' &&
    stamp.hour !== undefined &&
    label >= 0 &&
    updateLabel[word[label]] !== 0 &&
    ((stamp.month ?? stamp.weekday) !== undefined || told.isIn(...body))
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
