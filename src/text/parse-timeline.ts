// Public: text → Timeline. Wires the stages and tells what could not be read.
import { createTimeline, type Span, type Timeline, type TimelineDocument, type TimelineEvent } from '../model/index.js';
import { MS_PER_DAY, daysInMonth, instantFromIso } from '../time/index.js';
import { checkCall } from './check-call.js';
import { diagnosticsOf } from './diagnostics.js';
import type { DocumentStructure } from './document.js';
import type { TimeExpression } from './expression.js';
import { vocabularyOf } from './words/build-vocabulary.js';
import { BASE, PARTICIPLE, PAST } from './words/vocabulary.js';
import { readClasses, tokenAfter, type WordClasses } from './words/word-classes.js';
import { findTimesAndOpen } from './expressions/find-expressions.js';
import type { FoundExpression } from './expressions/found-expression.js';
import type { Refusal } from './expressions/refused.js';
import type { SupposedDays } from './expressions/supposed-days.js';
import { firstFrom } from './first-from.js';
import {
  eventsOfEntries,
  findListEntries,
  isConsumed,
  type ListEntry,
  type ListReading,
  movesOf,
  putOnLineDays,
  reportsOf,
  tellsFurther,
  withStatements,
} from './lists/index.js';
import { localeFor } from './locales/index.js';
import { hasDay } from './resolution/edtf-value.js';
import type { Locale } from './locales/rule-types.js';
import type { ParseOptions } from './options.js';
import type { Statement } from './statement.js';
import { isDeed, readStatements } from './statements/index.js';
import { subjectsOf } from './subjects-of.js';
import { withReadTokens } from './read-tokens.js';
import { withoutLineBreaks } from './structure/flow.js';
import { asTyped, type TypedText } from './structure/as-typed.js';
import { readStructure } from './structure/index.js';
import { tellEvents, type Readings, type ToldEvents } from './tell-events.js';
import type { Tokens } from './tokens/tokens.js';

/**
 * Reads a text into a timeline of plans, delays, moves, happenings and statements, each with its sources.
 * Linear in the length of the text; never throws because of the text.
 * @param text - prose, Markdown, logs; any size and script.
 * @param options - what the caller knows; the document itself is asked for the rest.
 * @throws {RangeError} for a reference, zone or locale that is none; the message shows a valid one.
 */
export function parseTimeline(text: string, options: ParseOptions = {}): Timeline {
  checkCall(text, options);
  const locale = localeFor(options.locale);
  const typed = asTyped(text, locale);
  return withReadTokens(typed.text, locale, (tokens) => timelineOf(typed, tokens, locale, options, text));
}

function timelineOf(typed: TypedText, lines: Tokens, locale: Locale, options: ParseOptions, written: string): Timeline {
  const { text } = typed;
  const document = options.id ?? 'document';
  const structure = readStructure(text, lines, locale, options);
  const tokens = withoutLineBreaks(lines, structure.blocks);
  const refused: Refusal[] = [];
  const times = findTimesAndOpen(tokens, locale, options, structure, refused),
    { expressions, impossible } = readTimes(times.found);
  for (const { from, to, why } of refused) if (why === 'impossible') impossible.push({ start: tokens.start[from], end: tokens.end[to - 1] });
  const stated = findListEntries(tokens, structure, locale, expressions),
    // "3 May: boiler bursts", and no year anywhere.
    isOpen = stated.entries.length + stated.posts.length === 0,
    basis = asSupposed(structure, expressions, isOpen ? times.suppose() : undefined),
    lists = basis.supposed ? withoutDays(findListEntries(tokens, basis.structure, locale, basis.expressions)) : stated;
  putOnLineDays(basis.expressions, [...lists.entries, ...lists.posts]);
  const vocabulary = vocabularyOf(locale);
  const classes = vocabulary && readClasses(tokens, vocabulary);
  const acts: Statement[] = [];
  const said = classes
    ? readStatements(
        classes,
        structure,
        subjectsOf(classes, () => expressions, structure),
        acts,
      ).filter((statement) => !isDeed(classes, statement))
    : [];
  const statements = said.filter(({ content: [first], cue }) => {
    const at = Math.min(first.start, cue?.start ?? first.start);
    return (!isConsumed(lists.consumed, first.start) || tellsFurther(text, lists.retold, at)) && !isConsumed(lists.summed, first.start);
  });
  const told: ToldEvents =
    classes && !(isTimeless(structure, expressions) && givesOrders(structure, classes, expressions))
      ? tellEvents({
          classes,
          ...basis,
          statements,
          acts,
          locale,
          document,
          consumed: lists.consumed,
          summed: lists.summed,
          retold: lists.retold,
          posts: lists.posts,
        })
      : { events: [], relations: [], retold: new Map<number, undefined>() };
  const isPlan = isProgramme(tokens, structure, locale),
    start = planStart(structure, isPlan);
  const posted = asPosted(withStatements(entriesLeft([...lists.entries, ...lists.posts], told.retold), said), structure, options);
  const left = start === undefined && classes ? asDone(posted, classes) : posted;
  const entries =
    left.length === 0
      ? []
      : eventsOfEntries(text, left, {
          document,
          lexicon: locale.lexicon,
          isProgramme: isPlan,
          reference: start ?? (told.ahead === undefined ? undefined : told.ahead - 1),
        });
  return createTimeline({
    events: asWritten([...entries, ...told.events], typed, written),
    relations: [...told.relations, ...reportsOf(entries, told.events), ...movesOf(left, entries)],
    documents: [documentOf(written, structure, document, options)],
    diagnostics: diagnosticsOf(tokens, { locale, structure, events: entries.length + told.events.length, expressions, impossible, document }).map(
      (told) => (told.span ? { ...told, span: typed.toWritten(told.span) } : told),
    ),
  });
}

