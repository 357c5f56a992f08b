// Sentences of and beside lists that are read once more, as prose: what is said in a conversation, what sums a list up, what dates a document.
import { hasClock } from '../../../time/index.js';
import type { Span } from '../../../model/index.js';
import type { Block } from '../../document.js';
import type { Retold } from '../../lists/index.js';
import { isWritten, keepSince, timesIn } from '../times/keep-since.js';
import { readSentence } from '../read-sentence.js';
import type { Reading } from '../../drafts/reading.js';

/** Reads the sentences of a block that lie in a stretch, and keeps what has a day or a clock time of its own, or happened as it was written. */
export function retell(reading: Reading, { sentences }: Block, { start, end, when: saidAt, time }: Retold, index: number): void {
  const { drafts, words, post } = reading;
  const first = drafts.length;
  if (hasClock(saidAt)) reading.post = { when: saidAt, times: timesIn(words, time) };
  for (const sentence of sentences)
    if (sentence.end > start && sentence.start < end) readTyped(reading, Math.max(start, sentence.start), Math.min(end, sentence.end), index);
  reading.post = post;
  keepSince(drafts, first, ({ when, title, times }) => {
    if (when === undefined) return false;
    return (when === saidAt && title.includes(' ')) || times.some((own) => own.start >= start && isWritten(own));
  });
  for (let at = first; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft.status === 'occurred' && draft.when && draft.when.start > saidAt.end) draft.status = 'scheduled';
  }
}

/** "Rollback is done. errors are falling": who types in a hurry begins a sentence with a small letter too. */
const TYPED_END = /(?:\p{L}{2}\.|[!?])\s+(?=\p{Ll})/gu;

function readTyped(reading: Reading, first: number, last: number, index: number): void {
  let from = first;
  for (const { 0: stop, index: at } of reading.words.tokens.text.slice(first, last).matchAll(TYPED_END)) {
    readSentence(reading, { start: from, end: first + at + stop.trimEnd().length }, index);
    from = first + at + stop.length;
  }
  readSentence(reading, { start: from, end: last }, index);
}

/**
 * "Stalls are let in May. Rain date: 28 June.": a sentence beside an entry, of which what is dated and what becomes of plans is kept; a label before a time tells nothing more.
 * @param isProse - it is one of many: all that it tells is kept.
 */
export function readBeside(reading: Reading, sentence: Span, index: number, isProse: boolean): void {
  const {
    drafts,
    words: {
      tokens: { text },
    },
  } = reading;
  if (LABEL.test(text.slice(sentence.start, sentence.end))) return;
  const first = drafts.length;
  readSentence(reading, sentence, index);
  if (!isProse) keepSince(drafts, first, ({ when, part }) => when !== undefined || part === 'act');
}

/** "Between 15:20 and 19:05 files sat in the queue": a sentence that sums up a list tells all of the time between two of its moments, once, and nothing else of its own. */
export function readSummary(reading: Reading, sentence: Span, index: number): void {
  const { drafts, words } = reading;
  if (timesIn(words, sentence).filter(({ type }) => type === 'TIME').length < 2) return;
  const first = drafts.length;
  readSentence(reading, sentence, index);
  keepSince(
    drafts,
    first,
    ({ when, status }) =>
      when !== undefined && STRETCH.test(when.edtf) && status === 'occurred' && drafts.findIndex((other) => other.when?.edtf === when.edtf) >= first,
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
  keepSince(drafts, first, ({ when, theme, base }) => when !== undefined && theme?.isHappening === true && classes.holding[base] !== 0);
}

/** The colon behind a label, none of a clock time. */
const LABEL = /:(?!\d)/;

/** From one clock time to another. */
const STRETCH = /T.*\/.*T/;
