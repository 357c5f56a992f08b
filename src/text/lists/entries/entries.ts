// Entries of a timeline with their whole span, their words and their time.
import type { When } from '../../../time/index.js';
import type { Provenance, Span } from '../../../model/index.js';
import type { Block, DocumentStructure } from '../../document.js';
import { firstFrom } from '../../first-from.js';
import type { Statement } from '../../statement.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import type { Tokens } from '../../tokens/tokens.js';
import type { Candidate, Slot } from '../candidate.js';
import { stateOf, type EntryState } from './entry-state.js';
import { provenanceOf, whenOf } from './entry-when.js';
import type { PlacedCandidate } from '../days/sequence.js';
import { stampedWords } from '../lines/stamp-lines.js';
import type { ToldTimes } from '../told-time.js';

/** Sentences below the words of a heading that are of it, at most. */
const LONGEST_NOTE = 3;

/** One line, row or section of a timeline. */
export interface ListEntry {
  /** The whole entry, with its marks and what belongs to it. */
  readonly span: Span;
  /** The words of its time. */
  readonly time: Span;
  /** The words that tell what happened: the rest of the line, or the first block below a heading. May be empty. */
  readonly body: Span;
  /** A word or version that names what the body tells. */
  readonly label?: Span | undefined;
  /** Who says what the body tells. */
  readonly speaker?: Span;
  /** What the body says that somebody says, where the line names no speaker of its own. */
  readonly statement?: Statement;
  readonly when: When;
  readonly provenance: readonly Provenance[];
  /** What became of it, where a mark beside its words tells that: "(cancelled)". */
  readonly state?: EntryState;
  /** What its day is to the plan that its line tells, and the block of that line. */
  readonly slot?: Slot;
  readonly line?: number;
  /** Its day is not known: {@link when} tells its place among the others and nothing else. */
  readonly isDayless?: boolean;
  /** The line above is its day, and nothing else. */
  readonly isBelowDay?: boolean;
  /** It goes on: "2019–present". */
  readonly isRunning?: boolean;
  /** The headline of a post of a live report: it has happened by then. */
  readonly isPosted?: boolean;
  readonly kind: Candidate['kind'];
}

/** What stands beside an entry. */
interface Beside {
  readonly previous?: PlacedCandidate | undefined;
  readonly next?: PlacedCandidate | undefined;
  /** Blocks of words above the line of a time, at most. */
  readonly most: number;
  readonly told: ToldTimes;
}

/** What an entry tells of its time. */
type Timed = Pick<ListEntry, 'time' | 'when' | 'provenance' | 'kind' | 'isRunning'>;

/** Makes the entry of a placed candidate; undefined where its time cannot be, or where it has no words. */
export function entryOf(
  tokens: Tokens,
  structure: DocumentStructure,
  placed: PlacedCandidate,
  beside: Beside,
  words: Vocabulary,
): ListEntry | undefined {
  const { candidate, zone } = placed;
  const when = whenOf(placed);
  if (!when) return undefined;
  const timed: Timed = {
    time: { start: tokens.start[candidate.from], end: tokens.end[(candidate.last ?? candidate.stamp).next - 1] },
    when,
    provenance: candidate.told?.provenance ?? provenanceOf(placed, zone, words.reasons),
    kind: candidate.kind,
    ...(candidate.told?.isRunning && { isRunning: true }),
  };
  const start = candidate.sentence?.start ?? lineStart(structure.text, structure.blocks[candidate.block].start);
  return candidate.kind === 'stampLine'
    ? stampedEntry(tokens, structure, candidate, beside, words, timed, start)
    : wordedEntry(tokens, structure, candidate, beside, words, timed, start);
}

/** The time has a line of its own: the words stand in the blocks around it. */
function stampedEntry(
  tokens: Tokens,
  structure: DocumentStructure,
  candidate: Candidate,
  { previous, next, most }: Beside,
  words: Vocabulary,
  timed: Timed,
  start: number,
): ListEntry | undefined {
  const { blocks } = structure;
  const stamped = stampedWords(
    structure,
    candidate,
    previous?.candidate.block ?? -1,
    next ? next.candidate.block - Number(next.candidate.isBelowName === true) : blocks.length,
    previous?.candidate.kind === 'stampLine' ? Infinity : most,
  );
  if (!stamped) return undefined;
  const speaker = writerOf(tokens, candidate.name, words),
    opening = (stamped.label ?? stamped.body).start;
  return {
    ...timed,
    ...stamped,
    ...(speaker && { speaker, body: { start: opening, end: stamped.body.end }, label: undefined }),
    span: {
      start: Math.min(candidate.isBelowName && speaker ? speaker.start : start, opening),
      end: Math.max(blocks[candidate.block].end, stamped.body.end),
    },
  };
}

