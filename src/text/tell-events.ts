// The chain after expressions and statements: sentences → drafts → plans joined → mentions merged → events.
import { IdRegister, stableId, type Provenance, type Relation, type Source, type Span, type TimelineEvent } from '../model/index.js';
import { whenFromEdtf, type When } from '../time/index.js';
import { spanAround } from './source-span.js';
import { eventConfidence } from './confidence/evidence.js';
import type { Block, DocumentStructure } from './document.js';
import { tellDeadlines } from './events/times/deadlines.js';
import { survivor, type Draft, type Link } from './drafts/draft.js';
import { LinkList } from './drafts/link-list.js';
import { Mentions } from './pronouns/mentions.js';
import { isQuestion, readSentence } from './events/read-sentence.js';
import type { Reading } from './drafts/reading.js';
import { sayingsOf } from './events/statements/sayings.js';
import { nameAskers } from './events/statements/askers.js';
import { addStatements } from './events/statements/statement-events.js';
import { withoutClosingCommas } from './words/closing-commas.js';
import { indexAfter, readWords, type SentenceWords } from './words/sentence-words.js';
import { hasTime } from './words/stretches.js';
import { leaveOpen } from './events/times/leave-open.js';
import { keepSince } from './events/times/keep-since.js';
import { leaveUntold, takePostTimes } from './events/entries/leave-untold.js';
import { readBeside, readHeld, readSummary, retell } from './events/entries/retell.js';
import { retellEntry, type EntryRest } from './events/entries/retell-entry.js';
import { tellApart } from './schedule/tell-apart.js';
import type { SupposedDays } from './expressions/supposed-days.js';
import type { WordClasses } from './words/word-classes.js';
import type { TimeExpression } from './expression.js';
import { isConsumed, type ListEntry, type Retold } from './lists/index.js';
import type { Locale } from './locales/rule-types.js';
import { mergeMentions } from './merge/merge-mentions.js';
import { linkPlans } from './schedule/link-plans.js';
import { tellRelative } from './schedule/relative.js';
import { linkSequences } from './schedule/link-sequences.js';
import type { Statement } from './statement.js';
import { firstAhead, newTenses } from './drafts/told-tenses.js';
import { onOneLine } from './structure/flow.js';
import { dayHeads, FEWEST_ENTRIES, openLine, openPost, updateOf } from './events/entries/day-heads.js';

/** What the stages before have found in one text. */
export interface Readings {
  /** Taken over: the words of time expressions lose their classes. */
  readonly classes: WordClasses;
  readonly structure: DocumentStructure;
  readonly expressions: readonly TimeExpression[];
  readonly statements: readonly Statement[];
  /** What somebody says of which no words are told. */
  readonly acts: readonly Statement[];
  readonly locale: Locale;
  readonly document: string;
  /** Stretches of text that lists have read already. */
  readonly consumed?: readonly Span[];
  /** Sentences that sum up what lists tell. */
  readonly summed?: readonly Span[];
  /** Stretches inside those, in text order: what tells more there is told. */
  readonly retold?: readonly Retold[];
  /** Lines of a live report: entries where their prose tells nothing of a time. */
  readonly posts?: readonly ListEntry[];
  /** Times of the expressions that are open, and have a day only while events are read. */
  readonly supposed?: SupposedDays | undefined;
}

export interface ToldEvents {
  readonly events: readonly TimelineEvent[];
  readonly relations: readonly Relation[];
  /** By where the words of entries of lists begin: the finer time that their first sentence tells; undefined where it is told by events. */
  readonly retold: ReadonlyMap<number, EntryRest | undefined>;
  /** {@link Reading.ahead}. */
  readonly ahead?: number | undefined;
}

