// Until when somebody has something to do.
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { addEvent } from './add-event.js';
import type { Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { textBetween } from '../words/sentence-words.js';
import { readTheme } from '../clauses/theme.js';
import { type AttachedTime } from '../clauses/time-roles.js';
import { ANAPHOR, HAVE } from '../words/vocabulary.js';
import { objectOf } from '../clauses/object-of.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** "Had until 22 April to petition the court", "gave firms until 31 May to bid": up to then it is to be done; "gave the firm until Friday". */
export function tellRespite(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): boolean {
  const { words } = reading,
    {
      bits,
      vocabulary: { classes, forms },
    } = words,
    { verb } = clause,
    [time] = times;
  const due = sentence.clauses[sentence.clauses.indexOf(clause) + 1] as Clause | undefined;
  const isGiven = classes.grants[verb.base] !== 0,
    whom = isGiven && !verb.passive ? objectOf(words, clause) : undefined;
  if (
    times.length !== 1 ||
    time.role !== 'until' ||
    time.preposition !== (whom?.[1] ?? verb.to) ||
    !(isGiven || bits[verb.head] & HAVE) ||
    verb.form !== 'finite' ||
    verb.negated ||
    verb.mood !== 'none' ||
    (isGiven && verb.particle >= 0) ||
    (whom && bits[whom[0]] & ANAPHOR)
  )
    return false;
  if (due?.joint === 'infinitive' && due.verb.from === time.to) {
    for (const when of combineTimes(times)) addEvent(reading, sentence, due, 'scheduled', when, whom);
    return true;
  }
  const [slot] = combineTimes(times),
    theme = readTheme(words, ...(whom ?? clause.subject));
  if (
    !isGiven ||
    theme.nouns.length === 0 ||
    !(slot as unknown) ||
    !isAhead(reading, slot.when) ||
    classes.targetCue[words.tokens.word[time.preposition]] === 0
  )
    return false;
  const title = `${joinPhrase(words, nounTokens(words, theme.from, theme.to), GOOD_TITLE_LENGTH)} ${forms.get(verb.base)?.[3] ?? ''} ${textBetween(words, time.preposition, time.to)}`;
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...slot, title: capitalised(title) });
  return true;
}
