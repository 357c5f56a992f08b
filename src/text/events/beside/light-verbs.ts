// "The call was made", "the request was filed on Monday": a verb that adds nothing to a noun for what was told before.
import { isIndicative } from '../../clauses/verbs/verb-group.js';
import { combineTimes, finerOf } from '../../drafts/combine-times.js';
import type { Clause } from '../../clauses/clause.js';
import { giveTime, type Draft } from '../../drafts/draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { firstOf, referentOf } from '../../relations/referent.js';
import { hintsAt } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { DEED } from '../../words/vocabulary.js';
import { ASK } from '../../words/verb-senses.js';

/**
 * Whether a clause tells by a noun and a light verb what has been told already. What was told takes over its time, where that is new.
 * @param told - times of the clause.
 */
export function retellsDeed(reading: Reading, { index, span, made }: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { verb, subject } = clause;
  const { words, drafts } = reading;
  const {
    vocabulary: { classes, nounSense },
    tokens: { word },
  } = words;
  if (classes.lightVerb[verb.base] === 0 || !isIndicative(verb) || !verb.passive || verb.negated) return false;
  const theme = readTheme(words, ...subject);
  if (theme.headAt < 0) return false;
  const isAsking = nounSense[word[theme.headAt]] === ASK;
  if (!isAsking && !(hintsAt(words, theme.headAt) & DEED)) return false;
  const fits = ({ part, sense, base, isRequest }: Draft): boolean =>
    isAsking ? sense === ASK || isRequest === true : part === 'act' || classes.decision[base] !== 0;
  const before = firstOf(drafts, index),
    found = referentOf(words, drafts, theme, before, index, fits);
  if (!found) return false;
  const [dated] = combineTimes(told.filter(({ role }) => role === 'at'));
  const finer = dated && found.when ? finerOf(found.when, dated.when) : dated?.when;
  if (told.length > 0 && !finer) return false;
  if (finer && finer !== found.when) giveTime(found, { when: finer, times: dated.times });
  found.spans.push(span);
  // Why it was made is why that was done.
  made.add(clause, found);
  return true;
}
