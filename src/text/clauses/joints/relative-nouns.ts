// The noun that a relative clause belongs to.
import { NUMBER } from '../../tokens/tokens.js';
import { antecedentBefore } from '../nouns/noun-phrases.js';
import { hintsAt, isCapital, type SentenceWords, hasMark, COMMA, DOT, HYPHEN } from '../../words/sentence-words.js';
import { ARTICLE, DETERMINER, PREPOSITION, SUBORDINATOR, TO, WHO } from '../../words/vocabulary.js';
import { firstMark, firstOf } from '../../words/stretches.js';
import { isRoleAt } from '../../words/roles.js';
import { subjectStart } from '../nouns/subjects.js';

/** Relative word of things, as coded in the locale. */
export const WHICH = 9;

/** What a relative clause belongs to: before any verb all that opens the sentence, else the noun before it. */
export function relativeNoun(words: SentenceWords, connective: number, low: number, from: number): readonly [number, number] {
  const isSetApart = hasMark(words, connective - 1, COMMA),
    near = antecedentBefore(words, connective, low);
  const person = isSetApart ? personBefore(words, connective - 2, Math.min(low, from)) : undefined;
  if (person) return person;
  const start = low > from || !isSetApart ? nearStart(words, connective, near, isSetApart) : leadingStart(words, connective, near[1], from);
  return start < near[1] ? [start, near[1]] : near;
}

/** Which relative word it is: {@link WHO}, {@link WHICH}. */
function relativeOf({ tokens: { word }, vocabulary: { classes } }: SentenceWords, connective: number): number {
  return classes.speakerPronoun[word[connective]];
}

/** After a verb the nearest noun: "a source of news for the town, which". */
function nearStart(words: SentenceWords, connective: number, [first, end]: readonly [number, number], isSetApart: boolean): number {
  const { bits } = words;
  let start = end;
  while (start > first && isCapital(words, start - 1)) start--;
  // "Goodbye to Walter Finch, who", "its name from Josiah Harlan, who": a whole name, and no lone one as in "the mayor of Oslo, who".
  const isWholeName = end - start > 1 && start > first && bits[start - 1] & PREPOSITION && relativeOf(words, connective) === WHO;
  if (isWholeName && words.vocabulary.classes.nounJoint[words.tokens.word[start - 1]] === 0) return start;
  start = end;
  while (start > first && !opensHead(words, start, end, isSetApart)) start--;
  // "A man from Oslo who fell", "the bridge over the Tame that closed": a name needs no such clause to tell which.
  const isName = isCapital(words, end - 1) && isCapital(words, hintsAt(words, start) & ARTICLE ? start + 1 : start),
    isBareName = isName && start > first && !isSetApart && (bits[start - 1] & (PREPOSITION | DETERMINER)) === PREPOSITION;
  return isBareName ? end : start;
}

/** Behind a preposition; but "a meeting | of 4 May, which", "her trip | to Oslo, which", "the on-call developer, who". */
function opensHead(words: SentenceWords, start: number, end: number, isSetApart: boolean): boolean {
  if (!(words.bits[start - 1] & PREPOSITION) || hasMark(words, start, HYPHEN) || words.timeAt[start] !== 0) return false;
  return !(isSetApart && isCapital(words, start)) && !isAge(words, start, end);
}

/** Before any verb: where in what opens the sentence the noun begins. */
function leadingStart(words: SentenceWords, connective: number, end: number, from: number): number {
  const { bits } = words,
    start = subjectStart(words, from, end),
    place = relativeOf(words, connective) === WHICH ? Math.max(placeOfPerson(words, start, end), thankedFor(words, from, end)) : -1;
  if (place >= 0) return place;
  // "Congratulations to Ada Moe, who won": to whom they are.
  const to = relativeOf(words, connective) === WHO ? firstTo(words, start + 1, end) : -1;
  const noun = to > 0 && isForPerson(words, connective, start, to, from) ? to + 1 : start;
  // "In the northern zone, which voted in May,": the zone.
  return noun + 1 < end && (bits[noun] & (PREPOSITION | DETERMINER | SUBORDINATOR)) === PREPOSITION ? noun + 1 : noun;
}

/** "Thank you | for your letter, which": what it is for comes. -1 = nobody is thanked. */
function thankedFor(words: SentenceWords, from: number, to: number): number {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (classes.thanks[word[from]] + classes.thanks[word[from + 1]] === 0) return -1;
  const at = firstOf(words, from + 1, to, PREPOSITION);
  return at < to ? at + 1 : -1;
}

/** "The mayor of the town, which": no person is; -1 = none stands there. */
function placeOfPerson(words: SentenceWords, start: number, end: number): number {
  const head = firstOf(words, start, end, PREPOSITION);
  let last = end;
  while (last > head && !(words.bits[last - 1] & PREPOSITION)) last--;
  return head > start && last > head && isRoleAt(words, head - 1) ? last : -1;
}

/** "Congratulations to"; but "suppliers to the navy, who had waited, were paid": a second comma closes what is told of them. */
function isForPerson(words: SentenceWords, connective: number, start: number, to: number, from: number): boolean {
  const close = firstMark(words, COMMA | DOT, connective + 1, words.tokens.length);
  if (hasMark(words, close, COMMA) || words.bits[start] & DETERMINER || to - start >= 3) return false;
  return !isRoleAt(words, to - 1) && (to - 1 === from || !isCapital(words, to - 1));
}

/** "Ada Moe, 71, of Elm Park, who": the full name before the age, if told, and the place that commas set off; undefined where none stands there. */
function personBefore(words: SentenceWords, place: number, low: number): readonly [number, number] | undefined {
  const {
    bits,
    tokens: { kind },
  } = words;
  let of = place;
  while (of > low && isCapital(words, of)) of--;
  if (!(bits[of] & PREPOSITION) || !hasMark(words, of - 1, COMMA)) return undefined;
  const end = kind[of - 2] === NUMBER && hasMark(words, of - 3, COMMA) ? of - 3 : of - 1;
  let from = end;
  while (from > low && isCapital(words, from - 1)) from--;
  return from < end - 1 ? [from, end] : undefined;
}

/** The first "to" of a phrase; -1 = none. */
function firstTo({ bits }: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bits[at] & TO) return at;
  return -1;
}

/** "A woman of 34 who": how old she is. */
function isAge({ tokens: { kind } }: SentenceWords, at: number, end: number): boolean {
  return at === end - 1 && kind[at] === NUMBER;
}
