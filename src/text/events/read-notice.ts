// Sentences without a verb that name something and its day: "No boats on 17 May.", "Supper at 19:00 in the hall.", "Next meeting: 4 April.", "Home by eight."
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase } from '../titles/join-phrase.js';
import { phraseTokens } from '../titles/phrase.js';
import { WORD } from '../tokens/tokens.js';
import { type Clause, newClause } from '../clauses/clause.js';
import { pastOpening } from '../clauses/openings.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { BRACKET, COLON, COMMA, hasMark, hintsAt, isBreak, isCapital, QUOTE, type SentenceWords, STRONG, timeEnd } from '../words/sentence-words.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { firstMark } from '../words/stretches.js';
import { type AttachedTime, attachTimes } from '../clauses/times/time-roles.js';
import { EQUALS, SEMICOLON, isDash, signAt } from '../tokens/signs.js';
import { widthAt } from '../tokens/token-shape.js';
import { newGroup } from '../clauses/verbs/verb-group.js';
import {
  ABOUT,
  ANAPHOR,
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  NOT,
  NOUN_LIKE,
  OCCASION,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { isAhead, isDue, isGone } from '../drafts/day-of-writing.js';
import { tellRegister } from './times/life-dates.js';
import { HOLIDAY } from '../expressions/found-expression.js';

/** A note is short: so many tokens in all, behind a label too, and before its time. */
const LONGEST = 20,
  LONGEST_LABELLED = 24,
  LONGEST_NAME = 8,
  LONGEST_LABEL = 5;

/** What opens the names of rules that tell a day of their own. */
const DAY_TOLD = /^(?:date|day|weekday)\b/;

/** More times than these are told of no one thing. */
const MOST_TIMES = 3;

/** Precisions of what a notice announces; a mere year or month dates a caption, a product, a book. */
const FINE = new Set(['day', 'part', 'hour', 'minute', 'second']);

/** "Dates: debrief 24 May; audit 3 June", "Doors at seven, band at eight": where each of several begins, and the last ends; empty where neither a semicolon nor a comma behind an hour parts them. */
export function piecesOf(words: SentenceWords, from: number, to: number): number[] {
  const found: number[] = [];
  let first = from;
  for (let at = from; at < to; at++) {
    if (hasMark(words, at, COLON) && found.length === 0) first = at + 1;
    else {
      const next = signAt(words.tokens, at) === SEMICOLON ? at + 1 : nextBehind(words, at, to);
      if (next > 0) found.push(next);
    }
  }
  return found.length === 0 ? found : [first, ...found, to + 1];
}

/** Behind a comma between an hour and words with an hour of their own, "then lunch at one" too: where those words begin; 0 where there are none. */
function nextBehind(words: SentenceWords, comma: number, to: number): number {
  const {
      bits,
      timeAt,
      times,
      tokens: { kind },
    } = words,
    isHour = (at: number): boolean => times[timeAt[at] - 1]?.type === 'TIME';
  if (!hasMark(words, comma, COMMA) || !isHour(comma - 1)) return 0;
  const start = bits[comma + 1] & COORDINATOR ? comma + 2 : comma + 1;
  let at = start,
    isNamed = false;
  for (; at < to && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & PRONOUN); at++)
    isNamed ||= kind[at] === WORD && (bits[at] & (ADVERB | PREPOSITION)) === 0;
  return isNamed && at < to && isHour(at) && !(bits[start] & PREPOSITION) ? start : 0;
}

/**
 * Tells what a sentence without a verb names, at the day or clock time that it states.
 * @param isListed - It is one of several.
 */
