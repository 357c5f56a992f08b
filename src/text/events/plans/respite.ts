// Until when somebody has something to do.
import { capitalised } from '../../titles/join-phrase.js';
import { wholeName } from '../../titles/phrase.js';
import { addEvent } from '../add-event.js';
import type { Clause } from '../../clauses/clause.js';
import { combineTimes, type Dated } from '../../drafts/combine-times.js';
import { makeDraft } from '../../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { type SentenceWords, textBetween } from '../../words/sentence-words.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { type AttachedTime } from '../../clauses/times/time-roles.js';
import { ANAPHOR, HAVE } from '../../words/vocabulary.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { isAhead } from '../../drafts/day-of-writing.js';

/** "Had until 22 April to petition the court", "gave firms until 31 May to bid": up to then it is to be done; "gave the firm until Friday". */
export function tellRespite(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { verb } = clause,
    [time] = times,
    isGiven = words.vocabulary.classes.grants[verb.base] !== 0,
    whom = isGiven && !verb.passive ? objectOf(words, clause) : undefined;
  if (times.length !== 1 || time.role !== 'until' || time.preposition !== (whom?.[1] ?? verb.to) || !isTold(words, clause, isGiven)) return false;
  if (whom && words.bits[whom[0]] & ANAPHOR) return false;
  const due = sentence.clauses[sentence.clauses.indexOf(clause) + 1] as Clause | undefined;
  if (due?.joint === 'infinitive' && due.verb.from === time.to) {
    for (const when of combineTimes(times)) addEvent(reading, sentence, due, 'scheduled', when, whom);
    return true;
  }
  return isGiven && tellTerm(reading, sentence, clause, time, whom ?? clause.subject);
}

/** "Had", "gave", said as so. */
function isTold({ bits }: SentenceWords, { verb }: Clause, isGiven: boolean): boolean {
  if (verb.form !== 'finite' || verb.negated || verb.mood !== 'none') return false;
  return isGiven ? verb.particle < 0 : (bits[verb.head] & HAVE) !== 0;
}

/** "Gave the firm until Friday": it is not told what for. @returns whether it is that. */
function tellTerm(reading: Reading, sentence: SentenceReading, clause: Clause, time: AttachedTime, [from, to]: Clause['subject']): boolean {
  const { words } = reading,
    [slot] = combineTimes([time]) as readonly (Dated | undefined)[],
    theme = readTheme(words, from, to);
  const isUntil = words.vocabulary.classes.targetCue[words.tokens.word[time.preposition]] !== 0;
  if (theme.nouns.length === 0 || !slot || !isUntil || !isAhead(reading, slot.when)) return false;
  const name = wholeName(words, theme.from, theme.to),
    given = words.vocabulary.forms.get(clause.verb.base)?.[3] ?? '';
  const title = capitalised(`${name} ${given} ${textBetween(words, time.preposition, time.to)}`);
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...slot, title });
  return true;
}
