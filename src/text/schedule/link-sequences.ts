// What came before what, where the text says so: "six minutes later", "the next day", two happenings of one sentence in order.
import { isFiner } from '../../time/index.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import { type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { isBefore } from '../words/sequence-words.js';
import { ADVERB, ANAPHOR, PREPOSITION, PRONOUN, SEQUEL } from '../words/vocabulary.js';
import { CANCEL, DROP, END, REINSTATE, RESUME, STATE } from '../words/verb-senses.js';
import { INSERTED, isMain } from '../clauses/clause.js';

/** Precisions that only a narrated sequence has twice in one sentence. */
const CLOCK = new Set(['part', 'hour', 'minute', 'second']);
/** What takes up again, and what it takes up. */
const BACK = new Set([RESUME, REINSTATE]),
  OVER = new Set([END, CANCEL, DROP]);

/** Drafts and sentences back in which that was told. */
const ENDED = { drafts: 8, sentences: 4 };

/** Adds `before` relations. */
export function linkSequences(reading: Reading): void {
  const happened = reading.drafts.filter(({ part }) => part === 'happening' || part === 'plan' || part === 'act');
  let dated: Draft | undefined;
  for (let index = 1; index < happened.length; index++) {
    const later = happened[index],
      before = happened[index - 1];
    // "Fell when a beam broke. A day later it reopened": counted from the fall.
    if (before.when && !(dated?.sentence === before.sentence && isMain(dated.joint) && !isMain(before.joint))) dated = before;
    const earlier = later.when && dated && (dated.sentence === before.sentence || isSequel(reading, later)) ? dated : before;
    if (later.sentence - earlier.sentence > 1) continue;
    if (isToFollow(earlier, later)) tellBefore(reading, earlier, later);
    if (isPlanned(earlier) !== isPlanned(later)) continue;
    linkBack(reading, happened, index);
    if (isLookedBackAt(reading, earlier, later)) tellBefore(reading, later, earlier);
    else if (isBackground(earlier, later) || isInOrder(reading, earlier, later)) tellBefore(reading, earlier, later);
  }
}

/** Joins the two, unless they are joined. */
function tellBefore({ links }: Reading, earlier: Draft, later: Draft): void {
  if (!links.joins(earlier, later) && !links.joins(later, earlier)) links.add('before', earlier, later);
}

/** "Opened an inquiry on Sunday and will report in May", "closes at noon and reopens on Monday", "was arrested in May; she will be tried in June". */
function isToFollow(earlier: Draft, later: Draft): boolean {
  if (!isPlanned(later) || !isTurn(earlier, later)) return false;
  const isOne = isOfOne(earlier, later);
  if (isPlanned(earlier)) return later.joint === 'coordinate' && (isOne || haveClocks(earlier, later));
  // "Opened in 1987 and will close in 2036", "moved in August and will stay until May": no story.
  if (!isDone(earlier) || !earlier.when || isFiner('month', earlier.when.precision) || later.sense === STATE) return false;
  return isOne || (later.joint === 'coordinate' && isOfPronoun(later));
}

/** "Launched in May, the probe fell silent in June", "the tomb, which was robbed in 1790, was restored in 1888": told beside what came later. */
function isBackground(earlier: Draft, later: Draft): boolean {
  if (isMain(earlier.joint) || !isMain(later.joint) || !isDone(earlier) || !isDone(later)) return false;
  return isTurn(earlier, later) && (isOfOne(earlier, later) || isOfPronoun(later));
}

/** In one sentence, by two verbs or of two statuses, the first over, or begun for good, before the second. */
function isTurn(earlier: Draft, later: Draft): boolean {
  const { when: first } = earlier,
    { when: last } = later;
  if (!first || !last || earlier.sentence !== later.sentence) return false;
  if (earlier.at === later.at && earlier.status === later.status) return false;
  return first.start < last.start && (first.end <= last.start || first.edtf.endsWith('/..'));
}

function isOfOne({ theme: first }: Draft, { theme: last }: Draft): boolean {
  return first !== undefined && first.from === last?.from;
}

function isOfPronoun({ theme }: Draft): boolean {
  return theme !== undefined && theme.pronoun !== 'none';
}

function haveClocks({ when: first }: Draft, { when: last }: Draft): boolean {
  return first !== undefined && last !== undefined && CLOCK.has(first.precision) && CLOCK.has(last.precision);
}

/** "The wave hit at noon. Two minutes earlier the siren had sounded". */
function isLookedBackAt(reading: Reading, earlier: Draft, later: Draft): boolean {
  if (!earlier.when || !later.when || later.when.start >= earlier.when.start) return false;
  return isDone(earlier) && isDone(later) && isLookBack(reading, later);
}

/** Does the text tell that one came after the other: by a word for it, by one subject, by their clock times? */
function isInOrder(reading: Reading, earlier: Draft, later: Draft): boolean {
  if (!earlier.when || !later.when) return isNext(reading, earlier, later) || isWorkedUp(earlier, later);
  if (later.when.start <= earlier.when.start) return false;
  return opensSequel(reading, later) || isSequel(reading, later) || isOneStory(earlier, later);
}

