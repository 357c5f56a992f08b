// Joins the acts, plans and happenings of a whole text into chains: which plan was moved, what became of it.
import { type Draft, giveTime } from '../drafts/draft.js';
import { isAhead } from '../drafts/day-of-writing.js';
import type { LinkList } from '../drafts/link-list.js';
import type { Reading } from '../drafts/reading.js';
import { nameOf } from '../relations/referent.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { isRoleAt } from '../words/roles.js';
import { isAlone } from '../words/stretches.js';
import { likeness, SAME_HEAD } from '../clauses/nouns/theme.js';
import { BE, HAVE, NOT, OWNER, PAST_AUXILIARY } from '../words/vocabulary.js';
import { HAPPEN } from '../words/verb-senses.js';
import { orderSlots } from './order-slots.js';
import { shift } from './shift.js';
import { isPast, linkGivenUp, linkNamedSlot } from './link-given-up.js';
import { linkObstacles } from './link-obstacles.js';
import { isGivenUp, isOff, latestSlot, linkOutcome, linkReturn } from './link-outcomes.js';
import { hasBefore, sameTheme, REACH } from './same-theme.js';
import { isSlot, linkAct, planAfter, slotAfter, standing } from './link-acts.js';
import { giveNamedDay } from './named-day.js';
import { linkRetry } from './link-retries.js';
import { linkNext, linkOriginal, linkSlots } from './link-slots.js';
import { INSERTED, isMain } from '../clauses/clause.js';

/** How surely a noun names what a verb tells. */
const ALIKE = 0.7;

/** Adds the relations between plans, acts and happenings that stand in different clauses. */
export function linkPlans(reading: Reading): void {
  const { words, drafts, links } = reading;
  const told = drafts.filter((draft) => draft.part !== 'cause');
  for (let index = 0; index < told.length; index++) {
    const draft = told[index];
    if (draft.part === 'act' && draft.status !== 'negated') {
      linkAct(words, told, index, draft, links);
      const slot = draft.by && !draft.isAtSlot ? shift(reading, told, index, draft.by) : undefined;
      if (slot) told.splice(index + 1, 0, slot);
      if (draft.status === 'postponed' && !draft.when) linkNamedSlot(words, draft, links);
    } else if (draft.part === 'plan' && draft.replaces) linkReplacement(words, told, index, draft, links);
    else if (draft.asks !== undefined) linkRequest(told, index, draft, links);
    else if (draft.part === 'plan') {
      giveNamedDay(reading, told, index);
      linkPlan(words, told, index, draft, links);
    } else if (draft.part === 'happening' && draft.status === 'occurred') linkOutcome(words, told, index, draft, links);
    // "Due on Monday, has not been put off" is still due.
    else if (draft.status === 'negated' && draft.part !== 'act' && !links.leaves('cancels', draft)) linkUndone(reading, told, index, draft);
  }
  orderSlots(reading);
  linkGivenUp(words, told, links);
  linkObstacles(reading, told);
}

/** Joins a plan to what it brings back, to its other slots, and to what it became. */
function linkPlan(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  if (!plan.when && plan.sense === HAPPEN) {
    // "Is planned for 4 May. It will go ahead": on its day.
    const slot = sameTheme(
      words,
      told,
      index,
      plan,
      (other) => other.part === 'plan' && other.when !== undefined && latestSlot(other, links) === other,
    );
    if (slot?.when) giveTime(plan, { when: slot.when, times: slot.times });
  }
  linkReturn(words, told, index, plan, links);
  linkSlots(words, told, index, plan, links);
  if (!plan.isSlot) linkRetry(words, told, index, plan, links);
  linkNext(words, told, index, plan, links);
  if (plan.isOriginal || hasBefore(words, plan, PAST_AUXILIARY)) linkOriginal(words, told, index, plan, links);
}

/** "The gala did not take place. It had been fixed for Monday"; "it was due on Monday. That did not happen" may only be late. */
function linkUndone(reading: Reading, told: readonly Draft[], index: number, draft: Draft): void {
  const { words, links } = reading;
  const isHappen = draft.sense === HAPPEN;
  const isPlan = ({ part, when, theme, base }: Draft): boolean =>
    part === 'plan' &&
    when !== undefined &&
    theme?.from !== draft.theme?.from &&
    (isHappen || ((base === draft.base || words.vocabulary.classes.presentative[draft.base] !== 0) && isNever(words, draft)));
  const inserted = ownPlan(told, index, draft) ?? insertedPlan(words, told, index, draft),
    before = inserted ?? sameTheme(words, told, index, draft, isPlan),
    behind = !before && isHappen ? planAfter(words, told, index, draft) : undefined,
    plan = before ?? behind,
    slot = inserted ?? behind;
  if (!plan) return;
  links.add('cancels', draft, plan);
  if (slot?.when && !draft.when && !isAhead(reading, slot.when)) giveTime(draft, { when: slot.when, times: slot.times });
}

/** "Will not open on Monday as promised": one verb tells both. */
function ownPlan(told: readonly Draft[], index: number, { at }: Draft): Draft | undefined {
  return told.slice(Math.max(0, index - 2), index).find((other) => other.part === 'plan' && other.at === at);
}

