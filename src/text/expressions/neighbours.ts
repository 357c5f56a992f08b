// What the expressions beside one say of it: two clock times on one day, the end of a stretch, a date that names the same day again.
import { civilFromDays } from '../../time/index.js';
import { directionAt } from '../direction/direction.js';
import { isYearless, lendYear } from '../resolution/lent-parts.js';
import { resolve } from '../resolution/resolve.js';
import { ATOM } from '../rules/categories.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import type { Atom } from '../rules/stage.js';
import { WORD } from '../tokens/tokens.js';
import { CLAUSE_END, COMMA, POSSESSIVE } from '../words/cue-words.js';
import { ADVERB, BE, COORDINATOR, PREPOSITION, SINCE } from '../words/vocabulary.js';
import { isBracketed, isNounBetween, isSameSentence } from './around.js';
import { cueToward, type Chain } from './chain.js';
import { asClock } from './four-digit-clock.js';
import { MOVED_REACH, onSharedDay, NOUN_REACH } from './shared-day.js';
import { following } from './stretch-ends.js';
import { bringsIn, isOfAnother } from './whose-age.js';
import { inLines, inWeek, inOrder, inOrderAhead, inStretch, inProspect, inWake, onUsualDay, beforeAct } from './weekdays-beside.js';

/** What an expression means beside its neighbours. */
export function meaningBeside(chain: Chain, index: number): Meaning {
  const { atoms } = chain;
  const atom = atoms[index],
    before = atoms[index - 1] as Atom | undefined,
    next = atoms[index + 1] as Atom | undefined;
  if (isAgeOfAnother(chain, atom)) return meaningLike(atom.meaning, { n: NO_AGE });
  const own = onUsualDay(chain, atom, [next, before]) ?? asClock(chain, atom, before);
  const isNear = next !== undefined && next.start - atom.end <= MOVED_REACH;
  const given =
    (isNear ? (beforeAct(chain, atom, next) ?? sinceBefore(chain, atom, next)) : undefined) ??
    inProspect(chain, index) ??
    inOrder(chain, index) ??
    inWeek(chain, index) ??
    inLines(chain, index) ??
    inOrderAhead(chain, index) ??
    inStretch(chain, index) ??
    inWake(chain, index);
  if (given !== undefined) return given;
  const meaning = isNear ? onSharedDay(chain, index, next, own) : own;
  if (before && isOtherStyle(chain, before, atom, meaning)) return lendYear(meaning, before.meaning);
  return before?.end === atom.start - 1
    ? behind(chain, before, atom, meaning)
    : (before && (onDayOfNoun(chain, before, atom, meaning) ?? inYearBefore(chain, before, atom, meaning))) || meaning;
}

/** An age that nobody has who does anything. */
const NO_AGE = 0;

/** "Aged 3, her daughter fell ill", "her father died at 77": the text has told no birth of whoever it is. */
function isAgeOfAnother({ tokens, words }: Chain, { start, end, meaning: { age } }: Atom): boolean {
  const { clause } = words,
    { word } = tokens;
  if (age === BEFORE_NAME) return (clause.cues[word[end]] & COMMA) !== 0 && bringsIn(word[end + 1], clause);
  return age === OF_SUBJECT && isOfAnother(tokens, start, words);
}

/** {@link Meaning.age} of whoever is named right behind it; of whose deed it is. */
const BEFORE_NAME = 3,
  OF_SUBJECT = 4;

/** Tokens behind a date within which brackets tell it once more. */
const STYLE_REACH = 5;

/** "30 September 1648 (20 September, Old Style)", "(O.S. 20 September)": a day right behind a full date, in brackets, is of its year. */
function isOtherStyle({ tokens }: Chain, { end, category }: Atom, { start }: Atom, own: Meaning): boolean {
  return category === ATOM.fullDay && start - end <= STYLE_REACH && own.day !== undefined && isYearless(own) && isBracketed(tokens, end + 1);
}

