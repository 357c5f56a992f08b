// What came in the end of a plan that is still open: "was put back twice, and the fleet finally got away at 13:35", "did not go back until May".
import { isMain } from '../clauses/clause.js';
import { likeness, SAME_HEAD, type Theme } from '../clauses/nouns/theme.js';
import { finerOf } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import { nameOf } from '../relations/referent.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { HAPPEN, PLAN } from '../words/verb-senses.js';
import { isBefore } from '../words/sequence-words.js';
import { BE, DETERMINER, NOT, ONLY, ORIGINAL, PREPOSITION, UNTIL } from '../words/vocabulary.js';
import { isPast } from './link-given-up.js';
import { beginOf } from './link-outcomes.js';
import { mayMean } from './same-theme.js';

/** Drafts, and sentences, behind a plan in which that is told; tokens from a verb to what says that it was late. */
const REACH = 10,
  NEAR = 3,
  LONGEST = 6;

/** Values of the class `atLast`: a word alone, and behind a preposition. */
const ALONE = 1,
  IN_THE = 2;

/**
 * What came after all, or is to come instead: who tells it so has told what was to be, and the nearest plan that is still open is that.
 * @param index - place of the plan.
 * @param obstacle - what kept it from coming true, where that is told behind it.
 */
export function lateAnswer(
  words: SentenceWords,
  told: readonly Draft[],
  index: number,
  obstacle: Draft | undefined,
  links: LinkList,
): Draft | undefined {
  const plan = told[index],
    isHindered = obstacle !== undefined || links.reaches('delays', plan) || links.reaches('cancels', plan);
  if (plan.isPossible || links.leaves('rescheduledTo', plan) || links.reaches('reinstates', plan) || !(isHindered || isPast(words, plan)))
    return undefined;
  return told.slice(index + 1, index + REACH).find(
    (late) =>
      late.sentence - plan.sentence <= reachOf(words, plan, late, isHindered) &&
      isBehind(plan, late) &&
      isLate(words, late, obstacle) &&
      // "Was to have begun in May, but the loan did not come until June": what was waited for, and not what was planned.
      !links.joins(late, plan) &&
      !links.reaches('rescheduledTo', late),
  );
}

/** Sentences between a plan and what became of it: more where that has its name or its verb, none where it is told of something else once something has come between ("the start was put back, and the fleet finally got away"); -1 = it is none. */
function reachOf(words: SentenceWords, plan: Draft, late: Draft, isHindered: boolean): number {
  const { theme, base, joint } = late;
  if (!theme || !plan.theme) return 0;
  if (likeness(plan.theme, theme) >= SAME_HEAD || (base !== 0 && base === plan.base) || nameOf(words, theme, plan) > 0) return NEAR;
  // "Was put off. Crews could not reach the valve; it was finally freed": what its own sentence told of.
  if (theme.pronoun !== 'none') return theme.pronoun === 'person' || !mayMean(words, late, plan) ? -1 : 1;
  // "Was put off, and the council finally closed the mill": a deed of its own.
  const isOfPlan = isHindered && isMain(joint) && theme.isDefinite && !(words.bits[tokenAfter(words, late.at) + 1] & DETERMINER);
  return isOfPlan || isOfSubject(plan, plan.theme, theme) ? 0 : -1;
}

/** "The field | that the city had promised to name after her | finally took her name": what was to be done with it. */
function isOfSubject({ joint }: Draft, own: Theme, { from, to }: Theme): boolean {
  return joint === 'relative' && own.pronoun === 'none' && own.from > from && own.from <= to + 1;
}

/** Is it told as what came after all, or is to come instead? */
function isLate(words: SentenceWords, late: Draft, obstacle: Draft | undefined): boolean {
  const { part, status, kind, isOff, isOriginal, isSlot, sense } = late;
  if (kind !== 'event' || isOff || isOriginal || isSlot || late === obstacle) return false;
  if (part === 'plan') return late.replaces === true && (sense === PLAN || sense === HAPPEN);
  return part === 'happening' && status === 'occurred' && (isAtLast(words, late) || (obstacle !== undefined && isFirst(words, late)));
}

/** "Finally got away", "did not go back until May", "reached it only on Tuesday", "it was not until May that", "it was May before". */
function isAtLast(words: SentenceWords, { at: offset, times }: Draft): boolean {
  const verb = tokenAfter(words, offset);
  for (let at = Math.max(0, verb - LONGEST); at < verb + LONGEST; at++) if (saysAtLast(words, at)) return true;
  return times.some(({ start, end }) => isOnlyThen(words, tokenAfter(words, start), tokenAfter(words, end - 1) + 1));
}

function saysAtLast({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  const kind = timeAt[at] === 0 ? classes.atLast[word[at]] : 0;
  return kind === ALONE || (kind === IN_THE && ((bits[at - 1] | bits[at - 2]) & PREPOSITION) !== 0 && !(bits[at + 1] & PREPOSITION));
}

/** "Not until Friday", "only on Friday", "it was Friday before". */
function isOnlyThen(words: SentenceWords, from: number, to: number): boolean {
  const { bits } = words;
  let lead = from - 1;
  if (bits[lead] & PREPOSITION && hintsAt(words, lead - 1) & ONLY) return true;
  if (bits[lead] & BE && isBefore(words, to)) return true;
  if (!(bits[lead] & UNTIL)) return false;
  for (lead--; lead > Math.max(0, from - 2 * LONGEST); lead--) if (bits[lead] & NOT) return true;
  return false;
}

/** "The first lorry rolled over it": that is how something begins. */
function isFirst({ bits, timeAt }: SentenceWords, { theme }: Draft): boolean {
  return theme !== undefined && timeAt[theme.from + 1] === 0 && (bits[theme.from + 1] & ORIGINAL) !== 0 && theme.headAt > theme.from + 1;
}

function isBehind({ when }: Draft, { when: next }: Draft): boolean {
  return when !== undefined && next !== undefined && when.end <= beginOf(next) && !finerOf(when, next);
}
