// Dates behind a name in brackets: "Ottilie Frey (12 March 1868, Basle – 30 August 1941)", "Jon Moe (b. 1931)" was born and died on them.
import { hasYear, isSpaced } from '../../tokens/token-shape.js';
import { CLOSE_PAREN, COMMA as COMMA_SIGN, DOT, isDash, OPEN_PAREN, SEMICOLON, signAt } from '../../tokens/signs.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase } from '../../titles/join-phrase.js';
import { nounTokens } from '../../titles/phrase.js';
import { CAPITAL } from '../../tokens/tokens.js';
import { MS_PER_DAY, type When } from '../../../time/index.js';
import type { TimeExpression } from '../../expression.js';
import { type Clause, newClause } from '../../clauses/clause.js';
import { newGroup } from '../../clauses/verbs/verb-group.js';
import { makeDraft } from '../../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { BRACKET, COMMA, hasMark, hintsAt, isBreak, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { type AttachedTime, attachTimes } from '../../clauses/times/time-roles.js';
import { BIRTH, DOER, PREPOSITION, VERB } from '../../words/vocabulary.js';

/** Tokens between a bracket and the time that it holds, or of the whole bracket behind that. */
const REACH = 12;

/** Birth, death, and the time of neither: "fl. 1560–1580". */
type LifeDates = readonly [birth: AttachedTime | undefined, death: AttachedTime | undefined];

/** Tells birth and death, and gives the times that are left for the clause itself. */
export function readLifeDates(reading: Reading, sentence: SentenceReading, clause: Clause, all: readonly AttachedTime[]): readonly AttachedTime[] {
  const { words, mentions } = reading,
    times = readRegister(reading, sentence, clause, all);
  const { born, dies } = words.vocabulary.words.headline;
  // "Married Jon Moe (d. 1990)": behind a verb a word must tell that it is a life.
  // "Signed up for the Corley Marathon (22 October) on Monday": so does another time behind the bracket.
  const first = times.find(
    ({ place, from }, index) =>
      bracketBefore(words, from) >= 0 &&
      (place !== 'after' || isMarked(words, from) || isOfDoer(words, times, index) || times.some((time) => isBehind(words, time, times[index]))),
  );
  const open = first === undefined ? -1 : bracketBefore(words, first.from);
  if (open < 0 || born === undefined || dies === undefined) return times;
  const inside = times.filter(({ from, to }) => from > open && to <= open + REACH * 2 && bracketBefore(words, from) === open);
  if (inside.length === 0) return times;
  const dates = lifeDates(words, open, inside);
  // "Under Otto Berg (1834–1898) the firm grew", but "under Mayor Berg (1834–38)".
  const isApart = clause.subject[0] > open,
    from = first?.place === 'after' || isApart ? nameBefore(words, open) : clause.subject[0];
  const theme = readTheme(words, from, open);
  if (isApart) {
    if (mentions.isPerson(words, theme)) mentions.note(words, theme);
    if (!dates?.[0] || !dates[1] || isShort(dates[0], dates[1], LIFETIME)) return times;
  }
  const others = times.filter((time) => !inside.includes(time));
  // "Her novel (1962) won a prize in 1963": the year in the brackets is of the name before them.
  const isSomebody = mentions.isPerson(words, theme) || isInverted(words, from, open) || isPersonOf(reading, from, open);
  if (!dates || from >= open || !isSomebody)
    return others.some(({ place }) => place !== 'subject') && inside.every(({ time: { type } }) => type === 'DATE') && isClosed(words, open, inside)
      ? others
      : times;
  const name = capitalised(joinPhrase(words, nounTokens(words, from, open), GOOD_TITLE_LENGTH - born.length));
  for (const [index, word] of [born, dies].entries()) {
    const time = dates[index]?.time;
    if (time?.when) tellLife(reading, sentence, clause, theme, name, word, time, time.when);
  }
  return others;
}

