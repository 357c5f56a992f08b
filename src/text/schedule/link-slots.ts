// Slots of one plan: which became which.
import type { When } from '../../time/index.js';
import { finerOf } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import { referentOf } from '../relations/referent.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { INSERTED, isMain } from '../clauses/clause.js';
import { likeness, SAME_HEAD, type Theme } from '../clauses/nouns/theme.js';
import { PAST_AUXILIARY, SEQUEL, WILL } from '../words/vocabulary.js';
import { END, HAPPEN, PLAN, STATE, isActSense } from '../words/verb-senses.js';
import { beginOf, isGivenUp, isOff } from './link-outcomes.js';
import { hasBefore, isAdded, sameTheme, REACH } from './same-theme.js';
import { isJoint } from '../clauses/joints/counted-joints.js';

/** Sentences back in which what a first slot became is told, by its name. */
const REACH_BACK = 3;

/** Two slots of one plan in one sentence: the earlier one became the later one. */
export function linkSlots(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  for (let at = index - 1; at >= Math.max(0, index - REACH) && told[at].sentence === plan.sentence; at--) {
    const other = told[at];
    if (other.part !== 'plan' || !other.when || !plan.when || other.when.edtf === plan.when.edtf || finerOf(other.when, plan.when)) continue;
    // "The ship, which was to have sailed on 3 May, will stay until June".
    const isSuperseded = other.joint === 'relative' && plan.joint !== 'relative' && hasBefore(words, other, PAST_AUXILIARY);
    // "Brought the race, planned for 9 May, forward by two days to 7 May": what became of that day is told.
    if (links.joins(other, plan) || links.origins('rescheduledTo', other).some(({ when }) => when?.edtf === plan.when?.edtf)) return;
    if (!isSamePlan(words, plan, other, isSuperseded)) continue;
    if (other.at === plan.at ? !isNext(words, plan) : isAdded(words, other, plan)) continue;
    const [from, to] = isSuperseded || isFirstSlot(other, plan) ? [other, plan] : [plan, other];
    if (!links.leaves('rescheduledTo', from) && !links.reaches('rescheduledTo', to)) links.add('rescheduledTo', from, to);
    return;
  }
}

/** Are both of one plan: of one thing, and told by one verb, or one of them as the first? */
function isSamePlan(words: SentenceWords, plan: Draft, other: Draft, isSuperseded: boolean): boolean {
  if (!plan.theme || !other.theme) return false;
  if (plan.isOriginal || other.isOriginal) return true;
  // "Is away from 20 March and will be back on 3 April": what goes on from a day is no slot that became a day.
  if (plan.sense === STATE && other.when?.end === Infinity && plan.when?.end !== Infinity) return false;
  return (isSuperseded || isOneVerb(words, plan, other)) && isAlike(words, plan, plan.theme, other, other.theme);
}

function isAlike(words: SentenceWords, plan: Draft, theme: Theme, other: Draft, theirs: Theme): boolean {
  if (theme.from === theirs.from || (theme.pronoun === 'thing' && plan.base === other.base) || likeness(theme, theirs) >= SAME_HEAD) return true;
  // "Was to be restarted on the 5th; the restart is now expected in June".
  if (plan.sense !== PLAN || other.base === 0 || theme.headAt < 0) return false;
  return words.vocabulary.base[words.tokens.word[theme.headAt]] === other.base && hasBefore(words, other, PAST_AUXILIARY);
}

/** Told by one verb, or by one of planning: "was to be held in May but will take place in June". */
function isOneVerb(words: SentenceWords, plan: Draft, other: Draft): boolean {
  if (plan.base === other.base || plan.sense === PLAN || other.sense === PLAN || isTaken(plan) || isTaken(other)) return true;
  return hasBefore(words, other, PAST_AUXILIARY) && hasBefore(words, plan, WILL);
}

/** Is it the slot that was given up? "The sale, brought forward from 9 May, is on 2 May": what stands with the act is what it was moved from. */
function isFirstSlot(other: Draft, plan: Draft): boolean {
  if (plan.isOriginal !== other.isOriginal) return other.isOriginal === true;
  if (isTaken(other) !== isTaken(plan)) return isTaken(other);
  // "The race, due on 27 March, will be run on 20 March": what it is due for is told of the subject, what it comes to by the verb.
  if (isSetIn(other) && !isSetIn(plan) && (other.base === plan.base || (other.sense === PLAN && plan.sense !== PLAN))) return true;
  return other.when !== undefined && plan.when !== undefined && beginOf(other.when) <= beginOf(plan.when);
}

/** "Due on 27 March", "due to start at ten", "which is to start at ten". */
function isSetIn({ joint }: Draft): boolean {
  return joint === 'infinitive' || INSERTED.has(joint);
}

/** "Fixed for 3 May and then for 10 May", "for Friday and before that for Monday": one slot after the other; "late on Thursday or before dawn on Friday": one or the other. */
function isNext(words: SentenceWords, { times: [time] }: Draft): boolean {
  const at = tokenAfter(words, time.start);
  for (let before = at - 1; before > Math.max(0, at - 4) && words.timeAt[before] === 0; before--)
    if (hintsAt(words, before) & SEQUEL || (before + 1 < at && isJoint(words, before))) return true;
  return false;
}