/** Events whose sources are cut from the text as it was written. */
function asWritten(events: TimelineEvent[], { text, toWritten }: TypedText, written: string): TimelineEvent[] {
  if (text === written) return events;
  return events.map((event) => ({
    ...event,
    ...(event.sources && {
      sources: event.sources.map((source) => {
        const span = toWritten(source);
        return { ...source, ...span, text: written.slice(span.start, span.end) };
      }),
    }),
  }));
}

/** Entries whose words no events tell, at the finer times that their words name. */
function entriesLeft(entries: readonly ListEntry[], retold: ToldEvents['retold']): ListEntry[] {
  return entries
    .filter(({ body }) => !retold.has(body.start) || retold.get(body.start))
    .map((entry) => {
      const { dated, end = entry.body.end } = retold.get(entry.body.start) ?? {},
        body = { start: entry.body.start, end };
      return dated ? { ...entry, body, when: dated.when, provenance: dated.times.flatMap(({ provenance = [] }) => provenance) } : { ...entry, body };
    });
}

/** A text that names no day, clock time or year, and was written nobody knows when: a recipe or instructions, where it gives orders, of which nothing stands on a timeline; else it may tell what happened some day. */
function isTimeless({ clock }: DocumentStructure, expressions: readonly TimeExpression[]): boolean {
  return clock.reference === undefined && !expressions.some(({ type, value }) => (type === 'DATE' || type === 'TIME') && /\d/.test(value));
}

/** Does a sentence begin with what is to be done: "Leave it for two hours", not "Work stopped" or "Last week"? */
function givesOrders({ blocks }: DocumentStructure, classes: WordClasses, expressions: readonly TimeExpression[]): boolean {
  const times = new Set(expressions.map(({ start }) => start));
  return blocks.some(
    ({ kind, sentences }) =>
      (kind === 'paragraph' || kind === 'listItem') &&
      sentences.some(({ start }) => {
        const at = tokenAfter(classes, start);
        return !times.has(classes.tokens.start[at]) && (classes.bits[at] & (BASE | PAST)) === BASE && !(classes.bits[at + 1] & PAST);
      }),
  );
}

/** What is open has the day that it would have, while events are read: so they are told as they would be, and lie to each other as they would. */
function asSupposed(
  structure: DocumentStructure,
  expressions: readonly FoundExpression[],
  supposed: SupposedDays | undefined,
): Pick<Readings, 'structure' | 'supposed'> & { readonly expressions: readonly FoundExpression[] } {
  if (!supposed) return { structure, expressions };
  const { reference, times } = supposed;
  return {
    structure: { ...structure, clock: { ...structure.clock, reference } },
    expressions: expressions.map((time) => times.get(time.start)?.dated ?? time),
    supposed,
  };
}

/** Entries of which the day is only supposed. */
function withoutDays(lists: ListReading): ListReading {
  const open = (entries: readonly ListEntry[]): ListEntry[] => entries.map((entry) => ({ ...entry, isDayless: true }));
  return { ...lists, entries: open(lists.entries), posts: open(lists.posts) };
}

