// What comes of what a clause tells: "left 40 homes damaged" is one deed, "rained so hard that the dam broke" are two.
import { clauseLike, emptied, parentOf, type Clause } from './clause.js';
import { DOT, hintsAt, reclass, type SentenceWords } from '../words/sentence-words.js';
import { timeLike, timesOf } from './times/time-roles.js';
import { UPON_PLANS } from './verbs/gerunds.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  DO,
  DOER,
  HAVE,
  INDEFINITE,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SINCE,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { ENTAILING, groupAt, groupLike, isIndicative } from './verbs/verb-group.js';
import { OTHER, PLAN, REFUSE, STATE } from '../words/verb-senses.js';
import { objectOf } from './nouns/object-of.js';
import { firstMark, isAlone } from '../words/stretches.js';
import { isFiner } from '../../time/index.js';

/** Values of the class `resulting`: whatever is done to what they have; only harm, or what was not done, is how it is left. */
const DONE = 1;

/** Value of the class `degree`: before what is so much that something came of it. */
export const SO_MUCH = 1;

/** "Left rates unchanged", "left 40 homes damaged", "got the road repaired": what becomes of what a verb acts upon is a part of what that tells. */
export function foldResult(words: SentenceWords, clauses: Clause[], index: number): void {
  const { classes } = words.vocabulary,
    { joint, connective, verb, subject, from, to } = clauses[index],
    host = clauses[index - 1],
    kind = classes.resulting[host.verb.base];
  if (kind === 0 || joint !== 'participle' || verb.form !== 'participle' || connective >= 0 || from !== host.to || subject[0] !== host.verb.to)
    return;
  if (host.verb.form === 'participle' || host.verb.passive || subject[1] !== from || hintsAt(words, verb.to) & DOER) return;
  // "Got the fair moved to Friday": a plan has its own story.
  if (words.bits[subject[0]] & (PREPOSITION | ADVERB) || UPON_PLANS.has(verb.sense)) return;
  if (kind === DONE ? hintsAt(words, subject[0]) & INDEFINITE : verb.base !== 0 && classes.harming[verb.base] === 0) return;
  clauses[index - 1] = clauseLike(host, { to, times: undefined });
  clauses[index] = emptied(clauses[index]);
}

/** "Had the gates locked", "had its licence revoked", "will have the roof mended": it was done, and who had it done is no part of that; "had a church built in 1200" says which. */
export function foldHad(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { joint, connective, verb, subject, to } = told,
    { form, head, past, mood, perfect, negated, planned } = host.verb;
  const isPronoun = isHadDone(words, told, host);
  if (!isPronoun && (joint !== 'participle' || verb.form !== 'participle')) return;
  if (verb.sense === PLAN || connective >= 0 || host.joint === 'relative') return;
  if (
    subject[0] !== host.verb.to ||
    subject[1] !== verb.from ||
    !(words.bits[head] & HAVE) ||
    !(past || perfect || planned || mood === 'will' || form === 'infinitive')
  )
    return;
  if (
    !(words.bits[subject[0]] & (DETERMINER | PRONOUN | ANAPHOR)) ||
    (hintsAt(words, subject[0]) & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE)
  )
    return;
  if (firstMark(words, DOT, ...subject) >= 0) return;
  // "The king had him hanged": not the king.
  const isOther = subject[1] - subject[0] === 1 && !(words.bits[subject[0]] & PRONOUN),
    done = groupLike(verb, { form, past, mood, perfect, negated, planned, passive: true });
  clauses[index - 1] = clauseLike(host, isOther ? { to, times: undefined } : { to, subject, verb: done, times: undefined });
  clauses[index] = emptied(told);
}

/** "She had it | repaired", "to have them | sent back", not "what would be had it | rained": whose form could be finite too. */
function isHadDone(words: SentenceWords, { subject: [first, end], verb: { head, from } }: Clause, { subject, verb }: Clause): boolean {
  const { bits } = words;
  if (end - first !== 1 || !(bits[first] & ANAPHOR) || head !== from || !(bits[head] & PARTICIPLE)) return false;
  return (bits[verb.head - 1] & TO) !== 0 || (verb.mood === 'none' && subject[0] < subject[1] && subject[1] === verb.from);
}

