// What a verb is told of at a second time, where the verb is left out: another subject, another thing that it acts upon, another doer.
import type { Clause } from '../../clauses/clause.js';
import { clauseLike } from '../../clauses/clause.js';
import { beginOf } from '../../clauses/joints/counted-joints.js';
import { phraseEnd } from '../../clauses/nouns/noun-phrases.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { Reading } from '../../drafts/reading.js';
import { whoIs } from '../../pronouns/subject-names.js';
import { capitalised } from '../../titles/join-phrase.js';
import { phraseName, wholeName } from '../../titles/phrase.js';
import { hintsAt, isCapital, type SentenceWords, textBetween } from '../../words/sentence-words.js';
import { isCount } from '../../words/stretches.js';
import { ADVERB, ARTICLE, DETERMINER, DOER, NOT, OWNER, PARTICLE, PERSON, PREPOSITION, PRONOUN } from '../../words/vocabulary.js';

type Range = readonly [from: number, to: number];

/** "The second", "his last": which of several, and no noun. */
export function isWhich({ bits, timeAt, vocabulary, tokens: { word } }: SentenceWords, [from, to]: Range): boolean {
  const isOpened = timeAt[from] === 0 && (vocabulary.hints[word[from]] & (ARTICLE | OWNER)) !== 0;
  return to - from === 2 && isOpened && ((bits[from + 1] & ADVERB) !== 0 || vocabulary.classes.ordinal[word[from + 1]] !== 0);
}

/** "The first lighthouse was built in 1812, the second in 1856": the second lighthouse; "she in 1960": who that is. */
export function gappedName(reading: Reading, clause: Clause, gap: Range): string | undefined {
  const { words } = reading;
  const who = gap[1] - gap[0] === 1 && hintsAt(words, gap[0]) & PERSON ? whoIs(reading, clauseLike(clause, { subject: gap })) : '';
  // "Born" says more than "he born".
  if (who || (who === undefined && clause.verb.passive)) return who;
  return whichOf(words, gap, clause.subject) || phraseName(words, ...gap) || textBetween(words, ...gap);
}

/** Which of them, or how many, with the noun that is told first: "ten people" and "six" are six people. */
function whichOf(words: SentenceWords, gap: Range, first: Range): string {
  const isMany = isCount(words, gap) && !(words.bits[gap[0]] & NOT);
  if (isMany) return opensWithCount(words, first) ? `${textBetween(words, ...gap)} ${wholeName(words, first[0] + 1, first[1])}`.trim() : '';
  const { head, headAt } = readTheme(words, ...first);
  // "The second returned at two, the third at three".
  if (isWhich(words, gap) && isWhich(words, first)) return textBetween(words, gap[0] + 1, gap[1]);
  return isWhich(words, gap) && headAt >= 0 && !isCapital(words, headAt) ? `${textBetween(words, gap[0] + 1, gap[1])} ${head}` : '';
}

function opensWithCount(words: SentenceWords, [from, to]: Range): boolean {
  return from < to && isCount(words, [from, from + 1]);
}

/**
 * "Approved the budget on Monday and the merger on Tuesday", "visits Bonn on 3 May and Kiel on 10 May": what stands behind something that is acted upon is acted upon as well, but not a name behind what is none.
 * @returns what is told for the first, and for it.
 */
export function gappedObject(words: SentenceWords, clause: Clause, gap: Range): readonly [string, string] | undefined {
  // "Is away from Monday and back on Friday": where somebody is then.
  if (clause.verb.copula && words.bits[gap[0]] & PARTICLE)
    return [textBetween(words, clause.verb.to, endOfFirst(clause)), textBetween(words, ...gap)];
  const place = placeNamed(words, clause, gap);
  if (place) return [phraseName(words, ...place), phraseName(words, ...gap)];
  const object = clause.verb.passive ? doerOf(words, clause) : objectOf(words, clause),
    [from, to] = gap,
    [subject] = clause.subject;
  if (object[0] >= object[1] || object[0] >= from || words.timeAt[object[0]] !== 0) return undefined;
  // "Was 3 euros on Monday and 4 euros on Tuesday".
  const isCounted = opensWithCount(words, object) && opensWithCount(words, gap);
  if (isCounted) return [wholeName(words, ...object), whichOf(words, gap, object) || textBetween(words, from, to)];
  if (clause.verb.copula) return gappedComplement(words, clause, gap);
  const isName = (at: number): boolean => isCapital(words, hintsAt(words, at) & ARTICLE ? at + 1 : at);
  if (isName(from) && !(isName(object[0]) && (words.timeAt[from - 1] !== 0 || words.bits[subject] & (DETERMINER | PRONOUN)))) return undefined;
  return [wholeName(words, ...object), whichOf(words, gap, object) || wholeName(words, from, to)];
}

/** "The firm opened offices in | Oslo in 1998, Bergen in 2001": a name behind a preposition, right before the first time, and no name that does it; of two words, "Ada Moe in 2001" may do so. */
function placeNamed(words: SentenceWords, clause: Clause, [from, to]: Range): Range | undefined {
  const { bits } = words,
    { verb, subject } = clause,
    end = endOfFirst(clause);
  if (to - from !== 1 || !isCapital(words, from) || end >= from || !(bits[subject[0]] & (DETERMINER | PRONOUN))) return undefined;
  let start = end;
  while (start > verb.to && isCapital(words, start - 1)) start--;
  return start < end && start > verb.to && bits[start - 1] & PREPOSITION ? [start, end] : undefined;
}

/** Where what is told at the first time behind a verb ends; the verb itself where there is none. */
function endOfFirst({ verb, times }: Clause): number {
  const first = times?.find(({ place }) => place === 'after');
  return first ? beginOf(first) : verb.to;
}

/** "Ada Moe was treasurer in 1907 and chair in 1952", "was the first woman … in 1907, the first mayor in 1952": what somebody was then, told alike; "the hall was a school in 1907, the barn a mill in 1952" tells of another. */
function gappedComplement(words: SentenceWords, clause: Clause, [from, to]: Range): readonly [string, string] | undefined {
  const { bits } = words,
    { verb, subject } = clause,
    end = endOfFirst(clause);
  const isWho = isCapital(words, subject[1] - 1) || (bits[subject[0]] & PRONOUN) !== 0,
    areAlike = ((bits[verb.to] ^ bits[from]) & DETERMINER) === 0 && !isCapital(words, from) && !(bits[from] & PRONOUN);
  if (!isWho || !areAlike || end <= verb.to || readTheme(words, verb.to, end).nouns.length === 0) return undefined;
  return [wholeName(words, verb.to, end), wholeName(words, from, to)];
}

/** "Was succeeded by | Otto Berg in 1890 and Ada Moe in 1910": one in whose place another comes. */
function doerOf(words: SentenceWords, { verb, to }: Clause): Range {
  const isBy = words.vocabulary.classes.meets[verb.base] !== 0 && (hintsAt(words, verb.to) & DOER) !== 0;
  return isBy ? [verb.to + 1, phraseEnd(words, verb.to + 1, to)] : [0, 0];
}

/** A title with another thing that is acted upon; "Mill to be visited" opens with it. */
export function withObject(title: string, object: string, other: string): string {
  const told = title.startsWith(capitalised(object)) ? capitalised(object) : object;
  // Whole words: no "exhibition" is on.
  return capitalised(` ${title} `.replace(` ${told} `, () => ` ${other} `).trim());
}