/** "Before Saturday's tide, at 3 am": on the day of what it is set behind. */
function onDayOfNoun(
  {
    tokens,
    words: {
      clause: { cues, verbs },
    },
    context: { near },
  }: Chain,
  { end, category, meaning: { weekday } }: Atom,
  atom: Atom,
  own: Meaning,
): Meaning | undefined {
  if (atom.category !== ATOM.clock || category !== ATOM.weekday || near?.unit !== UNIT.day) return undefined;
  if (atom.start - end > NOUN_REACH || (cues[tokens.word[end]] & POSSESSIVE) === 0) return undefined;
  const comma = (cues[tokens.word[atom.start - 1]] & COMMA) !== 0 ? atom.start - 1 : atom.start - 2;
  return (cues[tokens.word[comma]] & COMMA) !== 0 && isNounBetween(tokens, end + 1, comma, verbs)
    ? meaningLike(own, { weekday, base: near.days, toward: 0 })
    : undefined;
}

/** "In 1931, probably in the autumn.": of the year before the comma, where nothing else is told between the two or right behind. */
function inYearBefore(
  {
    tokens,
    words: {
      nounJoint,
      clause: { cues, verbs },
    },
  }: Chain,
  { end, start, category, meaning }: Atom,
  atom: Atom,
  own: Meaning,
): Meaning | undefined {
  const { word } = tokens;
  if (category !== ATOM.year || !isYearless(own) || atom.start - end > 4) return undefined;
  if ((cues[word[end]] & COMMA) === 0 || (verbs[word[atom.start - 1]] & PREPOSITION) === 0) return undefined;
  if ((verbs[word[start - 1]] & SINCE) !== 0 || nounJoint[word[start - 1]] !== 0) return undefined;
  // "They closed the bridge, opened in 1931, on 4 May": set off.
  for (let at = start - 1; at > start - NOUN_REACH && (cues[word[at]] & CLAUSE_END) === 0; at--) if ((cues[word[at]] & COMMA) !== 0) return undefined;
  for (let at = end + 1; at < atom.start - 1; at++) if (verbs[word[at]] !== 0 && (verbs[word[at]] & ADVERB) === 0) return undefined;
  return tokens.kind[atom.end] === WORD && (verbs[word[atom.end]] & (COORDINATOR | BE | PREPOSITION)) === 0 ? undefined : lendYear(own, meaning);
}

/** "The mayor, ill since March, resigned on 3 May 2024", "on strike since Monday, they": the last one before the full date on which that ended. */
function sinceBefore(
  { tokens, words: { clause }, context }: Chain,
  { meaning, start, end }: Atom,
  { meaning: then, start: next, end: last, category }: Atom,
): Meaning | undefined {
  const isWeekday = meaning.weekday !== undefined && (meaning.toward ?? meaning.day) === undefined;
  const isSince = (clause.verbs[tokens.word[start - 1]] & SINCE) !== 0 && (isWeekday || isYearless(meaning));
  if (category !== ATOM.fullDay || !isSince || (clause.cues[tokens.word[end]] & COMMA) === 0) return undefined;
  if (!isSameSentence(tokens, end, next, clause) || directionAt(tokens, next, last, clause) !== -1) return undefined;
  const days = isWeekday ? resolve(then, context, cueToward(-1))?.place?.days : undefined;
  return days === undefined ? lendYear(meaning, then) : meaningLike(meaning, { base: days, toward: -1 });
}

/** "From late October to early March": the end of a stretch follows its begin. */
function behind(chain: Chain, before: Atom, { start }: Atom, meaning: Meaning): Meaning {
  // "On 5 May, the day before the strike": that day itself.
  const isApposed = chain.words.listComma[chain.tokens.word[start - 1]] !== 0;
  const { near } = chain.context;
  // "In its year-earlier period, the third quarter of 2030, …": the year of that period.
  if (isApposed && before.meaning.report === 2 && meaning.quarter !== undefined && near !== undefined)
    return meaningLike(meaning, { year: meaning.year ?? civilFromDays(near.days).year });
  // "On 14 May 2000, almost 48 years later".
  if (isApposed && meaning.ago === 1 && meaning.from === 1) return meaningLike(meaning, { apposed: 1 });
  return isApposed && meaning.nth !== undefined && meaning.of === undefined && meaning.step !== undefined
    ? meaningLike(meaning, { step: 0 })
    : following(chain, before.meaning, meaning, before.start, start - 1);
}
