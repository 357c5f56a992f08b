// Words that somebody gives at a time of their own: "warned on Tuesday of snow on Friday", "promised on Sunday to rebuild the harbour".
import { isIndicative } from '../clauses/verbs/verb-group.js';
import { addEvent } from './add-event.js';
import { tellNoun } from '../relations/caused.js';
import type { Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { readTheme } from '../clauses/nouns/theme.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { PREPOSITION, TO } from '../words/vocabulary.js';
import { ASK, DENY, PLAN, SAY } from '../words/verb-senses.js';
import { isAhead } from '../drafts/day-of-writing.js';

const WORDS = new Set([SAY, DENY, ASK, PLAN]);

/**
 * The time right behind a verb of saying, asking or promising is that of the words; a time behind the preposition or the "to" that follows is of what they are about.
 * @param told - times of the clause that may be its own.
 * @param times - all times of the clause.
 * @returns whether the clause is such.
 */
export function readWord(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  times: readonly AttachedTime[],
): boolean {
  const { words } = reading;
  const { verb } = clause;
  if (!WORDS.has(verb.sense) || !isIndicative(verb) || !verb.past || verb.passive) return false;
  if (readWarned(reading, sentence, clause, times)) return true;
  const own = told.find(({ place, role, preposition }) => place === 'after' && role === 'at' && preposition === verb.to);
  if (!own?.time.when || isAhead(reading, own.time.when)) return false;
  const at = own.to,
    opens = words.bits[at];
  const isInfinitive = at === clause.to && (opens & TO) !== 0;
  // "Planned on Monday for the worst" tells no more than a plan.
  if (!isInfinitive && (verb.sense === PLAN || !(opens & PREPOSITION) || words.timeAt[at + 1] !== 0 || at + 1 >= clause.to)) return false;
  addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', { when: own.time.when, times: [own.time] });
  return true;
}

/** "Warned of heavy rain on Friday": what lies ahead behind "of" is what the words are about, and nobody says when they were said. */
function readWarned(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb } = clause;
  const [first] = times;
  if (verb.sense !== SAY || times.length !== 1 || !(words.bits[verb.to] & PREPOSITION)) return false;
  if (first.place !== 'after' || first.preposition < verb.to + 2 || !first.time.when || !isAhead(reading, first.time.when)) return false;
  const theme = readTheme(words, verb.to + 1, first.preposition);
  if (theme.nouns.length === 0) return false;
  addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', undefined);
  for (const dated of combineTimes(times)) tellNoun(reading, sentence, clause, [theme.from, theme.to], dated);
  return true;
}
