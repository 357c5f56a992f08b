// What led to something: the clause, the noun or the actor that tells it.
import { nounTitle } from '../titles/phrase.js';
import { headlineOf } from '../titles/headline.js';
import type { TimeExpression } from '../expression.js';
import { type Clause, isMain } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import { behindReason } from '../clauses/verbs/around-verbs.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { firstOf, lastDraftOf, referentOf } from './referent.js';
import { NUMBER } from '../tokens/tokens.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, timeStart, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { datesNoun } from '../clauses/times/time-nouns.js';
import { timesOf } from '../clauses/times/time-roles.js';
import {
  ADVERB,
  ARTICLE,
  AT_TIME,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  PERSON,
  PREPOSITION,
  PROGRESSIVE,
  DO,
  DOER,
  NOT,
  REASON,
  RELATIVE,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
  VERB,
  HAPPENING,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  TO,
  UNTIL,
  PRONOUN,
  INDEFINITE,
} from '../words/vocabulary.js';
import { isPluperfect } from '../words/verb-kinds.js';
import { NO_DEEDS, PLAN, SAY, STATE, isActSense } from '../words/verb-senses.js';
import { isMeasured } from '../clauses/joints/counted-joints.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** "A strike delayed the launch", "was put off by a strike": what did it is a happening itself. */
export function causeOfAgent(reading: Reading, sentence: SentenceReading, clause: Clause, act: Draft): Draft | undefined {
  const { words } = reading,
    { verb } = clause;
  const agent = verb.passive ? agentBehind(words, clause) : act.agent;
  if (!agent || verb.form === 'infinitive' || agent.from === act.theme?.from || agent.pronoun !== 'none') return undefined;
  const head = words.tokens.word[agent.headAt] ?? 0;
  // "Suspended by his party": those who act.
  if (head === 0 || words.vocabulary.classes.collective[head] !== 0 || !befalls(words, agent)) return undefined;
  if (!verb.passive && agent.headAt > sentence.from && isCapital(words, agent.headAt)) return undefined;
  const known = referentOf(words, reading.drafts, agent, reading.drafts.lastIndexOf(act), sentence.index);
  if (known) return known;
  const [dated] = verb.passive ? [] : combineTimes(timesOf(words, clause).filter(({ place, role }) => place === 'subject' && role !== 'argument'));
  return makeDraft(reading, sentence, clause, {
    part: 'cause',
    status: 'occurred',
    ...dated,
    title: nounTitle(words, agent.from, agent.to),
    theme: agent,
  });
}

/** "By a strike", behind a passive verb. */
function agentBehind(words: SentenceWords, { verb, to: end }: Clause): Theme | undefined {
  const { bits, timeAt } = words;
  let at = verb.to;
  while (at < end && !(hintsAt(words, at) & DOER && timeAt[at + 1] === 0)) at++;
  if (at >= end) return undefined;
  const isJoint = (place: number): boolean => (bits[place] & (PREPOSITION | COORDINATOR | RELATIVE | SUBORDINATOR)) !== 0;
  let to = at + 1;
  while (to < end && timeAt[to] === 0 && !isBreak(words, to) && !isJoint(to)) to++;
  // "By mistake", "by accident": how.
  if ((to === at + 2 || hasMark(words, at + 2, DOT)) && words.vocabulary.classes.adverbial[words.tokens.word[at + 1]] !== 0) return undefined;
  return readTheme(words, at + 1, to);
}

/** "Lightning struck the mast, and the launch was put off": what befell is told right before what was done about it. */
export function causeBefore(reading: Reading, sentence: SentenceReading, place: number): Draft | undefined {
  const clause = sentence.clauses[place];
  let last = place - 1;
  // "The bridge cracked, and the opening promised for May was scrapped".
  while (last > 0 && sentence.clauses[last].joint === 'participle' && sentence.clauses[last].from >= clause.subject[0]) last--;
  // "Won the cup, but the parade was called off".
  const isAgainst = clause.connective >= 0 && reading.words.vocabulary.classes.contrast[reading.words.tokens.word[clause.connective]] !== 0,
    before = last >= 0 && !isAgainst ? sentence.clauses[last] : undefined;
  if (!before || clause.joint !== 'coordinate' || !isMain(before.joint) || clause.subject[0] === before.subject[0]) return undefined;
  // "The road is cut; 300 people had been moved": before that.
  if (!clause.verb.passive || isPluperfect(clause.verb) || !isNews(reading, sentence, before)) return undefined;
  return causeOfWhat(reading, sentence, before);
}

