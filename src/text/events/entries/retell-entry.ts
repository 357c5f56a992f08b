// What an entry of a list tells besides its first words: sentences of their own, and times finer than that of the entry.
import type { Span } from '../../../model/index.js';
import { hasClock, type When } from '../../../time/index.js';
import type { Block } from '../../document.js';
import type { TimeExpression } from '../../expression.js';
import type { Retold } from '../../lists/index.js';
import { phraseEnd } from '../../clauses/nouns/noun-phrases.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { Dated } from '../../drafts/combine-times.js';
import { giveTime, type Draft } from '../../drafts/draft.js';
import { isBeside, isDatedVerb, isNear, isOfOwnDay, isOfRelease, isTerse, goesOn, lies, nameAsWritten } from './entry-deeds.js';
import { namePiece, piecesBehind, type Pieces } from './entry-pieces.js';
import { isWritten, keepSince, timesIn } from '../times/keep-since.js';
import { readSentence } from '../read-sentence.js';
import type { Reading } from '../../drafts/reading.js';
import { type SentenceWords } from '../../words/sentence-words.js';
import { BE, COORDINATOR, HAVE, UNTIL } from '../../words/vocabulary.js';
import { tokenAfter } from '../../words/word-classes.js';

/** What an act makes of a plan. */
const CHANGED: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'rescheduled']);

/** What is left of an entry beside what its first sentence tells: a finer time, and where its words end. */
export interface EntryRest {
  readonly dated?: Dated;
  readonly end?: number;
}

/** "Rain. Deck hatch closed": characters of a first sentence, at most, that would be named with the next. */
const SHORT = 11;

/** "**Monitoring** –", in front of the words that are posted so. */
const BOLD_LABEL = /^(\*\*|__)[^*_]+\1\s*[:–—-]?$/;

/** An entry, how it is told, and where what became of its first words is noted. */
interface Entry {
  readonly reading: Reading;
  readonly retold: Retold;
  /** Its own time. */
  readonly written: Dated;
  /** Its time is one of the clock. */
  readonly isClock: boolean;
  /** It is the post of a live report, and no release. */
  readonly isLive: boolean;
  /** Place of its block. */
  readonly index: number;
  readonly entries: Map<number, EntryRest | undefined>;
}

/**
 * Reads what an entry of a list tells besides its first words: sentences of their own, and times finer than that of the entry.
 * @param entries - takes what became of its first words.
 */
export function retellEntry(
  reading: Reading,
  { sentences }: Block,
  retold: Retold,
  index: number,
  entries: Map<number, EntryRest | undefined>,
): void {
  const { start, end, when, time, isPosted, isRelease } = retold,
    { heading, isDiary, post } = reading;
  const isClock = hasClock(when),
    written = { when, times: timesIn(reading.words, time) };
  const entry: Entry = { reading, retold, written, isClock, isLive: isPosted && !isRelease, index, entries };
  reading.heading = isClock ? undefined : written;
  reading.isDiary = true;
  reading.entry = written;
  let isOpen = true;
  for (const sentence of sentences) {
    if (sentence.start >= end || sentence.end <= start) continue;
    const span = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    if (isOpen && span.end < end && BOLD_LABEL.test(reading.words.tokens.text.slice(span.start, span.end))) continue;
    if (isOpen) retellFirst(entry, span);
    else retellNext(entry, span);
    isOpen = false;
  }
  Object.assign(reading, { heading, isDiary, post, entry: undefined });
}

/** The sentence that the entry is named for. */
function retellFirst(entry: Entry, span: Span): void {
  const { reading, isClock, isLive, written, index } = entry,
    { drafts, words, post } = reading,
    { heading } = reading,
    first = drafts.length;
  const isUntimed = timesIn(words, span).length === 0,
    isOpening = isClock && isLive,
    isLog = !isLive && !entry.retold.isPost && !entry.retold.isRelease && (isClock || isUntimed);
  if (isOpening) reading.post = written;
  // "22:25 Raccoon in a kitchen. It left by itself."
  else if (isUntimed && isClock) noteOpening(reading, span);
  if (isLog) reading.heading = reading.line = written;
  readSentence(reading, span, index);
  reading.heading = heading;
  reading.line = undefined;
  const pieces = isLog ? piecesBehind(words, drafts.slice(first), span, written.when) : undefined;
  reading.post = post;
  if (!isUntimed) keepTimed(entry, first, span);
  else if (isOpening) keepBehindAnd(entry, first);
  else if (isClock) nameAsWritten(words, keepChanged(entry, first), span);
  else keepChanged(entry, first);
  if (pieces) tellPieces(entry, first, pieces);
}

/** Tells what has a piece of its own; the entry is named for what stands before that. */
function tellPieces(entry: Entry, first: number, { told, end }: Pieces): void {
  const { drafts } = entry.reading,
    kept = drafts.slice(first);
  for (const draft of told) if (!kept.includes(draft)) drafts.push(draft);
  endBefore(entry, end);
}

