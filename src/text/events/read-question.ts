// What a question asks about, and its answer: "Are the works still on? No. They have been put back", "When does it open? On Friday", "What happened on Monday? A crane fell".
import type { Span } from '../../model/index.js';
import { type Clause, clauseLike, isMain } from '../clauses/clause.js';
import { readClauses } from '../clauses/clauses.js';
import { isOnlyTimes } from '../clauses/clefts.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { type AttachedTime, attachTimes, timeLike, timesOf } from '../clauses/times/time-roles.js';
import { combineTimes } from '../drafts/combine-times.js';
import { type Asked, MADE, type Reading, type SentenceReading } from '../drafts/reading.js';
import { tellNoun } from '../relations/caused.js';
import { COLON, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { hasTime } from '../words/stretches.js';
import { HAPPEN } from '../words/verb-senses.js';
import { tellDated } from './tell-dated.js';
import {
  ADVERB,
  AT_TIME,
  BASE,
  BE,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOUN_LIKE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  VERB,
  WILL,
  WOULD,
} from '../words/vocabulary.js';

/** Tokens from the begin of a question to what it is about, and of that, at most. */
const REACH = 5,
  LONGEST = 8;

/** "Q: When": behind the word that labels who speaks. */
function behindLabel(words: SentenceWords, first: number): number {
  return hasMark(words, first + 1, COLON) ? first + 2 : first;
}

/** "On Friday." behind "When does it open?": tells what was asked, at the time that answers it. @returns whether it does. */
export function tellAnswer(reading: Reading, { span: { start }, index, from, to }: Asked, { end }: Span, first: number, last: number): boolean {
  const { words } = reading,
    begin = behindLabel(words, first);
  if (!(hintsAt(words, from) & AT_TIME) || !hasTime(words, begin, last) || !isOnlyTimes(words, begin, last)) return false;
  const [asked] = readClauses(words, from, to) as readonly (Clause | undefined)[];
  if (asked?.connective !== from || asked.verb.form !== 'finite') return false;
  const clause = clauseLike(asked, { joint: 'main', connective: -1, parent: -1 }),
    times = attachTimes(words, clause, begin, last),
    dated = combineTimes(times),
    sentence: SentenceReading = { span: { start, end }, index, from, to: last, clauses: [clause], made: MADE };
  // "On Monday", of which nobody knows which.
  if (dated.length === 0) return false;
  // "When does it open?", where nobody knows what.
  if (readTheme(words, ...clause.subject).pronoun !== 'none' && reading.mentions.resolve(words, clause.subject) === undefined) return false;
  if (clause.subject[0] < clause.subject[1]) tellDated(reading, sentence, clause, times, dated);
  // "When is the vote?"
  else if (clause.verb.copula && readTheme(words, clause.verb.to, to).isHappening)
    for (const time of dated) tellNoun(reading, sentence, clause, [clause.verb.to, to], time);
  return MADE.has(clause);
}

/** "What happened on Monday?": then happened what the answer tells as it asks, without a time of its own; not "he lives in Bonn". */
export function timesAsked(
  { words }: Reading,
  { from, to }: Asked,
  { clauses }: SentenceReading,
  first: number,
  last: number,
): readonly AttachedTime[] {
  if (!(words.bits[from] & RELATIVE) || hintsAt(words, from) & AT_TIME || hasTime(words, first, last)) return [];
  const [asked] = readClauses(words, from, to) as readonly (Clause | undefined)[],
    { verb } = clauses.find(({ joint }) => isMain(joint)) ?? clauses[0];
  if (asked?.verb.sense !== HAPPEN || asked.verb.past !== (verb.past || verb.perfect)) return [];
  return timesOf(words, asked).map((time) => timeLike(time, { place: 'front' }));
}

/** Remembers what a question is about, for its answer and the pronouns in it. */
export function noteAsked(reading: Reading, span: Span, index: number, first: number, last: number): void {
  const { words, mentions } = reading,
    { bits, timeAt } = words;
  reading.asked = { span, index, from: behindLabel(words, first), to: last - 1 };
  let from = first,
    isDone = false;
  for (; from < Math.min(last, first + REACH) && !(bits[from] & DETERMINER && !(bits[from] & (RELATIVE | PRONOUN))); from++)
    isDone = (bits[from] & (DO | WILL | WOULD | MAY)) !== 0;
  let end = from + 1;
  const isOfPhrase = (at: number): boolean =>
    timeAt[at] !== 0
      ? timeAt[at + 1] === 0
      : !isBreak(words, at) &&
        !(bits[at] & (BE | HAVE | DETERMINER)) &&
        ((bits[at] & (NOUN_LIKE | HAPPENING)) !== 0 || !(bits[at] & (VERB | PREPOSITION | ADVERB)));
  while (end < Math.min(last - 1, from + LONGEST) && isOfPhrase(end)) end++;
  // "When does the pool | open?"
  if (isDone && end > from + 2 && bits[end - 1] & BASE) end--;
  if (from < Math.min(last, first + REACH) && end > from + 1) mentions.note(words, readTheme(words, from, end));
}
