// Entries of a timeline with their whole span, their words and their time.
import { civilFromDays, isTimeZone, whenFromEdtf, type When } from '../../time/index.js';
import type { Provenance, Span } from '../../model/index.js';
import type { DocumentStructure } from '../document.js';
import { firstFrom } from '../first-from.js';
import type { ReasonWords } from '../locales/rule-types.js';
import { CLOSE_PAREN, CLOSE_BRACKET, COLON, OPEN_BRACKET, OPEN_PAREN, isDash, signAt } from '../tokens/signs.js';
import type { Statement } from '../statement.js';
import type { Stamp } from '../stamps/stamp.js';
import { dayOf } from '../stamps/stamp-day.js';
import { tokensOf } from '../tokens/token-at.js';
import { isColumn } from '../tokens/token-shape.js';
import type { Vocabulary } from '../structure/vocabulary.js';
import { ALL_CAPS, CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import type { Candidate, Slot } from './candidate.js';
import type { PlacedCandidate } from './sequence.js';
import { stampedWords } from './stamp-lines.js';
import type { ToldTimes } from './told-time.js';

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
  readonly state?: 'cancelled' | 'postponed' | 'rescheduled' | 'scheduled' | 'occurred' | 'negated';
  /** What its day is to the plan that its line tells, and the block of that line. */
  readonly slot?: Slot;
  readonly line?: number;
  /** Its day is not known: {@link when} tells its place among the others and nothing else. */
  readonly isDayless?: boolean;
  /** It goes on: "2019–present". */
  readonly isRunning?: boolean;
  /** The headline of a post of a live report: it has happened by then. */
  readonly isPosted?: boolean;
  readonly kind: Candidate['kind'];
}

/** Makes the entry of a placed candidate; undefined where its time cannot be, or where it has no words. */
export function entryOf(
  tokens: Tokens,
  structure: DocumentStructure,
  placed: PlacedCandidate,
  {
    previous,
    next,
    most,
    told: times,
  }: {
    readonly previous?: PlacedCandidate | undefined;
    readonly next?: PlacedCandidate | undefined;
    readonly most: number;
    readonly told: ToldTimes;
  },
  words: Vocabulary,
): ListEntry | undefined {
  const { candidate, zone } = placed;
  const when = whenOf(placed);
  if (!when) return undefined;
  const { blocks, text } = structure;
  const block = blocks[candidate.block];
  const time = { start: tokens.start[candidate.from], end: tokens.end[(candidate.last ?? candidate.stamp).next - 1] };
  const told = {
    time,
    when,
    provenance: candidate.told?.provenance ?? provenanceOf(placed, zone, words.reasons),
    kind: candidate.kind,
    ...(candidate.told?.isRunning && { isRunning: true }),
  };
  const start = candidate.sentence?.start ?? lineStart(text, block.start);
  if (candidate.kind === 'stampLine') {
    const stamped = stampedWords(
      structure,
      candidate,
      previous?.candidate.block ?? -1,
      next ? next.candidate.block - Number(next.candidate.isBelowName === true) : blocks.length,
      previous?.candidate.kind === 'stampLine' ? Infinity : most,
    );
    const speaker = writerOf(tokens, candidate.name, words);
    return (
      stamped && {
        ...told,
        ...stamped,
        ...(speaker && { speaker, body: { start: (stamped.label ?? stamped.body).start, end: stamped.body.end }, label: undefined }),
        span: {
          start: Math.min(candidate.isBelowName && speaker ? speaker.start : start, (stamped.label ?? stamped.body).start),
          end: Math.max(block.end, stamped.body.end),
        },
      }
    );
  }
  const [first, last] = candidate.body;
  const section = candidate.sentence?.end ?? sectionEnd(structure, candidate, next);
  const ownWords = last > first ? { start: tokens.start[first], end: tokens.end[last - 1] } : undefined;
  const below =
    candidate.kind === 'heading'
      ? blocks
          .slice(candidate.block + 1, candidate.block + 4)
          .find((b) => b.start < section && (b.kind === 'paragraph' || b.kind === 'listItem' || b.kind === 'logLine'))
      : undefined;
  const isLabel = below !== undefined && ownWords !== undefined && VERSION.test(text.slice(ownWords.start, ownWords.end));
  // "Minutes of the meeting of 4 May 2031": the prose below is told as prose.
  const end =
    below && ownWords && !isLabel && candidate.stamp.day !== undefined && isStory(tokens, structure, { start: below.start, end: section }, times)
      ? block.end
      : section;
  const state = candidate.slot
    ? SLOT_STATES[candidate.slot]
    : candidate.isDue
      ? 'scheduled'
      : candidate.isDone
        ? 'occurred'
        : last > first
          ? // "2026 (planned) – new fire station".
            ((candidate.leads ? stateOf(tokens, candidate.from, first, words) : undefined) ?? stateOf(tokens, first, last, words))
          : undefined;
  const body = (isLabel ? undefined : ownWords) ?? below ?? { start: block.end, end: block.end };
  // "b. Basle, 7 November 1867 – d. Bern, 1934", right below a name.
  const named =
    words.lifeMark[tokens.word[first]] !== 0 && blocks[candidate.block - 1]?.start === structure.title?.start ? structure.title : undefined;
  const name =
    named ?? (candidate.name ? { start: tokens.start[candidate.name[0]], end: tokens.end[candidate.name[1] - 1] } : isLabel ? ownWords : undefined);
  return {
    ...told,
    ...(state && { state }),
    ...(candidate.slot && { slot: candidate.slot, line: candidate.block }),
    span: { start, end },
    body: { start: body.start, end: body.end },
    ...(name && { label: name }),
  };
}

