// What came before what, where the text says so: "six minutes later", "the next day", two happenings of one sentence in order.
import type { Draft } from '../events/draft.js';
import type { Reading } from '../events/reading.js';
import { type SentenceWords, tokenAfter } from '../events/sentence-words.js';
import { ADVERB, ANAPHOR, PREPOSITION, PRONOUN, SEQUEL } from '../events/vocabulary.js';

/** Precisions that only a narrated sequence has twice in one sentence. */
const CLOCK = new Set(['part', 'hour', 'minute', 'second']);

/** Adds `before` relations. */
export function linkSequences(reading: Reading): void {
  const happened = reading.drafts.filter((draft) => draft.part === 'happening' || draft.part === 'plan' || draft.part === 'act');
  let dated: Draft | undefined;
  for (let index = 1; index < happened.length; index++) {
    const later = happened[index], before = happened[index - 1];
    if (before.when) dated = before;
    const earlier = later.when && dated?.sentence === before.sentence ? dated : before;
    if (later.sentence - earlier.sentence > 1 || isPlanned(earlier) !== isPlanned(later)) continue;
    if (!earlier.when || !later.when) {
      if (isNext(reading, earlier, later) && !reading.links.joins(earlier, later) && !reading.links.joins(later, earlier)) reading.links.add('before', earlier, later);
      continue;
    }
    // "docked at six and left at nine": one subject, one story.
    const isOneSentence = earlier.sentence === later.sentence && earlier.part === 'happening' && later.part === 'happening'
      && earlier.status === 'occurred' && later.status === 'occurred' && earlier.kind === 'event' && later.kind === 'event'
      && later.joint === 'coordinate' && earlier.joint !== 'participle' && (later.theme?.from === earlier.theme?.from || (CLOCK.has(earlier.when.precision) && CLOCK.has(later.when.precision)));
    if (later.when.start === earlier.when.start) continue;
    const isOpened = opensSequel(reading, later);
    const isSaid = isOpened || isSequel(reading, later);
    if (!isSaid && !isOneSentence) continue;
    if (reading.links.joins(earlier, later) || reading.links.joins(later, earlier)) continue;
    if (later.when.start > earlier.when.start) reading.links.add('before', earlier, later);
    else if (later.when.start < earlier.when.start && isSaid && !isOpened) reading.links.add('before', later, earlier);
  }
}

/** "hit the pier, then sank": told without a time, yet in order. */
function isNext(reading: Reading, earlier: Draft, later: Draft): boolean {
  if (earlier.status !== 'occurred' || later.status !== 'occurred' || earlier.kind !== 'event' || later.kind !== 'event') return false;
  return opensSequel(reading, later) || (later.when === undefined && isSequel(reading, later));
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
  if ((words.vocabulary.hints[words.tokens.word[verb]]) & SEQUEL) return true;
  for (const time of times) {
    const from = tokenAfter(words, time.start), to = tokenAfter(words, time.end - 1);
    for (let at = from; at <= Math.min(to, from + 8); at++) {
      const id = words.tokens.word[at];
      if ((words.vocabulary.hints[id]) & SEQUEL) return true;
    }
  }
  return false;
}

function isMark({ timeAt, bits, tokens, vocabulary }: SentenceWords, at: number): boolean {
  if (timeAt[at] !== 0 || (vocabulary.hints[tokens.word[at]] & SEQUEL) === 0) return false;
  // "After the drought", not "after that": it follows something else.
  return (bits[at] & (PREPOSITION | ADVERB)) !== PREPOSITION || (bits[at + 1] & (PRONOUN | ANAPHOR)) !== 0;
}
