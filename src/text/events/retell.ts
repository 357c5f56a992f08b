// Words of a list's lines that are read once more, as prose: what is said in a conversation, what an entry tells besides its first words.
import type { Span } from '../../model/index.js';
import type { When } from '../../time/index.js';
import type { Block } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { ListEntry, Retold } from '../lists/index.js';
import { capitalised, GOOD_TITLE_LENGTH } from '../titles/phrase.js';
import { phraseEnd } from '../clauses/noun-phrases.js';
import { readTheme } from '../clauses/theme.js';
import { firstFrom } from '../first-from.js';
import type { Dated } from '../drafts/combine-times.js';
import { giveTime, type Draft } from '../drafts/draft.js';
import { readSentence } from './read-sentence.js';
import type { Reading } from '../drafts/reading.js';
import { hintsAt, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { ANAPHOR, ARTICLE, BE, COORDINATOR, HAPPENING, HAVE, PARTICIPLE, PREPOSITION, UNTIL } from '../words/vocabulary.js';
import { tokenAfter } from '../words/word-classes.js';

/** Reads the sentences of a block that lie in a stretch, and keeps what has a day or a clock time of its own. */
export function retell(reading: Reading, { sentences }: Block, { start, end, when: saidAt, time }: Retold, index: number): void {
  const { drafts, words, post } = reading;
  const first = drafts.length;
  if (saidAt.edtf.includes('T')) reading.post = { when: saidAt, times: timesIn(words, time) };
  for (const sentence of sentences) {
    if (sentence.end <= start || sentence.start >= end) continue;
    const first = Math.max(start, sentence.start),
      last = Math.min(end, sentence.end);
    let from = first;
    for (const { 0: stop, index: at } of words.tokens.text.slice(first, last).matchAll(TYPED_END)) {
      readSentence(reading, { start: from, end: first + at + stop.trimEnd().length }, index);
      from = first + at + stop.length;
    }
    readSentence(reading, { start: from, end: last }, index);
  }
  reading.post = post;
  const kept = drafts
    .slice(first)
    .filter(
      (draft) =>
        draft.when !== undefined &&
        ((draft.when === saidAt && draft.title.includes(' ')) || draft.times.some((own) => own.start >= start && isWritten(own))),
    );
  for (const draft of kept) if (draft.status === 'occurred' && draft.when && draft.when.start > saidAt.end) draft.status = 'scheduled';
  drafts.splice(first, drafts.length, ...kept);
}

/**
 * Reads what an entry of a list tells besides its first words: sentences of their own, and times finer than that of the entry.
 * @param entries - takes what became of its first words.
 */
export function retellEntry(
  reading: Reading,
  { sentences }: Block,
  { start, end, when, time, isPosted, isRelease, isPost }: Retold,
  index: number,
  entries: Map<number, Dated | undefined>,
): void {
  const { drafts, words } = reading;
  const before = { heading: reading.heading, isDiary: reading.isDiary, post: reading.post };
  const isClock = when.edtf.includes('T');
  const written = { when, times: timesIn(words, time) };
  reading.heading = isClock ? undefined : written;
  reading.isDiary = true;
  for (const sentence of sentences) {
    if (sentence.start >= end || sentence.end <= start) continue;
    const span = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) },
      isFirst = span.start === start;
    // What a post tells behind its first words was so as it was written.
    const isWrittenThen = isPosted && !isFirst && !isRelease;
    if (isWrittenThen) {
      reading.heading = reading.post = written;
      reading.isDiary = false;
    }
    const said = isFirst ? -1 : reading.sayings.cueWithin(tokenAfter(words, span.start), tokenAfter(words, span.end - 1) + 1);
    if (said >= 0) reading.saidAt.set(said, { when, times: timesIn(words, time) });
    const first = drafts.length;
    const isUntimed = timesIn(words, span).length === 0,
      isOpening = isFirst && isClock && isPosted && !isRelease;
    const isSilent = isUntimed && !isOpening && isClock && isFirst;
    // "14:15 Two cars collide. One driver taken to hospital.": what followed it.
    const isSequel = isUntimed && isClock && !isFirst && !isWrittenThen && !isPost;
    if (isSequel) reading.heading = written;
    if (isOpening) reading.post = written;
    // "22:25 Raccoon in a kitchen. It left by itself."
    if (isSilent) noteOpening(reading, span);
    readSentence(reading, span, index);
    if (isOpening) reading.post = before.post;
    if (isSequel || isSilent) {
      reading.heading = undefined;
      const next = drafts
        .slice(first)
        .filter((draft) =>
          isSilent
            ? draft.part === 'act' &&
              draft.when === undefined &&
              draft.theme?.isHappening === true &&
              (draft.status === 'cancelled' || draft.status === 'postponed')
            : draft.when === when && isTerse(words, draft, span),
        );
      // "10:15 Meeting cancelled, chair ill": then.
      if (isSilent && next.length > 0) {
        for (const draft of next) giveTime(draft, written);
        entries.set(start, undefined);
      }
      drafts.splice(first, drafts.length, ...next);
      nameAsWritten(words, next, span);
      continue;
    }
    const isBehindAnd = (offset: number): boolean =>
      words.bits.slice(tokenAfter(words, start), tokenAfter(words, offset)).some((bits) => (bits & COORDINATOR) !== 0);
    // "1976 – The merger is called off", "1901 – The service announced for 23 January is put off": then.
    const undone =
      isFirst && !isClock
        ? drafts
            .slice(first)
            .filter(
              ({ part, status, when: own }) =>
                part === 'act' && (own === undefined || own === when) && (status === 'cancelled' || status === 'postponed'),
            )
        : [];
    for (const draft of undone) if (!draft.when) giveTime(draft, written);
    if (isFirst && isUntimed && !isClock) {
      if (undone.length > 0) entries.set(start, undefined);
      drafts.splice(first, drafts.length, ...undone);
      continue;
    }
    if (isFirst && isUntimed) {
      // "The pump has been mended and water is running again": what the entry is named for, and what else was so then.
      drafts.splice(
        first,
        drafts.length,
        ...drafts
          .slice(first)
          .filter(({ at, joint, when: own, status }) => joint === 'coordinate' && own === when && status !== 'scheduled' && isBehindAnd(at)),
      );
      continue;
    }
    // "We are pushing the move back by a day.", in a post: done as it was written.
    if (isWrittenThen) for (const draft of drafts.slice(first)) if (draft.part === 'act' && !draft.when) giveTime(draft, written);
    const kept = drafts
      .slice(first)
      .filter(
        (draft) =>
          draft.when !== undefined &&
          (!isRelease || isOfRelease(draft, when, span.start)) &&
          (!isClock ||
            isWrittenThen ||
            (draft.kind === 'event' &&
              isNear(draft.when, when) &&
              draft.times.some((own) => own.start >= span.start && (isPost ? draft.when?.start !== when.start : isWritten(own))))),
      );
    // "23.50: the wall fell at 11.35": of what came before it, a post tells when it was, and nothing of its own time.
    const isBefore =
      isPost &&
      kept.length > 0 &&
      kept.length === drafts.length - first &&
      kept.every(({ when: own }) => own !== undefined && own.start < when.start);
    // "A bearing cracks, and the opening promised for 1 December is scrapped": beside what the line tells first.
    const joined = undone.filter(({ at }) => isBehindAnd(at) || words.tokens.text.slice(start, at).includes(';'));
    const isInside =
      isBefore ||
      (isFirst &&
        !isClock &&
        kept.every(({ part }) => part !== 'act') &&
        kept.some((draft) => isOfOwnDay(draft, when) && (draft.status === 'scheduled' || isDatedVerb(words, draft, span)))) ||
      kept.some((draft) => draft.when !== undefined && lies(draft.when, when) && !joined.includes(draft));
    if (isFirst && isInside) entries.set(start, undefined);
    else if (isFirst) refine(words, entries, timesIn(words, span), start, when);
    drafts.splice(
      first,
      drafts.length,
      ...(isFirst && !isInside && !isPosted
        ? kept.filter((draft) =>
            isClock ? goesOn(draft, when) : joined.includes(draft) || (time.start < start && isBeside(draft, span, words.tokens.text)),
          )
        : kept),
    );
  }
  Object.assign(reading, before);
}