export function readNotice(reading: Reading, sentence: SentenceReading, isListed = false): void {
  const { words, sayings } = reading,
    { to } = sentence,
    from = pastOpening(words, pastNext(words, sentence.from, to), to);
  if (tellRegister(reading, sentence)) return;
  const isNotice = isListed || isCapital(words, sentence.from) || isRemindedOf(words, sentence) || orderAt(words, from) > from;
  if (to - from > LONGEST_LABELLED || !isNotice) return;
  const end = sayings.contentAt(from) >= 0 ? from : nameEnd(words, from, to);
  // "Happy Easter!"
  if (end <= from) return;
  const clause = newClause(newGroup(end - 1), 'main', from, [from, end], -1, -1);
  clause.to = to;
  const attached = attachTimes(words, clause, from, to).filter((time) => time.from >= end),
    // "Sundays at 2 pm (not 24 December)": on each of them.
    isWeekly = attached.some(({ time }) => time.type === 'SET'),
    told = attached.filter(({ time, from: at }) => !(isWeekly && (time.type === 'TIME' ? !DAY_TOLD.test(time.rule) : words.bits[at - 1] & NOT))),
    isLabelled = pastLabel(words, from, end) > from;
  const dated = combineTimes(told.filter(({ isOriginal }) => !isOriginal)).filter(
    ({ when }) =>
      (FINE.has(when.precision) && (!isLabelled || isAhead(reading, when))) || ((isListed || when.precision === 'week') && isAhead(reading, when)),
  );
  // A row of clock times is a timetable.
  if (dated.length <= MOST_TIMES) tellNotice(reading, sentence, clause, told, dated);
}

/** Where the name before the first time ends; where it begins if the words before it name nothing. */
function nameEnd(words: SentenceWords, from: number, to: number): number {
  let first = nextTime(words, from, to);
  // "Info: summer fair on 29 June", "May fair on 4 May": the season tells which.
  const isKind = first === from || hasMark(words, first - 1, COLON),
    behind = isKind && first < to && namesSeason(words, first) ? timeEnd(words, first) : to;
  // "Summer fete": a word that no list holds is a noun.
  const isOfNoun = behind < to && isNounLike(words, behind),
    next = isOfNoun ? nextTime(words, behind, to) : to;
  if (next < to && isApart(words, first, next)) first = next;
  if (first === from || first >= to || words.times[words.timeAt[first] - 1].type === 'DURATION') return from;
  const isLabelled = hasMark(words, first - 1, COLON);
  if (to - from > LONGEST && !isLabelled) return from;
  // "Jumble sale – 17 June"
  const isParted = isLabelled || isDash(signAt(words.tokens, first - 1)),
    end = isParted || (words.bits[first - 1] & PREPOSITION) !== 0 ? first - 1 : first;
  if (end - from > LONGEST_NAME || !isName(words, from, end) || isTopic(words, end)) return from;
  return isLabelled && saysWhen(words, end - 1) ? from : end;
}

function isNounLike({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number): boolean {
  if (bits[at] === 0) return kind[at] === WORD && timeAt[at] === 0;
  return (bits[at] & (NOUN_LIKE | HAPPENING)) !== 0 && !(bits[at] & PREPOSITION);
}

function nextTime({ timeAt }: SentenceWords, from: number, to: number): number {
  let at = from;
  while (at < to && timeAt[at] === 0) at++;
  return at;
}

/** "Christmas fair, now 3.30 pm" has the hour of that day. */
function isApart({ times, timeAt }: SentenceWords, at: number, next: number): boolean {
  return !(times[timeAt[at] - 1].rule.startsWith(HOLIDAY) && !DAY_TOLD.test(times[timeAt[next] - 1].rule));
}

/** "Summer", "May", "Easter" */
function namesSeason({ times, timeAt }: SentenceWords, at: number): boolean {
  const { when, rule } = times[timeAt[at] - 1];
  return rule.startsWith(HOLIDAY) || !FINE.has(when?.precision ?? 'day');
}

/** "Not sure about Friday", "looking forward to Friday": the day is what somebody thinks of, and nothing is said to be on it. @param joint - right before the time. */
function isTopic({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, joint: number): boolean {
  if ((bits[joint] & TO) !== 0) return classes.awaited[word[joint - 1]] !== 0;
  // "Sorry about", "thanks for", "excited for", but "thanks to all on Friday".
  const isCourteous = classes.courtesy[word[joint - 1]] + classes.thanks[word[joint - 1]] !== 0;
  return (bits[joint] & PREPOSITION) !== 0 && (classes.musing[word[joint]] === ABOUT || isCourteous);
}

/** "Date: 4 April", "Opening hours: 9 to 5" say when, not what. */
function saysWhen(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & OCCASION) !== 0 || words.vocabulary.classes.timeMeasure[words.tokens.word[at]] !== 0;
}

/** Tells it, and the slot that it had: "Debrief 24 May (was 23 May)". */
function tellNotice(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], dated: readonly Dated[]): void {
  const { words } = reading,
    [from, end] = clause.subject,
    isNone = (words.bits[pastLabel(words, from, end)] & NOT) !== 0,
    theme = readTheme(words, from, end),
    order = orderAt(words, from),
    title = capitalised(joinPhrase(words, phraseTokens(words, Math.max(from, order), end, true), GOOD_TITLE_LENGTH));
  const [former] = combineTimes(
    told.filter(({ isOriginal }) => isOriginal),
    'at',
  );
  const old =
    former && dated.length === 1
      ? makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...former, title, isOriginal: true })
      : undefined;
  for (const time of dated) {
    // "Call the bank today", "next bulletin at six".
    const isAsked = order >= 0 || ((hintsAt(words, from) & SEQUEL) !== 0 && !(words.bits[from] & (PREPOSITION | ADVERB))),
      isPlan = isAhead(reading, time.when) || isDue(reading, time.when) || (isAsked && !isGone(reading, time.when)),
      status = isNone ? 'negated' : isPlan ? 'scheduled' : 'occurred';
    const draft = makeDraft(reading, sentence, clause, {
      part: old ? 'plan' : 'happening',
      status: old && !isNone ? 'rescheduled' : status,
      theme,
      ...time,
      title,
    });
    if (old) reading.links.add('rescheduledTo', old, draft);
  }
}

