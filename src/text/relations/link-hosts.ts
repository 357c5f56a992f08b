// "The pool closed because the pump failed", "…, causing the dam to close": what hangs on a clause led to what it tells, or came of it.
import { isMeasured } from '../clauses/joints/counted-joints.js';
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { headlineOf } from '../titles/headline.js';
import { phraseName } from '../titles/phrase.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { BEGIN, CAUSES, END, STATE, isActSense } from '../words/verb-senses.js';
import { AT_TIME, FOUND, HAVE, NOT, PREPOSITION, PROGRESSIVE, REASON, SEQUEL } from '../words/vocabulary.js';
import { isOfLastTime, saysWhy } from './cause-of.js';
import { tellNoun } from './caused.js';
import { dropDraft } from './link-causes.js';
import { isLaterOnly, isMishap } from './mishaps.js';
import { firstOf, referentOf } from './referent.js';

/** "…, causing the dam to close", "the pool closed because the pump failed": both are told already. */
export function linkKnown(reading: Reading, sentence: SentenceReading, clause: Clause): void {
  const { words } = reading,
    { clauses, made } = sentence;
  let parent = parentOf(clauses, clause);
  // "Were told to leave on Friday when a crack appeared": told then.
  while (parent && ((parent.verb.form === 'infinitive' && !made.has(parent)) || isAside(words, parent, clause))) parent = parentOf(clauses, parent);
  if (!parent) return;
  if (parent.verb.copula && clause.connective === parent.verb.to && (hintsAt(words, clause.connective) & (REASON | SEQUEL)) === REASON) {
    linkReasonOfThis(reading, sentence, parent, clause);
    return;
  }
  const told = made
    .get(parent)
    ?.find(
      ({ part, status }) =>
        part === 'happening' && (status === 'occurred' || status === 'negated' || (status === 'ongoing' && isSince(words, parent, clause))),
    );
  // "due to be finished": laid down, no cause.
  if (!told || (clause.verb.form === 'infinitive' && clause.verb.sense !== CAUSES)) return;
  // "After a leak forced them to leave": a reason itself, whatever it led to.
  if (clause.verb.sense !== CAUSES || (clause.causal && clause.verb.form === 'finite')) linkReason(reading, sentence, parent, clause, told);
  else linkEffect(reading, sentence, clause, told);
}

/** "The opening was put off. This was because the firm had gone bankrupt". */
function linkReasonOfThis({ words, drafts, links }: Reading, { made, index }: SentenceReading, parent: Clause, clause: Clause): void {
  const cause = made.get(clause)?.[0],
    theme = readTheme(words, ...parent.subject);
  const effect = cause && theme.pronoun === 'thing' ? referentOf(words, drafts, theme, firstOf(drafts, index), index) : undefined;
  if (cause && effect) links.add('causes', cause, effect);
}

/** "Lowered the lake after a test found cracks", "broke down on Monday when the offer was withdrawn". */
function linkReason(reading: Reading, { made, index }: SentenceReading, parent: Clause, clause: Clause, told: Draft): void {
  const { words, drafts, links } = reading,
    isAfter = (hintsAt(words, clause.connective) & SEQUEL) !== 0;
  const cause = made.get(clause)?.[0];
  // "Took over in May after he left in April": of two days the order is told; "closed on Tuesday after a wall fell on Monday".
  const isReason = saysWhy(words, clause, parent) && (!isAfter || (clause.verb.past && (!(cause?.when && told.when) || isMishap(words, clause))));
  // "Two hours after the verdict was read": measured, not caused.
  if (!cause || !(isReason || isHalted(words, parent, clause)) || isMeasured(words, clause.connective)) return;
  // "Did not play after the mayor arrived": of what was missed any reason is told.
  if (told.status !== 'negated' && isLaterOnly(words, clause)) return;
  // "The decision came after the firm raised its offer": that it came is not told again.
  const named =
      isAfter && clause.connective === parent.verb.to
        ? referentOf(words, drafts, readTheme(words, ...parent.subject), firstOf(drafts, index), index)
        : undefined,
    isToldAgain = named !== undefined && told.guess !== undefined && !told.when;
  if (isToldAgain && named !== cause) dropDraft(reading, parent, told);
  links.add('causes', cause, isToldAgain ? named : told);
}

/** Value of the classes `harming` and `death`: in any case. */
const SURELY = 1;

/** "Stopped when the pump failed", not "discovered the loss when she opened up", which tells how, nor "had not stopped when I went to bed": by then. */
function isHalted(words: SentenceWords, parent: Clause, clause: Clause): boolean {
  const { verb } = parent;
  if (isSince(words, parent, clause) || isUntilThen(words, parent, clause)) return true;
  // "Nobody was hurt when a wall fell": that spared none.
  const { harming, death } = words.vocabulary.classes;
  if (isNot(words, parent) && (harming[verb.base] === SURELY || death[verb.base] === SURELY)) return false;
  if ((hintsAt(words, clause.connective) & AT_TIME) === 0 || verb.perfect || words.vocabulary.classes.nominal[verb.base] === FOUND) return false;
  // "Opened in 1998, when the line had six ships": how things stood then.
  if (isBreak(words, clause.connective - 1) && (words.bits[clause.verb.head] & HAVE || isOfLastTime(words, clause.connective))) return false;
  if (isActSense(verb.sense) || verb.sense === END || verb.sense === BEGIN) return true;
  if (isTimed(words, parent, clause) && !(words.bits[verb.head] & PROGRESSIVE)) return true;
  return !isBreak(words, clause.connective - 1) && isDeed(words, parent) && clause.verb.past && !clause.verb.copula;
}