/** "Peter Brask, b. 3 Mar 1813, m. 1846 Else Lund, d. 1851": tells each, as registers of families do; the times that are left. */
function readRegister(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): readonly AttachedTime[] {
  const { words } = reading,
    { from } = sentence,
    marked = times.filter((time) => registerMark(words, time) > 0);
  if (marked.length === 0) return times;
  let end = from;
  while (end < sentence.to && !isBreak(words, end) && !hasMark(words, end, BRACKET)) end++;
  const { born = '', dies = '', rites = [] } = words.vocabulary.words.headline;
  if (end >= marked[0].from || !isCapital(words, end - 1)) return times;
  const theme = readTheme(words, from, end),
    name = capitalised(joinPhrase(words, nounTokens(words, from, end), GOOD_TITLE_LENGTH - born.length));
  const told = marked.map((time) => ['', born, dies, '', ...rites][registerMark(words, time)]);
  // "Ada Moe, b. 1931, and Jon Berg, b. 1933": nobody is born twice.
  if (told.some((word, index) => word !== rites[0] && told.indexOf(word) < index)) return times;
  for (const [index, { time }] of marked.entries())
    if (time.when && told[index]) tellLife(reading, sentence, clause, theme, name, told[index], time, time.when);
  return times.filter((time) => !marked.includes(time));
}

/** "Peter Brask, b. 1813; emigrated in 1893; d. 1951": what semicolons part is all of whoever it opens with. */
export function opensRegister({ tokens, timeAt, vocabulary: { classes } }: SentenceWords, from: number, to: number): boolean {
  let comma = from;
  while (comma < to && (tokens.flags[comma] & CAPITAL) !== 0) comma++;
  const dot = comma + 2;
  return (
    comma > from &&
    dot + 1 < to &&
    timeAt[dot + 1] !== 0 &&
    signAt(tokens, comma) === COMMA_SIGN &&
    classes.lifeMark[tokens.word[comma + 1]] !== 0 &&
    signAt(tokens, dot) === DOT
  );
}

/** What a sentence without a verb tells so, "Peter Brask, b. 1813, d. 1851"; whether it tells anything. */
export function tellRegister(reading: Reading, sentence: SentenceReading): boolean {
  const { words } = reading,
    { from, to } = sentence,
    marks = words.vocabulary.classes.lifeMark;
  let at = from;
  while (at < to && (marks[words.tokens.word[at]] === 0 || signAt(words.tokens, at + 1) !== DOT)) at++;
  if (at >= to) return false;
  const clause = newClause(newGroup(from), 'main', from, [from, from], -1, -1),
    times = attachTimes(words, clause, from, to);
  clause.to = to;
  return readRegister(reading, sentence, clause, times).length < times.length;
}

function tellLife(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  theme: Theme,
  name: string,
  word: string,
  time: TimeExpression,
  when: When,
): void {
  const draft = makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: 'occurred',
    theme,
    when,
    times: [time],
    title: `${name} ${word}`,
  });
  draft.kind = 'event';
  draft.life = word;
}

/** "b. | 3 May 1813", "d. c. | 1851", "m. (2) | 1846", behind a comma or a semicolon: what the mark before a year says; 0 = none. */
function registerMark({ tokens, timeAt, vocabulary: { classes } }: SentenceWords, { from: at, to, role }: AttachedTime): number {
  // "Oslo, d. 9:05", "Team, m. Friday"; "b. before 1931".
  if (!hasYear(tokens, at, to) || role === 'until' || role === 'since') return 0;
  for (let dot = at - 1; dot > at - LONGEST_LEAD && dot > 1 && timeAt[dot] === 0; dot--) {
    const mark = classes.lifeMark[tokens.word[dot - 1]],
      before = signAt(tokens, dot - 2);
    // "8 p.m.", "Moe, M. 2014".
    if (signAt(tokens, dot) === DOT && mark !== 0 && mark !== NEITHER && isSpaced(tokens, dot - 1) && !(tokens.flags[dot - 1] & CAPITAL))
      return before === COMMA_SIGN || before === SEMICOLON || before === CLOSE_PAREN || before === DOT ? mark : 0;
  }
  return 0;
}

/** Tokens from the mark of a date to it, at most: "m. (2) c. 1846". */
const LONGEST_LEAD = 6;

/** "Built by Otto Berg (1834–1898)": whoever did it, and so long that it is a life. */
function isOfDoer(words: SentenceWords, times: readonly AttachedTime[], index: number): boolean {
  const name = nameBefore(words, bracketBefore(words, times[index].from));
  return index + 1 < times.length && (hintsAt(words, name - 1) & DOER) !== 0 && !isShort(times[index], times[index + 1], LIFETIME);
}

/** Whether a time of the same verb stands behind the bracket of another. */
function isBehind(words: SentenceWords, { from, place }: AttachedTime, bracketed: AttachedTime): boolean {
  return from > bracketed.to && place === 'after' && bracketBefore(words, from) < 0 && isCapital(words, bracketBefore(words, bracketed.from) - 1);
}

