// What a denial tells of a report: which paper it was in, and what it was about.
import { titleOf } from './statement-title.js';
import { nounTitle } from '../../titles/phrase.js';
import type { Statement } from '../../statement.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { isAhead } from '../../drafts/day-of-writing.js';
import { type Draft, newDraft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import { hintsAt, isCapital, isQuote, type SentenceWords, textBetween, tokenAfter } from '../../words/sentence-words.js';
import { DETERMINER, INDEFINITE, PREPOSITION, RUMOUR } from '../../words/vocabulary.js';

/** Tokens from "denied" to what a report tells, and of a noun that it is about, at most. */
const REACH = 16,
  LONGEST = 8;

/** "Denied a report in Friday's Courier that the mill was for sale": what the paper said on that day; undefined where none is named with its day. */
export function reportDenied(reading: Reading, statement: Statement, { sentence, spans }: Draft): Draft | undefined {
  const { words } = reading,
    { bits, timeAt, tokens, vocabulary } = words;
  if (!statement.cue) return undefined;
  let at = rumourBehind(words, statement) + 1;
  if (at <= 0 || !(bits[at] & PREPOSITION) || vocabulary.classes.nounJoint[tokens.word[at]] !== 0) return undefined;
  const begin = ++at,
    time = timeAt[at] > 0 ? words.times[timeAt[at] - 1] : undefined;
  while (at < begin + REACH && timeAt[at] !== 0) at++;
  // "Friday's".
  if (bits[at] & DETERMINER) at++;
  const from = isQuote(words, at) ? at + 1 : at;
  let to = from;
  while (to < from + LONGEST && isCapital(words, to) && timeAt[to] === 0) to++;
  if (!time?.when || from === to || isAhead(reading, time.when)) return undefined;
  let that = to;
  while (that < begin + REACH && vocabulary.classes.complementizer[tokens.word[that]] === 0) that++;
  const last = statement.content.at(-1);
  if (that >= begin + REACH || !last || tokens.start[that] >= last.end) return undefined;
  const speaker = textBetween(words, from, to),
    source = { start: tokens.start[from], end: tokens.end[to - 1] };
  return newDraft({
    part: 'statement',
    kind: 'statement',
    status: 'occurred',
    when: time.when,
    title: titleOf(reading, speaker, { source, cue: null, content: [{ start: tokens.start[that], end: last.end }], quote: 'indirect' }, false),
    spans,
    times: [time],
    at: source.start,
    sentence,
    speaker,
    speakerSpans: [source],
  });
}

/** "Dismissed reports of a coup": what did not happen, as far as they know; undefined where no happening is named. */
export function happeningDenied({ words }: Reading, statement: Statement, { sentence, spans }: Draft): Draft | undefined {
  const { tokens, vocabulary } = words,
    last = statement.content.at(-1),
    of = rumourBehind(words, statement) + 1;
  if (of <= 0 || !last || vocabulary.classes.nounJoint[tokens.word[of]] === 0 || !(hintsAt(words, of + 1) & INDEFINITE)) return undefined;
  const to = Math.min(of + LONGEST, tokenAfter(words, last.end - 1) + 1),
    theme = readTheme(words, of + 1, to);
  if (!theme.isHappening) return undefined;
  return newDraft({
    part: 'happening',
    kind: 'event',
    status: 'denied',
    title: nounTitle(words, theme.from, theme.to),
    spans,
    times: [],
    at: tokens.start[of + 1],
    sentence,
    theme,
  });
}

/** "Denied | media reports": the token of the noun; -1 = none. */
function rumourBehind(words: SentenceWords, { cue }: Statement): number {
  if (!cue) return -1;
  const from = tokenAfter(words, cue.end);
  for (let at = from; at < from + 3; at++) if (hintsAt(words, at) & RUMOUR) return at;
  return -1;
}
