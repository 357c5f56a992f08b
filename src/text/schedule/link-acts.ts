// Which plan an act upon it, told in another clause, acts upon.
import type { RelationType } from '../../model/index.js';
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import { referentOf } from '../relations/referent.js';
import { COLON, hasMark, hintsAt, type SentenceWords, STRONG, tokenAfter } from '../words/sentence-words.js';
import { INSERTED, isMain } from '../clauses/clause.js';
import { likeness, SAME_HEAD, type Theme } from '../clauses/nouns/theme.js';
import { ARTICLE, DEED, DETERMINER, HAVE, PAST_AUXILIARY, SEQUEL, WILL } from '../words/vocabulary.js';
import { END, EXTEND, HAPPEN, isActSense, PLAN, RESUME } from '../words/verb-senses.js';
import { joinPhrase } from '../titles/join-phrase.js';
import { nounTokens } from '../titles/phrase.js';
import { isOff } from './link-outcomes.js';
import { isRuled } from './slots.js';
import { hasBefore, mayMean, sameTheme, REACH } from './same-theme.js';
import { isLater, linkAct as joinAct, relationOf } from '../drafts/act-senses.js';

/** Drafts to a side among which the plan of an act stands that its own sentence tells. */
const NEXT = 4;

/** Joins an act to what it acts upon, and that to the slot that it gives. */
export function linkAct(words: SentenceWords, told: readonly Draft[], index: number, act: Draft, links: LinkList): void {
  const type = relationOf(act.sense) ?? 'delays';
  if (type === 'delays') linkEarlierTold(words, told, index, act, links);
  if (links.leaves(type, act) || links.reaches('rescheduledTo', act)) return;
  // "Resumed on Thursday after being suspended for four days".
  const back = told
    .slice(Math.max(0, index - NEXT), index)
    .find(
      ({ sentence, sense, theme, part }) => sentence === act.sentence && sense === RESUME && part === 'happening' && theme?.from === act.theme?.from,
    );
  if (back && isBehindSequel(words, act, back) && (type === 'cancels' || type === 'delays') && !act.isAtSlot) {
    links.add('reinstates', back, act);
    back.status = 'reinstated';
    return;
  }
  const found = planOf(words, told, index, act, type, links),
    // "Will not open on Monday as announced. It has been moved to Friday": the plan, and not its denial.
    named = found?.status === 'negated' ? (links.targets('cancels', found).at(0) ?? found) : found,
    plan = named && standing(words, act, named, links);
  if (!plan) {
    // "Was called off. It has been moved to 4 May": what slot it had is not told.
    const off = act.isAtSlot ? sameTheme(words, told, index, act, (draft) => isOff(draft) && !links.leaves('cancels', draft)) : undefined;
    if (off) links.add('rescheduledTo', off, act);
    return;
  }
  // "Will go ahead after all. The club had called it off on Monday".
  if (type === 'cancels' && plan.part === 'plan' && plan.sense === HAPPEN && hasBefore(words, plan, WILL) && hasBefore(words, act, HAVE)) {
    links.add('reinstates', plan, act);
    return;
  }
  if (plan.isSlot === true || plan.part === 'act') nameTheme(words, act, plan);
  if (act.isAtSlot) {
    links.add('rescheduledTo', plan, act);
    if (isLater(act)) links.add('delays', act, plan);
    return;
  }
  // "Was planned for March, has been brought forward and will open on 15 February": the day that it came to.
  const next = relationOf(act.sense) ? undefined : told[index + 1];
  if (next?.replaces && next.sentence === act.sentence && next.theme && act.theme)
    if (next.at === act.at || likeness(act.theme, next.theme) >= SAME_HEAD) {
      links.add('rescheduledTo', plan, next);
      return;
    }
  // "promised for May, will be released in June. We held it back": what was held back is the first slot.
  const [given] = type === 'delays' && !act.when && !act.by ? links.origins('rescheduledTo', plan) : [];
  // "Pencilled in for six and then for seven, has slipped once more": from seven.
  joinAct(links, act, given && given.at !== plan.at ? given : plan);
  const [moved] = links.targets('rescheduledTo', act);
  if (moved) links.add('rescheduledTo', plan, moved);
}