/** "A crack was found", "has been found", "a bearing cracks", in a log; not "is sold out", "had won the cup", nor "was planned for 3 May", which befalls nothing. */
function isNews({ sayings }: Reading, { made }: SentenceReading, clause: Clause): boolean {
  const { form, past, perfect, passive, planned, sense, head } = clause.verb;
  if (form !== 'finite' || planned || sense === PLAN || clause.conditional) return false;
  const isOver = past ? !perfect : (perfect || !passive) && made.get(clause)?.some(isOccurrence);
  return isOver === true && sense !== SAY && !isActSense(sense) && sayings.contentAt(head) < 0;
}

export function isOccurrence({ part, kind, status }: Draft): boolean {
  return part === 'happening' && kind === 'event' && status === 'occurred';
}

/** Is a clause joined by a word of reason: "because", "after", a "since" behind a comma? */
export function saysWhy(words: SentenceWords, clause: Clause, host?: Clause): boolean {
  const at = clause.connective;
  return (
    at >= 0 &&
    ((hintsAt(words, at) & REASON) !== 0 ||
      ((words.bits[at] & (SINCE | CAUSE)) === (SINCE | CAUSE) && hasMark(words, at - 1, COMMA)) ||
      // "Won, as it had won in May": likened.
      (isGrounded(words, clause) && clause.verb.base !== host?.verb.base && !isWhen(words, clause, host) && !isLikened(words, clause)))
  );
}

/** "Just as it had taken off", "as soon as it had", "had risen since it had begun", "since it had moved in 1990": when, and no reason. */
function isWhen(words: SentenceWords, clause: Clause, host?: Clause): boolean {
  const { bits } = words,
    at = clause.connective;
  if ((bits[at - 1] | bits[at + 1]) & ADVERB) return true;
  return (bits[at] & SINCE) !== 0 && (host?.verb.perfect === true || timesOf(words, clause).length > 0);
}

/** "The first to close since 1963, | when a bearing failed": that was the last time. */
export function isOfLastTime(words: SentenceWords, connective: number): boolean {
  const at = connective - 2;
  return at > 0 && words.timeAt[at] !== 0 && (words.bits[timeStart(words, at) - 1] & SINCE) !== 0;
}

/** "Left as he had come", "closed as many others had shut": how, and no reason. */
function isLikened(words: SentenceWords, { subject: [from], verb: { to, passive } }: Clause): boolean {
  const { bits, timeAt, tokens } = words;
  if ((hintsAt(words, from) & (INDEFINITE | ARTICLE)) === INDEFINITE) return true;
  return (
    !passive &&
    (bits[from] & PRONOUN) !== 0 &&
    (to >= tokens.length || isBreak(words, to) || hasMark(words, to, DOT) || timeAt[to] !== 0 || (bits[to] & PREPOSITION) !== 0)
  );
}

/** "As the points had frozen", "since they had frozen", but not "as she had promised", "as he had done": what was over by then, and nothing meanwhile. */
function isGrounded(words: SentenceWords, { connective: at, verb: { perfect, past, mood, sense, base } }: Clause): boolean {
  return (
    perfect &&
    past &&
    mood === 'none' &&
    (words.bits[at] & (CAUSE | SUBORDINATOR)) === (CAUSE | SUBORDINATOR) &&
    (hintsAt(words, at) & (SEQUEL | AT_TIME)) === 0 &&
    base !== 0 &&
    !NO_DEEDS.has(sense) &&
    (words.vocabulary.bits[base] & DO) === 0
  );
}

/** What a clause of reason tells, or what somebody was told in it. */
export function causeOfClause(reading: Reading, sentence: SentenceReading, why: Clause): Draft | undefined {
  const told = sentence.made.get(why),
    known = told?.find(({ part }) => part !== 'plan') ?? told?.[0];
  if (known) return known;
  if (!saysWhy(reading.words, why) && !(hintsAt(reading.words, why.connective) & AT_TIME)) return undefined;
  const { verb } = why;
  if (verb.sense === SAY) {
    // "after his lawyer told the court that the files had come": the files.
    const place = sentence.clauses.indexOf(why);
    const told = sentence.clauses.find((other) => other.parent === place && other.joint === 'complement');
    return told && sentence.made.get(told)?.[0];
  }
  return causeOfWhat(reading, sentence, why);
}

function causeOfWhat(reading: Reading, sentence: SentenceReading, why: Clause): Draft | undefined {
  const known = sentence.made.get(why)?.find(({ part }) => part === 'happening');
  if (known) return known;
  const { sense, copula, negated, mood, past, perfect } = why.verb,
    isDeed = sense !== SAY && sense !== STATE && !copula;
  if (!isDeed || negated || mood !== 'none' || !(past || perfect)) return undefined;
  return makeDraft(reading, sentence, why, {
    part: 'cause',
    status: 'occurred',
    title: headlineOf(reading.words, why, { status: 'occurred' }),
    theme: readTheme(reading.words, why.subject[0], why.subject[1]),
  });
}

/**
 * "because of a port strike", "citing an injury", "following a warning": a noun that happened.
 * @param isDone - of what happened, not of what became of a plan: only a happening leads to that.
 */
