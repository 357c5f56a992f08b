// Timelines that a document writes as such: lists of times, tables, logs, headings with dates, changelogs.
import type { Span } from '../../model/index.js';
import type { DocumentStructure } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import { cueWordsOf } from '../words/cue-words.js';
import { isNote } from '../structure/note.js';
import { tokensOf } from '../tokens/token-at.js';
import { vocabularyOf, type Vocabulary } from '../structure/vocabulary.js';
import { NUMBER, numberAt, type Tokens } from '../tokens/tokens.js';
import type { Candidate } from './candidate.js';
import { COLON, signAt } from '../tokens/signs.js';
import { isClockOnly } from '../stamps/stamp.js';
import { believed, isTicker } from './belief.js';
import { findCandidates } from './candidates.js';
import { contextOf, type ListContext } from './context.js';
import { Countdown } from './lines/countdown.js';
import type { ListEntry } from './entries/entries.js';
import { readForms } from './notices/forms.js';
import { readFlyers } from './notices/flyers.js';
import { isOpeningHours, weeklyRows } from './notices/hours.js';
import { withFormerSlots, withNewDates } from './changes/former-slots.js';
import type { PieceWords } from './pieces.js';
import { readEntries } from './entries/read-entries.js';
import { readScores } from './notices/scores.js';
import { retoldOf, type Retold } from './entries/retold.js';
import { placeCandidates, type PlacedCandidate } from './days/sequence.js';
import { nameSpeakers } from './entries/speakers.js';
import { mostStamped, orientStampLines } from './lines/stamp-lines.js';
import { isConsumed, isOwnTimeline, summing } from './entries/summing.js';
import { ToldTimes } from './told-time.js';

export type { ListEntry } from './entries/entries.js';
export { eventsOfEntries } from './entries/events.js';
export { putOnLineDays } from './days/line-days.js';
export { movesOf } from './changes/moved-days.js';
export { reportsOf } from './entries/reports.js';
export { tellsFurther, type Retold } from './entries/retold.js';
export { withStatements } from './entries/statements.js';
export { isConsumed } from './entries/summing.js';

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
  const words = vocabularyOf(locale),
    told = new ToldTimes(tokens, words, expressions);
  const forms = readForms(tokens, structure, words, told);
  const ask = pieceWordsOf(tokens, structure, locale);
  if (ask.isNote && isOpeningHours(tokens, words)) return { entries: [], posts: [], consumed: structure.blocks, summed: [], retold: [] };
  const weekly = weeklyRows(tokens, structure.blocks, words),
    taken = new Set([...forms.taken, ...weekly]);
  let found = findCandidates(tokens, structure, words, told, taken, new Countdown(tokens, words, locale.reasons, expressions), ask);
  const scores = readScores(tokens, structure, told);
  if (scores.length > 0)
    found = [...found.filter(({ block, from }) => !scores.some((score) => score.block === block || score.from === from)), ...scores].sort(
      (a, b) => a.block - b.block,
    );
  const flyers = ask.isNote && weekly.length === 0 ? readFlyers(tokens, structure, told, words, ask, found) : undefined,
    all = flyers ?? found,
    // The lines of notices and of results.
    read = byStart(
      [...scores, ...(flyers ?? [])].flatMap(({ from, sentence }) => (sentence ? [{ start: tokens.start[from], end: sentence.end }] : [])),
    );
  const chapters = isRecording(tokens, structure, all, words) ? all.filter(({ stamp }) => isClockOnly(stamp)) : [];
  const candidates = orientStampLines(
    believed(tokens, chapters.length > 0 ? all.filter(({ stamp }) => !isClockOnly(stamp)) : all, structure),
    structure,
  );
  const skipped = byStart([...chapters.map(({ block }) => structure.blocks[block]), ...[...taken].map((block) => structure.blocks[block])]);
  const withFormer = (entries: readonly ListEntry[]): ListEntry[] =>
    withFormerSlots(tokens, entries, words, locale.lexicon.values('noticeState'), structure.clock.dateOrder, told, structure.clock.reference);
  const formed = withFormer(forms.entries.filter(({ time }) => !isConsumed(read, time.start)));
  if (candidates.length === 0) return { entries: formed, posts: [], consumed: skipped, summed: [], retold: [] };
  const { placed, isDayless } = placeInOrder(candidates, contextOf(tokens, structure, candidates, told, words, ask));
  const hasPosts = isTicker(tokens, structure, candidates, words, ask.cueWords);
  const { entries, posts } = readEntries(tokens, structure, placed, hasPosts, mostStamped(candidates), told, words);
  const consumed = byStart([...entries.map(({ span }) => span), ...skipped]);
  const named = withFormer(nameSpeakers(tokens, withNewDates(tokens, structure.title, entries, words), words, ask.verbs, structure.clock.reference));
  if (isDayless) return { entries: named.map((entry) => ({ ...entry, isDayless })), posts: [], consumed, summed: [], retold: [] };
  return {
    entries: [...named, ...formed].sort((a, b) => a.span.start - b.span.start),
    posts,
    retold: named.flatMap((entry) => retoldOf(tokens, structure, entry, told, locale)),
    consumed,
    summed: !hasPosts && isOwnTimeline(tokens, structure, entries, words) ? summing(structure, consumed, entries, expressions) : [],
  };
}

function byStart(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Places candidates on their days; "02:14 First call", "Day 2: two temples", where nobody tells the day, are told in order, without one. */
function placeInOrder(
  candidates: readonly Candidate[],
  context: ListContext,
): { readonly placed: readonly PlacedCandidate[]; readonly isDayless: boolean } {
  const dated = placeCandidates(candidates, context);
  // "Day 1: admitted": when it was written tells nothing of that day.
  const isOnlyCounted = !context.isDayTold && dated.at(0)?.candidate.step !== undefined && dated.every(({ isDayImplied }) => isDayImplied);
  const isDayless =
    (isOnlyCounted || (dated.length === 0 && context.day === undefined)) &&
    candidates.every(({ stamp, step, leads }) => leads && (step !== undefined || isClockOnly(stamp)));
  return { placed: isDayless ? placeCandidates(candidates, { ...context, day: 0 }) : dated, isDayless };
}

function pieceWordsOf(tokens: Tokens, { blocks }: DocumentStructure, locale: Locale): PieceWords {
  const cueWords = cueWordsOf(locale);
  return {
    verbs: cueWords.verbs,
    cueWords,
    untilNow: locale.lexicon.values('untilNow'),
    booked: locale.lexicon.values('noticeState'),
    isAlone: blocks.length === 1,
    isNote: isNote(tokens, locale),
  };
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