/** What the first words of a line are about, without a verb too. */
function noteOpening({ mentions, words }: Reading, { start, end }: Span): void {
  const from = tokenAfter(words, start);
  mentions.note(words, readTheme(words, from, phraseEnd(words, from, tokenAfter(words, end - 1) + 1)));
}

/** Words of a subject, at most, of which few words are told. */
const TERSE = 3;

/** "Driver found, no charges.", "Parties separated.": what happened to whom, in few words, with neither article nor auxiliary. */
function isTerse(words: SentenceWords, { kind, part, at }: Draft, { start, end }: Span): boolean {
  const { bits } = words,
    first = tokenAfter(words, start),
    verb = tokenAfter(words, at);
  return (
    kind === 'event' &&
    part !== 'plan' &&
    end - start <= GOOD_TITLE_LENGTH &&
    verb > first &&
    verb - first <= TERSE &&
    (hintsAt(words, first) & ARTICLE) === 0 &&
    (bits[first] & ANAPHOR) === 0 &&
    (bits[verb] & PARTICIPLE) !== 0 &&
    (bits[verb - 1] & (BE | HAVE)) === 0
  );
}

/** The sentence of a few words is a title as it stands. */
function nameAsWritten({ tokens: { text } }: SentenceWords, [draft, ...more]: readonly Draft[], { start, end }: Span): void {
  if (draft !== undefined && more.length === 0 && end - start <= GOOD_TITLE_LENGTH)
    draft.title = capitalised(text.slice(start, end).replace(/[.!]$/, ''));
}