/** "Docked at six and left at nine", "was set at ten. It was lifted at noon": one story. */
function isOneStory(earlier: Draft, later: Draft): boolean {
  if (!isDone(earlier) || !isDone(later)) return false;
  if (!earlier.when || !later.when || earlier.when.end > later.when.end) return false;
  if (isRow(earlier, later)) return true;
  if (!isMain(earlier.joint) || !isMain(later.joint)) return false;
  if (earlier.sentence !== later.sentence) return haveClocks(earlier, later) && isOfPronoun(later);
  return later.joint === 'coordinate' && (haveClocks(earlier, later) || isOfOne(earlier, later) || isOfPronoun(later));
}

/** "The deal, agreed in May and announced in July": told between of one thing, by two verbs. */
function isRow(earlier: Draft, later: Draft): boolean {
  if (earlier.sentence !== later.sentence || earlier.at === later.at) return false;
  return INSERTED.has(earlier.joint) && earlier.joint === later.joint && isOfOne(earlier, later);
}

/** "Hit the pier, then sank", "an hour later it sank": told without a time, yet in order. */
function isNext(reading: Reading, earlier: Draft, later: Draft): boolean {
  return (
    isDone(earlier) &&
    isDone(later) &&
    (earlier.sentence === later.sentence ? opensSequel(reading, later) : later.times.length > 0 && isSequel(reading, later))
  );
}

/** "Turned back and landed at nine": one subject, and the second verb has the time. */
function isWorkedUp(earlier: Draft, later: Draft): boolean {
  return (
    isDone(earlier) &&
    isDone(later) &&
    !earlier.when &&
    later.when !== undefined &&
    earlier.sentence === later.sentence &&
    isMain(earlier.joint) &&
    later.joint === 'coordinate' &&
    later.theme?.from === earlier.theme?.from
  );
}

/** "The pier was closed in May. It reopened in July": what ended has been told. */
function linkBack({ links }: Reading, happened: readonly Draft[], index: number): void {
  const later = happened[index];
  const { theme, when, sense, sentence } = later;
  if (!BACK.has(sense) || !theme || !isDone(later)) return;
  for (let at = index - 1; at >= Math.max(0, index - ENDED.drafts) && sentence - happened[at].sentence <= ENDED.sentences; at--) {
    const before = happened[at];
    // "Closed after three died. It reopened": what the main clause told of.
    const isNamed =
      theme.pronoun === 'none'
        ? isInTitle(theme.head, before)
        : sentence - before.sentence <= 1 && (isMain(before.joint) || before.sentence === sentence);
    if (!isNamed || before.kind !== 'event' || before.status !== 'occurred') continue;
    if (before.when && when && before.when.start >= when.start) continue;
    if (OVER.has(before.sense) && !links.joins(before, later) && !links.joins(later, before)) links.add('reinstates', later, before);
    return;
  }
}

/** Stands a noun in what titles the draft? */
function isInTitle(noun: string, { title }: Draft): boolean {
  return noun.length > 2 && title.toLowerCase().split(' ').includes(noun);
}

function isDone({ status, kind }: Draft): boolean {
  return status === 'occurred' && kind === 'event';
}

function isPlanned({ status }: Draft): boolean {
  return status === 'scheduled';
}

/** "Then the roof fell", "the mill later burned": the mark opens the sentence or stands before the verb. */
function opensSequel({ words }: Reading, { at, spans }: Draft): boolean {
  const verb = tokenAfter(words, at);
  return isMark(words, tokenAfter(words, spans[0].start)) || (verb > 0 && isMark(words, verb - 1));
}

/** Is a time of the draft counted from another happening: "later", "the following", "after that"? */
function isSequel({ words }: Reading, { times, at: offset }: Draft): boolean {
  const verb = tokenAfter(words, offset);
  if (words.vocabulary.hints[words.tokens.word[verb]] & SEQUEL) return true;
  for (const time of times) {
    const from = tokenAfter(words, time.start),
      to = tokenAfter(words, time.end - 1);
    for (let at = from; at <= Math.min(to, from + 8); at++) {
      const id = words.tokens.word[at];
      if (words.vocabulary.hints[id] & SEQUEL) return true;
    }
  }
  return false;
}

/** Is a time of the draft counted back from what was told: "two days earlier", "the day before"? */
function isLookBack(
  {
    words: {
      tokens: { word },
      vocabulary: { classes },
    },
    words,
  }: Reading,
  { times }: Draft,
): boolean {
  return times.some(({ end }) => {
    const at = tokenAfter(words, end - 1);
    return classes.soonest[word[at]] !== 0 || isBefore(words, at);
  });
}

function isMark({ timeAt, bits, tokens, vocabulary }: SentenceWords, at: number): boolean {
  if (timeAt[at] !== 0 || (vocabulary.hints[tokens.word[at]] & SEQUEL) === 0) return false;
  // "After the drought", not "after that": it follows something else.
  return (bits[at] & (PREPOSITION | ADVERB)) !== PREPOSITION || (bits[at + 1] & (PRONOUN | ANAPHOR)) !== 0;
}
