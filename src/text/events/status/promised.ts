// What was to be on a day and was not: "will not open on Monday as promised", "Saturday's drill did not happen", "not at six, as the firm had said".
import { addPlan } from '../../schedule/tell-act.js';
import { headlineOf } from '../../titles/headline.js';
import type { Clause } from '../../clauses/clause.js';
import type { Dated } from '../../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import type { SentenceWords } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { CAUSE, PARTICIPLE, PAST, SUBORDINATOR } from '../../words/vocabulary.js';
import { HAPPEN, PLAN } from '../../words/verb-senses.js';
import { withSubject } from '../../pronouns/subject-names.js';

/** Tokens from the time to "as", and from there to the verb, at most. */
const NEAR = 3,
  REACH = 7;

/** Tells the plan of which a clause says that nothing came of it on its day. */
export function tellPromised(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  dated: readonly Dated[],
): void {
  const { words } = reading,
    { verb, subject } = clause;
  const theme = readTheme(words, ...subject);
  // "Saturday's drill did not happen": it was planned for then.
  const isSlot =
    verb.sense === HAPPEN && theme.nouns.length > 0 && told.every(({ place, time: { when } }) => place === 'subject' || when === undefined);
  if (!isSlot && !isPromised(words, told[told.length - 1].to, sentence.to)) return;
  for (const when of dated) {
    const plan = addPlan(reading, sentence, clause, theme, when);
    if (!isSlot) plan.title = headlineOf(words, clause, { ...withSubject(reading, clause, 'scheduled'), until: told[told.length - 1].to });
  }
}

/** "as promised", "as announced", ", as the firm had planned". */
export function isPromised(
  { bits, timeAt, tokens: { word }, vocabulary: { base, classes, sense } }: SentenceWords,
  from: number,
  to: number,
): boolean {
  let at = from;
  while (at < to && at < from + NEAR && (bits[at] & (SUBORDINATOR | CAUSE)) !== (SUBORDINATOR | CAUSE)) at++;
  if (at >= Math.min(to, from + NEAR)) return false;
  for (let verb = at + 1; verb < to && verb < at + REACH && timeAt[verb] === 0; verb++)
    if (bits[verb] & (PAST | PARTICIPLE) && (sense[word[verb]] === PLAN || (verb === at + 1 && classes.heralds[base[word[verb]]] !== 0))) return true;
  return false;
}