/** "Has been closed since 12 May, when the bridge was found to be unsafe": what happened then began it. */
function isSince(words: SentenceWords, parent: Clause, clause: Clause): boolean {
  return parent.verb.perfect && tellsOfThen(words, clause) && timesOf(words, parent).at(-1)?.role === 'since';
}

/** "Did not play again until 1973, when a friend lent her a cello": what happened then brought it about. */
function isUntilThen(words: SentenceWords, parent: Clause, clause: Clause): boolean {
  return isNot(words, parent) && tellsOfThen(words, clause) && timesOf(words, parent).at(-1)?.role === 'until';
}

/** ", when the bridge was found to be unsafe": behind a time, what happened at it. */
function tellsOfThen(words: SentenceWords, { connective, verb }: Clause): boolean {
  return connective > 1 && (hintsAt(words, connective) & AT_TIME) !== 0 && hasMark(words, connective - 1, COMMA) && verb.past;
}

function isNot({ bits }: SentenceWords, { verb, subject: [from] }: Clause): boolean {
  return verb.negated || (bits[from] & NOT) !== 0;
}

/** "…, causing the lift to stop", "…, causing an outage", ", resulting in three deaths". */
function linkEffect(reading: Reading, sentence: SentenceReading, clause: Clause, told: Draft): void {
  const { words, links } = reading,
    { clauses, made } = sentence,
    { verb } = clause;
  const place = clauses.indexOf(clause),
    isBeside = verb.form === 'progressive';
  const child = clauses.find((other) => other.parent === place && other.joint === 'infinitive');
  const subject = child && phraseName(words, verb.to, child.from);
  const title = child && headlineOf(words, clauseLike(child, { subject: [verb.to, child.from] }), { status: 'occurred', subject });
  const own = child && (made.get(child)?.find(({ part }) => part === 'act') ?? made.get(child)?.[0]),
    known = own ?? (isBeside ? made.get(clause)?.[0] : undefined);
  if (known === told) return;
  const effect =
    known ?? (isBeside ? (child ? subject && actOfChild(reading, sentence, clause, child) : tellEffect(reading, sentence, clause)) : undefined);
  if (!effect) return;
  links.add('causes', told, effect);
  if (title !== undefined && effect.part !== 'act') effect.title = title;
}

/** What the clause below a verb of causing tells: undated, yet told. */
function actOfChild(reading: Reading, sentence: SentenceReading, { verb }: Clause, child: Clause): Draft {
  return makeDraft(reading, sentence, child, {
    part: 'happening',
    status: 'occurred',
    title: '',
    theme: readTheme(reading.words, verb.to, child.from),
  });
}

/** The happening that a verb of causing acts upon. */
function tellEffect(reading: Reading, sentence: SentenceReading, clause: Clause): Draft | undefined {
  const { words } = reading,
    { verb } = clause;
  const from = words.bits[verb.to] & PREPOSITION && words.vocabulary.classes.leadsTo[verb.base] !== 0 ? verb.to + 1 : verb.to;
  const [low, high] = objectOf(words, clauseLike(clause, { verb: groupLike(verb, { to: from, particle: -1 }) })),
    theme = readTheme(words, low, high);
  return theme.isHappening ? tellNoun(reading, sentence, clause, [low, high], undefined) : undefined;
}

/** "Broke down on Monday when the offer was withdrawn", "on Monday, when it was withdrawn", but "until 1849, when". */
function isTimed(words: SentenceWords, host: Clause, { connective, verb }: Clause): boolean {
  if (words.timeAt[connective - 1] !== 0) return true;
  return (
    connective > 1 &&
    hasMark(words, connective - 1, COMMA) &&
    words.timeAt[connective - 2] !== 0 &&
    isDeed(words, host) &&
    !host.verb.negated &&
    !verb.copula &&
    !(words.bits[verb.head] & PROGRESSIVE) &&
    timesOf(words, host).at(-1)?.role === 'at'
  );
}

/** A verb in the past of something done or befallen: no state, nothing in progress. */
function isDeed({ bits }: SentenceWords, { verb: { copula, sense, past, head } }: Clause): boolean {
  return past && !copula && sense !== STATE && !(bits[head] & PROGRESSIVE);
}

/** "Called off a strike, hours before it was due to begin, after talks resumed": what stands between is no part of what came of them. */
export function isAside(words: SentenceWords, { joint, drafts, connective: own }: Clause, { connective }: Clause): boolean {
  // "Was stopped, with the home side leading, when the lights failed".
  const isBetween =
    drafts === undefined ? joint === 'subordinate' || joint === 'participle' : joint === 'subordinate' && own > 0 && isMeasured(words, own);
  return isBetween && connective > 0 && isBreak(words, connective - 1);
}
