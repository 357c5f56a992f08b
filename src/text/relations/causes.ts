// Why a plan changed: the clause or the noun after "because", "after", "citing" is a happening of its own.
import { joinPhrase } from '../titles/join-phrase.js';
import { nounTokens } from '../titles/phrase.js';
import { causeBefore, causeOfAgent, causeOfClause, causeOfNoun, isOfLastTime, saysWhy } from './cause-of.js';
import type { Clause } from '../clauses/clause.js';
import type { Draft } from '../drafts/draft.js';
import { isSequel, linkReasons } from './link-reasons.js';
import { linkResults } from './link-results.js';
import { linkNamedCause } from './named-causes.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { isMeasured } from '../clauses/joints/counted-joints.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { AT_TIME, COORDINATOR, RELATIVE, SINCE } from '../words/vocabulary.js';
import { ASK, CAUSES, HAPPEN, PLAN, SAY, isActSense } from '../words/verb-senses.js';
import { linkCaused } from './link-caused.js';
import { isEntailing, linkClauses, linkFollowed, linkMoved, linkOutcome } from './link-causes.js';
import { linkConsequence } from './link-consequences.js';
import { isAside, linkKnown } from './link-hosts.js';

/** Adds the causes of the acts in a sentence, undated where the text gives them no time. */
export function readCauses(reading: Reading, sentence: SentenceReading): void {
  const { clauses, made } = sentence,
    { words } = reading;
  linkOutcome(reading, sentence);
  for (let place = 0; place < clauses.length; place++) {
    const clause = clauses[place];
    if ((clause.verb.sense === CAUSES || tellsWhy(words, clauses, clause) || isOccasion(reading, clause)) && !linkMoved(reading, sentence, clause))
      linkKnown(reading, sentence, clause);
    // "The wind fell, which allowed the crew to land": only where it stands for all that is told.
    if (clause.verb.form === 'finite' && (clause.verb.sense === CAUSES || isAllowed(reading, clause) || isEntailing(reading, clause)))
      linkCaused(reading, sentence, place);
    if (clause.verb.sense === HAPPEN) linkFollowed(reading, sentence, place);
    linkNamedCause(reading, sentence, place);
    linkClauses(reading, sentence, clause);
    if (made.has(clause)) readCause(reading, sentence, place);
  }
  linkResults(reading, sentence);
  linkReasons(reading, sentence);
  for (let place = 1; place < clauses.length; place++) linkConsequence(reading, sentence, place);
}

/** "Because the pump failed", "since the bus had broken down", but "since the strike began, 40 trains have been cancelled", "had been adjourned since it opened": from then on. */
function tellsWhy({ bits }: SentenceWords, clauses: readonly Clause[], { causal, connective }: Clause): boolean {
  return (
    causal && !(bits[connective] & SINCE && clauses.some(({ connective: own, verb }) => own !== connective && verb.form === 'finite' && verb.perfect))
  );
}

function isAllowed(
  {
    words: {
      vocabulary: { classes },
    },
  }: Reading,
  { joint, verb, subject }: Clause,
): boolean {
  return joint === 'relative' && subject[1] - subject[0] <= 1 && classes.settling[verb.base] !== 0;
}

function readCause(reading: Reading, sentence: SentenceReading, place: number): void {
  const { words, links, sayings, ledTo } = reading,
    clause = sentence.clauses[place],
    told = sentence.made.get(clause) ?? [];
  const act = told.find((draft) => isChange(draft, clause, told));
  if (!act) {
    linkNoun(reading, sentence, clause, told);
    return;
  }
  const why = whyOf(reading, sentence, place);
  // "Will be played on Friday after the pitch froze".
  if (act.part === 'plan' && !(why && saysWhy(words, why) && (why.verb.past || why.verb.perfect) && !isAside(words, clause, why))) return;
  const cause = causeOfAgent(reading, sentence, clause, act) ?? causeTold(reading, sentence, place, why);
  if (cause) {
    links.add('causes', cause, act);
    if (cause.isRequest && act.agent && cause.asked) nameAsked(reading, cause, act.agent);
    return;
  }
  // "after auditors told the board that money was missing": what they said.
  const said = why ? sayings.cueOf(why.verb) : -1;
  if (said >= 0) ledTo.set(said, act);
}

/** An act upon a plan, done by its own verb or not, or a plan for a day. */
function isChange({ part, status, when }: Draft, { verb }: Clause, told: readonly Draft[]): boolean {
  if (status === 'negated') return false;
  if (part === 'act') return true;
  if (part === 'happening') return isActSense(verb.sense);
  if (part !== 'plan' || when === undefined || isUndone(told)) return false;
  return verb.mood === 'will' || (verb.form === 'finite' && (verb.planned || verb.sense === PLAN));
}

