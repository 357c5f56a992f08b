// Dates behind a name in brackets: "Ottilie Frey (12 March 1868 – 30 August 1941)" was born and died on them.
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import type { Clause } from './clause.js';
import { makeDraft } from './make-draft.js';
import type { Reading, SentenceReading } from './reading.js';
import { BRACKET, hasMark, isBreak, type SentenceWords } from './sentence-words.js';
import { readTheme } from './theme.js';
import type { AttachedTime } from './time-roles.js';

/** Tells birth and death, and gives the times that are left for the clause itself. */
export function readLifeDates(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): readonly AttachedTime[] {
  const { words, mentions } = reading;
  const { born, dies } = words.vocabulary.words.headline;
  const place = times.findIndex((time, index) => isLife(words, time, times[index + 1]));
  if (place < 0 || born === undefined || dies === undefined) return times;
  const [from] = clause.subject;
  const bracket = times[place].from - 1;
  const theme = readTheme(words, from, bracket);
  if (from >= bracket || !mentions.isPerson(words, theme)) return times;
  const name = capitalised(joinPhrase(words, nounTokens(words, from, bracket), GOOD_TITLE_LENGTH - born.length));
  for (const [index, word] of [born, dies].entries()) {
    const { time } = times[place + index];
    if (!time.when) continue;
    const draft = makeDraft(reading, sentence, clause, { part: 'happening', status: 'occurred', theme, when: time.when, times: [time], title: `${name} ${word}` });
    draft.kind = 'event';
    draft.life = word;
  }
  return times.filter((_, index) => index !== place && index !== place + 1);
}

/** Two times in brackets with nothing but a dash between. */
function isLife(words: SentenceWords, birth: AttachedTime, death: AttachedTime | undefined): boolean {
  return death !== undefined && birth.place !== 'after' && hasMark(words, birth.from - 1, BRACKET) && hasMark(words, death.to, BRACKET) && death.from === birth.to + 1 && isBreak(words, birth.to);
}
