// Times that stand behind one verb and belong to another: of a move, behind a bracket, behind "but".
import type { Clause } from '../../clauses/clause.js';
import { BRACKET, COMMA, hasMark, isCapital, isGlued, type SentenceWords, STRONG } from '../../words/sentence-words.js';
import { type AttachedTime, timeLike, timesOf } from '../../clauses/times/time-roles.js';
import { ADVERB, AUXILIARY, COORDINATOR, SUBORDINATOR, TO } from '../../words/vocabulary.js';
import { EXTEND, PLAN, isActSense, movesSlot } from '../../words/verb-senses.js';
import { beginOf } from '../../clauses/joints/counted-joints.js';

const NONE: readonly AttachedTime[] = [];

/** Gives each time to the verb that it is of. */
export function returnTimes(words: SentenceWords, clauses: readonly Clause[]): void {
  returnTargets(words, clauses);
  returnInsertions(words, clauses);
  for (let place = 1; place < clauses.length; place++) {
    returnPastBracket(words, clauses, place);
    returnSubject(words, clauses, place);
    returnNamed(words, clauses, place);
  }
  returnFronts(words, clauses);
  returnContrast(words, clauses);
}

/** "The fair opens (the tent has been mended) on 3 June": what stands in brackets is over with them. */
function returnPastBracket(words: SentenceWords, clauses: readonly Clause[], place: number): void {
  const clause = clauses[place],
    { verb, to } = clause;
  let open = verb.from - 1,
    close = verb.to;
  while (open > clauses[0].verb.to && !hasMark(words, open, BRACKET)) open--;
  while (close < to && !hasMark(words, close, BRACKET)) close++;
  const host =
    close < to && hasMark(words, open, BRACKET) && hasMark(words, open, STRONG)
      ? clauses.slice(0, place).findLast(({ verb: earlier }) => earlier.to <= open && earlier.form === 'finite')
      : undefined;
  const moved = host ? timesOf(words, clause).filter(({ from }) => from > close) : NONE;
  if (!host || moved.length === 0) return;
  host.times = [...timesOf(words, host), ...moved];
  clause.times = timesOf(words, clause).filter((time) => !moved.includes(time));
  clause.to = close;
}

/** "Said | Monday's vote was void", "said | Saturday was too early": a day that owns what is told of is of that and none of the saying; one of which something is told is of neither. */
function returnSubject(words: SentenceWords, clauses: readonly Clause[], place: number): void {
  const clause = clauses[place],
    { from, verb, joint, subject, connective } = clause,
    host = joint === 'complement' && connective < 0 ? (clauses[clause.parent] as Clause | undefined) : undefined,
    last = host && timesOf(words, host).at(-1);
  if (!host || last?.to !== from || last.preposition >= 0) return;
  const isOwner = isGlued(words, from) && subject[0] === from;
  if (!isOwner && !(verb.from === from && (verb.copula || words.bits[from] & AUXILIARY))) return;
  host.times = timesOf(words, host).slice(0, -1);
  host.to = last.from;
  if (isOwner) Object.assign(clause, { from: last.from, subject: [last.from, subject[1]], times: undefined });
}

/** "Was found by a boy called Alan Moe in 1976": nobody is called so on a day. */
function returnNamed(words: SentenceWords, clauses: readonly Clause[], place: number): void {
  const clause = clauses[place],
    { verb, joint } = clause,
    host = clauses[clause.parent] as Clause | undefined;
  const moved =
    joint === 'participle' && host?.verb.form === 'finite' && words.vocabulary.classes.naming[verb.base] !== 0 && isCapital(words, verb.to)
      ? timesOf(words, clause)
      : NONE;
  if (!host || moved.length === 0) return;
  host.times = [...timesOf(words, host), ...moved];
  clause.times = NONE;
}

/** "Put back to April because a witness was ill, and then to 3 June": where a clause between only gives a reason, the slot is of the verb that moves. */
function returnTargets(words: SentenceWords, clauses: readonly Clause[]): void {
  for (let place = 1; place < clauses.length; place++) {
    const clause = clauses[place],
      { joint, verb } = clause;
    const isInsertion = joint === 'relative' || joint === 'participle' || clause.verb.form === 'infinitive';
    if (!(joint === 'subordinate' || isInsertion) || isActSense(verb.sense)) continue;
    const mover = clauses.slice(0, place).findLast((earlier) => movesSlot(earlier.verb.sense) || (isInsertion && earlier.verb.sense === EXTEND));
    // "Has extended the ban, which was to end on 4 May, until June".
    const isMoved = ({ role, place: where, preposition }: AttachedTime): boolean =>
      where === 'after' &&
      (role === 'target' || (isInsertion && role === 'until')) &&
      (isInsertion
        ? hasMark(words, preposition - 1, COMMA) || (role === 'until' && joint === 'relative' && words.timeAt[preposition - 1] !== 0)
        : (words.bits[preposition] & TO) !== 0 && opensAnew(words, preposition));
    const isOfDate = mover === clauses[place - 1] && namesDate(words, clause);
    const moved = mover ? timesOf(words, clause).filter((time) => (isOfDate ? time.place === 'after' && SLOTS.has(time.role) : isMoved(time))) : NONE;
    if (!mover || moved.length === 0) continue;
    mover.times = [...timesOf(words, mover), ...moved];
    clause.times = timesOf(words, clause).filter((time) => !moved.includes(time));
  }
}