/** "Support ends in June", "the wheel was yanked on 9 January": what is to come of a release, and a day that is written out; months looked back at are none of its story. */
function isOfRelease({ part, when, times }: Draft, release: When, from: number): boolean {
  return part === 'plan'
    ? (when?.start ?? -Infinity) >= release.start
    : part === 'happening' && times.some((own) => own.start >= from && own.when?.precision === 'day' && /\d/.test(own.text));
}

/** "Stalls are let in May. Rain date: 28 June.": a sentence beside an entry, of which what is dated and what becomes of plans is kept; a label before a time tells nothing more. */
export function readBeside(reading: Reading, sentence: Span, index: number): void {
  const {
    drafts,
    words: {
      tokens: { text },
    },
  } = reading;
  if (text.slice(sentence.start, sentence.end).includes(':')) return;
  const first = drafts.length;
  readSentence(reading, sentence, index);
  drafts.splice(first, drafts.length, ...drafts.slice(first).filter(({ when, part }) => when !== undefined || part === 'act'));
}

/** "Between 15:20 and 19:05 files sat in the queue": a sentence that sums up a list tells all of the time between two of its moments, once, and nothing else of its own. */
export function readSummary(reading: Reading, sentence: Span, index: number): void {
  const { drafts, words } = reading;
  if (timesIn(words, sentence).filter(({ type }) => type === 'TIME').length < 2) return;
  const first = drafts.length;
  readSentence(reading, sentence, index);
  drafts.splice(
    first,
    drafts.length,
    ...drafts
      .slice(first)
      .filter(
        ({ when, status }) =>
          when !== undefined &&
          STRETCH.test(when.edtf) &&
          status === 'occurred' &&
          drafts.findIndex((other) => other.when?.edtf === when.edtf) >= first,
      ),
  );
}

/** "Minutes of the committee meeting held on 3 May at 7 pm": the words that date a document tell what was held then. */
export function readHeld(reading: Reading, block: Span, index: number): void {
  const {
    drafts,
    words: {
      vocabulary: { classes },
    },
  } = reading;
  const first = drafts.length;
  readSentence(reading, block, index);
  drafts.splice(
    first,
    drafts.length,
    ...drafts.slice(first).filter(({ when, theme, base }) => when !== undefined && theme?.isHappening && classes.holding[base] !== 0),
  );
}

/** From one clock time to another. */
const STRETCH = /T.*\/.*T/;

/** "Rollback is done. errors are falling": who types in a hurry begins a sentence with a small letter too. */
const TYPED_END = /(?:\p{L}{2}\.|[!?])\s+(?=\p{Ll})/gu;

