// A plan that one verb puts off more than once: "by an hour, then by another", "first to Monday and then indefinitely".
import type { Clause } from '../clauses/clause.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { actTitle } from '../titles/theme-title.js';
import { DOT, hasMark, hintsAt, isBreak, textBetween } from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import { POSTPONE } from '../words/verb-senses.js';
import { DOER, INDEFINITE, SEQUEL } from '../words/vocabulary.js';

/** Tokens from "then" to the end of how much later it was, at most. */
const REACH = 5;

/** Tells each further time that a verb puts off what it has put off already, by a length or without a day. */
export function tellPutOffAgain(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], first: Draft): void {
  const { words, links, mentions } = reading,
    {
      timeAt,
      tokens,
      vocabulary: { classes },
    } = words,
    { verb, to } = clause;
  if (verb.sense !== POSTPONE || verb.negated || !first.theme) return;
  let last = first;
  for (let at = verb.to; at < to; at++) {
    if (timeAt[at] !== 0 || !(hintsAt(words, at) & SEQUEL)) continue;
    const isBy = (hintsAt(words, at + 1) & DOER) !== 0,
      length = times.find(({ from, time }) => isBy && time.type === 'DURATION' && from > at && from < at + REACH);
    // "By an hour, then by another": by as much.
    const isMore = isBy && (length !== undefined || (hintsAt(words, at + 2) & INDEFINITE) !== 0),
      by = length?.time ?? (isMore && tokens.kind[at + 3] !== WORD ? first.by : undefined);
    if (!isMore && classes.openEnded[tokens.word[at + 1]] === 0) continue;
    let end = length?.to ?? at + 2;
    while (!length && end < sentence.to && end < at + REACH && !isBreak(words, end) && !hasMark(words, end, DOT)) end++;
    const again = makeDraft(reading, sentence, clause, {
      part: 'act',
      status: 'postponed',
      theme: first.theme,
      by,
      title: `${actTitle(words, first.theme, verb.sense, mentions.resolve(words, [first.theme.from, first.theme.to]))} ${textBetween(words, at + 1, end)}`,
    });
    links.add('delays', again, last);
    last = again;
  }
}