/** Names the entry for what stands before a place, where it is named for anything. */
function endBefore({ retold: { start }, entries }: Entry, end: number): void {
  const rest = entries.get(start);
  if (rest || !entries.has(start)) entries.set(start, { ...rest, end: Math.min(end, rest?.end ?? end) });
}

/** A sentence behind the first. */
function retellNext(entry: Entry, span: Span): void {
  const { reading, retold, isClock, isLive, written, index } = entry,
    { drafts, words, sayings } = reading,
    first = drafts.length;
  // What a post tells behind its first words was so as it was written.
  if (isLive) {
    reading.heading = reading.post = written;
    reading.isDiary = false;
  }
  const said = sayings.cueWithin(tokenAfter(words, span.start), tokenAfter(words, span.end - 1) + 1);
  if (said >= 0) reading.saidAt.set(said, written);
  // "14:15 Two cars collide. One driver taken to hospital.": what followed it.
  const isSequel = isClock && !isLive && !retold.isPost && timesIn(words, span).length === 0;
  if (isSequel) reading.heading = reading.line = written;
  readSentence(reading, span, index);
  if (isSequel) {
    reading.heading = reading.line = undefined;
    const sequel = keepSince(drafts, first, (draft) => draft.when === written.when && isDeed(words, draft));
    if (sequel.length > 1) for (const draft of sequel) namePiece(words, draft, span);
    else if (sequel.every((draft) => isTerse(words, draft, span))) nameAsWritten(words, sequel, span);
    if (sequel.length > 0 && span.start - retold.start <= SHORT) endBefore(entry, span.start);
    return;
  }
  // "We are pushing the move back by a day.", in a post: done as it was written.
  if (isLive) for (let at = first; at < drafts.length; at++) if (drafts[at].part === 'act' && !drafts[at].when) giveTime(drafts[at], written);
  keepSince(drafts, first, (draft) => isOwnTold(entry, draft, span, isLive));
}

/** "Cache cleared", "Ada Moe clears the cache"; "the cache was cleared twice", spelled out behind few words, looks back. */
function isDeed(words: SentenceWords, { kind, part, at }: Draft): boolean {
  return kind === 'event' && part !== 'plan' && (words.bits[tokenAfter(words, at) - 1] & (BE | HAVE)) === 0;
}

/** What the first words of a line are about, without a verb too. */
function noteOpening({ mentions, words }: Reading, { start, end }: Span): void {
  const from = tokenAfter(words, start);
  mentions.note(words, readTheme(words, from, phraseEnd(words, from, tokenAfter(words, end - 1) + 1)));
}

/** "10:15 Meeting cancelled, chair ill", "1976 – The merger is called off": a plan was changed then, and nothing else is kept. */
function keepChanged(entry: Entry, first: number): Draft[] {
  const { reading, retold, entries, isClock, written } = entry;
  const changed = keepSince(reading.drafts, first, (draft) => isChange(draft, written.when) && (!isClock || isNewChange(draft)));
  for (const draft of changed) if (!draft.when) giveTime(draft, written);
  if (changed.some(({ at }) => !isBehindAnd(reading.words, retold.start, at))) entries.set(retold.start, undefined);
  return changed;
}

/** "Is called off", "the service announced for 23 January is put off", "put off until June". */
function isChange({ part, status, when }: Draft, entry: When): boolean {
  return part === 'act' && (when === undefined || when === entry) && CHANGED.has(status);
}

function isNewChange({ when, theme }: Draft): boolean {
  return when === undefined && theme?.isHappening === true;
}

/** "The pump has been mended and water is running again": what the entry is named for, and what else was so then. */
function keepBehindAnd({ reading: { drafts, words }, retold: { start, when } }: Entry, first: number): void {
  keepSince(
    drafts,
    first,
    ({ at, joint, when: own, status }) => joint === 'coordinate' && own === when && status !== 'scheduled' && isBehindAnd(words, start, at),
  );
}

/** What has a time of its own in the first sentence, where that is told beside what the entry is named for, or instead of it. */
function keepTimed(entry: Entry, first: number, span: Span): void {
  const { reading, retold, entries, isClock, written } = entry,
    { drafts, words } = reading,
    { start, when, time, isPosted } = retold;
  const changes = drafts.slice(first).filter((draft) => isChange(draft, when) && (!isClock || draft.status === 'rescheduled'));
  for (const draft of changes) if (!draft.when) giveTime(draft, written);
  const count = drafts.length - first,
    kept = keepSince(drafts, first, (draft) => isOwnTold(entry, draft, span, false));
  for (const draft of kept) if (isYetToCome(draft, entry)) draft.status = 'scheduled';
  // "A bearing cracks, and the opening promised for 1 December is scrapped": beside what the line tells first.
  const joined = changes.filter(({ at }) => isBehindAnd(words, start, at) || words.tokens.text.slice(start, at).includes(';'));
  const isInside =
    (kept.length === count && isOfBefore(entry, kept)) ||
    isOfOtherDay(entry, kept, span) ||
    kept.some((draft) => draft.when !== undefined && lies(draft.when, when) && !joined.includes(draft));
  if (isInside) entries.set(start, undefined);
  else refine(words, entries, timesIn(words, span), start, when);
  if (isInside || isPosted) return;
  if (isClock) keepSince(drafts, first, (draft) => goesOn(draft, when) || (isPlanAhead(draft, when) && isOpening(words, draft, start)));
  else keepSince(drafts, first, (draft) => joined.includes(draft) || (time.start < start && isBeside(draft, span, words.tokens.text)));
}