const SENTENCE_END = /[.!?]["\u201d]?\s/;

/** "20:58 Ada paged; she got to a desk at 21:11", "attempted, given up eight minutes later": what came next, behind the words of the line's own time. */
function goesOn({ joint, part, status, when }: Draft, line: When): boolean {
  return (
    (joint === 'coordinate' || joint === 'participle') && part !== 'plan' && status !== 'scheduled' && when !== undefined && when.start > line.start
  );
}

/** "…; all are freed the next morning", "…, and in June the town votes it down", "calls off the vote set for 23 April": behind the words of the line's own day, of a day of its own. */
function isBeside({ joint, part, status, times, spans: [own] }: Draft, { start }: Span, text: string): boolean {
  return (
    (joint !== 'main' || part === 'plan' || text.slice(start, own.start).includes(';')) &&
    status !== 'negated' &&
    times.some((time) => time.start >= start)
  );
}

/**
 * Leaves the lines of a live report whose first sentence tells no time to be entries of their own, at the time that opens them: "12:01 Liftoff.", "A tree fell on a tram."
 * @param entries - takes the others, which events tell.
 */
export function leaveUntold({ drafts, words }: Reading, posts: readonly ListEntry[], entries: Map<number, Dated | undefined>): void {
  const postOf = ({ spans: [{ start }] }: Draft): ListEntry | undefined => {
    const post = posts[firstFrom(posts, ({ span }) => span.end <= start)] as ListEntry | undefined;
    return post && post.span.start <= start ? post : undefined;
  };
  for (const draft of drafts) {
    const post = draft.when && postOf(draft);
    if (post && !SENTENCE_END.test(words.tokens.text.slice(post.body.start, draft.spans[0].start))) entries.set(post.body.start, undefined);
  }
  const isLeft = (draft: Draft): boolean => {
    const post = postOf(draft);
    return post !== undefined && !entries.has(post.body.start) && draft.spans[0].start <= post.body.start;
  };
  if (posts.length > 0) drafts.splice(0, drafts.length, ...drafts.filter((draft) => !isLeft(draft)));
}

/** "1969 – Talks about a merger collapse in June": the only time of a line, inside that of its entry, is when. */
function refine(words: SentenceWords, entries: Map<number, Dated | undefined>, times: readonly TimeExpression[], start: number, entry: When): void {
  const [time] = times;
  // "1960s – a chain, with 14 shops by 1969": the end of what the entry tells.
  const isBound = times.length === 1 && (words.bits[tokenAfter(words, time.start) - 1] & UNTIL) !== 0;
  if (
    times.length === 1 &&
    !isBound &&
    time.when &&
    time.type !== 'DURATION' &&
    time.range === undefined &&
    lies(time.when, entry) &&
    time.when.precision !== entry.precision
  )
    entries.set(start, { when: time.when, times });
}

function lies(when: When, entry: When): boolean {
  return when.start >= entry.start && when.end <= entry.end;
}

/** Days around that of an entry of which it may tell as news does. */
const NEWS_DAYS = 21 * 86_400_000;

/** "14 May: The bridge closed on Tuesday", "the bridge will close on Friday": written on the day of the entry, and of another. */
function isOfOwnDay({ joint, kind, part, status, when: own, isSlot }: Draft, entry: When): boolean {
  if (
    joint !== 'main' ||
    kind !== 'event' ||
    isSlot === true ||
    !own ||
    own.edtf.includes('/') ||
    entry.precision !== 'day' ||
    lies(own, entry) ||
    (own.precision !== 'day' && !own.edtf.includes('T')) ||
    Math.abs(own.start - entry.start) > NEWS_DAYS
  )
    return false;
  return status === 'scheduled' ? own.start >= entry.end : status === 'occurred' && part === 'happening' && own.start < entry.start;
}

/** "Closed the bridge in Holm on Tuesday", not "survivors of the fire on 30 April sue", "jailed for a theft on 1 May", "left on 1 May and are here now": the day is of the verb, and of all that the sentence tells. */
function isDatedVerb(words: SentenceWords, { at, times: [own] }: Draft, { start, end }: Span): boolean {
  const { bits } = words,
    time = tokenAfter(words, own.start),
    verb = tokenAfter(words, at),
    last = tokenAfter(words, end);
  for (let behind = tokenAfter(words, own.end); behind < last; behind++) if ((bits[behind] & COORDINATOR) !== 0) return false;
  if (time < verb) return time - tokenAfter(words, start) < 2;
  for (let between = verb + 1; between < time - 1; between++) if ((bits[between] & PREPOSITION) !== 0 && !isCapital(words, between + 1)) return false;
  return (bits[time - 2] & HAPPENING) === 0 || time - 2 <= verb;
}

/** How the rules are named that count from a clock time: "six minutes ago", "an hour later". */
const COUNTED = 'ago';

/** A day or part of one, a clock time in figures or counted from one: a spelled hour leaves open which half of the day is meant. */
function isWritten({ type, value, text, rule }: TimeExpression): boolean {
  return type === 'DATE' || /\d/.test(text) || !/T\d/.test(value) || rule.startsWith(COUNTED);
}

/** A protocol of hours tells of days, not of years. */
function isNear(told: When, line: When): boolean {
  return Math.abs(told.start - line.start) < 31 * 86_400_000;
}

/** The times whose words lie in a stretch. */
function timesIn({ times }: SentenceWords, { start, end }: Span): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = firstFrom(times, (time) => time.start < start); at < times.length && times[at].start < end; at++)
    if (times[at].when !== undefined && times[at].end <= end) found.push(times[at]);
  return found;
}