/** The words stand in the line of the time, or below it where it is a heading. */
function wordedEntry(
  tokens: Tokens,
  structure: DocumentStructure,
  candidate: Candidate,
  { next, told }: Beside,
  words: Vocabulary,
  timed: Timed,
  start: number,
): ListEntry {
  const { blocks, text } = structure,
    { slot } = candidate;
  const lineEnd = blocks[candidate.block].end,
    section = candidate.sentence?.end ?? sectionEnd(structure, candidate, next);
  const own = spanOf(tokens, candidate.body),
    below = candidate.kind === 'heading' ? firstBelow(blocks, candidate.block, section) : undefined;
  const isLabel = below !== undefined && own !== undefined && VERSION.test(text.slice(own.start, own.end));
  // "Minutes of the meeting of 4 May 2031": the prose below is told as prose.
  const isHead = below !== undefined && own !== undefined && !isLabel && candidate.stamp.day !== undefined;
  const end = isHead && isStory(tokens, structure, { start: below.start, end: section }, told) ? lineEnd : section;
  const state = stateOf(tokens, candidate, words);
  const body = (isLabel ? undefined : own) ?? below ?? { start: lineEnd, end: lineEnd };
  const label = namedAbove(tokens, structure, candidate, words) ?? spanOf(tokens, candidate.name) ?? (isLabel ? own : undefined);
  return {
    ...timed,
    ...(state && { state }),
    ...(slot && { slot, line: candidate.line ?? candidate.block }),
    span: { start, end },
    body: { start: body.start, end: body.end },
    ...(label && { label }),
  };
}

/** The span of tokens, where there are any. */
function spanOf({ start, end }: Tokens, [from, to]: Candidate['body'] = [0, 0]): Span | undefined {
  return to > from ? { start: start[from], end: end[to - 1] } : undefined;
}

/** The first words below a heading, close to it and in its section. */
function firstBelow(blocks: DocumentStructure['blocks'], heading: number, section: number): Block | undefined {
  return blocks
    .slice(heading + 1, heading + 4)
    .find(({ start, kind }) => start < section && (kind === 'paragraph' || kind === 'listItem' || kind === 'logLine'));
}

/** "b. Basle, 7 November 1867 – d. Bern, 1934", right below a name. */
function namedAbove(tokens: Tokens, { blocks, title }: DocumentStructure, { body, block }: Candidate, { lifeMark }: Vocabulary): Span | undefined {
  return lifeMark[tokens.word[body[0]]] !== 0 && blocks[block - 1]?.start === title?.start ? title : undefined;
}

/** Who wrote a message; in "Resolved · 12 May 2034, 19:20" nobody, but how things stood. */
function writerOf(tokens: Tokens, name: Candidate['name'], { postState }: Vocabulary): Span | undefined {
  const isState = name !== undefined && name[1] === name[0] + 1 && postState[tokens.word[name[0]]] !== 0;
  return name && !isState ? { start: tokens.start[name[0]], end: tokens.end[name[1] - 1] } : undefined;
}

/** "2.1.0", "[v3.0-rc1]" */
const VERSION = /^\W?v?\d[\w.+-]{0,30}\W?$/;

/** A heading holds all up to the next heading of its depth or the next entry; another line holds itself and its nested items. */
function sectionEnd({ blocks }: DocumentStructure, candidate: Candidate, next: PlacedCandidate | undefined): number {
  const own = blocks[candidate.block];
  const limit = next?.candidate.block ?? blocks.length;
  if (candidate.kind !== 'heading') return own.end;
  let end = own.end;
  for (let index = candidate.block + 1; index < limit; index++) {
    const block = blocks[index];
    if (block.kind === 'heading' && (block.level ?? 6) <= (own.level ?? 6)) break;
    end = block.end;
  }
  return end;
}

/** Whether a section tells in sentences what was at other times. */
function isStory(tokens: Tokens, { blocks }: DocumentStructure, { start, end }: Span, told: ToldTimes): boolean {
  let sentences = 0;
  for (let index = firstFrom(blocks, (block) => block.start < start); index < blocks.length && blocks[index].start < end; index++)
    sentences += blocks[index].sentences.length;
  return sentences > LONGEST_NOTE && told.isIn(...tokensOf(tokens, { start, end }));
}

/** The start of the line, so that list and heading marks belong to the entry. */
function lineStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 12 && text.charCodeAt(at - 1) !== 10) at--;
  return at > 0 && text.charCodeAt(at - 1) !== 10 ? start : at;
}