/** "The fair, planned for May, was moved to June. On Monday it was called off": what is acted upon stands where it was moved to before; but "it had been put off in April". */
export function standing(words: SentenceWords, act: Draft, plan: Draft, links: LinkList): Draft {
  if (plan.sentence === act.sentence || hasBefore(words, act, HAVE | PAST_AUXILIARY, true)) return plan;
  let last = plan;
  for (let moves = 0; moves < NEXT; moves++) {
    const next = links.targets('rescheduledTo', last).find((draft) => isSlot(draft) && draft.sentence < act.sentence);
    if (!next) break;
    last = next;
  }
  return last;
}

/** A plan, or an act at its new slot. */
export function isSlot({ part, isAtSlot }: Draft): boolean {
  return part === 'plan' || isAtSlot === true;
}

/** "Resumed | after being suspended", but not "resumed and were suspended again", "resumed before being suspended". */
function isBehindSequel(words: SentenceWords, { joint, at }: Draft, back: Draft): boolean {
  const resumed = tokenAfter(words, back.at);
  let word = tokenAfter(words, at) - 1;
  while (word > resumed && !(hintsAt(words, word) & SEQUEL)) word--;
  return !isMain(joint) && word > resumed;
}

/** "The concert was called off", and no "all sailings". */
function isNamedAgain(words: SentenceWords, { theme }: Draft): boolean {
  return theme !== undefined && theme.isDefinite && (hintsAt(words, theme.from) & ARTICLE) !== 0;
}

/** What an act acts upon: told beside it, before it, or after it. */
function planOf(words: SentenceWords, told: readonly Draft[], index: number, act: Draft, type: RelationType, links: LinkList): Draft | undefined {
  const isBack = type === 'reinstates',
    // "The guild cancelled all sailings … cancelled sailings again": what has been called off is not called off again, where it is not told as the same.
    isPlan = (draft: Draft): boolean =>
      mayActUpon(act, draft, type) &&
      !(
        type === 'cancels' &&
        act.when &&
        !isNamedAgain(words, act) &&
        links.origins('cancels', draft).some(({ sentence }) => sentence !== act.sentence)
      );
  return (
    (isBack ? undefined : (planBehind(words, told, index, act) ?? planInside(words, told, index, act, isPlan))) ??
    sameTheme(words, told, index, act, isPlan) ??
    (isBack || isRuled(words, act.base) ? undefined : planAfter(words, told, index, act)) ??
    planNamed(words, told, index, act, isPlan) ??
    (type === 'cancels' ? inForce(words, told, index, act) : act.isAtSlot ? slotAfter(told, index, act) : undefined)
  );
}

/** Is it something that such an act acts upon: a plan, another act? */
function mayActUpon(act: Draft, draft: Draft, type: RelationType): boolean {
  const { part, status, when } = draft;
  // "The ferry did not sail at noon. It has been retimed to six".
  if (act.isAtSlot === true && status === 'negated' && when && act.when && when.start < act.when.end) return true;
  // "The pass, which ran out in May, is extended until June".
  if (act.sense === EXTEND && draft.sense === END && draft.joint === 'relative' && part === 'happening') return when !== undefined;
  if (type === 'reinstates') return part === 'act' && status !== 'reinstated';
  if (draft.isOff === true) return true;
  // "Voted on Friday to extend the ban": no slot.
  if (part === 'act') return status === 'rescheduled' && when !== undefined && draft !== act && (draft.isAtSlot === true || draft.sense !== EXTEND);
  if (part !== 'plan' || draft.sentence !== act.sentence) return part === 'plan';
  return (draft.sense !== RESUME || draft.joint === 'relative') && !(draft.replaces && type === 'cancels');
}

/** "put off work planned for May": its plan stands right behind it. */
function planBehind(words: SentenceWords, told: readonly Draft[], index: number, act: Draft): Draft | undefined {
  const { theme } = act;
  for (let at = index + 1; theme && at < Math.min(told.length, index + NEXT); at++) if (isPlanOf(words, told[at], act, theme)) return told[at];
  return undefined;
}