export function causeOfNoun(reading: Reading, sentence: SentenceReading, clause: Clause, isDone = false): Draft | undefined {
  // "Because of a strike, no trains ran" too.
  const isFirst =
    clause === sentence.clauses[0] && !(reading.words.bits[sentence.from] & SUBORDINATOR && hintsAt(reading.words, sentence.from) & SEQUEL);
  return (
    reasonIn(reading, sentence, clause, clause.verb.to, clause.to, isDone) ??
    (isFirst ? reasonIn(reading, sentence, clause, sentence.from, clause.subject[0], isDone, sentence.from + LEAD) : undefined) ??
    reasonBefore(reading, sentence, clause, isDone)
  );
}

/** "And, owing to a crash, did not reach it"; "and, after repairs, reopened" tells an order alone. */
function reasonBefore(reading: Reading, sentence: SentenceReading, clause: Clause, isDone: boolean): Draft | undefined {
  const { words } = reading,
    { connective, joint, verb } = clause,
    from = hasMark(words, connective + 1, COMMA) ? connective + 2 : connective + 1;
  if (joint !== 'coordinate' || connective < 0 || hintsAt(words, from) & SEQUEL) return undefined;
  return reasonIn(reading, sentence, clause, from, verb.from, isDone, from + LEAD);
}

/** Tokens that a reason in front takes to open, at most: "as a result of". */
const LEAD = 4;

/** A noun that happened, behind a word of reason in these tokens. */
function reasonIn(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  low: number,
  high: number,
  isDone: boolean,
  until = high,
): Draft | undefined {
  const { words } = reading,
    { timeAt } = words;
  let isBehindDoer = false;
  for (let at = low; at < Math.min(high, until); at++) {
    isBehindDoer ||= clause.verb.passive && (hintsAt(words, at) & DOER) !== 0 && timeAt[at + 1] === 0;
    const from = behindReason(words, at);
    // "Held up by smoke over the bay", but "called off by the club because of smoke".
    if (from < 0 || (isBehindDoer && from === at + 1) || !opensReason(words, clause, at, from, isDone)) continue;
    const reason = nounOfReason(words, at, from, high);
    if (hintsAt(words, from) & PERSON) return undefined;
    const known = referentOf(words, reading.drafts, reason.theme, firstOf(reading.drafts, sentence.index), sentence.index);
    // What is only planned has led to nothing yet.
    if (known && !(isDone && known.part === 'plan')) return known;
    // "Charged over either incident", "over both": of those that were told of.
    if ((words.bits[from] & (DETERMINER | PRONOUN)) === (DETERMINER | PRONOUN) && !(hintsAt(words, from) & INDEFINITE)) return undefined;
    if (isDone && !hasHappened(words, reason, sentence.to)) return undefined;
    if (isAllAlong(words, reason) || (isDone && isPutOff(words, reason))) continue;
    return isNothing(words, reason) ? undefined : tellReason(reading, sentence, clause, reason);
  }
  return undefined;
}

