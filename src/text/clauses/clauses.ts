// Clauses of a sentence: where the words of each verb begin and end, and what joins them.
import { WORD } from '../tokens/tokens.js';
import { type Clause, clauseLike, emptied, isMain } from './clause.js';
import { behindSentence, secondSentence } from './joints/joined-sentences.js';
import { clauseOf } from './joints/clause-of.js';
import { isRanked, isThoughtOf } from './times/comparisons.js';
import { firstWord, isConcessive, pastOpening } from './openings.js';
import { COMMA, hasMark, isBreak, isGlued, isQuote, type SentenceWords } from '../words/sentence-words.js';
import { groupLike, type VerbGroup } from './verbs/verb-group.js';
import { ADVERB, ANAPHOR, CAUSE, COORDINATOR, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { timesOf } from './times/time-roles.js';
import { isUndone } from './verbs/undone-participles.js';
import { firstMark, onlyTimes, lastBreak } from '../words/stretches.js';
import { objectOf } from './nouns/object-of.js';
import { asHeld, ofLabel } from './verbs/bare-participles.js';
import { verbsOf } from './verbs/verbs-of.js';
import { suppositionAt, supposes, isSupposition, isIfOnly } from './suppositions.js';
import { giveVoice } from './verbs/shared-voice.js';
import { joinClauses } from './join-clauses.js';
import { isOfVerbBefore } from './verbs/verb-before.js';

/**
 * The clauses of the tokens `from`–`to` of one sentence, in text order.
 * @param isNote - whoever writes leaves themselves out: a past form that opens the sentence is its verb.
 */
export function readClauses(words: SentenceWords, first: number, to: number, isNote = false): Clause[] {
  const joint = supposes(suppositionAt(words, first, to)) ? -1 : secondSentence(words, first, to);
  if (joint < 0) return readSentence(words, first, to, isNote);
  const isSign = words.bits[joint] === 0,
    one = readSentence(words, first, isSign ? joint : joint - 1, isNote),
    other = readClauses(words, joint + 1, to),
    main = other.findIndex((clause) => isMain(clause.joint));
  return [...one, ...other.map((clause, at) => behindSentence(clause, one.length, isSign ? -1 : joint, at === main))];
}

/** The clauses of one sentence that no joint parts. */
function readSentence(words: SentenceWords, first: number, to: number, isNote: boolean): Clause[] {
  const from = pastOpening(words, first, to),
    verbs = verbsOf(words, from, to, isNote),
    opening = firstWord(words, from, to);
  const concession = concessionEnd(words, opening, to);
  if (concession >= 0 && verbs.length > 0 && verbs[0].from > concession) return behindConcession(words, concession, from, to, isNote);
  const clauses = clausesOf(words, verbs, opening, from, to);
  joinClauses(words, clauses, from, to);
  return clauses;
}

/** "Said the bridge “will open on Friday”": the words quoted begin with the verb; its subject stands before the mark, which parts no clauses. */
function opensQuoted(words: SentenceWords, previous: VerbGroup | undefined, { from, form }: VerbGroup): boolean {
  const at = from - 1;
  if (form !== 'finite' || !previous || at <= previous.to || !isQuote(words, at) || !isGlued(words, from)) return false;
  return words.tokens.kind[at - 1] === WORD && !isBreak(words, at - 1) && !(words.bits[at - 1] & (COORDINATOR | SUBORDINATOR | RELATIVE));
}

/** "Whatever the cause, | the ship sank": the comma; -1 = none. */
function concessionEnd(words: SentenceWords, opening: number, to: number): number {
  const first = words.bits[opening] & COORDINATOR ? opening + 1 : opening;
  return first < to && isConcessive(words, first) ? firstMark(words, COMMA, opening, to) : -1;
}

/** "Whatever the vote on Friday, | it sails": no time of it is that of another. */
function behindConcession(words: SentenceWords, comma: number, from: number, to: number, isNote: boolean): Clause[] {
  const told = readClauses(words, comma + 1, to, isNote);
  for (const clause of told.slice(0, 1)) Object.assign(clause, { times: timesOf(words, clause), from });
  return told;
}

/** A clause for each verb. */
function clausesOf(words: SentenceWords, verbs: readonly VerbGroup[], opening: number, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  const lastFinite = verbs.findLastIndex((_, index) => mayBeMain(words, verbs, index)),
    supposition = suppositionAt(words, opening, to);
  for (const [index, verb] of verbs.entries()) {
    const open = index > 0 ? verbs[index - 1].to : lastBreak(words, from, verb.from);
    if (
      (index > 0 && isOfVerbBefore(words, verbs[index - 1], verb)) ||
      isUndone(words, verbs, index, from) ||
      isThoughtOf(words, verb, from, verbs[index - 1]) ||
      ((index > 0 || isBreak(words, open)) && isRanked(words, verb, open))
    )
      continue;
    const isQuoted = opensQuoted(words, verbs[index - 1], verb),
      read = clauseOf(words, clauses, isQuoted ? groupLike(verb, { from: verb.from - 1 }) : verb, from, to, index >= lastFinite),
      told = ofLabel(words, asHeld(words, isQuoted ? clauseLike(read, { verb }) : read, to), from),
      clause = isOwnWords(words, told) || isCited(words, told, clauses) ? emptied(told) : told,
      previous = clauses.at(-1);
    if (previous) previous.to = Math.max(previous.verb.to, ownEnd(words, previous, clause));
    if (isSupposition(words, supposition, previous, clause, verb, from, to) || isIfOnly(words, verb, verbs[index + 1], to)) clause.conditional = true;
    giveVoice(words, clauses, clause, verb, to);
    clauses.push(clause);
  }
  return clauses;
}

/** A verb with a tense that no joining word behind the verb before hangs on that: "was thanked and | told that it | had been closed". */
function mayBeMain({ bits }: SentenceWords, verbs: readonly VerbGroup[], index: number): boolean {
  const { form, from } = verbs[index];
  if (form !== 'finite' || (index > 0 && bits[from - 1] & COORDINATOR)) return false;
  for (let at = index > 0 ? verbs[index - 1].to : from; at < from; at++)
    if (bits[at] & RELATIVE || (bits[at] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return false;
  return true;
}

/** "Villages flooded on Monday | still have no power": where the words of a clause end; an adverb behind its time is of the next verb. */
function ownEnd({ bits, timeAt }: SentenceWords, { joint }: Clause, { from, verb }: Clause): number {
  let at = from;
  if (joint === 'participle' && from === verb.from) while (bits[at - 1] & ADVERB && timeAt[at - 1] === 0) at--;
  return timeAt[at - 1] !== 0 ? at : from;
}

/** "As the mayor put it on Monday": no deed, and its day is that of no other. */
function isOwnWords({ bits, vocabulary: { classes } }: SentenceWords, { connective, verb: { base, to } }: Clause): boolean {
  return (
    connective >= 0 &&
    (bits[connective] & (SUBORDINATOR | CAUSE)) === (SUBORDINATOR | CAUSE) &&
    classes.phrasing[base] !== 0 &&
    (bits[to] & ANAPHOR) !== 0
  );
}

/** Value of the class `evidenceCue`: what nobody says, whoever shows it. */
const SHOWN = 1;

/** "Prices fell in May, data showed on Friday", ", an inquiry found on Monday": from what is known what the sentence tells. */
function isCited(words: SentenceWords, clause: Clause, before: readonly Clause[]): boolean {
  const { verb, subject, connective } = clause,
    isTold =
      verb.form === 'finite' && verb.mood === 'none' && !verb.passive && !verb.negated && words.vocabulary.classes.evidenceCue[verb.base] === SHOWN;
  if (!isTold || connective >= 0 || !before.some(({ joint }) => isMain(joint)) || !hasMark(words, subject[0] - 1, COMMA)) return false;
  const [from, to] = objectOf(words, clause);
  // "A diver found it on Friday".
  return !(words.bits[verb.to] & PRONOUN) && onlyTimes(words, from, to, 0);
}