/** Tells the events of a text's prose. */
export function tellEvents(readings: Readings): ToldEvents {
  const {
    classes: { vocabulary },
    structure,
    expressions,
    statements,
    acts,
    locale,
    document,
    posts = [],
    supposed,
  } = readings;
  const ends = new Set(structure.blocks.flatMap(({ sentences }) => sentences.map(({ end }) => end))),
    read = withoutClosingCommas(readWords(readings.classes, expressions, ends));
  const words = vocabulary.words.arrange?.(read, structure.blocks, locale.lexicon) ?? read;
  let reading = openReading(words, readings, undefined);
  let entries = readBlocks(reading, readings);
  const ahead = reading.tenses && firstAhead(reading.tenses);
  if (ahead !== undefined) {
    reading = openReading(words, readings, ahead);
    entries = readBlocks(reading, readings);
  }
  if (posts.length > 0) takePostTimes(reading, posts, entries);
  linkPlans(reading);
  linkSequences(reading);
  // What was said is told in its own order.
  addStatements({ ...reading, words: read }, structure, statements);
  denyReported(reading);
  nameAskers(reading, acts);
  leaveUntold(reading, posts, entries);
  mergeMentions(reading, structure);
  tellApart(reading.links.all());
  tellDeadlines(words, reading.drafts);
  if (supposed) leaveOpen(words, reading.drafts, expressions, supposed.times);
  tellRelative(reading.drafts, reading.links, vocabulary.words.headline.before, locale.reasons);
  return { events: publish(reading.drafts, structure.text, document), relations: relationsOf(reading.links.all()), retold: entries, ahead };
}

/** What is known before the first sentence: when the text was written, and whether it is a diary. @param ahead - {@link Reading.ahead}. */
function openReading(words: SentenceWords, { structure, statements, locale }: Readings, ahead: number | undefined): Reading {
  const {
      published,
      clock: { reference, timeZone },
      blocks,
    } = structure,
    [opening] = blocks;
  const written = writtenOn(reference?.slice(0, 10), timeZone);
  const writtenAt = reference?.includes('T') ? writtenOn(reference, timeZone)?.start : undefined;
  const reading: Reading = {
    words,
    reasons: locale.reasons,
    reference,
    written,
    writtenAt,
    sayings: sayingsOf(words, statements),
    mentions: new Mentions(),
    isReport: structure.title !== undefined,
    heading: undefined,
    entry: undefined,
    line: undefined,
    isDiary: false,
    isOwnDated: false,
    ahead,
    tenses: written || ahead !== undefined ? undefined : newTenses(),
    post: undefined,
    lastStoryPresent: -Infinity,
    lead: -1,
    asked: undefined,
    before: undefined,
    drafts: [],
    links: new LinkList(),
    saidAt: new Map(),
    saidBefore: new Set(),
    saidAll: new Set(),
    ledTo: new Map(),
    denied: new Set(),
  };
  const heads = dayHeads(reading, blocks);
  reading.isDiary = heads.length >= FEWEST_ENTRIES;
  // "Holm, 2 June 1916. Hot.", above "Saturday 3rd.": the first entry dates the whole.
  const isOpening =
    published !== undefined &&
    opening?.kind === 'paragraph' &&
    opening.sentences.length > 1 &&
    opening.start <= published.start &&
    published.start < opening.end;
  reading.isOwnDated = reading.isDiary && (isOpening || heads.some(({ start }) => start === written?.start));
  return reading;
}

/** Reads the prose of all blocks. @returns {@link ToldEvents.retold}. */
function readBlocks(reading: Reading, { structure, consumed = [], summed = [], retold = [] }: Readings): Map<number, EntryRest | undefined> {
  const { written, writtenAt } = reading,
    entries = new Map<number, EntryRest | undefined>();
  const skipped = new Set(summed.map(({ start }) => start));
  let index = 0,
    next = 0,
    told = 0;
  for (const block of structure.blocks) {
    while (next < consumed.length && (consumed[next]?.end ?? 0) <= block.start) next++;
    const isProse = block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'logLine' || block.kind === 'caption';
    const isEntry =
      (consumed[next]?.start ?? Infinity) < block.end || (block.sentences.length > 0 && block.sentences.every(({ start }) => skipped.has(start)));
    if (isProse && !isEntry) {
      readProse(reading, block, index, skipped, written, writtenAt);
    } else {
      for (; told < retold.length && retold[told].start < block.end; told++) {
        if (retold[told].isSaid) retell(reading, block, retold[told], index);
        else retellEntry(reading, block, retold[told], index, entries);
      }
      if (isProse) readAround(reading, block, index, skipped, consumed);
      if (block.kind === 'posted') readHeld(reading, block, index);
      if (block.kind === 'heading' || block.kind === 'headline') askHeading(reading, block, index);
      if (block.kind === 'heading' || (reading.isDiary && block.kind === 'posted')) openPost(reading, block);
    }
    index += block.sentences.length;
  }
  if (consumed.length === 0) readHeadline(reading, structure);
  Object.assign(reading, { written, writtenAt });
  return entries;
}

