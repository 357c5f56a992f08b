// What a happening did at once: "a wall collapsed, killing two men", "overturned, injuring its driver and blocking the road".
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase } from '../titles/join-phrase.js';
import { nounTokens } from '../titles/phrase.js';
import { passiveOf } from '../titles/verb-phrase.js';
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import { readTheme } from '../clauses/nouns/theme.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords, textBetween } from '../words/sentence-words.js';
import { isCount } from '../words/stretches.js';
import { COORDINATOR, DETERMINER, INDEFINITE, NOT, NOUN_LIKE, PARTICIPLE, PERSON, PREPOSITION, PRONOUN, RELATIVE } from '../words/vocabulary.js';
import { objectOf } from '../clauses/nouns/object-of.js';

/** Tells the results of a sentence's happenings, and that they are that. */
export function linkResults(reading: Reading, sentence: SentenceReading): void {
  for (const clause of sentence.clauses) {
    const cause = isResult(reading.words, clause) ? hostOf(reading.words, sentence, clause) : undefined;
    if (!cause || sentence.made.has(clause)) continue;
    // "Bringing | down": the particle is the verb's.
    const acting = isFelling(reading.words, clause) ? clauseLike(clause, { verb: groupLike(clause.verb, { particle: clause.verb.to }) }) : clause,
      [from, to] = objectOf(reading.words, acting),
      theme = readTheme(reading.words, from, to),
      title = resultTitle(reading.words, acting, from, to);
    // "Killing himself", "injuring them", "killing no one".
    if (theme.pronoun !== 'none' || title === '' || reading.words.bits[from] & NOT) continue;
    const { when, times } = cause;
    reading.links.add(
      'causes',
      cause,
      makeDraft(reading, sentence, clause, {
        part: 'happening',
        status: 'occurred',
        theme,
        ...(when && { when, times: [...times] }),
        title,
      }),
    );
  }
}

/** "Two men killed", "trees brought down", "eleven people injured"; empty: nothing can be said of it. */
function resultTitle(words: SentenceWords, clause: Clause, from: number, to: number): string {
  if (isLeaving(words, clause)) {
    const isKnown = (words.bits[from] & DETERMINER) !== 0 && !(hintsAt(words, from) & INDEFINITE),
      end = leftEnd(words, from, clause.to),
      left = end < 0 ? '' : textBetween(words, isKnown ? from + 1 : from, end);
    // "Leaving the rate unchanged" harms nobody; "leaving the town without power" does.
    if (isKnown && !isWithout(words, from, end)) return '';
    return left.length > GOOD_TITLE_LENGTH ? '' : capitalised(left);
  }
  // "Injuring six": how many, and nobody says of what.
  const harmed = isCount(words, [from, to]) ? textBetween(words, from, to) : joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH);
  return harmed === '' ? '' : `${capitalised(harmed)} ${passiveOf(words, clause, 'occurred')}`;
}

/** Value of the class `resulting`: how what it acts upon is left. */
const LEFT = 2;
/** Values of the class `felling`: "down"; a verb with more of them; "out". */
const DOWN = 2,
  KNOCKS = 3,
  OUT = 4;
/** Tokens of what is left so, at most. */
const LONGEST = 10;

/** "Leaving eleven people injured". */
function isLeaving({ vocabulary: { classes } }: SentenceWords, { verb: { base } }: Clause): boolean {
  return classes.resulting[base] === LEFT;
}

/** "The town without power", but not "the stage without his shoes". */
function isWithout(words: SentenceWords, from: number, to: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let at = from;
  while (at < to && classes.lacking[word[at]] === 0) at++;
  return at < to && !(bits[at + 1] & PRONOUN) && !(hintsAt(words, at + 1) & PERSON);
}

/** "Eleven people injured |", "two dead |", "two villages without power | for four days": behind how they are left; -1 = nobody says how. */
export function leftEnd(words: SentenceWords, from: number, to: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let end = -1;
  for (let at = from + 1; at < Math.min(to, from + LONGEST) && timeAt[at] === 0 && !isBreak(words, at) && !hasMark(words, at, DOT); at++) {
    const isLacking = classes.lacking[word[at]] !== 0;
    if (bits[at] & (PREPOSITION | COORDINATOR | RELATIVE) && !isLacking) break;
    if (isLacking || end > 0) end = at + 1;
    else if ((bits[at] & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE || classes.leftSo[word[at]] !== 0) return at + 1;
  }
  return end;
}

/** A progressive of harm behind a comma, or joined to one. */
function isResult(words: SentenceWords, clause: Clause): boolean {
  const { joint, verb, from, connective } = clause;
  return (
    joint === 'participle' &&
    verb.form === 'progressive' &&
    !verb.negated &&
    (words.vocabulary.classes.harming[verb.base] !== 0 || isFelling(words, clause) || isLeaving(words, clause)) &&
    (hasMark(words, from - 1, COMMA) || (connective >= 0 && (words.bits[connective] & COORDINATOR) !== 0))
  );
}

/** "Bringing down trees", "knocking out power". */
function isFelling({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb: { base, to } }: Clause): boolean {
  const { felling } = classes,
    particle = felling[word[to]];
  return felling[base] !== 0 && (particle === DOWN || (felling[base] === KNOCKS && particle === OUT));
}

/** What happened, behind whose comma the results stand. */
function hostOf(words: SentenceWords, { clauses, made }: SentenceReading, clause: Clause): Draft | undefined {
  let parent = parentOf(clauses, clause);
  while (parent && isResult(words, parent)) parent = parentOf(clauses, parent);
  return parent && made.get(parent)?.find(({ part, kind, status }) => part === 'happening' && kind === 'event' && status === 'occurred');
}
