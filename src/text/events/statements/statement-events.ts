// Statements as events: one for a speaker and an occasion, with all its sentences, dated by the saying.
import type { Provenance, Span } from '../../../model/index.js';
import { MS_PER_DAY, type When } from '../../../time/index.js';
import type { DocumentStructure } from '../../document.js';
import type { Statement } from '../../statement.js';
import { newDraft, type Draft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import { namedIn } from '../../relations/link-about.js';
import { hintsAt, isCapital, type SentenceWords, textBetween, tokenAfter } from '../../words/sentence-words.js';
import { sentencesOf } from './statement-lookup.js';
import { paperOf, reportingDay, toldDay } from './statement-day.js';
import { happeningDenied, reportDenied } from './denied-reports.js';
import { contentTheme, counteredBy, deniedBy, isBehindColon, isDenial, namesSpeech, untrueAt } from './statement-denials.js';
import { gatherOccasions, isPluperfect, type Occasion } from './statement-occasions.js';
import { takesObject, titleOf } from './statement-title.js';
import { accusedOf, besideIn, besides, isBesideDenial, mainOf } from './statement-told.js';
import type { LinkList } from '../../drafts/link-list.js';
import { quoteOf } from '../../statements/quote-of.js';
import { AUTHOR, MAY, NOUN_LIKE, PARTICIPLE, PAST, PERSON, PRESENT, RUMOUR, WILL, WOULD } from '../../words/vocabulary.js';
import { isRoleAt } from '../../words/roles.js';
import { isJoint } from '../../clauses/joints/counted-joints.js';
import { isAhead } from '../../drafts/day-of-writing.js';
import { placeAfter } from '../../relations/referent.js';

/** What is looked up for every statement. */
export interface Context {
  readonly sentences: readonly { readonly span: Span; readonly isHeadline: boolean }[];
  /** Drafts of events in text order. */
  readonly told: readonly Draft[];
  /** Statements made so far. */
  readonly said: Draft[];
  readonly day?: When | undefined;
}

/** Adds the statements of a text and what they report or deny. */
export function addStatements(reading: Reading, structure: DocumentStructure, statements: readonly Statement[]): void {
  const sentences: { readonly span: Span; readonly isHeadline: boolean }[] = [];
  for (const { kind, sentences: spans } of statements.length > 0 ? structure.blocks : [])
    for (const span of spans) sentences.push({ span, isHeadline: kind === 'headline' });
  const occasions = gatherOccasions(reading, statements, sentences);
  const context: Context = {
    sentences,
    told: inTextOrder(reading.drafts),
    said: [],
    day: reportingDay(reading, structure, statements, occasions),
  };
  for (const occasion of occasions) addOccasion(reading, structure, statements, occasion, context);
}

function inTextOrder(drafts: readonly Draft[]): readonly Draft[] {
  const told = drafts.slice();
  for (let at = 1; at < told.length; at++) if (told[at].at < told[at - 1].at) return told.sort((a, b) => a.at - b.at);
  return told;
}

function addOccasion(reading: Reading, structure: DocumentStructure, statements: readonly Statement[], occasion: Occasion, context: Context): void {
  const { day } = context;
  const { words } = reading;
  // Where what was said is a side clause ("that …" behind a comma), that clause tells it.
  const takesSides = words.vocabulary.words.commaClauses === true;
  const all = occasion.statements.map((place) => statements[place]);
  const spans = sentencesOf(context.sentences, all);
  const [first] = all;
  if (spans.length === 0) return;
  const quoted: Span[] = [],
    speakerSpans: Span[] = [];
  for (const { content, quote, source } of all) {
    if (quote !== 'indirect') quoted.push(...content);
    if (source) speakerSpans.push(source);
  }
  const paper = occasion.when ? undefined : paperOf(words, context, first),
    told = occasion.when ?? paper?.when ?? toldDay(words, context, first, spans[0], occasion.speaker);
  // "Had told the council": not on the day of writing; "hours after both had denied it" may be.
  // "Will tell the council that": on no day yet.
  const isOnDayToCome = told !== undefined && isAhead(reading, told);
  const isToCome = all.every((statement) => isYetToBeSaid(words, statement, isOnDayToCome));
  const isBefore =
    isToCome ||
    occasion.statements.every((place) => reading.saidBefore.has(place)) ||
    (all.every((statement) => isSaidLater(words, statement) && !isSaidNow(words, statement)) && isLongOver(reading, context, first)) ||
    all.every((statement) => isPluperfect(words, statement) && !(statement.source && isJoint(words, tokenAfter(words, statement.source.start) - 1)));
  const when = told ?? (isBefore ? undefined : day && all.every((statement) => isSaidNow(words, statement)) ? reading.written : day);
  const isImplied = occasion.when === undefined && !paper && when !== undefined;
  const firstDenies = isDenial(words, first);
  const draft = newDraft({
    part: 'statement',
    kind: 'statement',
    status: isToCome ? 'scheduled' : 'occurred',
    when,
    title: titleOf(reading, occasion.short, first, firstDenies, takesSides ? mainOf(context.told, first.content, true)?.title : undefined),
    spans: spans.map((index) => context.sentences[index].span),
    times: paper ? [...paper.times] : occasion.times,
    at: (first.cue ?? first.content[0] ?? context.sentences[spans[0]].span).start,
    sentence: spans[0],
    speaker: occasion.speaker,
    speakerSpans,
    quote: quoted.length > 0 ? quoteOf(structure.text, quoted) : undefined,
    quoteSpans: quoted.length > 0 ? quoted : undefined,
    implied: isImplied ? [impliedByWriting(structure, reading)] : undefined,
  });
  for (const place of occasion.statements) {
    const act = reading.ledTo.get(place);
    if (act) reading.links.add('causes', draft, act);
  }
  for (const statement of all)
    linkTold(reading, context, statement, draft, takesSides, statement === first ? firstDenies : isDenial(words, statement));
  linkAbout(reading, context, all, draft, takesSides);
  reading.drafts.push(draft);
  context.said.push(draft);
}

/** "Witnesses later spoke of a bang": at some time behind what was told. */
function isSaidLater(words: SentenceWords, { cue }: Statement): boolean {
  if (!cue) return false;
  const {
    tokens: { word },
    vocabulary: {
      classes: { afterwards },
    },
  } = words;
  const from = tokenAfter(words, cue.start),
    to = tokenAfter(words, cue.end);
  // "Said later checks had found it".
  return afterwards[word[from - 1]] + afterwards[word[from]] > 0 || (afterwards[word[to]] !== 0 && (words.bits[to + 1] & NOUN_LIKE) === 0);
}

/** Events before a saying of which none may be of the days of the writing. */
const BEFORE_SAYING = 8;

/** A year, in milliseconds. */
const YEAR = 365 * MS_PER_DAY;

/** Whether what was told before it lies years behind the writing: "Moe was freed on Sunday. He was jailed in 2019. His lawyer later said" is news. */
function isLongOver({ written }: Reading, { told }: Context, { content, cue }: Statement): boolean {
  const place = placeAfter(told, (cue ?? content[0]).start),
    times = told.slice(Math.max(0, place - BEFORE_SAYING), place).flatMap(({ when }) => when ?? []);
  return written !== undefined && times.length > 0 && times.every(({ end }) => end < written.start - YEAR);
}

/** "The union says it will fight the plan": as this is written, whenever others spoke. */
function isSaidNow(words: SentenceWords, { cue }: Statement): boolean {
  return cue !== null && (words.bits[tokenAfter(words, cue.start)] & (PRESENT | PAST | PARTICIPLE)) === PRESENT;
}

/** Joins what somebody said to what that reports or denies. */
function linkTold(reading: Reading, context: Context, statement: Statement, draft: Draft, takesSides: boolean, isNo: boolean): void {
  const { words, links } = reading;
  const main = mainOf(context.told, statement.content, takesSides),
    isBeside = isNo && main !== undefined && isBesideDenial(words, main, statement.content),
    told = isBeside ? undefined : (main ?? accusedOf(words, context.told, statement.content, isNo));
  // "Said that reports of it were false": the sentence itself says no.
  const denies =
    (isNo && !(told && isBehindColon(words, statement, told))) || told?.status === 'denied' || (!told && untrueAt(words, statement) >= 0);
  if (told && denies && isDeniable(told, isNo)) deny(links, told);
  if (told && told.status === 'occurred' && (isRumour(words, statement) || isHisWord(words, statement, told))) told.status = 'reported';
  const counter = denies ? undefined : counteredBy(reading, context, statement, draft);
  if (counter) links.add('denies', draft, counter);
  const isNew = isNo && denies && statement.quote === 'indirect',
    report = isNew ? reportDenied(reading, statement, draft) : undefined,
    known = told ?? (denies ? deniedBy(reading, context, statement, draft) : besideIn(context.told, statement)),
    happening = isNew && !known ? happeningDenied(reading, statement, draft) : undefined,
    heard = known ?? happening;
  if (happening) reading.drafts.push(happening);
  if (report) {
    reading.drafts.push(report);
    links.add('denies', draft, report);
    if (told) links.add('reports', report, told);
  }
  if (heard) links.add(denies ? 'denies' : 'reports', draft, heard);
  if (!told) return;
  for (const other of besides(words, context.told, statement.content, told, denies)) {
    if (denies && isDeniable(other, isNo)) deny(links, other);
    links.add(denies ? 'denies' : 'reports', draft, other);
  }
}

function deny(links: LinkList, told: Draft): void {
  told.status = 'denied';
  if (told.part === 'act') links.forget(told);
}

/** Is it no longer so when it is denied? "Denied that it would close its mill in June": no plan. */
function isDeniable({ part, status }: Draft, isNo: boolean): boolean {
  return part === 'act' || status === 'occurred' || status === 'reported' || (isNo && status === 'scheduled');
}

/** Joins what somebody said to what it is about, where it tells nothing; who has told something and "called the ruling a victory" speaks of that as well. */
function linkAbout({ words, links }: Reading, context: Context, all: readonly Statement[], draft: Draft, takesSides: boolean): void {
  const tells = links.leaves('reports', draft) || links.leaves('denies', draft);
  for (const statement of tells && all.length === 1 ? [] : all) {
    if (tells && !(statement.cue && takesObject(words, statement.cue) && !mainOf(context.told, statement.content, takesSides))) continue;
    const named = namedIn(words, context.told, statement, draft) ?? saidBefore(words, context, statement, draft);
    if (!named) continue;
    links.add('about', draft, named);
    return;
  }
}

/** "defended that statement": what was said before. */
function saidBefore(words: SentenceWords, { said }: Context, statement: Statement, { at }: Draft): Draft | undefined {
  const theme = contentTheme(words, statement);
  return theme && namesSpeech(words, theme) ? said.findLast((other) => other.at < at) : undefined;
}

/** "Will say that"; on a day to come also "could tell the court that"; not "I will say this", "they will tell you". */
function isYetToBeSaid(words: SentenceWords, { cue, source }: Statement, isOnDayToCome: boolean): boolean {
  if (
    !cue ||
    !source ||
    hintsAt(words, tokenAfter(words, source.start)) & AUTHOR ||
    words.vocabulary.classes.hearer[words.tokens.word[tokenAfter(words, cue.end)]] !== 0
  )
    return false;
  for (let at = tokenAfter(words, cue.start); at < words.tokens.length && words.tokens.start[at] < cue.end; at++) {
    if ((words.bits[at] & (WILL | WOULD)) === WILL || (isOnDayToCome && words.bits[at] & MAY)) return true;
  }
  return false;
}

/** "a source said", "tradition has it", "they say": nobody stands for it. */
function isRumour(words: SentenceWords, { source, cue, speaker }: Statement): boolean {
  if (!source) return false;
  const from = tokenAfter(words, source.start);
  if (
    cue &&
    words.tokens.end[from] === source.end &&
    words.vocabulary.classes.anybody[words.tokens.word[from]] !== 0 &&
    !(words.bits[tokenAfter(words, cue.end - 1)] & PAST)
  )
    return speaker?.toLowerCase() === textBetween(words, from, from + 1).toLowerCase();
  for (let at = tokenAfter(words, source.start); at < words.tokens.length && words.tokens.start[at] < source.end; at++)
    if (hintsAt(words, at) & RUMOUR) return true;
  return false;
}

/** "The files, she said, had been handed over": what one person tells of others is his word for it; what he did himself he knows. */
function isHisWord(words: SentenceWords, { source, quote }: Statement, { theme, isRequest }: Draft): boolean {
  if (!source || !theme || isRequest) return false;
  if (quote === 'direct' || theme.pronoun === 'person' || hintsAt(words, theme.from) & AUTHOR) return false;
  for (let at = tokenAfter(words, source.start); at < words.tokens.length && words.tokens.start[at] < source.end; at++) {
    if (hintsAt(words, at) & PERSON || (isRoleAt(words, at) && !isCapital(words, at))) return true;
  }
  return false;
}

function impliedByWriting({ clock }: DocumentStructure, { reasons }: Reading): Provenance {
  return { part: 'date', basis: 'implied', rule: 'statement.writing-day', reason: clock.reason ?? reasons.writing };
}
