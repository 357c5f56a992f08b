// What came first of what two clauses of one sentence tell, where a word or the tense says so.
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { isIndicative } from '../clauses/verbs/verb-group.js';
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { isPluperfect } from '../words/verb-kinds.js';
import { COMPARISON, COORDINATOR, SEQUEL } from '../words/vocabulary.js';
import { isArrival } from './mishaps.js';
import { before, isCounted, isJoint, isMeasured, isRightAfter, signOf } from '../clauses/joints/counted-joints.js';

/** Values of the class `moment`: the tense alone tells what came first; what the word opens did, behind "soon". */
const BY_TENSE = 1,
  AS_SOON = 3;

/** Puts in order what two clauses tell: by the word between them, by what was over by then, by how a participle stands. */
export function linkOrder({ words, links }: Reading, { clauses, made }: SentenceReading): void {
  for (let place = 0; place < clauses.length; place++) {
    const clause = clauses[place],
      host = hostOf(words, clauses, place, made);
    if (host) linkPlans(words, links, clause, made.get(clause)?.find(isSet), made.get(host)?.find(isSet));
    const order = host ? orderOf(words, clause, host) : 0;
    if (!host || order === 0) continue;
    const told = made.get(clause)?.find(isDone),
      undone = isDoneBefore(clause) ? reasonedIn(made.get(host), isAbsolute(words, clause, host)) : undefined;
    // "Having broken a finger on Thursday, she did not start", "was put back, a slot having become free".
    if (told && undone && told !== undone && !links.joins(told, undone)) {
      links.add('causes', told, undone);
      continue;
    }
    const main = made.get(host)?.find(isDone);
    if (!told || !main || told === main || links.joins(told, main) || links.joins(main, told)) continue;
    // "He ate before she came", without a day: as good as at once; not "sang after the mayor arrived".
    const isDistant =
      clause.connective > 0 && (isMeasured(words, clause.connective) || isRightAfter(words, clause.connective) || isArrival(words, clause));
    if (!told.when && (clause.joint === 'relative' || !main.when) && !isDistant) continue;
    const [first, last] = order === 1 ? [told, main] : [main, told];
    if (!first.when || !last.when || first.when.start < last.when.end) links.add('before', first, last);
  }
}

/** "Will leave on 3 May after the hull is painted on 1 May": what two clauses set for days of their own, by the word between them. */
function linkPlans(words: SentenceWords, links: LinkList, { connective }: Clause, told: Draft | undefined, main: Draft | undefined): void {
  if (connective < 0 || !isJoint(words, connective) || !told?.when || !main?.when || told === main) return;
  const [first, last] = signOf(words, connective) === 1 ? [told, main] : [main, told];
  if (first.when && last.when && first.when.end <= last.when.start && !links.joins(first, last) && !links.joins(last, first))
    links.add('before', first, last);
}

/** The clause that another is put before or behind. */
function hostOf(words: SentenceWords, clauses: readonly Clause[], place: number, made: SentenceReading['made']): Clause | undefined {
  const clause = clauses[place],
    { connective, joint } = clause;
  // "Two days after it sank, divers found it": the clause that it opens follows.
  if (connective > 0 && isJoint(words, connective) && isCounted(words, connective))
    return before(clauses, clause) ?? clauses.find((other) => other !== clause && other.joint !== 'relative' && made.has(other));
  // "The driver, who had called, died".
  if (joint === 'relative') {
    const [noun] = clause.antecedent ?? clause.subject;
    return clauses.find((other) => other !== clause && other.subject[0] === noun && other.joint !== 'relative') ?? parentOf(clauses, clause);
  }
  if (joint === 'coordinate') return connective >= 0 && hintsAt(words, connective) & (COMPARISON | SEQUEL) ? clauses[place - 1] : undefined;
  if (joint !== 'subordinate' && joint !== 'participle') return undefined;
  return parentOf(clauses, clause) ?? clauses.find((other, at) => at > place && isMain(other.joint));
}

/** 1: the clause tells what came first; -1: its host does; 0: nobody says. */
function orderOf(words: SentenceWords, clause: Clause, host: Clause): 1 | 0 | -1 {
  const { connective, joint, verb } = clause;
  if (connective >= 0 && isJoint(words, connective))
    return isMeasured(words, connective) || (isPast(host) && (isPast(clause) || verb.form === 'progressive')) ? signOf(words, connective) : 0;
  if (!isPast(host) && !(isDoneBefore(clause) && isAbsolute(words, clause, host))) return 0;
  // "Having signed it, he left".
  if (joint === 'participle') return isDoneBefore(clause) ? 1 : 0;
  if (!isPast(clause)) return 0;
  if (joint === 'relative') return isPluperfect(clause.verb) && !host.verb.perfect ? 1 : 0;
  // "No sooner had it left than it sank", "the pump failed, then the pipe burst".
  return joint === 'coordinate' ? -1 : orderByMoment(words, clause, host);
}

/** "Having signed it". */
function isDoneBefore({ joint, verb, connective }: Clause): boolean {
  return joint === 'participle' && verb.form === 'progressive' && verb.perfect && connective < 0;
}

/** "Landed late, the pilot having lost his way", of a subject of its own and no other time; not "landed late, the pilot having left at ten", nor "she, having lost it,", nor "and, the mason having quarrelled, had to wait", nor what opens a sentence. */
function isAbsolute(words: SentenceWords, clause: Clause, host: Clause): boolean {
  const {
    subject: [from, to],
    verb,
  } = clause;
  return (
    host.verb.to <= from &&
    from < to &&
    from !== host.subject[0] &&
    to === verb.from &&
    !isBreak(words, to - 1) &&
    !(words.bits[from - 2] & COORDINATOR) &&
    timesOf(words, clause).every(({ role }) => role !== 'at')
  );
}

/** What a participle of what was over says why of: an act or what was not done, and where it is absolute anything. */
function reasonedIn(told: readonly Draft[] | undefined, isAny: boolean): Draft | undefined {
  return (
    told?.find(({ part, status }) => part === 'act' || status === 'negated') ??
    (isAny ? told?.find(({ kind, isSlot }) => kind === 'event' && !isSlot) : undefined)
  );
}

/** "They had gone when we came", "once it had dried, it was sold": what was over by then came first. */
function orderByMoment(words: SentenceWords, clause: Clause, host: Clause): 1 | 0 | -1 {
  const {
      tokens: { word },
      vocabulary: {
        classes: { moment, timeMeasure },
      },
    } = words,
    { connective } = clause;
  const kind = connective >= 0 ? moment[word[connective]] : 0;
  if (kind === 0 || (kind === AS_SOON && timeMeasure[word[connective - 1]] === 0)) return 0;
  if (kind !== BY_TENSE) return 1;
  if (isPluperfect(clause.verb) === isPluperfect(host.verb)) return 0;
  return isPluperfect(clause.verb) ? 1 : -1;
}

function isPast({ verb, conditional }: Clause): boolean {
  return isIndicative(verb) && verb.past && !verb.copula && !conditional;
}

/** A plan with its day. */
function isSet({ kind, status, when }: Draft): boolean {
  return kind === 'event' && status === 'scheduled' && when !== undefined;
}

function isDone({ kind, status, part }: Draft): boolean {
  return kind === 'event' && part !== 'cause' && part !== 'plan' && status !== 'negated';
}