/** "d. 1990", "born in 1931", right behind a bracket. */
function isMarked(
  {
    tokens: { word },
    vocabulary: {
      classes: { lifeMark },
    },
  }: SentenceWords,
  at: number,
): boolean {
  for (let before = at - 1; before > 0 && at - before < 4; before--) if (lifeMark[word[before]] !== 0) return true;
  return false;
}

/** Where the name that ends at a token begins. */
function nameBefore(words: SentenceWords, to: number): number {
  let from = to;
  while (from > 0 && isCapital(words, from - 1) && !(words.bits[from - 1] & PREPOSITION)) from--;
  return from;
}

/** "Frey, Ottilie Maria", as works of reference head what they tell of somebody. */
function isInverted(words: SentenceWords, from: number, to: number): boolean {
  if (!isCapital(words, from) || !hasMark(words, from + 1, COMMA) || to < from + 3) return false;
  return nameBefore(words, to) === from + 2;
}

/** "Ida Moe of Bergen", "Osric II of Lorn": somebody by name, of a place. */
function isPersonOf({ words, mentions }: Reading, from: number, to: number): boolean {
  const { nounJoint } = words.vocabulary.classes,
    place = nameBefore(words, to),
    joint = place - 1;
  if (joint <= from + 1 || place >= to || nounJoint[words.tokens.word[joint]] === 0 || nameBefore(words, joint) !== from) return false;
  return mentions.isPerson(words, readTheme(words, from, joint));
}

/** Nothing but the times stands in the brackets. */
function isClosed(words: SentenceWords, open: number, inside: readonly AttachedTime[]): boolean {
  const last = inside[inside.length - 1].to;
  for (let at = open + 1; at < last; at++) if (words.timeAt[at] === 0 && !isDash(signAt(words.tokens, at))) return false;
  return hasMark(words, last, BRACKET);
}

/** The bracket in which a token stands, opened shortly before; -1 = none. */
function bracketBefore(words: SentenceWords, at: number): number {
  for (let open = at - 1; open >= 0 && at - open <= REACH * 2; open--) {
    if (hasMark(words, open, BRACKET)) return signAt(words.tokens, open) === OPEN_PAREN ? open : -1;
  }
  return -1;
}

/** The times of a bracket as those of a life: on both sides of a dash, or behind words that say so. */
function lifeDates(words: SentenceWords, open: number, inside: readonly AttachedTime[]): LifeDates | undefined {
  const {
    tokens,
    bits,
    vocabulary: { classes },
  } = words;
  const marks = classes.lifeMark;
  const [one, other] = inside;
  // "Osric (“the Late”; in Old Norse: Ásrekr; c. 1043 – 9 April 1098)": behind the last semicolon.
  let from = one.from;
  while (from > open + 1 && signAt(tokens, from - 1) !== SEMICOLON) from--;
  if (one.from - from >= REACH || inside.length > 2) return undefined;
  let mark = 0,
    dash = 0;
  for (let at = from; at <= (other ?? one).to; at++) {
    if (words.timeAt[at] !== 0) continue;
    if (at < (other ?? one).to && bits[at] & VERB) return undefined;
    if (at >= one.to && isDash(signAt(tokens, at))) dash = at;
    else if (at < one.from) mark ||= marks[tokens.word[at]];
  }
  // "Mayor Otto Berg (1934–38)": nobody who did anything died a child.
  if (mark === NEITHER || (other?.time.when?.precision === 'year' && isShort(one, other, CHILDHOOD))) return [undefined, undefined];
  if (other) return dash !== 0 || mark === BIRTH ? [one, other] : undefined;
  if (mark === DEATH) return [undefined, one];
  return mark === BIRTH || (dash === one.to && hasMark(words, dash + 1, BRACKET)) ? [one, undefined] : undefined;
}

/** Is it over in fewer years? */
function isShort({ time: { when: begin } }: AttachedTime, { time: { when: end } }: AttachedTime, years: number): boolean {
  return (end?.start ?? 0) - (begin?.start ?? 0) < years * YEAR;
}

const YEAR = 366 * MS_PER_DAY;
/** Years: of nobody who did something; of a reign or an office, at most. */
const CHILDHOOD = 15,
  LIFETIME = 50;

/** Values of the words before life dates, beside {@link BIRTH}. */
const DEATH = 2,
  NEITHER = 3;