function isPlanOf(words: SentenceWords, draft: Draft, { sentence }: Draft, theme: Theme): boolean {
  const { joint, theme: own } = draft;
  if (draft.part !== 'plan' || draft.replaces || draft.sentence !== sentence || !own) return false;
  // "Called off the strike before it was to begin".
  if (joint === 'subordinate') return own.pronoun === 'thing' && hasBefore(words, draft, PAST_AUXILIARY);
  // "Put off the visit | he was to begin on Monday", "the launch, due to take place on Monday,".
  const end = joint === 'relative' ? theme.to + 1 : theme.to,
    isInside = own.from >= theme.from && own.from < end;
  const isBehindNoun =
    joint === 'relative' || (joint === 'participle' && draft.isSlot === true) || (joint === 'infinitive' && (isInside || isOfPlan(words, theme)));
  return isBehindNoun && (isInside || likeness(own, theme) >= SAME_HEAD);
}

/** "Scrapped its plan to close the pool in May". */
function isOfPlan(words: SentenceWords, { headAt }: Theme): boolean {
  return words.vocabulary.nounSense[words.tokens.word[headAt]] === PLAN || (hintsAt(words, headAt) & DEED) !== 0;
}

/** "A summit that she was to have attended has been called off". */
function planInside(
  words: SentenceWords,
  told: readonly Draft[],
  index: number,
  { theme, sentence, at: verb }: Draft,
  isPlan: (draft: Draft) => boolean,
): Draft | undefined {
  if (!theme) return undefined;
  const noun = words.tokens.start[theme.from];
  return told
    .slice(Math.max(0, index - NEXT + 1), index)
    .findLast((other) => other.joint === 'relative' && other.sentence === sentence && other.at > noun && other.at < verb && isPlan(other));
}

/** What the noun that is acted upon names. */
function planNamed(
  words: SentenceWords,
  told: readonly Draft[],
  index: number,
  { theme, sentence }: Draft,
  isPlan: (draft: Draft) => boolean,
): Draft | undefined {
  if (theme?.pronoun !== 'none') return undefined;
  return referentOf(words, told, isBare(words, theme) ? { ...theme, isDefinite: true } : theme, index, sentence, isPlan);
}

/** "Is to reopen at noon. Reopening was put back": a noun alone is of the plan that it names. */
function isBare({ bits, tokens: { word }, vocabulary: { nounSense } }: SentenceWords, { from, headAt, nouns, modifiers }: Theme): boolean {
  return nouns.length === 1 && modifiers.length === 0 && !(bits[from] & DETERMINER) && nounSense[word[headAt]] === 0;
}

/** "The fair runs from Friday. It was moved from May": the slot that was given up became the one told before. */
function linkEarlierTold(words: SentenceWords, told: readonly Draft[], index: number, act: Draft, links: LinkList): void {
  for (const slot of links.targets('delays', act)) {
    if (!slot.isSlot || links.leaves('rescheduledTo', slot)) continue;
    const now = told
      .slice(Math.max(0, index - REACH), index)
      .findLast(
        (other) =>
          other.part === 'plan' &&
          !other.isSlot &&
          act.sentence - other.sentence <= 2 &&
          isOver(slot, other) &&
          (isLike(slot, other) || (slot.theme?.pronoun === 'thing' && act.sentence - other.sentence <= 1 && mayMean(words, slot, other))),
      );
    if (now) links.add('rescheduledTo', slot, now);
  }
}

/** "The band revived it": the title names what was acted upon. */
function nameTheme(words: SentenceWords, act: Draft, { theme: named }: Draft): void {
  const { theme } = act;
  if (!theme || !named || theme.pronoun === 'none' || theme.pronoun === 'person' || named.nouns.length === 0) return;
  const pronoun = words.tokens.text.slice(words.tokens.start[theme.from], words.tokens.end[theme.to - 1]);
  const name = joinPhrase(words, nounTokens(words, named.from, named.to), 36);
  const parts = act.title.split(' ');
  const place = parts.lastIndexOf(pronoun);
  if (place > 0 && name !== '') act.title = [...parts.slice(0, place), name, ...parts.slice(place + 1)].join(' ');
}