/** Expressions that name a real time, and those that name an impossible one ("31 February"). */
function readTimes(found: readonly FoundExpression[]): { expressions: FoundExpression[]; impossible: Span[] } {
  const expressions: FoundExpression[] = [],
    impossible: Span[] = [];
  for (const expression of found) {
    if (!hasDay(expression.value) || isReal(expression.value)) expressions.push(expression);
    else impossible.push(expression);
  }
  return { expressions, impossible };
}

function isReal(value: string): boolean {
  const month = Number(value.slice(5, 7)),
    day = Number(value.slice(8, 10));
  return month > 0 && month < 13 && day > 0 && day <= daysInMonth(Number(value.slice(0, 4)), month);
}

/** The end of the minute or day of writing, floating where no zone is known. */
function referenceInstant({ clock }: DocumentStructure): number | undefined {
  if (clock.reference === undefined) return undefined;
  try {
    const iso = clock.reference.includes('T') ? `${clock.reference}:59` : `${clock.reference}T23:59`;
    return instantFromIso(iso, clock.timeZone ?? 'UTC');
  } catch {
    return undefined;
  }
}

/**
 * The instant after which entries are plans: the end of writing, and in a programme the begin of a day of writing without a clock;
 * where nobody says when that was, the begin of the day in the title of a programme, or of all time.
 */
function planStart(structure: DocumentStructure, isPlan: boolean): number | undefined {
  const written = referenceInstant(structure);
  if (structure.clock.reference?.includes('T') || !isPlan) return written;
  return written === undefined ? -Infinity : written - MS_PER_DAY;
}

/** Where a text is dated by one of its own posts, the newest first, or by an entry told in sentences, as a diary is, each of them was written when it says. */
function asPosted(entries: ListEntry[], { published, blocks }: DocumentStructure, { reference }: ParseOptions): ListEntry[] {
  if (!published || reference !== undefined) return entries;
  const isRecord = ({ kind, when, body }: ListEntry): boolean =>
    kind === 'stampLine'
      ? when.edtf.includes('T')
      : kind === 'paragraph' && (blocks.at(firstFrom(blocks, ({ end }) => end <= body.start))?.sentences.length ?? 0) > 2;
  const dating = entries.find(({ time, span }) => time.start <= published.start && published.start < Math.max(time.end, span.end));
  if (!dating || !isRecord(dating)) return entries;
  const alike = entries.filter(({ kind }) => kind === dating.kind);
  return dating.kind === 'paragraph' || alike[0].when.start > alike[alike.length - 1].when.start
    ? entries.map((entry) =>
        entry.kind === dating.kind && isRecord(entry) && (entry.kind === 'paragraph' || entry.when.start < dating.when.start + MS_PER_DAY)
          ? { ...entry, isPosted: true }
          : entry,
      )
    : entries;
}

/** Where no day of writing tells which entries are to come, a past form does: "21 April: died", "4.2.1 – fixed". */
function asDone(entries: readonly ListEntry[], classes: WordClasses): readonly ListEntry[] {
  const isDone = ({ body: { start, end } }: ListEntry): boolean => {
    for (let at = tokenAfter(classes, start); at < classes.tokens.length && classes.tokens.start[at] < end; at++)
      if (classes.bits[at] & (PAST | PARTICIPLE)) return true;
    return false;
  };
  return entries.map((entry) => (isDone(entry) ? { ...entry, isPosted: true } : entry));
}

/** Does the title name what is laid down for days to come: "Course schedule"? */
function isProgramme({ word, start }: Tokens, { title }: DocumentStructure, { lexicon }: Locale): boolean {
  const names = lexicon.values('programmeTitle');
  for (let at = 0; title && at < word.length && start[at] < title.end; at++) if (start[at] >= title.start && names[word[at]] !== 0) return true;
  return false;
}

function documentOf(
  written: string,
  { text, title, published, dateline, clock }: DocumentStructure,
  id: string,
  { url }: ParseOptions,
): TimelineDocument {
  return {
    id,
    ...(title && { title: text.slice(title.start, title.end) }),
    ...(published && { published: published.value }),
    ...(dateline && { dateline: text.slice(dateline.start, dateline.end) }),
    ...(clock.timeZone !== undefined && { timeZone: clock.timeZone }),
    ...(clock.reference !== undefined && { reference: clock.reference }),
    ...(url !== undefined && { url }),
    text: written,
  };
}