/** "Quiz night, Friday 24 March at 8 pm", above "Teams of four. Bring a pen.": what the headline alone tells a time of. */
function readHeadline(reading: Reading, { blocks, title }: DocumentStructure): void {
  const [headline] = blocks as readonly (Block | undefined)[];
  if (headline?.kind !== 'headline' || reading.drafts.some(({ when }) => when !== undefined)) return;
  const { words } = reading;
  if (!hasTime(words, indexAfter(words, headline.start), indexAfter(words, headline.end - 1) + 1)) return;
  const below = reading.drafts.splice(0);
  for (const [index, { start, end }] of headline.sentences.entries()) {
    // "Subject: lunch on Friday"
    const from = Math.max(start, title?.start ?? start);
    if (from < end) readSentence(reading, { start: from, end }, index);
  }
  keepSince(reading.drafts, 0, (draft) => !below.some((told) => isOver(words, draft, told)));
  reading.drafts.push(...below);
}

/** "Mayor resigns on Monday", above "The mayor resigned.": no plan, whichever Monday it was. */
function isOver({ tokens: { word } }: SentenceWords, plan: Draft, told: Draft): boolean {
  if (plan.status !== 'scheduled' || told.status !== 'occurred' || plan.base === 0 || plan.base !== told.base) return false;
  const [planned = -1, done = -1] = [plan, told].map(({ theme }) => theme?.headAt);
  return planned >= 0 && done >= 0 && word[planned] === word[done];
}

/** "When will the bridge open?", above what answers it. */
function askHeading(reading: Reading, { sentences }: Block, index: number): void {
  const last = sentences.at(-1);
  if (last && isQuestion(reading.words, last)) readSentence(reading, last, index + sentences.length - 1);
}

/** Reads what stands in a block of entries beside them: prose, where it is most of a paragraph ("… The chair closed the meeting. Next meeting: 12 April."). */
function readAround(reading: Reading, { kind, sentences }: Block, index: number, skipped: ReadonlySet<number>, consumed: readonly Span[]): void {
  const isBeside = ({ start, end }: Span): boolean => !isConsumed(consumed, start) && !isConsumed(consumed, end - 1);
  const isProse = kind === 'paragraph' && sentences.filter(isBeside).length * 2 > sentences.length;
  for (const [at, sentence] of sentences.entries()) {
    if (skipped.has(sentence.start)) readSummary(reading, sentence, index + at);
    else if (isBeside(sentence)) readBeside(reading, sentence, index + at, isProse);
  }
}

/**
 * Reads a block of prose.
 * @param index - of its first sentence.
 * @param written - when the text was written, @param writtenAt - to the minute: a later update of it has a time of its own.
 */
function readProse(
  reading: Reading,
  block: Block,
  index: number,
  skipped: ReadonlySet<number>,
  written: When | undefined,
  writtenAt: number | undefined,
): void {
  if (!reading.isDiary) reading.heading = undefined;
  if (reading.lead < 0 && block.kind === 'paragraph') reading.lead = index;
  const update = updateOf(reading, block);
  reading.written = update ?? written;
  reading.writtenAt = update ? undefined : writtenAt;
  const opening = block.kind === 'logLine' ? openLine(reading, block) : block.start;
  for (const [at, { start, end }] of block.sentences.entries()) {
    if (skipped.has(start)) readSummary(reading, { start, end }, index + at);
    else if (end > opening) {
      // "10:05 A card is broken. Otto sends for a spare.": what follows the words that the line is named for.
      if (block.kind === 'logLine' && start > opening && opening > block.start) reading.line = reading.post;
      readSentence(reading, { start: Math.max(start, opening), end }, index + at);
    }
  }
  reading.line = undefined;
}