/** What a time tells of a date that is moved: from when, until when, to when. */
const SLOTS: ReadonlySet<AttachedTime['role']> = new Set(['origin', 'until', 'target']);

/** "Extended the deadline | for bringing it back to 4 May", "| to apply from 4 May to 6 June": what the date is for has no other. */
function namesDate({ tokens: { word }, vocabulary: { nounSense, classes } }: SentenceWords, { connective, verb }: Clause): boolean {
  const noun = (connective < 0 ? verb.from : connective) - 1;
  return noun > 0 && (nounSense[word[noun]] === PLAN || classes.slotNoun[word[noun]] !== 0);
}

/** "An attempt to raise it, in 2031, failed": between commas before the verb, a time is of that verb. */
function returnInsertions(words: SentenceWords, clauses: readonly Clause[]): void {
  for (let place = 1; place < clauses.length; place++) {
    const inner = clauses[place - 1],
      { verb, subject } = clauses[place];
    if (inner.joint !== 'infinitive' || inner.to !== verb.from || subject[0] >= inner.from || verb.form !== 'finite') continue;
    const last = timesOf(words, inner).at(-1);
    if (last?.role !== 'at' || last.to !== inner.to - 1 || !hasMark(words, last.to, COMMA) || !hasMark(words, beginOf(last) - 1, COMMA)) continue;
    inner.times = timesOf(words, inner).slice(0, -1);
    clauses[place].times = [timeLike(last, { place: 'after' }), ...timesOf(words, clauses[place])];
  }
}

/** "Orders dried up, and in 1922, having failed to find a buyer, Ralph closed the yard", "was quiet until, at 14:20, as they slept, it burst": behind a joining word, before what is set in, a time is of the verb behind that. */
function returnFronts(words: SentenceWords, clauses: readonly Clause[]): void {
  let host = clauses[0];
  for (const [place, clause] of clauses.entries()) {
    const { verb, joint, connective } = clause;
    if (verb.form !== 'finite' || joint === 'subordinate' || joint === 'relative') continue;
    const last = joint === 'coordinate' && connective < 0 && host !== clauses[place - 1] ? timesOf(words, host).at(-1) : undefined;
    if (
      last?.role === 'at' &&
      last.place === 'after' &&
      last.to === host.to - 1 &&
      isJoinedAnew(words, last) &&
      timesOf(words, clause).length === 0
    ) {
      host.times = timesOf(words, host).slice(0, -1);
      clause.times = [timeLike(last, { place: 'front' })];
    }
    host = clause;
  }
}

/** "…, and in 1922,", "… until, at 14:20,". */
function isJoinedAnew(words: SentenceWords, time: AttachedTime): boolean {
  const before = beginOf(time) - 1;
  if (!hasMark(words, time.to, COMMA)) return false;
  return (words.bits[before] & COORDINATOR) !== 0 || (hasMark(words, before, COMMA) && (words.bits[before - 1] & SUBORDINATOR) !== 0);
}

/** "Will not open on 9 May as planned but on 16 May": the first day is the one that the other replaces. */
function returnContrast(words: SentenceWords, clauses: readonly Clause[]): void {
  const {
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const isContrast = ({ preposition, from }: AttachedTime): boolean => {
    const before = (preposition >= 0 ? preposition : from) - 1;
    return before >= 0 && timeAt[before] === 0 && classes.contrast[word[before]] !== 0;
  };
  for (let place = 0; place < clauses.length; place++) {
    const times = timesOf(words, clauses[place]);
    const at = times.findIndex(isContrast);
    const host =
      at < 0
        ? undefined
        : [clauses[place], clauses[place - 1] as Clause | undefined].find(
            (clause) => clause?.verb.negated && clause.verb.form === 'finite' && timesOf(words, clause).some((time) => time !== times[at]),
          );
    if (!host) continue;
    const kept = (host.times ?? NONE).filter((time) => !times.slice(at).includes(time));
    clauses[place].times = times.slice(0, at);
    host.times = [
      ...kept.map((time) => timeLike(time, { isReplaced: time.place === 'after' })),
      ...times.slice(at).map((time) => timeLike(time, { place: 'after' })),
    ];
    host.verb.negated = false;
  }
}

/** "and then to", ", then to": no verb or noun stands right before. */
function opensAnew({ bits, marks }: SentenceWords, preposition: number): boolean {
  const before = preposition - 1;
  return before > 0 && ((bits[before] & (COORDINATOR | ADVERB)) !== 0 || (marks[before] & COMMA) !== 0);
}
