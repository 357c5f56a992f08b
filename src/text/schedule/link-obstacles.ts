// What kept a plan that is only looked back at from coming true: "was to sail at six, but the engine failed", "had meant to go back; the war put an end to that".
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import type { Reading } from '../drafts/reading.js';
import { DOT, hasMark, hintsAt, indexAfter, isBreak, type SentenceWords, STRONG, tokenAfter } from '../words/sentence-words.js';
import { ANAPHOR, BE, DOER, HAVE, ONLY, PARTICIPLE, PREPOSITION, UNTIL } from '../words/vocabulary.js';
import { ASK, callsOff, EXTEND, HAPPEN } from '../words/verb-senses.js';
import { isPast } from './link-given-up.js';
import { lateAnswer } from './link-overdue.js';
import { hasBefore } from './same-theme.js';
import { shift } from './shift.js';
import { isMain } from '../clauses/clause.js';

/** Drafts behind a plan that are looked at. */
const REACH = 4;

/** Value of the class `hinders`: what does so keeps a plan from coming true. */
const THWARTS = 5;

/** Tokens from a verb to "that" and to "until", at most. */
const LONGEST = 6,
  FAR = 24;

/** Joins each plan to what came in the end, and to what came between: that delays what came later after all, and cancels the rest. */
export function linkObstacles(reading: Reading, told: Draft[]): void {
  const { words, links } = reading;
  // Of two plans what came in the end is the nearer one.
  for (let index = told.length - 1; index >= 0; index--) {
    const plan = told[index];
    if (plan.part !== 'plan') continue;
    const obstacle = obstacleTo(words, told, index, links),
      late = lateAnswer(words, told, index, obstacle, links);
    if (late) links.add('rescheduledTo', plan, late);
    if (!obstacle) continue;
    links.add(links.leaves('rescheduledTo', plan) || isPause(words, obstacle) ? 'delays' : 'cancels', obstacle, plan);
    // "The train was stuck, and they did not arrive until nine".
    if (late?.sentence === obstacle.sentence && isMain(late.joint) && !links.joins(obstacle, late)) links.add('causes', obstacle, late);
    if (obstacle.by && !obstacle.when) shift(reading, told, told.indexOf(obstacle, index), obstacle.by);
  }
}

function obstacleTo(words: SentenceWords, told: readonly Draft[], index: number, links: LinkList): Draft | undefined {
  const plan = told[index];
  if (links.reaches('cancels', plan) || links.reaches('delays', plan)) return undefined;
  const isOver = isPast(words, plan);
  return told.slice(index + 1, index + REACH).find((other) => (isOver || isThwarted(words, other)) && isObstacle(words, plan, other, links));
}

/** "Was held on the ground for two hours", "but the pump was held up", "was extended", "asked for more time", "ran out, and the school stayed shut until June": it may still come. */
function isPause(words: SentenceWords, { times, when, status, sense, asks, at }: Draft): boolean {
  return (
    status === 'postponed' ||
    sense === EXTEND ||
    (sense === ASK && !(asks && callsOff(asks))) ||
    when?.duration !== undefined ||
    times.some(({ type }) => type === 'DURATION') ||
    namesEnd(words, tokenAfter(words, at))
  );
}

/** "Until after noon", "reached it only on Tuesday": up to the full stop. */
function namesEnd(words: SentenceWords, verb: number): boolean {
  const { bits, timeAt, tokens } = words;
  for (let at = verb; at < Math.min(tokens.length, verb + FAR) && !hasMark(words, at - 1, DOT | STRONG); at++)
    if (
      bits[at] & UNTIL && !(hintsAt(words, at) & DOER)
        ? timeAt[at + 1] + timeAt[at + 2] !== 0
        : hintsAt(words, at) & ONLY && bits[at + 1] & PREPOSITION && timeAt[at + 2] !== 0
    )
      return true;
  return false;
}

/** What happened, and was told of right after, against it or as the end of it. */
function isObstacle(words: SentenceWords, plan: Draft, other: Draft, links: LinkList): boolean {
  const { kind, joint, when, at, theme } = other,
    gap = other.sentence - plan.sentence;
  if (gap > 1 || kind !== 'event' || !isOver(other, gap)) return false;
  if (!isMain(joint) || other.replaces || isFulfilled(plan, other)) return false;
  if (when && plan.when && when.start >= plan.when.end) return false;
  // "Was to be mended in May; the part had been lost": a state, or what was before that.
  if (links.joins(plan, other) || links.joins(other, plan) || hasBefore(words, other, HAVE)) return false;
  // "Were to roll in June. They did not."
  if (endsThat(words, at) || (other.status === 'negated' && other.sense !== HAPPEN && theme?.from === plan.theme?.from)) return true;
  if (gap !== 0) return false;
  if (isAgainst(words, plan.at, at)) return true;
  return plan.joint === 'relative' && !when && hasBefore(words, other, BE) && (words.bits[tokenAfter(words, at)] & PARTICIPLE) !== 0;
}

/** It happened, or did not; or an act in the same sentence took the plan away. */
function isOver({ part, status }: Draft, gap: number): boolean {
  if (part === 'act') return gap === 0 && (status === 'postponed' || status === 'cancelled');
  return part === 'happening' && (status === 'occurred' || status === 'negated');
}

/** "Was not to open until June, but opened in May": what was planned came true. */
function isFulfilled(plan: Draft, { status, base, theme }: Draft): boolean {
  return status === 'occurred' && base !== 0 && base === plan.base && theme?.from === plan.theme?.from;
}

/** Does a word or a sign between two verbs set the second against the first? */
function isAgainst(words: SentenceWords, from: number, to: number): boolean {
  const {
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words,
    last = tokenAfter(words, to);
  for (let at = indexAfter(words, from); at < last; at++)
    if (timeAt[at] === 0 && (classes.contrast[word[at]] !== 0 || hasMark(words, at, STRONG))) return true;
  return false;
}

/** "The war prevented it": what somebody meant to do. */
function isThwarted({ vocabulary: { classes } }: SentenceWords, { base, status }: Draft): boolean {
  return classes.hinders[base] === THWARTS && status === 'occurred';
}

/** "The fog put paid to that." */
function endsThat(words: SentenceWords, from: number): boolean {
  const { bits } = words,
    verb = tokenAfter(words, from);
  for (let at = verb + 1; at < verb + LONGEST; at++) {
    if (isBreak(words, at) || hasMark(words, at, DOT)) return false;
    if (bits[at] & ANAPHOR) return isBreak(words, at + 1) || hasMark(words, at + 1, DOT);
  }
  return false;
}
