// Which lines with a time a reader would take for entries of a timeline.
import type { Span } from '../../model/index.js';
import type { Block, DocumentStructure } from '../document.js';
import { CAPITAL, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { tokensOf } from '../tokens/token-at.js';
import { GREETS, OPENS_GREETING, type Vocabulary } from '../structure/vocabulary.js';
import { CLOSE_BRACKET, DOT, isStop, signAt } from '../tokens/signs.js';
import { isFullDate, type Stamp } from '../stamps/stamp.js';
import type { Candidate } from './candidate.js';
import { nameOf } from './entries/speakers.js';
import { isPartOfYear } from './told-time.js';
import { PRESENT_BE, PRESENT_HAVE, type CueWords } from '../words/cue-words.js';
import { AUXILIARY, DETERMINER, PRONOUN } from '../words/vocabulary.js';

/** Blocks below the line of a day within which the first clock of that day stands. */
const DAY_REACH = 3;
/** Fewer entries are no timeline of their own. */
export const FEWEST_ENTRIES = 3;
/** Lines beside one that may be a sentence, at least. */
const FEWEST_BESIDE = 2;

/** What stands beside a candidate. */
interface Company {
  /** Candidates of each shape. */
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
  readonly rows: number;
  readonly stretches: number;
  readonly labels: number;
  /** Some line has a clock. */
  readonly hasClocks: boolean;
  /** Some line has one that is nothing else. */
  readonly hasSureClocks: boolean;
  /** Every line of the text that is no heading is one: a list, however short. */
  readonly isWhole: boolean;
}

/**
 * Which candidates a reader would take for entries. Headings, rows and whole timestamps stand for themselves;
 * dates and clocks that open other lines do if there are more of their kind.
 */
export function believed(tokens: Tokens, found: readonly Candidate[], { blocks, title }: DocumentStructure): Candidate[] {
  const isSure = found.filter(({ isBare, endsInDeed }) => isBare && !endsInDeed).length >= FEWEST_BESIDE,
    candidates = isSure ? found : found.filter(({ endsInDeed }) => !endsInDeed),
    company = companyOf(candidates, blocks);
  return candidates.filter(
    (candidate, index) =>
      isRelease(tokens, candidate, blocks[candidate.block + 1]) ||
      ((candidate.isOfLines === true || blocks[candidate.block]?.start !== title?.start || opensLines(candidates, index)) &&
        isBelieved(candidate, candidates[index + 1], blocks, company)),
  );
}

/** "Label made (3 May, 09:14)", "Phase 1 (April): strip out", above two lines told alike: the first of them, and no title. */
function opensLines(candidates: readonly Candidate[], index: number): boolean {
  const { block, body, leads, name, kind } = candidates[index],
    isNamed = name !== undefined,
    shape = shapeOf(candidates[index]);
  return (
    kind === 'paragraph' &&
    (!leads || isNamed) &&
    body[1] > body[0] &&
    [1, 2].every((on) => {
      const next = candidates[index + on] as Candidate | undefined;
      return next?.block === block + on && (!next.leads || isNamed) && shapeOf(next) === shape;
    })
  );
}

/** "2.3.0 – 3 May 2034", above items: the one version of a changelog, whose day is not that of the text. */
function isRelease({ kind, sign }: Tokens, { kind: shape, body: [from, to] }: Candidate, below: Block | undefined): boolean {
  return (
    shape === 'heading' && below?.kind === 'listItem' && kind[from] === NUMBER && sign[from + 1] === DOT && !kind.subarray(from, to).includes(WORD)
  );
}

function companyOf(candidates: readonly Candidate[], blocks: DocumentStructure['blocks']): Company {
  const counts = new Map<string, number>(),
    entered = new Set(candidates.map(({ block }) => block));
  for (const candidate of candidates) counts.set(shapeOf(candidate), (counts.get(shapeOf(candidate)) ?? 0) + 1);
  return {
    counts,
    all: candidates.length,
    rows: candidates.filter(({ kind }) => kind === 'tableRow').length,
    stretches: candidates.filter(({ told }) => told?.isRange).length,
    labels: candidates.filter(({ isLabelled, slot }) => isLabelled || slot).length,
    hasClocks: candidates.some(({ kind, stamp }) => kind !== 'heading' && stamp.hour !== undefined),
    hasSureClocks: candidates.some(({ stamp }) => stamp.hour !== undefined && !stamp.isRatio),
    isWhole: blocks.every(({ kind }, index) => kind === 'heading' || kind === 'headline' || entered.has(index)),
  };
}

/** How a candidate is told: its line, what parts its time from its words, and how exact that is. */
function shapeOf({ kind, stamp, step, sentence, isBare, slot, told, leads }: Candidate): string {
  if (kind === 'stampLine' && !told) return kind;
  const parted = isBare ? 'bare ' : sentence && !slot && !leads ? 'label ' : '';
  return step === undefined ? `${parted}${kind} ${exactness(stamp)}` : 'step';
}

function exactness({ hour, day }: Stamp): string {
  if (hour !== undefined) return 'clock';
  return day === undefined ? 'year' : 'day';
}

function countLike({ counts }: Company, candidate: Candidate): number {
  return counts.get(shapeOf(candidate)) ?? 0;
}

function isBelieved(candidate: Candidate, next: Candidate | undefined, blocks: DocumentStructure['blocks'], company: Company): boolean {
  const { kind, stamp, block, step, sentence, isBare, isLabelled, told } = candidate;
  if (stamp.isRatio && !company.hasSureClocks) return false;
  if (candidate.isPiece || isOfWholeList(candidate, company)) return true;
  // "1923: …", "1950 …": years keep each other company, however they are parted from their words.
  if (isBare) return countLike(company, candidate) + countLike(company, { ...candidate, isBare: false }) >= FEWEST_ENTRIES;
  // Stretches of years keep each other company, wherever they stand in their lines.
  if (told?.isRange && company.stretches >= FEWEST_ENTRIES) return true;
  if (step !== undefined || kind === 'stampLine') return countLike(company, candidate) >= 2;
  if (blocks[block].kind === 'posted') return headsClocks(candidate, next);
  const isOfYear = told !== undefined && isPartOfYear(told);
  // "Launch: September 2031", among labels of days.
  if (sentence || isLabelled) return stamp.day !== undefined || (isOfYear && company.labels >= FEWEST_ENTRIES);
  if ((kind === 'tableRow' || kind === 'logLine') && isOfYear) return true;
  if (stamp.day === undefined && stamp.hour === undefined) return isAmongYears(candidate, company) || (isOfYear && isAmongDays(candidate, company));
  if (kind === 'heading') return company.all > 1 || !isDateOfAll(candidate, blocks);
  return kind === 'tableRow' || isOfSeries(candidate, company);
}

/** A line that a time opens, in a text of such lines alone. */
function isOfWholeList({ leads, body, isBare, isSentence }: Candidate, { isWhole, all }: Company): boolean {
  return isWhole && leads && body[1] > body[0] && (all > 1 || !(isBare || isSentence));
}

/** A posted line is the day of clocks close below it, and nothing else. */
function headsClocks({ body, block }: Candidate, next: Candidate | undefined): boolean {
  return body[1] === body[0] && next !== undefined && next.block <= block + DAY_REACH && isClockOnly(next);
}

/** Years are entries among years, not among clocks. */
function isAmongYears(candidate: Candidate, company: Company): boolean {
  const { kind } = candidate;
  if (company.hasClocks) return false;
  if (kind === 'tableRow') return candidate.isOfTimes === true || company.rows >= FEWEST_ENTRIES;
  const count = countLike(company, candidate);
  if (kind === 'heading' && count >= 2) return true;
  const other = kind === 'heading' ? 'paragraph' : 'heading';
  return (
    count + countLike(company, { ...candidate, kind: other }) + countLike(company, { ...candidate, kind: 'paragraph', isBare: true }) >=
    FEWEST_ENTRIES
  );
}

/** "Decision – June", "2.9.0 (May 2031)": a month that closes its line, among days that close theirs. */
function isAmongDays(candidate: Candidate, company: Company): boolean {
  const { leads, body } = candidate;
  return (
    !leads &&
    body[1] > body[0] &&
    countLike(company, { ...candidate, stamp: DAY }) + countLike(company, { ...candidate, kind: 'heading', stamp: DAY }) >= FEWEST_BESIDE
  );
}

/** The day below a headline, before any prose: that of the whole document. */
function isDateOfAll({ stamp, block }: Candidate, blocks: DocumentStructure['blocks']): boolean {
  return isFullDate(stamp) && stamp.hour === undefined && !hasProse(blocks, block);
}

/** Days of a series stand alone or with words behind them; a whole timestamp before a line stands for itself. */
function isOfSeries(candidate: Candidate, company: Company): boolean {
  const { kind, stamp } = candidate,
    isDay = stamp.hour === undefined;
  let count = countLike(company, candidate);
  if (kind === 'logLine') count += countLike(company, { ...candidate, stamp: isDay ? CLOCK : DAY });
  else if (kind === 'paragraph' && isDay) count += countLike(company, { ...candidate, kind: 'heading' });
  // "Sun 15/10: Regatta, 08:00", among days without a clock.
  if (candidate.isClockBehind) count += countLike(company, { ...candidate, stamp: DAY });
  return count >= 2 || (isFullDate(stamp) && !isDay && kind !== 'paragraph');
}

/** What lines of a log tell that open with a clock, and with a day. */
const CLOCK: Stamp = { hour: 0, next: 0 },
  DAY: Stamp = { day: 1, next: 0 };

/** Stands a paragraph before a block? */
function hasProse(blocks: DocumentStructure['blocks'], place: number): boolean {
  return blocks.slice(0, place).some(({ kind }) => kind === 'paragraph');
}

function isClockOnly({ stamp }: Candidate): boolean {
  return stamp.hour !== undefined && stamp.month === undefined;
}

/** A plain line that is a clock time and nothing else, or a clock time right before whole sentences; what is marked as a heading heads an entry of a protocol. */
export function isPost(tokens: Tokens, { blocks }: DocumentStructure, candidate: Candidate): boolean {
  const { kind, block, body, stamp, last } = candidate;
  if (!isClockOnly(candidate) || last) return false;
  if (kind === 'heading') return blocks[block].level === undefined && body[1] <= body[0];
  return (
    kind === 'logLine' &&
    isRightBefore(tokens, stamp.next, body[0]) &&
    (tokens.flags[body[0]] & CAPITAL) !== 0 &&
    /[.:?!"\u201d]$|[.?!]\)$/.test(tokens.text.slice(blocks[block].end - 2, blocks[block].end))
  );
}

/** Where a post begins to tell: "Good evening and welcome to our report." before it tells nothing. */
export function pastGreeting(tokens: Tokens, { start, end }: Span, { greeting }: Vocabulary): number {
  const [from, to] = tokensOf(tokens, { start, end });
  let at = from,
    isGreeting = false;
  for (; at < to && greeting[tokens.word[at]] >= GREETS; at++) isGreeting ||= greeting[tokens.word[at]] === OPENS_GREETING;
  if (!isGreeting || (tokens.kind[at] === WORD && greeting[tokens.word[at]] === 0)) return start;
  while (at < to && !isStop(signAt(tokens, at))) at++;
  return at + 1 < to ? tokens.start[at + 1] : end;
}

/** Sentences of a post, on average: behind its clock time, and below it. */
const SENTENCES_ON_LINE = 1.5,
  SENTENCES_BELOW = 2;

/** No sign parts the time from the words; the full stop of "p.m." and the bracket of "[07:50]" do not. */
function isRightBefore(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (signAt(tokens, at) !== DOT && signAt(tokens, at) !== CLOSE_BRACKET) return false;
  return true;
}

/**
 * A live report: below or behind its clock times stands prose, which is read as prose; a line or two are the entry itself. No conversation, whose
 * lines open with names, and no log, which tells what was ("14:15 Two cars collided. No one was hurt."), or whose notes leave out articles and
 * auxiliaries: "0610 Stations. 0654 Last line."
 */
export function isTicker(
  tokens: Tokens,
  structure: DocumentStructure,
  candidates: readonly Candidate[],
  words: Vocabulary,
  { verbs, cues }: CueWords,
): boolean {
  const { blocks, title } = structure;
  let posts = 0,
    isLive = title !== undefined && holdsAny(tokens, tokensOf(tokens, title), words.live, -1),
    named = 0,
    noted = 0,
    sentences = 0,
    least = 0,
    below = 0,
    mostBelow = 0;
  for (const candidate of candidates) {
    if (!isPost(tokens, structure, candidate)) continue;
    posts++;
    least += candidate.kind === 'logLine' ? SENTENCES_ON_LINE : SENTENCES_BELOW;
    const opening = tokens.start[candidate.body[0]];
    if (candidate.kind === 'logLine' && nameOf(tokens, { start: opening, end: blocks[candidate.block].end }, words)) named++;
    if (candidate.kind === 'logLine' && !holdsAny(tokens, candidate.body, verbs, DETERMINER | PRONOUN | AUXILIARY)) noted++;
    isLive ||= candidate.kind !== 'logLine' || holdsAny(tokens, candidate.body, cues, PRESENT_BE | PRESENT_HAVE);
    if (candidate.kind === 'logLine') sentences += blocks[candidate.block].sentences.filter(({ end }) => end > opening).length;
    sentences += below;
    mostBelow = Math.max(mostBelow, below);
    below = 0;
    for (let index = candidate.block + 1; index < blocks.length && blocks[index].kind !== 'heading' && blocks[index].kind !== 'logLine'; index++)
      below += blocks[index].sentences.length;
  }
  // What stands below the last may be the rest of the text: no more is counted than another has.
  return posts >= FEWEST_ENTRIES && isLive && named * 2 <= posts && noted * 2 <= posts && sentences + Math.min(below, mostBelow) >= least;
}

/** Does a word of these classes stand in it? */
function holdsAny({ word }: Tokens, [from, to]: readonly [number, number], classes: Int32Array | Int16Array, wanted: number): boolean {
  for (let at = from; at < to; at++) if (classes[word[at]] & wanted) return true;
  return false;
}

/** "1834 – …", below "1808" on a line of its own: what follows is of another year. */
export function endsYear(stamp: Stamp, next: Candidate | undefined): boolean {
  return (
    stamp.day === undefined &&
    next !== undefined &&
    next.kind !== 'heading' &&
    next.stamp.year !== undefined &&
    next.stamp.year !== stamp.year &&
    next.told?.isYearImplied !== true
  );
}

/** A heading that only names the day of the lines below it. */
export function isDayHeading({ blocks }: DocumentStructure, { kind, stamp, body, block, step }: Candidate, next: Candidate | undefined): boolean {
  if (kind !== 'heading' || stamp.hour !== undefined) return false;
  if (next && next.kind !== 'heading' && (isClockOnly(next) || next.step !== undefined)) return true;
  // "Project plan, 24 April 2034", above a table of days.
  if (next?.kind === 'tableRow' && next.stamp.day !== undefined) return true;
  if (body[1] > body[0] || (step !== undefined && next?.step !== undefined && next.kind === 'heading')) return false;
  if (!next) return isLongSection(blocks, block);
  if (endsYear(stamp, next)) return false;
  const own = blocks[block];
  for (let index = block + 1; index <= next.block; index++) {
    const other = blocks[index];
    if (index === next.block) return next.stamp.hour !== undefined || (next.kind !== 'heading' && (other?.level ?? 9) > (own?.level ?? 6));
    if (other?.kind === 'heading' && (other.level ?? 6) <= (own?.level ?? 6)) break;
  }
  return isLongSection(blocks, block);
}

/** Prose below a date is read as prose, sentence by sentence; a line or two are one entry. */
function isLongSection(blocks: DocumentStructure['blocks'], heading: number): boolean {
  let sentences = 0;
  for (let index = heading + 1; index < blocks.length && blocks[index]?.kind !== 'heading'; index++)
    sentences += blocks[index]?.sentences.length ?? 0;
  return sentences > 3;
}