/** "The ferry, due out at 20:45, did not leave", "the talk planned for Monday was not given": what its subject was to do. */
function insertedPlan(words: SentenceWords, told: readonly Draft[], index: number, draft: Draft): Draft | undefined {
  const { sentence, theme, joint, at, sense } = draft;
  if (theme?.pronoun !== 'none' || !isMain(joint) || words.bits[theme.from] & NOT) return undefined;
  if (sense !== HAPPEN && !isAlone(words, tokenAfter(words, at))) return undefined;
  // "The minister, who was to visit on Monday, was not seen" may have come.
  if (isRoleAt(words, theme.headAt) && hasBefore(words, draft, BE)) return undefined;
  return told
    .slice(Math.max(0, index - 2), index + 3)
    .find((other) => other.part === 'plan' && other.sentence === sentence && INSERTED.has(other.joint) && other.theme?.from === theme.from);
}

/** "Was to sail in May. It did not sail": neither "has not yet sailed" nor "nothing sailed". */
function isNever(words: SentenceWords, draft: Draft): boolean {
  return isMain(draft.joint) && !hasBefore(words, draft, HAVE) && draft.theme !== undefined && !(words.bits[draft.theme.from] & NOT);
}

/** Who was asked to act and then acted did so because of it. */
function linkRequest(told: readonly Draft[], index: number, request: Draft, links: LinkList): void {
  const { asked } = request;
  if (!asked) return;
  for (let at = Math.max(0, index - REACH); at < Math.min(told.length, index + REACH); at++) {
    const act = told[at];
    if (act.part !== 'act' || act.sense !== request.asks || !act.agent || likeness(asked, act.agent) < SAME_HEAD) continue;
    links.add('causes', request, act);
    return;
  }
}

/** A plan that replaces another: chain it, and call it the move itself where no act tells of one. */
function linkReplacement(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  if (plan.isPossible || links.reaches('rescheduledTo', plan)) return;
  const isEarlier = (draft: Draft): boolean => {
    const last = (draft.part === 'plan' || draft.isAtSlot === true) && standing(words, plan, draft, links);
    const isLast = last === draft && !links.targets('rescheduledTo', draft).some(isSlot);
    return last !== false && last.when?.edtf !== plan.when?.edtf && (isLast || (last !== draft && draft.sentence < plan.sentence));
  };
  // "Put off the opening to 6 May. The pool will now open on 10 June".
  const earlier =
    sameTheme(words, told, index, plan, isEarlier) ?? verbNamed(words, told, index, plan, (draft) => draft.when !== undefined && isEarlier(draft));
  const isPutOff = (draft: Draft): boolean => draft.part === 'act' && (draft.status === 'postponed' || draft.status === 'rescheduled');
  // "Pushed the opening of term by a week. Schools will now open on Monday".
  const act = sameTheme(words, told, index, plan, isPutOff) ?? verbNamed(words, told, index, plan, (draft) => isPutOff(draft) && !draft.when);
  if (earlier) {
    links.add('rescheduledTo', standing(words, plan, earlier, links), plan);
    if (!act || act.sentence < earlier.sentence) plan.status = 'rescheduled';
  } else {
    const slot =
      (act && links.targets('delays', act)[0]) ??
      slotAfter(told, index, plan) ??
      told
        .slice(Math.max(0, index - REACH), index)
        .findLast((other) => plan.sentence - other.sentence === 1 && (isGivenUp(other, plan, links) || isOfOwner(words, other, plan, links)));
    // "A ballot, put off in May because of floods, will now be held in June": of what slot it was put off is not told.
    const from =
      slot ??
      (act?.status === 'postponed' || (act && !act.when && act.by) ? act : undefined) ??
      sameTheme(words, told, index, plan, isOff) ??
      offBehind(told, index, plan);
    if (from) links.add('rescheduledTo', from, plan);
    // "Its train, originally leaving at seven, will now leave at nine".
    else linkSlots(words, told, index, plan, links);
  }
  if (act?.status === 'postponed') act.status = 'rescheduled';
}

/** "The witness had been expected to testify on Tuesday. Her evidence will now be heard in May": what was to be done is told by a noun of hers. */
function isOfOwner(words: SentenceWords, other: Draft, { theme, when }: Draft, links: LinkList): boolean {
  if (!theme || !(hintsAt(words, theme.from) & OWNER) || links.leaves('rescheduledTo', other) || links.leaves('cancels', other)) return false;
  return isPast(words, other) && other.when !== undefined && when !== undefined && other.when.end <= when.start && other.theme?.pronoun === 'none';
}

/** What was told shortly before by the noun for what a plan tells by its verb. */
function verbNamed(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, fits: (draft: Draft) => boolean): Draft | undefined {
  return told
    .slice(Math.max(0, index - REACH), index)
    .findLast(
      (draft) => plan.sentence - draft.sentence <= 2 && draft.theme?.pronoun === 'none' && fits(draft) && nameOf(words, draft.theme, plan) > ALIKE,
    );
}

/** "The regatta, which was rained off in May, has a new date of 4 June": its noun is told first. */
function offBehind(told: readonly Draft[], index: number, { sentence, theme }: Draft): Draft | undefined {
  return told
    .slice(index + 1, index + 4)
    .find(
      (other) =>
        isOff(other) && other.sentence === sentence && theme !== undefined && other.theme !== undefined && likeness(theme, other.theme) >= SAME_HEAD,
    );
}