/** "Was asked to write, which she did on 5 May", "so that they could see it, which they did in May": what was to be done was done then. */
export function foldDone(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { verb, joint, connective, subject } = told,
    isOpen = (host.verb.mood === 'may' || (host.verb.mood === 'would' && host.joint === 'complement')) && !host.verb.negated && !verb.negated,
    isToDo = host.joint === 'infinitive' || host.verb.planned || isOpen;
  if (joint !== 'relative' || !isToDo || verb.head !== verb.from || !verb.past || !(words.bits[verb.head] & DO) || !isAlone(words, verb.head)) return;
  // "Refused to pay, which he did again": that is what he did.
  if (subject[0] <= connective || timesOf(words, host).length > 0 || parentOf(clauses, host)?.verb.sense === REFUSE) return;
  const done = groupLike(groupAt(words, host.verb.head), { form: 'finite', past: true }),
    who = words.bits[host.subject[0]] & ANAPHOR ? subject : host.subject;
  clauses[index - 1] = clauseLike(host, { joint: 'coordinate', parent: -1, subject: who, verb: done, times: timesOf(words, told) });
  clauses[index] = emptied(told);
}

/** Tokens from such a word to the "that" which it asks for, at most. */
const REACH = 16;

/** "It rained so hard on Monday that the dam broke", "there was such a crowd that they shut the gates": what follows happened as well, and the same day. */
export function partOutcome(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { connective } = told;
  if ((told.joint !== 'relative' && told.joint !== 'subordinate' && told.joint !== 'complement') || !(words.bits[connective] & RELATIVE)) return;
  // "Such a blast that killed four": which blast.
  if (told.subject[0] <= connective || told.subject[0] >= told.subject[1]) return;
  if (host.to !== connective || !hasDegree(words, Math.max(host.from, connective - REACH), connective)) return;
  // "It did not rain so hard that the dam broke": nor did it break.
  if (host.conditional || host.verb.negated || host.verb.mood === 'would' || host.verb.mood === 'may') {
    clauses[index] = emptied(told);
    return;
  }
  clauses[index] = asOutcome(words, host, told);
  reclass(words, connective, COORDINATOR);
}

/** "Rain on Sunday meant that the crew could not lay the road": so they could not, then; "meant that they had left" tells of before. */
export function partEntailed(words: SentenceWords, clauses: Clause[], index: number): void {
  const told = clauses[index],
    host = clauses[index - 1],
    { verb } = host;
  if (told.joint !== 'complement' || words.vocabulary.classes.clauseOnly[verb.base] !== ENTAILING || told.parent !== index - 1) return;
  if (verb.passive || verb.negated || !verb.past || !isIndicative(verb) || host.conditional) return;
  if (told.verb.form === 'finite' && told.verb.past && !told.verb.perfect && (told.verb.mood === 'none' || told.verb.mood === 'may'))
    clauses[index] = asOutcome(words, host, told);
}

/** What came of another, on the day of that. */
function asOutcome(words: SentenceWords, host: Clause, told: Clause): Clause {
  const day = timesOf(words, host).filter(({ role, time: { when } }) => role === 'at' && when !== undefined && !isFiner('day', when.precision)),
    own = timesOf(words, told);
  const times = own.length === 0 && told.verb.form === 'finite' && told.verb.past ? day.map((time) => timeLike(time, { place: 'front' })) : own;
  return clauseLike(told, { joint: 'coordinate', antecedent: undefined, times });
}

/** "So hard", "so many people", "such a crowd"; "so that" tells what for. */
function hasDegree({ tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (classes.degree[word[at]] === SO_MUCH) return true;
  return false;
}

/** "Launched in May | and on sale since June": how it has been since, and no second launch. */
export function partState({ bits, timeAt, marks }: SentenceWords, clause: Clause): void {
  const { verb, to } = clause;
  if (verb.form === 'infinitive' || !(verb.passive || verb.form === 'participle')) return;
  for (let at = verb.to + 1; at + 2 < to; at++) {
    // "Sold in Oslo since May | and in Bonn since June".
    if (bits[at] & SINCE && timeAt[at + 1] !== 0) return;
    if (timeAt[at - 1] === 0 || (bits[at] & (COORDINATOR | SUBORDINATOR)) !== COORDINATOR) continue;
    if (timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | SINCE)) !== PREPOSITION) continue;
    let since = at + 2;
    while (since < to && since < at + 6 && timeAt[since] === 0 && marks[since] === 0 && !(bits[since] & SINCE)) since++;
    if (since < to && (bits[since] & (SINCE | SUBORDINATOR)) === (SINCE | SUBORDINATOR)) clause.to = at;
    return;
  }
}

/** "Cost him his job", "cost the town its pier": who lost what was theirs has lost it; "cost a fortune" tells a price. */
export function giveLoss(words: SentenceWords, clause: Clause): void {
  const { verb } = clause;
  if (verb.form !== 'finite' || verb.sense !== STATE || words.vocabulary.classes.deprives[verb.base] === 0) return;
  const [from, to] = objectOf(words, clause);
  for (let at = from + 1; at < to; at++)
    if (hintsAt(words, at) & OWNER) {
      verb.sense = OTHER;
      return;
    }
}
