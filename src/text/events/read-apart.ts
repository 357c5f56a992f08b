// The clauses of a sentence that tells what somebody says: what is said is read by itself, as if nobody said it.
import { behindOthers, type Clause, clauseLike, isMain } from '../clauses/clause.js';
import { readClauses } from '../clauses/clauses.js';
import type { Reading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, isBreak, isQuote, type SentenceWords } from '../words/sentence-words.js';
import { hasBreak, hasTime, holds } from '../words/stretches.js';
import { ADVERB, ANAPHOR, COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, SUBORDINATOR, VERB } from '../words/vocabulary.js';

/** Tokens. */
type Range = readonly [from: number, to: number];

/** Where what the clauses of a sentence, or of a piece of it, tell begins, and those clauses. A pair: engines keep numbers of fields called so as floating ones, and reading all further tokens by those is slow. */
type Apart = readonly [from: number, clauses: Clause[]];

/** The clauses of the tokens `first`–`to`, those of what is said and those of who says it each by themselves. @param isNote - as for {@link readClauses}. */
export function readApart(reading: Reading, first: number, to: number, isNote: boolean): Apart {
  const { words } = reading,
    from = behindAttribution(reading, first, to),
    [said, end] = saidFrom(reading, from, to);
  if (end >= to) return [said, readBehind(reading, said, to) ?? readClauses(words, said, to, isNote)];
  const told = readClauses(words, said, lastOf(words, said, end), isNote),
    around = readClauses(words, lastOf(words, said, end), to);
  return [said, told.length > 0 ? [...told, ...around.map((clause) => behindOthers(clause, told.length))] : around];
}

/** Past "according to the police,": what it attributes; the first token where nothing does, or where the attribution tells of more. */
function behindAttribution({ words, sayings }: Reading, first: number, to: number): number {
  const said = sayings.cueWithin(first, first + 1);
  if (said < 0 || !sayings.isPhrase(said)) return first;
  const [content] = sayings.contentsOf(said) as readonly (Range | undefined)[],
    from = content?.[0] ?? first;
  return from > first && from < to && !hasTime(words, first, from) && !holds(words, first, from, VERB) ? from : first;
}

/** The words that open the sentence and that somebody says, where behind them nothing stands but who does: "The mill closed, | the mayor said". */
function saidFrom({ words, sayings }: Reading, first: number, to: number): Range {
  const from = pastMarks(words, first, to),
    said = from < to ? sayings.contentAt(from) : -1,
    contents = said < 0 ? [] : sayings.contentsOf(said),
    own = contents.find(([low, high]) => low <= from && from < high);
  if (!own) return [first, to];
  const [, end] = own;
  if (end >= to) return [from, to];
  const isAround = sayings.cueWithin(end, to) === said && sayings.speakerAt(said) >= end && !contents.some(([low]) => low >= end && low < to),
    // ", according to plans announced on Monday".
    isBare = !sayings.isPhrase(said) || !holds(words, end, to, VERB);
  return isAround && isBare ? [from, end] : [first, to];
}

/** "The mayor said that | the mill had closed": the clauses of both, where what is said ends the sentence; absent: it does not, or is no clause. */
function readBehind(reading: Reading, first: number, to: number): Clause[] | undefined {
  const { words, sayings } = reading,
    said = sayings.cueWithin(first, to),
    contents = said < 0 || sayings.isPhrase(said) ? [] : sayings.contentsOf(said).filter(([low, high]) => low < to && high > first);
  if (contents.length !== 1) return undefined;
  const [[start, end]] = contents;
  if (start <= first || lastOf(words, start, to, COMMA | DOT) > end || sayings.cueWithin(first, start) !== said) return undefined;
  if (isQuotedFirst(words, start, end)) return undefined;
  const joint = isThat(words, start) ? start : -1,
    from = joint < 0 ? pastMarks(words, start, to) : start + 1,
    isApart = joint < 0 && hasBreak(words, start - 1, from);
  const around = readClauses(words, first, start),
    place = around.findIndex(({ verb }) => sayings.cueOf(verb) === said);
  if (place < 0 || around.some(({ verb }, at) => at > place && verb.form === 'infinitive')) return undefined;
  if (joint < 0 && !isApart && !mayOmitThat(words, around[place], from)) return undefined;
  const [, told] = readApart(reading, from, to, false),
    main = told.findIndex(({ joint: own, verb }) => isMain(own) && verb.form === 'finite');
  if (main < 0 || told.some((clause, at) => at > main && isOfSpeaker(words, told[main], clause))) return undefined;
  const isTold = ({ joint: own, connective }: Clause, at: number): boolean =>
    !isApart && isMain(own) && (at === main || (connective < 0 && at < main));
  return [
    ...around,
    ...told.map((clause, at) =>
      isTold(clause, at)
        ? clauseLike(clause, { joint: 'complement', connective: at === main ? joint : -1, from: at === 0 ? start : clause.from, parent: place })
        : behindOthers(clause, around.length),
    ),
  ];
}

/** "Said that the miners had broken the law and | ordered them to pay": from what was over before then, who says so goes on. */
function isOfSpeaker({ bits }: SentenceWords, main: Clause, { joint, subject, verb }: Clause): boolean {
  const isSame = joint === 'coordinate' && subject[0] === main.subject[0] && main.verb.perfect && main.verb.past;
  return isSame && verb.form === 'finite' && verb.past && !verb.perfect && verb.head === verb.from && (bits[verb.to] & ANAPHOR) !== 0;
}

/** "Cried “no” | and left": what is in the quotation marks that open it was said, and who said it goes on. */
function isQuotedFirst(words: SentenceWords, start: number, end: number): boolean {
  const open = isQuote(words, start) ? start : start - 1;
  if (!isQuote(words, open)) return false;
  let close = open + 1;
  while (close < end && !isQuote(words, close)) close++;
  return (words.bits[close + 1] & COORDINATOR) !== 0 && close + 1 < end;
}

/** "That" before what is said. */
function isThat({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.complementizer[word[at]] !== 0 && (bits[at] & RELATIVE) !== 0;
}

/** "Said | the mill had closed", "told her | the mill had closed", but neither "announced the plan" nor "said Tuesday was too early". */
function mayOmitThat({ bits, timeAt, vocabulary: { classes } }: SentenceWords, { verb }: Clause, from: number): boolean {
  const isOfClause = classes.clauseOnly[verb.base] !== 0 || (classes.addresseeCue[verb.base] !== 0 && from > verb.to);
  return (
    isOfClause && timeAt[from] === 0 && !(bits[from] & (ADVERB | SUBORDINATOR | PREPOSITION)) && (bits[from] & (RELATIVE | DETERMINER)) !== RELATIVE
  );
}

/** Past signs that part clauses. */
function pastMarks(words: SentenceWords, from: number, to: number): number {
  let at = from;
  while (at < to && (isBreak(words, at) || isQuote(words, at))) at++;
  return at;
}

/** Where words end, without the marks of quotation, the commas or other marks that close them. */
function lastOf(words: SentenceWords, from: number, to: number, marks = COMMA): number {
  let end = to;
  while (end > from && (isQuote(words, end - 1) || hasMark(words, end - 1, marks))) end--;
  return end;
}
