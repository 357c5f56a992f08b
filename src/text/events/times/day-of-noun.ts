// A deed that is over beside a day to come: the day is that of the noun right before it, which is planned for then.
import { addPlan } from '../../schedule/tell-act.js';
import { addEvent } from '../add-event.js';
import type { Clause } from '../../clauses/clause.js';
import type { VerbGroup } from '../../clauses/verbs/verb-group.js';
import type { Dated } from '../../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { DETERMINER, HAPPENING, PREPOSITION, RELATIVE, SUBORDINATOR, TO } from '../../words/vocabulary.js';

/** Words of the noun phrase, at most. */
const LONGEST = 6;

/** "The union threatened a strike on 4 June", "we bought tickets for the show on 4 June", told in May. @returns whether it is told so. */
export function tellDayOfNoun(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  [when]: readonly Dated[],
): boolean {
  const { verb } = clause,
    [time] = told;
  const isOver = (verb.past || verb.perfect) && verb.mood === 'none' && !verb.planned && !verb.copula;
  if (!isOver || told.length !== 1 || time.place !== 'after' || time.role !== 'at' || !isBehindWriting(reading, when)) return false;
  const theme = happeningBefore(reading.words, time.preposition, verb);
  if (!theme) return false;
  addPlan(reading, sentence, clause, theme, when);
  addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', undefined);
  return true;
}

/** On a day behind that of writing, and not later on that day. */
function isBehindWriting({ written }: Reading, { when: { start } }: Dated): boolean {
  return written !== undefined && start >= written.end;
}

/** "Tickets for the show | on", "invited to the wedding | on", "threatened a strike | on": what happens then, right before the preposition of its day. */
function happeningBefore(words: SentenceWords, to: number, verb: VerbGroup): Theme | undefined {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (to - 1 < verb.to || !(bits[to - 1] & HAPPENING)) return undefined;
  let from = to - 1;
  while (
    from > verb.to &&
    to - from < LONGEST &&
    timeAt[from - 1] === 0 &&
    !isBreak(words, from - 1) &&
    !(bits[from] & DETERMINER) &&
    !isJoint(bits[from - 1])
  )
    from--;
  const isMeant = from === verb.to ? classes.beforehand[verb.base] !== 0 : classes.purpose[word[from - 1]] !== 0 || (bits[from - 1] & TO) !== 0;
  const theme = isMeant ? readTheme(words, from, to) : undefined;
  return theme?.isHappening && theme.headAt === to - 1 ? theme : undefined;
}

function isJoint(bits: number): boolean {
  return (bits & (PREPOSITION | RELATIVE | SUBORDINATOR | TO)) !== 0;
}