/** A slot that an act took away. */
function isTaken({ isSlot, sense }: Draft): boolean {
  return isSlot === true && isActSense(sense);
}

/** "The vote was put off. It will be held on 4 May": a slot told after the earlier one was given up. */
export function linkNext(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  // "The crane due in May has not come. The port expects it in July": by a main clause for what "it" is, a slot as good as any.
  const isAside = plan.isSlot === true && !(isMain(plan.joint) && plan.theme?.pronoun === 'thing');
  if (!plan.when || isAside || plan.isOriginal || plan.isPossible || links.reaches('rescheduledTo', plan)) return;
  const isHappen = plan.sense === HAPPEN && plan.joint !== 'relative',
    // "It will be held", "we will hold it".
    isHeld =
      plan.theme?.pronoun === 'thing' && (isHappen || words.vocabulary.classes.holding[plan.base] !== 0) && !hasBefore(words, plan, PAST_AUXILIARY);
  const isWithout = (other: Draft): boolean =>
    other.part === 'act' && other.status === 'postponed' && other.sentence === plan.sentence && !links.leaves('delays', other);
  // "The concert is off; it will be held on 4 May".
  const isOver = (other: Draft): boolean =>
    plan.sentence - other.sentence <= 1 && isOff(other) && !links.leaves('cancels', other) && !links.reaches('reinstates', other);
  // "Was to end on 5 May. It has been cut short and will end on 3 May": nothing ends twice.
  const isEnd = ({ part, sense, sentence, when }: Draft): boolean =>
    part === 'plan' && sense === END && sentence < plan.sentence && when !== undefined && finerOf(when, plan.when ?? when) === undefined;
  const first =
    plan.sense === END && hasBefore(words, plan, WILL)
      ? sameTheme(
          words,
          told,
          index,
          plan,
          (other) => isEnd(other) && hasBefore(words, other, PAST_AUXILIARY) && !links.leaves('rescheduledTo', other),
        )
      : undefined;
  if (first) plan.status = 'rescheduled';
  const given =
    first ??
    sameTheme(words, told, index, plan, (other) => isGivenUp(other, plan, links) && mayBeOneDeed(plan, other)) ??
    (isHappen ? sameTheme(words, told, index, plan, isWithout) : undefined) ??
    (isHeld ? sameTheme(words, told, index, plan, isOver) : undefined);
  if (given) links.add('rescheduledTo', given, plan);
}

/** "She was to fly on Monday and dropped the trip. She will meet the crew on Friday": what a person or a thing is to do is one plan only where it is the same. */
function mayBeOneDeed({ base, sense, theme }: Draft, other: Draft): boolean {
  if (theme?.isHappening || other.theme?.isHappening) return true;
  return base === other.base || sense === PLAN || other.sense === PLAN || sense === HAPPEN || other.isSlot === true;
}

/** "Saturday's tie … It was originally to be played on 7 January": the first slot is told after the one it became. */
export function linkOriginal(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  if (plan.isPossible || links.leaves('rescheduledTo', plan) || links.reaches('rescheduledTo', plan)) return;
  const { theme, when } = plan;
  if (!theme || !when) return;
  const { intransitive } = words.vocabulary.classes;
  // "The mayor will visit Sund on Friday. She was to have come on Monday": of a person only what is the same, or has no object.
  const isOne = (other: Draft): boolean =>
    theme.pronoun !== 'person' ||
    plan.base === other.base ||
    (plan.sense === PLAN && other.sense === PLAN) ||
    (plan.base !== 0 && intransitive[plan.base] !== 0);
  const isPronoun = theme.pronoun !== 'none';
  const reach = isPronoun ? 1 : REACH_BACK;
  const isNow = (other: Draft): boolean =>
    mayReplace(other, plan) &&
    other.sentence < plan.sentence &&
    plan.sentence - other.sentence <= reach &&
    startsBehind(other, when) &&
    !links.reaches('rescheduledTo', other);
  // "Will be repeated on Friday. The repeat was first announced for Monday".
  const now =
    sameTheme(
      words,
      told,
      index,
      plan,
      (other) => isNow(other) && (isPronoun ? isOne(other) : other.theme !== undefined && likeness(theme, other.theme) >= SAME_HEAD),
    ) ?? referentOf(words, told, theme, index, plan.sentence, isNow);
  if (now) links.add('rescheduledTo', plan, now);
}

/** A plan, an act at its new slot, or what happened in the place of a plan. */
function mayReplace({ kind, part, isAtSlot, status, base }: Draft, plan: Draft): boolean {
  if (kind !== 'event') return false;
  return part === 'plan' || isAtSlot === true || (status === 'occurred' && (plan.sense === PLAN || plan.base === base));
}

function startsBehind({ when }: Draft, { end }: When): boolean {
  return when !== undefined && beginOf(when) >= end;
}
