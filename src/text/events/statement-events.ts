// Statements as events: one for a speaker and an occasion, with all its sentences, dated by the saying.
import type { Provenance, Span } from '../../model/index.js';
import type { When } from '../../time/index.js';
import type { DocumentStructure } from '../document.js';
import type { Statement } from '../statement.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import { namedIn } from '../relations/link-about.js';
import { COLON, hasMark, hintsAt, isCapital, type SentenceWords, textBetween, tokenAfter } from '../words/sentence-words.js';
import { lastBefore, sentencesOf } from './statement-lookup.js';
import { gatherOccasions, isPluperfect, type Occasion } from './statement-occasions.js';
import { callsUntrue, sayingVerb, takesObject, titleOf } from './statement-title.js';
import { quoteOf } from '../statements/quote-of.js';
import { likeness, readTheme, type Theme } from '../clauses/theme.js';
import {
  ANAPHOR,
  AUTHOR,
  BE,
  DETERMINER,
  MAY,
  NOT,
  PAST,
  PERSON,
  PROGRESSIVE,
  PRONOUN,
  RUMOUR,
  SPEECH,
  SUBORDINATOR,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { isUntrue } from '../clauses/rumours.js';
import { ASK, DENY } from '../words/verb-senses.js';
import { isRoleAt } from '../words/roles.js';
import { isJoint } from '../clauses/counted-joints.js';
import { isAhead } from '../drafts/day-of-writing.js';
import { placeAfter } from '../relations/referent.js';

/** How many drafts back a denial may reach. */
const REACH = 24;

/** Sentences back in which a denial finds what it denies. */
const REACH_BACK = 4;

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
  const told = occasion.when ?? toldDay(words, context, first, spans[0], occasion.speaker);
  // "Had told the council": not on the day of writing; "hours after both had denied it" may be.
  // "Will tell the council that": on no day yet.
  const isOnDayToCome = told !== undefined && isAhead(reading, told);
  const isToCome = all.every((statement) => isYetToBeSaid(words, statement, isOnDayToCome));
  const isBefore =
    isToCome ||
    all.every((statement) => isPluperfect(words, statement) && !(statement.source && isJoint(words, tokenAfter(words, statement.source.start) - 1)));
  const when = told ?? (isBefore ? undefined : day);
  const isImplied = occasion.when === undefined && when !== undefined;
  const firstDenies = isDenial(words, first);
  const draft: Draft = {
    part: 'statement',
    kind: 'statement',
    status: isToCome ? 'scheduled' : 'occurred',
    when,
    relative: undefined,
    duration: undefined,
    title: titleOf(reading, occasion.short, first, firstDenies, takesSides ? mainOf(context.told, first.content, true)?.title : undefined),
    spans: spans.map((index) => context.sentences[index].span),
    times: occasion.times,
    at: (first.cue ?? first.content[0] ?? context.sentences[spans[0]].span).start,
    sentence: spans[0],
    theme: undefined,
    joint: 'main',
    isOriginal: undefined,
    base: 0,
    sense: 0,
    replaces: undefined,
    isRequest: undefined,
    isSlot: undefined,
    agent: undefined,
    asks: undefined,
    asked: undefined,
    by: undefined,
    importance: 0.5,
    speaker: occasion.speaker,
    speakerSpans,
    quote: quoted.length > 0 ? quoteOf(structure.text, quoted) : undefined,
    quoteSpans: quoted.length > 0 ? quoted : undefined,
    implied: isImplied ? [impliedByWriting(structure, reading)] : undefined,
    isAtSlot: undefined,
    mergedInto: undefined,
    leaving: undefined,
    arriving: undefined,
    id: undefined,
    guess: undefined,
    isOff: undefined,
    life: undefined,
  };
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

/** Joins what somebody said to what that reports or denies. */
function linkTold(reading: Reading, context: Context, statement: Statement, draft: Draft, takesSides: boolean, isNo: boolean): void {
  const { words, links } = reading;
  const told = mainOf(context.told, statement.content, takesSides) ?? accusedOf(words, context.told, statement.content, isNo);
  // "Said that reports of it were false": the sentence itself says no.
  const denies =
    (isNo && !(told && isBehindColon(words, statement, told))) || told?.status === 'denied' || (!told && untrueAt(words, statement) >= 0);
  // "Denied that it would close its mill in June": no plan.
  if (told && denies && (told.part === 'act' || told.status === 'occurred' || told.status === 'reported' || (isNo && told.status === 'scheduled'))) {
    told.status = 'denied';
    if (told.part === 'act') links.forget(told);
  }
  if (told && told.status === 'occurred' && (isRumour(words, statement) || isHisWord(words, statement, told))) told.status = 'reported';
  const counter = denies ? undefined : counteredBy(reading, context, statement, draft);
  if (counter) links.add('denies', draft, counter);
  const heard = told ?? (denies ? deniedBy(reading, context, statement, draft) : besideIn(context.told, statement));
  if (heard) links.add(denies ? 'denies' : 'reports', draft, heard);
}

/** "Said | this was untrue", "that was false": the token that points at what was told; -1 = none. */
function untrueAt(words: SentenceWords, { content: [first] }: Statement): number {
  if (!(first as Span | undefined)) return -1;
  const from = tokenAfter(words, first.start),
    at = words.bits[from] & BE ? from - 1 : from;
  return at >= 0 &&
    (words.bits[at] & (DETERMINER | ANAPHOR)) !== 0 &&
    (words.bits[at + 1] & BE) !== 0 &&
    isUntrue(words, at + 1, tokenAfter(words, first.end - 1) + 1)
    ? at
    : -1;
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
function saidBefore(words: SentenceWords, { said }: Context, { content: [first] }: Statement, { at }: Draft): Draft | undefined {
  const theme = (first as Span | undefined) && readTheme(words, tokenAfter(words, first.start), tokenAfter(words, first.end - 1) + 1);
  return theme && theme.headAt >= 0 && words.bits[theme.from] & DETERMINER && hintsAt(words, theme.headAt) & SPEECH
    ? said.findLast((other) => other.at < at)
    : undefined;
}

/** Words into what was said within which a "no" is about the whole. */
const NEAR = 6;

/** "There is no meeting", "nobody had sent it such a letter": says no to what was told shortly before by somebody else, by its name. */
function counteredBy({ words, links }: Reading, context: Context, statement: Statement, { speaker }: Draft): Draft | undefined {
  const { told } = context;
  const {
    content: [first],
    cue,
  } = statement;
  if (!(first as Span | undefined)) return undefined;
  const at = (cue ?? first).start;
  const from = tokenAfter(words, first.start),
    to = Math.min(tokenAfter(words, first.end - 1) + 1, from + 3 * NEAR);
  let no = from;
  // "No meeting", "nobody", but "would not sign".
  while (no < Math.min(to, from + NEAR) && !(words.bits[no] & NOT && words.bits[no] & (DETERMINER | PRONOUN))) no++;
  if (no >= Math.min(to, from + NEAR)) return undefined;
  const [sentence = 0] = sentencesOf(context.sentences, [statement]);
  const theme = readTheme(words, no, to);
  const { head, headAt, isHappening } = theme;
  const isRequest = headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[headAt]] === ASK;
  const place = placeAfter(told, at);
  for (let index = place - 1; index >= Math.max(0, place - REACH) && sentence - told[index].sentence <= REACH_BACK; index--) {
    const other = told[index];
    const teller = links.tellerOf(other);
    if (
      other.part === 'cause' ||
      other.status === 'negated' ||
      (!teller && other.status !== 'reported' && !other.isRequest) ||
      teller?.speaker === speaker
    )
      continue;
    if (
      head.length > 2 &&
      (other.theme?.head === head ||
        sharesNoun(theme, other) ||
        other.title.toLowerCase().includes(head) ||
        (isRequest && other.isRequest) ||
        (isHappening && other.part === 'plan'))
    )
      return other;
  }
  return undefined;
}

/** "Rejected the claim that nobody had come: a crew had been there": behind the colon stands what is so. */
function isBehindColon(words: SentenceWords, { cue }: Statement, { at }: Draft): boolean {
  for (let token = cue ? tokenAfter(words, cue.end) : words.tokens.length; token < words.tokens.length && words.tokens.start[token] < at; token++)
    if (hasMark(words, token, COLON)) return true;
  return false;
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
  if (!source || !theme || isRequest || quote === 'direct' || theme.pronoun === 'person' || hintsAt(words, theme.from) & AUTHOR) return false;
  for (let at = tokenAfter(words, source.start); at < words.tokens.length && words.tokens.start[at] < source.end; at++) {
    if (hintsAt(words, at) & PERSON || (isRoleAt(words, at) && !isCapital(words, at))) return true;
  }
  return false;
}

/** What a denial is about that tells nothing new itself: the event of that name, else what somebody else has just reported. */
function deniedBy({ words, links }: Reading, { told, said }: Context, statement: Statement, draft: Draft): Draft | undefined {
  const {
      content: [first],
    } = statement,
    untrue = untrueAt(words, statement);
  const theme =
    untrue >= 0
      ? readTheme(words, untrue, untrue + 1)
      : (first as Span | undefined) && readTheme(words, tokenAfter(words, first.start), tokenAfter(words, first.end - 1) + 1);
  const place = placeAfter(told, draft.at);
  let best: Draft | undefined,
    bestScore = 0.35;
  for (let at = place - 1; theme && at >= Math.max(0, place - REACH); at--) {
    const other = told[at];
    // "denied that any such warning had come": told by somebody else, in these words.
    const isNamed = draft.sentence - other.sentence <= REACH_BACK && other.status === 'reported' && sharesNoun(theme, other);
    const score = (isNamed ? 0.7 : other.theme ? likeness(theme, other.theme) : 0) - (place - at) * 0.01;
    if (score > bestScore) {
      best = other;
      bestScore = score;
    }
  }
  if (bestScore > 0.55) return best;
  // "Was charged with theft … he denies the charge": what was done in the verb of that noun.
  const noun = theme && theme.headAt >= 0 && theme.isDefinite ? words.vocabulary.base[words.tokens.word[theme.headAt]] : 0;
  const charge =
    noun === 0
      ? undefined
      : told.slice(Math.max(0, place - REACH), place).findLast(({ base, sentence }) => base === noun && draft.sentence - sentence <= REACH_BACK);
  if (charge) return charge;
  if (theme && !pointsBack(words, theme)) return undefined;
  // "rejected his account": all that he said.
  const isSpeech =
    theme !== undefined && theme.headAt >= 0 && (words.bits[theme.from] & DETERMINER) !== 0 && (hintsAt(words, theme.headAt) & SPEECH) !== 0;
  const report = said.findLast(
    (other) =>
      other.at < draft.at && draft.sentence - other.sentence <= (isSpeech ? 2 * REACH_BACK : 3) && (untrue >= 0 || other.speaker !== draft.speaker),
  );
  if (isSpeech) return report;
  const reported = told
    .slice(Math.max(0, place - 4), place)
    .findLast(({ status, sentence }) => status === 'reported' && draft.sentence - sentence <= 3);
  // Who denies with others denies what they deny; of several things told, what is said to have happened.
  const reports = report ? links.targets('reports', report) : [];
  const known = report && (links.targets('denies', report)[0] ?? reports.find(({ part }) => part === 'happening') ?? reports.at(-1) ?? report);
  return reported ?? known ?? best ?? (first ? undefined : lastBefore(told, draft));
}

/** Stands a noun of the phrase in the title? */
function sharesNoun({ nouns }: Theme, { title }: Draft): boolean {
  const told = title.toLowerCase();
  return nouns.some((noun) => noun.length > 3 && told.includes(noun));
}

/** "it", "that anything was removed", "taking it", "his account": what is denied has been told; "a report", "rumours" tell it for the first time. */
function pointsBack(words: SentenceWords, { from, to, headAt, nouns, isDefinite }: Theme): boolean {
  if (nouns.length === 0 || isDefinite || words.bits[from] & PROGRESSIVE || hintsAt(words, headAt) & SPEECH) return true;
  for (let at = from; at < Math.min(to, from + 4); at++) if (words.bits[at] & PRONOUN && !(words.bits[at] & (SUBORDINATOR | ANAPHOR))) return true;
  return false;
}

/** Is the verb of saying one that says no, or does it call something untrue? */
function isDenial(words: SentenceWords, { cue, content }: Statement): boolean {
  if (cue === null) return false;
  return words.vocabulary.sense[words.tokens.word[sayingVerb(words, cue)]] === DENY || callsUntrue(words, content, cue);
}

/** The day on which the first sentence of a report says that somebody spoke; else the day of writing. */
function reportingDay(
  { written, saidAt, drafts }: Reading,
  { published, clock: { isReport } }: DocumentStructure,
  statements: readonly Statement[],
  occasions: readonly Occasion[],
): When | undefined {
  if (!written || statements.length === 0) return written;
  // "In 1348 the plague came. Pliny says": nobody says it on the day of writing.
  if (!published && !isReport && isOldStory(drafts, written)) return undefined;
  const first = occasions.find(({ statements: places }) => places[0] === 0)?.when ?? saidAt.get(0)?.when;
  if (!first || !Number.isFinite(first.start + first.end)) return written;
  const DAY = 86_400_000;
  // "Was sold on Thursday. Moe said on Wednesday": the report is of the later day.
  const isBack = drafts.some(
    ({ at, status, when }) =>
      at < (statements[0].content[0]?.start ?? 0) &&
      status === 'occurred' &&
      when !== undefined &&
      when.start >= first.end &&
      when.start < written.end,
  );
  const isRecent = !isBack && first.end > written.start - 2 * DAY && first.start < written.end;
  return isRecent && first.precision === 'day' ? first : written;
}

/** Years that lie between a history and who writes it, in milliseconds; fewer dated events make no history. */
const LONG_AGO = 50 * 365 * 86_400_000,
  FEWEST_DATED = 2;

/** Whether all that a text dates lies far behind the day of writing. */
function isOldStory(drafts: readonly Draft[], { start }: When): boolean {
  let dated = 0;
  for (const { when } of drafts) {
    if (!when) continue;
    if (!(when.end < start - LONG_AGO)) return false;
    dated++;
  }
  return dated >= FEWEST_DATED;
}

/** In a story: the day of what the speaker was just said to have done, and not in passing: "Ada Moe, who took over in May, …. She said". */
function toldDay(words: SentenceWords, { told }: Context, first: Statement, sentence: number, speaker: string): When | undefined {
  if (!speaker.includes(' ')) return undefined;
  // "She told this newspaper": for what is being written.
  const hearer = first.cue ? tokenAfter(words, first.cue.end - 1) + 2 : -1;
  if (hearer > 0 && words.bits[hearer - 1] & DETERMINER && words.vocabulary.classes.outlet[words.tokens.word[hearer]] !== 0) return undefined;
  for (let at = placeAfter(told, first.content[0]?.start ?? 0) - 1; at >= 0; at--) {
    const draft = told[at];
    if (draft.sentence < sentence - 1) return undefined;
    if (
      draft.sentence === sentence - 1 &&
      draft.part === 'happening' &&
      draft.joint !== 'relative' &&
      draft.status === 'occurred' &&
      draft.when &&
      draft.title.includes(speaker) &&
      Number.isFinite(draft.when.end)
    )
      return draft.when;
  }
  return undefined;
}

/** What a statement tells first of all: an act before a happening before a plan; nothing that only stands in a side clause. */
function mainOf(told: readonly Draft[], content: readonly Span[], takesSides: boolean): Draft | undefined {
  let main: Draft | undefined,
    worth = 0;
  for (const { start, end } of content) {
    for (let at = placeAfter(told, start); at < told.length && told[at].at < end; at++) {
      const { joint, part, isSlot } = told[at];
      if (joint === 'relative' || (joint === 'subordinate' && !takesSides) || joint === 'participle' || part === 'cause' || isSlot === true) continue;
      const own = part === 'act' ? 3 : part === 'happening' ? 2 : 1;
      if (own <= worth) continue;
      main = told[at];
      worth = own;
    }
  }
  return main;
}

/** "Blamed the delay on a fire that destroyed the works in May": where nothing else is told, what a relative clause tells. */
function besideIn(told: readonly Draft[], { content, quote }: Statement): Draft | undefined {
  for (const { start, end } of quote === 'direct' ? [] : content) {
    for (let at = placeAfter(told, start); at < told.length && told[at].at < end; at++)
      if (told[at].joint === 'relative' && told[at].part === 'happening' && told[at].status === 'occurred') return told[at];
  }
  return undefined;
}

/** "accused the board of hiding the leak in May", "denied having met it in May". */
function accusedOf(words: SentenceWords, told: readonly Draft[], content: readonly Span[], denies: boolean): Draft | undefined {
  const [first] = content as readonly (Span | undefined)[];
  const draft = first && (told[placeAfter(told, first.start)] as Draft | undefined);
  return draft &&
    first &&
    draft.at < first.end &&
    draft.joint === 'participle' &&
    (draft.status === 'reported' || (denies && (words.bits[tokenAfter(words, first.start)] & PROGRESSIVE) !== 0))
    ? draft
    : undefined;
}

function impliedByWriting({ clock }: DocumentStructure, { reasons }: Reading): Provenance {
  return { part: 'date', basis: 'implied', rule: 'statement.writing-day', reason: clock.reason ?? reasons.writing };
}
