// Which words of an entry are read once more, as prose: a conversation, further sentences, the plans of a release.
import type { Span } from '../../../model/index.js';
import type { DocumentStructure } from '../../document.js';
import { firstFrom } from '../../first-from.js';
import type { Locale } from '../../locales/rule-types.js';
import { vocabularyOf, type Vocabulary } from '../../structure/vocabulary.js';
import { CLOSE_PAREN, COMMA, DOT, isCloser, LEFT_DOUBLE, OPEN_PAREN, SEMICOLON, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { isSpaced } from '../../tokens/token-shape.js';
import { CAPITAL, type Tokens } from '../../tokens/tokens.js';
import { hasClock, isInterval, type When } from '../../../time/index.js';
import type { ListEntry } from './entries.js';
import { pastAsides } from './entry-title.js';
import type { ToldTimes } from '../told-time.js';

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

/** What an entry tells besides its first words, and the items below it. */
export function retoldOf(tokens: Tokens, structure: DocumentStructure, entry: ListEntry, told: ToldTimes, locale: Locale): Retold[] {
  return [
    ...(tellsMore(tokens, entry, told, vocabularyOf(locale)) ? [wholly(tokens, entry, locale)] : []),
    ...itemsBelow(tokens, structure, entry, told),
  ];
}

const PARTS: ReadonlySet<number> = new Set([COMMA, SEMICOLON]);

/** Whether the words of an entry tell a time of their own, or more than one sentence. */
function tellsMore(tokens: Tokens, { body, speaker, label, kind, state, when }: ListEntry, told: ToldTimes, { undoing }: Vocabulary): boolean {
  if (label !== undefined && kind !== 'stampLine') return false;
  const [from, to] = tokensOf(tokens, body);
  if (told.isIn(from, to)) return kind !== 'tableRow' && !(isInterval(when) && told.isIn(...asideOf(tokens, from, to)));
  // "The pump has been mended", in a message.
  if (speaker !== undefined) return hasClock(when);
  // "The pump was mended and water is running again", in a post.
  if (kind === 'stampLine') return true;
  // "1976 – The merger is called off on the last morning."
  for (let at = from; state === undefined && at < to; at++) if (undoing[tokens.word[at]] !== 0) return true;
  // "Rollback started, fails on two nodes", "all nodes healthy; incident closed".
  for (let at = from + 1; state === undefined && at < to; at++) if (PARTS.has(signAt(tokens, at)) && isSpaced(tokens, at + 1)) return true;
  if (kind === 'tableRow') return false;
  // "Prices freeze. “We heard you,” says the minister."
  for (let at = from + 1; at + 1 < to; at++)
    if (
      signAt(tokens, at) === DOT &&
      (tokens.flags[isCloser(signAt(tokens, at + 1)) || signAt(tokens, at + 1) === LEFT_DOUBLE ? at + 2 : at + 1] & CAPITAL) !== 0
    )
      return true;
  return false;
}

/** "2026–2028 Clerk, Holm (on leave May 2027)": the remark that closes the words of a stretch, which it tells a part of. */
function asideOf(tokens: Tokens, from: number, to: number): [from: number, to: number] {
  let open = signAt(tokens, to - 1) === CLOSE_PAREN ? to - 1 : from;
  while (open > from && signAt(tokens, open) !== OPEN_PAREN) open--;
  return open > from ? [open, to] : [to, to];
}

function wholly({ text }: Tokens, { body, when, time, speaker, kind, provenance }: ListEntry, { lexicon }: Locale): Retold {
  // "Ok, the pump is back up": what a message tells.
  const start = speaker ? body.end - pastAsides(text.slice(body.start, body.end), lexicon).length : body.start;
  // "2 May, 17:25 – Done! The pump is dry.": what writes both its day and its clock was posted then.
  const isPosted = kind === 'stampLine' || (kind === 'logLine' && hasClock(when) && provenance[0].rule === 'list.date');
  return { start, end: body.end, when, time, isSaid: speaker !== undefined, isPosted, isPost: kind === 'heading' && hasClock(when) };
}

/** The items and further sentences below the heading of a release that may tell plans: "`print()` will be removed in May 2034". */
function itemsBelow(tokens: Tokens, { blocks }: DocumentStructure, { kind, span, label, body, when, time }: ListEntry, told: ToldTimes): Retold[] {
  if (kind !== 'heading' || label === undefined) return [];
  const below = blocks.slice(
    firstFrom(blocks, ({ start }) => start < span.start),
    firstFrom(blocks, ({ start }) => start < span.end),
  );
  return below.flatMap((block) => {
    if (block.kind !== 'listItem' && block.kind !== 'paragraph') return [];
    const { start, end } = block.start === body.start ? { start: block.sentences.at(1)?.start ?? block.end, end: block.end } : block;
    const isTold = start < end && told.isIn(...tokensOf(tokens, { start, end }));
    return isTold ? [{ start, end, when, time, isSaid: false, isPosted: true, isRelease: true, isPost: false }] : [];
  });
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
