// The present in which histories tell what is over: "In 1931 the shop closes, and Ada moves to Bonn".
import { isoDay, tellsHour } from '../../../time/index.js';
import { isMain, type Clause } from '../../clauses/clause.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { isGone, isLongGone } from '../../drafts/day-of-writing.js';
import { SAY } from '../../words/verb-senses.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { AUTHOR, SEQUEL } from '../../words/vocabulary.js';
import { IDLE } from './idle-verbs.js';

/**
 * Reads a present beside a time that is long over as the past that it tells, and what the same story tells right behind it without a time.
 * @param front - the times that open the sentence, in an earlier clause.
 */
export function readAsPast(
  reading: Reading,
  { index }: SentenceReading,
  { verb, joint, subject }: Clause,
  times: readonly AttachedTime[],
  front: readonly AttachedTime[],
): void {
  const { form, past, perfect, planned, passive, mood, sense, head } = verb;
  if (form !== 'finite' || past || perfect || planned || mood !== 'none' || (passive && sense === SAY) || !isMain(joint)) return;
  if (reading.sayings.contentAt(head) >= 0) return;
  const told = times.length > 0 ? times : front,
    entry = reading.isDiary ? reading.heading?.when : undefined;
  // "We turn back tomorrow", in a diary; "we reach the hut the next day" goes on.
  const { words } = reading,
    isToCome = ({ from, to, time: { when } }: AttachedTime): boolean =>
      entry?.precision === 'day' && when !== undefined && when.start >= entry.end && !isCounted(words, from, to);
  if (hintsAt(words, subject[0]) & AUTHOR && told.some(isToCome)) {
    verb.mood = 'will';
    return;
  }
  // "13:30. The gauge fails at 13:42", in a log of a day that is over.
  if (told.length > 0 && !(hintsAt(words, subject[0]) & AUTHOR) && told.every((time) => isLogged(reading, time))) {
    verb.past = true;
    return;
  }
  const isOver = ({ role, time: { when } }: AttachedTime): boolean =>
    (role === 'at' || role === 'until') && when !== undefined && isLongGone(reading, when);
  if (told.length > 0 ? !told.every(isOver) : IDLE.has(sense) || !goesOn(reading, index, joint, subject)) return;
  if (!IDLE.has(sense)) reading.lastStoryPresent = index;
  if (told.some(({ place }) => place !== 'front')) return;
  verb.past = true;
  if (reading.tenses) reading.tenses.present = -Infinity;
}

/** Behind the hour of the entry in hand, on the same day, which is over. */
function isLogged(reading: Reading, { role, time: { when } }: AttachedTime): boolean {
  const { post } = reading;
  if (role !== 'at' || post === undefined || when === undefined || !tellsHour(post.when.edtf)) return false;
  const isSameDay = isoDay(when) === isoDay(post.when);
  return isSameDay && tellsHour(when.edtf) && isGone(reading, when) && when.start >= post.when.start;
}

/** "The next day": counted from what was told. */
function isCounted({ vocabulary: { hints }, tokens: { word } }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hints[word[at]] & SEQUEL) return true;
  return false;
}

/** "Loses his post in 1934 | and emigrates", "He moves to Oslo in 1890. | He studies there": in the same sentence, or of the same person in the next. */
function goesOn({ lastStoryPresent, words }: Reading, index: number, joint: Clause['joint'], subject: Clause['subject']): boolean {
  return index === lastStoryPresent ? joint === 'coordinate' : index === lastStoryPresent + 1 && readTheme(words, ...subject).pronoun === 'person';
}
