// When it was to happen, where that is counted from when it did: "reopened at 5.15, six hours later than planned".
import { withSubject } from '../events/add-event.js';
import { clauseLike, type Clause } from '../events/clause.js';
import { groupLike } from '../events/verb-group.js';
import { makeDraft } from '../events/make-draft.js';
import { countedFrom, told } from '../events/offsets.js';
import type { Reading, SentenceReading } from '../events/reading.js';
import { hintsAt, type SentenceWords, textBetween } from '../events/sentence-words.js';
import type { AttachedTime } from '../events/time-roles.js';
import { ADVERB, COMPARISON, PARTICIPLE, senseOf } from '../events/vocabulary.js';
import { headlineOf } from '../titles/headline.js';

const PLAN = senseOf('plan');

/** Tells the slot that a length before "later than planned", "behind schedule" counts back to. */
export function tellLate(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words, links } = reading;
  const length = times.find((time) => time.time.type === 'DURATION' && endOfLateness(words, time.to) > 0);
  if (!length) return;
  const draft = sentence.made.get(clause)?.find(({ kind, status, when }) => kind === 'event' && status !== 'negated' && status !== 'cancelled' && when !== undefined);
  if (!draft?.when || links.reaches('rescheduledTo', draft)) return;
  const when = countedFrom(draft.when, length.time, -1);
  if (!when) return;
  const plan = makeDraft(reading, sentence, clause, {
    part: 'plan', status: 'scheduled', theme: draft.theme, when, isOriginal: true,
    times: [told(reading, length, when, textBetween(words, length.to, endOfLateness(words, length.to)))],
    title: headlineOf(words, clauseLike(clause, { verb: groupLike(clause.verb, { mood: 'will', past: false, perfect: false }) }), withSubject(reading, clause, 'scheduled')),
  });
  links.add('rescheduledTo', plan, draft);
}

/** The token behind "later than planned", "behind schedule"; 0 where a length is compared to something else. */
function endOfLateness(words: SentenceWords, from: number): number {
  const { bits, timeAt, tokens: { word, length }, vocabulary: { classes, sense, nounSense } } = words;
  if (from + 1 >= length || timeAt[from] !== 0 || classes.lateness[word[from]] === 0) return 0;
  let at = from + 1;
  if (hintsAt(words, at) & COMPARISON) {
    at++;
    while (at < length && bits[at] & ADVERB && !(bits[at] & PARTICIPLE)) at++;
    return at < length && sense[word[at]] === PLAN && bits[at] & PARTICIPLE ? at + 1 : 0;
  }
  return nounSense[word[at]] === PLAN ? at + 1 : 0;
}
