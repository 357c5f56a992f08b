// What a happening did at once: "a wall collapsed, killing two men", "overturned, injuring its driver and blocking the road".
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase } from '../titles/join-phrase.js';
import { nounTokens } from '../titles/phrase.js';
import { passiveOf } from '../titles/verb-phrase.js';
import { parentOf, type Clause } from '../clauses/clause.js';
import { readTheme } from '../clauses/theme.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, type SentenceWords, textBetween } from '../words/sentence-words.js';
import { isCount } from '../words/stretches.js';
import { COORDINATOR, NOT } from '../words/vocabulary.js';
import { objectOf } from '../clauses/object-of.js';

/** Tells the results of a sentence's happenings, and that they are that. */
export function linkResults(reading: Reading, sentence: SentenceReading): void {
  for (const clause of sentence.clauses) {
    const cause = isResult(reading.words, clause) ? hostOf(reading.words, sentence, clause) : undefined;
    if (!cause || sentence.made.has(clause)) continue;
    const [from, to] = objectOf(reading.words, clause),
      theme = readTheme(reading.words, from, to);
    // "Injuring six": how many, and nobody says of what.
    const harmed = isCount(reading.words, [from, to])
      ? textBetween(reading.words, from, to)
      : joinPhrase(reading.words, nounTokens(reading.words, from, to), GOOD_TITLE_LENGTH);
    // "Killing himself", "injuring them", "killing no one".
    if (theme.pronoun !== 'none' || harmed === '' || reading.words.bits[from] & NOT) continue;
    const { when, times } = cause;
    reading.links.add(
      'causes',
      cause,
      makeDraft(reading, sentence, clause, {
        part: 'happening',
        status: 'occurred',
        theme,
        ...(when && { when, times: [...times] }),
        title: `${capitalised(harmed)} ${passiveOf(reading.words, clause, 'occurred')}`,
      }),
    );
  }
}

/** A progressive of harm behind a comma, or joined to one. */
function isResult(words: SentenceWords, { joint, verb, from, connective }: Clause): boolean {
  return (
    joint === 'participle' &&
    verb.form === 'progressive' &&
    !verb.negated &&
    words.vocabulary.classes.harming[verb.base] !== 0 &&
    (hasMark(words, from - 1, COMMA) || (connective >= 0 && (words.bits[connective] & COORDINATOR) !== 0))
  );
}

/** What happened, behind whose comma the results stand. */
function hostOf(words: SentenceWords, { clauses, made }: SentenceReading, clause: Clause): Draft | undefined {
  let parent = parentOf(clauses, clause);
  while (parent && isResult(words, parent)) parent = parentOf(clauses, parent);
  return parent && made.get(parent)?.find(({ part, kind, status }) => part === 'happening' && kind === 'event' && status === 'occurred');
}