const SLOT_STATES = { planned: 'scheduled', moved: 'rescheduled', kept: 'occurred' } as const;

const STATES = [undefined, 'cancelled', 'postponed', 'rescheduled', 'scheduled', 'negated'] as const;

/** Who wrote a message; in "Resolved · 12 May 2034, 19:20" nobody, but how things stood. */
function writerOf(tokens: Tokens, name: Candidate['name'], { postState }: Vocabulary): Span | undefined {
  const isState = name !== undefined && name[1] === name[0] + 1 && postState[tokens.word[name[0]]] !== 0;
  return name && !isState ? { start: tokens.start[name[0]], end: tokens.end[name[1] - 1] } : undefined;
}

/** "Holm – Sund (CANCELLED)", "Postponed: rehearsal", "Pier fair – postponed": the mark stands apart from the words. */
function stateOf(tokens: Tokens, from: number, to: number, { entryState }: Vocabulary): ListEntry['state'] {
  for (let at = from; at < to; at++) {
    const state = STATES[entryState[tokens.word[at]]];
    if (state === undefined) continue;
    // "No harvest", but not "No. 4", "no, later": of what the line opens with.
    if (state === 'negated') {
      if (at === from && tokens.kind[at + 1] === WORD && (tokens.flags[at + 1] & CAPITAL) === 0 && at + 1 < to) return state;
      continue;
    }
    const before = signAt(tokens, at - 1),
      after = signAt(tokens, at + 1);
    const isOpen =
      at === from
        ? (tokens.flags[at] & ALL_CAPS) !== 0 || after === COLON || isDash(after) || at + 1 === to
        : before === OPEN_PAREN || before === OPEN_BRACKET || isDash(before) || isColumn(tokens, at) || (tokens.flags[at] & ALL_CAPS) !== 0;
    if (
      isOpen &&
      (at === from ||
        at + 1 === to ||
        (tokens.flags[at] & ALL_CAPS) !== 0 ||
        after === CLOSE_PAREN ||
        after === CLOSE_BRACKET ||
        before === OPEN_PAREN ||
        after === OPEN_PAREN)
    )
      return state;
  }
  return undefined;
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

function whenOf({ candidate, days, zone }: PlacedCandidate): When | undefined {
  const { stamp, last, told } = candidate;
  if (told) return told.when;
  const usable = zone !== undefined && isTimeZone(zone) ? zone : undefined;
  const doubt = stamp.approximate ? '~' : '';
  const start = `${edtfOf(stamp, days, candidate.step !== undefined)}${doubt}`;
  const end = last
    ? edtfOf(last, lastDayOf(stamp, last, days))
    : stamp.lastDay !== undefined && stamp.hour === undefined && stamp.lastDay > (stamp.day ?? 0)
      ? edtfOf(stamp, days + stamp.lastDay - (stamp.day ?? 0))
      : undefined;
  try {
    return whenFromEdtf(end === undefined ? start : `${start}/${end}`, usable === undefined || stamp.hour === undefined ? {} : { timeZone: usable });
  } catch {
    return undefined;
  }
}

/** The day on which a range ends: what it writes, else that of its begin, or the next where its clock has gone back. */
function lastDayOf(stamp: Stamp, last: Stamp, days: number): number {
  const written = dayOf(last, days, undefined);
  if (written !== undefined) return written;
  return last.hour !== undefined && stamp.hour !== undefined && last.hour * 60 + (last.minute ?? 0) < stamp.hour * 60 + (stamp.minute ?? 0)
    ? days + 1
    : days;
}

function edtfOf(stamp: Stamp, days: number, isCounted = false): string {
  const { year, month, day } = civilFromDays(days);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  if (stamp.day === undefined && stamp.hour === undefined && !isCounted) {
    const month = stamp.month === undefined ? '' : `-${pad(stamp.month)}`;
    return `${pad(stamp.year ?? year, 4)}${month}`;
  }
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (stamp.hour === undefined) return date;
  const seconds = stamp.second === undefined ? '' : `:${pad(stamp.second)}`;
  return `${date}T${pad(stamp.hour)}:${pad(stamp.minute ?? 0)}${seconds}`;
}

function provenanceOf({ candidate, isDayImplied, isZoneImplied }: PlacedCandidate, zone: string | undefined, reasons: ReasonWords): Provenance[] {
  const { stamp } = candidate;
  const parts: Provenance[] = [
    isDayImplied && (stamp.hour !== undefined || candidate.step !== undefined)
      ? { part: 'date', basis: 'implied', rule: 'list.carried-day', reason: reasons.lineDay }
      : {
          part: 'date',
          basis: stamp.year === undefined ? 'implied' : 'stated',
          rule: 'list.date',
          reason: stamp.year === undefined ? reasons.lineYear : reasons.line,
        },
  ];
  if (stamp.hour !== undefined) parts.push({ part: 'clock', basis: 'stated', rule: 'list.clock', reason: reasons.line });
  if (stamp.hour !== undefined && zone !== undefined) {
    parts.push(
      isZoneImplied
        ? { part: 'timeZone', basis: 'implied', rule: 'list.zone', reason: reasons.lineZone.replace('{zone}', () => zone) }
        : { part: 'timeZone', basis: 'stated', rule: 'list.zone', reason: reasons.line },
    );
  }
  return parts;
}