/** "A post says that the dam broke. That is not true": what somebody tells, and the text takes back. */
function denyReported({ drafts, denied, links }: Reading): void {
  for (const draft of denied.size > 0 ? drafts : []) {
    const { sentence, part, status, joint } = draft;
    if (!denied.has(sentence) || part === 'statement' || status === 'negated') continue;
    const isTold = status === 'reported' || (joint === 'complement' && status === 'occurred') || links.tellerOf(draft);
    if (!isTold) continue;
    draft.status = 'denied';
    if (draft.part === 'act') links.forget(draft);
  }
}

/** The day or the minute of writing where the text is at home: tomorrow begins when it does there. */
function writtenOn(reference: string | undefined, timeZone: string | undefined): When | undefined {
  if (reference === undefined) return undefined;
  try {
    return whenFromEdtf(reference, { timeZone });
  } catch {
    return undefined;
  }
}

/** Drafts as events with ids and sources, in text order. */
function publish(drafts: readonly Draft[], text: string, document: string): TimelineEvent[] {
  const ids = new IdRegister();
  const events: TimelineEvent[] = [];
  for (const draft of drafts) {
    if (draft.mergedInto) continue;
    draft.id = ids.take(stableId([document, draft.kind, draft.status, draft.title, draft.when?.edtf]));
    events.push(eventOf(draft, draft.id, text, document));
  }
  return events;
}

/** Links between published drafts as relations, each once. */
function relationsOf(links: Iterable<Link>): Relation[] {
  const seen = new Set<string>();
  const relations: Relation[] = [];
  for (const link of links) {
    const first = survivor(link.from),
      last = survivor(link.to),
      from = first.id,
      to = last.id;
    if (from === undefined || to === undefined || from === to) continue;
    // "Proposed in 1924 and again after the floods of 1936": one event that has both days comes before none of them.
    if (link.type === 'before' && first.when && last.when && first.when.start >= last.when.end) continue;
    const key = `${link.type}${from}${to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    relations.push({ type: link.type, from, to });
  }
  return relations;
}

function eventOf(draft: Draft, id: string, text: string, document: string): TimelineEvent {
  const { when, relative, duration, speaker, quote, implied } = draft;
  const sources: Source[] = [];
  const provenance: Provenance[] = [];
  for (const span of draft.spans) sources.push(sourceOf('clause', spanAround(span, draft.at, text), text, document));
  for (const time of draft.times) {
    sources.push(sourceOf('time', time, text, document));
    if (time.provenance) for (const part of time.provenance) provenance.push(part);
  }
  if (draft.quoteSpans) for (const span of draft.quoteSpans) sources.push(sourceOf('quote', span, text, document));
  if (draft.speakerSpans) for (const span of draft.speakerSpans) sources.push(sourceOf('speaker', span, text, document));
  if (implied) for (const part of implied) provenance.push(part);
  const event: { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] } = {
    id,
    title: onOneLine(draft.title),
    kind: draft.kind,
    status: draft.status,
    importance: draft.importance,
    confidence: eventConfidence(
      draft,
      draft.times.map(({ confidence = 1 }) => confidence),
    ),
    sources,
  };
  if (when) event.when = when;
  if (relative !== undefined) event.relative = relative;
  if (duration && !when) event.duration = duration;
  if (speaker !== undefined) event.speaker = onOneLine(speaker);
  if (quote !== undefined) event.quote = onOneLine(quote);
  if (provenance.length > 0) event.provenance = provenance;
  return event;
}

function sourceOf(role: Source['role'], { start, end }: { readonly start: number; readonly end: number }, text: string, document: string): Source {
  return { document, role, start, end, text: text.slice(start, end) };
}