/** What happened, and the noun that says why. */
function linkNoun(reading: Reading, sentence: SentenceReading, clause: Clause, made: readonly Draft[]): void {
  const told = made.find(({ part, status, kind }) => part === 'happening' && kind === 'event' && (status === 'occurred' || status === 'negated'));
  // "Did not go ahead because of slips": of a plan that was missed any reason is told.
  const cause = told && causeOfNoun(reading, sentence, clause, told.status !== 'negated' || told.sense !== HAPPEN);
  if (told && cause && cause !== told) reading.links.add('causes', cause, told);
}

/** The clause of the reason: one that hangs on this, or "after the pump failed, the club put off the race". */
function whyOf(reading: Reading, { clauses }: SentenceReading, place: number): Clause | undefined {
  const { words } = reading,
    [front] = clauses;
  const reasons = clauses.filter(
    (other) =>
      (tellsWhy(words, clauses, other) || isOccasion(reading, other)) &&
      // "Two hours after it was to begin": when.
      !(other.verb.planned && isMeasured(words, other.connective)) &&
      other.verb.form === 'finite' &&
      hangsOn(words, clauses, other, place),
  );
  // "Was adjourned, hours after it opened, when a juror fell ill".
  const behind = reasons.find((other) => !isSequel(words, other) || !isMeasured(words, other.connective)) ?? reasons.at(0);
  if (behind || place === 0 || front !== clauses[place - 1]) return behind;
  const isPast = front.verb.form === 'finite' && front.verb.past;
  return isPast && front.joint === 'subordinate' && tellsWhy(words, clauses, front) ? front : undefined;
}

/** What was asked for, the clause of the reason, a noun, or the clause before. */
function causeTold(reading: Reading, sentence: SentenceReading, place: number, why: Clause | undefined): Draft | undefined {
  const { clauses, made } = sentence,
    clause = clauses[place];
  const asked =
    clause.joint === 'coordinate'
      ? clauses
          .slice(0, place)
          .find((other) => other.verb.sense === ASK && other.joint !== 'relative' && made.get(other)?.every(({ part }) => part !== 'plan'))
      : undefined;
  if (asked) return made.get(asked)?.[0];
  if (why) return causeOfClause(reading, sentence, why);
  return causeOfNoun(reading, sentence, clause) ?? causeBefore(reading, sentence, place);
}

/** "Will not go ahead on Monday": what came of the plan is told as well. */
function isUndone(made: readonly Draft[]): boolean {
  return made.some(({ status }) => status === 'negated');
}

/** "asked it to wait": who was asked is who then acted. */
function nameAsked({ words }: Reading, request: Draft, agent: Theme): void {
  const { asked } = request;
  if (!asked || asked.pronoun === 'none' || agent.pronoun !== 'none') return;
  const name = joinPhrase(words, nounTokens(words, agent.from, agent.to), 30);
  const pronoun = ` ${words.tokens.text.slice(words.tokens.start[asked.from], words.tokens.end[asked.to - 1])} `;
  request.title = request.title.replace(pronoun, () => ` ${name} `);
}

/** "cancelled when the singer fell ill": a when-clause in the past behind an act says why. */
function isOccasion({ words }: Reading, { connective, verb, joint }: Clause): boolean {
  const isWhen = joint === 'subordinate' && connective > 0 && (hintsAt(words, connective) & AT_TIME) !== 0;
  if (!isWhen || !verb.past || verb.perfect || verb.copula) return false;
  if (!isBreak(words, connective - 1) || closesInsertion(words, connective - 1)) return true;
  return connective > 1 && words.timeAt[connective - 2] !== 0 && !isOfLastTime(words, connective);
}

/** Tokens of what a second clause is set in before, at most: "was adjourned | , hours after it opened, | when a juror fell ill". */
const INSERTION = 10;

/** Does a comma close what another, and a word that sets nothing beside it, opened? */
function closesInsertion(words: SentenceWords, comma: number): boolean {
  if (!hasMark(words, comma, COMMA)) return false;
  let from = comma - 1;
  while (from > 0 && comma - from < INSERTION && !isBreak(words, from)) from--;
  return hasMark(words, from, COMMA) && !(words.bits[from + 1] & (COORDINATOR | RELATIVE));
}

/** Does a clause hang on another, or on a participle or infinitive that does: "put off work planned for May after …"? */
function hangsOn(words: SentenceWords, clauses: readonly Clause[], clause: Clause, place: number): boolean {
  for (let parent = clause.parent; parent >= place; parent = clauses[parent].parent) {
    if (parent === place) return true;
    const { joint, verb, subject } = clauses[parent];
    // "Was lifted on Monday, reinstated when a test failed": of the second alone.
    if (joint === 'participle' && subject[0] === clauses[place].subject[0] && timesOf(words, clauses[place]).length > 0) return false;
    // "It was put off, the club said, because the pitch froze".
    if (joint === 'coordinate' && verb.sense === SAY && parent === place + 1) return true;
    if (joint !== 'participle' && joint !== 'infinitive' && !isAside(words, clauses[parent], clause)) return false;
  }
  return false;
}