/** What a word of reason names. */
interface Reason {
  /** Token of the word of reason. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly theme: Theme;
  readonly time: TimeExpression | undefined;
  readonly isHappening: boolean;
}

/** Whether a word tells why: "because of", "after", but not each place at which it stands. */
function opensReason(words: SentenceWords, clause: Clause, at: number, from: number, isDone: boolean): boolean {
  const { bits, timeAt } = words,
    isAfter = (hintsAt(words, at) & SEQUEL) !== 0;
  // "Not because of the fire".
  if (bits[at - 1] & NOT) return false;
  // "Until after the holidays".
  if (isAfter && bits[at - 1] & UNTIL) return false;
  // "Delayed over 90 flights": so many of what it acts upon.
  const { passive, sense, to, particle } = clause.verb,
    object = particle === to ? to + 1 : to;
  if (at === object && !passive && isActSense(sense) && words.tokens.kind[from] === NUMBER) return false;
  // "Took over", "held over to the next meeting", "switched trains over to the new line".
  if (at === clause.verb.particle || (bits[at] & PARTICLE && bits[at + 1] & TO)) return false;
  // "Two days after the election", "the week after the fire", "shortly after lunch": no reason.
  if (isDone && isAfter && (isMeasured(words, at) || bits[at - 1] & ADVERB)) return false;
  // "Abandoned after 20 minutes because of fog": how long, and then why.
  return !(isAfter && timeAt[from] !== 0 && words.times[timeAt[from] - 1].type === 'DURATION');
}

/** The noun phrase behind a word of reason, with its time: "after last week's fire", "after a fire two days earlier", "because of a ruling on 3 May". */
function nounOfReason(words: SentenceWords, at: number, from: number, high: number): Reason {
  const { bits, timeAt, tokens } = words;
  const isJoint = (place: number): boolean => (bits[place] & (COORDINATOR | RELATIVE | SUBORDINATOR)) !== 0 && !(bits[place] & PREPOSITION);
  let to = from;
  while (to < high && timeAt[to] !== 0) to++;
  // "Because of that".
  if (to === from && to < high && bits[to] & DETERMINER && isJoint(to)) to++;
  while (to < high && !isBreak(words, to) && timeAt[to] === 0 && !isJoint(to)) to++;
  if (tokens.text.charAt(tokens.start[to - 1]) === '.') to--;
  const theme = readTheme(words, from, to),
    { headAt } = theme;
  const dates = timeAt[from] === 0 && to < high && timeAt[to] !== 0 && !datesNoun(words, to) ? timeAt[to] : timeAt[from];
  // "The grounding of the fleet", "high winds" happen as well.
  const isDoing = headAt >= 0 && (bits[headAt] & PROGRESSIVE && bits[headAt - 1] & DETERMINER) !== 0;
  return { at, from, to, theme, time: dates === 0 ? undefined : words.times[dates - 1], isHappening: befalls(words, theme) || isDoing };
}

/** "After a storm" tells of one; "after the flood", "after a fire in March" have been told or are told by their time. */
function hasHappened(words: SentenceWords, { at, from, theme, isHappening }: Reason, end: number): boolean {
  const isAfter = words.bits[at] & SUBORDINATOR && hintsAt(words, at) & SEQUEL;
  return isHappening && !(isAfter && (theme.isDefinite || holdsTime(words, from, end)));
}

/** "citing costs", "due to shortages": so it was all along, nothing that happened. */
function isAllAlong({ tokens }: SentenceWords, { theme: { headAt, head }, isHappening }: Reason): boolean {
  return headAt >= 0 && !isHappening && tokens.end[headAt] - tokens.start[headAt] > head.length;
}

/** "Opened after two postponements": it was put off, and opened all the same. */
function isPutOff(words: SentenceWords, { at, theme: { headAt, isDefinite } }: Reason): boolean {
  return (hintsAt(words, at) & SEQUEL) !== 0 && !isDefinite && headAt >= 0 && isActSense(words.vocabulary.nounSense[words.tokens.word[headAt]]);
}

/** "Because of the forecast", "owing to half-term": what everybody knows of is there, and did not happen. */
function isNothing({ bits }: SentenceWords, { from, theme, isHappening }: Reason): boolean {
  if (theme.nouns.length === 0 || (theme.isDefinite && !isHappening)) return true;
  return (bits[from] & VERB) !== 0 && !(bits[from] & (HAPPENING | NOUN_LIKE | PROGRESSIVE));
}

function tellReason(reading: Reading, sentence: SentenceReading, clause: Clause, { from, to, theme, time }: Reason): Draft {
  const title = nounTitle(reading.words, from, to),
    { headAt } = theme;
  // "Because of a fault found on Monday", "that was found on Monday": what is told of it.
  const more = sentence.clauses.find(
    ({ verb, subject, joint, connective }) =>
      (verb.form === 'participle' || joint === 'relative') &&
      verb.from > from &&
      (verb.from <= to || connective === to) &&
      subject[0] <= headAt &&
      headAt < subject[1],
  );
  // "Over the crash on 2 March": told with its own time just now.
  const isSame = (draft: Draft): boolean => draft.theme?.isHappening === true && draft.kind === 'event' && title.startsWith(draft.title);
  return (
    (more && sentence.made.get(more)?.[0]) ??
    lastDraftOf(reading.drafts, sentence.index, isSame) ??
    makeDraft(reading, sentence, clause, {
      part: 'cause',
      status: time?.when && isAhead(reading, time.when) ? 'scheduled' : 'occurred',
      ...(time?.when && { when: time.when, times: [time] }),
      title,
      theme,
    })
  );
}

/** A happening, or what befalls: "high winds", "smoke"; "a fallen tree", "broken axles". */
export function befalls(words: SentenceWords, { isHappening, headAt, from }: Theme): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { base, classes, nounSense },
  } = words;
  // "Over a plan to close it": the plan befalls nothing.
  if (headAt >= 0 && nounSense[word[headAt]] === PLAN) return false;
  if (isHappening || headAt < 0 || classes.befalling[word[headAt]] !== 0) return isHappening || headAt >= 0;
  const deed = base[word[headAt - 1]];
  return (
    (bits[headAt - 1] & PARTICIPLE) !== 0 &&
    (headAt - 1 === from || (hintsAt(words, headAt - 2) & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE)) &&
    classes.harming[deed] + classes.selfMoved[deed] !== 0
  );
}

/** A time, up to the next sign. */
function holdsTime(words: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && words.timeAt[at] === 0 && !isBreak(words, at)) at++;
  return at < to && words.timeAt[at] !== 0;
}