/** "It had been planned for Friday": the plan is told after the act upon it. */
export function planAfter(words: SentenceWords, told: readonly Draft[], index: number, act: Draft): Draft | undefined {
  let at = index + 1;
  while (at < Math.min(told.length, index + 5) && !(told[at].part === 'plan' && isTellingOf(words, told[at], act))) at++;
  const next = at < index + 5 ? (told[at] as Draft | undefined) : undefined;
  // "The web version was shelved. The webinar of 6 October has been cancelled": what another act takes away.
  if (!next || next.replaces || next.sense === RESUME || (next.isSlot && isActSense(next.sense))) return undefined;
  // "Was adjourned on Monday. It had been due to start last September": nothing is put off once its day is over.
  if (isLater(act) && act.when && !act.isAtSlot && next.when && next.when.end <= act.when.start) return undefined;
  if (!next.theme || !act.theme || hasBefore(words, next, WILL)) return undefined;
  return isOfAct(words, told[index + 1] === next, next, next.theme, act, act.theme) ? next : undefined;
}

/** In the next sentence, or behind a sign: "the derby had been put off once: it was to have been played in May". */
function isTellingOf(words: SentenceWords, { sentence, theme }: Draft, act: Draft): boolean {
  if (sentence !== act.sentence) return sentence - act.sentence === 1;
  return theme?.pronoun === 'thing' && hasMark(words, theme.from - 1, COLON | STRONG);
}

function isOfAct(words: SentenceWords, isBeside: boolean, plan: Draft, own: Theme, act: Draft, theme: Theme): boolean {
  // "Trading was halted. The firm said it would pay in June": who that is has been told.
  if (own.pronoun === 'thing' && mayMean(words, plan, act) && (isBeside || plan.sense === PLAN)) return true;
  if (plan.sense === PLAN && likeness(theme, own) >= SAME_HEAD) return true;
  // "The trial was put off. Orr was to have appeared at ten".
  const isNamed = theme.nouns.includes(own.head) || (own.isDefinite && own.isHappening && own.nouns.length === 1);
  return isNamed && hasBefore(words, plan, HAVE) && hasBefore(words, plan, PAST_AUXILIARY);
}

/** "imposed a curfew. The curfew was lifted": what is ended need be no plan. */
function inForce(words: SentenceWords, told: readonly Draft[], index: number, act: Draft): Draft | undefined {
  const { theme } = act,
    { classes } = words.vocabulary;
  if (!theme) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const other = told[at];
    if (
      other.part !== 'happening' ||
      !(other.status === 'occurred' || other.status === 'ongoing') ||
      (act.when && other.when && other.when.start > act.when.start)
    )
      continue;
    // "The race, first held in 1991, was dropped in 2033": not that of 1991.
    if (other.sentence === act.sentence && INSERTED.has(other.joint) && classes.holding[other.base] !== 0) return undefined;
    // "Was announced in 2031 and dropped in 2033".
    if (other.sense === RESUME) continue;
    if (other.sentence === act.sentence && other.theme?.from === theme.from) return other;
    if (!other.when) continue;
    if (theme.pronoun === 'thing') return act.sentence - other.sentence === 1 ? other : undefined;
    if (theme.head.length > 3 && other.title.toLowerCase().includes(theme.head)) return other;
  }
  // "Decided to sell the mill. The decision was reversed".
  return theme.pronoun === 'none'
    ? referentOf(words, told, theme, index, act.sentence, ({ part, status, base }) => part === 'happening' && status === 'occurred' && base !== 0)
    : undefined;
}

/** "has put off the sale until autumn. The sale, expected to close in June, …": the old slot is told after the new one. */
export function slotAfter(told: readonly Draft[], index: number, plan: Draft): Draft | undefined {
  return told
    .slice(index + 1, index + 4)
    .find((other) => other.part === 'plan' && !other.replaces && other.sentence - plan.sentence === 1 && isOver(other, plan) && isLike(other, plan));
}

/** Its time ends before that of the other begins. */
function isOver({ when }: Draft, { when: next }: Draft): boolean {
  return when !== undefined && next !== undefined && when.end <= next.start;
}

function isLike({ theme }: Draft, { theme: other }: Draft): boolean {
  return theme !== undefined && other !== undefined && likeness(other, theme) >= SAME_HEAD;
}