/** Is it told with a time of its own, or, in a post, as it was written? */
function isOwnTold({ retold: { when, isRelease, isPosted, isPost }, isClock }: Entry, draft: Draft, span: Span, isWrittenThen: boolean): boolean {
  const { when: own, kind, times } = draft;
  if (own === undefined || (isRelease && !isOfRelease(draft, when, span.start))) return false;
  // "16 October Autumn holiday begins": what the holiday is called.
  if (own.precision === 'season' && lies(when, own)) return false;
  if (!isClock || isWrittenThen || isPlanAhead(draft, when)) return true;
  if (kind !== 'event' || !isNear(own, when)) return false;
  // "22:41 The shift begins (18:41 in Holm)": told by the line itself.
  if (!isPosted && own.start === when.start) return false;
  return times.some((time) => time.start >= span.start && (isPost || isWritten(time)));
}

/** "16:05 The mayor will speak at 5 pm": what is to come is told for its own time. */
function isPlanAhead({ part, status, kind, when, joint }: Draft, entry: When): boolean {
  if (part !== 'plan' || status !== 'scheduled' || kind !== 'event' || joint !== 'main' || when === undefined) return false;
  return (Number.isFinite(when.start) ? when.start : when.end) > entry.end;
}

/** "Guided walk at 9:00", on a day behind that of writing: "guided" is no past. */
function isYetToCome({ status, kind, when: own }: Draft, { reading: { written }, written: { when } }: Entry): boolean {
  return status === 'occurred' && kind === 'event' && own !== undefined && written !== undefined && when.start >= written.end && lies(own, when);
}

/** Nothing but its subject stands before the verb of the line. */
function isOpening({ tokens: { text } }: SentenceWords, { at }: Draft, start: number): boolean {
  return !/[;,:]/.test(text.slice(start, at));
}

/** "23.50: the wall fell at 11.35": of what came before it, a post tells when it was, and nothing of its own time. */
function isOfBefore({ retold: { isPost, when } }: Entry, kept: readonly Draft[]): boolean {
  return isPost && kept.length > 0 && kept.every(({ when: own }) => own !== undefined && own.start < when.start);
}

/** "14 May: The bridge closed on Tuesday": all of it is news of another day. */
function isOfOtherDay({ reading: { words }, retold: { when }, isClock }: Entry, kept: readonly Draft[], span: Span): boolean {
  if (isClock || kept.some(({ part }) => part === 'act')) return false;
  return kept.some((draft) => isOfOwnDay(draft, when) && (draft.status === 'scheduled' || isDatedVerb(words, draft, span)));
}

/** Does an "and" stand between two places? */
function isBehindAnd(words: SentenceWords, start: number, end: number): boolean {
  const last = tokenAfter(words, end);
  for (let at = tokenAfter(words, start); at < last; at++) if ((words.bits[at] & COORDINATOR) !== 0) return true;
  return false;
}

function lengthOf({ when }: TimeExpression): number {
  return when ? when.end - when.start : Infinity;
}

/** "1969 – Talks about a merger collapse in June": the only time of a line, inside that of its entry, is when. */
function refine(
  words: SentenceWords,
  entries: Map<number, EntryRest | undefined>,
  ofEntry: readonly TimeExpression[],
  start: number,
  entry: When,
): void {
  if (ofEntry.length === 0) return;
  // "In 1994, on 3 May 1994": the finest tells, of all that it lies in.
  const time = ofEntry.reduce((finest, each) => (lengthOf(each) < lengthOf(finest) ? each : finest)),
    times = ofEntry.filter((other) => other === time || !other.when || !time.when || !lies(time.when, other.when));
  // "1960s – a chain, with 14 shops by 1969": the end of what the entry tells.
  const isBound = times.length === 1 && (words.bits[tokenAfter(words, time.start) - 1] & UNTIL) !== 0;
  if (times.length !== 1 || isBound || !time.when || time.type === 'DURATION' || time.range !== undefined) return;
  if (lies(time.when, entry) && time.when.precision !== entry.precision) entries.set(start, { dated: { when: time.when, times } });
}