/** Where the verb of what is asked for stands: "please | call me", "ring the bell", "turn off the light", no "fire in the mill"; -1 in a notice. */
function orderAt({ bits }: SentenceWords, from: number): number {
  const verb = (bits[from] & (ADVERB | BASE)) === ADVERB ? from + 1 : from,
    object = bits[verb + 1] & ADVERB ? verb + 2 : verb + 1;
  return (bits[verb] & (BASE | PAST)) === BASE && (verb > from || (bits[object] & (DETERMINER | PRONOUN)) !== 0) ? verb : -1;
}

/** Past "next:", "up next:", "the next step:": what is next stands behind. */
function pastNext(words: SentenceWords, from: number, to: number): number {
  const colon = firstMark(words, COLON, from, Math.min(to, from + 4));
  if (colon < 0 || !(words.bits[colon + 1] & (DETERMINER | HAPPENING))) return from;
  for (let at = from; at < colon; at++) if (hintsAt(words, at) & SEQUEL) return colon + 1;
  return from;
}

/** "Don't forget the meeting on Friday". */
function isRemindedOf({ tokens }: SentenceWords, { from, span }: SentenceReading): boolean {
  return tokens.start[from] > span.start && tokens.start[from - 1] >= span.start;
}

/** Past "Appointment:", "Swimming club:", before what else names it; where it begins in want of a label. */
function pastLabel(words: SentenceWords, from: number, to: number): number {
  const colon = firstMark(words, COLON, from + 1, Math.min(to, from + LONGEST_LABEL));
  return colon > 0 && colon + 1 < to && !(words.bits[from] & DETERMINER) ? colon + 1 : from;
}

/** Words alone, none of which joins clauses or stands for somebody; "return it", of what is asked for. */
function isName(words: SentenceWords, from: number, to: number): boolean {
  const label = pastLabel(words, from, to) - 1,
    order = orderAt(words, from);
  for (let at = from; at < to; at++) {
    if ((hasMark(words, at, STRONG) && at !== label) || hasMark(words, at, BRACKET) || hasMark(words, at, QUOTE)) return false;
    if (order >= 0 && at === order + 1 && words.bits[at] & ANAPHOR) continue;
    if (words.bits[at] & (PRONOUN | RELATIVE | SUBORDINATOR) && !(words.bits[at] & (PREPOSITION | NOT))) return false;
  }
  // "T = 06:00"
  return words.tokens.kind[from] === WORD && (widthAt(words.tokens, from) > 1 || signAt(words.tokens, from + 1) !== EQUALS);
}
